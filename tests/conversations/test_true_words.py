"""What is said is true on the day it is said: dates are still ahead, and nothing is made up that nobody said."""

from datetime import UTC, datetime, timedelta

import pytest

from .chat import START, WORLD, Chat, after_all
from .unasked import busy, only

LONDON = "Europe/London"


# ---------------------------------------------------------------- dates that have passed


@pytest.mark.parametrize("over", [False, True])
def test_a_closed_interview_names_its_date_only_while_it_is_ahead(over: bool) -> None:
    """On 29 March nobody is told that 1 March will be brought up."""
    chat = busy(WORLD)
    chat.now = datetime(2027, 3, 29, 12, tzinfo=UTC) if over else chat.now
    chat.command("close 1")
    assert (
        "I'll only write about your rights, because you'd have to act before Friday, 1 January 2027."
        in chat.said[0].text
    ) != over
    assert ("I won't bring it up again unless you do" in chat.said[0].text) == over


def test_a_closed_interview_names_no_date_that_is_switched_off() -> None:
    """Nothing will be brought up, so nothing is promised."""
    chat = only(busy(WORLD))
    chat.command("close 1")
    assert "you'd have to act before" not in chat.said[0].text


def test_the_debrief_says_which_date_has_passed() -> None:
    """Act before, while it is ahead; from the day itself on, that it was."""
    chat = busy(WORLD)
    assert "• Act before: Friday, 1 January 2027" in chat.command("interview 1")[0].text
    chat.now = datetime(2027, 1, 1, 12, tzinfo=UTC)
    assert "• You had to act before: Friday, 1 January 2027" in chat.command("interview 1")[0].text


def test_an_answer_that_was_due_was_due() -> None:
    """The notes they asked for: is due until that day, was due after it."""
    chat = busy(WORLD)
    one = chat.person.interviews[1]
    one.coming = None
    one.access, one.access_sent = "sent", START
    one.access_due = datetime(2026, 12, 3, 10, tzinfo=UTC)
    assert "and they have until Thursday, 3 December 2026" in chat.command("feedback")[0].text
    chat.now = datetime(2026, 12, 4, 10, tzinfo=UTC)
    assert "and they had until Thursday, 3 December 2026" in chat.command("feedback")[0].text


@pytest.mark.parametrize("over", [False, True])
def test_an_interview_whose_day_has_passed_does_not_stay_as_it_is(over: bool) -> None:
    """An old button asks what's new with it, and they say nothing: by then there's only how it went to tell."""
    chat = busy(WORLD)
    chat.now += timedelta(days=20 if over else 1)
    chat.command("next off 1")
    chat.press("on")
    assert ("Your interview was on Thursday, 12 November at 20:00, so tell me" in chat.said[0].text) == over
    assert ("I still have it down for Thursday, 12 November at 20:00." in chat.said[0].text) != over


@pytest.mark.parametrize(
    ("standing", "day", "decided", "says"),
    [
        ("turned_down", 40, 1, "while they still remember you well"),
        ("turned_down", 40, 30, "It's been a while, but it isn't too late to ask."),
        ("turned_down", 40, None, "the sooner you ask, the more they remember."),
        ("turned_down", 3, None, "while they still remember you well"),
        ("turned_down", None, None, "while they still remember you well"),
        ("just_had", 40, None, "It's been a while"),
        ("just_had", 3, None, "while they still remember you well"),
    ],
)
def test_some_time_ago_is_counted_from_the_no(standing: str, day: int | None, decided: int | None, says: str) -> None:
    """A no of yesterday is fresh, however long ago the interview was; before any answer, the interview counts."""
    chat = Chat().reach("feedback.message")
    one = chat.person.interviews[1]
    one.standing = standing  # type: ignore[assignment]  # both are standings
    one.day = chat.now - timedelta(days=day) if day else None
    one.decided = chat.now - timedelta(days=decided) if decided else None
    chat.press("will_send")
    assert says in chat.said[0].above


# ---------------------------------------------------------------- what wasn't asked or doesn't exist


@pytest.mark.parametrize("went", ["well", "badly"])
def test_what_was_not_asked_was_not_left_out(went: str) -> None:
    """An interview that went well is asked for no causes, and one may skip them: neither is "not this time"."""
    chat = after_all()
    chat.command("new_interview")
    answers = {"new_interview.where": ":Globex", "reflect.went": went}
    chat.reach("reflect.right" if went == "well" else "reflect.hindrances", answers)
    chat.press("skip")
    if went == "badly":
        chat.press("skip")
    assert chat.at == "feedback.whom"
    assert "not this time" not in chat.said[-1].above


def direct(chat: Chat) -> Chat:
    """Somebody who said that they applied directly."""
    chat.person.interviews[1].source = "direct"
    chat.command("resume")
    return chat


def test_who_applied_directly_is_offered_no_agency() -> None:
    """Neither among those to ask, nor where the employer can't be asked, nor where a reason may come from."""
    chat = direct(Chat().reach("feedback.whom"))
    assert chat.keys[:3] == ["employer", "nobody", "more"]
    chat.type("hmm")
    assert "agency" not in chat.last
    chat.press("nobody")
    assert chat.at == "feedback.other"
    assert chat.keys[:3] == ["nobody", "thanks", "notes"]
    assert "agency" not in chat.last
    chat.type("hmm")
    assert "agency" not in chat.last
    chat = direct(Chat().reach("findings.heard"))
    chat.press("more")
    assert "agency" not in chat.last
    chat.begin("findings", "unfair", about=1)
    assert "agency" not in chat.last
    chat.begin("feedback", "whom", about=1)


def test_an_agency_chosen_before_they_said_that_they_applied_directly_is_let_go() -> None:
    """The message goes to the employer from then on, and Back brings the agency back."""
    chat = Chat().reach("feedback.message", {"feedback.whom": "agency"})
    for tap in ("more", "facts", "came", "direct"):
        chat.press(tap)
    asked = [chat.person.interviews[1].can_ask]
    for tap in ("back", "referred"):
        chat.press(tap)
        asked.append(chat.person.interviews[1].can_ask)
    assert asked == ["employer", "agency", "agency"]


def test_asked_by_itself_the_question_for_an_agency_has_its_answers() -> None:
    """There are no side doors then, so the agency is the other answer."""
    chat = Chat().reach("feedback.other", {"feedback.whom": "nobody"})
    chat.person.interviews[1].source = "direct"
    talk = chat.talk
    talk.only = True
    chat.command("resume")
    assert chat.keys[:2] == ["agency", "nobody"]
