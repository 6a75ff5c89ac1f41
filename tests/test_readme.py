"""The README is short and says what is true."""

import re
import struct

import pytest

from conversations import COMMANDS
from tests.conftest import ROOT
from tests.screenshots import PICTURES

README = (ROOT / "README.md").read_text(encoding="utf-8")


def section(name: str) -> str:
    """What stands below a heading."""
    return README.partition(f"## {name}\n")[2].partition("\n## ")[0]


def test_it_can_be_read_in_one_go() -> None:
    """At most 130 lines; the rest is in docs/."""
    assert len(README.splitlines()) <= 130


def test_the_table_of_commands_is_the_table_of_commands() -> None:
    """Each command that stands in the menu is in it, and no other."""
    named = re.findall(r"`/(\w+)`", section("What it does"))
    assert sorted(named) == sorted(name for name, command in COMMANDS.items() if command.listed)


def test_there_is_help_for_trouble() -> None:
    """At least eight rows of what may be seen, each with what to do."""
    rows = [row for row in section("Trouble").splitlines() if row.startswith("| ") and "You see" not in row]
    assert len(rows) >= 8
    assert all(len(row.strip("| ").split(" | ")) == 2 for row in rows)


def test_it_names_only_what_is_there() -> None:
    """Every file it links to, every picture it shows and every make target it names exists."""
    for target in re.findall(r"\]\(([^)#]+)\)|src=\"([^\"]+)\"", README):
        path = "".join(target)
        assert path.startswith("https://") or (ROOT / path).exists(), path
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    told = section("Try it") + section("Develop") + section("Go live on Telegram")
    for name in re.findall(r"\bmake ([\w-]+)", told):
        assert re.search(rf"^{name}:", makefile, re.MULTILINE), name


@pytest.mark.parametrize(("name", "size"), PICTURES.items())
def test_the_pictures_are_small_and_of_their_size(name: str, size: tuple[int, int]) -> None:
    """A phone in the light and a desk in the dark, each below 150 KB, and both in the README."""
    data = (ROOT / "docs" / "images" / name).read_bytes()
    assert len(data) < 150_000
    assert struct.unpack(">II", data[16:24]) == size
    assert f"docs/images/{name}" in README
