"""The many ways to write a time of day: alone, for a known day, and with a day."""

import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.world.outside import World
from conversations import local_time

WORLD = World()
LONDON = "Europe/London"
NOW = datetime(2026, 11, 3, 12, tzinfo=UTC)  # a Tuesday

HOURS = "twelve one two three four five six seven eight nine ten eleven".split()  # noqa: SIM905
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()  # noqa: SIM905
TENS = ("", "", "twenty", "thirty", "forty", "fifty")


def clock(text: str) -> str:
    """What a question for a time of day reads."""
    minutes = WORLD.read_clock(text)
    return "" if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"


def dated(text: str, *, day: date | None = None, ahead: bool = True, zone: str = LONDON, country: str = "GB") -> str:
    """What a question for a date reads, in the person's own zone; `day` is known already."""
    known = local_time.at(day, 720, zone) if day else None
    found = WORLD.read_date(text, NOW, zone, country=country, ahead=ahead, day=known)
    if found is None:
        return ""
    there = local_time.local(found.moment, zone)
    return f"{there:%Y-%m-%d %H:%M}" if found.timed else f"{there:%Y-%m-%d}"


# What is typed; what a clock shows; and what is meant where nobody is awake at that hour.
FORMS: tuple[tuple[str, str, str], ...] = (
    ("12 noon", "12:00", ""),
    ("12noon", "12:00", ""),
    ("12:00 noon", "12:00", ""),
    ("twelve noon", "12:00", ""),
    ("12 midday", "12:00", ""),
    ("noonish", "12:00", ""),
    ("12 midnight", "00:00", ""),
    ("midnight", "00:00", ""),
    ("15:00 hrs", "15:00", ""),
    ("15:00hrs", "15:00", ""),
    ("15.00 hrs", "15:00", ""),
    ("1500 hrs", "15:00", ""),
    ("1500hrs", "15:00", ""),
    ("0900 hours", "09:00", ""),
    ("0300 hrs", "03:00", ""),
    ("15:00h", "15:00", ""),
    ("14 Uhr", "14:00", ""),
    ("14:30 Uhr", "14:30", ""),
    ("kl. 14", "14:00", ""),
    ("kl 14.30", "14:30", ""),
    ("nine thirty", "09:30", ""),
    ("nine-thirty", "09:30", ""),
    ("Nine fifteen am", "09:15", ""),
    ("nine oh five", "09:05", ""),
    ("ten forty-five", "10:45", ""),
    ("eleven twenty pm", "23:20", ""),
    ("two fifteen", "02:15", "14:15"),
    ("9 thirty", "09:30", ""),
    ("half nine", "09:30", ""),
    ("half-past nine", "09:30", ""),
    ("half two", "02:30", "14:30"),
    ("quarter to four", "03:45", "15:45"),
    ("a quarter of four", "03:45", "15:45"),
    ("quarter till 10", "09:45", ""),
    ("twenty to ten", "09:40", ""),
    ("14.30", "14:30", ""),
    ("14.10", "14:10", ""),
    ("9.05", "09:05", ""),
    ("3.30 p.m.", "15:30", ""),
    ("3.30pm", "15:30", ""),
    ("9 in the morning", "09:00", ""),
    ("nine in the morning", "09:00", ""),
    ("9ish in the morning", "09:00", ""),
    ("3ish", "03:00", "15:00"),
    ("3-ish", "03:00", "15:00"),
    ("3pm ish", "15:00", ""),
    ("tenish", "10:00", ""),
    ("half nine ish", "09:30", ""),
    ("around 3", "03:00", "15:00"),
    ("roughly 10", "10:00", ""),
    ("approx. 10", "10:00", ""),
    ("round about 10", "10:00", ""),
    ("say 10", "10:00", ""),
    ("10 or so", "10:00", ""),
    ("10am sharp", "10:00", ""),
    ("10am on the dot", "10:00", ""),
    ("10am please", "10:00", ""),
    ("10am my time", "10:00", ""),
    ("3 o'clock", "03:00", "15:00"),
    ("3 o clock", "03:00", "15:00"),
    ("3oclock", "03:00", "15:00"),
    ("three o'clock", "03:00", "15:00"),
)


@pytest.mark.parametrize(("typed", "time", "meant"), FORMS, ids=[form[0] for form in FORMS])
def test_a_time_is_read_wherever_one_is_asked_for(typed: str, time: str, meant: str) -> None:
    """Alone, for a known day, and before or after a day. An interview at three is in the afternoon."""
    meant = meant or time
    assert clock(typed) == time
    assert dated(typed, day=date(2026, 11, 6)) == f"2026-11-06 {meant}"
    assert dated(f"{typed} on 20 November") == f"2026-11-20 {meant}"
    assert dated(f"Friday, {typed}") == f"2026-11-06 {meant}"


@pytest.mark.parametrize(
    "typed",
    ["150 hrs", "15 hrs", "2 hours", "24:00 hrs", "2560 hours", "nine ninety", "six seven", "twenty thirty", "half",
     "ish", "finish", "13 noon", "quarter of", "9.5", "14.3", "14.300", "14.75", "25.10", "Uhr", "kl."],
)  # fmt: skip
def test_text_that_only_looks_like_a_time_is_no_time(typed: str) -> None:
    """A duration, half a number, a word that ends like one: nothing is guessed. (9.5 may be another day.)"""
    assert clock(typed) == ""
    assert ":" not in dated(typed, day=date(2026, 11, 6))


@given(hour=st.integers(0, 23), minute=st.integers(0, 59))
def test_every_minute_is_read_back_from_every_form(hour: int, minute: int) -> None:
    """In digits, in words, by quarters and halves, on the 24-hour and the 12-hour clock."""
    half = "am" if hour < 12 else "pm"
    few = hour % 12 or 12
    part = "in the morning" if hour < 12 else "in the afternoon"
    forms = [
        f"{hour:02}{mark}{minute:02}{end}" for mark in ":.h" for end in ("", " hrs", "hrs") if mark + end != "h hrs"
    ]
    forms = [form for form in forms if not ("h" in form[:3] and "hrs" in form)]
    forms += [f"{hour:02}{minute:02}{end}" for end in ("", " hrs", "hrs", " hours", "h")]
    forms += [f"{hour:02}:{minute:02}{end}" for end in (" Uhr", " or so", " sharp", " please", "-ish")]
    forms += [f"{few}{mark}{minute:02} {end}" for mark in ":." for end in (half, f"{half[0]}.m.", half.upper(), part)]
    forms += [f"around {few}:{minute:02}{half}", f"{few}:{minute:02} {half} ish"]
    if minute:
        said = f"oh {HOURS[minute]}" if minute < 10 else TEENS[minute - 10] if minute < 20 else TENS[minute // 10]
        said += f" {HOURS[minute % 10]}" if minute > 20 and minute % 10 else ""
        forms += [f"{HOURS[few % 12]} {said} {half}", f"{HOURS[few % 12]} {said} {part}".replace("ty ", "ty-")]
        forms += [f"{minute} past {few} {half}"]
        ahead = (hour + 1) % 24
        forms += [f"{60 - minute} to {ahead % 12 or 12} {'am' if ahead < 12 else 'pm'}"]
    else:
        forms += [f"{few} o'clock {half}", f"{HOURS[few % 12]} {half}", f"{few}{half}", f"{few} {part}"]
    if minute == 30:
        forms += [f"half {HOURS[few % 12]} {half}", f"half past {few} {half}"]
    for form in forms:
        assert (form, clock(form)) == (form, f"{hour:02}:{minute:02}")
        if hour >= 7 and " to " not in form:  # "20 to 10 am" may be two hours
            assert (form, dated(form, day=date(2026, 11, 6))) == (form, f"2026-11-06 {hour:02}:{minute:02}")
            if re.fullmatch(r"\d+\.\d+( in .+)?", form):  # beside a weekday it may be a date
                continue
            assert (form, dated(f"friday {form}")) == (form, f"2026-11-06 {hour:02}:{minute:02}")


@pytest.mark.parametrize(
    ("typed", "late"),
    [("9", 21), ("9 sharp", 21), ("9ish please", 21), ("nine or so now", 21), ("around 9 BST", 21), ("9am", None),
     ("9pm sharp", None), ("9 in the morning", None), ("noon", None), ("2 at night", None)],
)  # fmt: skip
def test_an_ambiguous_hour_can_be_read_in_the_afternoon(typed: str, late: int | None) -> None:
    """Twelve hours later; a time that says am or pm isn't ambiguous."""
    assert WORLD.read_clock(typed, late=True) == (late and late * 60)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("friday 1930", "2026-11-06 19:30"),
        ("2015 tomorrow", "2026-11-04 20:15"),
        ("5 may 2027", "2027-05-05"),
        ("5 may 2010", ""),
        ("the fifth of may 2010", ""),
        ("november 2026", ""),
        ("2026", ""),
        ("friday 1999", ""),
    ],
)
def test_four_digits_are_a_year_after_a_date_and_a_time_after_a_weekday(typed: str, read: str) -> None:
    """Nobody adds a year to "Friday"; a year that is too far away is still a year."""
    assert dated(typed) == read


# ---------------------------------------------------------------- a full stop: a date or a time


@pytest.mark.parametrize(
    ("typed", "coming", "past"),
    [
        # Alone: a day, if there is such a day; else a time, as with a colon.
        ("10.12", "2026-12-10", "2025-12-10"),
        ("14.10", "2027-10-14", "2026-10-14"),
        ("10.12.", "2026-12-10", "2025-12-10"),
        ("14.30", "2026-11-03 14:30", "2026-11-02 14:30"),
        ("9.15", "2026-11-04 09:15", "2026-11-03 09:15"),
        ("14.00", "2026-11-03 14:00", "2026-11-02 14:00"),
        ("0.05", "2026-11-04 00:05", "2026-11-03 00:05"),
        # It says that it is a time.
        ("at 10.12", "2026-11-04 10:12", "2026-11-03 10:12"),
        ("10.12 hrs", "2026-11-04 10:12", "2026-11-03 10:12"),
        ("10.12 am", "2026-11-04 10:12", "2026-11-03 10:12"),
        # Beside another day: a time.
        ("tomorrow 10.12", "2026-11-04 10:12", "2026-11-04 10:12"),
        ("10.12 tomorrow", "2026-11-04 10:12", "2026-11-04 10:12"),
        ("5 may 10.12", "2027-05-05 10:12", "2026-05-05 10:12"),
        ("the 20th, 10.12", "2026-11-20 10:12", "2026-10-20 10:12"),
        ("10.12.2026 11.12", "2026-12-10 11:12", "2026-12-10 11:12"),
        # Two of them: the day comes first, unless a word tells.
        ("10.12 11.12", "2026-12-10 11:12", "2025-12-10 11:12"),
        ("10.12. 14.30", "2026-12-10 14:30", "2025-12-10 14:30"),
        ("14.30 10.12.", "2026-12-10 14:30", "2025-12-10 14:30"),
        ("at 11.12 on 10.12", "2026-12-10 11:12", "2025-12-10 11:12"),
        ("10.12 at 11.12", "2026-12-10 11:12", "2025-12-10 11:12"),
        # Beside a weekday: a day if that one is near and has that weekday, else a time.
        ("Thursday 10.12", "2026-12-10", "2026-10-29 10:12"),
        ("Friday 10.12", "2026-11-06 10:12", "2026-10-30 10:12"),
        ("Wednesday 10.12", "2026-11-04 10:12", "2025-12-10"),
        ("Friday 14.30", "2026-11-06 14:30", "2026-10-30 14:30"),
        # Start and end of a meeting: the start.
        ("tomorrow 14.00-15.00", "2026-11-04 14:00", "2026-11-04 14:00"),
        ("Friday, 9.30 to 10.30", "2026-11-06 09:30", "2026-10-30 09:30"),
        # Neither.
        ("version 1.2", "", ""),
        ("31.02", "", ""),
        ("14.75", "", ""),
    ],
)
def test_two_numbers_with_a_full_stop_are_a_day_or_a_time(typed: str, coming: str, past: str) -> None:
    """By a rule stated in dates.py; what was read is shown for confirmation in any case."""
    assert (dated(typed), dated(typed, ahead=False)) == (coming, past)


@pytest.mark.parametrize("typed", ["14.10", "10.12", "9.05", "14.30"])
def test_two_numbers_with_a_full_stop_are_a_time_if_the_day_is_known(typed: str) -> None:
    """The question is "What time?"."""
    hour, minute = typed.split(".")
    assert dated(typed, day=date(2026, 11, 6)) == f"2026-11-06 {int(hour):02}:{minute}"


def test_a_pasted_date_that_contradicts_its_weekday_is_refused() -> None:
    """With seconds only dateparser reads it, and that ignores the weekday: the 14th is a Saturday."""
    assert dated("Saturday, 14 Nov 2026 15:00:00") == "2026-11-14 15:00"
    assert dated("Monday, 14 Nov 2026 15:00:00") == ""
