"""Words that go on, leave things as they are, or answer a tip's question in the ways people type."""

import pytest

from conversations import DIALOGUES
from conversations.dialogue.steps import Choose

from .chat import WORLD, Chat

ONWARD = [
    (f"{dialogue.name}.{name}", "next" if "next" in step.options else key)
    for dialogue in DIALOGUES.values()
    for name, step in dialogue.steps.items()
    if isinstance(step, Choose)
    for key in {"go_on", "right", "fine"} & {*step.options, *step.beside}
]
SAID = ("next", "continue", "continue please", "ok go on", "go on please", "carry on", "lets go to next")


def heard(ask: str, text: str) -> str:
    """The options understood, else the kind."""
    reading = WORLD.hearing.read(text, ask)
    return "+".join(reading.options) or reading.kind


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize(("ask", "key"), ONWARD)
def test_every_option_that_goes_on_hears_the_same_words(ask: str, key: str, said: str) -> None:
    """Whatever its button says; where the next of several can be shown, they mean that."""
    assert heard(ask, said) == key


@pytest.mark.parametrize("said", ["yes its good now", "it is short and clear", "no changes", "its fine"])
@pytest.mark.parametrize("ask", ["list_practice.look", "list_practice.full", "lessons.turns"])
def test_a_list_that_is_good_stays_as_it_is(ask: str, said: str) -> None:
    """At each question that offers to leave it."""
    assert heard(ask, said) in ("right", "go_on", "fine")


@pytest.mark.parametrize("said", ["its not good", "it is too long", "i want to add a do", "good but too long"])
def test_a_list_that_is_not_good_is_never_left(said: str) -> None:
    """A doubt about it counts more than a good word."""
    assert heard("list_practice.look", said) != "right"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("i want to write my own one: practice to explain my experience", "own"),
        ("i write my own", "own"),
        ("neither fits", "own"),
        ("ok both are good", "keep_both"),
        ("yes put both", "keep_both"),
        ("the first one is good. i dont understand the second", "keep_do"),
        ("i dont understand the second", "keep_do"),
        ("only the second one", "keep_dont"),
        ("the second is good, the first one is not", "keep_dont"),
        ("show me all of them", "each"),
    ],
)
def test_the_first_two_lines_can_be_answered_in_words(said: str, meant: str) -> None:
    """Which of them they like, or that they write their own."""
    assert heard("lessons.drafts", said) == meant


@pytest.mark.parametrize(
    ("ask", "said", "meant"),
    [
        ("findings.fair", "its not fair, in my country they give a real reason", "no"),
        ("findings.acceptable", "i have to, i need money", "yes"),
        ("findings.acceptable", "i have no choice", "yes"),
        ("findings.acceptable", "i can not accept it", "no"),
    ],
)
def test_the_marks_of_a_reason_are_heard(ask: str, said: str, meant: str) -> None:
    """In a sentence, with why they think so."""
    assert heard(ask, said) == meant


@pytest.mark.parametrize("step", ["believable", "fair", "acceptable"])
@pytest.mark.parametrize("said", ["i dont know what you mean", "i dont understand the question", "what do you mean"])
def test_a_question_that_is_not_clear_is_asked_in_other_words(step: str, said: str) -> None:
    """Not to understand it is no answer to it."""
    chat = Chat().reach("findings.heard")
    chat.press("told")
    chat.type("They said I was too quiet")
    for answer in ("believable", "fair")[: ("believable", "fair", "acceptable").index(step)]:
        assert chat.at == f"findings.{answer}"
        chat.press("yes")
    chat.type(said)
    assert chat.at == f"findings.{step}"
    assert WORLD.render(f"findings-{step}.again") in chat.last


@pytest.mark.parametrize(
    "said",
    [
        "i had interview today in a hotel and they already said me no. i feel very bad",
        "interview was this morning, they told me no already",
        "had it yesterday and the answer is no",
    ],
)
def test_a_no_counts_more_than_its_day(said: str) -> None:
    """An interview that was today and is a no already was turned down."""
    assert heard("start.welcome", said) == "turned_down"


@pytest.mark.parametrize("ask", ["", "rights.body", "findings.heard", "lessons.drafts"])
@pytest.mark.parametrize(
    "said",
    [
        "ok thank you i will think about it",
        "let me think about it",
        "its too much for me, i dont want to complain to them. lets go to next",
        "i do not want to complain",
    ],
)
def test_thinking_it_over_or_not_complaining_is_no_good_news(ask: str, said: str) -> None:
    """Nobody is congratulated on them."""
    assert not heard(ask, said).startswith(("news:", "feeling:good"))


def test_whoever_does_not_want_to_complain_goes_on_from_the_page_of_rights() -> None:
    """So does somebody who will think about it."""
    for said in ("ok thank you i will think about it", "its too much for me, i dont want to complain to them"):
        assert heard("rights.body", said) == "go_on"
