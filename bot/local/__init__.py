"""A Telegram Bot API on this machine, with a page to chat on.

Three uses, one server: the bot's default when no token is set (same process, real loopback HTTP),
`python -m bot.local` for end-to-end runs in which the bot is killed and the server is not, and tests.
It refuses what Telegram refuses, in Telegram's words, so that a bot which works here works there.

The way of a call: `api` reads it and picks the method, `checks` and `keyboards` refuse what is wrong,
`methods` does it, `state` is what is true, `journal` keeps it, `pages` shows it.
"""

from .journal import Journal, JournalError
from .server import LocalServer
from .state import ChatState

__all__ = ["ChatState", "Journal", "JournalError", "LocalServer"]
