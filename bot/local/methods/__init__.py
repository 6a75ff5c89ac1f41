"""The Bot API's methods, by name in lower case (Telegram doesn't mind the case)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.local.methods import media, messages, profile, signals
from bot.local.shapes import Json
from bot.local.state import ChatState

Method = Callable[[ChatState, Json], Any]

#: Every method but getUpdates, which waits and is the dispatcher's own.
METHODS: dict[str, Method] = {
    name.lower(): method
    for table in (messages.METHODS, media.METHODS, signals.METHODS, profile.METHODS)
    for name, method in table.items()
}
