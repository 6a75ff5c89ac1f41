"""Open talks of format 1, whose `each` could mean four things, continue in format 2."""

from typing import Any

import msgspec
import pytest

from conversations import Person
from conversations.format_1 import split_each

from .chat import Chat, after_all, at_tip, in_tip_1
from .written_out import written_out


def as_before(chat: Chat, each: str) -> dict[str, Any]:
    """The person as format 1 has them: whatever their talks are about is in `each`."""
    plain: dict[str, Any] = written_out(chat.person, as_json=True)
    for talk in (*plain["talks"], *plain["past"]):
        for place in (talk, *talk["trail"]):
            at_hand = [place["state"].pop(name) for name in ("line", "private_page", "kind")]
            if any(at_hand):
                place["state"]["each"] = each
    return plain


def on_a_line() -> Chat:
    """Somebody asked for other words for the line 2."""
    chat = Chat()
    for line in ("Breathe", "Ask back"):
        chat.command(f"do {line}")
    chat.command("dodont edit 2")
    return chat


def on_a_page() -> Chat:
    """Somebody who reads what they wrote for themselves."""
    chat = Chat()
    chat.command("write happened")
    chat.type("It stings.")
    chat.choose("!done")
    return chat


def on_a_kind() -> Chat:
    """Somebody asked how often they want a kind of check-in."""
    chat = Chat()
    chat.command("checkins")
    chat.choose("kinds")
    chat.choose("mood")
    return chat


def on_a_dont() -> Chat:
    """Somebody who turns one of their don'ts into something to do."""
    chat = at_tip(4)
    chat.begin("lessons", "own_dont", 1)
    chat.type("Rush")
    chat.choose(str(max(chat.person.items)))
    return chat


@pytest.mark.parametrize(
    ("make", "each", "field", "value"),
    [
        (on_a_line, "2", "line", 2),
        (on_a_page, "1", "private_page", 1),
        (on_a_kind, "mood", "kind", "mood"),
        (on_a_dont, "1", "line", 1),
    ],
)
def test_an_open_talk_keeps_what_it_is_about(make: Any, each: str, field: str, value: object) -> None:
    """It asks the same question about the same item, page or kind as before."""
    chat = make()
    assert getattr(chat.talk.state, field) == value
    plain = as_before(chat, each)
    split_each(plain)
    again = msgspec.convert(plain, Person, strict=False)
    assert again.talks[-1].state == chat.talk.state
    chat.command("resume")
    said, chat.person = chat.text, again
    chat.command("resume")
    assert chat.text == said


@pytest.mark.parametrize("make", [Chat, in_tip_1, after_all])
def test_documents_without_such_a_talk_do_not_change(make: Any) -> None:
    """Nor does an empty one."""
    plain = written_out(make().person, as_json=True)
    before = msgspec.json.encode(plain)
    split_each(plain)
    assert msgspec.json.encode(plain) == before


def test_a_loop_keeps_its_place() -> None:
    """The cause that is being sorted, or the draft that is being looked at."""
    chat = in_tip_1(hindrances=True)
    chat.begin("lessons", "drafts", 1)
    chat.choose("each")
    assert chat.talk.state.each
    plain = written_out(chat.person, as_json=True)
    split_each(plain)
    assert msgspec.convert(plain, Person, strict=False).talks[-1].state == chat.talk.state
