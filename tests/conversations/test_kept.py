"""Results that are cached between runs are never out of date."""

import subprocess
import sys
from pathlib import Path

import pytest

from .everything import Everything
from .kept import ROOMS, ROOT, fingerprint, kept, sources
from .trip import TRIPS

WITHIN = [ROOT / room for room in ROOMS]
IMPORTED = """
import sys
import tests.conversations.everything
print(*(module.__file__ for module in list(sys.modules.values()) if getattr(module, "__file__", None)), sep="\\n")
"""


def test_a_cached_result_is_computed_once(tmp_path: Path) -> None:
    """The same key finds it; another key computes a new one and deletes the old."""
    made = iter([["one"], ["two"], ["three"]])
    assert [kept(tmp_path, key, lambda: next(made)) for key in ("a", "a", "b", "a")] == [
        ["one"], ["one"], ["two"], ["three"]
    ]  # fmt: skip
    assert [path.name for path in tmp_path.glob("*.pickle*")] == ["a.pickle"]


def test_a_failed_result_is_not_cached(tmp_path: Path) -> None:
    """Nor is an incomplete or broken file used."""
    with pytest.raises(ZeroDivisionError):
        kept(tmp_path, "a", lambda: 1 // 0)
    assert kept(tmp_path, "a", lambda: 1) == 1


def test_every_source_file_changes_the_fingerprint(tmp_path: Path) -> None:
    """By content, name or folder; files of tests don't count."""
    found = [fingerprint(tmp_path)]
    for name, text in (
        ("conversations/texts/en/a.ftl", "a = A"),
        ("conversations/texts/en/a.ftl", "a = B"),
        ("conversations/facts/a.toml", "a = 1"),
        ("bot/world/outside.py", ""),
        ("tests/conversations/walking.py", ""),
        ("tests/conversations/walks.py", ""),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        found.append(fingerprint(tmp_path))
    (tmp_path / "bot/world/outside.py").rename(tmp_path / "bot/inside.py")
    found.append(fingerprint(tmp_path))
    assert len(set(found)) == len(found)
    (tmp_path / "tests/conversations/test_walks.py").write_text("", encoding="utf-8")
    assert fingerprint(tmp_path) == found[-1]


def test_every_imported_module_is_in_the_fingerprint() -> None:
    """Whatever the walk through everything imports, in a process of its own; and none of it is a test."""
    found = subprocess.run([sys.executable, "-c", IMPORTED], cwd=ROOT, check=True, capture_output=True, text=True)
    ours = {file for file in map(Path, found.stdout.splitlines()) if any(map(file.is_relative_to, WITHIN))}
    assert ours - set(sources()) == set()
    assert [file for file in ours if file.name.startswith("test_")] == []


def test_a_cached_person_still_uses_our_tables(everything: Everything) -> None:
    """Their talk continues."""
    chat = everything.places["trip.pick"].chat.copy()
    assert chat.dialogues is TRIPS
    chat.tap("red")
    assert chat.at == "trip.several"
