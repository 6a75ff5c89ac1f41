"""A shrug ("idk", "nothing lol") is no answer, and a low feeling isn't one either."""

import pytest

from bot.world.hearing import hearing
from conversations import DIALOGUES
from conversations.dialogue.steps import PickDate

from .chat import WORLD, Chat, after_all


def at_right() -> Chat:
    """Somebody who was just asked what went right."""
    return Chat().reach("reflect.right")


def went_right(chat: Chat) -> str:
    """What is stored as having gone right."""
    return chat.person.interviews[1].went_right


@pytest.mark.parametrize("words", ["idk", "nothing lol", "no", "nope nothing", "dunno"])
def test_a_shrug_is_never_an_answer(words: str) -> None:
    """It gets one kind sentence and some help, and the question again with Skip."""
    chat = at_right()
    chat.type(words)
    assert went_right(chat) == ""
    assert (chat.at, len(chat.said)) == ("reflect.right", 1)
    assert chat.last.startswith(WORLD.render("heard-nothing"))
    assert "skip" in chat.keys or "!skip" in chat.keys


def test_what_went_right_offers_what_most_people_forget() -> None:
    """There a shrug is met with examples."""
    chat = at_right()
    chat.type("nothing lol")
    assert "Most people forget these" in chat.last


def test_a_second_shrug_skips() -> None:
    """Nobody is asked three times; where an answer is needed, the question stays."""
    chat = at_right()
    chat.type("idk")
    chat.type("no idea")
    assert chat.at == "feedback.whom"
    assert went_right(chat) == ""
    chat = after_all()
    chat.command("do")
    for _ in range(3):
        chat.type("idk")
        assert chat.at == "list_add.do_words"
    assert len(chat.person.items) == len(after_all().person.items)


def test_a_shrug_with_more_to_it_is_asked_about() -> None:
    """It may be an answer: nothing is lost. Otherwise it's skipped, where that is possible."""
    chat = after_all()
    chat.command("do")
    chat.type("There was nothing right in it")
    chat.press("new")
    assert chat.at == "list_add.do_words"
    chat = at_right()
    chat.type("There was nothing right in it")
    assert went_right(chat) == ""
    assert chat.last.startswith(WORLD.render("heard-nothing"))
    there = chat.copy()
    there.press("mine")
    assert went_right(there) == "There was nothing right in it"
    chat.press("new")
    assert chat.at == "feedback.whom"
    assert went_right(chat) == ""


def test_a_shrug_or_a_feeling_at_a_date_is_no_wrong_date() -> None:
    """The question comes again with a word for it; a second shrug skips, where there is no need for a date."""
    chat = at_right()
    chat.begin("feedback", "day", about=1)
    chat.type("I feel so sad today")
    assert chat.last.startswith(WORLD.render("heard-feeling-low"))
    assert (chat.at, chat.talk.misses) == ("feedback.day", 0)
    chat.type("no idea")
    assert chat.last.startswith(WORLD.render("heard-nothing"))
    chat.type("no idea")
    assert chat.at == "feedback.facts"


def test_every_question_for_a_date_hears() -> None:
    """What may be meant as a date is its answer."""
    for dialogue in DIALOGUES.values():
        for name, step in dialogue.steps.items():
            assert not isinstance(step, PickDate) or hearing().knows(f"{dialogue.name}.{name}")


def test_two_shrugs_skip_a_question_with_several_answers() -> None:
    """As at any other."""
    chat = Chat().reach("reflect.hindrances")
    chat.type("nothing lol")
    assert chat.at == "reflect.hindrances"
    chat.type("idk")
    assert chat.at == "reflect.right"
    assert chat.person.interviews[1].hindrances == []


def test_a_second_low_feeling_in_a_talk_offers_a_pause_and_people() -> None:
    """The first gets a sentence and the question; the talk can be carried on."""
    chat = Chat().reach("reflect.went")
    chat.type("I feel so sad today")
    assert chat.said[0].question == chat.question
    chat.type("im crying again")
    assert chat.last == WORLD.render("heard-low_again")
    assert chat.keys == ["stop", "sos", "resume"]
    chat.press("resume")
    assert chat.at == "reflect.went"
    chat.press("badly")
    assert chat.at == "reflect.hindrances"


def test_low_feelings_count_at_questions_for_own_words_too() -> None:
    """Once they say that it was something new."""
    chat = after_all()
    chat.command("week plan")
    for _ in range(2):
        chat.type("I feel so sad today")
        chat.press("new")
    assert chat.last == WORLD.render("heard-low_again")
    assert chat.person.weekly
    assert chat.person.weekly.plan == ""
