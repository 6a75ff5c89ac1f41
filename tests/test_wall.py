"""conversations/ stays pure, the local chat stays separate, and files stay short.

import-linter holds the wall too, through whatever is imported on the way. This test sees what it can't: calls of
builtins, clocks, whatever else of the standard library is not pure, and the local chat's imports, new modules
included.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.each import each

LINES = 250
FORBIDDEN_CALLS = {"open", "print", "input", "eval", "exec", "__import__"}
CLOCKS = {"now", "utcnow", "today"}
# What reads the machine's date and time. Waiting by `time.monotonic` is allowed.
MACHINE_CLOCKS = {
    "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today", "datetime.date.today",
    "time.time", "time.time_ns", "time.clock_gettime", "time.clock_gettime_ns", "time.localtime", "time.gmtime",
    "time.ctime", "time.asctime", "time.strftime",
}  # fmt: skip
# What may use `machine_time`: maintenance jobs, and the times of calls. People's time comes from `Clock`.
BY_THE_MACHINE = {
    "bot/clock.py", "bot/upkeep/nightly.py", "bot/upkeep/upgrade.py", "bot/delivery/scheduler.py",
    "bot/upkeep/forgotten.py", "bot/commands/backups.py", "bot/commands/checking.py", "bot/commands/keys.py",
    "bot/world/places.py", "bot/local/records.py", "tests/moments.py", "tests/bot/test_stepped_clock.py",
}  # fmt: skip
# The parts of the standard library that conversations/ may use; anything else has to be added here.
ALLOWED = {
    "__future__", "abc", "bisect", "calendar", "collections", "contextlib", "copy", "csv", "dataclasses",
    "datetime",
    "difflib", "enum", "fractions", "functools", "hashlib", "heapq", "html", "itertools", "math", "operator",
    "re", "statistics", "string", "struct", "textwrap", "types", "typing", "unicodedata", "urllib.parse", "zlib",
    "zoneinfo", "conversations", "msgspec",
}  # fmt: skip
# What the local chat may import from the bot, since it is a Bot API server and the bot its client.
LOCAL_MAY = {"bot.local", "bot.clock", "bot.store.cipher"}


def sources(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def imported(path: Path, source: str) -> Iterator[str]:
    """Every module that a file imports, relative ones spelled out; `from a import b` gives `a.b`."""
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
    """What a file of conversations/ does that isn't pure."""
    for module in imported(path, source):
        if not within(module, ALLOWED):
            yield f"imports {module}"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id in FORBIDDEN_CALLS:
                yield f"calls {node.func.id}() in line {node.lineno}"
            if isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
                yield f"asks the clock by .{node.func.attr}() in line {node.lineno}"
    yield from machine_clocks(path, source)


@each("path", sources("conversations"))
def test_conversations_are_pure(path: Path) -> None:
    """conversations/ uses no clock, no randomness, no files and nothing of the bot."""
    assert not list(impurities(path, path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "source",
    [
        "import datetime as d\nd.datetime.now()",
        "from datetime import date\ndate.today()",
        "from datetime import datetime\nclock = datetime.now",
        "import uuid\nuuid.uuid4()",
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
def test_impure_code_is_detected(source: str) -> None:
    """Each way we could think of to break the rule."""
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
def test_pure_code_is_allowed(source: str) -> None:
    """The check allows what pure code needs."""
    assert not list(impurities(ROOT / "conversations" / "tips" / "x.py", source))


def named(node: ast.expr, known: dict[str, str]) -> str:
    """The full name of what an expression refers to, "" where it is no plain name of a known module."""
    if isinstance(node, ast.Name):
        return known.get(node.id, "")
    if isinstance(node, ast.Attribute) and (base := named(node.value, known)):
        return f"{base}.{node.attr}"
    return ""


def names_in(path: Path, tree: ast.AST) -> dict[str, str]:
    """What each imported name of a file stands for, in full."""
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias, full in zip(node.names, imported(path, ast.unparse(node)), strict=True):
                bare = isinstance(node, ast.Import) and not alias.asname  # "import a.b" makes known a
                known[alias.asname or alias.name.partition(".")[0]] = full.partition(".")[0] if bare else full
    return known


def machine_clocks(path: Path, source: str) -> Iterator[str]:
    """Where a file reads the clock of the machine, under whatever name, called or handed on."""
    place, tree = path.relative_to(ROOT).as_posix(), ast.parse(source)
    known = names_in(path, tree)
    forbidden = MACHINE_CLOCKS - ({"datetime.datetime.now"} if place == "bot/clock.py" else set())
    if place not in BY_THE_MACHINE:
        forbidden = forbidden | {"bot.clock.machine_time"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and (full := named(node, known)) in forbidden:
            yield f"{full} in line {node.lineno}"
        if isinstance(node, ast.Call) and place.startswith("tests/") and place not in BY_THE_MACHINE:
            unset = not node.args and not node.keywords  # it shows the machine's time
            if unset and named(node.func, known) == "bot.clock.Clock":
                yield f"a clock that was not set in line {node.lineno}"


@each("path", [*sources("bot"), *sources("tests")])
def test_only_one_module_reads_the_machines_clock(path: Path) -> None:
    """Nothing depends on today's date by accident: only bot/clock.py reads it, and tests choose their own time."""
    assert not list(machine_clocks(path, path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import datetime, UTC\ndatetime.now(UTC)",
        "import datetime as d\nd.datetime.utcnow()",
        "from datetime import date as day\nday.today()",
        "import time\nwall = time.time",
        "from time import time as wall\nwall()",
        "from bot.clock import machine_time\nmachine_time()",
        "import bot.clock\nbot.clock.machine_time()",
        "from bot.clock import Clock\nClock()",
    ],
)
def test_hidden_reads_of_the_machines_clock_are_detected(source: str) -> None:
    """Each way in which a test could read it."""
    assert list(machine_clocks(ROOT / "tests" / "test_x.py", source))


def test_other_uses_of_time_are_allowed() -> None:
    """A timeout, a clock that was set, a stored time."""
    source = "import time\nfrom bot.clock import Clock\ntime.monotonic()\nhouse.clock.now()\nClock(ahead).now()"
    assert not list(machine_clocks(ROOT / "tests" / "test_x.py", source))


@each("path", sources("bot/local"))
def test_the_local_chat_shares_only_clock_and_cipher(path: Path) -> None:
    """It could serve any bot."""
    modules = imported(path, path.read_text(encoding="utf-8"))
    assert not [name for name in modules if within(name, {"bot", "conversations"}) and not within(name, LOCAL_MAY)]


@each("path", sources("bot"))
def test_only_what_starts_the_local_chat_imports_it(path: Path) -> None:
    """The bot can't tell the local chat from Telegram."""
    place = path.relative_to(ROOT / "bot").parts
    if place in (("app.py",), ("chat.py",)) or place[0] == "local":
        return
    assert not [name for name in imported(path, path.read_text(encoding="utf-8")) if within(name, {"bot.local"})]


@pytest.mark.parametrize("folder", ["bot", "conversations"])
def test_files_are_short(folder: str) -> None:
    """Every source file is short enough to read in one go."""
    long = {}
    for path in (ROOT / folder).rglob("*"):
        if path.suffix in {".py", ".ftl", ".toml", ".js", ".css", ".html"}:
            lines = len(path.read_text(encoding="utf-8").splitlines())
            if lines > LINES:
                long[str(path.relative_to(ROOT))] = lines
    assert not long


ELSEWHERE = [one for one in sources("bot") if one.relative_to(ROOT).parts[1] not in ("telegram", "local")]


@each("path", ELSEWHERE)
def test_what_a_call_is_made_of_is_known_to_telegram_alone(path: Path) -> None:
    """Ids of chats and messages mean nothing elsewhere: no parameter of the Bot API that has them is named."""
    assert not re.search(r"[\"'](chat_id|message_id|callback_data)[\"']", path.read_text(encoding="utf-8"))
