"""The README is short and correct."""

import re
import struct

import pytest

from conversations import COMMANDS
from tests.conftest import ROOT
from tests.screenshots import PICTURES

README = (ROOT / "README.md").read_text(encoding="utf-8")


def section(name: str) -> str:
    """The text below a heading."""
    return README.partition(f"## {name}\n")[2].partition("\n## ")[0]


def test_the_readme_is_short() -> None:
    """At most 130 lines; the rest is in docs/."""
    assert len(README.splitlines()) <= 130


def test_the_readme_lists_every_command_of_the_menu() -> None:
    """And no other."""
    named = re.findall(r"`/(\w+)`", section("What it does"))
    assert sorted(named) == sorted(name for name, command in COMMANDS.items() if command.listed)


def test_the_readme_explains_common_errors() -> None:
    """At least eight messages that people may see, each with what to do."""
    rows = [row for row in section("Trouble").splitlines() if row.startswith("| ") and "You see" not in row]
    assert len(rows) >= 8
    assert all(len(row.strip("| ").split(" | ")) == 2 for row in rows)


def test_the_readme_names_only_existing_files() -> None:
    """Links, pictures and make targets."""
    for target in re.findall(r"\]\(([^)#]+)\)|src=\"([^\"]+)\"", README):
        path = "".join(target)
        assert path.startswith("https://") or (ROOT / path).exists(), path
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    told = section("Try it") + section("Develop") + section("Go live on Telegram")
    for name in re.findall(r"\bmake ([\w-]+)", told):
        assert re.search(rf"^{name}:", makefile, re.MULTILINE), name


@pytest.mark.parametrize(("name", "size"), PICTURES.items())
def test_the_readmes_pictures_are_small(name: str, size: tuple[int, int]) -> None:
    """A phone in light mode and a desktop in dark mode, each below 150 KB."""
    data = (ROOT / "docs" / "images" / name).read_bytes()
    assert len(data) < 150_000
    assert struct.unpack(">II", data[16:24]) == size
    assert f"docs/images/{name}" in README
