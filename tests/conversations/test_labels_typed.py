"""The label of a button that runs a command, typed: it does what the tap does."""

from datetime import timedelta

import pytest

from conversations.labels import _named, command_labelled

from .chat import WORLD, Chat, after_all
from .checked_in import planned
from .test_heard_check_ins import sent

SENTENCES = ["{}", "I want to {}", "can i {} pls", "ok {} then", "yes {}"]
TYPED = [
    ("plan my week", "week.plan"),
    ("log an applicaton", "applied.what"),
    ("look back at an interview", "new_interview.where"),
    ("say how im doing", "mood.face"),
    ("i'd like to add a do", "list_add.do_words"),
    ("delete everything", "forget.sure"),
]


def done_by(chat: Chat, command: str) -> list[str]:
    """What is said to a command there, in a copy of the chat."""
    return [say.text for say in chat.copy().command(command)]


def test_every_label_is_heard_as_its_command() -> None:
    """Whichever button it stands on: of a command, a card of advice, a tip, or below what follows typed words."""
    for label, command in _named(WORLD):
        assert command_labelled(WORLD, label).split()[0] == command.split()[0]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("label", ["Plan my week", "Look back at an interview", "Log an application"])
def test_a_sentence_around_it_is_passed_over(label: str, sentence: str) -> None:
    """And the letters need not be right."""
    wanted = command_labelled(WORLD, label)
    assert command_labelled(WORLD, sentence.format(label.lower())) == wanted
    assert command_labelled(WORLD, sentence.format(label.lower()).replace("application", "aplicaton")) == wanted


@pytest.mark.parametrize("text", ["", "my week was bad", "week", "i applied to the list", "plan", "x" * 100])
def test_other_words_are_no_label(text: str) -> None:
    """A part of one isn't it, nor is what is longer."""
    assert command_labelled(WORLD, text) == ""


@pytest.mark.parametrize(("words", "command"), [("Plan my week", "week plan"), ("my feedback requests", "feedback")])
def test_with_nothing_open_it_does_what_the_tap_does(words: str, command: str) -> None:
    """No button need be in sight."""
    chat = after_all()
    said = done_by(chat, command)
    assert [say.text for say in chat.type(words)] == said


def test_it_comes_before_the_buttons_of_a_check_in_in_other_words_and_after_their_labels() -> None:
    """The check-in stays a question as after a tap on any other button."""
    chat = sent("week-review", planned)
    label = WORLD.render("check_in-act.some")
    chat.copy().type(label)
    said = done_by(chat, "feedback")
    assert [say.text for say in chat.type("my feedback requests")] == said
    chat.type(label)
    assert chat.said[0].above == f"I took that as “{label}”."


def test_at_a_question_with_buttons_it_does_the_same_unless_it_is_an_answer() -> None:
    """Afterwards the question is there again, as after a tap."""
    chat = Chat().reach("reflect.went")
    said = done_by(chat, "dodont")
    assert [say.text for say in chat.type("can i see my list")] == said
    assert chat.at == "reflect.went"
    chat.command("ask")
    chat.type("plan my week")
    assert chat.at == "week.plan"


def test_beside_a_question_for_their_own_words_we_ask_what_it_was() -> None:
    """Nothing is lost either way; only the whole label counts, and a deaf question takes it as its answer."""
    chat = Chat().reach("reflect.right")
    chat.type("Plan my week")
    assert chat.person.unplaced
    answer = chat.copy()
    chat.tap(WORLD.render("stale-new"))
    assert chat.at == "week.plan"
    answer.tap(WORLD.render("stale-mine"))
    assert answer.person.interviews[1].went_right == "Plan my week"
    other = Chat().reach("reflect.right")
    other.type("I managed to plan my week")
    assert other.person.interviews[1].went_right == "I managed to plan my week"
    deaf = after_all()
    deaf.begin("network", "who")
    deaf.type("My list")
    assert deaf.person.unplaced is None
    assert deaf.at != "network.who"


def test_at_an_old_question_it_is_taken_for_the_label() -> None:
    """What was asked hours ago waits."""
    chat = Chat().reach("reflect.right")
    chat.now += timedelta(hours=7)
    chat.type("plan my week")
    assert chat.at == "week.plan"
    assert chat.person.interviews[1].went_right == ""


@pytest.mark.parametrize(("words", "step"), TYPED)
def test_what_people_type_opens_what_the_button_opens(words: str, step: str) -> None:
    """With slips, in a sentence, without capitals."""
    chat = after_all()
    chat.type(words)
    assert chat.at == step


@pytest.mark.parametrize("words", ["i applied to hubspot already", "I applied at hubspot"])
def test_an_application_that_is_told_with_its_company_is_logged(words: str) -> None:
    """Once they say so."""
    chat = after_all()
    chat.type(words)
    chat.type("yes")
    assert [one.company for one in chat.person.applications.values()] == ["hubspot"]
