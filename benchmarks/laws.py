"""The checks after the kills, person by person.

What should have been said is computed by replaying the same updates, in the same order, through
`conversations.respond`, without a store, sender or process. What was said comes from the server's records, and what
is stored from the database.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from msgspec import Struct, field, structs

from bot.delivery.document import Document
from bot.delivery.outbox import add
from bot.telegram.incoming import read
from bot.world.outside import World
from conversations import Person, respond

from .following import follow
from .gate import FATE_KNOWN, Sent
from .lives import Lives
from .visitors import Visitor

FIRST = ("welcome", "where", "went", "hindrances", "right", "end")
LATER = ("where", "answer", "went", "hindrances", "right", "end")  # a round after the first
_WORLD = World()


class Findings(Struct):
    """Counts, and a description of every violation."""

    counts: Counter[str]
    broken: list[str]
    before_kill: list[float]
    """Seconds from a message's arrival to the kill after which nobody knew of it, for each that arrived twice.

    Negative if the server read it after the kill.
    """

    waits: list[tuple[float, float]] = field(default_factory=list)
    """When each reply was owed from, and when it arrived, for those whose update's acknowledgement was timed."""

    def must(self, holds: bool, law: str) -> None:
        """Record a violation."""
        if not holds:
            self.broken.append(law)


def judge(
    visitor: Visitor,
    document: Document,
    sent: Sequence[Sent],
    lives: Lives,
    found: Findings,
    taken: Mapping[int, float] | None = None,
) -> None:
    """Check everything about one person.

    `taken`: where messages and taps come in at once, when each update was acknowledged. Then the document tells in
    which order they were applied, and each of the two kinds must be in its own.
    """
    who = f"person {visitor.number}"
    updates = visitor.updates if taken is None else _as_applied(visitor.updates, document, found, who)
    person, said = _unkilled(updates)
    _answers(visitor, document, found, who)
    found.must(_timeless(document.person) == _timeless(person), f"{who}: the document is not what their updates make")
    found.must(not document.outbox, f"{who}: {len(document.outbox)} calls are still in the outbox")
    rounds = visitor.path[: 0 if visitor.path[:1] != ["welcome"] else None]
    expected = [*FIRST, *LATER * len(rounds)][: len(visitor.path)]
    found.must(
        visitor.path == expected, f"{who}: questions out of order: {_first_difference(visitor.path, expected)}"
    )
    _replies(said, [one for one in sent if one.acted], document.given_up, lives, found, who, taken or {})


def _as_applied(
    updates: Sequence[dict[str, Any]], document: Document, found: Findings, who: str
) -> Sequence[dict[str, Any]]:
    """The updates in the order in which they were applied: all of them, each once, each queue in its own order."""
    made, seen = {one["update_id"]: one for one in updates}, document.seen
    lost, twice = made.keys() - set(seen), len(seen) - len(set(seen))
    found.counts["updates lost"] += len(lost)
    found.counts["updates applied twice"] += twice
    found.must(not lost, f"{who}: {len(lost)} of {len(made)} updates were lost")
    found.must(not twice, f"{who}: {twice} updates were applied twice")
    applied = [made[one] for one in dict.fromkeys(seen) if one in made]
    for taps in (False, True):
        theirs = [one["update_id"] for one in applied if ("callback_query" in one) is taps]
        late = sum(one > two for one, two in pairwise(theirs))
        found.counts["updates out of order"] += late
        found.must(not late, f"{who}: {late} updates were applied out of order")
    return applied


def _answers(visitor: Visitor, document: Document, found: Findings, who: str) -> None:
    interviews = document.person.interviews.values()
    kept = Counter(
        [
            *(interview.where for interview in interviews),
            *(interview.went_right for interview in interviews),
            *(interview.hindrance_own for interview in interviews),
            *(item.text for item in document.person.items.values()),
        ]
    )
    del kept[""]
    given = [*visitor.where, *visitor.right, *visitor.items]
    found.counts["texts given"] += len(given)
    found.counts["texts kept once"] += sum(kept[text] == 1 for text in given)
    for text in given:
        found.must(kept[text] == 1, f"{who}: {text} is kept {kept[text]} times")
    found.must(not kept.keys() - set(given), f"{who}: something is kept that they never wrote")
    picked = [set(interview.hindrances) for interview in interviews]
    found.counts["taps given"] += sum(map(len, visitor.picks)) + len(visitor.picks) * 2
    found.must(picked == visitor.picks, f"{who}: what they picked is not what is kept")
    found.must(all(one.went == "badly" for one in interviews), f"{who}: a tap on Badly was lost")


def _unkilled(updates: Sequence[dict[str, Any]]) -> tuple[Person, list[tuple[str, int]]]:
    """The document and the replies that the updates lead to if nothing goes wrong, each with its update's id."""
    document, now, came_of = Document(), datetime.now(UTC), dict[int, int]()
    for raw in updates:
        incoming = read(raw)
        assert incoming is not None
        assert incoming.event is not None
        reply = respond(document.person, incoming.event, now, _WORLD)
        add(document, incoming.person or 0, reply.messages)
        for call in document.outbox:
            came_of.setdefault(call.id, incoming.update_id)
        document.person = reply.person
    sent = [call for call in document.outbox if call.method == "sendMessage"]
    return document.person, [(call.data["text"], came_of[call.id]) for call in sent]


def _timeless(person: Person) -> Any:
    """Everything in a document except times."""

    def without(value: Any) -> Any:
        if isinstance(value, Struct):
            return without(structs.asdict(value))
        if isinstance(value, dict):
            return {key: without(inner) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [without(inner) for inner in value]
        return None if isinstance(value, datetime) else value

    return without(person)


def _replies(
    said: list[tuple[str, int]],
    got: list[Sent],
    given_up: int,
    lives: Lives,
    found: Findings,
    who: str,
    taken: Mapping[int, float],
) -> None:
    """Check the replies: in order, each once, twice only if nobody knew, missing only if given up."""
    followed = follow([text for text, _ in said], got, lives)
    found.counts["replies expected"] += len(said)
    found.counts["replies arrived"] += len(said) - len(followed.lost)
    found.counts["never arrived"] += len(followed.lost)
    found.counts["given up"] += given_up
    found.counts["questions offered again"] += followed.offers
    lost = len(followed.lost)
    words = [text[:60] for text in followed.lost]
    found.must(lost <= given_up, f"{who}: {lost} replies never arrived, {given_up} are accounted for: {words}")
    for one in followed.unexplained:
        before = [ended for ended in lives.ended.values() if ended <= one.at]
        when = f"life {one.life}, {one.at - max(before, default=one.at):.3f} s after the last kill"
        found.must(False, f"{who}: {one.text[:50]!r} arrived out of order, or twice for no reason ({when})")
    for first, second in followed.copies:
        if first.fate not in (FATE_KNOWN, "kill"):
            found.counts["twice, its answer was spoilt"] += 1
        elif lives.ended.get(first.life, second.at + 1) <= second.at:
            found.counts["twice, killed before it was cleared"] += 1
            found.before_kill.append(lives.ended[first.life] - first.at)
        else:
            found.counts["twice, frozen before it was cleared"] += 1
    for place, one in followed.arrived.items():
        if since := taken.get(said[place][1]):
            found.waits.append((since, one.at))


def _first_difference(got: list[str], expected: Sequence[str]) -> str:
    pairs = enumerate(zip(got, expected, strict=True))
    return next((f"{one} for {other} at {place}" for place, (one, other) in pairs if one != other), "")
