"""What is heard where no line fits: single words that hint at something, and typos in longer words."""

import pytest

from bot.world.hearing import hearing, table

from .chat import WORLD, Chat, after_all

HINTED = {"shush": "wish:stop_messages", "clocked in, bit surreal": "news:job", "on form today": "feeling:good"}


def test_every_hint_is_for_a_kind() -> None:
    """A hint leads where a line would."""
    assert set(table("hearing")["hints"]) <= set(hearing().kinds)


@pytest.mark.parametrize(("text", "kind"), HINTED.items())
def test_hints_count_only_where_a_guess_is_wanted(text: str, kind: str) -> None:
    """At a question they might take the answer's place."""
    assert hearing().read(text).kind == ""
    assert hearing().read(text, guess=True).kind == kind


def test_what_fits_a_line_is_no_guess() -> None:
    """Lines come first."""
    assert hearing().read("please stop messaging me", guess=True) == hearing().read("please stop messaging me")


def test_what_hints_at_nothing_stays_unknown() -> None:
    """And there are words about something else."""
    assert hearing().read("purple monkey dishwasher", guess=True).kind == ""


def test_a_hint_is_answered_with_nothing_open() -> None:
    """By the sentence of its kind."""
    chat = after_all()
    chat.type("clocked in, bit surreal")
    assert chat.last.startswith(WORLD.render("heard-news-job"))


def test_a_hint_is_not_taken_at_a_question() -> None:
    """What they type where their own words are wanted is their answer."""
    chat = Chat().reach("reflect.right")
    chat.type("on form today")
    assert "on form today" in chat.person.interviews[1].went_right


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
