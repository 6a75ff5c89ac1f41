"""A simulated year in 22 zones: each local day has its check-in once, none at night, whatever the clocks do."""

from datetime import date, timedelta

import pytest

from conversations import FellDue, next_due
from conversations.check_ins.times import JITTER, is_quiet
from conversations.local_time import at, local, minute_of
from conversations.person import Interview, Person, Weekly
from conversations.preferences import move_to

from .chat import WORLD, Chat
from .unasked import only

ZONES = (
    "Africa/Cairo", "America/Santiago", "Australia/Lord_Howe", "America/Nuuk", "Pacific/Apia", "Asia/Beirut",
    "America/New_York", "Europe/London", "Europe/Berlin", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Chatham",
    "Pacific/Auckland", "Australia/Sydney", "America/Sao_Paulo", "Asia/Tehran", "Africa/Casablanca",
    "Atlantic/Azores", "Pacific/Honolulu", "America/St_Johns", "Asia/Tokyo", "Pacific/Kiritimati",
)  # fmt: skip
FIRST = date(2026, 1, 1)
DAYS = 365


def daily(zone: str) -> Chat:
    """Somebody there who is asked every day how they are, and nothing else."""
    chat = Chat()
    chat.now = at(FIRST - timedelta(days=1), 18 * 60, zone)
    chat.person = Person(zone=zone, interviews={1: Interview(began=chat.now, where="Acme", finished=["reflect"])})
    only(chat, "mood")
    chat.person.check_ins.rhythms["mood"] = 1
    chat.command("fine")
    return chat


def step(chat: Chat) -> bool:
    """Go on to the next moment at which they are due, and do what is due. False: there is none any more."""
    moment = next_due(chat.person, chat.now, WORLD)
    assert moment is None or moment > chat.now
    if moment is None:
        return False
    chat.now = moment
    chat.feed(FellDue())
    return True


@pytest.mark.parametrize("zone", ZONES)
def test_each_local_day_has_its_check_in_once_and_none_is_at_night(zone: str) -> None:
    """They tap each time: 365 days, 365 check-ins, at their hour by the clock on their wall."""
    chat, days = daily(zone), list[date]()
    while len(days) < DAYS and step(chat):
        there = local(chat.now, zone)
        assert len(chat.said) == 1
        assert not is_quiet(chat.person.check_ins, minute_of(chat.now, zone))
        assert 0 <= there.hour * 60 + there.minute - 18 * 60 <= JITTER
        days.append(there.date())
        chat.now = at(days[-1], 18 * 60 + JITTER, zone)  # they answer within minutes, so that their hour stays
        chat.command("fine")
        chat.person.wrote = at(days[-1], 18 * 60, zone)
    assert days == [FIRST + timedelta(days=number) for number in range(DAYS)]


@pytest.mark.parametrize(
    ("home", "away"), [("Europe/London", "Pacific/Auckland"), ("Asia/Tokyo", "America/New_York")]
)
def test_who_travels_has_one_a_day_at_most_and_a_week_by_their_own_wall(home: str, away: str) -> None:
    """From the day they say so all goes by the new clock: hours, nights, the weekly plan's weekday and hour."""
    chat, days = daily(home), list[date]()
    chat.person.check_ins.minute = 18 * 60
    chat.person.weekly = Weekly(at=at(date(2026, 1, 7), 20 * 60, home))
    del chat.person.check_ins.rhythms["week"]
    for number in range(120):
        if number == 60:
            move_to(chat.person, away, "", sure=False)
        step(chat)
        zone = chat.person.zone
        assert not is_quiet(chat.person.check_ins, minute_of(chat.now, zone))
        days.append(local(chat.now, zone).date())
        chat.command("fine")
    assert len(days[:60]) == len(set(days[:60]))
    assert len(days[60:]) == len(set(days[60:]))
    there = local(chat.person.weekly.at or chat.now, away)
    assert (there.weekday(), there.hour, there.minute) == (2, 20, 0)


@pytest.mark.parametrize("zone", ZONES[:6])
def test_who_never_answers_hears_five_times_and_then_nothing_for_the_year(zone: str) -> None:
    """Two days, then every other day, then one goodbye."""
    chat, heard = daily(zone), 0
    while step(chat) and chat.now < at(FIRST + timedelta(days=DAYS), 0, zone):
        heard += len(chat.said)
    assert heard == 5
