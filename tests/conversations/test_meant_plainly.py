"""Deleting everything, fewer messages and a plan for bad moments are offered only where they are plainly meant."""

import pytest

from .chat import WORLD, Chat, after_all, in_tip_1
from .everything_heard import due_to
from .unasked import KEYS

ELSEWHERE = ("forget.sure", "check_in_settings.fewer", "safety.intro")


def places() -> tuple[Chat, ...]:
    """With nothing open, below a check-in, and at a question with buttons."""
    return (after_all(), due_to(WORLD, "mood", KEYS["mood"]), in_tip_1())


@pytest.mark.parametrize(
    "words",
    [
        "they liked my safety record",
        "we talked about site safety a lot",
        "take number 2 off my list",
        "bin the budgets one",
        "that plan never happened obv, xmas",
        "never happened",
        "scrap the third one",
        "delete it",
        "im alright, bit skint and bored of waiting",
        "get rid of the second one",
    ],
)
def test_what_isnt_meant_isnt_offered(words: str) -> None:
    """A guess needs a word of it."""
    for chat in places():
        chat.type(words)
        assert chat.at not in ELSEWHERE


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("delete everything you know about me", "forget.sure"),
        ("wipe my data please", "forget.sure"),
        ("forget me", "forget.sure"),
        ("can you get rid of all my info", "forget.sure"),
        ("stop texting me so much", "check_in_settings.fewer"),
        ("take me off your list", "check_in_settings.fewer"),
        ("make me a safety plan", "safety.intro"),
    ],
)
def test_what_is_meant_still_is(words: str, at: str) -> None:
    """Nothing of that is lost."""
    chat = after_all()
    chat.type(words)
    assert chat.at == at
