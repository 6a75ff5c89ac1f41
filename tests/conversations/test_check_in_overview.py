"""/checkins shows everything to come, takes times as people type them, and can be finished."""

import pytest

from conversations import DIALOGUES
from conversations.check_ins.hours import read_quiet
from conversations.check_ins.preview import LINES
from conversations.person import CheckIns, Interview

from .chat import START, WORLD, Chat, coming_up, in_tip_1
from .unasked import busy, only


def opened(zone: str = "Europe/London", *taps: str) -> Chat:
    """Somebody who looks at /checkins, and taps."""
    chat = busy(WORLD, zone)
    chat.command("checkins")
    for tap in taps:
        chat.press(tap)
    return chat


def settings(chat: Chat) -> CheckIns:
    return chat.person.check_ins


def test_there_is_a_done_and_it_ends_it() -> None:
    """On the overview, and below the kinds on every page, from where it leads to the overview; what was set stays."""
    chat = opened("Europe/London", "kinds")
    assert "Done" in chat.buttons
    chat.press("!page1")
    assert "Done" in chat.buttons
    chat.press("coming")
    chat.press("done")
    assert chat.at == "check_in_settings.what"
    chat.press("done")
    assert chat.said[0].text.startswith("That's set.")
    assert settings(chat).rhythms == {"coming": 0}
    assert "check_in_settings" not in {talk.dialogue for talk in chat.person.talks}


@pytest.mark.parametrize(
    ("line", "tap"),
    [
        ("checkins", "kinds"),
        ("next new", ":Globex"),
        ("network", "linkedin"),
        ("mood", "face3"),
        ("week goal", "two"),
    ],
)
def test_what_is_opened_on_the_side_is_nothing_to_come_back_to(line: str, tap: str) -> None:
    """Left in the middle, /checkins neither lists itself as half done nor is brought up the next day."""
    chat = only(Chat(), "come_back")
    chat.command(line)
    chat.type(tap[1:]) if tap.startswith(":") else chat.press(tap)
    assert chat.talk.trail
    assert coming_up(chat) == []
    assert chat.wait(days=2) == []
    chat = only(in_tip_1(hindrances=True), "come_back")
    chat.command(line)
    assert [one.occasion.about for one in coming_up(chat)] == [chat.person.talks[0].id]


def test_an_old_button_to_come_back_to_checkins_finds_it_settled() -> None:
    """One that was sent before /checkins was no longer brought up."""
    chat = opened()
    for about in (chat.talk.id, 99):
        assert chat.command(f"look come_back.{about}.1:1")[0].text.startswith("That's already taken care of")


def test_what_can_be_come_back_to_has_a_name() -> None:
    """Passing dialogues have none, since there is nothing to come back to; all others have one."""
    named = {name for name in DIALOGUES if WORLD.has(f"{name}-name")}
    assert named == {name for name, dialogue in DIALOGUES.items() if not dialogue.passing}


def test_everything_to_come_is_shown() -> None:
    """Each kind and what it is about in a line, the dates for rights all of them."""
    chat = opened()
    for day in ("2 December", "18 December 2026", "29 December 2026"):
        assert day in chat.last
    assert ": your legal deadlines (Acme), then Friday, 18 December 2026; Tuesday, 29 December 2026" in chat.last
    shown = {line.split(": ")[1].split(" (")[0].split(",")[0] for line in chat.last.splitlines() if "•" in line}
    names = {WORLD.render(f"check_in_settings-kind.{one.occasion.kind}") for one in coming_up(chat)}
    assert shown == names
    assert "what you haven't finished (Reflect)" in chat.last


def test_what_does_not_fit_is_counted() -> None:
    """A dozen interviews with a date each: the first lines in full, and how many more there are until when."""
    for extra, says in ((LINES + 1, "• one more on "), (LINES + 3, "• 3 more, the last on ")):
        chat = only(Chat(), "coming")
        chat.person.interviews = {
            number: Interview(began=START, where=f"Place {number}", coming=START.replace(day=1 + number, month=12))
            for number in range(1, extra + 1)
        }
        chat.person.zone = "Europe/London"
        for number in chat.person.interviews:
            stamp = int(chat.person.interviews[number].coming.timestamp())  # type: ignore[union-attr]  # all have one
            for which in ("days", "before", "morning"):
                settings(chat).said[f"coming.{number}.{which}:{stamp}"] = START
        chat.command("checkins")
        assert says in chat.last
        assert chat.last.count("•") == LINES + 1


def test_what_is_settled_is_not_announced() -> None:
    """Put off, and answered since: it won't come, so it isn't shown."""
    chat = only(busy(WORLD), "chase")
    chat.command(f"snooze 3h chase.1.nudge:{int(START.timestamp())}")
    chat.person.interviews[1].heard = "told"
    chat.command("checkins")
    assert "Nothing is planned right now." in chat.last


@pytest.mark.parametrize(
    ("typed", "minute"),
    [("18:30", 1110), ("6:30pm", 1110), ("half past six in the evening", 1110), ("at 7.15 pm", 1155),
     ("evening", 1080), ("6 in the evening", 1080), ("nine", 540), ("7", 1140), ("noon", 720),
     ("half past six", 1110), ("06:30", 390), ("6:30 am", 390), ("10", 600)],
)  # fmt: skip
def test_a_time_can_be_typed_where_it_is_asked_for(typed: str, minute: int) -> None:
    """At once, beside the buttons, as people write it: half past six is no time of night. The rest is asked again."""
    chat = opened("Europe/London", "hour")
    chat.type("whenever the sun sets")
    assert chat.at == "check_in_settings.hour"
    assert settings(chat).minute is None
    chat.type(typed)
    assert settings(chat).minute == minute
    assert chat.at == "check_in_settings.what"


@pytest.mark.parametrize(
    ("typed", "night"),
    [("22:00 to 7:30", (1320, 450)), ("from 10pm until 7am", (1320, 420)), ("10-7", (1320, 420)),
     ("9 pm – 8", (1260, 480)), ("12 to 9", (0, 540)), ("1 till 9:15", (60, 555)), ("midnight to 10 am", (0, 600)),
     ("23 - 6", (1380, 360)), ("9 pm to 8 am", (1260, 480)), ("0:30 to 8", (30, 480))],
)  # fmt: skip
def test_quiet_hours_can_be_typed(typed: str, night: tuple[int, int]) -> None:
    """With or without am and pm: what begins them is meant to be late."""
    chat = opened("Europe/London", "hour", "quiet")
    chat.type(typed)
    assert (settings(chat).quiet_from, settings(chat).quiet_to) == night
    begins, ends = (f"{minute // 60:02}:{minute % 60:02}" for minute in night)
    assert f"never between {begins} and {ends}" in chat.last


@pytest.mark.parametrize(
    "typed", ["at night", "13:00", "10 to 10pm", "7am to 6am", "until late", "22:00 to whenever"]
)
def test_what_is_no_night_is_asked_for_again(typed: str) -> None:
    """Nothing changes, and the question says how to write it."""
    assert read_quiet(WORLD, typed) is None
    chat = opened("Europe/London", "hour", "quiet")
    chat.type(typed)
    assert (settings(chat).quiet_from, settings(chat).quiet_to) == (1260, 480)
    assert "22:00 to 07:30" in chat.last


def test_the_days_that_are_on_are_ticked() -> None:
    """All at first; a tap takes one out; what is typed is all of them; Back and a second look show what holds."""
    chat = opened("Europe/London", "days")
    assert sum(label.startswith("✓") for label in chat.buttons) == 7
    chat.press("sunday")
    chat.press("done")
    assert settings(chat).days == [0, 1, 2, 3, 4, 5]
    chat.press("days")
    assert [label for label in chat.buttons if "day" in label and "✓" not in label] == ["Sunday"]
    chat.type("Monday and Friday")
    assert [label for label in chat.buttons if "✓" in label] == ["✓ Monday", "✓ Friday"]
    chat.type("done")
    assert settings(chat).days == [0, 4]


@pytest.mark.parametrize(
    ("typed", "days"),
    [("Tue-Fri", [1, 2, 3, 4]), ("weekdays except Monday", [1, 2, 3, 4]), ("only Monday and Thursday", [0, 3]),
     ("Tuesdays", [1]), ("not on Sundays", [0, 1, 2, 3, 4, 5]), ("fri to mon", [0, 4, 5, 6]),
     ("weekends and wed", [2, 5, 6]), ("daily", [0, 1, 2, 3, 4, 5, 6]), ("every day but Friday", [0, 1, 2, 3, 5, 6]),
     ("mondays to - and fridays", [0, 4])],
)  # fmt: skip
def test_days_can_be_typed_in_words(typed: str, days: list[int]) -> None:
    """As ranges, as what is left out, short or in the plural; they are ticked, and Done takes them."""
    chat = opened("Europe/London", "days")
    chat.type(typed)
    chat.press("done")
    assert settings(chat).days == days


def test_what_names_no_day_is_asked_again() -> None:
    """Nothing changes."""
    chat = opened("Europe/London", "days")
    chat.type("whenever the moon is full")
    assert chat.at == "check_in_settings.days"
    assert len(chat.talk.state.picks) == 7


def test_what_they_set_themselves_is_said_to_come_beside() -> None:
    """Once a day is what I write unasked."""
    assert "Apart from dates you've set, I check in once a day at most" in opened().last


def test_a_time_in_quiet_hours_is_said_to_move() -> None:
    """22:00 with quiet from nine: the overview says when it comes instead."""
    chat = opened("Europe/London", "hour")
    chat.type("22:00")
    assert (
        "at about 20:30, and never between 21:00 and 08:00. You asked for 22:00, but that's in your quiet hours."
        in (chat.last)
    )
