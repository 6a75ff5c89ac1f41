"""Someone in a chat, without any machinery: events go straight to `respond`, what was said is remembered."""

import copy
from datetime import UTC, datetime, timedelta

from bot.world.outside import World
from conversations import (
    CATALOGUE,
    DIALOGUES,
    Catalogue,
    Commanded,
    Edited,
    Event,
    FellDue,
    Outside,
    Person,
    Question,
    Redraw,
    Reply,
    Say,
    Tapped,
    Wrote,
    next_due,
    respond,
)
from conversations.check_ins.planner import Planned, plan
from conversations.dialogue import engine
from conversations.dialogue.exchange import Dialogues, Exchange
from conversations.dialogue.messages import Button, Message
from conversations.person import Talk

WORLD = World()
START = datetime(2026, 11, 3, 20, 0, tzinfo=UTC)


class Chat:
    """A person, the time it is for them, and all that was said to them."""

    def __init__(self, dialogues: Dialogues = DIALOGUES, outside: Outside = WORLD):
        self.dialogues, self.kinds, self.outside = dialogues, CATALOGUE.kinds, outside
        self.person, self.now, self.ref = Person(), START, 0
        self.heard: list[Message] = []
        self.keyboards: dict[Question, tuple[tuple[Button, ...], ...]] = {}
        self.replies = [Reply(self.person)]

    @property
    def catalogue(self) -> Catalogue:
        """What there is to talk about."""
        return Catalogue(self.dialogues, self.kinds)

    @property
    def reply(self) -> Reply:
        """What came of the last event."""
        return self.replies[-1]

    def copy(self) -> "Chat":
        """Another chat that goes on from here by itself."""
        twin = copy.copy(self)
        twin.heard, twin.keyboards, twin.replies = list(self.heard), dict(self.keyboards), list(self.replies)
        return twin  # persons are never changed, so both may hold the same one

    # ------------------------------------------------------------ what they do

    def feed(self, event: Event) -> list[Say]:
        """Let something happen; what is said to it."""
        return self._take(respond(self.person, event, self.now, self.outside, self.catalogue))

    def _take(self, reply: Reply) -> list[Say]:
        self.replies.append(reply)
        self.person = reply.person
        for message in reply.messages:
            if message.question:
                self.keyboards[message.question] = message.rows
        self.heard += reply.messages
        return self.said

    def type(self, text: str) -> list[Say]:
        """Type a text."""
        self.ref += 1
        return self.feed(Wrote(text, self.ref))

    def edit(self, text: str, ref: int = 0) -> list[Say]:
        """Change a text sent earlier; the last one unless `ref` names it."""
        return self.feed(Edited(text, ref or self.ref))

    def command(self, line: str) -> list[Say]:
        """Give a command with the words after it, without its slash."""
        self.ref += 1
        name, _, words = line.partition(" ")
        return self.feed(Commanded(name, words, self.ref))

    def tap(self, label: str, question: Question | None = None) -> list[Say]:
        """Tap the newest button of that label, or the one under `question`."""
        return self.feed(self.tap_of(label, question))

    def tap_of(self, label: str, question: Question | None = None) -> Event:
        """The event that tapping that button makes."""
        for message in reversed(self.heard):
            rows = self.keyboards[message.question] if message.question else message.rows
            if question and message.question != question:
                continue
            for button in (button for row in rows for button in row):
                if button.label == label:
                    return event_of(button, message.question)
        raise AssertionError(f"no button {label!r}; the last ones: {self.buttons}")

    def choose(self, choice: str) -> list[Say]:
        """Tap a button of the open question by its choice."""
        return self.feed(Tapped(self.question, choice))

    def wait(self, **duration: float) -> list[Say]:
        """Let time go by, and what falls due by then happen."""
        self.now += timedelta(**duration)
        return self.feed(FellDue())

    def begin(self, dialogue: str, step: str = "", about: int = 0) -> list[Say]:
        """Begin a dialogue, as a command of a later day would."""
        x = Exchange(copy.deepcopy(self.person), self.now, self.outside, self.catalogue)
        engine.begin(x, dialogue, step, about=about)
        return self._take(Reply(x.person, tuple(x.messages)))

    # ------------------------------------------------------------ what there is to see

    @property
    def said(self) -> list[Say]:
        """What was said to the last event."""
        return [message for message in self.reply.messages if isinstance(message, Say)]

    @property
    def redrawn(self) -> list[Redraw]:
        """The keyboards that the last event changed."""
        return [message for message in self.reply.messages if isinstance(message, Redraw)]

    @property
    def last(self) -> str:
        """The text of the newest message, all but its title."""
        return next(read(message) for message in reversed(self.heard) if isinstance(message, Say))

    @property
    def text(self) -> str:
        """All that was said to the last event, in one."""
        return "\n\n".join(read(say) for say in self.said)

    @property
    def buttons(self) -> list[str]:
        """The labels under the newest message, as they stand now."""
        say = next(message for message in reversed(self.heard) if isinstance(message, Say))
        rows = self.keyboards[say.question] if say.question else say.rows
        return [button.label for row in rows for button in row]

    @property
    def talk(self) -> Talk:
        """The talk on top."""
        return self.person.talks[-1]

    @property
    def question(self) -> Question:
        """The question of the talk on top."""
        return Question(self.talk.id, self.talk.question)

    @property
    def at(self) -> str:
        """Where the talk on top stands ("reflect.went"), or ""."""
        return f"{self.talk.dialogue}.{self.talk.step}" if self.person.talks else ""


def due(chat: "Chat") -> datetime | None:
    """When this person needs us next."""
    return next_due(chat.person, chat.now, chat.outside, chat.catalogue)


def coming_up(chat: "Chat") -> list[Planned]:
    """All check-ins that are planned, the earliest first."""
    return plan(chat.person, chat.now, chat.outside, chat.kinds)


def read(say: Say) -> str:
    """What a message says, all but its title."""
    return f"{say.above}\n\n{say.text}" if say.above else say.text


def event_of(button: Button, question: Question | None) -> Event:
    """What tapping a button makes, as the bot would read it."""
    assert not button.copy + button.url, f"{button} stays on the person's side"
    if button.command:
        name, _, words = button.command.partition(" ")
        return Commanded(name, words)
    assert question, f"{button} answers no question"
    return Tapped(question, button.choice)


def in_tip_1(*, hindrances: bool = False) -> Chat:
    """Someone at the first question of tip 1, or at its second."""
    chat = Chat()
    chat.command("start")
    chat.tap("I was turned down")
    chat.type("Acme")
    if hindrances:
        chat.tap("Badly")
    return chat


def after_tip_1() -> Chat:
    """Someone who has been through tip 1, and stands at the first question of tip 2."""
    chat = in_tip_1(hindrances=True)
    chat.tap("Nerves")
    chat.tap("Done")
    chat.type("I asked good questions")
    return chat


def at_tip(number: int) -> Chat:
    """Someone on the short path, at the first question of tip 2 to 6, or past it (7): nothing is open any more."""
    chat = after_tip_1()
    for tip, labels in enumerate((("The employer", "I'll send it"), ("No answer yet",), ("Keep both",)), 2):
        if tip < number:
            for label in labels:
                chat.tap(label)
    for tip, label in ((5, "Looks right"), (6, "Wednesdays")):
        if tip < number:
            chat.tap(label)
    return chat


def after_all() -> Chat:
    """Someone who has been through all six tips."""
    return at_tip(7)
