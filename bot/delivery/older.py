"""Upgrades documents written by an older version."""

from typing import Any

import msgspec

from conversations import FORMAT, RENAMED, upgrade

from .document import as_document, encode


def upgraded(data: bytes) -> bytes:
    """Upgrade a document of format 1. Raises msgspec.DecodeError if nothing of it can be read."""
    document = msgspec.msgpack.decode(data)
    if not isinstance(document, dict):
        raise msgspec.DecodeError("no document")
    return encode(as_document(_of_today(document)))


def _of_today(document: dict[str, Any]) -> dict[str, Any]:
    waiting = {
        box: [{**call, "occasions": [RENAMED.occasion(key) for key in call.get("occasions", ())]} for call in calls]
        for box in ("outbox", "held")
        if (calls := document.get(box))
    }
    return {**document, **waiting, "person": upgrade(document.get("person", {})), "format": FORMAT}
