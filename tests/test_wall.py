"""The wall between the two rooms, and the size of what stands in them.

Ruff and import-linter hold the wall too; this test sees what they can't: calls of builtins, whatever else of
the standard library is not pure, and the local chat's imports, new modules included.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

LINES = 250
FORBIDDEN_CALLS = {"open", "print", "input", "eval", "exec", "__import__"}
CLOCKS = {"now", "utcnow", "today"}
# All of the standard library that a pure room has use for; anything else is asked for here first.
ALLOWED = {
    "__future__", "abc", "bisect", "calendar", "collections", "contextlib", "copy", "dataclasses", "datetime",
    "difflib", "enum", "fractions", "functools", "hashlib", "heapq", "html", "itertools", "math", "operator",
    "re", "statistics", "string", "textwrap", "types", "typing", "unicodedata", "urllib.parse", "zlib",
    "zoneinfo", "conversations", "msgspec",
}  # fmt: skip
# What the local chat may know of the bot: it is a Bot API server, and the bot its client.
LOCAL_MAY = {"bot.local", "bot.clock", "bot.store.cipher"}


def sources(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def imported(path: Path, source: str) -> Iterator[str]:
    """Every module that a file imports, relative ones spelled out; ``from a import b`` gives ``a.b``."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            start = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{start}.{alias.name}" for alias in node.names)


def within(module: str, allowed: set[str]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in allowed)


def impurities(path: Path, source: str) -> Iterator[str]:
    """What a file of conversations/ does that a pure one doesn't."""
    for module in imported(path, source):
        if not within(module, ALLOWED):
            yield f"imports {module}"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id in FORBIDDEN_CALLS:
                yield f"calls {node.func.id}() in line {node.lineno}"
            if isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
                yield f"asks the clock by .{node.func.attr}() in line {node.lineno}"


@pytest.mark.parametrize("path", sources("conversations"), ids=lambda path: str(path.relative_to(ROOT)))
def test_conversations_are_pure(path: Path) -> None:
    """No clock, no chance, no file and nothing of the bot in the room where it is decided what is said."""
    assert not list(impurities(path, path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "source",
    [
        "import datetime as d\nd.datetime.now()",
        "from datetime import date\ndate.today()",
        "import random",
        "from random import choice",
        "import os.path",
        "from importlib import resources",
        "open('rights.toml')",
        "import urllib.request",
        "from urllib import request",
        "from ... import bot",
        "from bot.clock import Clock",
        "def late():\n    import time",
    ],
)
def test_the_check_itself_notices(source: str) -> None:
    """Each way round the wall that we could think of is seen."""
    assert list(impurities(ROOT / "conversations" / "tips" / "x.py", source))


@pytest.mark.parametrize(
    "source",
    [
        "from zoneinfo import ZoneInfo",
        "from ..person import Person",
        "from . import steps",
        "import msgspec",
        "import re",
    ],
)
def test_the_check_lets_pure_things_pass(source: str) -> None:
    """What a pure room needs is not in the way of the check."""
    assert not list(impurities(ROOT / "conversations" / "tips" / "x.py", source))


@pytest.mark.parametrize("path", sources("bot/local"), ids=lambda path: str(path.relative_to(ROOT)))
def test_local_chat_knows_only_the_wire(path: Path) -> None:
    """The local chat shares the bot's clock and cipher, nothing else: it could serve any bot."""
    modules = imported(path, path.read_text(encoding="utf-8"))
    assert not [name for name in modules if within(name, {"bot", "conversations"}) and not within(name, LOCAL_MAY)]


@pytest.mark.parametrize("path", sources("bot"), ids=lambda path: str(path.relative_to(ROOT)))
def test_only_the_composition_root_knows_the_local_chat(path: Path) -> None:
    """The bot can't tell the local chat from Telegram: app.py alone puts the two together."""
    place = path.relative_to(ROOT / "bot").parts
    if place == ("app.py",) or place[0] == "local":
        return
    assert not [name for name in imported(path, path.read_text(encoding="utf-8")) if within(name, {"bot.local"})]


@pytest.mark.parametrize("folder", ["bot", "conversations"])
def test_files_are_short(folder: str) -> None:
    """Every text file of the two rooms can be read in one go."""
    long = {}
    for path in (ROOT / folder).rglob("*"):
        if path.suffix in {".py", ".ftl", ".toml", ".js", ".css", ".html"}:
            lines = len(path.read_text(encoding="utf-8").splitlines())
            if lines > LINES:
                long[str(path.relative_to(ROOT))] = lines
    assert not long
