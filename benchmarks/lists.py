"""/dodont with a hundred lines, /applications with five hundred: through `respond`, as the service calls it."""

import random
import statistics
import time
from collections.abc import Mapping

from bot.world.outside import World
from conversations import Commanded, Person, respond
from conversations.dodont import MOST, put
from tests.conversations.chat import Chat
from tests.conversations.searching import searching

from .rows import document

FEW, ROUNDS, TIMES, BAR = 10, 5, 40, 10.0
FEW_SENT, MANY_SENT = 25, 500
SAID = {
    "show": "",
    "add": "add do Ask who I'd work with each day",
    "undo": "undo",
    "typo": "serach breathe",
}
ASKED = {
    "list": "",
    "search": "search 17",
    "filter": "interview",
    "stage": "Place 17 no",
    "undo": "undo",
}
WORDS = (
    "ask",
    "breathe",
    "calm",
    "detail",
    "early",
    "first",
    "good",
    "hear",
    "idea",
    "join",
    "keep",
    "listen",
    "pause",
)


def somebody(lines: int) -> Person:
    """Somebody who has been here a few times, with a list of that many lines, added ten at a time."""
    made, chance = document().person, random.Random(lines)
    made.items.clear()
    texts = [f"{' '.join(chance.sample(WORDS, 6))} {number}" for number in range(lines)]
    assert made.wrote
    put(made, [("do" if number % 2 else "dont", text) for number, text in enumerate(texts)], made.wrote)
    return respond(made, Commanded("dodont", "remove last"), made.wrote, World()).person


def searcher(applications: int) -> Person:
    """Somebody with that many applications over half a year, one of which was just moved."""
    chat = searching(Chat(), dict.fromkeys(range(25), applications // 25), interviews=applications // 10)
    chat.person.wrote = chat.now
    chat.command("applications Place 3 no")
    return chat.person


def once(person: Person, outside: World, command: str, words: str) -> float:
    """Microseconds for one command."""
    assert person.wrote
    began = time.perf_counter()
    for _ in range(TIMES):
        respond(person, Commanded(command, words), person.wrote, outside)
    return 1e6 * (time.perf_counter() - began) / TIMES


async def dodont() -> None:
    """Compare the longer list with the shorter, in turns."""
    print(f"\n# /dodont: microseconds a command, with {FEW} lines and with {MOST}; the copy of the person included")
    _compare("dodont", SAID, {lines: somebody(lines) for lines in (FEW, MOST)}, f" (bar {BAR:.0f})")


async def applications() -> None:
    """The same with applications: a copy of the person, which grows with them, is most of it."""
    print(f"\n# /applications: microseconds a command, with {FEW_SENT} of them and with {MANY_SENT}")
    _compare("applications", ASKED, {sent: searcher(sent) for sent in (FEW_SENT, MANY_SENT)})


def _compare(command: str, asked: Mapping[str, str], people: Mapping[int, Person], bar: str = "") -> None:
    outside = World()
    for name, words in asked.items():
        took: dict[int, list[float]] = {number: [] for number in people}
        for _ in range(ROUNDS):
            for number, person in people.items():
                took[number].append(once(person, outside, command, words))
        few, many = (statistics.median(took[number]) for number in people)
        sizes = " and ".join(map(str, people))
        print(f"{name:>6}: with {sizes}: {few:.0f} and {many:.0f}; ratio {many / few:.1f}{bar}")
