"""What a failed call means for the message it carried, decided in one place.

The policy, from the status and the cause (never from the class of an exception alone):

1. Nothing was written (DNS, connect, TLS, pool), or 429: certainly not sent. Remove the mark, wait.
2. Read timeout, reset, truncated or garbled response, 5xx: unknown whether sent. Try once more, then give up.
3. 403: the person blocked the bot. Keep their data, stop writing until they return.
4. 401 on any call, 404 on getMe: the token is wrong. Remove the mark, stop with one sentence.
5. 409: another process polls with this token. Stop with one sentence.
6. "Message is not modified", "query is too old": as good as done.
7. 400 about the topic it was for: that was deleted or closed. Certainly not sent; it goes to the chat itself.
8. Any other 4xx: refused. Try once more as plain text, then give up.
"""

import enum

from telegram.error import TelegramError


class Fault(Exception):
    """The bot can't go on. The text is one plain sentence that says why and what to do."""


class Meaning(enum.Enum):
    """What became of a call."""

    DONE = enum.auto()
    NOT_SENT = enum.auto()
    UNKNOWN = enum.auto()
    BLOCKED = enum.auto()
    WRONG_TOKEN = enum.auto()
    CONFLICT = enum.auto()
    NO_TOPIC = enum.auto()
    REFUSED = enum.auto()


class CallFailed(TelegramError):
    """A call failed. The message contains no parameter, no token and no response body."""

    def __init__(self, meaning: Meaning, what: str, retry_after: float | None = None):
        super().__init__(what)
        self.meaning, self.what, self.retry_after = meaning, what, retry_after


_HARMLESS = (
    "message is not modified",
    "query is too old",
    "message to edit not found",
    "message can't be edited",
)
_NO_TOPIC = ("message thread not found", "topic_")


def from_status(status: int, description: str, retry_after: float | None, method: str) -> CallFailed:
    """The failure that an HTTP status other than 200 means."""
    text = description.lower()
    if status == 429:
        meaning = Meaning.NOT_SENT
    elif status >= 500:
        meaning = Meaning.UNKNOWN
    elif status == 403:
        meaning = Meaning.BLOCKED
    elif status == 401 or (status == 404 and method == "getMe"):
        meaning = Meaning.WRONG_TOKEN
    elif status == 409:
        meaning = Meaning.CONFLICT
    elif any(words in text for words in _HARMLESS):
        meaning = Meaning.DONE
    elif status == 400 and any(words in text for words in _NO_TOPIC):
        meaning = Meaning.NO_TOPIC
    else:
        meaning = Meaning.REFUSED
    return CallFailed(meaning, f"HTTP {status}", retry_after)


def meaning_of(error: BaseException) -> CallFailed:
    """The failure that an exception means; for an unforeseen one it is unknown whether the call was made."""
    return error if isinstance(error, CallFailed) else CallFailed(Meaning.UNKNOWN, type(error).__name__)


def wrong_token() -> Fault:
    """What to say when Telegram knows no such bot."""
    return Fault("Telegram doesn't know this bot: check TELEGRAM_TOKEN, copy it again from @BotFather.")
