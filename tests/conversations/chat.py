"""A chat without the bot around it: events go straight to `respond`, and replies are recorded."""

import copy
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Self

from bot.world.outside import World
from conversations import (
    CATALOGUE,
    DIALOGUES,
    Catalogue,
    Commanded,
    Edited,
    Event,
    FellDue,
    File,
    Outside,
    Person,
    Question,
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
from conversations.dialogue.steps import Choose, ChooseSeveral, Gather, PickDate

from .screen import Screen, event_of, keys_of

WORLD = World()
START = datetime(2026, 11, 3, 20, 0, tzinfo=UTC)
# The answers of the short path: keys of buttons, or typed text behind a colon.
SHORT_PATH: Mapping[str, str] = {
    "start.welcome": "turned_down",
    "new_interview.where": ":Acme",
    "new_interview.answer": "turned_down",
    "reflect.went": "badly",
    "reflect.hindrances": "nerves",
    "reflect.right": ":I asked good questions",
    "feedback.whom": "employer",
    "feedback.message": "will_send",
    "findings.heard": "not_yet",
    "lessons.drafts": "keep_both",
    "list_practice.look": "right",
    "moving_on.day": "wednesday",
}
FARTHEST = 50  # answers, from /start to the end of all


class Chat(Screen):
    """A person, the current time, and the messages sent to them."""

    def __init__(self, dialogues: Dialogues = DIALOGUES, outside: Outside = WORLD):
        self.dialogues, self.kinds, self.outside = dialogues, CATALOGUE.kinds, outside
        self.person, self.now, self.ref = Person(), START, 0
        self.heard: list[Message] = []
        self.keyboards: dict[Question, tuple[tuple[Button, ...], ...]] = {}
        self.asked: dict[str, Question] = {}  # at each step ("reflect.went"), the newest question
        self.replies = [Reply(self.person)]

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in use."""
        return Catalogue(self.dialogues, self.kinds)

    def copy(self) -> "Chat":
        """An independent copy of this chat."""
        twin = copy.copy(self)
        twin.heard, twin.keyboards, twin.replies = list(self.heard), dict(self.keyboards), list(self.replies)
        twin.asked = dict(self.asked)
        return twin  # persons are never changed, so both may hold the same one

    @property
    def file(self) -> File:
        """The one file of the last reply."""
        (found,) = (message for message in self.replies[-1].messages if isinstance(message, File))
        return found

    # ------------------------------------------------------------ what they do

    def feed(self, event: Event) -> list[Say]:
        """Handle an event and return the messages."""
        return self._take(respond(self.person, event, self.now, self.outside, self.catalogue))

    def _take(self, reply: Reply) -> list[Say]:
        self.replies.append(reply)
        self.person = reply.person
        for message in reply.messages:
            if message.question:
                self.keyboards[message.question] = message.rows
        self.heard += reply.messages
        if self.person.talks:
            self.asked[self.at] = self.question
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

    def press(self, key: str, question: Question | None = None) -> list[Say]:
        """Tap the newest button of that key, or the one under `question`; no words of ours are needed for it.

        The key is an answer's name in its table ("badly"), what the engine adds ("skip", "done", "change"), or the
        command behind the button ("dodont practise"). Pressed again, one of several is no longer picked.
        """
        return self.feed(self.press_of(key, question))

    def press_of(self, key: str, question: Question | None = None) -> Event:
        """The event that pressing that button makes."""
        return event_of(*self.find(key, question))

    def find(self, key: str, question: Question | None = None) -> tuple[Button, Question | None]:
        """That button, and the question it answers."""
        for button, asked in self._newest_first(question):
            if key in keys_of(button):
                return button, asked
        raise AssertionError(f"no button {key!r}, now at {self.at or 'the end'}; the newest message has {self.keys}")

    def tap(self, label: str, question: Question | None = None) -> list[Say]:
        """Tap the newest button of that label, or the one under `question`: for tests that are about the words."""
        return self.feed(self.tap_of(label, question))

    def tap_of(self, label: str, question: Question | None = None) -> Event:
        """The event that tapping that button makes."""
        for button, asked in self._newest_first(question):
            if button.label == label:
                return event_of(button, asked)
        raise AssertionError(f"no button {label!r}; the last ones: {self.buttons}")

    def _newest_first(self, question: Question | None) -> Iterator[tuple[Button, Question | None]]:
        """The buttons there are, or those under `question`; of the newest message first."""
        for message in reversed(self.heard):
            if not question or message.question == question:
                rows = self.keyboards[message.question] if message.question else message.rows
                yield from ((button, message.question) for row in rows for button in row)

    def reopen(self, step: str) -> list[Say]:
        """Press what was answered at a step ("reflect.went"), and then that it is to be changed."""
        self.press("was", self.asked[step])
        return self.press("change")

    def choose(self, choice: str) -> list[Say]:
        """Send a choice of the open question, whether or not it has a button of it."""
        return self.feed(Tapped(self.question, choice))

    def reach(self, step: str = "", answers: Mapping[str, str] | None = None) -> Self:
        """Go forward by the short path to a step ("feedback.whom"), or to the end of all; itself.

        `answers` are others than the path's, step by step. A step that neither names is skipped, or answered in the
        simplest way: a question that is new on the way changes nothing.
        """
        if not self.heard:
            self.command("start")
        for _ in range(FARTHEST):
            if self.at == step:
                return self
            assert self.person.talks, f"{step} wasn't on the way"
            self._answer({**SHORT_PATH, **(answers or {})}.get(self.at, ""))
        raise AssertionError(f"{step} isn't ahead, but {self.at}")

    def _answer(self, answer: str) -> None:
        """Give an answer of the short path; the simplest there is for an empty one."""
        table = self.dialogues[self.talk.dialogue].steps[self.talk.step]
        if answer.startswith(":"):
            self.type(answer[1:])
        elif answer:
            self.press(answer, self.question)
        elif table.skip is not None:
            self.press("skip", self.question)
            return
        elif isinstance(table, PickDate):
            self.type("tomorrow at 15:00" if table.ahead else "yesterday")
            self.press("yes", self.question)
        elif isinstance(table, Choose | ChooseSeveral):
            self.press(self.keys[0], self.question)
        elif not isinstance(table, Gather):
            self.type("Some words")
        if isinstance(table, ChooseSeveral | Gather):
            self.press("done", self.question)

    def wait(self, **duration: float) -> list[Say]:
        """Let time pass, and handle whatever falls due."""
        self.now += timedelta(**duration)
        return self.feed(FellDue())

    def begin(self, dialogue: str, step: str = "", about: int = 0) -> list[Say]:
        """Begin a dialogue, as a command of a later day would."""
        x = Exchange(copy.deepcopy(self.person), self.now, self.outside, self.catalogue)
        engine.begin(x, dialogue, step, about=about)
        return self._take(Reply(x.person, tuple(x.messages)))


def due(chat: "Chat") -> datetime | None:
    """When this person has something due next."""
    return next_due(chat.person, chat.now, chat.outside, chat.catalogue)


def coming_up(chat: "Chat") -> list[Planned]:
    """All check-ins that are planned, the earliest first."""
    return plan(chat.person, chat.now, chat.outside, chat.kinds)


def in_tip_1(*, hindrances: bool = False) -> Chat:
    """Someone at the first question of tip 1, or at its second."""
    return Chat().reach("reflect.hindrances" if hindrances else "reflect.went")


def after_tip_1() -> Chat:
    """Someone who has been through tip 1, and stands at the first question of tip 2."""
    return Chat().reach("feedback.whom")


FIRST_STEPS = (
    "reflect.went",
    "feedback.whom",
    "findings.heard",
    "lessons.drafts",
    "list_practice.look",
    "moving_on.day",
)


def at_tip(number: int) -> Chat:
    """Someone on the short path, at the first question of that tip, or past them all (7): nothing is open."""
    return Chat().reach(FIRST_STEPS[number - 1] if number <= len(FIRST_STEPS) else "")


def after_all() -> Chat:
    """Someone who has been through all six tips."""
    return at_tip(7)
