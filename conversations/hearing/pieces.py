"""Cuts a text: into parts, into pieces that say something alone; or takes out some of its words."""

from collections.abc import Collection, Iterable, Iterator
from functools import reduce
from operator import or_

from msgspec import structs

from .characters import ASKING, BREAK
from .nodes import ANY
from .table import Text

WORDS_AT_A_TIME = 25


def parts_of(split: list[str]) -> Iterator[list[str]]:
    """Whole sentences, some at a time: fewer lines may fit each part than the whole."""
    first = 0
    for place, word in enumerate(split):
        if word in (BREAK, ASKING) and place - first >= WORDS_AT_A_TIME:
            yield split[first : place + 1]
            first = place + 1
    if first < len(split):
        yield split[first:]


def pieces_of(split: list[str], days: Collection[str]) -> Iterator[list[str]]:
    """Sentences, and in a list of days what is planned for each."""
    listed = sum(word in days for word in split) > 1
    piece = list[str]()
    for word in (*split, BREAK):
        ends = word in (BREAK, ASKING)
        if piece and (ends or (listed and word in days)):
            yield piece
            piece = []
        piece += [] if ends else [word]


def around(text: Text, spans: Iterable[int]) -> int:
    """All words of the sentences in which `spans` are."""
    within = reduce(or_, spans, 0)
    while (wider := (within | within << 1 | within >> 1) & text.counted | within) != within:
        within = wider
    return within


def within(idiom: int, signs: list[int]) -> bool:
    """Whether an idiom is only part of a longer match ("died" in "nobody would care if I died")."""
    return any(idiom & sign == idiom != sign for sign in signs)


def closed(text: Text, places: int) -> Text:
    """`text` with no gap across these words: they must be said by a line, not passed over.

    An idiom, or what others do, doesn't reach across a word of themselves; a sign not across an idiom.
    """
    return structs.replace(text, places={**text.places, ANY: text.places[ANY] & ~places})


def without(text: Text, taken: list[int]) -> Text:
    """`text` without some of its words; nothing is matched across the gap."""
    if not taken:
        return text
    hole = reduce(or_, taken)
    kept = {name: left for name, places in text.places.items() if (left := places & ~hole) or name == ANY}
    return structs.replace(text, places=kept, names=text.names.intersection(kept))
