"""Whoever names the job in their first words isn't asked for it again."""

import pytest

from conversations.interviews.told_job import job_in

from .chat import WORLD, Chat

TOLD = [
    ("got turned down for the warehouse job at yodel", "yodel", "warehouse"),
    ("I didn't get the cleaning job at Guy's Hospital", "Guy's Hospital", "cleaning"),
    ("rejected by Tesco for a night shift role", "Tesco", "night shift"),
    ("they turned me down for the barista position at Costa Coffee", "Costa Coffee", "barista"),
    ("got rejected from Amazon last week", "Amazon", ""),
    ("I was turned down by Ocado today", "Ocado", ""),
]
UNTOLD = [
    "i was turned down",
    "they said no by email",
    "got rejected at the last round",
    "didn't get my dream job",
    "turned down for the job",
    "rejected by them again",
    "got a no from the recruiter",
    "it was at 2pm and they said no",
]


@pytest.mark.parametrize(("words", "where", "role"), TOLD)
def test_the_job_is_taken_from_the_first_words(words: str, where: str, role: str) -> None:
    """It is said back, and the name isn't asked for."""
    chat = Chat()
    chat.command("start")
    chat.type(words)
    assert (chat.person.interviews[1].where, chat.person.interviews[1].role) == (where, role)
    assert chat.person.interviews[1].standing == "turned_down"
    assert f"I'll call it “{where}”." in chat.text
    assert (f"I've written down the job, too: “{role}”." in chat.text) == bool(role)
    assert chat.at != "new_interview.where"


def test_what_was_taken_wrongly_can_be_corrected() -> None:
    """Right after, as any name."""
    chat = Chat()
    chat.command("start")
    chat.type("got turned down for the warehouse job at yodel")
    chat.type("no the name is Yodel Parcels")
    assert chat.person.interviews[1].where == "Yodel Parcels"


@pytest.mark.parametrize("words", UNTOLD)
def test_without_a_name_it_is_asked_for(words: str) -> None:
    """No word of a sentence becomes one by chance."""
    assert job_in(words, WORLD.spellings)[0] == ""
    chat = Chat()
    chat.command("start")
    chat.type(words)
    assert not chat.person.interviews


def test_job_and_place_typed_as_a_name_are_told_apart() -> None:
    """Where the name is asked for."""
    chat = Chat().reach("new_interview.where")
    chat.type("it was for the warehouse job at yodel")
    assert (chat.person.interviews[1].where, chat.person.interviews[1].role) == ("yodel", "warehouse")
