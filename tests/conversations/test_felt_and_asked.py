"""Words that begin with a feeling and then ask get both: a warm sentence, and the cards."""

import pytest

from .chat import WORLD, Chat, after_all

LOW = "That sounds heavy, and I'm sorry."
NERVES = "Nerves like that are hard to sit with."
BOTH = (
    ("I hate myself for rambling, how do I stop", LOW, "ask.found", "rambled"),
    ("I'm so tired of applying, how many should I send a week", LOW, "ask.card", "how_many"),
    ("I feel old and useless, how do I deal with my age", LOW, "ask.found", "my_age"),
    ("feeling rubbish about my age what should i do", LOW, "ask.found", "my_age"),
    ("I feel like a failure. what do i tell my family", LOW, "ask.card", "telling_others"),
    ("I'm terrified of the panel interview, what do I do", NERVES, "ask.card", "nerves"),
    (
        "i'm heartbroken they picked someone with more experience what does that mean",
        "I'm sorry, a no is always hard to take.", "ask.found", "experience",
    ),
)  # fmt: skip


@pytest.mark.parametrize(("words", "said", "at", "card"), BOTH)
def test_a_feeling_that_goes_on_to_ask_gets_both(words: str, said: str, at: str, card: str) -> None:
    """With nothing open, and in /ask, where the question is the same."""
    for chat in (after_all(), asking()):
        chat.type(words)
        assert chat.said[0].text == said
        assert chat.at == at
        shown = f"advice-{card}" if at == "ask.card" else f"advice-{card}.title"
        assert WORLD.render(shown) in (chat.last if at == "ask.card" else chat.buttons)
        assert len(chat.person.talks) == 1


@pytest.mark.parametrize(("words", "said", "at", "card"), [BOTH[0], BOTH[1], BOTH[5], BOTH[6]])
def test_at_a_question_with_buttons_too(words: str, said: str, at: str, card: str) -> None:
    """On top of it, and it comes again; a low feeling counts as one."""
    chat = Chat().reach("reflect.went")
    chat.type(words)
    assert chat.said[0].text == said
    assert chat.at == at
    chat.press(card) if at == "ask.found" else None
    chat.press("enough")
    assert chat.at == "reflect.went"
    assert chat.talk.low == (said == LOW)


@pytest.mark.parametrize("words", ["I'm sad", "why do i feel so bad", "I feel awful and I don't know what to do"])
def test_a_feeling_alone_is_a_feeling(words: str) -> None:
    """Nobody who only says how they are gets a card."""
    chat = after_all()
    chat.type(words)
    assert chat.last.startswith(LOW)
    assert chat.at == ""


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("i feel stupid, what do i say when i don't know the answer", "advice-no_answer"),
        ("i feel so ashamed about my gap, what do i say", "heard-ask-advice-gap"),
    ],
)
def test_the_sentence_of_a_topic_is_said_only_where_it_fits_the_card(words: str, begins: str) -> None:
    """The same words may be guessed to be about another topic than the card they find."""
    chat = after_all()
    chat.type(words)
    assert chat.said[0].text.startswith(WORLD.render(begins)[:30])


def asking() -> Chat:
    """Somebody who looks at the themes of /ask."""
    chat = after_all()
    chat.command("ask")
    return chat
