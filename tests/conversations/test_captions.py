"""Captions count as typed words; the reply says that the picture, recording or file itself can't be read."""

import pytest

from conversations import Commanded, Sent, Wrote

from .chat import WORLD, Chat, in_tip_1
from .trip import on_a_trip

KINDS = {"photo": "picture", "voice": "recording", "poll": "poll", "other": "file"}
every_kind = pytest.mark.parametrize(("kind", "name"), KINDS.items())


@every_kind
def test_a_caption_answers_the_open_question(kind: str, name: str) -> None:
    """The next question begins by saying what we can't see or hear."""
    chat = in_tip_1()
    said = chat.feed(Wrote("well and im confused", 1, kind))
    assert chat.at == "reflect.right"
    assert name in said[0].above
    typed = in_tip_1()
    assert [say.text for say in said] == [say.text for say in typed.type("well and im confused")]
    assert all(say.above == "" for say in typed.said)


@every_kind
def test_a_caption_may_be_a_command(kind: str, name: str) -> None:
    """It works as without a file; the reply says that the file can't be read."""
    chat = in_tip_1()
    said = chat.feed(Commanded("do", "bring my portfolio", 1, kind))
    assert [item.text for item in chat.person.items.values()] == ["bring my portfolio"]
    assert name in said[0].above
    assert all(say.above == "" for say in said[1:])


@pytest.mark.parametrize("kind", KINDS)
def test_helplines_do_not_mention_the_file(kind: str) -> None:
    """Nothing else matters then."""
    for event in (Wrote("I want to die", 1, kind), Commanded("do", "I want to die", 1, kind)):
        chat = in_tip_1()
        said = chat.feed(event)
        assert len(said) == 1
        assert (said[0].kept, said[0].above) == (True, "")
        assert [say.above for say in chat.feed(Wrote("sorry", 2, kind))] == [""]


def test_a_gather_stays_silent_about_attachments() -> None:
    """On a private page we don't reply between messages, and lose none."""
    chat = on_a_trip("gather")
    assert chat.feed(Wrote("a page of mine", 1, "photo")) == []
    assert chat.talk.state.gathered == [(1, "a page of mine")]


def test_an_edited_caption_changes_its_answer() -> None:
    """Like an edited text."""
    chat = Chat()
    chat.command("start")
    chat.tap("It just happened")
    chat.feed(Wrote("Acmee", 7, "photo"))
    chat.edit("Acme", 7)
    assert chat.person.interviews[1].where == "Acme"
    assert chat.last == WORLD.render("common-edited")


@pytest.mark.parametrize("kind", ["photo", "voice", "other", "sticker"])
def test_a_file_without_a_caption_is_no_answer(kind: str) -> None:
    """Nothing was said."""
    chat = in_tip_1()
    chat.feed(Sent(kind))
    assert chat.at == "reflect.went"
