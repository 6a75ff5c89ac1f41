"""A shared location sets the time zone, and is never stored."""

import pytest

from conversations import Located

from .chat import WORLD, Chat, in_tip_1
from .test_commands import every_state
from .test_timezone import asked, where
from .trip import on_a_trip

BERLIN, SEA = Located(52.52, 13.405), Located(0.0, 0.0)


@pytest.mark.parametrize("typed", [(), ("qqq",)])
def test_a_shared_location_answers_the_question(typed: tuple[str, ...]) -> None:
    """Whenever the city is asked for; Back asks again."""
    chat = asked()
    for words in typed:
        chat.type(words)
    before = chat.at
    chat.feed(BERLIN)
    assert chat.last == "It's 21:00 now, Berlin time. Is it the same where you are?"
    assert chat.redrawn
    chat.command("back")
    assert chat.at == before


def test_an_unprompted_location_is_offered_as_the_zone() -> None:
    """We say what we do with it; nothing is stored without a yes, and the open question follows."""
    chat = in_tip_1()
    beneath = chat.question
    chat.feed(BERLIN)
    assert chat.last == (
        "Thanks. I only keep your time zone, never where you are.\n\n"
        "It's 21:00 now, Berlin time. Is it the same where you are?"
    )
    no = chat.copy()
    no.press("stop")
    assert (no.question, where(no)) == (beneath, ("", "", False))
    chat.press("yes")
    chat.press("DE")
    assert (chat.question, where(chat)) == (beneath, ("Europe/Berlin", "DE", True))


def test_a_location_is_never_stored() -> None:
    """Only its zone is."""
    chat = Chat()
    chat.feed(Located(52.515151, 13.404040))
    assert "52.51" not in repr(chat.person)
    assert "13.40" not in repr(chat.person)


def test_a_location_replaces_another_open_question_about_the_place() -> None:
    """Its buttons are removed."""
    chat = asked(words="Leeds")
    old = chat.question
    chat.feed(BERLIN)
    assert [message.question for message in chat.redrawn] == [old]
    assert [talk.dialogue for talk in chat.person.talks] == ["timezone"]
    chat.press("yes")
    assert chat.person.zone == "Europe/Berlin"


@every_state
def test_a_location_at_sea_is_refused_kindly(state: object) -> None:
    """Nothing changes, the open question is offered again, and a button asks for the city."""
    chat = state()  # type: ignore[operator]
    talks = [(talk.dialogue, talk.question) for talk in chat.person.talks]
    said = chat.feed(SEA)
    assert said[0].text.startswith("I'm here" if chat.person.care else "On my map")
    assert [(talk.dialogue, talk.question) for talk in chat.person.talks] == talks
    assert 1 <= len(said) <= 2


def test_a_location_during_a_gather_does_not_end_it() -> None:
    """What was written stays."""
    chat = on_a_trip("gather")
    chat.type("some words")
    chat.feed(BERLIN)
    assert chat.at == "timezone.confirm"
    chat.press("stop")
    assert chat.talk.state.gathered[0][1] == "some words"
    assert chat.at == "trip.gather"


def test_a_location_after_helplines_starts_nothing() -> None:
    """Everything is paused then, and a location doesn't resume it."""
    chat = Chat()
    chat.command("sos")
    assert chat.feed(BERLIN)[0].text == WORLD.render("sos-here")
    assert chat.person.care
