"""What is deleted takes its buttons along: no keyboard is left of a question that nobody asks any more."""

from conversations import FellDue, Question
from conversations.check_ins.retention import NOTICE, SILENT

from .chat import after_all, in_tip_1
from .test_one_keyboard import seen


def test_deleting_everything_takes_the_buttons_of_what_is_asked_above() -> None:
    """An old Delete still counts; the question that had come since has no buttons, and the next one has its own."""
    chat = in_tip_1()
    chat.command("forget")
    delete = chat.press_of("delete")
    chat.command("resume 1")
    assert chat.at == "reflect.went"
    chat.feed(delete)
    assert not chat.person.talks
    assert seen(chat).live == []
    chat.command("start")
    assert seen(chat).live == [chat.question]


def test_deleting_everything_takes_the_buttons_beside() -> None:
    """An offer to change an answer stands above; Delete is typed."""
    chat = in_tip_1(hindrances=True)
    chat.command("forget")
    chat.press("was", chat.asked["reflect.went"])
    assert len(seen(chat).live) == 1
    chat.type("delete")
    assert not chat.person.interviews
    assert seen(chat).live == []


def test_deleting_everything_takes_go_on_away() -> None:
    """There is nothing to go on with."""
    chat = in_tip_1()
    stopped = chat.question
    chat.press("stop")
    chat.command("forget")
    chat.press("delete")
    assert chat.keyboards[stopped] == ()


def test_a_deleted_interview_takes_go_on_away() -> None:
    """What was stopped in it can't be gone on with."""
    chat = in_tip_1()
    stopped = chat.question
    chat.press("stop")
    chat.command("interview 1")
    chat.press("delete 1")
    chat.press("delete")
    assert not chat.person.interviews
    assert chat.keyboards[stopped] == ()
    assert len(seen(chat).live) <= 1


def test_a_deletion_after_two_years_takes_the_buttons_too() -> None:
    """Unless they have blocked us: then nothing is sent."""
    for blocked in (False, True):
        chat = after_all()
        chat.begin("mood")
        chat.now += SILENT + NOTICE
        open_question: Question = chat.question
        if not blocked:
            chat.feed(FellDue())
            chat.now += NOTICE
        chat.redrawn.clear()
        chat.feed(FellDue(blocked=blocked))
        assert not chat.person.interviews
        assert [one.question for one in chat.redrawn] == ([] if blocked else [open_question])
