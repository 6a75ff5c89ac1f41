"""/dodont at a hundred lines beside ten: one command through `respond`, as the service calls it."""

import random
import statistics
import time

from bot.world.outside import World
from conversations import Commanded, Person, respond
from conversations.dodont import MOST, put

from .rows import document

FEW, ROUNDS, TIMES, BAR = 10, 5, 40, 10.0
SAID = {
    "show": "",
    "add": "add do Ask who I'd work with each day",
    "undo": "undo",
    "typo": "serach breathe",
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
    """Somebody who has been here a few times, with a list of so many lines, put on ten at a time."""
    made, chance = document().person, random.Random(lines)
    made.items.clear()
    texts = [f"{' '.join(chance.sample(WORDS, 6))} {number}" for number in range(lines)]
    assert made.wrote
    put(made, [("do" if number % 2 else "dont", text) for number, text in enumerate(texts)], made.wrote)
    return respond(made, Commanded("dodont", "remove last"), made.wrote, World()).person


def once(person: Person, outside: World, words: str) -> float:
    """Microseconds for one command."""
    assert person.wrote
    began = time.perf_counter()
    for _ in range(TIMES):
        respond(person, Commanded("dodont", words), person.wrote, outside)
    return 1e6 * (time.perf_counter() - began) / TIMES


async def dodont() -> None:
    """The longer list beside the shorter, in turns."""
    print(f"\n# /dodont: microseconds a command, with {FEW} lines and with {MOST}; the copy of the person included")
    outside, people = World(), {lines: somebody(lines) for lines in (FEW, MOST)}
    for name, words in SAID.items():
        took: dict[int, list[float]] = {lines: [] for lines in people}
        for _ in range(ROUNDS):
            for lines, person in people.items():
                took[lines].append(once(person, outside, words))
        few, many = (statistics.median(took[lines]) for lines in people)
        print(f"{name:>5}: {FEW} lines {few:.0f}, {MOST} lines {many:.0f}; ratio {many / few:.1f} (bar {BAR:.0f})")
