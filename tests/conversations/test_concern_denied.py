"""Who speaks of their age isn't asked the plain question, and whoever is asked is believed when they say no."""

import pytest

from .chat import Chat, after_all

ASKED = "care no"  # a button of the plain question


@pytest.mark.parametrize(
    "words",
    [
        "One doesn't tell a woman of sixty the truth, does one?",
        "Overqualified, they say to a man of fifty-two.",
        "I suppose a man of my age should expect the formula by now.",
        "I am a man of sixty-one and I know a polite excuse when I hear one",
    ],
)
def test_to_speak_of_ones_age_worries_nobody(words: str) -> None:
    """A dry remark isn't a wish to die."""
    for chat in (after_all(), Chat().reach("feedback.whom")):
        chat.type(words)
        assert ASKED not in chat.keys


@pytest.mark.parametrize(
    "words",
    [
        "certainly not",
        "Certainly not! What a question.",
        "of course not, why would you think that",
        "good heavens no",
        "Good heavens, no. I am merely annoyed.",
        "Good Lord, no!",
        "not at all",
        "Not at all, I'm just tired of forms",
        "nothing of the sort",
        "No, nothing of the kind.",
        "absolutely not",
        "Absolutely not, I'm fine.",
        "omg no lol",
        "no way, just annoyed",
        "Not in the least.",
        "Far from it!",
        "By no means.",
    ],
)
def test_a_no_is_taken_for_one_however_it_is_said(words: str) -> None:
    """It is believed at once, and the hotlines aren't shown a third time."""
    chat = Chat().reach("feedback.whom")
    chat.type("would anyone even notice if i was gone")
    assert ASKED in chat.keys
    chat.type(words)
    assert ASKED not in chat.keys
    assert chat.person.care is None
    assert chat.said[0].text.startswith("I'm glad, and I believe you.")


@pytest.mark.parametrize(
    "words",
    [
        "certainly not today",
        "of course not, not tonight anyway",
        "absolutely not. not yet",
        "not at all, but sometimes i do",
        "certainly not, though i have thought about it",
        "good heavens no but part of me does",
        "certainly not, i have no energy to",
        "of course not, not brave enough",
        "absolutely not, too scared to",
    ],
)
def test_a_no_that_leaves_a_door_open_isnt_believed(words: str) -> None:
    """Who says "not yet" is asked again, or met with all helplines."""
    chat = Chat().reach("feedback.whom")
    chat.type("would anyone even notice if i was gone")
    chat.type(words)
    assert ASKED in chat.keys or chat.person.care
