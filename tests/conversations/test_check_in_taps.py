"""Buttons of a check-in: each does what it says, at the time it says, and a stale or mistyped one harms nothing."""

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
def test_a_key_that_never_was_is_answered_kindly(act: str, key: str) -> None:
    """Whatever is typed behind the words of a button, something kind is said."""
    chat = busy(WORLD)
    assert chat.command(f"{act} {key}")[0].text


def test_less_often_goes_step_by_step_to_never_and_stays_there() -> None:
    """Each tap is a step, said as it is; after the last one another tap turns nothing on."""
    chat = busy(WORLD)
    chat.person.check_ins.rhythms["mood"] = 1
    for days, says in ((7, "every week"), (14, "two weeks"), (28, "4 weeks"), (0, "won't bring"), (0, "won't bring")):
        chat.command("less mood")
        assert chat.person.check_ins.rhythms["mood"] == days
        assert says in chat.last


def test_twenty_minutes_are_twenty_minutes() -> None:
    """What they put off comes when they said, also where it is what they left half done."""
    chat = only(in_tip_1(), "come_back")
    chat.now += timedelta(days=1)
    (said,) = chat.wait(minutes=10)
    chat.command(f"snooze 20min {said.check_in[0]}")
    assert due(chat) == chat.now + timedelta(minutes=20)


def test_what_was_agreed_of_a_dropped_talk_goes_with_it() -> None:
    """A new talk that is left isn't come back to at the hour chosen for another, nor left alone for its sake."""
    for label in ("next_week", "never"):
        chat = in_tip_1()
        chat.press("stop")
        chat.press(label)
        chat.command(f"drop {chat.person.talks[0].id}")
        chat.command("debrief")
        chat.type("Globex")
        chat.press("just_had")
        moment = due(chat)
        assert moment
        assert moment - chat.now < timedelta(days=1, minutes=10)


@pytest.mark.parametrize("act", ["", "no-such", "sent"])
def test_a_stale_or_mistyped_button_of_a_chase_changes_nothing(act: str) -> None:
    """An old "I've sent it" doesn't begin the chase anew; what isn't a button doesn't close it."""
    chat = busy(WORLD)
    chat.person.interviews[1].chase = Chase("last", chat.now - timedelta(days=3))
    before = copy.deepcopy(chat.person.interviews)
    chat.command(f"chase 1 {act}".strip())
    assert chat.person.interviews == before
    assert chat.last


def test_a_last_try_that_was_made_is_the_last() -> None:
    """Whoever left the nudge out and tried once more isn't offered another last try."""
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


def test_tomorrow_said_at_night_is_tomorrow() -> None:
    """At half past ten "tomorrow, at this hour" is tomorrow before the night, not the morning after."""
    chat = night()
    chat.command("stop")
    chat.press("tomorrow")
    chosen = chat.person.talks[0].come_back.chosen
    assert chosen
    assert local(chosen, "Europe/London").date() == chat.now.date() + timedelta(days=1)
    assert not is_quiet(chat.person.check_ins, minute_of(chosen, "Europe/London"))


def test_we_look_in_after_a_bad_night_by_day() -> None:
    """After /sos at night the one gentle question comes the next day, not in the next night."""
    chat = night()
    chat.command("sos")
    moment = due(chat)
    assert moment
    assert local(moment, "Europe/London").date() == chat.now.date() + timedelta(days=1)
    assert not is_quiet(chat.person.check_ins, minute_of(moment, "Europe/London"))


def test_a_silence_that_ends_at_night_brings_nothing_at_night() -> None:
    """A writing space open into the quiet hours puts a check-in off until they are over."""
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


def test_an_hour_without_a_zone_is_no_hour_of_the_night() -> None:
    """While no clock of theirs is known, "9 in the morning" can't be kept: it is the hour at which they write."""
    chat = only(in_tip_1(), "come_back")
    chat.person.check_ins.minute = 9 * 60
    assert due(chat) == chat.now + timedelta(days=1)
    chat.command("checkins")
    assert "I don't know your clock yet" in chat.last


@pytest.mark.parametrize(
    ("stage", "put_off", "done"),
    [("send", "send", "chase 1 sent"), ("nudge", "nudge", "chase 1 close")],
)
def test_what_was_put_off_does_not_come_once_it_was_settled(stage: Stage, put_off: str, done: str) -> None:
    """Later, and then done at once: nobody is asked again an hour on."""
    chat = only(busy(WORLD), "chase")
    chat.person.interviews[1].chase = Chase(stage, START)
    chat.command(f"snooze 1h chase.1.{put_off}:{int(START.timestamp())}")
    chat.command(done)
    assert chat.command(f"look chase.1.{put_off}:1")[0].text.startswith("That one is settled")
    chat.now += timedelta(days=1)
    assert not [message for message in chat.feed(FellDue()) if "Did you send it" in message.text]


def test_a_nudge_that_left_is_not_asked_about_again() -> None:
    """The stage after it may be looked at; its own is behind them."""
    chat = only(busy(WORLD), "chase")
    chat.person.interviews[1].chase = Chase("last", START)
    assert chat.command("look chase.1.nudge:1")[0].text.startswith("That one is settled")
    assert "Acme" in chat.command("look chase.1.last:1")[0].text


def test_a_person_written_to_is_not_asked_about_again() -> None:
    """Put off, then done: there is nothing left for which it would come."""
    chat = only(busy(WORLD), "network")
    chat.command("snooze 3h network.0.first:1")
    chat.command("network done")
    chat.press("none")
    assert chat.command("look network.0.first:1")[0].text.startswith("That one is settled")


def test_an_older_review_is_of_its_own_week() -> None:
    """Tapped after the new plan was made, it says how the old one went, and the new one keeps its review."""
    chat = only(busy(WORLD), "week")
    chat.command("week none week.0.review:2026-10-27")
    weekly = chat.person.weekly
    assert weekly
    assert weekly.went == {"2026-10-27": "none"}
    chat.command("week all nonsense")
    assert len(weekly.went) == 1
    assert chat.person.weekly
    assert "all" in chat.person.weekly.went.values()
