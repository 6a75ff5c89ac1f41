"""Typed answers to a closed question that match none of its buttons."""

import pytest

from .chat import WORLD, Chat, after_tip_1, in_tip_1


def test_an_answer_in_other_words_is_accepted() -> None:
    """Like a tap: the keyboard shows it, and it can be changed."""
    chat = in_tip_1()
    asked = chat.question
    chat.type("it was a disaster")
    assert chat.person.interviews[1].went == "badly"
    assert [button.label for row in chat.keyboards[asked] for button in row] == ["✓ Badly"]


def test_several_answers_in_other_words_are_all_marked() -> None:
    """Each cause they named; they tap Done themselves."""
    chat = in_tip_1(hindrances=True)
    chat.type("my hands were shaking and my train was delayed")
    assert chat.at == "reflect.hindrances"
    assert chat.talk.state.picks == ["nerves", "trouble"]


def test_between_two_answers_they_choose() -> None:
    """We name both, and it doesn't count as not understood."""
    chat = after_tip_1()
    chat.type("either the employer or nobody")
    assert chat.at == "feedback.whom"
    assert "Tap the one you mean." in chat.last
    assert chat.talk.misses == 0


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I feel so sad today", "feeling-low"),
        ("I got the job", "news-job"),
        ("hello", "social-hello"),
    ],
)
def test_other_remarks_are_answered(words: str, kind: str) -> None:
    """In one sentence, then the question is asked again; it doesn't count as not understood."""
    chat = in_tip_1()
    chat.type(words)
    assert chat.last.startswith(WORLD.render(f"heard-{kind}"))
    assert (chat.at, chat.talk.misses) == ("reflect.went", 0)


@pytest.mark.parametrize(
    ("words", "asked"),
    [("stop messaging me", "check_in_settings.fewer"), ("delete my data please", "forget.sure")],
)
def test_silence_and_deletion_are_not_put_off(words: str, asked: str) -> None:
    """The choice is offered at once; afterwards the question that was open comes back, without a new cause."""
    chat = in_tip_1(hindrances=True)
    chat.type(words)
    assert chat.at == asked
    chat.press("stop")
    assert chat.at == "reflect.hindrances"
    assert chat.talk.state.own == ""


def test_a_wish_or_greeting_is_not_stored_as_a_cause() -> None:
    """Where their own words are an answer; a feeling may be one."""
    chat = in_tip_1(hindrances=True)
    chat.type("show me the main menu")
    assert chat.last.startswith(WORLD.render("heard-wish-menu"))
    assert chat.talk.state.own == ""
    chat.type("I feel so sad today")
    assert chat.talk.state.own == "I feel so sad today"


def test_nothing_is_no_cause_and_that_is_all_means_done() -> None:
    """A shrug isn't stored as an answer."""
    chat = in_tip_1(hindrances=True)
    chat.type("nothing lol")
    assert chat.last.startswith(WORLD.render("heard-nothing"))
    assert chat.talk.state.own == ""
    chat.type("my mind went blank and i waffled on")
    chat.type("thats all of them")
    assert chat.at == "reflect.right"
    assert chat.person.interviews[1].hindrances == ["no_answer", "rambled"]


def test_deleting_needs_its_button() -> None:
    """Words that only sound like it delete nothing."""
    chat = Chat().reach("reflect.went")
    chat.begin("deletion", about=1)
    chat.type("yeah go on, get rid of it")
    assert 1 in chat.person.interviews


def test_a_long_text_is_matched_to_no_button() -> None:
    """A part of over 300 characters may sound like an answer by chance; a story is no miss, either."""
    chat = in_tip_1()
    chat.type("it was a disaster " * 20)
    assert chat.at == "reflect.went"
    assert chat.person.interviews[1].went == ""
    assert chat.talk.misses == 0
