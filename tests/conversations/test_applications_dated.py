"""/applications: what happened is kept with its day and to the company that is named, and days can be changed."""

from datetime import UTC, datetime

import pytest

from .chat import Chat

NOW = datetime(2026, 11, 30, 10, tzinfo=UTC)


def applying(*lines: str) -> Chat:
    """Somebody with these applications, of 1 November."""
    chat = Chat()
    chat.now = NOW
    chat.command("applied " + "\n".join(f"{line}, 1 November" for line in lines))
    return chat


def said(chat: Chat) -> dict[str, str]:
    """By company its stage, and the days it was sent and came to that stage."""
    there = chat.person.applications.values()
    return {one.company: f"{one.stage} {one.at:%m-%d} {one.moved or one.at:%m-%d}" for one in there}


@pytest.mark.parametrize(
    ("words", "bbc"),
    [
        ("they said no on 20 November to BBC", "no 11-01 11-20"),
        ("BBC rejected me on 20 November", "no 11-01 11-20"),
        ("BBC said no", "no 11-01 11-30"),
        ("the bbc never answered", "no_answer 11-01 11-30"),
        ("got an interview at BBC yesterday", "interview 11-01 11-29"),
        ("I applied to BBC on 11 November", "applied 11-11 11-11"),
    ],
)
def test_a_company_that_is_named_is_meant_rather_than_the_one_that_is_open(words: str, bbc: str) -> None:
    """Its page is shown, and nothing happens to the other."""
    chat = applying("Manchester City Council", "BBC")
    chat.command("applications 1")
    chat.type(words)
    assert said(chat) == {"Manchester City Council": "applied 11-01 11-01", "BBC": bbc}
    assert "BBC" in chat.last


def test_of_several_that_are_named_we_ask_which() -> None:
    """Two jobs at one company; nothing has moved."""
    chat = applying("Acme, cook", "BBC, cook", "BBC, editor")
    chat.command("applications 1")
    chat.type("BBC said no")
    assert chat.at == "applications.list"
    assert set(said(chat).values()) == {"applied 11-01 11-01"}
    assert chat.last.startswith("I found 2 applications")


@pytest.mark.parametrize(
    ("words", "then"),
    [
        ("they said no on 20 November", "no 11-01 11-20"),
        ("they rejected me on 20/11/2026", "no 11-01 11-20"),
        ("I applied on 11 November", "applied 11-11 11-11"),
        ("i applied on 28 October", "applied 10-28 10-28"),
        ("got a no yesterday", "no 11-01 11-29"),
        ("they said no on 28 October", "no 10-28 10-28"),
        ("they said no on 20 November or 21 November", "no 11-01 11-30"),
        ("interview on 3 December", "interview 11-01 11-30"),
    ],
)
def test_a_day_in_the_news_is_kept(words: str, then: str) -> None:
    """At its page; of two days neither is guessed, and one to come isn't when it happened."""
    chat = applying("Acme, cook")
    chat.command("applications 1")
    chat.type(words)
    assert said(chat) == {"Acme": then}


def test_the_day_of_a_no_that_is_noted_already_can_be_said() -> None:
    """At its page and at the list; the same without a day changes nothing."""
    chat = applying("Acme, cook", "BBC, cook")
    chat.command("applications refused 1")
    chat.command("applications 1")
    chat.type("they said no on 20 November")
    assert said(chat)["Acme"] == "no 11-01 11-20"
    chat.command("applications")
    chat.type("Acme said no on 21 November")
    assert said(chat)["Acme"] == "no 11-01 11-21"


@pytest.mark.parametrize("words", ["Sky Betting rejected me on 25 November", "on 25 November Sky Betting said no"])
def test_news_in_passing_keeps_its_day(words: str) -> None:
    """Noted by a tap."""
    chat = applying("Sky Betting, analyst")
    chat.type(words)
    chat.tap("It's about Sky Betting")
    assert said(chat) == {"Sky Betting": "no 11-01 11-25"}


@pytest.mark.parametrize("words", ["THG and JD Sports both said no", "both THG and JD Sports rejected me"])
def test_news_of_two_companies_is_noted_for_both(words: str) -> None:
    """At once, and undone by a tap."""
    chat = applying("THG", "JD Sports")
    chat.type(words)
    assert said(chat) == {"THG": "no 11-01 11-30", "JD Sports": "no 11-01 11-30"}
    chat.tap("Undo")
    assert said(chat) == {"THG": "applied 11-01 11-01", "JD Sports": "applied 11-01 11-01"}


def test_a_name_with_a_hyphen_is_one_like_others() -> None:
    """With and without it."""
    for words in ("Co-op rejected me on 8 November", "co op said no on 8 November"):
        chat = applying("Co-op, analyst")
        chat.type(words)
        chat.tap("It's about Co-op")
        assert said(chat) == {"Co-op": "no 11-01 11-08"}


@pytest.mark.parametrize("words", ["change the date", "The date is wrong", "Change when I applied"])
def test_the_day_they_applied_can_be_changed(words: str) -> None:
    """By words or by its button; a day to come is none."""
    chat = applying("Acme, cook")
    chat.command("applications 1")
    chat.type(words)
    assert chat.at == "applications.detail"
    assert "Day of the no" not in chat.buttons
    chat.tap("Day you applied")
    chat.type("10 November")
    chat.type("yes")
    assert said(chat) == {"Acme": "applied 11-10 11-10"}


def test_the_day_of_a_no_can_be_changed() -> None:
    """The day they applied stays, unless it came later."""
    chat = applying("Acme, cook, rejected 20 November")
    chat.command("applications 1")
    for button in ("Something else", "Change its details", "Day you applied"):
        chat.tap(button)
    chat.type("5 November")
    chat.type("yes")
    chat.tap("Change another detail")
    chat.tap("Day of the no")
    chat.type("18 November")
    chat.type("yes")
    assert said(chat) == {"Acme": "no 11-05 11-18"}


def test_days_of_one_that_is_gone_change_nothing() -> None:
    """Deleted meanwhile."""
    for step in ("applied_on", "news_on"):
        chat = applying("Acme, cook")
        chat.command("applications 1")
        chat.talk.step = step
        del chat.person.applications[1]
        chat.type("5 November")
        chat.type("yes")
        assert chat.person.applications == {}
