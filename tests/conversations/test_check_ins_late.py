"""Check-ins that are postponed, late after downtime, or withdrawn."""

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest

from conversations import FellDue, take_back
from conversations.check_ins.planner import REMEMBERED
from conversations.person import Application, CheckIns

from .chat import START, WORLD, Chat, due
from .test_check_in_planner import daily, day, living
from .unasked import busy, only


def test_a_postponed_check_in_comes_once_and_moves_no_other() -> None:
    """The others stay as planned."""
    chat = only(busy(WORLD), "network", "mood")
    chat.command("fine")
    first = due(chat)
    assert first
    assert day(first) == date(2026, 11, 6)
    chat.command(f"snooze week network.0.first:{int(START.timestamp())}")
    heard = [(day(moment), key.split(".")[0]) for moment, say in living(chat, 12) for key in say.check_in]
    assert heard == [(date(2026, 11, 10), "network"), (date(2026, 11, 10), "mood")]


@pytest.mark.parametrize(("away", "comes", "late"), [(1, True, True), (7, True, True), (31, False, False)])
def test_after_downtime_late_check_ins_come_once_and_stale_ones_are_dropped(
    away: int, comes: bool, late: bool
) -> None:
    """After a day, a week or a month: said to be late, or counted as expired."""
    chat = only(busy(WORLD), "come_back")
    first = due(chat)
    assert first
    chat.now = first + timedelta(days=away, hours=-1)
    chat.feed(FellDue())
    assert bool(chat.said) == comes
    assert chat.reply.expired == (not comes)
    assert not comes or chat.said[0].text.startswith("I meant to send this on") == late
    chat.feed(FellDue())
    assert chat.said == []


def test_a_postponed_check_in_that_is_settled_meanwhile_is_dropped() -> None:
    """Nothing is said, and nothing stays behind."""
    chat = only(busy(WORLD), "chase")
    key = f"chase.1.nudge:{int(START.timestamp())}"
    chat.command(f"snooze 1h {key}")
    chat.person.interviews[1].heard = "told"
    assert chat.wait(hours=2) == []
    assert chat.wait(hours=12) == []
    assert chat.person.check_ins.snoozed == {}


def test_a_check_in_delayed_by_their_own_message_is_not_called_late() -> None:
    """We weren't the ones who were late."""
    chat = only(busy(WORLD), "network")
    chat.person.people[0].follow_up = datetime(2026, 11, 6, 12, tzinfo=UTC)
    chat.now = datetime(2026, 11, 6, 17, tzinfo=UTC)
    chat.command("fine")
    chat.wait(minutes=1)
    assert chat.said
    assert not chat.said[0].text.startswith("I meant to send this on")


def test_a_withdrawn_check_in_is_planned_again() -> None:
    """As if it had never been said; the record of the others stays."""
    chat = daily()
    chat.wait(days=2)
    keys = chat.said[0].check_in
    take_back(chat.person, keys)
    assert not set(keys) & set(chat.person.check_ins.said)
    assert chat.person.check_ins.last is None
    chat.person.check_ins.last = chat.now
    take_back(chat.person, keys)  # withdrawn already: nothing more to take back
    assert chat.person.check_ins == CheckIns(**{**msgspec.structs.asdict(chat.person.check_ins), "last": chat.now})


def test_any_number_of_reminders_that_are_over_is_dropped_once() -> None:
    """Each is remembered as long as there is a reason for it: more than we keep would come up again and again."""
    chat = Chat()
    chat.person.wrote, chat.person.zone = START, "Europe/London"
    for number in range(1, REMEMBERED + 20):
        closes = START + timedelta(days=5)
        chat.person.applications[number] = Application(f"Firm {number}", "", START, "found", closes=closes)
    chat.wait(days=30)
    assert chat.replies[-1].expired == REMEMBERED + 19
    chat.wait(days=1)
    assert chat.replies[-1].expired == 0
    chat.person.applications.clear()
    chat.person.check_ins.wanted = {}
    chat.person.applications[1] = Application("Acme", "", START, follow_up=chat.now + timedelta(hours=16))
    assert chat.wait(days=1)
    assert len(chat.person.check_ins.said) == REMEMBERED
