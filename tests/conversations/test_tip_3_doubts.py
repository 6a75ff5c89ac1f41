"""Tip 3: what can be done about a reason that troubles them."""

from typing import Any

import pytest

from .chat import WORLD, at_tip
from .test_tip_3 import doubting, interview


@pytest.mark.parametrize(
    ("doubt", "answers", "said"),
    [
        ("vague", ("will_send",), "That's tip 3 done"),
        ("vague", ("leave",), "That's tip 3 done"),
        ("stronger", ("go_on",), "That's tip 3 done"),
        ("outside", ("go_on",), "That's tip 3 done"),
        ("outside", ("stings",), "Of course it stings."),
        ("unfair", ("ask",), "That's tip 3 done"),
        ("unfair", ("leave",), "That's tip 3 done"),
        ("skip", (), "That's tip 3 done"),
    ],
)
def test_each_doubt_has_its_own_reply(doubt: str, answers: tuple[str, ...], said: str) -> None:
    """Vague, stronger, outside, unfair: each is answered, and leads to tip 4."""
    chat = doubting(doubt)
    for answer in answers:
        chat.press(answer)
    assert chat.last.startswith(said)
    assert chat.at == "lessons.drafts"


def test_a_vague_reason_has_a_question_ready_to_copy() -> None:
    """It is short, disputes nothing, greets and is signed; what is in brackets is said."""
    chat = doubting("vague")
    assert "been stronger?\n\nThanks again,\n(your name)" in chat.said[0].block
    assert chat.said[0].block.startswith("Hi,\n")
    assert "Fill in your name." in chat.last


def test_what_a_stronger_candidate_brought_is_kept() -> None:
    """As what this kind of role looks for."""
    chat = doubting("stronger")
    chat.press("know")
    chat.type("Ten years of it")
    assert interview(chat).strength == "Ten years of it"
    assert chat.last.startswith("That's worth knowing")


@pytest.mark.parametrize("doubt", ["unfair", "more"])
def test_software_may_have_decided(doubt: str) -> None:
    """With an unfair reason or none: what to ask for, then tip 4."""
    if doubt == "more":
        chat = at_tip(3)
        chat.press("more")
    else:
        chat = doubting(doubt)
    chat.press("machine")
    assert (chat.at, chat.said[0].title) == ("rights.machine", "Tip 3 of 6 · What did you find out?")
    chat.press("unsure")
    assert "have a person look at my application again" in chat.said[0].block
    chat.press("will_send")
    assert (chat.at, interview(chat).machine) == ("lessons.drafts", "unsure")


@pytest.mark.parametrize("place", WORLD.rights, ids=lambda place: str(place["key"]))
def test_possible_discrimination_gets_a_signpost(place: dict[str, Any]) -> None:
    """Body, link and free advice for every place; no verdict and no legal advice."""
    chat = doubting("discrimination")
    assert "I can't judge your case" in chat.last
    chat.type(place["place"])
    if "limit" in place:
        chat.press("skip")  # the day they decided
    assert "helps" in place or "advice" in place
    for said in (place["place"], place["body"], place["link"], place.get("advice", ""), *place.get("helps", ())):
        assert said in chat.last
    assert "ask soon" in chat.last.lower()
    assert interview(chat).rights_place == place["key"]
    assert chat.said[0].title == "Tip 3 of 6 · What did you find out?"
    chat.press("go_on")
    assert chat.last.startswith("You'll find all of this again in /rights. That's tip 3 done")
    assert chat.at == "lessons.drafts"


def test_a_place_that_is_no_longer_listed_has_the_general_signpost() -> None:
    """After an upgrade without that place."""
    chat = doubting("discrimination")
    chat.type("Ireland")
    chat.press("skip")
    interview(chat).rights_place = "atlantis"
    chat.command("resume")
    assert WORLD.rights[-1]["body"] in chat.last
