"""The data types that make up the state."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

Json = dict[str, Any]

# How long a callback query can be answered.
CALLBACK_SECONDS = 150


class Call(NamedTuple):
    """One Bot API call that reached the server."""

    number: int
    at: float
    method: str
    params: Json
    status: int
    answer: Any


class StoredFile(NamedTuple):
    """An uploaded file. Whoever knows its unguessable `id` may fetch it."""

    id: str
    unique_id: str
    path: str
    name: str
    mime: str
    data: bytes


@dataclass(slots=True)
class Chat:
    """A private chat with one simulated person; its id is the person's. With a title, it is a group.

    `topics` has the numbers of those that are open in it.
    """

    person: Json
    started: bool = False
    blocked: bool = False
    messages: dict[int, Json] = field(default_factory=dict)
    reactions: dict[int, str] = field(default_factory=dict)
    keyboard: Json | None = None
    title: str = ""
    topics: set[int] = field(default_factory=set)

    @property
    def info(self) -> Json:
        """The chat as it appears inside messages."""
        if self.title:
            return {"id": self.person["id"], "title": self.title, "type": "supergroup"}
        return {"id": self.person["id"], "first_name": self.person["first_name"], "type": "private"}
