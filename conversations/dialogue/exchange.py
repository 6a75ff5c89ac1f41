"""One event and what comes of it: the person as they change, and what we say."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from ..kinds import Kinds
from ..person import Person, State, Talk, Turn
from .forms import cut, in_rows
from .messages import WAS, Args, Button, Message, Outside, Question, Redraw, Rows, Say
from .steps import Answer, Dialogue, Moment, Step

QUOTED = 300  # characters of their own words that we say back

Dialogues = Mapping[str, Dialogue]


class Catalogue(Struct, frozen=True):
    """All that there is to talk about: the dialogues, and the kinds of check-in, the most urgent first."""

    dialogues: Dialogues
    kinds: Kinds


class Exchange:
    """Everything the handling of one event works with. It lives for one call of `respond`."""

    def __init__(self, person: Person, now: datetime, outside: Outside, catalogue: Catalogue, ref: int = 0):
        self.person, self.now, self.outside, self.ref = person, now, outside, ref
        self.dialogues, self.kinds = catalogue.dialogues, catalogue.kinds
        self.messages: list[Message] = []
        self.forget = False
        """Set by the end after which nothing of the person is kept."""
        self.blocked = False
        """Whether nothing can be said to them."""
        self.expired = 0
        """Check-ins that came too late to be said."""

    # ------------------------------------------------------------ where we are

    @property
    def open(self) -> Talk | None:
        """The talk that a typed text would answer: the one on top, unless it rests."""
        top = self.person.talks[-1] if self.person.talks else None
        return top if top and not top.stopped and not self.person.care else None

    def talk(self, number: int) -> Talk | None:
        """The talk of that number, if it is still going on."""
        return next((talk for talk in self.person.talks if talk.id == number), None)

    def answered(self, question: Question) -> tuple[Talk, Turn] | None:
        """The answer that `question` once had, in a talk going on or ended."""
        for talk in (*self.person.talks, *self.person.past):
            if talk.id == question.talk:
                for turn in talk.trail:
                    if turn.question == question.number:
                        return talk, turn
        return None

    def step(self, talk: Talk) -> Step:
        """The step at which `talk` stands."""
        return self.dialogues[talk.dialogue].steps[talk.step]

    def moment(self, talk: Talk, answer: Answer | None = None) -> Moment:
        """What the functions of a table get to see."""
        return self.moment_of(talk.state, answer, only=talk.only)

    def moment_of(self, state: State, answer: Answer | None = None, *, only: bool = False) -> Moment:
        """The same of a state that isn't, or isn't any more, that of a talk."""
        return Moment(self.person, state, self.now, self.outside, self.kinds, answer or Answer(), only)

    def later(self, **duration: float) -> datetime:
        """The moment that comes after `duration` (hours=…, days=…)."""
        return self.now + timedelta(**duration)

    # ------------------------------------------------------------ what we say

    def text(self, key: str, args: Args | None = None) -> str:
        """A text that must exist."""
        return self.outside.render(key, args)

    def say(
        self,
        key: str,
        args: Args | None = None,
        rows: Rows = (),
        question: Question | None = None,
        *,
        lead: str = "",
    ) -> None:
        """Say the text of `key`."""
        self.messages.append(Say(paragraphs(lead, self.text(key, args)), rows=rows, question=question))

    def redraw(self, talk: Talk, rows: Rows = ()) -> None:
        """Change the keyboard of the open question in place."""
        self.messages.append(Redraw(Question(talk.id, talk.question), rows))

    def mark_chosen(self, talk: Talk, label: str) -> None:
        """Leave, of a used keyboard, the one button that says what was chosen and offers to change it."""
        text = self.text("common-chosen", {"label": cut(label, 40)})
        self.redraw(talk, ((Button(text, choice=WAS),),) if label else ())

    def commands(self, names: Sequence[str]) -> Rows:
        """Buttons that stand for commands, two in a row; of "next room 3" the last word but numbers has the label."""
        labels = [[word for word in name.split() if not word.isdecimal()][-1] for name in names]
        buttons = [
            Button(self.text(f"command-{label}.button"), command=name)
            for label, name in zip(labels, names, strict=True)
        ]
        return in_rows(buttons)


def quote(words: str) -> str:
    """Their words as we say them back inside a sentence of ours."""
    return words if len(words) <= QUOTED else f"{words[:QUOTED]}…"


def paragraphs(*texts: str) -> str:
    """The texts that there are, a blank line between two."""
    return "\n\n".join(text for text in texts if text)
