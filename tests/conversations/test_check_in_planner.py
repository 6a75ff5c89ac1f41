"""What comes of all that is planned: one message a day, fewer when nothing is answered, one goodbye, then silence."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import FellDue, Say, next_due, take_back
from conversations.check_ins.planner import GOODBYE, REMEMBERED
from conversations.check_ins.retention import NOTICE, SILENT
from conversations.check_ins.times import is_quiet
from conversations.choices import Stage
from conversations.local_time import local, minute_of
from conversations.person import Chase, CheckIns, Interview, Item, Mood, Weekly

from .chat import START, WORLD, Chat, due, in_tip_1
from .trip import on_a_trip
from .unasked import KINDS, busy, only

ZONE = "Europe/London"


def living(chat: Chat, days: int, *, taps: bool = False) -> list[tuple[datetime, Say]]:
    """Let so many days pass, from one due moment to the next; what was said unasked, and when."""
    heard, end = [], chat.now + timedelta(days=days)
    while (moment := due(chat)) and moment <= end:
        chat.now = max(chat.now, moment)
        chat.feed(FellDue())
        heard += [(chat.now, say) for say in chat.said]
        if taps and chat.said:
            chat.command("fine")
    chat.now = end
    return heard


def day(moment: datetime) -> date:
    return local(moment, ZONE).date()


def daily() -> Chat:
    """Somebody who is asked every day how they are."""
    chat = only(busy(WORLD), "mood")
    chat.person.check_ins.rhythms["mood"] = 1
    chat.command("fine")
    return chat


def test_what_is_due_on_one_day_comes_in_one_message() -> None:
    """A line and a button each, and Later for all; a tap opens it in full; what would come later that day joins."""
    chat = busy(WORLD)
    chat.command("fine")
    chat.person.interviews[1].coming = None
    chat.person.interviews[1].warn_by = None
    heard = living(chat, 30)
    assert len({day(moment) for moment, _ in heard}) == len(heard)
    several = next(say for _, say in heard if len(say.check_in) > 1)
    assert several.text.startswith("A few things in one go.")
    assert len(several.rows) == len(several.check_in) + 1
    chat.command(several.rows[0][0].command)
    assert chat.said[0].rows


def test_a_message_holds_only_so_many_and_the_others_wait() -> None:
    """Four of what is unasked; the rest come another day, and none is lost."""
    chat = busy(WORLD)
    person = chat.person
    for number in range(3, 9):
        person.interviews[number] = Interview(began=START, where=f"Place {number}", chase=Chase("nudge", START))
    person.interviews[1].coming = person.interviews[1].warn_by = None
    only(chat, "chase")
    chat.command("fine")
    heard = living(chat, 12)
    assert max(len(say.check_in) for _, say in heard) == 4
    assert len({key for _, say in heard for key in say.check_in}) >= 7


def test_what_they_set_themselves_is_not_counted_nor_thinned() -> None:
    """A follow-up of their own comes on a day that had its message, and in the silence after the goodbye."""
    chat = daily()
    chat.person.weekly = Weekly(contact="Sam", follow_up=chat.now + timedelta(days=40))
    del chat.person.check_ins.rhythms["network"]
    heard = living(chat, 50)
    assert heard[-1][1].check_in[0].startswith("network.")
    assert chat.person.check_ins.goodbye


def test_two_ignored_make_it_half_as_often_and_four_end_it_kindly() -> None:
    """A day, a day, two days, two days, then one goodbye; after it silence, until they write."""
    chat = daily()
    heard = living(chat, 60)
    days = [day(moment) for moment, _ in heard]
    assert [(later - earlier).days for earlier, later in pairwise(days)] == [1, 2, 2, 2]
    assert heard[-1][1].check_in == ("goodbye",)
    assert "Take care of yourself." in heard[-1][1].text
    assert len(heard) == GOODBYE + 1
    chat.command("fine")
    assert not chat.person.check_ins.goodbye
    assert living(chat, 3)


def test_answered_ones_go_on_for_ever() -> None:
    """Whoever taps is asked every day."""
    days = [day(moment) for moment, _ in living(daily(), 60, taps=True)]
    assert days == [date(2026, 11, 4) + timedelta(days=number) for number in range(len(days))]
    assert len(days) >= 59


def test_dates_and_interviews_come_in_silence_too() -> None:
    """After the goodbye, and with everything stopped, the date for their rights and the interview still come."""
    for stop in (False, True):
        chat = busy(WORLD)
        chat.command("fine")
        chat.person.check_ins.stopped = stop
        kinds = {key.split(".")[0] for _, say in living(chat, 90) for key in say.check_in}
        assert {"rights", "coming"} <= kinds
        assert not stop or kinds == {"rights", "coming"}


def test_after_a_job_only_rights_are_left() -> None:
    """/hired ends the check-ins, all but the date by which to act; each kind can be turned off, that one too."""
    chat = busy(WORLD)
    chat.command("hired")
    chat.press("yes")
    assert {key.split(".")[0] for _, say in living(chat, 90) for key in say.check_in} == {"rights"}
    chat = only(busy(WORLD))
    chat.person.hired = chat.now
    assert living(chat, 90) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_that_is_turned_off_never_comes(kind: str) -> None:
    """Whatever else does."""
    chat = busy(WORLD)
    chat.person.check_ins.rhythms[kind] = 0
    assert kind not in {key.split(".")[0] for _, say in living(chat, 60, taps=True) for key in say.check_in}


def test_a_postponed_one_comes_once_at_its_time_and_moves_no_other() -> None:
    """Later, three hours: that one then; what else was planned stays."""
    chat = only(busy(WORLD), "network", "mood")
    chat.command("fine")
    first = due(chat)
    assert first
    assert day(first) == date(2026, 11, 6)
    chat.command(f"snooze week network.0.first:{int(START.timestamp())}")
    heard = [(day(moment), key.split(".")[0]) for moment, say in living(chat, 12) for key in say.check_in]
    assert heard == [(date(2026, 11, 10), "network"), (date(2026, 11, 10), "mood")]


@pytest.mark.parametrize(("away", "comes", "late"), [(1, True, True), (7, True, True), (31, False, False)])
def test_after_downtime_the_late_ones_come_once_and_the_stale_are_dropped(away: int, comes: bool, late: bool) -> None:
    """Down for a day, a week, a month: said to be late, or counted as expired; never twice."""
    chat = only(busy(WORLD), "come_back")
    first = due(chat)
    assert first
    chat.now = first + timedelta(days=away, hours=-1)
    chat.feed(FellDue())
    assert bool(chat.said) == comes
    assert chat.reply.expired == (not comes)
    assert not comes or chat.said[0].text.startswith("This was meant for") == late
    chat.feed(FellDue())
    assert chat.said == []


def test_a_postponed_one_that_is_settled_by_then_is_dropped() -> None:
    """They answered meanwhile: nothing is said, and nothing stays behind to be done."""
    chat = only(busy(WORLD), "chase")
    key = f"chase.1.nudge:{int(START.timestamp())}"
    chat.command(f"snooze 1h {key}")
    chat.person.interviews[1].heard = "told"
    assert chat.wait(hours=2) == []
    assert chat.wait(hours=12) == []
    assert chat.person.check_ins.snoozed == {}


def test_who_was_here_meanwhile_is_not_told_that_it_is_late() -> None:
    """It was put off by their own message, not by us."""
    chat = only(busy(WORLD), "network")
    assert chat.person.weekly
    chat.person.weekly.follow_up = datetime(2026, 11, 6, 12, tzinfo=UTC)
    chat.now = datetime(2026, 11, 6, 17, tzinfo=UTC)
    chat.command("fine")
    chat.wait(minutes=1)
    assert chat.said
    assert not chat.said[0].text.startswith("This was meant for")


def test_a_withdrawn_one_is_planned_again() -> None:
    """Withdrawn because they wrote: it comes again, as if it had not been said; what else was said stays so."""
    chat = daily()
    chat.wait(days=2)
    keys = chat.said[0].check_in
    take_back(chat.person, keys)
    assert not set(keys) & set(chat.person.check_ins.said)
    assert chat.person.check_ins.last is None
    chat.person.check_ins.last = chat.now
    take_back(chat.person, keys)  # withdrawn already: nothing more to take back
    assert chat.person.check_ins == CheckIns(**{**msgspec.structs.asdict(chat.person.check_ins), "last": chat.now})


def test_a_gather_is_not_interrupted() -> None:
    """While a Gather runs, what is due waits for its end."""
    chat = on_a_trip("gather")
    chat.type("words")
    chat.person.weekly = Weekly(contact="Sam", follow_up=chat.now + timedelta(minutes=5))
    assert chat.wait(minutes=10) == []
    assert [say.check_in for say in chat.wait(minutes=11)][-1][0].startswith("network.")


def test_only_so_many_are_remembered() -> None:
    """The document doesn't grow for ever: the oldest go first."""
    chat = daily()
    chat.person.check_ins.said = {f"come_back.{talk}.1:1": START for talk in range(REMEMBERED)}
    living(chat, 30, taps=True)
    said = list(chat.person.check_ins.said)
    assert REMEMBERED - 2 <= len(said) <= REMEMBERED
    assert [key.partition(".")[0] for key in (said[0], said[-1])] == ["come_back", "mood"]


# ---------------------------------------------------------------- two years of silence


def silent() -> Chat:
    """Somebody of whom nothing is to be said, two years later."""
    chat = only(busy(WORLD))
    chat.command("fine")
    chat.now += SILENT
    return chat


def test_two_years_of_silence_are_said_once_and_then_everything_is_forgotten() -> None:
    """By day; a month later all is gone, without another word."""
    chat = silent()
    heard = living(chat, 29)
    assert [say.check_in for _, say in heard] == [("retention",)]
    assert "Shall I keep it?" in heard[0][1].text
    assert not is_quiet(chat.person.check_ins, minute_of(heard[0][0], ZONE))
    chat.now += NOTICE
    chat.feed(FellDue())
    assert chat.reply.forget
    assert chat.said == []


def test_any_event_restarts_the_retention_period() -> None:
    """Whoever taps or writes begins the two years anew."""
    chat = silent()
    living(chat, 10)
    chat.press("keep")
    assert chat.person.told_of_retention is None
    chat.now += NOTICE
    assert chat.feed(FellDue()) == []
    assert not chat.reply.forget


def test_who_blocked_us_is_forgotten_without_being_told() -> None:
    """They can't be told; a month longer all is kept, and nothing else is planned for them."""
    chat = silent()
    end = next_due(chat.person, chat.now, WORLD, blocked=True)
    assert end == chat.now + NOTICE
    chat.feed(FellDue(blocked=True))
    assert [chat.reply.forget] == [False]
    chat.now = end
    chat.feed(FellDue(blocked=True))
    assert [chat.reply.forget] == [True]
    assert next_due(Chat().person, START, WORLD, blocked=True) is None


# ---------------------------------------------------------------- anybody, at any time

MOMENTS = st.none() | st.integers(-40 * 24 * 60, 40 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
ZONES = st.sampled_from(["", ZONE, "America/Santiago", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe"])


@st.composite
def anybody(draw: st.DrawFn) -> Chat:
    """Somebody with any of everything, anywhere, at any moment."""
    chat = busy(WORLD, draw(ZONES))
    person, settings = chat.person, chat.person.check_ins
    one = person.interviews[1]
    stages: list[Stage] = ["send", "nudge", "last", "close", "closed"]
    one.chase = Chase(draw(st.sampled_from(stages)), draw(MOMENTS) or START)
    one.coming, one.coming_set, one.warn_set = draw(MOMENTS), draw(MOMENTS), draw(MOMENTS)
    one.warn_by = draw(MOMENTS.map(lambda moment: moment and moment.replace(hour=10, minute=0)))
    person.weekly = Weekly(draw(MOMENTS), plan="Go", planned=draw(MOMENTS), contact="Sam", named=draw(MOMENTS))
    person.weekly.follow_up = draw(MOMENTS)
    person.items = {1: Item("Breathe", "do", 1, draw(MOMENTS) or START)}
    person.moods = [Mood(START, 3)]
    person.wrote = draw(MOMENTS)
    person.talks[0].come_back.chosen = draw(MOMENTS)
    settings.minute = draw(st.none() | st.integers(0, 1439))
    settings.quiet_from, settings.quiet_to = draw(st.sampled_from([(1260, 480), (1320, 420), (1200, 600), (0, 0)]))
    settings.days = draw(st.lists(st.integers(0, 6), min_size=1, unique=True))
    settings.rhythms = draw(st.dictionaries(st.sampled_from(KINDS), st.sampled_from([0, 1, 7, 14]), max_size=4))
    settings.paused_until, settings.last = draw(MOMENTS), draw(MOMENTS)
    settings.ignored, settings.stopped = draw(st.integers(0, 5)), draw(st.booleans())
    chat.now = START + timedelta(minutes=draw(st.integers(0, 40 * 24 * 60)))
    return chat


@given(anybody())
def test_the_planner_and_what_it_plans_agree(chat: Chat) -> None:
    """Nothing due, nothing said; what is done is not found due again; none at night; one unasked message a day."""
    zone, unasked, last = chat.person.zone, list[date](), chat.person.check_ins.last
    if last and last <= chat.now:
        unasked.append(local(last, zone).date())
    for _ in range(12):
        moment = due(chat)
        if moment is None or moment > chat.now + timedelta(days=60):
            break
        if moment > chat.now:
            assert chat.feed(FellDue()) == []
            chat.now = moment
        before = chat.person.check_ins.last
        said = chat.feed(FellDue())
        left = due(chat)
        assert left is None or left > chat.now
        if said and zone:
            assert not is_quiet(chat.person.check_ins, minute_of(chat.now, zone))
        if chat.person.check_ins.last != before:
            unasked.append(local(chat.now, zone).date())
    assert len(unasked) == len(set(unasked))


def test_a_moment_is_in_utc() -> None:
    """Whatever the zone, what is planned is kept as one moment."""
    chat = busy(WORLD, "Asia/Kathmandu")
    moment = due(chat)
    assert moment
    assert moment.tzinfo is UTC


def test_how_they_are_is_asked_a_week_after_the_first_tip_was_gone_through() -> None:
    """However long they took over it: none comes an hour later, and none counts as expired that never was."""
    chat = only(in_tip_1(hindrances=True), "mood")
    chat.now += timedelta(days=30)
    for label in ("nerves", "done"):
        chat.press(label)
    chat.type("I asked good questions")
    assert chat.person.interviews[1].finished == ["reflect"]
    moment = due(chat)
    assert moment
    assert timedelta(days=7) <= moment - chat.now < timedelta(days=7, minutes=30)
    assert chat.wait(hours=2) == []
    assert chat.reply.expired == 0
