"""What is told at a check-in instead of tapped: the outcome of an interview, and what they said about it."""

from datetime import timedelta

import pytest

from conversations.person import Interview

from .chat import Chat, after_all
from .checked_in import asked_for_feedback, planned
from .test_heard_check_ins import await_check_in
from .unasked import only


def asked_how_it_went() -> Chat:
    """Somebody who was asked an hour ago how their interview at the bakery went."""
    chat = only(after_all(), "coming")
    coming = Interview(chat.now, where="Bakery", standing="ahead", coming=chat.now + timedelta(days=2))
    chat.person.interviews[chat.person.number("interview")] = coming
    return await_check_in(chat, "coming-after")


def bakery(chat: Chat) -> Interview:
    return next(one for one in chat.person.interviews.values() if one.where == "Bakery")


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        ("they said no", "turned_down"),
        ("I didn't get it", "turned_down"),
        ("haven't heard", "just_had"),
        ("still waiting to hear", "just_had"),
    ],
)
def test_the_outcome_is_recorded_and_they_are_asked_how_it_went(words: str, standing: str) -> None:
    """It says what it took it for, and one tap takes that back."""
    chat = asked_how_it_went()
    before = bakery(chat)
    chat.type(words)
    there = bakery(chat)
    assert (there.standing, there.coming) == (standing, None)
    assert there.day
    assert chat.at == "after.asked"
    back = chat.copy()
    back.command("not_meant")
    assert bakery(back) == before
    chat.press("badly")
    assert bakery(chat).went == "badly"
    assert bakery(chat).standing == standing


@pytest.mark.parametrize("words", ["I got it", "they offered me the job", "I got an offer"])
def test_an_offer_is_recorded_and_celebrated(words: str) -> None:
    """Nothing more is asked on such an evening."""
    chat = asked_how_it_went()
    chat.type(words)
    assert bakery(chat).standing == "offer"
    assert "congratulations" in chat.last
    assert "hired" in chat.keys
    assert not chat.person.talks


def test_it_can_be_told_at_the_question_itself() -> None:
    """Where /next asks how it went."""
    chat = asked_how_it_went()
    chat.command(f"coming {max(chat.person.interviews)} open")
    assert chat.at == "after.how"
    chat.type("they said no")
    assert bakery(chat).standing == "turned_down"
    assert chat.at == "after.asked"
    chat.press("back")
    assert chat.at == "after.how"


@pytest.mark.parametrize("words", ["it went well", "badly", "a bit of both"])
def test_how_it_went_is_still_heard(words: str) -> None:
    """That is no outcome."""
    chat = asked_how_it_went()
    chat.type(words)
    assert bakery(chat).went
    assert bakery(chat).standing == "just_had"


TOLD = "they said I lacked experience"


def test_feedback_told_at_a_check_in_is_offered_as_the_reason() -> None:
    """One tap keeps it with the interview that the check-in is about."""
    chat = only(after_all(), "chase")
    asked_for_feedback(chat)
    await_check_in(chat, "chase-nudge")
    chat.type(TOLD)
    assert TOLD in chat.last
    assert len(chat.said) == 1
    chat.press("mine")
    interview = chat.person.interviews[1]
    assert (interview.reason, interview.heard) == (TOLD, "told")
    assert chat.at == "findings.believable"


def test_so_is_what_is_told_where_they_are_asked_how_it_went() -> None:
    """It may also be something new: then it isn't kept."""
    chat = asked_how_it_went()
    chat.type(TOLD)
    kept = chat.copy()
    kept.press("mine")
    assert bakery(kept).reason == TOLD
    chat.press("new")
    assert bakery(chat).reason == ""


ANSWERED = "they already answered, said I lacked experience"


def offers(chat: Chat, words: str) -> bool:
    """Whether these words are offered as the reason of the first interview, and kept by a tap."""
    chat.type(words)
    if chat.at != "findings.reason":
        return False
    assert words in chat.last
    chat.press("mine")
    interview = chat.person.interviews[1]
    return (interview.reason, interview.heard) == (words, "told")


@pytest.mark.parametrize(("check_in", "button"), [("nudge", "chase 1 nudge"), ("last", "chase 1 last")])
@pytest.mark.parametrize("words", [ANSWERED, "they told me I talked too much"])
def test_so_is_what_is_told_at_the_next_message_to_send(check_in: str, button: str, words: str) -> None:
    """They looked at the nudge or the last try, and then tell that there is an answer already."""
    chat = only(after_all(), "chase")
    asked_for_feedback(chat)
    await_check_in(chat, f"chase-{check_in}")
    chat.press(button)
    assert chat.at == f"chase.{check_in}"
    assert offers(chat, words)


def test_so_is_what_is_told_where_the_first_message_is_shown() -> None:
    """The message they were going to send, opened by the check-in's button."""
    chat = only(after_all(), "chase")
    chat.command("feedback 1 show")
    assert chat.at == "feedback.message"
    assert offers(chat, ANSWERED)


def asked_about_their_plan(*, awaited: int = 1) -> Chat:
    """Somebody who waits for that many replies, and was asked an hour ago how their week's plan went."""
    chat = only(after_all(), "week")
    planned(chat)
    if awaited:
        asked_for_feedback(chat)
    if awaited > 1:
        chat.person.interviews[chat.person.number("interview")] = chat.person.interviews[1]
    return await_check_in(chat, "week-review")


def test_so_is_what_is_told_where_they_are_asked_about_their_plan() -> None:
    """If there is one interview they wait to hear from; what is a reply to the plan stays one."""
    assert offers(asked_about_their_plan(), ANSWERED)
    for awaited in (0, 2):
        chat = asked_about_their_plan(awaited=awaited)
        chat.type(ANSWERED)
        assert not chat.person.talks
    chat = asked_about_their_plan()
    chat.type("it didn't happen, I had too little time")
    assert "not_meant" in chat.keys
