"""A local Telegram Bot API server with a chat page.

It has three uses: the bot's default without a token (same process, HTTP over loopback), end-to-end runs in which the
bot is killed and the server isn't (`python -m bot.local`), and tests. It rejects what Telegram rejects, with
Telegram's error messages, so that a bot that works here works there.

The path of a call: `api` parses it and picks the method, `entities` and `keyboards` validate it, `methods` carries it
out, `state` holds the result, `journal` persists it, and `pages` shows it.
"""

from .journal import Journal, JournalError
from .server import LocalServer
from .state import ChatState

__all__ = ["ChatState", "Journal", "JournalError", "LocalServer"]
