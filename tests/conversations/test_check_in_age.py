"""Downtime, a pause or a silence never makes an occasion younger than it is."""

from datetime import timedelta

import pytest

from conversations import Say, take_back
from conversations.check_ins.planner import GOODBYE
from conversations.local_time import local
from conversations.person import Chase
from conversations.rights.check_in import find as rights

from .chat import WORLD, Chat, at_tip, due
from .test_check_in_planner import living
from .unasked import busy, only

WEEK = timedelta(weeks=1)


def keys(heard: list[Say]) -> list[str]:
    """What was said, by its key, without its moment."""
    return [key.rpartition(":")[0] or key for say in heard for key in say.check_in]


def alone(*kinds: str) -> Chat:
    """Somebody of whom there is only this to say, and who is here just now."""
    chat = only(busy(WORLD), *kinds)
    chat.command("fine")
    return chat


@pytest.mark.parametrize("weeks", [1, 2, 9])
def test_a_weekly_check_in_missed_for_weeks_comes_on_its_weekday(weeks: int) -> None:
    """If they return on that weekday this week's comes, and the next a week later."""
    chat = at_tip(7)
    chat.command("fine")
    only(chat, "week")
    weekly = chat.person.weekly
    assert weekly
    assert weekly.at
    chat.now = weekly.at + weeks * WEEK
    assert keys(chat.wait()) == ["week.0.plan"]
    assert due(chat) == chat.now + WEEK


def test_a_new_weekday_counts_from_its_first_day() -> None:
    """Choosing another day after the first check-in skips none."""
    chat = at_tip(7)
    only(chat, "week")
    heard = living(chat, 2)
    assert len(heard) == 1
    chat.begin("moving_on", "", 1)
    chat.press("friday")
    only(chat, "week")
    assert chat.person.weekly
    assert due(chat) == chat.person.weekly.at


def test_after_a_long_silence_nothing_stale_is_brought_up() -> None:
    """Somebody who writes after three months isn't asked at once for feedback from that time."""
    chat = alone("chase", "dodont", "mood")
    chat.person.check_ins.rhythms["mood"] = 1
    living(chat, 90)
    assert chat.person.check_ins.goodbye
    chat.command("fine")
    assert not [key for _, say in living(chat, 10) for key in say.check_in if key.startswith("chase")]


def test_a_pause_does_not_extend_an_occasion() -> None:
    """What expired during a pause is dropped, without an apology for being late."""
    chat = alone("chase", "week")
    chat.person.check_ins.paused_until = chat.now + timedelta(days=30)
    heard = living(chat, 31)
    assert not any("I was offline" in say.text for _, say in heard)
    assert "chase.1.nudge" not in keys([say for _, say in heard])


def test_daily_check_ins_do_not_displace_other_records() -> None:
    """After half a year of them an old chase is still over, and the record stays small."""
    chat = alone("mood", "chase")
    chat.person.check_ins.rhythms["mood"] = 1
    heard = [key for _, say in living(chat, 400, taps=True) for key in say.check_in]
    assert sum(key.startswith("chase") for key in heard) == 3
    assert len(chat.person.check_ins.said) < 20
    assert sum(reply.expired for reply in chat.replies) == 0


def test_a_daily_check_in_keeps_its_hour() -> None:
    """The random spread of one day isn't added to that of the next."""
    chat = only(busy(WORLD), "mood")
    chat.person.check_ins.rhythms["mood"] = 1
    chat.now = chat.now.replace(hour=9) + timedelta(days=1)
    chat.command("fine")
    moments = [moment for moment, _ in living(chat, 60, taps=True)]
    minutes = [moment.hour * 60 + moment.minute for moment in moments]
    assert max(minutes) - min(minutes) < 30


def test_the_same_open_question_is_brought_up_once_a_week_at_most() -> None:
    """Somebody who visits daily but leaves it open isn't reminded every day."""
    chat = only(busy(WORLD), "come_back", "mood")
    chat.person.check_ins.rhythms["mood"] = 1
    chat.command("fine")
    heard = [key for _, say in living(chat, 21, taps=True) for key in say.check_in]
    assert 2 <= sum(key.startswith("come_back") for key in heard) <= 3
    chat.command("resume")
    chat.command("back")
    assert [key for _, say in living(chat, 2) for key in say.check_in if key.startswith("come_back")]


def test_nothing_unsolicited_comes_within_an_hour_of_their_last_message() -> None:
    """An hour later it comes, and isn't called late."""
    chat = alone("mood")
    moment = due(chat)
    assert moment
    chat.now = moment - timedelta(minutes=10)
    chat.command("help")
    after = due(chat)
    assert after
    assert after - chat.now == timedelta(hours=1) or after.hour == 8


def test_a_goodbye_is_the_only_check_in_of_its_day() -> None:
    """Somebody who answers it gets nothing more unasked that day."""
    chat = alone("mood")
    chat.person.check_ins.rhythms["mood"] = 1
    chat.person.check_ins.ignored = GOODBYE
    chat.person.check_ins.minute = 9 * 60
    moment = due(chat)
    assert moment
    chat.now = moment
    assert chat.wait()[0].check_in == ("goodbye",)
    chat.command("fine")
    after = due(chat)
    assert after
    assert after.date() > chat.now.date()


def test_withdrawing_a_snoozed_check_in_allows_no_second_message_that_day() -> None:
    """The day has already had its message."""
    chat = alone("mood")
    chat.person.check_ins.last = chat.now
    chat.person.check_ins.said["chase.1.send:1"] = chat.now + timedelta(minutes=5)
    take_back(chat.person, ("chase.1.send:1",))
    assert chat.person.check_ins.last == chat.now


def test_a_new_interview_after_a_job_has_check_ins() -> None:
    """Hired, and turned down again a year later: the new interview has its check-ins."""
    chat = alone("come_back")
    chat.person.hired = chat.now
    assert living(chat, 300) == []
    chat.command("new_interview")
    chat.type("Globex")
    chat.press("turned_down")
    assert [key for _, say in living(chat, 3) for key in say.check_in if key.startswith("come_back")]


def test_a_date_set_on_the_day_of_a_reminder_is_not_repeated_at_once() -> None:
    """Told today that thirty days are left, they next hear at fourteen."""
    chat = alone("rights")
    interview = chat.person.interviews[1]
    interview.warn_set = chat.now
    interview.warn_by = chat.now.replace(hour=12) + timedelta(days=30)
    interview.coming = None
    moment = due(chat)
    assert moment
    assert moment - chat.now > timedelta(days=15)


@pytest.mark.parametrize(
    ("days", "says", "stands"),
    [
        (31, "you have 30 days left", "Act before"),
        (2, "you have one day left", "Act before"),
        (1, "is the last day", "Act before"),
        (0, "by my count", "By that count, you had to act before"),
        (-5, "by my count", "By that count, you had to act before"),
    ],
)
def test_the_remaining_days_are_counted_to_the_day_before_the_deadline(days: int, says: str, stands: str) -> None:
    """ "One day" has its own form, and /rights counts the same way."""
    chat = alone("rights")
    interview = chat.person.interviews[1]
    interview.rights_place, interview.decided = "ie", chat.now - timedelta(days=60)
    interview.warn_by = chat.now.replace(hour=12) + timedelta(days=days)
    for turn in range(3):
        chat.person.check_ins.times["rights"] = turn
        text = chat.command("look rights.1.3:x")[0].text
        assert says in text.lower()
        assert "-" not in text
    assert stands in chat.command("rights show 1")[0].text


def test_a_reminder_missed_the_day_before_is_not_sent_on_the_deadline() -> None:
    """It would come too late."""
    chat = alone("rights")
    interview = chat.person.interviews[1]
    interview.warn_by = chat.now.replace(hour=12) + timedelta(days=3)
    interview.warn_set = chat.now - timedelta(days=60)
    (one,) = [one for one in rights(chat.person, WORLD) if one.which.startswith("3:")]
    assert local(one.at + one.lasts, "Europe/London").date() == chat.now.date() + timedelta(days=2)


def test_a_chase_ends_by_itself_after_six_weeks() -> None:
    """By then nobody remembers who asked."""
    chat = alone("chase")
    chat.person.interviews[1].chase = Chase("nudge", chat.now - timedelta(days=60))
    assert living(chat, 300) == []
