"""What it costs to hear a text: processor time, of phrases, of 300 characters, and of the longest text."""

import random
from collections.abc import Callable, Sequence
from time import process_time

from bot.world.hearing import care, hearing, preload, table
from conversations.hearing import LONGEST

TURNS = 3  # the fastest counts: other work on the machine only makes it slower
LONG = 4096  # characters: the longest text that a messenger sends


async def hearing_costs() -> None:
    """Median and p99 in milliseconds; the bar is 1 ms up to 300 characters, and 5 ms of care for the longest."""
    preload()
    rng = random.Random(1)
    examples = [text for _, text in table("hearing")["examples"]]
    sets = {
        "phrases": rng.sample(examples, 400),
        f"{LONGEST} characters": [_joined(rng, examples, LONGEST) for _ in range(200)],
    }
    print("\n# Hearing a text: milliseconds of processor time")
    for name, texts in sets.items():
        _print(f"{name}, nothing open", texts, lambda text: hearing().read(text, guess=True))
        _print(f"{name}, tip 1", texts, lambda text: hearing().read(text, "reflect.went"))
        _print(f"{name}, care", texts, care().hears)
    _print(f"{LONG} characters, care", [_joined(rng, examples, LONG) for _ in range(20)], care().hears)


def _joined(rng: random.Random, examples: Sequence[str], length: int) -> str:
    """A text of that length, of several examples."""
    text = ""
    while len(text) < length:
        text += f"{rng.choice(examples)}. "
    return text[:length]


def _print(name: str, texts: Sequence[str], hears: Callable[[str], object]) -> None:
    costs = sorted(min(_cost(hears, text) for _ in range(TURNS)) for text in texts)
    print(f"{name:>32}: p50 {costs[len(costs) // 2]:.2f}, p99 {costs[int(len(costs) * 0.99)]:.2f}")


def _cost(hears: Callable[[str], object], text: str) -> float:
    hearing().read("")  # the text before is remembered
    began = process_time()
    hears(text)
    return (process_time() - began) * 1000
