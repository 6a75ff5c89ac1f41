"""The context in which one event is handled: the person being changed and the messages being collected."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from ..kinds import Kinds
from ..person import Person, State, Talk, Tap, Turn, Unplaced
from .forms import cut, in_rows
from .messages import RESUME, WAS, Args, Button, Fetch, Message, Outside, Question, Redraw, Rows, Say
from .steps import Answer, Dialogue, Moment, Step

QUOTED = 300  # characters of their own words that we quote

Dialogues = Mapping[str, Dialogue]


class Catalogue(Struct, frozen=True):
    """All dialogues, and all kinds of check-in, the most urgent first."""

    dialogues: Dialogues
    kinds: Kinds


class Reply(Struct, frozen=True):
    """The person after an event, and the messages to send.

    `forget`: delete everything we know about them. `expired`: how many check-ins came too late and were dropped.
    `fetch`: a file of theirs to fetch; what is in it is an event of its own.
    """

    person: Person
    messages: tuple[Message, ...] = ()
    forget: bool = False
    expired: int = 0
    fetch: Fetch | None = None


class Exchange:
    """The context of one event. It lives for one call of `respond`."""

    def __init__(self, person: Person, now: datetime, outside: Outside, catalogue: Catalogue, ref: int = 0):
        self.person, self.now, self.outside, self.ref = person, now, outside, ref
        self.dialogues, self.kinds = catalogue.dialogues, catalogue.kinds
        self.heard = person.wrote
        """When we heard from them last, before this."""
        self.messages: list[Message] = []
        self.forget = False
        """Whether to delete everything about the person."""
        self.fetch: Fetch | None = None
        """A file of theirs that is to be fetched."""
        self.taken_over = False
        """Whether what we know was replaced by a file of theirs: no change that undo or a link knows of."""
        self.blocked = False
        """Whether they blocked us, so that nothing can be sent."""
        self.anew: Unplaced | None = None
        """Kept words that turned out to be something new: whoever called hears what they mean."""
        self.expired = 0
        """Number of check-ins dropped because they came too late."""

    # ------------------------------------------------------------ where we are

    @property
    def open(self) -> Talk | None:
        """The talk that a typed text would answer: the top one, unless it is stopped."""
        top = self.person.talks[-1] if self.person.talks else None
        return top if top and not top.stopped and not self.person.care else None

    def talk(self, number: int) -> Talk | None:
        """The talk with that number, if it isn't finished."""
        return next((talk for talk in self.person.talks if talk.id == number), None)

    def answered(self, question: Question) -> tuple[Talk, Turn] | None:
        """The answer given to `question`, or that `question` offers to change, with its talk, current or finished."""
        for talk in (*self.person.talks, *self.person.past):
            if talk.id == question.talk:
                for turn in talk.trail:
                    if turn.question == question.number or 0 < turn.offer == question.number:
                        return talk, turn
        return None

    def step(self, talk: Talk) -> Step:
        """The current step of `talk`."""
        return self.dialogues[talk.dialogue].steps[talk.step]

    def moment(self, talk: Talk, answer: Answer | None = None) -> Moment:
        """The argument for the functions of a table."""
        return self.moment_of(talk.state, answer, only=talk.only)

    def moment_of(self, state: State, answer: Answer | None = None, *, only: bool = False) -> Moment:
        """The same for a state whose talk is over, or that never had one."""
        return Moment(self.person, state, self.now, self.outside, self.kinds, answer or Answer(), only)

    def later(self, **duration: float) -> datetime:
        """The time after `duration` (hours=…, days=…) from now."""
        return self.now + timedelta(**duration)

    # ------------------------------------------------------------ what we say

    def text(self, key: str, args: Args | None = None) -> str:
        """Render a text that must exist."""
        return self.outside.render(key, args)

    def say(
        self,
        key: str,
        args: Args | None = None,
        rows: Rows = (),
        *,
        lead: str = "",
    ) -> None:
        """Send the text of `key`, after `lead`."""
        self.messages.append(Say(paragraphs(lead, self.text(key, args)), rows=rows))

    def say_above(self, text: str) -> None:
        """Begin the reply with `text`: above the first of its messages."""
        for place, message in enumerate(self.messages):
            if isinstance(message, Say):
                self.messages[place] = replace(message, above=paragraphs(text, message.above))
                return

    def show(self, say: Say, question: Question, talk: Talk | None = None) -> None:
        """Send a question, with the only buttons that can be tapped from then on; `talk`: the one that asks it."""
        self.retire()
        self.messages.append(replace(say, question=question))
        if talk:
            talk.live, talk.offered = True, self.now
        else:
            self.person.beside = Tap(question.talk, question.number)

    def retire(self, but: Talk | None = None) -> None:
        """Remove the buttons of all questions that can be tapped, but those of one talk."""
        for talk in self.person.talks:
            if talk is not but and talk.live and not talk.stopped:
                self.redraw(talk)
        if beside := self.person.beside:
            self.messages.append(Redraw(Question(beside.talk, beside.number)))
            self.person.beside = None

    def withdraw(self, before: Sequence[Talk]) -> None:
        """Remove the buttons of the questions that are gone with their talk: its subject was deleted, or everything.

        `before`: the talks that there were when this event came.
        """
        there = set() if self.forget else {talk.id for talk in self.person.talks}
        done = {message.question for message in self.messages if isinstance(message, Redraw)}
        gone = [talk for talk in before if talk.id not in there and (talk.live or talk.stopped) and talk.question]
        asked = [Question(talk.id, talk.question) for talk in gone]
        if self.forget and (beside := self.person.beside):
            asked.append(Question(beside.talk, beside.number))
        self.messages += [Redraw(question) for question in asked if question not in done]

    def redraw(self, talk: Talk, rows: Rows = ()) -> None:
        """Replace the keyboard of the talk's question in place; if there is none any more, none is removed."""
        live = any(button.choice not in ("", WAS, RESUME) for row in rows for button in row)
        if live:
            self.retire(talk)
        if (rows or talk.live or talk.stopped) and talk.question:
            self.messages.append(Redraw(Question(talk.id, talk.question), rows))
        talk.live = live

    def mark_chosen(self, talk: Talk, label: str) -> None:
        """Replace the keyboard by one button that shows the choice and offers to change it."""
        text = self.text("common-chosen", {"label": cut(label, 40)})
        self.redraw(talk, ((Button(text, choice=WAS),),) if label else ())

    def commands(self, names: Sequence[str]) -> Rows:
        """Buttons for commands, two a row, labelled by the last word that isn't a number: "room" of "next room 3"."""
        labels = [[word for word in name.split() if not word.isdecimal()][-1] for name in names]
        buttons = [
            Button(self.text(f"command-{label}.button"), command=name)
            for label, name in zip(labels, names, strict=True)
        ]
        return in_rows(buttons)


def quote(words: str) -> str:
    """Their words, cut for a quotation inside a sentence of ours."""
    return words if len(words) <= QUOTED else f"{words[:QUOTED]}…"


def paragraphs(*texts: str) -> str:
    """The nonempty texts, separated by blank lines."""
    return "\n\n".join(text for text in texts if text)
