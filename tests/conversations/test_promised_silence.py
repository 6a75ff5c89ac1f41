"""What is promised is kept: the day a plan is asked about, and silence only where nothing comes."""

from datetime import date

import pytest

from conversations import FellDue
from conversations.check_ins.planner import GOODBYE
from conversations.local_time import at, local
from conversations.person import Chase

from .chat import START, WORLD, Chat, at_tip, coming_up, due, in_tip_1
from .unasked import busy, only

LONDON = "Europe/London"


# ---------------------------------------------------------------- plans


def agreed(hour: int = 20) -> Chat:
    """Somebody who agreed on Wednesdays at that hour."""
    chat = only(busy(WORLD), "week")
    assert chat.person.weekly
    chat.person.weekly.at = at(date(2026, 11, 4), hour * 60, LONDON)
    chat.person.weekly.planned = None
    chat.person.check_ins.said["week.0.plan:2026-11-04"] = START
    chat.command("week plan")
    chat.press("new")
    return chat


@pytest.mark.parametrize(
    ("plan", "day"),
    [
        ("tmrw, two applications", "Thursday, 5 November 2026"),
        ("two applications tomorrow evening", "Thursday, 5 November 2026"),
        ("Thursday: call Sam", "Friday, 6 November 2026"),
        ("Thursday call Sam, Saturday the form", "Sunday, 8 November 2026"),
        ("2 applications", "Tuesday, 10 November 2026"),
        ("write more", "Tuesday, 10 November 2026"),
        ("on 3 January, the long one", "Tuesday, 10 November 2026"),
    ],
)
def test_a_plan_is_asked_about_when_it_is_over_and_the_day_is_said(plan: str, day: str) -> None:
    """On the day after the last one it names within a week, else on the last day of the week it is for."""
    chat = agreed()
    chat.type(plan)
    if chat.at == "week.when":
        chat.press("week")
    assert chat.said[0].text.startswith("That's a good plan.")
    assert f"I'll ask you how it went on {day}." in chat.said[0].text
    review = next(one for one in coming_up(chat) if one.occasion.which.startswith("review"))
    assert WORLD.say_date(review.comes, LONDON) == day
    chat.now = review.comes
    (said,) = chat.wait(seconds=1)
    assert f"“{plan}”" in said.text
    assert "week is nearly over" not in said.text
    chat.press(next(key for key in chat.keys if key.startswith("week some")))
    assert chat.person.weekly
    assert list(chat.person.weekly.went) == [str(local(review.comes, LONDON).date())]
    assert not [one for one in coming_up(chat) if one.occasion.which.startswith("review")]


def test_where_nothing_is_agreed_a_plan_for_a_day_is_asked_about_all_the_same() -> None:
    """They said when, so they are asked on the day after; without a day nothing is promised."""
    chat = only(Chat(), "week")
    chat.command("week plan")
    chat.type("two applications on Thursday at the library")
    assert "I'll ask you how it went on Friday, 6 November 2026." in chat.last
    assert chat.wait(days=2) == []
    (said,) = chat.wait(days=1)
    assert "two applications on Thursday" in said.text


# ---------------------------------------------------------------- silence


@pytest.mark.parametrize("rights", [False, True])
def test_after_a_job_it_is_quiet_or_says_what_is_left(rights: bool) -> None:
    """Dates for rights still come after /hired; only without them is silence promised."""
    chat = busy(WORLD)
    chat.person.interviews[1].rights_done = not rights
    chat.command("hired")
    chat.press("yes")
    assert ("I'll be quiet from now on." in chat.said[0].text) != rights
    for tap in ("skip", "enough"):
        chat.press(tap)
    assert ("only write about your legal deadlines, next on Wednesday, 2 December 2026." in chat.text) == rights
    assert bool(coming_up(chat)) == rights


@pytest.mark.parametrize("more", [False, True])
def test_who_will_write_when_ready_is_told_what_still_comes(more: bool) -> None:
    """No silence is promised that a check-in breaks the next day."""
    chat = only(in_tip_1(), *(["chase", "come_back"] if more else ["come_back"]))
    chat.person.interviews[1].chase = Chase("send", chat.now)
    chat.press("stop")
    chat.press("never")
    assert "stay quiet" not in chat.last
    assert ("I'll still check in about other things, next on Wednesday, 4 November 2026." in chat.last) == more
    assert bool(coming_up(chat)) == more


@pytest.mark.parametrize("own", [False, True])
def test_the_goodbye_says_what_still_comes(own: bool) -> None:
    """After four without an answer it is quiet, but for dates they set and dates for rights."""
    chat = only(busy(WORLD), "mood", *(["rights"] if own else []))
    chat.person.check_ins.rhythms["mood"] = 1
    chat.command("fine")
    chat.person.check_ins.ignored = GOODBYE
    moment = due(chat)
    assert moment
    chat.now = moment
    (said,) = chat.feed(FellDue())
    assert said.check_in == ("goodbye",)
    assert ("dates you set and legal deadlines" in said.text) == own


def test_off_is_off_and_no_more_is_promised() -> None:
    """An interview whose check-ins are off isn't written about; where to turn them on is said."""
    chat = only(at_tip(7))
    chat.person.zone = LONDON
    chat.command("next new")
    chat.reach("next.when", {"next.where": ":Globex", "next.interview": "new"})
    chat.type("in five days at 15:00")
    chat.press("yes")
    assert "so I won't write about it. You can turn them back on in /checkins." in chat.said[0].text


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("off", [False, True])
def test_a_message_they_will_send_is_asked_about_on_the_day_that_is_said(off: bool, again: bool) -> None:
    """The first one and the one after it; with that kind off it isn't asked about, and that is said."""
    chat = only(busy(WORLD), *([] if off else ["network"]))
    chat.command("network silent" if again else "network")
    chat.press("will_send")
    days = [WORLD.say_date(one.comes, LONDON) for one in coming_up(chat)]
    assert [f"I'll ask you about it on {day}." in chat.said[0].text for day in days] == [True] * (not off)
    assert ("I won't ask about your message" in chat.said[0].text) == off
