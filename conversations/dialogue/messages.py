"""What comes in and what goes out: the only vocabulary that both rooms share.

Nothing here knows of Telegram. An event is something a person did (or a moment that came); a message is
something we say, or a keyboard we change. All are frozen: once made, they are facts.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from ..outside import Args as Args
from ..outside import Outside as Outside
from ..outside import When as When

# A choice that starts with this mark is the engine's own (back, skip, done ...), never an option of a table.
MARK = "!"
BACK, SKIP, STOP, DONE = "!back", "!skip", "!stop", "!done"
YES, NO, PAGE, RESUME = "!yes", "!no", "!page", "!resume"
# The two faces of a question that was answered: "was" says so, "change" reopens it.
WAS, CHANGE = "!was", "!change"


class Question(Struct, frozen=True):
    """Which asking of which talk a button or a keyboard belongs to.

    A number is never used twice for one person, so a button from any time can be told apart from today's.
    """

    talk: int
    number: int


# ---------------------------------------------------------------- events: what comes in


class Wrote(Struct, frozen=True):
    """The person typed a text. `ref` names their message, so that a later edit finds its answer.

    `came_with` is what it stood under, which we can't read: photo, voice, poll or other; "" for a text alone.
    """

    text: str
    ref: int = 0
    came_with: str = ""


class Edited(Struct, frozen=True):
    """The person changed the text of message `ref`."""

    text: str
    ref: int


class Tapped(Struct, frozen=True):
    """The person tapped a button of a question."""

    question: Question
    choice: str


class Commanded(Struct, frozen=True):
    """The person gave a command, typed or by a button; `words` is all that follows its name."""

    name: str
    words: str = ""
    ref: int = 0
    came_with: str = ""


class Sent(Struct, frozen=True):
    """The person sent something we can't read: `kind` is sticker, voice, photo, or other."""

    kind: str


class Located(Struct, frozen=True):
    """The person shared a spot on the map, in degrees. It is looked at once and kept nowhere."""

    latitude: float
    longitude: float


class FellDue(Struct, frozen=True):
    """A moment came for which something was planned: a check-in, the end of a quiet time.

    `blocked`: the person can't be written to; only how long we keep what we know of them goes on.
    """

    blocked: bool = False


class Reoffer(Struct, frozen=True):
    """What we said last may not have arrived: the open question is to be offered again."""


class Failed(Struct, frozen=True):
    """Something of ours broke while we handled what the person did: say so kindly, lose nothing."""


Event = Wrote | Edited | Tapped | Commanded | Sent | Located | FellDue | Reoffer | Failed


# ---------------------------------------------------------------- messages: what goes out


class Button(Struct, frozen=True):
    """One button: an answer to its question (`choice`), a command by tap (`command`), or one that we never hear of.

    Those copy a text (`copy`: 256 characters, longer ones belong in the `block` of a message) or open a page (`url`).
    """

    label: str
    choice: str = ""
    command: str = ""
    style: str = ""
    copy: str = ""
    url: str = ""


Rows = tuple[tuple[Button, ...], ...]


class Say(Struct, frozen=True):
    """A new message. `title` stands above the text, in bold; `block` below it, set apart to be copied whole.

    `above` is what still belongs to the dialogue before: it stands above the title.
    `kept` is set for words that must arrive even when we can't tell whether they did (helplines, the
    farewell of /forget); `check_in` names the occasions of words nobody asked for just now, so that a message
    that never left can be taken back.
    """

    text: str
    title: str = ""
    above: str = ""
    block: str = ""
    rows: Rows = ()
    question: Question | None = None
    kept: bool = False
    check_in: tuple[str, ...] = ()


Plain = str | int | Sequence[str]
"""What the data of a picture or a file is made of: it is stored until it is sent, and drawn only then."""


class Picture(Struct, frozen=True):
    """A picture to be drawn from `template` and `data` when it is sent.

    `caption` stands under it; `alt` is what it shows, for those who can't see it, and stands in for a caption that
    is missing. `fallback` is sent as a text where the picture can't be drawn or isn't taken.
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

    `fallback` is sent as a text where the file can't be written or isn't taken; without one, the caption is.
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
    """The keyboard of a question changes in place: a pick is shown, or what was chosen in the end."""

    question: Question
    rows: Rows = ()


Message = Say | Picture | File | Redraw
