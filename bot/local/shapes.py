"""The small things that the state is made of."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

Json = dict[str, Any]

# How long Telegram waits for the answer to a tapped button.
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
    """An uploaded file; `id` can't be guessed and is all that is needed to fetch it."""

    id: str
    unique_id: str
    path: str
    name: str
    mime: str
    data: bytes


@dataclass(slots=True)
class Chat:
    """A private chat with one imagined person; its id is the person's."""

    person: Json
    started: bool = False
    blocked: bool = False
    messages: dict[int, Json] = field(default_factory=dict)
    reactions: dict[int, str] = field(default_factory=dict)
    keyboard: Json | None = None

    @property
    def info(self) -> Json:
        """The chat as it appears inside messages."""
        return {"id": self.person["id"], "first_name": self.person["first_name"], "type": "private"}
