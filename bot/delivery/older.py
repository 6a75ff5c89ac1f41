"""Documents that an older version wrote, made into those of today."""

from typing import Any

import msgspec

from conversations import FORMAT, RENAMED, upgrade

from .document import as_document, encode


def upgraded(data: bytes) -> bytes:
    """A document of format 1 as one of today. Raises msgspec.DecodeError: nothing of it can be read."""
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
