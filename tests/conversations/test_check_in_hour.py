"""The time set in /checkins is the time at which check-ins come, or the text says why it is another."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import FellDue
from conversations.check_ins.times import WINDOW, is_quiet, unasked, usual_minute
from conversations.local_time import at, local, minute_of
from conversations.person import CheckIns, Interview, Person, Weekly

from .chat import WORLD, Chat, at_tip, coming_up, due
from .unasked import busy, only

LONDON = "Europe/London"
SET = 18 * 60 + 30
ZONES = st.sampled_from(
    [LONDON, "America/Santiago", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe", "America/St_Johns"]
)
MINUTES = st.integers(0, 1439)
QUIET = st.tuples(MINUTES, MINUTES).filter(lambda pair: (pair[1] - pair[0]) % 1440 <= 20 * 60)


def daily(zone: str, minute: int, quiet: tuple[int, int] = (21 * 60, 8 * 60)) -> Chat:
    """Somebody who is asked every day how they are, at the time they set, and nothing else."""
    chat = only(Chat(), "mood")
    settings = chat.person.check_ins
    settings.minute, (settings.quiet_from, settings.quiet_to) = minute, quiet
    settings.rhythms["mood"] = 1
    chat.person.zone, chat.person.began, chat.person.wrote = zone, chat.now, chat.now
    chat.person.interviews = {1: Interview(began=chat.now, finished=["reflect"])}
    return chat


def on_time(chat: Chat, moment: datetime) -> bool:
    """Whether a moment is the time set on its day, by the clock on the wall, clock changes included."""
    zone = chat.person.zone
    return moment == at(local(moment, zone).date(), usual_minute(chat.person), zone)


@given(ZONES, MINUTES, QUIET, st.lists(st.integers(1, 60 * 50), max_size=6))
def test_it_comes_at_the_time_set_or_the_page_says_which(
    zone: str, minute: int, quiet: tuple[int, int], visits: list[int]
) -> None:
    """Whenever they visit, and however long they stay away; another time only in quiet hours, and then that is said.

    Somebody who was here within the last hour isn't reminded, so it comes up to an hour after they left.
    """
    chat = daily(zone, minute, quiet)
    usual = usual_minute(chat.person)
    assert (usual == minute) == (not is_quiet(chat.person.check_ins, minute))
    chat.command("checkins")
    assert f"at about {WORLD.say_clock(at(date(2026, 11, 3), usual, zone), zone)}" in chat.last
    assert (f"You asked for {minute // 60:02}:{minute % 60:02}" in chat.last) == (usual != minute)
    chat.press("done")
    for away in visits:
        moment = due(chat)
        assert moment
        left = chat.person.wrote
        assert on_time(chat, moment) or (left and moment == left + timedelta(hours=1))
        assert not is_quiet(chat.person.check_ins, minute_of(moment, zone))
        chat.now += timedelta(minutes=away)
        if chat.now >= moment:
            chat.now = moment
            assert chat.feed(FellDue())
        chat.command("fine")


@pytest.mark.parametrize("how", ["paused", "until", "back", "on"])
def test_what_waited_comes_at_that_time_and_not_when_it_may(how: str) -> None:
    """The end of a pause, a return after weeks, a kind switched on again: none is a time of day they chose."""
    chat = daily(LONDON, SET)
    chat.person.check_ins.rhythms["mood"] = 0 if how == "on" else 7
    chat.now = at(date(2026, 11, 9), 9 * 60 + 32, LONDON)
    chat.command("fine")
    if how == "paused":
        chat.person.check_ins.paused_until = chat.now + timedelta(days=7)
    elif how == "until":
        chat.person.check_ins.paused_until = at(date(2026, 11, 16), 0, LONDON)
    else:
        chat.now += timedelta(days=3)
        chat.person.check_ins.rhythms["mood"] = 7
        chat.command("fine")
    moment = due(chat)
    assert moment
    assert on_time(chat, moment)
    assert minute_of(moment, LONDON) == SET


def test_the_weekly_check_in_comes_at_the_time_set_whichever_came_first() -> None:
    """The day was agreed on at 9:32, "at this hour"; since then they set 18:30."""
    chat = only(busy(WORLD), "week")
    chat.person.weekly = Weekly(at=at(date(2026, 11, 11), 9 * 60 + 32, LONDON), plan="Go", planned=chat.now)
    assert {minute_of(one.comes, LONDON) for one in coming_up(chat)} == {9 * 60 + 32}
    chat.person.check_ins.minute = SET
    assert {minute_of(one.comes, LONDON) for one in coming_up(chat)} == {SET}


def test_a_weekly_check_in_agreed_on_at_night_comes_that_evening() -> None:
    """Wednesdays stay Wednesdays: before the night begins, and not the morning after."""
    chat = only(busy(WORLD), "week")
    chat.person.weekly = Weekly(at=at(date(2026, 11, 11), 23 * 60, LONDON))
    (planned,) = coming_up(chat)
    assert local(planned.comes, LONDON).strftime("%d %H:%M") == "11 20:30"


def test_tip_6_says_at_what_time_and_when_first() -> None:
    """At the time set in /checkins, where there is one; else at this hour. The first date is the planner's own."""
    chat = at_tip(6)
    assert "Which day suits you best for a weekly check-in, at this time?" in chat.last
    chat.person.zone, chat.person.check_ins.minute = LONDON, SET
    chat.command("resume")
    assert "Which day suits you best for a weekly check-in, at 18:30?" in chat.last
    chat.press("wednesday")
    assert "I'll check in for the first time on Wednesday, 4 November at 18:30." in chat.said[0].text
    chat = at_tip(6)
    chat.person.zone = LONDON
    chat.press("wednesday")
    assert "I'll check in for the first time on Wednesday, 4 November at 20:00." in chat.said[0].text


def test_a_day_they_chose_is_kept_at_the_time_they_set() -> None:
    """To hear of somebody again in a week: on that day, at 18:30 once they set that."""
    chat = only(busy(WORLD), "network")
    chat.now = at(date(2026, 11, 4), 9 * 60 + 40, LONDON)
    chat.command("network done")
    chat.press("week")
    assert minute_of(coming_up(chat)[0].comes, LONDON) // 60 == 9
    chat.person.check_ins.minute = SET
    (planned,) = coming_up(chat)
    assert local(planned.comes, LONDON).strftime("%d %H:%M") == "11 18:30"


def test_a_time_set_just_before_quiet_hours_is_kept() -> None:
    """20:45 is before nine. Where nothing was set, half an hour is left before the night."""
    person = Person(zone=LONDON, check_ins=CheckIns(minute=20 * 60 + 45))
    assert usual_minute(person) == 20 * 60 + 45
    person = Person(zone=LONDON, wrote=at(date(2026, 11, 3), 20 * 60 + 45, LONDON))
    assert usual_minute(person) == 20 * 60 + 30


def test_where_hardly_an_hour_is_awake_it_is_used() -> None:
    """Quiet from 8:10 to 8:00: half an hour before the night is night as well."""
    person = Person(zone=LONDON, check_ins=CheckIns(minute=12 * 60, quiet_from=8 * 60 + 10, quiet_to=8 * 60))
    assert usual_minute(person) == 8 * 60


@pytest.mark.parametrize(("late", "day"), [(0, 4), (179, 4), (180, 5), (600, 5)])
def test_what_is_long_past_its_time_waits_for_that_time_of_the_next_day(late: int, day: int) -> None:
    """Within three hours it still comes at once."""
    person = Person(zone=LONDON, check_ins=CheckIns(quiet_from=0, quiet_to=0))
    meant = at(date(2026, 11, 4), 10 * 60, LONDON)
    comes = unasked(person, meant + timedelta(minutes=late), meant)
    assert local(comes, LONDON).day == day
    assert comes == meant + (timedelta(minutes=late) if timedelta(minutes=late) < WINDOW else timedelta(days=1))


def test_the_evening_before_an_interview_is_before_their_night() -> None:
    """Quiet from six: it comes at half past five, and not the morning after."""
    chat = only(busy(WORLD), "coming")
    chat.person.check_ins.quiet_from, chat.person.check_ins.quiet_to = 18 * 60, 6 * 60
    first, second = coming_up(chat)[:2]
    assert [one.occasion.which.partition(":")[0] for one in (first, second)] == ["days", "before"]
    assert [minute_of(one.comes, LONDON) for one in (first, second)] == [17 * 60 + 30] * 2
