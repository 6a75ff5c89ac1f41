"""The list compared with a model of it, whatever is typed, tapped and undone, in any order.

The model is what a person would keep on paper: the items as seen, and the last ten sheets for undo.
"""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.delivery.document import Document, decode, encode
from conversations.dialogue.messages import BACK
from conversations.dodont import ACTIVE, MOST, in_use, ordered, put, score
from conversations.dodont.lines import same

from .chat import Chat, at_tip
from .screen import event_of

Line = tuple[str, str, bool]  # kind, text, whether it rests
TEXTS = st.sampled_from(
    ["breathe", "Breathe!", "rush", "ask back", "💙", "🎉", "صبر", "深呼吸", "<b>& _x_", "hum 3"]
) | st.text(alphabet="abcde", min_size=1, max_size=3)
KINDS = st.sampled_from(["do", "dont"])
PLACES = st.integers(1, 12)


class Paper(RuleBasedStateMachine):
    """One person with a list, and the same on paper."""

    @initialize(lines=st.sampled_from([0, 3, 12, MOST - 1]), tip=st.booleans())
    def begin(self, lines: int, tip: bool) -> None:
        self.chat = at_tip(5) if tip else Chat()
        put(self.chat.person, [("do" if n % 2 else "dont", f"line {n}") for n in range(lines)], self.chat.now)
        self.chat.person.list_changes.clear()
        self.pile: list[list[Line]] = []
        self.sheet = self.seen()

    def seen(self) -> list[Line]:
        return [(item.kind, item.text, item.resting) for _, item in ordered(self.chat.person)]

    def noted(self) -> None:
        """Whatever happened: a sheet that changed goes on the pile, of which ten are kept."""
        if self.seen() != self.sheet:
            self.pile = [*self.pile, self.sheet][-10:]
            self.sheet = self.seen()

    def command(self, words: str) -> list[Line]:
        """Look at the list, type a command; the list before it."""
        self.chat.command("dodont")
        before = self.sheet
        self.chat.command(f"dodont {words}")
        return before

    def expect(self, lines: list[Line]) -> None:
        assert sorted(self.seen()) == sorted(lines)
        self.noted()

    # ------------------------------------------------------------ typed: exactly this comes of it

    @rule(kind=KINDS, text=TEXTS)
    def add(self, kind: str, text: str) -> None:
        before = self.command(f"add {kind} {text}")
        there = same(text) in {same(t) for _, t, _ in before}  # as either kind
        full = sum(k == kind and not rests for k, _, rests in before) >= ACTIVE
        self.expect(before if there or len(before) >= MOST else [*before, (kind, text, full)])

    @rule(place=PLACES)
    def remove(self, place: int) -> None:
        before = self.command(f"remove {place}")
        self.expect([line for at, line in enumerate(before, 1) if at != place])

    @rule(place=PLACES, text=TEXTS, flip=st.booleans())
    def reword(self, place: int, text: str, flip: bool) -> None:
        before = self.command(f"{'flip' if flip else 'edit'} {place} {text}")
        if place > len(before):
            return self.expect(before)
        kind, _, rests = before[place - 1]
        others = [*before[: place - 1], *before[place:]]
        if flip:
            kind = "dont" if kind == "do" else "do"
            rests = rests or sum(k == kind and not asleep for k, _, asleep in others) >= ACTIVE
        if same(text) in {same(t) for _, t, _ in others}:
            return self.expect(before)
        return self.expect([*others, (kind, text, rests)])

    @rule(place=PLACES, to=PLACES)
    def move(self, place: int, to: int) -> None:
        before = self.command(f"move {place} {to}")
        self.expect(before)
        if max(place, to) <= len(before):
            line = before[place - 1]
            group = [at for at, other in enumerate(before, 1) if (other[0], other[2]) == (line[0], line[2])]
            target = min(max(to, group[0]), group[-1])
            rest = [*before[: place - 1], *before[place:]]
            assert self.sheet == [*rest[: target - 1], line, *rest[target - 1 :]]

    @rule(place=PLACES, wake=st.booleans())
    def rest_or_wake(self, place: int, wake: bool) -> None:
        before = self.command(f"{'wake' if wake else 'rest'} {place}")
        if place <= len(before):
            kind, text, rests = before[place - 1]
            up = [line for line in before if line[0] == kind and not line[2]]
            crowded = wake and rests and len(up) >= ACTIVE
            before = [line for line in before if line != (kind, text, rests) and not (crowded and line == up[-1])]
            before += [(kind, text, not wake)] + ([(kind, up[-1][1], True)] if crowded else [])
        self.expect(before)

    @rule(steps=st.integers(1, 3))
    def undo(self, steps: int) -> None:
        """Exactly the sheet on top of the pile comes back; nothing where there is none."""
        for _ in range(min(steps, len(self.pile))):
            self.sheet = self.pile.pop()
        self.chat.command("dodont undo" if steps == 1 else f"dodont undo {steps}")
        assert self.seen() == self.sheet

    # ------------------------------------------------------------ tapped and answered: whatever comes, undo knows it

    @rule(which=st.integers(0, 12), old=st.booleans())
    def tap(self, which: int, old: bool) -> None:
        """Any button of the newest message, or of any before it; an undo by button is one by the pile."""
        messages = [message for message in self.chat.heard if message.rows]
        if not messages:
            return
        message = messages[-1 - which % len(messages) if old else -1]
        row = [button for row in message.rows for button in row]
        button = row[which % len(row)]
        depth = len(self.chat.person.list_changes)
        if button.command not in ("forget", "stop") and button.choice != "!stop":
            self.chat.feed(event_of(button, message.question))
        if len(self.chat.person.list_changes) < depth:
            self.sheet = self.pile.pop()
            assert self.seen() == self.sheet
        self.noted()

    @rule(text=TEXTS | st.sampled_from(["1", "2", "back", "breathe\nrush"]))
    def answer(self, text: str) -> None:
        self.chat.type(text)
        self.noted()

    @rule(text=TEXTS)
    def edit_message(self, text: str) -> None:
        self.chat.edit(text)
        self.noted()

    @rule()
    def back(self) -> None:
        if self.chat.person.talks:
            self.chat.choose(BACK)
        self.noted()

    @rule(place=PLACES, anew=st.sampled_from(["", "the same"]) | TEXTS)
    def back_past_a_line_written_meanwhile(self, place: int, anew: str) -> None:
        """Tip 5 takes a line off, one is written by command, and Back brings the first one back: it fits in."""
        self.chat.command("tip 5")
        lines = ordered(self.chat.person)[:5]
        if self.chat.at == "list_practice.look" and lines:
            number, item = lines[place % len(lines)]
            self.chat.choose("take_off")
            self.chat.choose(str(number))
            self.noted()
            if anew:
                self.chat.command(f"{item.kind} {item.text if anew == 'the same' else anew}")
                self.noted()
            self.chat.choose(BACK)
            self.noted()
            assert (item.kind, same(item.text)) in [(kind, same(text)) for kind, text, *_ in self.seen()]

    @rule(name=st.sampled_from(["do", "dont", "dodont change", "dodont remove", "dodont practise", "tip 5", "tip 4"]))
    def ask(self, name: str) -> None:
        self.chat.command(name)
        self.noted()

    @rule(place=PLACES, followed=st.booleans())
    def fares(self, place: int, followed: bool) -> None:
        """How a line fared is no change of the list."""
        score(self.chat.person, place, followed)

    @rule()
    def restart(self) -> None:
        self.chat.person = decode(encode(Document(person=self.chat.person))).person

    # ------------------------------------------------------------ what always holds

    @invariant()
    def it_is_as_on_paper(self) -> None:
        assert self.seen() == self.sheet
        assert len(self.chat.person.list_changes) == len(self.pile) <= 10

    @invariant()
    def no_line_is_there_twice(self) -> None:
        lines = [(item.kind, same(item.text)) for item in self.chat.person.items.values()]
        assert len(lines) == len(set(lines))

    @invariant()
    def five_of_each_are_awake(self) -> None:
        assert all(len(in_use(self.chat.person, kind)) <= ACTIVE for kind in ("do", "dont"))


Paper.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestPaper = Paper.TestCase
