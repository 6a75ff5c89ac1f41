"""The time on a clock, read from what people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.world.english.hours import read_clock
from bot.world.outside import World


def at(text: str) -> str:
    minutes = read_clock(text)
    return "" if minutes is None else f"{minutes // 60}:{minutes % 60:02}"


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("18:40", "18:40"),
        ("18.40", "18:40"),
        ("18h40", "18:40"),
        ("18 40", "18:40"),
        ("1840", "18:40"),
        ("0:05", "0:05"),
        ("6", "6:00"),
        ("18h", "18:00"),
        ("6pm", "18:00"),
        ("6 p.m.", "18:00"),
        ("6:40 PM", "18:40"),
        ("6.40 a. m.", "6:40"),
        ("18:40 pm", "18:40"),
        ("12 am", "0:00"),
        ("12:30 am", "0:30"),
        ("12 pm", "12:00"),
        ("noon", "12:00"),
        ("Midnight", "0:00"),
        ("7 o'clock", "7:00"),
        ("seven o\u2019clock pm", "19:00"),
        ("7 o`clock", "7:00"),
        ("7 o\u00b4clock", "7:00"),
        ("half past six", "6:30"),
        ("half six in the evening", "18:30"),
        ("a quarter to seven", "6:45"),
        ("quarter past 7 pm", "19:15"),
        ("twenty five past 3 in the afternoon", "15:25"),
        ("10 minutes to 1", "0:50"),
        ("five after twelve", "12:05"),
        ("It's about 6 pm here now.", "18:00"),
        ("just now 8 this morning", "8:00"),
        ("nearly ten at night", "22:00"),
        ("2 at night", "2:00"),
        ("12 at night", "0:00"),
        ("half past twelve at night", "0:30"),
        ("4:30 at night", "4:30"),
        ("five at night", "17:00"),
        ("11 tonight", "23:00"),
        ("quarter to one at night", "0:45"),
        ("23 at night", "23:00"),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, time: str) -> None:
    """With a colon, a point, an h or nothing, in words, with or without am and pm."""
    assert at(typed) == time


@pytest.mark.parametrize(
    "typed",
    ["", "abc", "24:00", "25", "18:75", "18:40 am", "half past", "half past 25", "90 past six", "6:4",
     "Berlin", "12:", "123", "\u00bd", "six seven", "12:30:15", "quarter to", "99999", "half 24"],
)  # fmt: skip
def test_words_that_are_no_time_are_no_time(typed: str) -> None:
    """Nothing is guessed."""
    assert read_clock(typed) is None


WORLD = World()


@given(hour=st.integers(0, 23), minute=st.integers(0, 59))
def test_a_time_we_show_is_read_back(hour: int, minute: int) -> None:
    """On a clock of 24 hours and on one of twelve."""
    minutes = hour * 60 + minute
    half = "am" if hour < 12 else "pm"
    for written in (
        f"{hour}:{minute:02}",
        f"{hour:02}.{minute:02}",
        f"{hour:02}{minute:02}",
        f"{hour % 12 or 12}:{minute:02} {half}",
    ):
        assert read_clock(written) == WORLD.read_clock(written) == minutes


@given(text=st.text() | st.text(alphabet="0123456789:. apmhtoquarhlf", max_size=16))
def test_any_text_is_a_minute_of_the_day_or_none(text: str) -> None:
    """Nothing raises."""
    minutes = read_clock(text)
    assert minutes is None or 0 <= minutes < 24 * 60
