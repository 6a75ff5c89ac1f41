"""Each kind of check-in: when it comes, and what it offers."""

from datetime import UTC, date, datetime, timedelta

import pytest

from conversations import FellDue, Tapped
from conversations.check_ins.come_back import half_done
from conversations.choices import Stage
from conversations.dialogue.messages import CHANGE
from conversations.feedback.check_in import find as chase
from conversations.kinds import Occasion
from conversations.local_time import at, local
from conversations.next_interview.check_in import find as coming
from conversations.person import Chase, Interview, Weekly
from conversations.rights.check_in import find as rights
from conversations.search.check_ins import review_day
from conversations.search.contact_check_in import find_contact as network

from .chat import START, WORLD, Chat, due
from .unasked import ACTS, COMING, busy, only

ZONE = "Europe/London"


def days(found: list[Occasion]) -> list[tuple[str, date]]:
    """Which come on which days."""
    return [(one.which.partition(":")[0], local(one.at, ZONE).date()) for one in found]


def chased(stage: Stage, since: datetime = START, **answers: object) -> Chat:
    """Somebody who asked for feedback, and whom nothing else is to be said to."""
    chat = only(busy(WORLD), "chase")
    chat.person.interviews[1].chase = Chase(stage, since)
    for name, value in answers.items():
        setattr(chat.person.interviews[1], name, value)
    return chat


@pytest.mark.parametrize(
    ("stage", "since", "country", "day"),
    [
        ("send", date(2026, 11, 3), "GB", date(2026, 11, 4)),
        ("send", date(2026, 11, 6), "GB", date(2026, 11, 9)),
        ("nudge", date(2026, 11, 3), "GB", date(2026, 11, 10)),
        ("nudge", date(2026, 12, 22), "GB", date(2026, 12, 31)),  # Christmas, and the day for Boxing Day
        ("nudge", date(2026, 12, 22), "", date(2026, 12, 29)),  # nobody knows whose holidays
        ("last", date(2026, 5, 20), "DE", date(2026, 5, 28)),  # Whit Monday
        ("close", date(2026, 3, 26), "GB", date(2026, 4, 2)),  # over a clock change
    ],
)
def test_the_chase_counts_working_days(stage: Stage, since: date, country: str, day: date) -> None:
    """Weekends and public holidays don't count."""
    chat = chased(stage, at(since, 1000, ZONE))
    chat.person.country = country
    assert days(list(chase(chat.person, WORLD))) == [(stage, day)]


def test_an_unanswered_chase_goes_through_its_stages_and_ends() -> None:
    """Nudge, last try, close: five working days each, then nothing more."""
    chat = chased("nudge")
    heard = [say.text for _ in range(60) for say in chat.wait(days=1)]
    assert len(heard) == 3
    assert "a short nudge is fine" in heard[0]
    assert "a different way" in heard[1]
    assert "Do you want to close this request?" in heard[2]


@pytest.mark.parametrize("answers", [{"heard": "told"}, {"heard": "wont_say"}, {"closed": START}])
def test_an_answer_ends_the_chase(answers: dict[str, object]) -> None:
    """Also a refusal to say, and closing the interview."""
    assert list(chase(chased("nudge", START, **answers).person, WORLD)) == []


def test_a_nudge_counts_as_sent_only_when_they_say_so() -> None:
    """It is shown to copy; "not now" changes nothing."""
    chat = chased("nudge")
    chat.wait(days=8)
    chat.press("chase 1 nudge")
    assert chat.said[0].block
    chat.press("not_now")
    assert chat.person.interviews[1].chase == Chase("nudge", START)
    chat.command("chase 1 nudge")
    chat.press("sent")
    assert chat.person.interviews[1].chase == Chase("last", chat.now)
    chat.command("chase 1 last")
    chat.press("sent")
    assert chat.person.interviews[1].chase == Chase("close", chat.now)


def test_a_past_stage_of_a_chase_is_not_started_again() -> None:
    """After the last try, old buttons and answers about the nudge say that it is settled."""
    chat = chased("nudge")
    chat.command("chase 1 nudge")
    nudge = chat.question
    chat.press("sent")
    chat.command("chase 1 last")
    chat.press("sent")
    assert chat.command("chase 1 nudge")[0].text.startswith("That's already taken care of")
    chat.feed(Tapped(nudge, CHANGE))
    chat.press("sent")
    assert chat.person.interviews[1].chase == Chase("close", chat.now)


def test_waiting_sending_and_closing_are_one_tap() -> None:
    """Wait restarts the count, sent moves on, closing ends it; later taps say that it is settled."""
    chat = chased("nudge")
    chat.now += timedelta(days=8)
    chat.command("chase 1 wait")
    assert chat.person.interviews[1].chase == Chase("nudge", chat.now)
    chat.command("feedback 1 again")
    assert chat.at == "findings.reason"
    chat = chased("send")
    chat.now += timedelta(days=1)
    chat.command("chase 1 sent")
    assert chat.person.interviews[1].sent == chat.now
    assert chat.person.interviews[1].chase == Chase("nudge", chat.now)
    for act in ("leave", "close"):
        chat = chased("send")
        chat.command(f"chase 1 {act}")
        assert list(chase(chat.person, WORLD)) == []
        assert chat.command("chase 1 wait")[0].text.startswith("That's already taken care of")


@pytest.mark.parametrize("turn", range(6))
def test_a_dont_is_never_presented_as_a_do(turn: int) -> None:
    """Do's come first; if only don'ts are in use, each wording says that it is a don't."""
    chat = busy(WORLD)
    chat.person.check_ins.times["dodont"] = turn
    assert "“Breathe”" in chat.command("look dodont.0.x")[0].text
    chat.person.items.pop(1)
    text = chat.command("look dodont.0.x")[0].text
    assert "“Rush”" in text
    assert any(words in text for words in ("to stop doing", "to avoid", "your don'ts", "to watch out for"))
    assert "out loud" not in text
    assert "works for you" not in text


def test_an_old_button_of_a_settled_check_in_says_so() -> None:
    """Whatever it was about."""
    chat = busy(WORLD)
    chat.person.interviews.clear()
    chat.person.items.clear()
    chat.person.weekly = None
    chat.person.people.clear()
    for key in (
        "chase.1.nudge:1",
        "coming.1.before:1",
        "rights.1.30:x",
        "week.0.plan:x",
        "network.0.first:1",
        "dodont.0.x",
    ):
        assert chat.command(f"look {key}")[0].text.startswith("That's already taken care of"), key
    chat = busy(WORLD)
    one = chat.person.interviews[1]
    one.chase, one.coming, one.warn_by = None, None, None
    for key in ("chase.1.nudge:1", "coming.1.before:1", "rights.1.30:x", "rights.x.y", f"mood.0.{'x' * 99}"):
        assert chat.command(f"look {key}")[0].text.startswith("That's already taken care of"), key


def test_an_interview_has_check_ins_the_evening_before_that_morning_and_after() -> None:
    """In their time zone; none on an early morning, and none that was over when the date was set."""
    chat = busy(WORLD)
    interview = chat.person.interviews[1]
    for minute, expected in ((600, ["days", "before", "after", "morning"]), (500, ["days", "before", "after"])):
        interview.coming = at(date(2026, 11, 12), minute, ZONE)
        found = days(list(coming(chat.person, WORLD)))
        assert [which for which, _ in found] == expected
        assert (dict(found)["days"], dict(found)["before"]) == (date(2026, 11, 9), date(2026, 11, 11))
    interview.coming, interview.coming_set = at(date(2026, 11, 12), 600, ZONE), at(date(2026, 11, 11), 1200, ZONE)
    assert [which for which, _ in days(list(coming(chat.person, WORLD)))] == ["after", "morning"]


def test_how_it_went_is_one_tap() -> None:
    """With a list, it is scored; without one, the thank-you comes at once."""
    chat = busy(WORLD)
    chat.now = COMING + timedelta(hours=4)
    chat.person.items.clear()
    chat.command("coming 1 badly")
    assert chat.at == "after.talked"
    assert chat.person.interviews[1].standing == "just_had"
    chat = busy(WORLD)
    chat.now = COMING + timedelta(hours=4)
    assert chat.command("coming 1 well")[0].text.startswith("I'm glad to hear that.")
    assert chat.at == "after.lines"
    assert chat.command("coming 1 well")[0].text.startswith("That's already taken care of")
    assert chat.command("coming x")[0].text.startswith("That's already taken care of")


def test_a_deadline_for_their_rights_has_three_reminders() -> None:
    """30, 14 and 3 days before; past ones are left out, and done ends them."""
    chat = busy(WORLD)
    interview = chat.person.interviews[1]
    interview.warn_by = datetime(2027, 1, 29, 10, tzinfo=UTC)
    assert days(list(rights(chat.person, WORLD))) == [
        ("30", date(2026, 12, 30)), ("14", date(2027, 1, 15)), ("3", date(2027, 1, 26))
    ]  # fmt: skip
    interview.warn_set = datetime(2027, 1, 1, tzinfo=UTC)
    assert [which for which, _ in days(list(rights(chat.person, WORLD)))] == ["14", "3"]
    interview.rights_done = True
    assert list(rights(chat.person, WORLD)) == []


def test_a_named_contact_is_brought_up_once_and_again_on_their_day() -> None:
    """Three days later, then on the day they chose; without a name, never."""
    chat = only(busy(WORLD), "network")
    assert days(list(network(chat.person, WORLD))) == [("first", date(2026, 11, 6))]
    chat.wait(days=4)
    chat.press("network done 0")
    chat.press("two_weeks")
    assert days(list(network(chat.person, WORLD))) == [("again", date(2026, 11, 21))]
    chat.wait(days=15)
    chat.press("network done 0")
    chat.press("none")
    assert list(network(chat.person, WORLD)) == []


def test_a_plan_is_reviewed_at_the_end_of_its_week() -> None:
    """With Wednesdays agreed, on the Tuesday after; without a day, after six days."""
    person, wednesday = busy(WORLD).person, START + timedelta(days=1)
    assert review_day(person, Weekly(at=wednesday, planned=START)) == date(2026, 11, 10)
    assert review_day(person, Weekly(planned=START)) == date(2026, 11, 9)


def test_saying_how_a_plan_went_needs_a_plan() -> None:
    """Without one, an old button says that it is settled."""
    assert Chat().command("week all")[0].text.startswith("That's already taken care of")


@pytest.mark.parametrize("name", ACTS)
def test_each_check_in_offers_buttons_that_work(name: str) -> None:
    """Two to five, and each does something or says why not."""
    assert 2 <= len(ACTS[name]) <= 5
    for _, command in ACTS[name]:
        chat = busy(WORLD)
        chat.command(command.format(about=1, key="mood.0.2026-11-10"))
        assert chat.said
        assert "I don't know that command" not in chat.text


def test_nothing_half_done_is_nothing_to_come_back_to() -> None:
    """Somebody new; somebody of whom no talk is left."""
    assert half_done(Chat().person, WORLD) is None
    chat = only(Chat())
    chat.person.interviews[1] = Interview(began=START)
    chat.feed(FellDue())
    assert due(chat) is None
