"""The Bot API's methods, by name in lower case (Telegram doesn't mind the case)."""

from collections.abc import Callable
from typing import Any

from ..shapes import Json
from ..state import ChatState
from . import media, messages, profile, signals

Method = Callable[[ChatState, Json], Any]

# Every method but getUpdates, which waits and is the dispatcher's own.
METHODS: dict[str, Method] = {
    name.lower(): method
    for table in (messages.METHODS, media.METHODS, signals.METHODS, profile.METHODS)
    for name, method in table.items()
}
