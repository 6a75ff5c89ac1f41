"""The checks after the kills, person by person.

What should have been said is computed by replaying the same updates, in the same order, through
`conversations.respond`, without a store, sender or process. What was said comes from the server's records, and what
is stored from the database.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from msgspec import Struct, structs

from bot.delivery.document import Document
from bot.delivery.outbox import add
from bot.telegram.incoming import read
from bot.world.outside import World
from conversations import Person, respond

from .following import follow
from .gate import FATE_KNOWN, Sent
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

    def must(self, holds: bool, law: str) -> None:
        """Record a violation."""
        if not holds:
            self.broken.append(law)


def judge(
    visitor: Visitor, document: Document, sent: Sequence[Sent], kills: Sequence[float], found: Findings
) -> None:
    """Check everything about one person."""
    who = f"person {visitor.number}"
    person, said = _unkilled(visitor.updates)
    _answers(visitor, document, found, who)
    found.must(_timeless(document.person) == _timeless(person), f"{who}: the document is not what their updates make")
    found.must(not document.outbox, f"{who}: {len(document.outbox)} calls are still in the outbox")
    rounds = visitor.path[: 0 if visitor.path[:1] != ["welcome"] else None]
    expected = [*FIRST, *LATER * len(rounds)][: len(visitor.path)]
    found.must(
        visitor.path == expected, f"{who}: questions out of order: {_first_difference(visitor.path, expected)}"
    )
    _replies(said, [one for one in sent if one.acted], document.given_up, kills, found, who)


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


def _unkilled(updates: Sequence[dict[str, Any]]) -> tuple[Person, list[str]]:
    """The document and the replies that the updates lead to if nothing goes wrong."""
    document, now = Document(), datetime.now(UTC)
    for raw in updates:
        incoming = read(raw)
        assert incoming is not None
        assert incoming.event is not None
        reply = respond(document.person, incoming.event, now, _WORLD)
        add(document, incoming.person or 0, reply.messages)
        document.person = reply.person
    return document.person, [call.data["text"] for call in document.outbox if call.method == "sendMessage"]


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
    said: list[str], got: list[Sent], given_up: int, kills: Sequence[float], found: Findings, who: str
) -> None:
    """Check the replies: in order, each once, twice only if nobody knew, missing only if given up."""
    followed = follow(said, got)
    found.counts["replies expected"] += len(said)
    found.counts["replies arrived"] += len(said) - len(followed.lost)
    found.counts["never arrived"] += len(followed.lost)
    found.counts["given up"] += given_up
    found.counts["questions offered again"] += followed.offers
    lost = len(followed.lost)
    found.must(lost <= given_up, f"{who}: {lost} replies never arrived, {given_up} are accounted for")
    for one in followed.unexplained:
        since = one.at - kills[one.life - 1] if one.life else 0.0
        when = f"life {one.life}, {since:.3f} s after the kill before it"
        found.must(False, f"{who}: {one.text[:50]!r} arrived out of order, or twice for no reason ({when})")
    for first, _ in followed.copies:
        if first.fate not in (FATE_KNOWN, "kill"):
            found.counts["twice, its answer was spoilt"] += 1
        else:
            found.counts["twice, killed before it was cleared"] += 1
            found.before_kill.append(kills[first.life] - first.at)


def _first_difference(got: list[str], expected: Sequence[str]) -> str:
    pairs = enumerate(zip(got, expected, strict=True))
    return next((f"{one} for {other} at {place}" for place, (one, other) in pairs if one != other), "")
