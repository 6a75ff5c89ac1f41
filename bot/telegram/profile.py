"""Sets the command menu and the profile texts, in every language there is."""

import asyncio
import re
from typing import Any

from conversations import COMMANDS

from ..logs import log
from ..world.languages import ENGLISH
from ..world.outside import World
from .calls import Caller
from .errors import CallFailed, Meaning

INTRODUCE_AGAIN = 10.0  # seconds before setting the menu and profile is tried again
_TELEGRAM_CODE = re.compile("[a-z]{2}")  # its menus don't support regions


async def introduce(wire: Caller, world: World) -> None:
    """Set the command menu and the profile. A failure is only logged: everything works without them."""
    for code in world.languages:
        try:
            await _introduce_in(wire, world.speaking(code), code)
        except CallFailed as error:
            log.warning("the command menu or the profile could not be set", why=error.what, language=code)


async def _introduce_in(wire: Caller, world: World, code: str) -> None:
    """Set them in one language. English is also for people whose language is missing. Raises CallFailed."""
    if code != ENGLISH and not _TELEGRAM_CODE.fullmatch(code):
        return
    language = {} if code == ENGLISH else {"language_code": code}
    listed = [
        {"command": name, "description": world.render(f"command-{name}")}
        for name, command in COMMANDS.items()
        if command.listed
    ]
    calls: dict[str, dict[str, Any]] = {
        "setMyCommands": {"commands": listed, "scope": {"type": "default"}, **language},
        "setMyDescription": {"description": world.render("profile-description"), **language},
        "setMyShortDescription": {"short_description": world.render("profile-short"), **language},
    }
    for method, data in calls.items():
        await _set(wire, method, data)


async def _set(wire: Caller, method: str, data: dict[str, Any]) -> None:
    """Make a call until it succeeds or is refused, less and less often."""
    wait = INTRODUCE_AGAIN
    while True:
        try:
            await wire.call(method, data)
            return
        except CallFailed as error:
            log.warning("the command menu or the profile could not be set", method=method, why=error.what)
            if error.meaning not in (Meaning.NOT_SENT, Meaning.UNKNOWN):
                return
            await asyncio.sleep(max(wait, error.retry_after or 0.0))
            wait = min(2 * wait, 3600.0)
