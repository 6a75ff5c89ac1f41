"""What a sender does next for a person, and what became of it."""

import asyncio

from msgspec import Struct, field

from ..telegram.calls import Call
from ..telegram.errors import Meaning


class Batch(Struct):
    """What a sender does next: make `calls`; without any, wait: for one of the three times, else for a permit.

    Attributes:
        hold: Telegram's `retry_after` of this chat, which nothing passes.
        pause: After a call that surely was not made.
        evidence: That Telegram can be reached, before the `uncertain` are made again.
        polite: Nobody waits for what is to be sent.
        failures: How many tries in a row were in vain.
        uncertain: Calls whose fate this process doesn't know, and which have not waited yet.
        wake: Set when there is no reason to wait any more.
    """

    calls: list[Call] = []
    hold: float = 0.0
    pause: float = 0.0
    evidence: bool = False
    polite: bool = False
    failures: int = 0
    uncertain: frozenset[int] = frozenset()
    wake: asyncio.Event = field(default_factory=asyncio.Event)


class Result(Struct):
    """What became of one call."""

    call: Call
    meaning: Meaning
    message_id: int = 0
    retry_after: float | None = None
