"""Bot API calls by python-telegram-bot's client, and whether any succeeded lately."""

import asyncio
import warnings
from typing import Any
from urllib.parse import quote

import telegram
from telegram.error import TelegramError
from telegram.warnings import PTBUserWarning

from .errors import CallFailed, Meaning, meaning_of
from .transport import AiohttpRequest

# We read plain data, not PTB's objects: building those takes about half the time of a call.
warnings.filterwarnings("ignore", message="Please use 'Bot.", category=PTBUserWarning)

FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0  # seconds between two checks whether Telegram can be reached


class Wire:
    """The Bot API of one server and one token."""

    def __init__(self, token: str, api_url: str):
        self._request, self._polls = AiohttpRequest(), AiohttpRequest()
        self._address, self._files = f"{api_url}/bot{token}", f"{api_url}/file/bot{token}"
        self._bot = telegram.Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=self._request,
            get_updates_request=self._polls,
        )
        self._succeeded = asyncio.Event()
        self._waiting = 0
        self._asking: asyncio.Task[None] | None = None

    async def call(self, method: str, data: dict[str, Any] | None = None, read_timeout: float | None = None) -> Any:
        """Make one call.

        Returns:
            Its result as plain data.

        Raises:
            CallFailed: With the meaning of the failure.
        """
        data = data or {}
        try:
            if any(isinstance(value, telegram.InputFile) for value in data.values()):
                result = await self._bot.do_api_request(method, api_kwargs=data)
            else:
                request = self._polls if method == "getUpdates" else self._request
                result = await request.call(f"{self._address}/{method}", data, read_timeout)
        except TelegramError as error:
            raise meaning_of(error) from None
        self._succeeded.set()
        return result

    async def download(self, file: str, most: int) -> bytes:
        """The contents of a file that somebody sent, of at most so many bytes. Raises CallFailed."""
        found = await self.call("getFile", {"file_id": file})
        path = found.get("file_path") if isinstance(found, dict) else None
        if not isinstance(path, str) or not path:
            raise CallFailed(Meaning.REFUSED, "a file without a path")
        return await self._request.fetch(f"{self._files}/{quote(path)}", most)

    async def next_success(self) -> None:
        """Return when a call succeeds from now on, so that Telegram can be reached.

        Makes one call at once for everybody who waits: on a quiet bot the next poll may end half a minute later.
        """
        self._succeeded.clear()
        self._waiting += 1
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask())
        try:
            await self._succeeded.wait()
        finally:
            self._waiting -= 1

    async def _ask(self) -> None:
        pause = FIRST_WAIT
        while self._waiting:
            try:
                await self.call("getMe")
            except CallFailed as error:
                await asyncio.sleep(max(pause, error.retry_after or 0.0))
                pause = min(LONGEST_WAIT, 2 * pause)
            else:
                return

    async def close(self) -> None:
        """Close every connection."""
        if self._asking is not None:
            self._asking.cancel()
        await self._request.shutdown()
        await self._polls.shutdown()
