"""A Bot API call as it is stored until it is made, and the interface of whoever makes it."""

from typing import Any, Protocol

from msgspec import Struct, field

from conversations import Question

TOPIC = "message_thread_id"
"""The parameter of a call that names the topic of a chat which its message is for."""


class Enclosure(Struct, omit_defaults=True):
    """What a call encloses: stored as data, and rendered when the call is made.

    Attributes:
        part: The parameter of the call that takes the file.
        kind: A template of bot/pictures/, or a kind of file.
        name: The file name.
        text: What is sent instead if the file can't be rendered or is refused.
    """

    part: str
    kind: str
    name: str
    data: dict[str, Any]
    text: str


class Call(Struct, omit_defaults=True):
    """One complete Bot API call that waits to be made.

    Attributes:
        question: The question whose keyboard this shows ("talk.number"), if any.
        then: The keyboard to put in its place once it has arrived: the question changed while it was being sent.
        sending: The call may have been made: nobody knows until it is cleared.
        tries: How often it may have been made.
        plain: Telegram refused it once, and everything that might be wrong with it was removed.
        kept: It must arrive, and first. It overtakes all waiting calls and needs no permit; if it is given up, it is
            sent again at the next contact.
        ahead: It overtakes all waiting calls but kept ones.
        check_in: It is unasked, so it can still be withdrawn.
        occasions: What it is about, if it is a check-in: planned again when it is withdrawn.
        enclosed: A picture or file that goes with it.
        shows: The command that it answers, if that only shows something.
    """

    id: int
    method: str
    data: dict[str, Any]
    question: str = ""
    sending: bool = False
    tries: int = 0
    plain: bool = False
    kept: bool = False
    check_in: bool = False
    occasions: list[str] = field(default_factory=list)
    enclosed: Enclosure | None = None
    then: dict[str, Any] | None = None
    shows: str = ""
    ahead: bool = False

    @property
    def is_edit(self) -> bool:
        """Whether repeating it does no harm, so that it needs neither mark nor permit."""
        return self.method.startswith("edit")

    @property
    def topic(self) -> int:
        """The topic that its message is for; 0: the chat itself."""
        return int(self.data.get(TOPIC, 0))

    def changes(self, message_id: int) -> bool:
        """Whether it changes the keyboard of that message."""
        return self.is_edit and self.data["message_id"] == message_id

    def is_proved(self, question: str, text: str) -> bool:
        """Whether a tap under a message of that question, or with that text, proves that this call arrived."""
        if not self.tries:
            return False
        same_words = text.strip() in self._words - {""}
        # The same question may stand under other words too, as after /resume. Of an old message Telegram tells none.
        return self.question == question and (same_words or not text) if question else same_words

    @property
    def _words(self) -> set[str]:
        """The text of its message: the caption, or the text sent in place of the enclosure."""
        texts = {self.data.get("text", ""), self.data.get("caption", ""), self.enclosed.text if self.enclosed else ""}
        return {str(text).strip() for text in texts}


class Caller(Protocol):
    """Makes calls. Implemented by the wire."""

    async def call(self, method: str, data: dict[str, Any] | None = None, read_timeout: float | None = None) -> Any:
        """Make one call. Raises CallFailed."""
        ...

    async def next_success(self) -> None:
        """Return when a call succeeds from now on. Makes one itself instead of only waiting."""
        ...


def message_of(answer: Any) -> int:
    """The id of the message that a call sent; 0 if the response has none."""
    number = answer.get("message_id") if isinstance(answer, dict) else None
    return number if isinstance(number, int) else 0


def chat_of(data: dict[str, Any] | None) -> Any:
    """The chat that a call with these parameters is for; None where there is none."""
    return (data or {}).get("chat_id")


def key_of(question: Question) -> str:
    """A question as it is written in buttons and in `shown`."""
    return f"{question.talk}.{question.number}"
