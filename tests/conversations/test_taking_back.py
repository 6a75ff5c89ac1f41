"""What was heard last is taken back by words: "undo", "that's not what I meant", "wait, I never did that"."""

from datetime import timedelta

import pytest

from .chat import WORLD, Chat, after_all
from .checked_in import asked_for_feedback, planned
from .test_heard_check_ins import sent

TAKEN_BACK = WORLD.render("heard-taken_back")


@pytest.mark.parametrize("words", ["undo", "wait i never did any of that", "thats not what i meant", "just asking"])
def test_what_was_taken_for_a_button_is_put_back(words: str) -> None:
    """As by the tap; the check-in's buttons are there again."""
    chat = sent("week-review", planned)
    before = chat.person
    chat.type("did all of it")
    assert chat.person.weekly != before.weekly
    chat.type(words)
    assert chat.last.startswith(TAKEN_BACK)
    assert chat.person.weekly == before.weekly


def test_a_denial_counts_only_right_after_it() -> None:
    """Later the same words are new."""
    chat = sent("chase-nudge", asked_for_feedback)
    chat.type("I'd rather wait a bit longer")
    chat.now += timedelta(minutes=1)
    chat.type("thanks")
    chat.type("no wait")
    assert not chat.last.startswith(TAKEN_BACK)


def test_at_a_question_with_buttons_the_last_answer_is_taken_back() -> None:
    """As by Back."""
    chat = Chat().reach("reflect.hindrances")
    was = chat.person.interviews[1].went
    assert was
    chat.type("thats not what i said")
    assert chat.at == "reflect.went"
    chat = Chat().reach("start.welcome")
    chat.type("undo that please")
    assert chat.last.startswith(WORLD.render("common-first"))


def test_at_a_question_for_their_own_words_it_is_taken_back_if_they_say_nothing_else() -> None:
    """What was opened on the way is closed again; more words may be their answer."""
    chat = Chat().reach("reflect.went")
    chat.command("week plan")
    chat.type("undo")
    assert chat.at == "reflect.went"
    chat.press("badly")
    chat = Chat().reach("reflect.right")
    chat.type("thats not what i meant")
    assert chat.at == "reflect.hindrances"
    chat = Chat().reach("reflect.right")
    chat.type("I said undo and it was put back as it was before that")
    assert chat.at == "reflect.right" or chat.person.interviews[1].went_right


def test_with_nothing_open_what_was_answered_last_is_asked_again() -> None:
    """If that was just now and can be changed by itself; else their interviews are shown."""
    chat = after_all()
    old = chat.copy()
    chat.type("undo")
    again = chat.at
    old.now += timedelta(days=2)
    old.type("undo")
    assert old.at == ""
    assert old.keys
    assert again != old.at or chat.keys == old.keys
    fresh = Chat()
    fresh.type("undo")
    assert fresh.keys
