"""Starts what stands in for Telegram when there is no token: a Bot API server with a chat page, in this process."""

import errno
import secrets
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from .clock import Clock
from .logs import log
from .settings import Settings
from .store.cipher import Cipher
from .store.file import reason
from .telegram.errors import Fault

if TYPE_CHECKING:
    from .local import Journal, LocalServer

_PORT = (errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES)


async def open_chat(
    settings: Settings,
    cipher: Cipher,
    clock: Clock,
    move_clock: Callable[[timedelta], Awaitable[None]],
    start_over: Callable[[], Awaitable[None]],
) -> tuple[str, "LocalServer"]:
    """Start it. Returns the token that it answers to, and the server. Raises Fault."""
    from .local import JournalError, LocalServer  # not needed with Telegram

    token = f"1:{secrets.token_urlsafe(24)}"
    journal = journal_of(settings.database_path, cipher)
    chat = LocalServer(token=token, clock=clock, journal=journal, move_clock=move_clock, start_over=start_over)
    port = settings.local_chat_port
    try:
        await chat.start(port)
    except OSError as error:
        if error.filename is not None or error.errno not in _PORT:
            raise Fault(f"The chat can't be kept in {journal.path}: {reason(error)}.") from None
        raise Fault(
            f"Port {port} is taken: stop what uses it, or set LOCAL_CHAT_PORT to another (0 picks a free one)."
        ) from None
    except JournalError as error:
        raise Fault(str(error)) from None
    if chat.set_aside:
        log.warning(f"part of the chat was damaged and is left out: {chat.set_aside} is all that was there")
    return token, chat


def journal_of(database: Path, cipher: Cipher) -> "Journal":
    """The file beside the database in which the chat is kept."""
    from .local import Journal

    return Journal(
        database.with_name("chat.journal"),
        seal=lambda plain: cipher.seal(plain, "chat"),
        open_=lambda sealed: cipher.open(sealed, "chat", of_0_1=True),
    )
