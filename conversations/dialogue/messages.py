"""Events (input) and messages (output): the interface between `conversations` and `bot`.

Nothing here depends on Telegram. An event is something a person did, or something that fell due; a message is a text,
picture or file to send, or a keyboard to change. All are immutable. Events carry their names when they are stored.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from ..outside import Args as Args
from ..outside import Outside as Outside
from ..outside import Sizes as Sizes
from ..outside import Spellings as Spellings
from ..outside import When as When

# Choices that start with this mark belong to the engine (back, skip, done ...) and are never options of a table.
MARK = "!"
BACK, SKIP, STOP, DONE = "!back", "!skip", "!stop", "!done"
YES, NO, PAGE, RESUME = "!yes", "!no", "!page", "!resume"
# On an answered question: "was" is its only button, "change" reopens it.
WAS, CHANGE = "!was", "!change"
# Beside a stale question: what they typed is its answer, or something new.
MINE, NEW = "!mine", "!new"


class Question(Struct, frozen=True):
    """Identifies one asking of a question, to which a button or keyboard belongs.

    Numbers are never reused for a person, so a button can always be told from those of other questions.
    """

    talk: int
    number: int


# ---------------------------------------------------------------- events: what comes in


class Wrote(Struct, frozen=True, tag=True):
    """The person typed a text. `ref` identifies their message, so that a later edit finds its answer.

    `came_with` is the kind of attachment we can't read that the text is a caption of: photo, voice, poll or other.
    """

    text: str
    ref: int = 0
    came_with: str = ""


class Edited(Struct, frozen=True, tag=True):
    """The person changed the text of message `ref`."""

    text: str
    ref: int


class Tapped(Struct, frozen=True, tag=True):
    """The person tapped a button of a question."""

    question: Question
    choice: str


class Commanded(Struct, frozen=True, tag=True):
    """The person gave a command. `words` is what follows its name; `ref` is 0 if it came from a button."""

    name: str
    words: str = ""
    ref: int = 0
    came_with: str = ""


class Sent(Struct, frozen=True, tag=True):
    """The person sent something we can't read: `kind` is sticker, voice, photo, or other."""

    kind: str


class SentFile(Struct, frozen=True, tag=True):
    """The person sent a file that may be one of ours; it isn't fetched yet. `file` is what the messenger calls it.

    `kind` is how it is packed: zip, json or csv. `size` is in bytes, 0 if unknown; `words` is its caption.
    """

    file: str
    kind: str
    size: int = 0
    words: str = ""


class Fetch(Struct, frozen=True):
    """A file they sent that is to be fetched; `Fetched` follows. `agreed`: they have said that it is to count."""

    file: str
    kind: str
    agreed: bool = False


class Fetched(Struct, frozen=True, tag=True):
    """What is in a file of theirs: text that may be ours; or `fault`, why there is none (lost, foreign, large)."""

    fetch: Fetch
    text: str = ""
    fault: str = ""


class Located(Struct, frozen=True, tag=True):
    """The person shared a location, in degrees. It is used once and never stored."""

    latitude: float
    longitude: float


class FellDue(Struct, frozen=True, tag=True):
    """Something fell due: a check-in, the timeout of a Gather, the end of retention.

    `blocked`: the person blocked us, so that only retention matters.
    """

    blocked: bool = False


class Reoffer(Struct, frozen=True, tag=True):
    """Our last message may not have arrived: offer the open question again."""


class Failed(Struct, frozen=True, tag=True):
    """Handling the person's last event failed on our side: tell them, and offer the open question again."""


class StartedOver(Struct, frozen=True, tag=True):
    """The person's stored data can't be opened any more: say so, before they are treated as somebody new."""


FromThem = Wrote | Edited | Tapped | Commanded | Sent | SentFile | Located
Event = FromThem | Fetched | FellDue | Reoffer | Failed | StartedOver


# ---------------------------------------------------------------- messages: what goes out


class Button(Struct, frozen=True):
    """One button: it answers its question (`choice`), runs a command (`command`), copies a text or opens a page.

    We get no event for the last two: `copy` (at most 256 characters, longer texts go in a message's `block`), `url`.
    """

    label: str
    choice: str = ""
    command: str = ""
    style: str = ""
    copy: str = ""
    url: str = ""


Rows = tuple[tuple[Button, ...], ...]


class Say(Struct, frozen=True):
    """A text message. `title` goes above the text, in bold; `block` below it, formatted to be copied.

    `above` is the last text of the previous dialogue and goes above the title. `kept` messages must arrive, so
    they are sent again if we can't tell whether they did (helplines, the goodbye of /forget). Those that go `ahead`
    are sent before all that waits, but kept ones. `check_in` holds the keys of the occasions in a check-in, so that
    it can be withdrawn if it is never sent.
    """

    text: str
    title: str = ""
    above: str = ""
    block: str = ""
    rows: Rows = ()
    question: Question | None = None
    kept: bool = False
    ahead: bool = False
    check_in: tuple[str, ...] = ()


Plain = str | int | Sequence[str]
"""A value in the data of a picture or file, which is stored as data and rendered only when it is sent."""


class Picture(Struct, frozen=True):
    """A picture to be drawn from `template` and `data` when it is sent.

    `alt` describes it for people who can't see it, and replaces a missing `caption`. `fallback` is sent as text if
    the picture can't be drawn or is refused.
    """

    template: str
    data: Mapping[str, Plain]
    fallback: str
    caption: str = ""
    alt: str = ""
    rows: Rows = ()
    question: Question | None = None
    check_in: tuple[str, ...] = ()


class File(Struct, frozen=True):
    """A file called `name`, to be written from `data` when it is sent; `kind` says how ("calendar").

    `fallback`, else the caption, is sent as text if the file can't be written or is refused.
    """

    name: str
    kind: str
    data: Mapping[str, Plain]
    caption: str
    fallback: str = ""
    rows: Rows = ()
    question: Question | None = None
    check_in: tuple[str, ...] = ()


class Redraw(Struct, frozen=True):
    """Replace the keyboard of a question in place, to show a tick or the final choice."""

    question: Question
    rows: Rows = ()


Message = Say | Picture | File | Redraw
