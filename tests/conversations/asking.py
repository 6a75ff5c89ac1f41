"""People who ask about their rights."""

from datetime import UTC, datetime

from conversations.person import Interview, Person

from .chat import START, Chat

REVIEWED = datetime(2027, 5, 3, 12, tzinfo=UTC)  # the day after the figures are due to be looked at again


def with_interviews(count: int = 1, country: str = "", *, sure: bool = False) -> Chat:
    """Someone with so many interviews and no open talk, in a country if given."""
    chat = Chat()
    interviews = {number: Interview(began=START, where="Acme") for number in range(1, count + 1)}
    chat.person = Person(
        country=country, country_sure=sure, interviews=interviews, numbers={"interview": count}, wrote=START
    )
    return chat


def decided(place: str = "England, Scotland or Wales", day: str = "2 November 2026") -> Chat:
    """Someone who said where the job was and when they were turned down."""
    chat = with_interviews()
    chat.command("rights")
    chat.type(place)
    chat.type(day)
    chat.type("yes")
    return chat


def interview(chat: Chat, number: int = 1) -> Interview:
    """The stored interview."""
    return chat.person.interviews[number]
