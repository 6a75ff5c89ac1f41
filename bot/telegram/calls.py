"""A call of the Bot API as it is kept until it is made, and who makes it."""

from typing import Any, Protocol

from msgspec import Struct, field

from conversations import Question


class Enclosure(Struct, omit_defaults=True):
    """What a call encloses: kept as data, and made into a file when the call is made.

    Attributes:
        part: The parameter of the call that takes the file.
        kind: A template of bot/pictures/, or a kind of file.
        name: What the file is called.
        text: What is sent instead where the file can't be made or isn't taken.
    """

    part: str
    kind: str
    name: str
    data: dict[str, Any]
    text: str


class Call(Struct, omit_defaults=True):
    """One finished call of the Bot API, waiting to be made.

    Attributes:
        question: Of which question this shows the keyboard ("talk.number"), if any.
        then: The keyboard to put in its place once it has arrived: the question changed while it was being sent.
        sending: The call may have been made: nobody knows until it is cleared.
        tries: How often it may have been made.
        plain: Telegram refused it once; what could be wrong with it is taken out.
        kept: It must arrive, and first: it goes before all that waits, waits for no pace, and given up it is sent
            once more at the next contact.
        check_in: Nobody asked for it just now, so it can still be withdrawn.
        occasions: What it is about, if it is a check-in: planned anew when it is withdrawn.
        enclosed: A picture or file that goes with it.
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

    @property
    def is_edit(self) -> bool:
        """Whether it may be made any number of times, and so needs no mark and no permit."""
        return self.method.startswith("edit")

    def changes(self, message_id: int) -> bool:
        """Whether it changes the keyboard of that message."""
        return self.is_edit and self.data["message_id"] == message_id

    def is_proved(self, question: str, text: str) -> bool:
        """Whether a tap under a message of that question, or of that text, shows that this one arrived."""
        if not self.tries:
            return False
        return self.question == question if question else text.strip() in self._words - {""}

    @property
    def _words(self) -> set[str]:
        """What its message says: the caption, or the text that went in the place of what was enclosed."""
        texts = {self.data.get("text", ""), self.data.get("caption", ""), self.enclosed.text if self.enclosed else ""}
        return {str(text).strip() for text in texts}


class Caller(Protocol):
    """Who makes calls: the wire."""

    async def call(self, method: str, data: dict[str, Any] | None = None, read_timeout: float | None = None) -> Any:
        """Make one call. Raises CallFailed."""
        ...

    async def next_success(self) -> None:
        """Return when some call has succeeded from now on; ask, rather than wait for one."""
        ...


def message_of(answer: Any) -> int:
    """The number of the message that a call sent; 0 where its answer doesn't tell."""
    number = answer.get("message_id") if isinstance(answer, dict) else None
    return number if isinstance(number, int) else 0


def key_of(question: Question) -> str:
    """A question as it stands in a button and in `shown`."""
    return f"{question.talk}.{question.number}"
