"""Tells Telegram that a tap was received. That is never stored, and does no harm if it comes too late."""

from ..logs import log
from ..telegram.calls import Caller
from ..telegram.errors import CallFailed


async def answer(wire: Caller, callback: str) -> None:
    """Answer a callback query."""
    try:
        await wire.call("answerCallbackQuery", {"callback_query_id": callback})
    except CallFailed as error:
        log.debug("a tap could not be answered", meaning=error.meaning.name)
