"""/week: a plan with its day, how it went, the next one, and what to do if something gets in the way."""

from datetime import date, timedelta

import pytest

from conversations.local_time import local
from conversations.person import Application, Contact, Weekly

from .chat import START, Chat, at_tip, coming_up
from .checked_in import planned
from .test_heard_check_ins import sent
from .unasked import only


def weekly(chat: Chat) -> Weekly:
    """What is agreed about the week."""
    assert chat.person.weekly
    return chat.person.weekly


def until(chat: Chat) -> date | None:
    """The last day of the plan."""
    last = weekly(chat).until
    return local(last, "").date() if last else None


def with_plan(words: str = "Thursday, two applications at the library") -> Chat:
    """Somebody who made that plan on a Tuesday, and gets no other check-ins."""
    chat = only(Chat(), "week")
    chat.command("week")
    chat.press("plan")
    chat.type(words)
    return chat


# ---------------------------------------------------------------- the day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("two applications on Thursday at the library", 5),
        ("Tuesday and Thursday evening, two for shops", 5),
        ("every other Friday, one application", 6),
        ("tomorrow: call Sam", 4),
        ("call Sam, then on Saturday the form", 7),
    ],
)
def test_the_last_day_that_a_plan_names_is_its_day(words: str, day: int) -> None:
    """Wherever it stands."""
    assert until(with_plan(words)) == date(2026, 11, day)


@pytest.mark.parametrize(
    "words", ["two applications", "the form for the bakery", "2 jobs and 3 letters", "may be a letter"]
)
def test_a_plan_without_a_day_is_asked_for_one(words: str) -> None:
    """By buttons or any day typed; none is fine, too."""
    chat = with_plan(words)
    assert chat.at == "week.when"
    for answer, day in (("today", 3), ("tomorrow", 4), ("weekend", 8), ("week", None)):
        one = chat.copy()
        one.press(answer)
        assert until(one) == (date(2026, 11, day) if day else None)
        assert weekly(one).plan == words
    chat.type("on thursday")
    assert until(chat) == date(2026, 11, 5)
    assert chat.last.startswith("That's a good plan.")


def test_a_grave_plan_is_not_asked_for_its_day() -> None:
    """There are people to talk to instead."""
    chat = with_plan("my father died, the funeral")
    if chat.at == "week.plan":
        chat.press("mine")
    assert "/sos" in chat.last


# ---------------------------------------------------------------- how it went, and the next one


def test_the_plan_is_asked_about_on_the_day_after_it() -> None:
    """As was promised, and once; then the next plan comes from this one."""
    chat = with_plan()
    assert "I'll ask you how it went on Friday, 6 November 2026." in chat.last
    assert chat.wait(days=2) == []
    (said,) = chat.wait(days=1)
    assert "“Thursday, two applications at the library”" in said.text
    chat.press("week all week.0.review:2026-11-06")
    assert chat.at == "week.next"
    assert chat.last.startswith("You did what you planned")
    chat.press("same")
    assert "I'll ask you how it went on Friday, 13 November 2026." in chat.last
    assert weekly(chat).went == {"2026-11-06": "all"}


def test_what_they_did_counts_however_few() -> None:
    """Applications and messages since the plan was made; the goal is said without a verdict."""
    chat = with_plan()
    weekly(chat).goal = 3
    chat.now += timedelta(days=2)
    chat.person.applications = {
        1: Application("Acme", "cook", chat.now),
        2: Application("Globex", "", START, unsent=True),
    }
    chat.person.people = {1: Contact("Sam", wrote=chat.now)}
    chat.command("week some")
    assert (
        "You've sent one application and written to one person since you made that plan. "
        "Your goal is three applications a week." in chat.last
    )
    chat.command("week")
    assert "You've sent one application" in chat.last


@pytest.mark.parametrize(
    ("before", "words", "plan", "day"),
    [
        ("Thursday, two applications at the library", "saturday", "two applications at the library", 7),
        ("two applications on Thursday at the library", "saturday", "two applications at the library", 7),
        ("Tuesday and Thursday, two letters", "saturday", "two letters", 7),
        ("the day after tomorrow: the form", "saturday", "the form", 7),
        ("Thursday", "saturday", "Thursday", 7),
    ],
)
def test_the_day_alone_can_be_changed(before: str, words: str, plan: str, day: int) -> None:
    """Then the plan says no other."""
    chat = with_plan(before)
    chat.command("week plan")
    chat.press("change")
    chat.press("day")
    chat.type(words)
    assert (weekly(chat).plan, until(chat)) == (plan, date(2026, 11, day))
    assert f"“{plan}”" in chat.last


def test_a_plan_whose_day_was_picked_comes_on_the_same_weekday_again() -> None:
    """A week later, or today if it is that day."""
    chat = with_plan("two applications")
    chat.type("thursday")
    chat.now += timedelta(days=3)
    chat.command("week all")
    chat.type("same again please")
    assert until(chat) == date(2026, 11, 12)
    none = with_plan("two applications")
    none.press("week")
    none.command("week plan")
    none.press("same")
    assert none.at == "week.when"


@pytest.mark.parametrize("key", ["smaller", "words"])
def test_a_plan_can_be_made_smaller_or_reworded(key: str) -> None:
    """They type it, and the earlier one isn't asked about any more."""
    chat = with_plan()
    chat.command("week plan")
    chat.press("change")
    chat.press(key)
    chat.type("Friday, one application")
    assert (weekly(chat).plan, until(chat)) == ("Friday, one application", date(2026, 11, 6))
    assert [one.occasion.which for one in coming_up(chat)] == ["review:2026-11-07"]


def test_a_new_plan_may_be_typed_right_away() -> None:
    """Where the choice is asked; what is no plan isn't taken for one."""
    chat = with_plan()
    chat.command("week plan")
    assert chat.at == "week.next"
    other = chat.copy()
    other.type("hmm what")
    assert other.at == "week.next"
    chat.type("saturday morning at the job centre")
    assert weekly(chat).plan == "saturday morning at the job centre"
    assert chat.person.talks == []


@pytest.mark.parametrize("words", ["same but on sunday", "the same again, on sunday please"])
def test_the_same_on_another_day_may_be_typed(words: str) -> None:
    """It is the same plan, not those words."""
    chat = with_plan()
    chat.command("week all")
    chat.type(words)
    assert (weekly(chat).plan, until(chat)) == ("two applications at the library", date(2026, 11, 8))
    assert "“two applications at the library”" in chat.last


def test_it_can_wait() -> None:
    """Nothing is planned then."""
    chat = with_plan()
    chat.command("week none")
    assert "it doesn't count against you" in chat.last
    chat.type("not now")
    assert chat.last.startswith("All right, we'll leave the plan for now.")


def test_how_it_went_can_be_said_on_the_page() -> None:
    """By a tap or in words; afterwards it isn't asked any more."""
    chat = with_plan()
    chat.command("week")
    chat.press("went")
    chat.type("managed about half")
    assert chat.at == "week.next"
    assert weekly(chat).went == {"2026-11-06": "some"}
    assert coming_up(chat) == []
    chat.command("week")
    assert "went" not in chat.keys


@pytest.mark.parametrize(
    "words", ["I did some of it, the third form was broken", "sat in the library and stared at the wall"]
)
def test_what_is_told_at_the_check_in_is_kept(words: str) -> None:
    """Whether it is taken for a button or asked about; /week shows it."""
    chat = sent("week-review", planned)
    chat.type(words)
    if "week some" not in " ".join(chat.keys):
        assert "some" in weekly(chat).went.values()
    assert list(weekly(chat).told.values()) == [words]
    chat.command("week")
    assert f"When I asked how it went, you said “{words}”." in chat.last


def test_the_label_of_a_button_is_no_account() -> None:
    """It says no more than the button."""
    chat = sent("week-review", planned)
    chat.type("I did some of it")
    assert list(weekly(chat).went.values()) == ["some"]
    assert weekly(chat).told == {}


def test_what_is_typed_at_another_check_in_is_no_account() -> None:
    """Only how a plan went is kept in their words."""
    chat = sent("week-plan", lambda chat: None)
    chat.type("yes let me make a new plan for this week please")
    assert chat.at == "week.plan"
    assert weekly(chat).told == {}


def test_words_taken_back_are_gone() -> None:
    """With all that they did."""
    chat = sent("week-review", planned)
    chat.type("I did some of it, the third form was broken")
    chat.command("not_meant")
    assert (weekly(chat).told, weekly(chat).went) == ({}, {})


# ---------------------------------------------------------------- if something gets in the way


@pytest.mark.parametrize("key", ["tired", "time", "jobs", "low"])
def test_a_hurdle_has_its_answer(key: str) -> None:
    """It is part of the plan, and /week shows it; a new plan has none."""
    chat = with_plan()
    chat.press("week hurdle")
    chat.press(key)
    assert chat.last.startswith("If ")
    then = chat.last.partition(" That's part")[0]
    chat.command("week")
    assert then in chat.last
    chat.press("plan")
    chat.type("friday, the form for the bakery")
    assert (weekly(chat).hurdle, weekly(chat).if_then) == ("", "")


def test_a_hurdle_in_their_own_words() -> None:
    """As an if and a then."""
    chat = with_plan()
    chat.press("week hurdle")
    chat.press("own")
    chat.type("If my son is ill, I'll do it on Saturday")
    assert "“If my son is ill, I'll do it on Saturday”" in chat.last
    assert (weekly(chat).hurdle, weekly(chat).if_then) == ("", "If my son is ill, I'll do it on Saturday")


def test_nothing_is_left_out_where_nothing_was_agreed() -> None:
    """An old button says so."""
    assert Chat().command("week rest")[0].text.startswith("That's already taken care of")


def test_without_a_plan_there_is_nothing_to_get_in_its_way() -> None:
    """A plan comes first."""
    chat = Chat()
    chat.command("week hurdle")
    assert chat.at == "week.plan"
    chat.command("week way")
    assert chat.at == "ask.card"


# ---------------------------------------------------------------- every second week


@pytest.mark.parametrize(
    "words", ["every other Friday", "fridays, every two weeks", "Friday, fortnightly", "every second friday"]
)
def test_the_weekly_check_in_may_come_every_second_week(words: str) -> None:
    """In tip 6, as it is typed; choosing a day again makes it weekly."""
    chat = at_tip(6)
    chat.type(words)
    assert weekly(chat).every == 2
    assert "every two weeks" in chat.last
    chat = only(chat, "week")
    assert chat.wait(days=3)[0].check_in == ("week.0.plan:2026-11-06",)
    assert chat.wait(days=13) == []
    assert chat.wait(days=1)[0].check_in == ("week.0.plan:2026-11-20",)
    chat.command("tip 6")
    chat.press("friday")
    assert weekly(chat).every == 1


@pytest.mark.parametrize("words", ["every two weeks", "every other"])
def test_every_second_week_alone_is_no_day(words: str) -> None:
    """The day is asked for again."""
    chat = at_tip(6)
    chat.type(words)
    assert chat.at == "moving_on.day"
    assert chat.person.weekly is None


# ---------------------------------------------------------------- the plan and the check-in that asks for one


def test_the_next_plan_isnt_asked_for_before_this_one_was_asked_about() -> None:
    """That leads to the next plan, so the weekly check-in comes a week later."""
    chat = only(at_tip(7), "week")
    assert chat.wait(days=1)[0].check_in == ("week.0.plan:2026-11-04",)
    chat.press("week plan")
    chat.type("Tuesday, two applications")
    (said,) = chat.wait(days=7)
    assert said.check_in == ("week.0.review:2026-11-11",)
    chat.press("week all week.0.review:2026-11-11")
    chat.press("later")
    assert chat.wait(days=6) == []
    assert chat.wait(days=1)[0].check_in == ("week.0.plan:2026-11-18",)
