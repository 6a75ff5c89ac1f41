"""Buttons of a check-in do what they say, when they say; stale and mistyped ones do no harm."""

import copy
from datetime import UTC, datetime, timedelta

import pytest

from conversations import FellDue
from conversations.check_ins.times import is_quiet
from conversations.choices import Stage
from conversations.local_time import local, minute_of
from conversations.person import Chase

from .chat import START, WORLD, Chat, coming_up, due, in_tip_1
from .unasked import busy, only


@pytest.mark.parametrize("act", ["look", "later", "snooze 1h"])
@pytest.mark.parametrize("key", ["chase.1.zzz", "chase.1.", "week.0.x", "network.0.x:1", "coming.1.x", "dodont.0.x"])
def test_a_button_with_unknown_words_is_answered_kindly(act: str, key: str) -> None:
    """Whatever is typed after a button's command."""
    chat = busy(WORLD)
    assert chat.command(f"{act} {key}")[0].text


def test_less_often_goes_step_by_step_to_never() -> None:
    """Each step is named; after the last, another tap turns nothing on."""
    chat = busy(WORLD)
    chat.person.check_ins.rhythms["mood"] = 1
    for days, says in (
        (7, "once a week"),
        (14, "two weeks"),
        (28, "4 weeks"),
        (0, "I won't bring this up any more"),
        (0, "I won't bring this up any more"),
    ):
        chat.command("less mood")
        assert chat.person.check_ins.rhythms["mood"] == days
        assert says in chat.last


def test_a_postponed_check_in_comes_when_they_chose() -> None:
    """Also one about a tip left half done."""
    chat = only(in_tip_1(), "come_back")
    chat.now += timedelta(days=1)
    (said,) = chat.wait(minutes=10)
    chat.command(f"snooze 20min {said.check_in[0]}")
    assert due(chat) == chat.now + timedelta(minutes=20)


def test_an_agreed_time_is_dropped_with_its_talk() -> None:
    """It applies to no other talk."""
    for label in ("next_week", "never"):
        chat = in_tip_1()
        chat.press("stop")
        chat.press(label)
        chat.command(f"drop {chat.person.talks[0].id}")
        chat.command("new_interview")
        chat.type("Globex")
        chat.press("just_had")
        moment = due(chat)
        assert moment
        assert moment - chat.now < timedelta(days=1, minutes=10)


@pytest.mark.parametrize("act", ["", "no-such", "sent"])
def test_a_stale_or_mistyped_button_of_a_chase_changes_nothing(act: str) -> None:
    """An old "I've sent it" doesn't restart the chase, and unknown words don't close it."""
    chat = busy(WORLD)
    chat.person.interviews[1].chase = Chase("last", chat.now - timedelta(days=3))
    before = copy.deepcopy(chat.person.interviews)
    chat.command(f"chase 1 {act}".strip())
    assert chat.person.interviews == before
    assert chat.last


def test_only_one_last_try_is_offered() -> None:
    """Also to somebody who skipped the nudge."""
    chat = busy(WORLD)
    chat.command("chase 1 last")
    chat.press("sent")
    hunt = chat.person.interviews[1].chase
    assert hunt
    assert hunt.stage == "close"


def night() -> Chat:
    """Somebody in London who writes at half past ten in the evening."""
    chat = busy(WORLD)
    chat.now = datetime(2026, 11, 3, 22, 30, tzinfo=UTC)
    return chat


def test_tomorrow_chosen_late_in_the_evening_is_tomorrow() -> None:
    """At half past ten, "tomorrow, at this hour" is before tomorrow's night, not the morning after."""
    chat = night()
    chat.command("stop")
    chat.press("tomorrow")
    chosen = chat.person.talks[0].come_back.chosen
    assert chosen
    assert local(chosen, "Europe/London").date() == chat.now.date() + timedelta(days=1)
    assert not is_quiet(chat.person.check_ins, minute_of(chosen, "Europe/London"))


def test_the_follow_up_after_sos_comes_by_day() -> None:
    """After /sos at night, the one gentle question comes the next day, not the next night."""
    chat = night()
    chat.command("sos")
    moment = due(chat)
    assert moment
    assert local(moment, "Europe/London").date() == chat.now.date() + timedelta(days=1)
    assert not is_quiet(chat.person.check_ins, minute_of(moment, "Europe/London"))


def test_a_writing_space_that_ends_at_night_brings_no_check_in_at_night() -> None:
    """It waits until the quiet hours are over."""
    chat = only(busy(WORLD), "mood")
    chat.command("fine")
    moment = due(chat)
    assert moment
    chat.now = moment
    until = moment.replace(hour=21, minute=10)
    chat.person = copy.deepcopy(chat.person)
    chat.person.talks[0].state.until = until
    comes = coming_up(chat)[0].comes
    assert comes > until
    assert not is_quiet(chat.person.check_ins, minute_of(comes, "Europe/London"))


def test_without_a_zone_a_chosen_hour_is_the_hour_of_writing() -> None:
    """ "9 in the morning" can't be kept while their time zone is unknown."""
    chat = only(in_tip_1(), "come_back")
    chat.person.check_ins.minute = 9 * 60
    assert due(chat) == chat.now + timedelta(days=1)
    chat.command("checkins")
    assert "I don't know your time zone yet" in chat.last


@pytest.mark.parametrize(
    ("stage", "put_off", "done"),
    [("send", "send", "chase 1 sent"), ("nudge", "nudge", "chase 1 close")],
)
def test_a_postponed_check_in_does_not_come_once_it_is_settled(stage: Stage, put_off: str, done: str) -> None:
    """If they do it after tapping Later, nobody asks again."""
    chat = only(busy(WORLD), "chase")
    chat.person.interviews[1].chase = Chase(stage, START)
    chat.command(f"snooze 1h chase.1.{put_off}:{int(START.timestamp())}")
    chat.command(done)
    assert chat.command(f"look chase.1.{put_off}:1")[0].text.startswith("That's already taken care of")
    chat.now += timedelta(days=1)
    assert not [message for message in chat.feed(FellDue()) if "Did you send it" in message.text]


def test_a_nudge_that_was_sent_is_not_asked_about_again() -> None:
    """The next stage can be looked at, this one is over."""
    chat = only(busy(WORLD), "chase")
    chat.person.interviews[1].chase = Chase("last", START)
    assert chat.command("look chase.1.nudge:1")[0].text.startswith("That's already taken care of")
    assert "Acme" in chat.command("look chase.1.last:1")[0].text


def test_a_contact_who_was_written_to_is_not_asked_about_again() -> None:
    """Postponed, then done: nothing is left to ask."""
    chat = only(busy(WORLD), "network")
    chat.command("snooze 3h network.0.first:1")
    chat.command("network done")
    chat.press("none")
    assert chat.command("look network.0.first:1")[0].text.startswith("That's already taken care of")


def test_an_old_review_button_counts_for_its_own_week() -> None:
    """Tapped after the new plan was made, it leaves the new plan's review alone."""
    chat = only(busy(WORLD), "week")
    chat.command("week none week.0.review:2026-10-27")
    weekly = chat.person.weekly
    assert weekly
    assert weekly.went == {"2026-10-27": "none"}
    chat.command("week all nonsense")
    assert len(weekly.went) == 1
    assert chat.person.weekly
    assert "all" in chat.person.weekly.went.values()
