"""Anything, in any order: taps on any button ever shown, words, commands, edits, time, restarts.

Hypothesis plays; after each event what must always hold is looked at.
"""

from datetime import timedelta
from typing import Any

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.delivery.document import Document, decode, encode
from conversations import (
    CATALOGUE,
    COMMANDS,
    Catalogue,
    Commanded,
    Edited,
    Event,
    Failed,
    FellDue,
    Question,
    Reoffer,
    Reply,
    Say,
    Sent,
    Tapped,
    Wrote,
    next_due,
    respond,
)
from conversations.dialogue.matching import plain
from conversations.dialogue.messages import BACK, CHANGE, Button
from conversations.person import Item, Person

from .chat import START
from .screen import event_of
from .trip import KEYS, TRIPS, on_a_trip

MINE = "Zanzibar"  # stands in whatever the person types as an answer, so that it can be looked for
WORDS = st.sampled_from(
    ["yes", "no", "1", "2", "14", "done", "back", "skip", "stop", "badly", "red", "mine", "yesterday", "", "\u200d",
     f"{MINE} one", f"{MINE} two", f"{MINE}\n{MINE} three", f"{MINE} {'long ' * 30}", f"{MINE} {'x' * 3600}",
     "I want to die", "branch", "nerves and 2"]
) | st.text(max_size=5).map(lambda text: f"{MINE} {text}")  # fmt: skip
LINES = st.sampled_from(
    ["", f"{MINE} line", f"{MINE} line\n{MINE} other", "add", "remove 1", "remove last", "page 2", "1", "undo",
     "undo 2", f"edit 1 {MINE} anew", f"flip 1 {MINE} line", "flip 1", "move 2 1", "rest 1", "wake 1",
     "practise", "change"]
)  # fmt: skip
REMOVING = ("list_remove", "list_change", "list_practice", "lessons")  # what may take a line off by an answer


def packed(person: Person) -> bytes:
    return msgspec.msgpack.encode(person)


class AnyOrder(RuleBasedStateMachine):
    """One person and everything they can do."""

    @initialize(somewhere=st.sampled_from(["", "pick", "date", "gather", "write", "last"]))
    def arrive(self, somewhere: str) -> None:
        self.person, self.now, self.ref = Person(), START, 0
        if somewhere:
            self.person = on_a_trip(somewhere).person
        self.buttons: list[tuple[Button, Question | None]] = []
        self.asked: dict[Question, tuple[str, str]] = {}
        self.items: dict[int, Item] = {}
        self.numbers = dict(self.person.numbers)

    # ------------------------------------------------------------ what may happen

    @rule(text=WORDS)
    def types(self, text: str) -> None:
        self.ref += 1
        self.happens(Wrote(text, self.ref), may_lose=self.takes_back(text))

    @precondition(lambda self: self.buttons)
    @rule(back=st.integers(0, 60))
    def taps(self, back: int) -> None:
        """A button that was shown at any time; the newest are the likeliest."""
        button, question = self.buttons[-1 - back % min(len(self.buttons), 12 if back % 2 else len(self.buttons))]
        if button.copy or button.url:  # nothing of it reaches us
            return
        event = event_of(button, question)
        self.happens(event, may_lose=button.choice in (BACK, CHANGE) or self.removes(event))

    @rule(talk=st.integers(0, 9), number=st.integers(0, 30), choice=st.text(max_size=8) | st.just("+else"))
    def forges(self, talk: int, number: int, choice: str) -> None:
        event = Tapped(Question(talk, number), choice)
        self.happens(event, may_lose=choice in (BACK, CHANGE) or self.removes(event))

    @rule(name=st.sampled_from([*COMMANDS, "nonsense"]), words=LINES)
    def commands(self, name: str, words: str) -> None:
        self.ref += 1
        removes = (name == "dodont" and words.startswith(("remove", "undo"))) or name == "back"
        self.happens(Commanded(name, words, self.ref), may_lose=removes)

    @rule(back=st.integers(0, 5), text=WORDS)
    def edits(self, back: int, text: str) -> None:
        self.happens(Edited(text, self.ref - back), may_lose=True)

    @rule(event=st.sampled_from([Sent("sticker"), Reoffer(), Failed()]))
    def other(self, event: Event) -> None:
        self.happens(event)

    @rule(minutes=st.sampled_from([0, 1, 21, 121, 1441, 9 * 1440]))
    def waits(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        due = next_due(self.person, self.now, KEYS)
        reply = self.happens(FellDue())
        assert reply.messages == () or (due is not None and due <= self.now)
        assert due is None or due > self.now or next_due(self.person, self.now, KEYS) != due

    @rule()
    def restarts(self) -> None:
        """The document goes to the store and comes back."""
        self.person = decode(encode(Document(person=self.person))).person

    # ------------------------------------------------------------ what comes of it

    def happens(self, event: Event, *, may_lose: bool = False) -> Reply:
        before, told = packed(self.person), dict(self.person.items)
        may_lose = may_lose or self.person.paste is not None or any(t.state.made for t in self.person.talks)
        reply = respond(self.person, event, self.now, KEYS, Catalogue(TRIPS, CATALOGUE.kinds))
        assert packed(self.person) == before, "the person that went in was changed"
        self.person = reply.person
        for message in reply.messages:
            self.buttons += [(button, message.question) for row in message.rows for button in row]
            if isinstance(message, Say) and message.question:
                assert message.rows, message
        if reply.forget:
            assert MINE not in repr(self.person)
            assert self.person.numbers.items() >= self.numbers.items()
        elif not may_lose:
            assert self.person.items.keys() >= told.keys(), f"lost by {event}"
        return reply

    def removes(self, event: Any) -> bool:
        """Whether a tap answers what takes a line off the list, or deletes all."""
        if isinstance(event, Commanded):
            return event.name in ("dodont", "back")
        return any(talk.id == event.question.talk and talk.dialogue in REMOVING for talk in self.person.talks)

    def takes_back(self, text: str) -> bool:
        top = self.person.talks[-1].dialogue if self.person.talks else ""
        return top in REMOVING or (bool(plain(text)) and "back".startswith(plain(text)))

    # ------------------------------------------------------------ what always holds

    @invariant()
    def each_talk_has_one_question_of_its_own(self) -> None:
        talks = self.person.talks
        questions = [talk.question for talk in talks]
        assert len(questions) == len(set(questions))
        assert len({talk.id for talk in talks}) == len(talks)
        for talk in talks:
            place = (talk.dialogue, talk.step)
            assert self.asked.setdefault(Question(talk.id, talk.question), place) == place, "a number came twice"
            assert talk.question > max((turn.question for turn in talk.trail), default=0)

    @invariant()
    def numbers_only_grow(self) -> None:
        assert all(self.person.numbers.get(kind, 0) >= number for kind, number in self.numbers.items())
        self.numbers = dict(self.person.numbers)

    @invariant()
    def no_line_is_there_twice(self) -> None:
        lines = [(item.kind, plain(item.text) or item.text) for item in self.person.items.values()]
        assert len(lines) == len(set(lines))
        for number, item in self.person.items.items():
            assert self.items.setdefault(number, item).added == item.added, "a number names another line"

    @invariant()
    def what_is_over_holds_no_words(self) -> None:
        assert MINE not in repr(self.person.past)


AnyOrder.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestAnyOrder = AnyOrder.TestCase
