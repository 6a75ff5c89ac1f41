"""Deleting an interview removes all that was said about it."""

from conversations import Tapped
from conversations.dialogue.messages import CHANGE

from .chat import after_all, at_tip, coming_up, in_tip_1
from .test_interview_list import many


def test_deleting_an_interview_deletes_all_that_was_said_about_it() -> None:
    """After one question; list items stay, without their origin."""
    chat = after_all()
    chat.command("tip 3")
    chat.command("interview 1")
    chat.press("delete 1")
    assert "delete Acme and all your answers about it?" in chat.last
    chat.press("delete")
    assert chat.person.interviews == {}
    assert chat.person.talks == []
    assert [item.interview for item in chat.person.items.values()] == [0, 0]
    assert "Acme" not in repr(chat.person)
    for line in ("change 1 reflect-went", "interview 1", "close 1", "reopen 1", "delete 1", "tip 2 1", "feedback 1"):
        chat.command(line)
        assert chat.said


def test_undo_restores_no_words_about_a_deleted_interview() -> None:
    """An item removed before that returns without the reason they were given."""
    chat = at_tip(3)
    for act in ("told", "Too quiet", "yes", "yes", "yes", "skip", "keep_both"):
        chat.press(act) if act in chat.keys else chat.type(act)
    chat.command("dodont remove 1")
    chat.command("delete 1")
    chat.press("delete")
    chat.command("dodont undo")
    assert len(chat.person.items) == 2
    assert {(item.interview, item.giver) for item in chat.person.items.values()} == {(0, "")}
    assert "Too quiet" not in repr(chat.person)


def test_words_about_a_deleted_interview_are_nowhere_in_the_document() -> None:
    """Not in undo, nor in a long text that waits for more parts."""
    chat = at_tip(3)
    chat.press("told")
    chat.type("Too shy, they said")
    for _ in range(3):
        chat.press("yes")
    chat.press("skip")
    chat.press("keep_both")
    chat.command("dodont remove 1")
    chat.command("change 1 reflect-recall")
    chat.type("shy " * 900)
    chat.command("delete 1")
    chat.press("delete")
    assert "shy" not in repr(chat.person)
    chat.command("dodont undo")
    assert [(item.interview, item.giver) for item in chat.person.items.values()] == [(0, "")] * 2


def test_we_do_not_come_back_to_a_deleted_interview() -> None:
    """The stopped talk goes, with the question about the pause and its answer."""
    for agreed in (False, True):
        chat = in_tip_1()
        chat.press("stop")
        if agreed:
            chat.press("next_week")
        chat.command("delete 1")
        chat.press("delete")
        assert chat.person.talks == []
        assert not any(one.occasion.kind == "come_back" for one in coming_up(chat))


def test_a_round_survives_the_deletion_of_the_one_before() -> None:
    """It then follows none."""
    chat = in_tip_1()
    chat.command("change 1 new_interview-answer")
    chat.press("just_had")
    chat.command("next new")
    chat.press("1")
    assert chat.person.interviews[2].follows == 1
    chat.command("delete 1")
    chat.press("delete")
    assert [(number, one.follows) for number, one in chat.person.interviews.items()] == [(2, 0)]


def test_a_deletion_can_be_cancelled() -> None:
    """ "Keep it" and "Never mind" leave everything as it was."""
    for label in ("keep", "stop"):
        chat = after_all()
        before = chat.person.interviews
        chat.command("delete 1")
        chat.press(label)
        assert chat.person.interviews == before


def test_a_deletion_confirmed_twice_is_done_once() -> None:
    """The second time the reply says that it was deleted."""
    chat = after_all()
    chat.command("delete 1")
    asked = chat.question
    chat.press("delete")
    chat.feed(Tapped(asked, CHANGE))
    assert "I've already deleted that one." in chat.last
    chat.press("delete")
    assert chat.person.interviews == {}


def test_of_two_interviews_at_one_place_the_second_is_numbered() -> None:
    """When deleting, closing and opening, so that nobody deletes the wrong one."""
    chat = many(2)
    for interview in chat.person.interviews.values():
        interview.where = "Acme"
    chat.command("delete 2")
    assert "delete Acme (2) and all your answers about it?" in chat.last
    chat.press("stop")
    assert chat.command("close 2")[0].text.startswith("I've closed Acme (2).")
    assert chat.command("reopen 2")[0].text == "Acme (2) is open again."
