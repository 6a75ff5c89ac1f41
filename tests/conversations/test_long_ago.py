"""Weeks after an interview, what is asked about it says which one it was, and nothing is called fresh."""

from datetime import timedelta

import pytest

from conversations.person import Interview

from .chat import Chat, after_all, in_tip_1
from .invited import after, someone, with_date
from .test_check_in_planner import living
from .unasked import only

NAMED = "This is about your interview at Acme on Friday, 6 November 2026."
TOLD = "This is about Acme, which you told me about on Tuesday, 3 November 2026."


def at_thanks() -> Chat:
    """Somebody who was asked what their thank-you should mention."""
    chat = someone()
    with_date(chat)
    after(chat, "mixed")
    assert chat.at == "after.talked"
    return chat


def test_an_old_question_that_is_offered_again_names_its_interview() -> None:
    """By /resume, after a side door and after a stop; once it was asked just now, it isn't said again."""
    chat = at_thanks()
    chat.now += timedelta(days=90)
    for line in ("resume", "start"):
        chat.now += timedelta(days=1)
        chat.command(line)
        assert chat.said[-1].title == NAMED
    chat.command("help")
    assert NAMED in chat.last
    chat.type("how you train people")
    assert chat.said[-1].title == ""
    chat.command("stop")
    chat.now += timedelta(days=1)
    chat.command("resume")
    assert chat.said[-1].title == NAMED


def test_within_three_weeks_nothing_is_added() -> None:
    """They know which one it is."""
    chat = at_thanks()
    for line in ("resume", "help"):
        chat.now += timedelta(days=6)
        chat.command(line)
        assert "This is about" not in f"{chat.said[-1].title} {chat.text}"


def test_without_a_day_it_is_the_one_on_which_they_told_us() -> None:
    """A check-in that brings it up says the same."""
    chat = only(in_tip_1(hindrances=True), "come_back")
    chat.now += timedelta(days=40)
    chat.command("resume")
    assert chat.said[-1].title == "Tip 1 of 6 · Reflect · Acme, Tuesday, 3 November 2026"
    (_, said), *_ = living(chat, 3)
    assert said.text.startswith(TOLD)


def test_a_tip_for_an_old_interview_names_it() -> None:
    """Where it is begun weeks later; what isn't about an interview doesn't."""
    chat = after_all()
    chat.now += timedelta(days=40)
    chat.command("tip 3")
    assert chat.said[-1].title == "Tip 3 of 6 · What did you find out? · Acme, Tuesday, 3 November 2026"
    chat.command("week plan")
    assert chat.said[-1].title == ""


def test_one_ahead_without_a_date_is_never_long_ago() -> None:
    """Nobody knows when it is."""
    chat = someone()
    chat.person.interviews[1] = Interview(began=chat.now, where="Acme", standing="ahead")
    chat.now += timedelta(days=40)
    chat.begin("after", about=1)
    assert chat.said[-1].title == ""


def test_weeks_later_nothing_is_fresh() -> None:
    """Told how it went only then, they may skip the thank-you, and go on with tip 1."""
    chat = someone()
    with_date(chat)
    chat.now += timedelta(days=60)
    chat.begin("after", about=1)
    chat.press("badly")
    assert "it's fine to skip this one" in chat.last
    chat.press("skip")
    chat.press("no")
    assert chat.talk.dialogue == "reflect"
    assert "fresh" not in chat.text
    assert "Let's look back at the interview now." in chat.text


def test_a_thank_you_that_waited_for_weeks_is_called_late() -> None:
    """Each of its two questions says so, and none says by tomorrow."""
    chat = at_thanks()
    chat.now += timedelta(days=60)
    chat.command("resume")
    assert "by tomorrow" not in chat.last
    assert "it's fine to skip this one" in chat.last
    chat.press("skip")
    assert "late for a thank-you" in chat.last


def test_a_message_written_weeks_later_is_said_to_be_late() -> None:
    """Though neither the day of the interview nor that of the no is known."""
    chat = Chat().reach("feedback.message")
    chat.now += timedelta(days=60)
    chat.press("will_send")
    assert "It's been a while" in chat.text


def test_a_question_about_an_email_says_which() -> None:
    """In a line, after something else."""
    chat = at_thanks()
    chat.press("skip")
    chat.command("help")
    assert chat.last == "Let's go back to where we were. Will you send this thank-you?"


@pytest.mark.parametrize("stage", ["nudge", "last"])
def test_a_check_in_about_feedback_weeks_later_names_the_day(stage: str) -> None:
    """One about an interview of days ago doesn't."""
    chat = only(after_all(), "chase")
    chat.command("chase 1 sent")
    found = [(moment, say) for moment, say in living(chat, 60) if any(stage in key for key in say.check_in)]
    assert found
    for moment, say in found:
        assert (TOLD in say.text) == (moment - chat.person.interviews[1].began > timedelta(weeks=3))
