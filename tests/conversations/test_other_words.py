"""What is typed at a closed question in words that no button has."""

import pytest

from .chat import WORLD, Chat, after_tip_1, in_tip_1


def test_an_answer_in_other_words_is_taken() -> None:
    """As if it had been tapped: the keyboard shows it, and it can be changed."""
    chat = in_tip_1()
    asked = chat.question
    chat.type("it was a disaster")
    assert chat.person.interviews[1].went == "badly"
    assert [button.label for row in chat.keyboards[asked] for button in row] == ["✓ Badly"]


def test_several_are_picked_where_several_fit() -> None:
    """Each cause that was named is marked, and Done is theirs to tap."""
    chat = in_tip_1(hindrances=True)
    chat.type("my hands were shaking and my train was delayed")
    assert chat.at == "reflect.hindrances"
    assert chat.talk.state.picks == ["nerves", "trouble"]


def test_of_two_answers_they_choose() -> None:
    """Which was meant isn't ours to say: both are named, nothing is counted as missed."""
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
        ("stop messaging me", "wish-stop_messages"),
        ("hello", "social-hello"),
    ],
)
def test_what_else_is_said_is_answered(words: str, kind: str) -> None:
    """One sentence, then the question again, and nobody has missed anything."""
    chat = in_tip_1()
    chat.type(words)
    assert chat.last.startswith(WORLD.render(f"heard-{kind}"))
    assert (chat.at, chat.talk.misses) == ("reflect.went", 0)


def test_what_else_is_said_is_no_cause_of_their_own() -> None:
    """Where own words are an answer, a wish or a greeting isn't; a feeling may well be."""
    chat = in_tip_1(hindrances=True)
    chat.type("stop messaging me")
    assert chat.last.startswith(WORLD.render("heard-wish-stop_messages"))
    assert chat.talk.state.own == ""
    chat.type("I feel so sad today")
    assert chat.talk.state.own == "I feel so sad today"


def test_nothing_is_no_cause_and_thats_all_is_done() -> None:
    """A shrug isn't kept as an answer, and who has named them all goes on."""
    chat = in_tip_1(hindrances=True)
    chat.type("nothing lol")
    assert chat.last.startswith(WORLD.render("heard-nothing"))
    assert chat.talk.state.own == ""
    chat.type("my mind went blank and i waffled on")
    chat.type("thats all of them")
    assert chat.at == "reflect.right"
    assert chat.person.interviews[1].hindrances == ["no_answer", "rambled"]


def test_what_deletes_takes_its_button() -> None:
    """Words that only sound like it delete nothing."""
    chat = Chat().reach("reflect.went")
    chat.begin("deletion", about=1)
    chat.type("yeah go on, get rid of it")
    assert 1 in chat.person.interviews


def test_a_story_is_matched_to_no_button() -> None:
    """Of over 300 characters a part may sound like an answer."""
    chat = in_tip_1()
    chat.type("it was a disaster " * 20)
    assert chat.at == "reflect.went"
    assert chat.talk.misses == 1
