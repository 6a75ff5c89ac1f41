"""The Bot API methods by name, in lower case, because Telegram ignores case."""

from collections.abc import Callable
from typing import Any

from ..shapes import Json
from ..state import ChatState
from . import media, messages, profile, signals

Method = Callable[[ChatState, Json], Any]

# Every method except getUpdates, which waits and is part of api.py.
METHODS: dict[str, Method] = {
    name.lower(): method
    for table in (messages.METHODS, media.METHODS, signals.METHODS, profile.METHODS)
    for name, method in table.items()
}
