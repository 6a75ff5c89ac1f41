"""A name typed as people talk: with a yes before it, a laugh after it, or "call it"."""

import pytest

from .test_names_in_sentences import asked, where


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("call it parcelforce lol", "parcelforce"),
        ("Call it Parcelforce haha", "Parcelforce"),
        ("thats it just parcelforce", "parcelforce"),
        ("parcelforce lol", "parcelforce"),
        ("yeah its parcelforce", "parcelforce"),
        ("yeah it was with Parcelforce tbh", "Parcelforce"),
        ("so it was at Costa 😂", "Costa"),
        ("ok name it Costa", "Costa"),
        ("just call it Costa then lol", "Costa then"),
        ("Just Eat", "Just Eat"),
        ("just eat", "just eat"),
        ("Call It Coffee", "Call It Coffee"),
        ("Haha Games", "Haha Games"),
        ("Yes Bank", "Yes Bank"),
    ],
)
@pytest.mark.parametrize("step", ["new_interview.where", "next.where"])
def test_only_the_name_is_kept(step: str, typed: str, name: str) -> None:
    """What people say around it isn't part of it; firms with such names keep them."""
    chat = asked(step)
    chat.type(typed)
    assert where(chat) == name


@pytest.mark.parametrize(
    "typed",
    [
        "thats it just parcelforce",
        "call it parcelforce lol",
        "its just parcelforce",
        "no just call it parcelforce haha",
        "make it parcelforce",
    ],
)
def test_it_is_corrected_in_such_words_too(typed: str) -> None:
    """Right after a name that was wrong."""
    chat = asked()
    chat.type("parcel force depot")
    chat.type(typed)
    assert where(chat) == "parcelforce"


@pytest.mark.parametrize("typed", ["its just that i felt sick", "put me down as nervous", "make it quick"])
def test_what_only_begins_like_a_correction_is_none(typed: str) -> None:
    """The name stays."""
    chat = asked()
    chat.type("Parcelforce")
    chat.type(typed)
    assert where(chat) == "Parcelforce"
