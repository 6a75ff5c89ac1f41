"""Commands that only show something can be left out when they are said again: they change nothing."""

from typing import Any

import pytest

from conversations import COMMANDS, Commanded, Person, Wrote, only_shows, respond

from .chat import WORLD, Chat, in_tip_1
from .sample import NOW, sample_person
from .written_out import written_out

SHOW = [name for name, command in COMMANDS.items() if command.shows]


def people() -> list[Person]:
    """Somebody new, in the middle of a tip, with a list, who has answered everything."""
    listed = Chat()
    listed.command("do breathe")
    return [Person(), in_tip_1().person, listed.person, sample_person()]


def kept(person: Person) -> dict[str, Any]:
    """What is kept of them, apart from when they were heard or asked, and what was shown last."""
    data = written_out(person, as_json=True)
    for talk in data["talks"]:
        del talk["offered"]
    return {name: value for name, value in data.items() if name not in ("began", "wrote", "listed", "under")}


@pytest.mark.parametrize("name", SHOW)
def test_it_changes_nothing(name: str) -> None:
    """Whoever says it; and said again it has the same answer."""
    for person in people():
        first = respond(person, Commanded(name), NOW, WORLD)
        again = respond(first.person, Commanded(name), NOW, WORLD)
        assert kept(first.person) == kept(person)
        assert again.messages == first.messages
        assert again.person == first.person


def test_it_is_known_by_its_name_alone() -> None:
    """With words, or under a picture, it may do more; what is no command shows nothing."""
    assert {"help", "privacy", "dodont", "interviews", "menu"} <= set(SHOW)
    assert only_shows(Commanded("help")) == "help"
    for other in (
        Commanded("dodont", "remove 1"),
        Commanded("help", "", 3, "photo"),
        Commanded("do"),
        Wrote("/help"),
    ):
        assert not only_shows(other)
    assert not only_shows(Commanded("no_such_command"))
