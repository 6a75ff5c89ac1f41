"""What people can send that is no text.

A message with nothing of this is a note of Telegram's own: something was pinned, a timer set, a title changed. Nobody
said anything, so nothing is answered.
"""

from typing import Any

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
