"""What is heard by examples where lines are too narrow, together with what lines found; and typos in longer words."""

import pytest

from bot.world.hearing import care, hearing, table
from conversations.hearing import Care, Hearing

from .chat import WORLD, Chat, after_all

SINKS = "my heart sinks every time i see the laptop"


def test_every_example_is_for_something_that_can_be_heard() -> None:
    """A kind, an option of a question in the table, or words of their own."""
    meanings = {meaning for meaning, _ in table("hearing")["examples"]}
    kinds = {meaning for meaning in meanings if "=" not in meaning}
    assert kinds - {"unknown"} <= set(hearing().kinds)
    asks = table("hearing")["asks"]
    for ask, _, option in (meaning.partition("=") for meaning in meanings - kinds):
        assert option == "own" or option in asks[ask]


def test_no_example_stands_twice() -> None:
    """And none is empty."""
    examples = table("hearing")["examples"]
    assert len(set(examples)) == len(examples)
    assert all(meaning and text.strip() for meaning, text in examples)


def test_a_kind_is_guessed_only_where_nothing_is_open() -> None:
    """At a question it might take the answer's place."""
    assert hearing().read(SINKS).kind == ""
    assert hearing().read(SINKS, guess=True).kind == "feeling:anxious"


def test_examples_may_correct_a_line() -> None:
    """Lines that fit little of a text give way to what is much more alike."""
    text = "they want me to come in tuesday for a chat"
    assert hearing().read(text).kind == "news:offer"
    assert hearing().read(text, guess=True).kind == "news:interview_coming"


def test_what_fits_a_line_as_a_whole_is_no_guess() -> None:
    """Lines come first."""
    assert hearing().read("please stop messaging me", guess=True) == hearing().read("please stop messaging me")


@pytest.mark.parametrize("text", ["purple monkey dishwasher", "qqq", "🐙", "zxcv bnm"])
def test_what_is_like_no_example_stays_unknown(text: str) -> None:
    """There are words about something else, and none of ours."""
    assert hearing().read(text, guess=True).kind == ""
    assert hearing().read(text, "reflect.went").options == ()


def test_a_guess_is_answered_with_nothing_open() -> None:
    """By the sentence of its kind."""
    chat = after_all()
    chat.type(SINKS)
    assert chat.last.startswith(WORLD.render("heard-feeling-anxious"))


def test_a_guess_is_not_taken_at_a_question_for_own_words() -> None:
    """What they type there is their answer."""
    chat = Chat().reach("reflect.right")
    chat.type("on form today")
    assert "on form today" in chat.person.interviews[1].went_right


def test_that_there_is_no_answer_is_heard_in_many_words() -> None:
    """And they are helped, or may skip."""
    chat = Chat().reach("reflect.right")
    chat.type("honestly cant think of one single thing")
    assert chat.last.startswith(WORLD.render("heard-nothing"))
    assert chat.person.interviews[1].went_right == ""


def test_an_option_is_heard_in_words_that_no_line_has() -> None:
    """It is taken like a tap."""
    chat = Chat().reach("reflect.went")
    chat.type("started ok but tailed off towards the end")
    assert chat.person.interviews[1].went == "mixed"


def test_one_of_several_is_heard_by_examples_alone() -> None:
    """No line knows what a satnav does."""
    assert hearing().read("satnav took me to the wrong estate", "reflect.hindrances").options == ("trouble",)


def test_words_that_may_be_either_option_are_asked_about() -> None:
    """Nothing is taken by chance."""
    assert len(hearing().read("either the employer or nobody", "feedback.whom").options) == 2


def test_a_typo_in_a_longer_word_is_mended_first() -> None:
    """Without it, the rest would say something else."""
    assert hearing().read("they have unfortunatly regected me").kind == "news:another_no"


def test_names_are_not_taken_for_typos() -> None:
    """Jane isn't June: short words stay as they are."""
    assert hearing().read("i'd prefer to write to jane").kind != "wish:change_time"


def test_kinds_and_questions_share_what_is_meant() -> None:
    """A kind takes over meanings as an option does."""
    assert "a_no" in table("hearing")["kinds"]["news:another_no"]["means"]
    assert hearing().read("they decided not to take it any further").kind == "news:another_no"


@pytest.mark.parametrize(
    "text",
    ["nobody picked me", "they pulled the offer", "they can't offer me the job", "wish they had picked me",
     "they haven't chosen me", "they offered it to the other guy", "no offer yet", "if they pick me I'll cry",
     "we are unable to offer you the position", "they wouldn't have me"],
)  # fmt: skip
def test_what_is_no_offer_is_never_congratulated(text: str) -> None:
    """A negation, a wish or a condition turns it round."""
    assert hearing().read(text, guess=True).kind not in ("news:offer", "news:job")


@pytest.mark.parametrize("text", ["they chose me", "it's mine if I want it", "I haven't accepted the offer yet"])
def test_an_offer_is_heard_without_its_name(text: str) -> None:
    """And one not accepted yet is no rejection."""
    assert hearing().read(text, guess=True).kind == "news:offer"


def test_what_is_loaded_beforehand_means_the_same() -> None:
    """Whoever writes first needn't wait, and is understood like the next one."""
    heard, worry = Hearing(table("hearing")), Care(table("care"))
    heard.load()
    worry.load()
    assert heard.read(SINKS) == hearing().read(SINKS)
    assert worry.hears("i want to die").answer == care().hears("i want to die").answer == "A"


def test_a_card_is_found_by_examples_where_lines_find_hardly_anything() -> None:
    """A situation that is told, without a word of the card's lines."""
    found = hearing().read(
        "turns out it went to some bloke who already works there, did I ever stand a chance", "advice"
    )
    assert found.options[0] == "internal"
    assert found.asks


def test_a_question_that_no_card_is_about_finds_none() -> None:
    """However much it looks like a question."""
    assert hearing().read("is it ok to bring a dog?", "advice").options == ()
