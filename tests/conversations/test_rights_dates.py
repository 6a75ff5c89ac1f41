"""Deadlines: counted from the decision, for each place, at every awkward end of a month."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.world.outside import World
from conversations.rights import access, day_of, moment_of, warn_by
from conversations.rights.limits import last_day, place_of, today

from .chat import WORLD

PLACES = {row["key"]: row for row in WORLD.rights}
CHECKED = date(2026, 11, 2)
REVIEW = date(2027, 5, 2)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31))


@pytest.mark.parametrize(
    ("key", "decided", "expected"),
    [
        # three months less one day
        ("gb", "2026-11-14", "2027-02-13"),
        ("gb", "2026-12-02", "2027-03-01"),
        ("gb", "2026-11-30", "2027-02-27"),
        ("gb", "2027-11-30", "2028-02-28"),  # the February of a leap year has a 29th, less one day
        ("gb", "2026-08-31", "2026-11-29"),
        ("gb", "2028-02-29", "2028-05-28"),
        ("gb", "2026-12-01", "2027-02-28"),
        ("gb", "2027-12-01", "2028-02-29"),
        ("gb", "2026-10-01", "2026-12-31"),
        # 180 days, whatever the months: over a leap day and over a year's end
        ("us", "2026-11-14", "2027-05-13"),
        ("us", "2027-09-30", "2028-03-28"),
        ("us", "2028-02-29", "2028-08-27"),
        ("us", "2026-12-31", "2027-06-29"),
        # 45 days
        ("us_federal", "2026-12-31", "2027-02-14"),
        ("us_federal", "2027-01-31", "2027-03-17"),
        ("us_federal", "2028-01-31", "2028-03-16"),
        # six months
        ("ie", "2026-08-31", "2027-02-28"),
        ("ie", "2027-08-31", "2028-02-29"),
        ("ie", "2026-12-31", "2027-06-30"),
        ("ie", "2028-02-29", "2028-08-29"),
        # twelve months and one year are the same day
        ("ca", "2026-11-30", "2027-11-30"),
        ("ca", "2028-02-29", "2029-02-28"),
        ("ca_on", "2026-08-31", "2027-08-31"),
        ("ca_bc", "2028-02-29", "2029-02-28"),
        ("ca_qc", "2026-02-28", "2028-02-28"),
        ("ca_qc", "2028-02-29", "2030-02-28"),
        ("ca_qc_public", "2026-08-31", "2027-02-28"),
        ("ca_qc_public", "2028-02-29", "2028-08-29"),
        ("us_federal", "2028-02-29", "2028-04-14"),
        ("au", "2026-12-31", "2027-12-31"),
        ("au", "2028-02-29", "2029-02-28"),
        ("au", "2027-02-28", "2028-02-28"),
        # two months
        ("de", "2026-12-31", "2027-02-28"),
        ("de", "2027-12-31", "2028-02-29"),
        ("de", "2027-12-30", "2028-02-29"),
        ("de", "2026-06-30", "2026-08-30"),
        ("de", "2028-02-29", "2028-04-29"),
    ],
)
def test_the_deadline_of_each_place(key: str, decided: str, expected: str) -> None:
    """By its shortest limit; a month that is too short ends on its last day."""
    assert warn_by(PLACES[key], date.fromisoformat(decided)) == date.fromisoformat(expected)


@pytest.mark.parametrize("key", ["ni", "nz", "in", "else"])
def test_without_a_confirmed_limit_there_is_no_deadline(key: str) -> None:
    """Nothing is guessed."""
    assert warn_by(PLACES[key], CHECKED) is None


@pytest.mark.parametrize("decided", ["2026-11-15", "2026-09-26"])
def test_a_deadline_on_a_weekend_or_holiday_is_not_moved(decided: str) -> None:
    """The earlier day is the safe one."""
    day = warn_by(PLACES["gb"], date.fromisoformat(decided))
    assert day in (date(2027, 2, 14), date(2026, 12, 25))


@given(row=st.sampled_from(WORLD.rights), decided=DAYS)
def test_the_deadline_is_after_the_decision_and_within_every_limit(row: dict[str, Any], decided: date) -> None:
    """For any day and place."""
    day = warn_by(row, decided)
    if day is None:
        assert not row.get("limit")
        return
    assert day > decided
    assert all(day <= last_day(limit, decided) for limit in row["limit"])


@given(row=st.sampled_from(WORLD.rights), decided=DAYS, days=st.integers(0, 400))
def test_a_later_decision_never_has_an_earlier_deadline(row: dict[str, Any], decided: date, days: int) -> None:
    """At the same place."""
    one, other = warn_by(row, decided), warn_by(row, decided + timedelta(days=days))
    assert (one is None) == (other is None)
    assert one is None or other is None or one <= other


# ---------------------------------------------------------------- figures that are due to be looked at again


@pytest.mark.parametrize("key", [key for key, row in PLACES.items() if "limit" in row])
def test_limits_are_hidden_past_their_review_date(key: str) -> None:
    """Shown on that day, hidden on the next; body and link stay."""
    assert place_of(WORLD.rights, key, REVIEW) == PLACES[key]
    hidden = place_of(WORLD.rights, key, REVIEW + timedelta(days=1))
    assert "limit" not in hidden
    assert warn_by(hidden, CHECKED) is None
    assert (hidden["body"], hidden["link"]) == (PLACES[key]["body"], PLACES[key]["link"])


def test_one_limit_past_review_hides_the_others_of_its_place() -> None:
    """The rest might be the longer ones."""
    short, long = PLACES["us"]["limit"]
    rows = [{**PLACES["us"], "limit": [short, {**long, "review_by": CHECKED}]}]
    assert "limit" not in place_of(rows, "us", CHECKED + timedelta(days=1))


def test_an_unknown_place_is_everywhere_else() -> None:
    """Also if nobody chose one."""
    for key in ("", "atlantis"):
        assert place_of(WORLD.rights, key, CHECKED) == PLACES["else"]


# ---------------------------------------------------------------- one's own data


@pytest.mark.parametrize(("country", "months", "more"), [("GB", 1, 2), ("IE", 1, 2), ("DE", 1, 2), ("NO", 1, 2)])
def test_the_right_of_access_has_a_deadline_to_answer(country: str, months: int, more: int) -> None:
    """A month, and in the UK up to two more; past the review date only body and link are shown."""
    known = access(WORLD, country, REVIEW)
    assert known
    assert (known.months, known.more_months) == (months, more)
    late = access(WORLD, country, REVIEW + timedelta(days=1))
    assert late
    assert (late.months, late.more_months, late.body, late.link) == (0, 0, known.body, known.link)


@pytest.mark.parametrize("country", ["", "US", "CH", "XX"])
def test_elsewhere_no_right_of_access_is_claimed(country: str) -> None:
    """If the country is unknown, or nothing was found about it."""
    assert access(World(), country, CHECKED) is None


# ---------------------------------------------------------------- days as they are kept

ZONES = ["Pacific/Honolulu", "America/Los_Angeles", "UTC", "Asia/Kolkata", "Asia/Tokyo", "Pacific/Auckland"]


@given(day=DAYS)
def test_a_stored_day_is_the_same_in_every_zone(day: date) -> None:
    """Wherever they are or move to."""
    moment = moment_of(day)
    assert day_of(moment) == day
    assert {moment.astimezone(ZoneInfo(zone)).date() for zone in ZONES} == {day}


def test_today_is_in_their_time_zone() -> None:
    """At nine in the evening UTC it is tomorrow in Tokyo; an unknown zone counts as UTC."""
    now = datetime(2026, 11, 3, 21, tzinfo=UTC)
    assert [today(now, zone).day for zone in ("", "Asia/Tokyo", "America/Chicago")] == [3, 4, 3]
