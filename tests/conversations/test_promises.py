"""Every promise is kept: times they choose are honoured, and nothing is announced that won't come."""

import copy
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from conversations.local_time import local
from conversations.person import Chase

from .chat import START, WORLD, Chat, at_tip, coming_up, in_tip_1
from .unasked import KINDS, busy

DAY = timedelta(days=1)
SAYS_SO = (
    "I'll write about this one because you chose a date for it. Everything else stays as you set it in /checkins."
)
ANOTHER_NO = "With the settings you've chosen in /checkins, I won't bring it up"


def _off(chat: Chat) -> None:
    chat.person.check_ins.rhythms |= dict.fromkeys(KINDS, 0)


def _stopped(chat: Chat) -> None:
    chat.person.check_ins.stopped = True


def _paused(chat: Chat) -> None:
    chat.person.check_ins.paused_until = chat.now + 60 * DAY


def _hired(chat: Chat) -> None:
    chat.person.hired = chat.now


QUIET: list[Callable[[Chat], None]] = [_off, _stopped, _paused, _hired]


def quiet(chat: Chat, by: Callable[[Chat], None]) -> Chat:
    """Somebody who turned all check-ins off, or those of one kind."""
    chat.person = copy.deepcopy(chat.person)
    by(chat)
    return chat


def comes(chat: Chat, kind: str) -> list[datetime]:
    """When a check-in of that kind will come."""
    found = coming_up(chat)
    return [one.comes for one in found if one.occasion.kind == kind and one.ends >= one.comes]


@pytest.mark.parametrize("by", QUIET)
def test_a_chosen_time_to_come_back_is_kept(by: Callable[[Chat], None]) -> None:
    """Whatever was turned off or stopped before; we say that the rest stays off."""
    chat = quiet(in_tip_1(), by)
    chat.press("stop")
    chat.press("tomorrow")
    assert comes(chat, "come_back") == [chat.now + DAY]
    assert (SAYS_SO in chat.text) == (by is not _off)
    assert [say.check_in for say in chat.wait(days=1)]


@pytest.mark.parametrize("by", QUIET)
def test_choosing_to_write_first_turns_nothing_on(by: Callable[[Chat], None]) -> None:
    """Nor does "no need" about a contact."""
    chat = quiet(in_tip_1(), by)
    before = copy.deepcopy(chat.person.check_ins)
    chat.press("stop")
    chat.press("never")
    chat.command("network")
    chat.press("linkedin")
    chat.type("Sam")
    chat.press("sent")
    chat.press("none")
    assert chat.person.check_ins == before


@pytest.mark.parametrize("by", QUIET)
def test_the_day_they_choose_for_the_weekly_check_in_is_kept(by: Callable[[Chat], None]) -> None:
    """The plan on that day, its review when it is over; nothing else comes beside them. Back takes it back."""
    chat = quiet(at_tip(6), by)
    before = chat.person.check_ins
    chat.press("more")
    chat.press("plan")
    chat.press("two")
    chat.type("Monday, two applications")
    chat.press("go_on")
    chat.press("wednesday")
    assert "I'll check in on the day you chose" in chat.text
    assert (SAYS_SO in chat.text) == (by is not _off)
    assert {local(one, "").weekday() for one in comes(chat, "week")} == {1, 2}
    heard = {key.partition(".")[0] for _ in range(30) for say in chat.wait(days=1) for key in say.check_in}
    assert "week" in heard
    assert heard <= {"week", "goodbye"}
    assert before == quiet(at_tip(6), by).person.check_ins


def test_a_later_stop_ends_a_weekly_check_in_chosen_before() -> None:
    """So do a pause, a quiet period and a job."""
    day = ("Quiet until a day I pick", "3 January", "Yes, that's it")
    for taps in (("Stop for good",), ("Quiet for a month",), day):
        chat = quiet(at_tip(6), _stopped)
        chat.press("wednesday")
        assert comes(chat, "week")
        chat.command("checkins")
        chat.press("pause")
        for tap in taps:
            chat.type(tap)
        assert min(comes(chat, "week"), default=chat.now + 30 * DAY) >= chat.now + 28 * DAY
    chat = quiet(at_tip(6), _stopped)
    chat.press("wednesday")
    chat.now += timedelta(hours=1)
    chat.person.hired = chat.now
    assert comes(chat, "week") == []


@pytest.mark.parametrize("by", QUIET)
def test_a_contact_is_brought_up_again_when_they_chose(by: Callable[[Chat], None]) -> None:
    """On that day, in any case."""
    chat = quiet(busy(WORLD), by)
    chat.command("network done")
    chat.press("week")
    assert "Got it, I'll remind you then." in chat.text
    assert (SAYS_SO in chat.text) == (by is not _off)
    assert [local(one, "Europe/London").date() for one in comes(chat, "network")] == [chat.now.date() + 7 * DAY]


@pytest.mark.parametrize("by", QUIET)
def test_a_postponed_check_in_comes(by: Callable[[Chat], None]) -> None:
    """Even if its kind was turned off meanwhile."""
    chat = quiet(busy(WORLD), by)
    chat.command("snooze 3h mood.0.on:2026-11-03")
    assert chat.now + timedelta(hours=3) <= min(comes(chat, "mood")) <= chat.now + timedelta(hours=13)


@pytest.mark.parametrize("by", [None, *QUIET])
@pytest.mark.parametrize("how", ["sent", "wait", "nudge", "last"])
def test_a_chase_names_the_day_on_which_it_comes(how: str, by: Callable[[Chat], None] | None) -> None:
    """The planner's day; if none comes, it says that."""
    chat = busy(WORLD)
    chat.person.interviews[1].chase = Chase("send" if how == "sent" else "nudge", START)
    chat.person.check_ins.days = [0, 3]
    if by:
        quiet(chat, by)
    chat.command(f"chase 1 {how}")
    if how in ("nudge", "last"):
        chat.press("sent")
    coming = comes(chat, "chase")
    if by:
        assert ANOTHER_NO in chat.text
        assert coming == []
    else:
        assert [WORLD.say_date(one, "Europe/London") in chat.text for one in coming] == [True]


@pytest.mark.parametrize("by", [None, *QUIET])
def test_only_weekly_check_ins_that_come_are_announced(by: Callable[[Chat], None] | None) -> None:
    """The review, and the next plan after a week off, with their day."""
    chat = busy(WORLD)
    chat.person.check_ins.said["week.0.plan:2026-11-03"] = START
    if by:
        quiet(chat, by)
    (rested,) = chat.command("week rest")
    chat.command("week plan")
    chat.type("Tuesday evening")
    assert ("I'll ask you how it went on" in chat.text) == (by is None)
    assert ("I'll ask again on Tuesday, 10 November" in rested.text) == (by is None)


@pytest.mark.parametrize("off", [False, True])
def test_asking_how_it_went_is_announced_only_if_it_will_happen(off: bool) -> None:
    """If it is turned off, they are told how to say it themselves."""
    chat = busy(WORLD)
    if off:
        quiet(chat, _off)
    chat.command("next ready 1")
    assert ("I'll ask you afterwards" in chat.text) != off
    assert ("tell me in /next" in chat.text) == off


@pytest.mark.parametrize("off", [False, True])
def test_a_reminder_for_rights_is_promised_only_if_it_will_come(off: bool) -> None:
    """If it is turned off it isn't mentioned; asking to be reminded turns it on."""
    chat = busy(WORLD)
    chat.person.interviews[1].rights_place = "gb"
    chat.person.interviews[1].decided = START
    if off:
        quiet(chat, _off)
    chat.command("rights show 1")
    assert ("I'll remind you." in chat.text) != off
    chat.command("rights done 1")
    chat.press("rights open 1")
    assert "I'll remind you about Acme again" in chat.text
    assert comes(chat, "rights")
