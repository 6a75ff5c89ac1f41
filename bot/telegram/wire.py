"""Calls of the Bot API by python-telegram-bot's client, and whether any succeeded lately."""

import asyncio
import warnings
from typing import Any

import telegram
from telegram.error import TelegramError
from telegram.warnings import PTBUserWarning

from .errors import meaning_of
from .transport import AiohttpRequest

# We read plain data, not PTB's objects: building those takes about half the time of a call.
warnings.filterwarnings("ignore", message="Please use 'Bot.", category=PTBUserWarning)


class Wire:
    """The Bot API of one server and one token."""

    def __init__(self, token: str, api_url: str):
        self._request, self._polls = AiohttpRequest(), AiohttpRequest()
        self._bot = telegram.Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=self._request,
            get_updates_request=self._polls,
        )
        self._succeeded = asyncio.Event()

    async def call(self, method: str, data: dict[str, Any] | None = None, read_timeout: float | None = None) -> Any:
        """Make one call.

        Returns:
            Its result as plain data.

        Raises:
            CallFailed: With what the failure means.
        """
        extra = {} if read_timeout is None else {"read_timeout": read_timeout}
        try:
            result = await self._bot.do_api_request(method, api_kwargs=data, **extra)  # type: ignore[arg-type]
        except TelegramError as error:
            raise meaning_of(error) from None
        self._succeeded.set()
        return result

    async def next_success(self) -> None:
        """Return when some call has succeeded from now on: Telegram can be reached."""
        self._succeeded.clear()
        await self._succeeded.wait()

    async def close(self) -> None:
        """Close every connection."""
        await self._request.shutdown()
        await self._polls.shutdown()
