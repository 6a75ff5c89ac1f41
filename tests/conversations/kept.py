"""A cache for results that take long to compute, valid as long as no source has changed."""

import fcntl
import hashlib
import pickle
import platform
from collections.abc import Callable, Iterator
from importlib.metadata import distributions
from pathlib import Path
from typing import TypeVar

from conversations import CATALOGUE

from .chat import WORLD
from .trip import KEYS, TRIPS

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "conversations", "tests")
T = TypeVar("T")

# Tables and texts contain functions, which can't be pickled, so they are pickled by name.
SHARED: dict[str, object] = {
    "dialogues": CATALOGUE.dialogues, "kinds": CATALOGUE.kinds, "trips": TRIPS, "world": WORLD, "keys": KEYS
}  # fmt: skip
NAMES = {id(one): name for name, one in SHARED.items()}


class _Pickler(pickle.Pickler):
    def persistent_id(self, obj: object) -> str | None:
        return NAMES.get(id(obj))


class _Unpickler(pickle.Unpickler):
    def persistent_load(self, pid: str) -> object:
        return SHARED[pid]


def sources(root: Path = ROOT) -> Iterator[Path]:
    """All source files but tests; helpers never import tests."""
    for room in ROOMS:
        for path in sorted((root / room).rglob("*")):
            if path.is_file() and path.suffix != ".pyc" and not (room == "tests" and path.name.startswith("test_")):
                yield path


def fingerprint(root: Path = ROOT) -> str:
    """A hash of the sources, the libraries and the Python version."""
    found = hashlib.sha256(platform.python_version().encode())
    for library in sorted(f"{one.name} {one.version}" for one in distributions()):
        found.update(library.encode())
    for path in sources(root):
        found.update(f"\0{path.relative_to(root)}\0".encode())
        found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def kept(folder: Path, key: str, make: Callable[[], T]) -> T:
    """The result of `make` under this key, computed by the first process; others wait. Older results are removed."""
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        path = folder / f"{key}.pickle"
        if not path.exists():
            for old in folder.glob("*.pickle*"):
                old.unlink()
            unfinished = path.with_suffix(".pickle-unfinished")
            with unfinished.open("wb") as file:
                _Pickler(file, protocol=pickle.HIGHEST_PROTOCOL).dump(make())
            unfinished.replace(path)
        with path.open("rb") as file:
            made: T = _Unpickler(file).load()
        return made
