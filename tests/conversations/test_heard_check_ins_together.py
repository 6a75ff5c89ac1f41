"""Typing to several check-ins in one message, or to one whose interview is gone."""

from conversations.person import Interview

from .chat import WORLD, after_all
from .checked_in import asked_for_feedback
from .test_heard_check_ins import PLACES
from .unasked import KEYS, only


def test_of_several_in_one_message_the_one_is_answered_that_fits() -> None:
    """Looked at one of them, that one alone is the question."""
    chat = only(after_all(), "mood", "chase")
    asked_for_feedback(chat)
    chat.person.check_ins.open = [KEYS["mood"], f"chase.1.nudge:{int(chat.now.timestamp())}"]
    chat.person.check_ins.came = chat.now
    there = chat.copy()
    there.type("they got back to me")
    assert there.said[0].above == "I took that as “They replied”."
    there = chat.copy()
    there.type("qqq")
    assert there.last == WORLD.render("heard-unknown")
    chat.command(f"look {KEYS['mood']}")
    assert chat.person.check_ins.open == [KEYS["mood"]]


def test_of_two_that_fit_the_one_is_answered_that_explains_more() -> None:
    """ "Well" alone is no face where half of a plan is spoken of."""
    chat = PLACES["week-review"]()
    chat.person.check_ins.open.append(KEYS["mood"])
    chat.type("well, I managed about half of it")
    assert chat.said[0].above == "I took that as “I did some of it”."


def test_an_occasion_whose_interview_is_gone_is_no_question() -> None:
    """Nothing is left to say about it."""
    chat = PLACES["chase-nudge"]()
    chat.person.interviews[1].closed = chat.now
    chat.type("they got back to me")
    assert "not_meant" not in chat.keys
    assert isinstance(chat.person.interviews[1], Interview)


def test_a_deleted_interview_leaves_nothing_to_take_back() -> None:
    """What was taken of it goes with it."""
    chat = PLACES["chase-nudge"]()
    chat.type("close it please")
    assert chat.person.took
    chat.command("delete 1")
    chat.press("delete")
    assert chat.person.took is None
