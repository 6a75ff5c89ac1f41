"""When somebody may be written to: their hour, their days, not at night, in their local time."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import FellDue, Person
from conversations.check_ins.times import (
    JITTER,
    at_their_hour,
    by_day,
    change_zone,
    is_quiet,
    their_minute,
    this_evening,
    unasked,
)
from conversations.local_time import at, local, minute_of, on_weekday
from conversations.person import CheckIns, Interview, Weekly

from .chat import Chat, due
from .unasked import only

TUESDAY = date(2026, 11, 3)
LONDON, BERLIN, LORD_HOWE = "Europe/London", "Europe/Berlin", "Australia/Lord_Howe"


def somebody(zone: str = LONDON, wrote: str = "18:00", **settings: object) -> Person:
    """Someone who wrote last on Tuesday at that hour of their wall clock."""
    hour, _, minute = wrote.partition(":")
    moment = at(TUESDAY, int(hour) * 60 + int(minute), zone)
    return Person(zone=zone, began=moment, wrote=moment, check_ins=CheckIns(**settings))  # type: ignore[arg-type]  # any


@pytest.mark.parametrize(
    ("wrote", "earliest"),
    [("18:00", "18:00"), ("08:00", "08:00"), ("20:29", "20:00"), ("18:40", "18:30"), ("20:45", "20:30"),
     ("23:30", "20:30"), ("03:00", "08:00"), ("05:00", "08:00"), ("07:59", "08:00")],
)  # fmt: skip
def test_check_ins_come_at_the_hour_they_last_wrote_but_never_at_night(wrote: str, earliest: str) -> None:
    """Half an hour before it, at night the nearer edge of the day, with a small random spread."""
    person = somebody(wrote=wrote)
    minute = their_minute(person, TUESDAY)
    hour, _, rest = earliest.partition(":")
    assert 0 <= minute - int(hour) * 60 - int(rest) < JITTER
    assert not is_quiet(person.check_ins, minute)
    assert their_minute(person, TUESDAY) == minute


def test_a_chosen_hour_is_kept() -> None:
    """Whenever they write; somebody who never wrote gets the evening."""
    assert 540 <= their_minute(somebody(wrote="18:00", minute=540), TUESDAY) < 540 + JITTER
    assert their_minute(Person(), TUESDAY) == 19 * 60


def test_without_a_zone_check_ins_come_at_the_hour_they_wrote() -> None:
    """They were awake then."""
    assert 0 <= their_minute(somebody(zone="", wrote="23:30"), TUESDAY) - (23 * 60 + 30) < JITTER
    moment = datetime(2026, 11, 3, 3, tzinfo=UTC)
    assert by_day(somebody(zone=""), moment) == moment


@pytest.mark.parametrize(("quiet", "minute", "expected"), [
    ((1260, 480), 1260, True), ((1260, 480), 479, True), ((1260, 480), 480, False), ((1260, 480), 1259, False),
    ((60, 480), 30, False), ((60, 480), 60, True), ((0, 0), 700, False),
])  # fmt: skip
def test_quiet_hours_may_cross_midnight(quiet: tuple[int, int], minute: int, expected: bool) -> None:
    """From the first minute up to the last; from an hour to the same hour means none."""
    assert is_quiet(CheckIns(quiet_from=quiet[0], quiet_to=quiet[1]), minute) == expected


def test_a_check_in_due_at_night_comes_in_the_morning() -> None:
    """Before midnight and after it, the same morning."""
    person = somebody()
    morning = at(date(2026, 11, 4), 480, LONDON)
    assert by_day(person, at(TUESDAY, 22 * 60, LONDON)) == morning
    assert by_day(person, at(date(2026, 11, 4), 120, LONDON)) == morning
    assert by_day(person, at(TUESDAY, 12 * 60, LONDON)) == at(TUESDAY, 12 * 60, LONDON)


def test_unasked_check_ins_come_only_on_chosen_days() -> None:
    """And one a day."""
    person = somebody(days=[5])  # Saturdays
    moment = at(TUESDAY, 600, LONDON)
    assert local(unasked(person, moment, moment), LONDON).date() == date(2026, 11, 7)
    for ignored, day in ((0, 4), (1, 4), (2, 5)):
        person = somebody(last=at(TUESDAY, 1100, LONDON), ignored=ignored)
        meant = at_their_hour(person, TUESDAY)
        moment = unasked(person, at(TUESDAY, 1150, LONDON), meant)
        assert moment == meant + timedelta(days=day - 3)


@pytest.mark.parametrize(
    ("zone", "now", "expected"),
    [(LONDON, 600, 19 * 60), (LONDON, 1080, 19 * 60), (LONDON, 1100, 1220), (LONDON, 1200, 1440 + 480),
     ("", 600, 720)],
)  # fmt: skip
def test_this_evening_is_seven_or_in_two_hours_or_the_next_morning(zone: str, now: int, expected: int) -> None:
    """Depending on how much of the evening is left."""
    day = TUESDAY + timedelta(days=expected // 1440)
    assert this_evening(somebody(zone), at(TUESDAY, now, zone)) == at(day, expected % 1440, zone)


def test_a_skipped_hour_moves_forward_and_a_repeated_one_is_the_first() -> None:
    """Berlin, 2026: 2:30 on 29 March is 3:30, on 25 October summer time. Lord Howe moves by 30 minutes."""
    assert minute_of(at(date(2026, 3, 29), 150, BERLIN), BERLIN) == 210
    assert at(date(2026, 10, 25), 150, BERLIN) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert minute_of(at(date(2026, 10, 4), 135, LORD_HOWE), LORD_HOWE) == 165


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(0, 6))
def test_the_next_weekday_is_later_and_within_a_week(after: date, weekday: int) -> None:
    """Never the same day."""
    day = on_weekday(after, weekday)
    assert day.weekday() == weekday
    assert timedelta() < day - after <= timedelta(days=7)


def test_a_traveller_keeps_the_local_hour_and_a_first_zone_keeps_the_moment() -> None:
    """Wednesdays at 20:00 stay that; agreed without a zone, "at this hour" is that very moment."""
    person = somebody()
    person.weekly = Weekly(at=at(TUESDAY, 1200, LONDON))
    change_zone(person, "America/New_York")
    assert person.weekly.at == at(TUESDAY, 1200, "America/New_York")
    person = somebody(zone="")
    agreed = datetime(2026, 11, 3, 20, tzinfo=UTC)
    person.weekly = Weekly(at=agreed)
    change_zone(person, BERLIN)
    assert (person.weekly.at, person.zone) == (agreed, BERLIN)


@pytest.mark.parametrize(("kind", "every"), [("mood", 1), ("week", 7)])
def test_a_traveller_back_across_midnight_gets_the_next_check_in(kind: str, every: int) -> None:
    """Wednesday morning in Auckland is Tuesday evening in London: that Wednesday has had its own."""
    chat = only(Chat(), kind)
    chat.now = at(date(2026, 11, 3), 9 * 60, "Pacific/Auckland")
    chat.person.zone, chat.person.check_ins.minute = "Pacific/Auckland", 9 * 60
    chat.person.check_ins.rhythms |= {"mood": every} if kind == "mood" else {}
    chat.person.interviews = {1: Interview(began=chat.now, finished=["reflect"])}
    chat.person.weekly = Weekly(at=at(date(2026, 11, 4), 9 * 60, "Pacific/Auckland"))
    chat.now = at(date(2026, 11, 4), 9 * 60 + 10, "Pacific/Auckland")
    assert len(chat.feed(FellDue())) == 1
    change_zone(chat.person, "Europe/London")
    assert due(chat) == at(date(2026, 11, 4) + timedelta(days=every), 9 * 60, "Europe/London")
