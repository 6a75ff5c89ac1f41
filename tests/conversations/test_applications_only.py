"""Somebody who only wants a list of their applications, and an offer that has to be answered by a day."""

from datetime import UTC, datetime

from tests.each import each

from .chat import Chat
from .unasked import only

TRACKING = [
    "i just want to track my applications", "I only want to keep track of my job applications",
    "just here to track applications", "job tracker", "looking for an application tracker",
    "i want to log my applications", "need somewhere to track jobs", "can you keep track of my applications",
    "just need a list of where i've applied", "track my job search", "only want to record my applications",
    "i want something to organise my applications", "application tracker please", "just tracking my applications",
]  # fmt: skip


@each("said", TRACKING)
def test_whoever_only_wants_a_list_gets_just_that(said: str) -> None:
    """Without being asked about interviews, then or at the next /start."""
    chat = Chat()
    chat.command("start")
    chat.type(said)
    assert chat.said[0].text.startswith("Then let's do just that.")
    assert chat.at == "applied.what"
    chat.type("Acme, cook")
    assert [one.company for one in chat.person.applications.values()] == ["Acme"]
    assert chat.person.talks == []
    chat.command("start")
    assert chat.at != "start.welcome"


@each("said", ["i was turned down", "i have an interview tomorrow", "show me round", "i applied and they said no"])
def test_others_are_welcomed_as_before(said: str) -> None:
    """An interview or a no leads where it did."""
    chat = Chat()
    chat.command("start")
    chat.type(said)
    assert not chat.at.startswith("appl")


def offered() -> Chat:
    """Somebody who got an offer, and nothing else that is due."""
    chat = only(Chat())
    chat.now = datetime(2026, 11, 30, 10, tzinfo=UTC)
    chat.command("applied Acme, cook, closes 5 December")
    chat.command("applications 1")
    chat.type("they made me an offer")
    return chat


def test_an_offer_is_asked_for_its_day_and_reminded_of_the_day_before() -> None:
    """Once; the day to apply by is none to answer by."""
    chat = offered()
    assert chat.person.applications[1].closes is None
    twin = chat.copy()
    twin.command("applications 1")
    twin.press("by")
    chat.press("wait")
    assert twin.last == chat.last
    assert chat.last.startswith("By when do they want your answer?")
    chat.type("4 december")
    chat.press("yes")
    assert chat.at == "applications.changed"
    chat.press("show")
    assert "They want your answer by Friday, 4 December 2026." in chat.last
    assert "by" not in chat.keys
    assert chat.wait(days=2) == []
    said = chat.wait(days=1)
    assert "They want your answer to this offer by Friday, 4 December 2026: “Acme, cook”." in said[0].text
    chat.press("ask got_offer")
    assert chat.at == "ask.card"


def test_an_offer_that_was_answered_reminds_of_nothing() -> None:
    """Its day may be told in words, too."""
    chat = offered()
    chat.type("acme want an answer by friday")
    assert chat.person.applications[1].closes
    chat.command("applications acme withdrawn")
    assert chat.wait(days=6) == []
