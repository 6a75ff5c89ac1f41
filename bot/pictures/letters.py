"""Tells which characters our fonts have: a card full of empty boxes would be worse than none.

Every font has one cmap table of one format; tests/make_fonts.py makes them that way.
"""

import struct
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"
# Characters without a glyph of their own: spaces, joiners, direction marks, variation selectors.
_UNSEEN = {"Zs", "Zl", "Zp", "Cf", "Cc"}
_FORMS = (range(0xFE00, 0xFE10), range(0xE0000, 0xE0200))


def missing(text: str) -> set[str]:
    """The characters of `text` that no font has."""
    return {letter for letter in set(text) if not _is_unseen(letter) and not _is_there(ord(letter))}


def _is_unseen(letter: str) -> bool:
    return unicodedata.category(letter) in _UNSEEN or any(ord(letter) in some for some in _FORMS)


def _is_there(code: int) -> bool:
    starts, ends = _coverage()
    place = bisect_right(starts, code) - 1
    return place >= 0 and code <= ends[place]


@cache
def _coverage() -> tuple[list[int], list[int]]:
    """First and last code points of the ranges that all fonts together cover."""
    starts, ends = list[int](), list[int]()
    for start, end in sorted(span for path in sorted(FONTS.glob("*.[ot]tf")) for span in ranges_of(path)):
        if ends and start <= ends[-1] + 1:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends


def ranges_of(path: Path) -> Iterable[tuple[int, int]]:
    """First and last code point of each range that one font covers."""
    with path.open("rb") as file:
        count = struct.unpack(">4xH6x", file.read(12))[0]
        tables = dict(struct.iter_unpack(">4s4xL4x", file.read(16 * count)))
        start = tables[b"cmap"]
        file.seek(start)
        count = struct.unpack(">2xH", file.read(4))[0]
        for _, encoding, place in list(struct.iter_unpack(">HHL", file.read(8 * count))):
            if encoding != 10:  # variation sequences: their base characters are in the other table
                continue
            file.seek(start + place)
            groups = struct.unpack(">12xL", file.read(16))[0]
            yield from ((first, last) for first, last, _ in struct.iter_unpack(">LLL", file.read(12 * groups)))
