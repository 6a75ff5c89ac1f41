"""What people can send that is no text, and parts of a message that are read by themselves.

A message with nothing of these kinds is a note of Telegram's own: something was pinned, a timer set, a title changed.
Nobody said anything, so nothing is answered.
"""

from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from conversations import Located, SentFile

LONGEST_ID = 512  # characters of the id of a file
PACKED = {
    "application/zip": "zip",
    "application/x-zip-compressed": "zip",
    "application/json": "json",
    "text/csv": "csv",
}
"""By type of file: how it is packed, which is also the ending of its name."""

_NAMED = {
    "sticker": "sticker",
    "voice": "voice",
    "audio": "voice",
    "video_note": "voice",
    "photo": "photo",
    "video": "photo",
    "live_photo": "photo",
}
_OTHER = (
    "animation", "checklist", "contact", "dice", "document", "game", "giveaway", "giveaway_winners", "invoice",
    "location", "paid_media", "poll", "story", "venue",
)  # fmt: skip
KINDS = {**_NAMED, **dict.fromkeys(_OTHER, "other")}
"""What we call each of them."""


def kind_of(message: dict[str, Any]) -> str:
    """What somebody sent in a message; "" for a mere text, and where nobody sent anything."""
    return next((kind for name, kind in KINDS.items() if message.get(name) is not None), "")


class _Location(Struct):
    latitude: Annotated[float, Meta(ge=-90, le=90)]
    longitude: Annotated[float, Meta(ge=-180, le=180)]


class _Poll(Struct):
    question: str


class _Document(Struct):
    file_id: Annotated[str, Meta(min_length=1, max_length=LONGEST_ID)]
    file_name: str = ""
    mime_type: str = ""
    file_size: Annotated[int, Meta(ge=0, le=2**53)] = 0


class _Sender(Struct):
    language_code: Annotated[str, Meta(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\Z")]


def spot_of(location: Any) -> Located | None:
    """A shared location, or that of a venue. Later positions of a live location are ignored."""
    try:
        spot = msgspec.convert(location, _Location)
    except msgspec.ValidationError:
        return None
    return Located(spot.latitude, spot.longitude)


def file_of(document: Any, words: str) -> SentFile | None:
    """A file that may be one of ours, by its name or type. What it is called isn't kept."""
    try:
        file = msgspec.convert(document, _Document)
    except msgspec.ValidationError:
        return None
    ending = file.file_name.rpartition(".")[2].lower()
    kind = ending if ending in PACKED.values() else PACKED.get(file.mime_type.lower(), "")
    return SentFile(file.file_id, kind, file.file_size, words) if kind else None


def question_of(poll: Any) -> str | None:
    """The question of a poll."""
    try:
        return msgspec.convert(poll, _Poll).question
    except msgspec.ValidationError:
        return None


def language_of(sender: Any) -> str:
    """The language of their Telegram; "" where it isn't told."""
    try:
        return msgspec.convert(sender, _Sender).language_code
    except msgspec.ValidationError:
        return ""
