"""What an advert insists on is found in what people paste; a few short lines are their own choice."""

import pytest

from bot.world.hearing import hearing
from conversations.next_interview.advert import LONGEST, MOST, PROPOSED, find_musts, is_own_choice, own_lines

from .adverts import CAFE, NO_BULLETS, NURSE, PARAGRAPH


@pytest.mark.parametrize(
    ("advert", "musts"),
    [
        (
            CAFE,
            [
                "Two years' experience in a busy kitchen or café",
                "Level 2 food hygiene certificate",
                "You're happy to work weekends",
                "Calm under pressure",
            ],
        ),
        (
            PARAGRAPH,
            ["You must have at least three years of experience with SQL", "A degree in a related field is required"],
        ),
        (
            NURSE,
            ["Registered nurse with active licence", "BLS certification", "Ability to lift 20 kg", "Night shifts"],
        ),
        (NO_BULLETS, ["Strong communication skills", "Fluent English and German", "Flexible about hours"]),
    ],
)
def test_musts_are_found_and_wishes_left_out(advert: str, musts: list[str]) -> None:
    """With headings or without; what would be nice, what they offer and how to apply are no musts."""
    assert not is_own_choice(advert)
    assert find_musts(advert, hearing()) == musts


def test_nothing_is_made_up_where_an_advert_insists_on_nothing() -> None:
    """A story about the company has no musts, nor has a text of signs."""
    assert find_musts("We have been by the river for forty years.\n\n***\nCome and see us.", hearing()) == []
    assert find_musts("Details:\nWe sell boats.", hearing()) == []


def test_a_long_advert_is_cut_to_a_few_musts_that_fit_a_line() -> None:
    """None twice."""
    advert = "Requirements\n" + "\n".join(f"- Skill {n} {'x' * 200}" for n in range(20))
    found = find_musts(f"{advert}\n- Skill 0 {'x' * 200}", hearing())
    assert len(found) == PROPOSED
    assert max(map(len, found)) == LONGEST


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("Drive a van\nNights", ["Drive a van", "Nights"]),
        ("1. Drive a van\n2) Nights\n- nights", ["Drive a van", "Nights"]),
        ("Excel, forklift licence; weekends", ["Excel", "forklift licence", "weekends"]),
        ("I think it is about serving people, mostly", ["I think it is about serving people, mostly"]),
        ("\n".join(f"Skill {n}" for n in range(MOST + 2)), [f"Skill {n}" for n in range(MOST)]),
        ("•", []),
    ],
)
def test_short_lines_are_taken_as_they_were_typed(typed: str, lines: list[str]) -> None:
    """One a line, or with commas between a few words; bullets and numbers are no part of them."""
    assert [line.lower() for line in own_lines(typed)] == [line.lower() for line in lines]
