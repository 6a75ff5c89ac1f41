"""News that is told while a question is open is taken up, and the question comes again afterwards."""

from datetime import timedelta

import pytest

from .chat import WORLD, Chat, after_all
from .everything_heard import due_to
from .unasked import KEYS

NEWS = [
    "got an interview at dhl next tuesday 2pm!!",
    "ive got an interview at dhl on tuesday at 2pm",
    "I have an interview next tuesday 14:00 at dhl",
]


WHEN = [
    "whens my interview again", "when is my interview", "have u got my dhl interview saved", "what time is my interview at dhl",
    "did you save my interview", "is my interview saved", "so when is the dhl interview again",
]  # fmt: skip


def settled(chat: Chat) -> Chat:
    """The same chat, with a time zone."""
    chat.person.zone, chat.person.country = "Europe/London", "gb"
    return chat


def is_asked_to_confirm(chat: Chat) -> bool:
    """Whether name, day and hour were taken."""
    names = [one.where for one in chat.person.interviews.values()]
    return chat.at == "next.when" and "dhl" in names and "10 November 2026" in chat.last and "14:00" in chat.last


@pytest.mark.parametrize("words", NEWS)
@pytest.mark.parametrize(
    "step", ["reflect.went", "reflect.hindrances", "reflect.right", "moving_on.day", "list_practice.look"]
)
def test_an_interview_told_at_a_question_is_set_up_and_leads_back(step: str, words: str) -> None:
    """Name, day and hour are taken; a typed yes sets it, and the question comes again."""
    chat = settled(Chat().reach(step))
    chat.type(words)
    assert is_asked_to_confirm(chat)
    assert chat.last.startswith("It's good news")
    chat.type("yes")
    assert chat.at == step
    assert any(one.coming for one in chat.person.interviews.values())


@pytest.mark.parametrize("words", NEWS)
@pytest.mark.parametrize("kind", ["mood", "week"])
def test_an_interview_told_at_a_check_in_is_kept(kind: str, words: str) -> None:
    """It is no answer to that, and /next takes it."""
    chat = settled(due_to(WORLD, kind, KEYS["week-plan" if kind == "week" else kind]))
    chat.type(words)
    chat.command("next")
    assert is_asked_to_confirm(chat)


def ahead_at_dhl(dated: bool = True) -> Chat:
    """Somebody with an interview ahead at dhl."""
    chat = settled(after_all())
    chat.command("next new")
    chat.type("dhl")
    if dated:
        chat.type("friday 2pm")
        chat.type("yes")
    else:
        chat.press("skip")
    chat.now += timedelta(minutes=5)
    return chat


@pytest.mark.parametrize("dated", [True, False])
@pytest.mark.parametrize("answer", ["yes", "the same one", "thats the one"])
def test_a_second_interview_at_one_place_is_asked_about(answer: str, dated: bool) -> None:
    """If it is the same, there is one, and its date is the new one."""
    chat = ahead_at_dhl(dated)
    there = len(chat.person.interviews)
    chat.command("next new")
    chat.type("DHL")
    assert chat.at == "next.same"
    chat.type(answer)
    assert len(chat.person.interviews) == there
    chat.type("tuesday 2pm")
    chat.type("yes")
    (coming,) = [one.coming for one in chat.person.interviews.values() if one.where.lower() == "dhl"]
    assert coming is not None
    assert coming.day == 10


def test_another_interview_at_one_place_is_one() -> None:
    """They say so, and give its date."""
    chat = ahead_at_dhl()
    there = len(chat.person.interviews)
    chat.command("next new")
    chat.type("dhl")
    chat.type("no its a different one")
    assert chat.at == "next.when"
    assert len(chat.person.interviews) == there + 1


def test_an_interview_that_is_gone_meanwhile_is_no_twin() -> None:
    """Then this is the only one."""
    chat = ahead_at_dhl()
    chat.command("next new")
    chat.type("dhl")
    del chat.person.interviews[min(n for n, one in chat.person.interviews.items() if one.where == "dhl")]
    chat.type("yes")
    assert [one.where for one in chat.person.interviews.values()].count("dhl") == 1


@pytest.mark.parametrize("words", WHEN)
@pytest.mark.parametrize("at_question", [True, False])
def test_asking_when_it_is_shows_it(words: str, at_question: bool) -> None:
    """With nothing open, and at a question with buttons."""
    chat = ahead_at_dhl()
    if at_question:
        chat.command("week plan")
        chat.command("mood")
    chat.type(words)
    assert any("6 November" in one.text and "dhl" in one.title for one in chat.said)


def test_without_a_day_it_is_set_up_once() -> None:
    """Once its day was skipped, /next shows it."""
    chat = settled(after_all())
    chat.type("I have an interview at Acme on Friday at 2pm")
    chat.command("next")
    chat.press("no")
    chat.press("skip")
    there = len(chat.person.interviews)
    chat.command("next")
    assert not chat.at
    assert len(chat.person.interviews) == there
