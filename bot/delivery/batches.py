"""The next step of a sender for one person, and the results of its calls."""

import asyncio

from msgspec import Struct, field

from ..telegram.calls import Call
from ..telegram.errors import Meaning


class Batch(Struct):
    """The next step of a sender: make `calls`, or wait for `hold`, `pause` or evidence, or else for a permit.

    Attributes:
        hold: Telegram's `retry_after` for this chat, which nothing overrides.
        pause: Seconds to wait after a call that certainly wasn't made.
        evidence: Wait until Telegram is known to be reachable before making the `uncertain` ones again.
        polite: Nobody is waiting for these messages, so replies go first.
        failures: How many tries in a row have failed.
        uncertain: Calls that may have been made, and haven't waited for evidence yet.
        version: Of the person's row when this step was saved: if another process writes to it, that is seen.
        wake: Set when there is no more reason to wait.
    """

    calls: list[Call] = []
    hold: float = 0.0
    pause: float = 0.0
    evidence: bool = False
    polite: bool = False
    failures: int = 0
    uncertain: frozenset[int] = frozenset()
    version: int = 0
    wake: asyncio.Event = field(default_factory=asyncio.Event)


class Result(Struct):
    """What became of one call."""

    call: Call
    meaning: Meaning
    message_id: int = 0
    retry_after: float | None = None
