"""Check-ins: one message a day, fewer when nothing is answered, one goodbye, then silence."""

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from conversations import FellDue, Say
from conversations.check_ins.planner import GOODBYE, REMEMBERED
from conversations.local_time import local
from conversations.person import Chase, Contact, Interview

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
    assert several.text.startswith("There are a few things today")
    assert len(several.rows) == len(several.check_in) + 1
    chat.command(several.rows[0][0].command)
    assert chat.said[0].rows


def test_a_message_combines_at_most_four_check_ins() -> None:
    """The others come on another day, and none is lost."""
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


def test_check_ins_they_set_themselves_are_never_held_back() -> None:
    """Not even after another message that day, or in the silence after the goodbye."""
    chat = daily()
    chat.person.people[0].follow_up = chat.now + timedelta(days=40)
    del chat.person.check_ins.rhythms["network"]
    heard = living(chat, 50)
    assert heard[-1][1].check_in[0].startswith("network.")
    assert chat.person.check_ins.goodbye


def test_two_ignored_check_ins_halve_the_pace_and_four_end_it() -> None:
    """After a day, a day, two days, two days; then a goodbye and silence, until they write."""
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


def test_answered_check_ins_go_on_for_ever() -> None:
    """Somebody who taps is asked every day."""
    days = [day(moment) for moment, _ in living(daily(), 60, taps=True)]
    assert days == [date(2026, 11, 4) + timedelta(days=number) for number in range(len(days))]
    assert len(days) >= 59


def test_deadlines_and_interviews_come_even_in_silence() -> None:
    """After the goodbye, and if everything else is stopped."""
    for stop in (False, True):
        chat = busy(WORLD)
        chat.command("fine")
        chat.person.check_ins.stopped = stop
        kinds = {key.split(".")[0] for _, say in living(chat, 90) for key in say.check_in}
        assert {"rights", "coming"} <= kinds
        assert not stop or kinds == {"rights", "coming", "last_hour"}


def test_after_a_job_only_deadlines_for_rights_are_left() -> None:
    """/hired ends all other check-ins; each kind can be turned off, this one too."""
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


def test_a_gather_is_not_interrupted() -> None:
    """Check-ins wait until it ends."""
    chat = on_a_trip("gather")
    chat.type("words")
    chat.person.people[1] = Contact("Sam", follow_up=chat.now + timedelta(minutes=5))
    assert chat.wait(minutes=10) == []
    assert [say.check_in for say in chat.wait(minutes=11)][-1][0].startswith("network.")


def test_only_the_newest_check_ins_are_remembered() -> None:
    """So that the document doesn't grow for ever."""
    chat = daily()
    chat.person.check_ins.said = {f"come_back.{talk}.1:1": START for talk in range(REMEMBERED)}
    living(chat, 30, taps=True)
    said = list(chat.person.check_ins.said)
    assert REMEMBERED - 2 <= len(said) <= REMEMBERED
    assert [key.partition(".")[0] for key in (said[0], said[-1])] == ["come_back", "mood"]


def test_the_mood_is_asked_a_week_after_the_first_tip_was_finished() -> None:
    """However long that took: none comes an hour later, and none counts as expired."""
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
