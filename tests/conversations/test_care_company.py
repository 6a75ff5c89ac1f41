"""Words of self-harm are heard in whatever company they come: other people, idioms, long texts, asterisks."""

import pytest

from bot.world.hearing import care

OUTRIGHT = ("I want to kill myself", "i want to die", "im going to hang myself", "thinking of ending my life")
AROUND = (
    "they said no so {}",
    "my phone died and {}",
    "please don't call anyone, {}",
    "my boss said i wasn't good enough. {}",
    "{} after the interview",
    "{} because they rejected me",
    "{}, my mum would be sad",
    "{} sorry for the long message",
    "i answered the question, {}",
)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("words", OUTRIGHT)
def test_what_stands_around_hides_nothing(around: str, words: str) -> None:
    """An idiom, or what others do, never reaches across what somebody says of themselves."""
    assert care().hears(around.format(words)).answer == "A"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("gonna k*ll myself", "A"),
        ("su*cide", "A"),
        ("s**cide", "A"),
        ("f*ck this", ""),
        ("im dead tired today", ""),
        ("my uncle is dead and i miss him", ""),
        ("there was a death in the family", ""),
    ],
)
def test_masked_words_and_the_dead(text: str, meant: str) -> None:
    """Asterisks hide no key word, and to speak of the dead is no sign."""
    assert care().hears(text).answer == meant


@pytest.mark.parametrize("place", [0, 40, 79])
def test_it_is_heard_anywhere_in_a_long_text(place: int) -> None:
    """A text is read in parts, and none of them is left out; the gravest counts."""
    sentences = ["The panel had five people and I answered most of their questions."] * 80
    assert care().hears(" ".join(sentences)).answer == ""
    sentences[place] = "I don't want to live anymore."
    assert care().hears(" ".join([*sentences, "My best friend wants to die."])).answer == "A"
