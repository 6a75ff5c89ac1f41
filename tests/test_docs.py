"""README and docs/ name only files that exist, and cover all of the code."""

import re
from inspect import isfunction
from pathlib import Path

import pytest

import conversations
from tests.conftest import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
CODE = ("bot", "conversations")
OURS = (*CODE, "tests", "docs", "benchmarks", "requirements")
QUOTED = re.compile(r"`([^`\s]+)`")


def is_path(text: str) -> bool:
    """A module by its ending, or anything in one of our folders. `__init__.py` alone names a kind of file."""
    return text != "__init__.py" and (text.endswith(".py") or (text.partition("/")[0] in OURS and "/" in text))


def missing(page: str) -> list[str]:
    """The paths in backticks that don't exist; a `*` must match something, `<name>` may be anything."""
    paths = [re.sub(r"<\w+>", "*", path) for path in QUOTED.findall(page) if is_path(path)]
    return [path for path in paths if not any(ROOT.glob(path.rstrip("/")))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_path_in_backticks_exists(page: Path) -> None:
    """Paths are written from the root of the repository."""
    assert missing(page.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    """Links within the repository are relative to their page."""
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#\s]+)", text) + re.findall(r'src="([^"]+)"', text)
    assert [to for to in targets if not to.startswith("https://") and not (page.parent / to).exists()] == []


def test_a_missing_path_is_detected() -> None:
    """A moved file, a renamed folder, and a module without its folder."""
    text = (
        "`bot/scheduler.py`, `bot/app.py`, `bot/nowhere/`, `bot/store/`, `cipher.py`, `/stop`, `tests/bot/test_*.py`"
    )
    assert missing(text) == ["bot/scheduler.py", "bot/nowhere/", "cipher.py"]


@pytest.mark.parametrize("top", CODE)
def test_architecture_names_every_package(top: str) -> None:
    """And every module beside them."""
    inside = [path for path in (ROOT / top).iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()]
    names = {f"{top}/{path.name}" + ("/" if path.is_dir() else "") for path in inside} - {f"{top}/__init__.py"}
    assert names - set(QUOTED.findall(ARCHITECTURE)) == set()


def test_architecture_lists_the_functions_that_bot_may_call() -> None:
    """All that `conversations` exports, and nothing else."""
    exported = {name for name in conversations.__all__ if isfunction(getattr(conversations, name))}
    assert set(re.findall(r"^\| `(\w+)\(", ARCHITECTURE, re.MULTILINE)) == exported


def test_every_decision_has_its_own_number() -> None:
    """The file name begins with it."""
    files = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [int(path.name[:4]) for path in files]
    assert len(set(numbers)) == len(numbers)
    assert [re.match(r"# (\d+)\. ", path.read_text(encoding="utf-8"))[1] for path in files] == [*map(str, numbers)]  # type: ignore[index]
