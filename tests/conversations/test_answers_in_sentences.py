"""Answers typed as sentences in tips 3 and 6: what was told is the reason, and any day can be agreed on."""

import pytest

from .asking import interview
from .chat import Chat, after_all
from .test_heard_check_ins import await_check_in
from .unasked import only


def at_heard() -> Chat:
    """Somebody at the first question of tip 3."""
    return Chat().reach("findings.heard")


@pytest.mark.parametrize(
    "said",
    [
        "they say only that they choose someone with more experience",
        "they told me i was too quiet",
        "they said my english is not good enough",
        "he wrote that the position was cancelled",
        "they explained they hired an internal candidate",
    ],
)
def test_what_was_told_is_kept_as_the_reason(said: str) -> None:
    """It isn't asked for again."""
    chat = at_heard()
    chat.type(said)
    assert chat.at == "findings.believable"
    assert (interview(chat).heard, interview(chat).reason) == ("told", said)
    chat.press("back")
    assert (chat.at, interview(chat).heard, interview(chat).reason) == ("findings.heard", "", "")


@pytest.mark.parametrize(
    "said", ["yes they told me", "i got feedback yesterday", "they explained it " + "well " * 60]
)
def test_that_they_were_told_alone_is_no_reason(said: str) -> None:
    """Then the reason is asked for; a long story is none by itself."""
    chat = at_heard()
    chat.type(said)
    assert chat.at in ("findings.reason", "findings.heard")
    assert interview(chat).reason == ""


@pytest.mark.parametrize("said", ["they will not tell me why", "not yet, they said friday"])
def test_no_answer_yet_is_no_reason(said: str) -> None:
    """They are heard as before."""
    chat = at_heard()
    chat.type(said)
    assert interview(chat).heard in ("not_yet", "wont_say")
    assert interview(chat).reason == ""


def test_an_edited_reason_can_be_given_anew() -> None:
    """Another one may lead elsewhere, so the question is reopened."""
    chat = at_heard()
    chat.type("they told me i was too quiet")
    chat.edit("they told me i was too nervous")
    chat.press("change")
    assert chat.at == "findings.heard"
    chat.type("they told me i was too nervous")
    assert interview(chat).reason == "they told me i was too nervous"


@pytest.mark.parametrize(
    ("said", "weekday"),
    [
        ("sunday evening is good", 6),
        ("on friday after work i can", 4),
        ("saturday is better", 5),
        ("Thursday", 3),
        ("tuesdays please", 1),
        ("Mondays", 0),
    ],
)
def test_any_day_of_the_week_can_be_typed(said: str, weekday: int) -> None:
    """Also one without a button, in a sentence; the answer says the date."""
    chat = Chat().reach("moving_on.day")
    chat.type(said)
    assert chat.person.weekly
    assert chat.person.weekly.at
    assert chat.person.weekly.at.weekday() == weekday
    assert not chat.at.startswith("moving_on.day")


@pytest.mark.parametrize("said", ["monday or thursday", "i dont know which", "18:40"])
def test_words_that_name_no_single_day_agree_on_nothing(said: str) -> None:
    """The days are asked for again, and that any can be typed."""
    chat = Chat().reach("moving_on.day")
    chat.type(said)
    assert chat.at == "moving_on.day"
    assert chat.person.weekly is None


@pytest.mark.parametrize("step", ["feedback.agency", "feedback.thanks", "feedback.odds"])
@pytest.mark.parametrize(
    ("said", "yes"),
    [
        ("yes, I will send it to them too", True),
        ("yes I'd like that", True),
        ("Yes. I think it would help me a lot", True),
        ("sure, that sounds good to me", True),
        ("no, I don't think that's a good idea", False),
        ("No thanks, they would be angry with me", False),
        ("nah, I don't want to bother them", False),
    ],
)
def test_a_yes_or_no_with_a_sentence_after_it_is_the_answer(step: str, said: str, *, yes: bool) -> None:
    """Whatever that sentence says."""
    chat = at_heard()
    dialogue, _, at = step.partition(".")
    chat.begin(dialogue, at, about=1)
    there = chat.copy()
    chat.press(chat.keys[0 if yes else 1])
    there.type(said)
    assert there.at == chat.at != step
    assert interview(there) == interview(chat)


@pytest.mark.parametrize(
    "said", ["yes but I don't know how", "yes, or is that too much?", "no wait", "sure, stop messaging me"]
)
def test_a_yes_that_is_withdrawn_or_followed_by_something_else_is_none(said: str) -> None:
    """Nothing is answered by it."""
    chat = at_heard()
    chat.begin("feedback", "odds", about=1)
    chat.type(said)
    assert any(talk.step == "odds" for talk in chat.person.talks)


def test_so_it_is_at_a_check_in() -> None:
    """ "Yes" to a plan, and a sentence; a no there may only say that something wasn't done."""
    chat = only(after_all(), "week")
    await_check_in(chat, "week-plan")
    there = chat.copy()
    there.type("no, my mother came to see us")
    assert there.person.took is None
    chat.type("yes, I think that would help me")
    assert chat.at == "week.plan"
