"""Keeps counted examples in a file, as Python keeps compiled modules: made anew when a source has changed.

Nobody's words are in it, only those of our own tables.
"""

import contextlib
import os
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import msgspec

import conversations
from conversations.hearing import Counted

FOLDER = Path(__file__).parent / "__pycache__"
_CODE = (Path(conversations.__file__).parent / "hearing", Path(__file__).parent)


def kept(name: str, sources: Path, count: Callable[[], Counted]) -> Counted:
    """What `count` returns, from a file if it counted these sources before.

    Where the folder can't be written, it is counted each time.

    Args:
        name: what is counted, for the file's name.
        sources: the folder of the tables.
        count: counts them, by the code of this folder and of conversations/hearing/.
    """
    file = FOLDER / f"{name}.{_fingerprint(sources)}.counted"
    with contextlib.suppress(OSError, msgspec.DecodeError):
        return msgspec.msgpack.decode(file.read_bytes(), type=Counted)
    counted = count()
    with contextlib.suppress(OSError):
        FOLDER.mkdir(exist_ok=True)
        unfinished = file.with_suffix(f".{os.getpid()}")
        unfinished.write_bytes(msgspec.msgpack.encode(counted))
        for older in FOLDER.glob(f"{name}.*.counted"):
            older.unlink(missing_ok=True)
        unfinished.replace(file)
    return counted


def _fingerprint(sources: Path) -> str:
    digest = sha256()
    for file in _files(sources):
        content = file.read_bytes()
        digest.update(f"{file.name} {len(content)} ".encode() + content)
    return digest.hexdigest()[:16]


def _files(sources: Path) -> Iterator[Path]:
    """Every file that the counts depend on, always in the same order."""
    for folder in _CODE:
        yield from sorted(folder.glob("*.py"))
    yield from sorted(file for suffix in ("toml", "tsv") for file in sources.rglob(f"*.{suffix}"))
