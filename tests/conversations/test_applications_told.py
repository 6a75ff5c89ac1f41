"""Applications, noes and a new job that are told of in a sentence: noted by a tap, and taken back by one."""

import pytest

from conversations.applications import application_in
from conversations.person import Person

from .chat import START, WORLD, Chat
from .test_applications import applying, stages


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("applied to yodel on indeed today", "yodel, via indeed, applied on 2026-11-03"),
        ("I've just applied to Yodel", "Yodel"),
        ("i applied to the post office yesterday.", "the post office, applied on 2026-11-02"),
        ("Applied at Acme for the night porter job via their website", "Acme, night porter, via their website"),
        ("applied for a cook role at The Harbour today", "The Harbour, cook, applied on 2026-11-03"),
        ("applied to Acme last monday on linkedin", "Acme, applied on 2026-11-02, via linkedin"),
        ("applied to Acme on 30 October", "Acme, applied on 2026-10-30"),
        ("just applied to Marks and Spencer as a baker", "Marks and Spencer, baker"),
        ("sent my CV to Globex through an agency", "Globex, via agency"),
    ],
)
def test_an_application_in_a_sentence_is_read(said: str, line: str) -> None:
    """Company, job, how and when."""
    assert application_in(said, Person(), START, WORLD) == line


@pytest.mark.parametrize(
    "said",
    [
        "applied to five jobs today", "applied to a few places", "I applied to Acme but they never answered",
        "applied to them and got nothing", "I applied for jobs", "acme said no", "should I apply to Acme",
        "applied to 12 today", "i applied to somebody who was my old boss back at the station in the town",
    ],
)  # fmt: skip
def test_a_story_is_no_application(said: str) -> None:
    """Nor are several that have no name."""
    assert application_in(said, Person(), START, WORLD) == ""


def test_it_is_offered_to_be_added_and_added_by_a_tap() -> None:
    """With its way; undo takes it out."""
    chat = Chat()
    chat.type("applied to yodel on indeed today")
    assert chat.last.startswith(
        "Applying takes some effort, so let's not lose track of this one: “yodel”, via “indeed”."
    )
    assert chat.person.applications == {}
    chat.type("yes please")
    (one,) = chat.person.applications.values()
    assert (one.company, one.channel, one.at.date()) == ("yodel", "indeed", START.date())
    chat.tap("Undo")
    assert chat.person.applications == {}


def test_a_no_adds_nothing() -> None:
    """And leaves nothing open."""
    chat = Chat()
    chat.type("just applied to Acme")
    assert chat.last.startswith("Applying takes some effort, so let's not lose track of this one: “Acme”.")
    chat.press("no")
    assert (chat.person.applications, chat.person.talks) == ({}, [])


def test_it_is_heard_at_a_question_with_buttons_and_leads_back_there() -> None:
    """What is open waits."""
    chat = Chat().reach("reflect.went")
    chat.type("applied to yodel on indeed today")
    assert chat.at == "applied.told"
    chat.press("add")
    assert chat.at == "reflect.went"


def test_a_no_from_a_company_they_applied_to_is_noted_by_a_tap() -> None:
    """Though there was no interview; one that is over isn't offered."""
    chat = applying("Yodel, driver", "Globex, chef")
    chat.type("yodel said no")
    assert chat.buttons[0] == "It's about Yodel"
    chat.tap("It's about Yodel")
    assert stages(chat) == ["no", "applied"]
    chat.press("undo")
    assert stages(chat) == ["applied", "applied"]
    chat.press("no")
    chat.press("stop")
    chat.type("yodel said no")
    assert "It's about Yodel" not in chat.buttons


def test_closing_an_interview_asks_what_became_of_its_application() -> None:
    """By a tap; not if that is known."""
    chat = applying("Acme, cook")
    chat.command("applications 1")
    chat.press("interview")
    chat.press("day")
    chat.press("stop")
    chat.command("close 1")
    assert chat.last.endswith("What happened with your application there?")
    chat.tap("They never answered")
    assert stages(chat) == ["no_answer"]
    chat.command("close 1")
    assert "What happened" not in chat.last


def hired(*stages_before: str) -> Chat:
    """Somebody with applications at these stages who got a job."""
    chat = applying(*(f"Place {number}, cook" for number in range(1, len(stages_before) + 1)))
    for one, stage in zip(chat.person.applications.values(), stages_before, strict=True):
        one.stage = stage  # type: ignore[assignment]
    chat.command("hired")
    chat.press("yes")
    if chat.at == "hired.which":
        chat.press("none")
    chat.press("skip")
    chat.press("enough")
    return chat


def test_with_a_job_the_other_applications_are_closed_by_a_tap() -> None:
    """The offer is the job; undo brings all back, and a second tap closes nothing."""
    chat = hired("offer", "applied", "found", "no")
    button = chat.press_of("applications settle")
    chat.feed(button)
    assert stages(chat) == ["offer", "withdrawn", "withdrawn", "no"]
    assert chat.last.startswith("I've closed the 2 that were still open.")
    chat.tap("Undo")
    assert stages(chat) == ["offer", "applied", "found", "no"]


def test_which_one_is_the_job_is_asked_where_it_may_be_several() -> None:
    """Or none of them."""
    chat = hired("interview", "screening", "applied")
    chat.tap("Close my other applications")
    assert chat.buttons == ["Place 1, cook", "Place 2, cook", "None of these"]
    none = chat.copy()
    chat.tap("Place 2, cook")
    assert stages(chat) == ["withdrawn", "offer", "withdrawn"]
    none.tap("None of these")
    assert stages(none) == ["withdrawn", "withdrawn", "withdrawn"]
    none.command("applications settle")
    assert none.last.startswith("All your applications are closed already")


def test_nothing_is_offered_where_nothing_is_open() -> None:
    """They have a job, and that's it. One that is the job itself is all there is to close."""
    assert "applications settle" not in hired("no").keys
    chat = hired("offer")
    chat.tap("Close my other applications")
    assert (stages(chat), chat.last.startswith("There was nothing else to close")) == (["offer"], True)


@pytest.mark.parametrize("words", ["3", "3 more", "3 jobs today", "3 applications"])
@pytest.mark.parametrize("way", ["command", "answer"])
def test_a_number_may_be_how_many_or_a_company(words: str, way: str) -> None:
    """It's asked; then they name them, or it is the company."""
    chat = Chat()
    chat.command(f"applied {words}" if way == "command" else "applied")
    if way == "answer":
        chat.type(words)
    assert chat.at == "applied.count"
    assert chat.last.startswith("Do you mean 3 applications")
    company = chat.copy()
    company.type("it's the name of the company")
    assert [one.company for one in company.person.applications.values()] == [words]
    chat.type("that's how many")
    assert chat.at == "applied.what"
    chat.type("Acme; Globex; Initech")
    assert len(chat.person.applications) == 3


@pytest.mark.parametrize("words", ["3 2", "2nd Avenue Deli", "3M", "studio 3", "0"])
def test_a_name_with_a_number_is_a_name(words: str) -> None:
    """So are two numbers."""
    chat = Chat()
    chat.command(f"applied {words}")
    assert len(chat.person.applications) == 1


@pytest.mark.parametrize(
    "words",
    [
        "skip",
        "never mind",
        "I feel awful today",
        "what should I type here?",
        "idk",
        "stop messaging me",
        "Acme said no",
    ],
)
def test_what_is_no_application_is_not_stored_as_one(words: str) -> None:
    """A move, a feeling, a question, a shrug or a wish."""
    chat = Chat()
    chat.command("applied")
    chat.type(words)
    assert chat.person.applications == {}


@pytest.mark.parametrize(
    "words", ["Acme", "Acme, cook", "Happy Paws, dog walker", "Bright Futures School", "The Quiet Room, barista"]
)
def test_a_company_is_stored_whatever_it_is_called(words: str) -> None:
    """At once."""
    chat = Chat()
    chat.command("applied")
    chat.type(words)
    assert len(chat.person.applications) == 1


def test_ontario_is_asked_once_for_each_application() -> None:
    """Anywhere in Canada: the rule is shown if the job is there, and its button goes if it isn't."""
    chat = applying("Acme, cook", "Globex, chef")
    chat.person.zone, chat.person.country = "America/Vancouver", "CA"
    for one in chat.person.applications.values():
        one.stage = "interview"
    chat.command("applications wait 1")
    chat.tap("See if a rule helps")
    chat.press("yes")
    assert "https://www.ontario.ca/laws/regulation/240476" in chat.last
    chat.press("waiting")
    chat.tap("Ontario's rule")
    assert chat.at == "applications.rule"
    chat.command("applications wait 2")
    chat.tap("See if a rule helps")
    chat.press("no")
    assert chat.at == "applications.waiting"
    assert "rule" not in chat.keys
    chat.person.applications[2].ruled = ""
    chat.command("applications wait 2")
    chat.press("rule")
    del chat.person.applications[2]
    chat.press("yes")
    assert 2 not in chat.person.applications


@pytest.mark.parametrize(
    "words",
    [
        "globex want me for an interview on friday at 10am",
        "got invited to an interview at Globex",
        "Globex invited me",
    ],
)
def test_an_invitation_from_a_company_they_applied_to_is_noted_by_a_tap(words: str) -> None:
    """Then its day can be set without saying who it's with again."""
    chat = applying("Yodel, driver", "Globex, chef")
    chat.type(words)
    assert chat.buttons[0] == "It's with Globex"
    chat.tap("It's with Globex")
    assert stages(chat) == ["applied", "interview"]
    chat.press("day")
    assert [one.where for one in chat.person.interviews.values()] == ["Globex"]
