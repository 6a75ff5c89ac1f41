"""Aligns what arrived with what was said, to find lost and duplicate messages.

Several replies may have the same text ("I'm not waiting for an answer right now"), so the next one alone doesn't
tell a copy from a reply. Of all alignments of the two lists, the one with the fewest losses and copies is used.
Whatever it can't explain is a violation.
"""

import enum
from collections.abc import Sequence

from msgspec import Struct

from .gate import Sent
from .lives import Lives
from .words import OFFERED_AGAIN

_BAND = 100  # how far the two lists may be apart
_NEVER = 1_000
_State = tuple[int, int, bool]
"""How many were said, how many arrived, and whether the last that arrived was a copy."""


class _Way(enum.Enum):
    START = enum.auto()
    MATCH = enum.auto()
    LOST = enum.auto()
    COPY = enum.auto()
    OFFER = enum.auto()
    UNEXPLAINED = enum.auto()


_Best = dict[_State, tuple[int, _Way, bool]]
"""The least cost of a state, the way into it, and whether the one before was at a copy."""


class Followed(Struct):
    """How what arrived came about."""

    lost: list[str] = []
    copies: list[tuple[Sent, Sent]] = []
    offers: int = 0
    unexplained: list[Sent] = []
    arrived: dict[int, Sent] = {}
    """The first copy of each reply, by its place among what was said."""


def follow(said: Sequence[str], got: Sequence[Sent], lives: Lives) -> Followed:
    """The best explanation."""
    best: _Best = {(0, 0, False): (0, _Way.START, False)}
    for there in range(len(got) + 1):
        for place in range(max(0, there - _BAND), min(len(said), there + _BAND) + 1):
            for copy in (False, True):
                if (place, there, copy) in best:
                    _go_on(said, got, (place, there, copy), best, lives)
    ends = [state for state in ((len(said), len(got), copy) for copy in (False, True)) if state in best]
    if not ends:
        return Followed(lost=list(said), unexplained=list(got))
    return _walk_back(said, got, min(ends, key=lambda state: best[state][0]), best)


def _go_on(
    said: Sequence[str],
    got: Sequence[Sent],
    at: _State,
    best: _Best,
    lives: Lives,
) -> None:
    place, there, copy = at
    so_far = best[at][0]

    def reach(to: _State, cost: int, way: _Way) -> None:
        if to not in best or so_far + cost < best[to][0]:
            best[to] = (so_far + cost, way, copy)

    if place < len(said):
        reach((place + 1, there, copy), 1, _Way.LOST)
    if there == len(got):
        return
    one, last = got[there], got[there - 1] if there else None
    if place < len(said) and said[place] == one.text:
        reach((place + 1, there + 1, False), 0, _Way.MATCH)
    if last is not None and not copy and last.text == one.text and lives.fate_unknown(last, one):
        reach((place, there + 1, True), 1, _Way.COPY)
    if OFFERED_AGAIN in one.text:
        reach((place, there + 1, False), 1, _Way.OFFER)
    reach((place, there + 1, False), _NEVER, _Way.UNEXPLAINED)


def _walk_back(
    said: Sequence[str],
    got: Sequence[Sent],
    at: _State,
    best: _Best,
) -> Followed:
    found = Followed([], [], 0, [], {})
    while (way := best[at][1]) is not _Way.START:
        place, there, _ = at
        match way:
            case _Way.MATCH:
                found.arrived[place - 1] = got[there - 1]
            case _Way.LOST:
                found.lost.append(said[place - 1])
            case _Way.COPY:
                found.copies.append((got[there - 2], got[there - 1]))
            case _Way.OFFER:
                found.offers += 1
            case _Way.UNEXPLAINED:
                found.unexplained.append(got[there - 1])
        at = (place - (way in (_Way.MATCH, _Way.LOST)), there - (way is not _Way.LOST), best[at][2])
    return found
