"""Whom the dialogues of the search may meet: some with a plan for the week, and some with people to write to."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import timedelta

from conversations.person import Application, Contact, Weekly
from conversations.search.people import MOST

from .chat import START, Chat

PLANNED = Weekly(plan="One application", planned=START - timedelta(days=2), until=START)  # its day is over
# However it stands with somebody. They have numbers of their own, since those tell apart who was deleted.
STANDS = {
    1: Contact("Sam"),
    2: Contact("Sam", wrote=START),
    3: Contact("Sam", wrote=START, again=START),
    4: Contact("Sam", replied=START),
    5: Contact("Sam", wrote=START, closed=START),
}


def searching(person: Chat, name: str) -> Iterator[Chat]:
    """All who begin the dialogue of this name; none where it isn't about the search."""
    if name == "week":
        chat = _knowing(person, {})
        chat.person.weekly = deepcopy(PLANNED)
        chat.command("week")
        yield chat
    elif name == "network":
        for number, one in STANDS.items():
            chat = _knowing(person, {number: one})
            chat.command(f"network {number}")
            yield chat
    elif name == "hired":
        chat = _knowing(person, STANDS)
        chat.person.applications = {1: Application("Acme", "cook", START, "interview")}  # which may be the job
        chat.command("hired")
        yield chat
    if name in ("network", "hired"):  # there is no room for one more
        chat = _knowing(person, dict.fromkeys(range(1, MOST + 1), Contact("Sam")))
        chat.begin(name, "who")
        yield chat


def _knowing(person: Chat, them: dict[int, Contact]) -> Chat:
    """This person, who knows these people."""
    chat = person.copy()
    chat.person = deepcopy(chat.person)
    chat.person.people = deepcopy(them)
    chat.person.numbers["contact"] = max(them, default=0)
    return chat
