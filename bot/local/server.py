"""The server: state, Bot API, page and journal put together."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from aiohttp import web

from ..clock import Clock
from .api import BotApi
from .journal import Journal
from .pages import ChatPage
from .params import MAX_UPLOAD
from .records import dump
from .state import ChatState
from .webhook import Poster

HOST = "127.0.0.1"
NO_TELEGRAM = "No Telegram token is set, so this page stands in for Telegram. Nothing leaves your machine."


class LocalServer:
    """A Bot API server on 127.0.0.1 with a chat page.

    Args:
        token: The only token it accepts.
        clock: For the dates of messages; timeouts don't use it.
        journal: Keeps the chat and pending updates across a restart or a kill. Without it, nothing is kept.
        middlewares: aiohttp middlewares around every request, for fault injection in tests.
        move_clock: Moves the clock, and returns once everything that falls due on the way is done. Without it the
            page has no clock buttons.
        start_over: Makes the bot forget everybody. The page's chats are emptied afterwards.
        page: Whether to serve the chat page.
        note: What the page's menu says about the page.
        calls_kept: How many calls `state.calls` keeps.
    """

    def __init__(
        self,
        *,
        token: str,
        clock: Clock,
        journal: Journal | None = None,
        middlewares: Sequence[Any] = (),
        move_clock: Callable[[timedelta], Awaitable[None]] | None = None,
        start_over: Callable[[], Awaitable[None]] | None = None,
        page: bool = True,
        note: str = NO_TELEGRAM,
        calls_kept: int = 10_000,
    ) -> None:
        number = token.partition(":")[0]
        self.state = ChatState(clock=clock, bot_id=int(number) if number.isdecimal() else 1, calls_kept=calls_kept)
        self.url = ""
        self.set_aside: Path | None = None
        """Where a journal was kept of which a part is damaged."""
        self._journal = journal
        self._runner: web.AppRunner | None = None
        self._api, self._poster = BotApi(self.state, token), Poster(self.state)
        self._posting: asyncio.Task[None] | None = None
        kept = f"{journal.path.parent.name}/{journal.path.name}" if journal else ""
        self._page = (
            ChatPage(self.state, move_clock=move_clock, start_over=start_over, note=note, kept=kept) if page else None
        )
        self._middlewares = tuple(middlewares)

    async def start(self, port: int = 0) -> str:
        """Listen on 127.0.0.1, and return the URL without a trailing slash.

        Raises:
            OSError: The port is taken.
            JournalError: The journal can't be read.
        """
        sound = True
        if self._journal is not None:
            sound = self.state.restore(self._journal.read()) and not self._journal.damaged
        app = web.Application(middlewares=self._middlewares, client_max_size=MAX_UPLOAD + 1024 * 1024)
        self._api.add_routes(app)
        if self._page is not None:
            self._page.add_routes(app)
        # No access log: the token is part of every path.
        runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=1.0)
        await runner.setup()
        try:
            site = web.TCPSite(runner, HOST, port, backlog=1024)
            await site.start()
            # Only once we have the port: it keeps two servers from writing the same file.
            if self._journal is not None:
                self.set_aside = None if sound else self._journal.set_aside()
                self._journal.rewrite(dump(self.state))
                self.state.journal = self._journal
        except BaseException:
            await runner.cleanup()
            raise
        self._runner = runner
        self._posting = asyncio.create_task(self._poster.run())
        if not self.state.chats:
            self.state.add_person("You")
        self.url = f"http://{HOST}:{runner.addresses[0][1]}"
        return self.url

    async def stop(self) -> None:
        """Stop listening. Waiting polls return no updates, and the event streams of pages end."""
        if self._runner is None:
            return
        runner, self._runner = self._runner, None
        if self._posting is not None:
            self._posting.cancel()
            await asyncio.wait({self._posting})
        for listener in list(self.state.listeners):
            listener.put_nowait(None)
        self.state.updates.wake()
        await runner.cleanup()
        if self._journal is not None:
            self.state.journal = None
            self._journal.close()
