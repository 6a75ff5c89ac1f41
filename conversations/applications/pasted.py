"""Takes typed or pasted text apart: the parts of each application in it, in the order of `reading.py`.

Several stand a line each, or between semicolons. Parts of one are separated by commas; in a row that was copied from
a spreadsheet by tabs or "|"; and by semicolons, if what stands between them says how, when or with what result they
applied. Below a row of heads each cell is what its head says.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from ..dialogue.matching import plain
from ..outside import Spellings

_BULLET = re.compile(r"^[\s•·*▪●◦‣–—-]+|^\s*\d{1,3}[.)]\s+")
_CELL = re.compile(r"\s*[\t|]\s*")
_DASH = re.compile(r"\s+[–—-]\s+")
_RULE = re.compile(r"[\s|:-]*")  # an empty line, or the one below the heads
_MARKS = ("\t", "|", ";", ",")  # between the heads of columns
FEWEST, NAME = 2, 5  # lines of a sheet, and words of a company
Says = Callable[[str], bool]
_AS_SAID = ("stage", "link")  # cells that are read without being told what they are


def rows(text: str, spellings: Spellings, says: Says, stage: Callable[[str], str] = str) -> Iterator[list[str]]:
    """The parts of each application in `text`.

    Args:
        text: what was typed or pasted.
        spellings: the words of their language.
        says: tells whether a part is a detail.
        stage: gives what a cell of the stage is read as.
    """
    _, lines, heads, mark = _sorted(text, spellings)
    for line in lines:
        if heads:
            found = [_below(heads, _cells(line, mark), spellings, stage)]
        elif _CELL.search(line.strip(" |")):
            found = [[_BULLET.sub("", cell) for cell in _cells(line, "\t|")]]
        else:
            found = [_parts(one, says) for one in _apart(line, says)]
        yield from (parts for one in found if (parts := [part.strip(" ,") for part in one if part.strip(" ,")]))


def unread(text: str, spellings: Spellings) -> list[str]:
    """The lines of a sheet that are no application: a title above it, and rows without a company."""
    title, lines, heads, mark = _sorted(text, spellings)
    empty = [line for line in lines if heads and not _cell_of("company", heads, _cells(line, mark))]
    return [" ".join(line.split()) for line in (*title, *empty)]


def is_sheet(text: str, spellings: Spellings, says: Says) -> bool:
    """Whether `text` is rows of a sheet: below heads, with cells, or lines of which most say how or when."""
    _, lines, heads, _ = _sorted(text, spellings)
    if heads:
        return bool(lines)
    if len(lines) >= FEWEST and sum(map(_has_cells, lines)) > len(lines) / 2:
        return True
    apart = [re.split(r"\s*[;,]\s*", line) for line in lines]
    named = all(len(parts) > 1 and len(parts[0].split()) <= NAME for parts in apart)
    return len(lines) > FEWEST and named and sum(any(map(says, parts[1:])) for parts in apart) > len(apart) / 2


def _sorted(text: str, spellings: Spellings) -> tuple[list[str], list[str], list[str], str]:
    """Lines above a sheet, its rows, what each column has, and the mark between two."""
    lines = [line for line in text.split("\n") if not _RULE.fullmatch(line)]
    first = next((place for place, line in enumerate(lines) if _has_cells(line)), 0)
    above = first if first * 2 < len(lines) and all(map(_has_cells, lines[first:])) else 0
    heads, mark = _heads(lines[above:], spellings.columns)
    return lines[:above], lines[above + bool(heads) :], heads, mark


def _has_cells(line: str) -> bool:
    return bool(_CELL.search(line.strip(" |")))


def _cell_of(name: str, heads: Sequence[str], cells: Sequence[str]) -> str:
    return next((cell.strip() for head, cell in zip(heads, cells, strict=False) if head == name), "")


def _heads(lines: Sequence[str], columns: Mapping[str, Sequence[str]]) -> tuple[list[str], str]:
    """What each column has, by our names, and the mark between two; [] if the first line has no heads.

    Above other lines, most of them have to be known: a sheet has columns of its own.
    """
    line = lines[0] if lines else ""
    for mark in _MARKS:
        named = [column(cell, columns) for cell in _cells(line, mark)]
        is_known = all(named) if len(lines) == 1 else sum(map(bool, named)) > len(named) / 2
        if len(named) > 1 and "company" in named and is_known:
            return named, mark
    return [], ""


def column(head: str, columns: Mapping[str, Sequence[str]]) -> str:
    """Our name of the column with that head; "" if we know none."""
    said = plain(head)
    return next((name for name, words in columns.items() if said in map(plain, words)), "")


def _cells(line: str, marks: str) -> list[str]:
    around = line.strip(" |") if "|" in marks else line.strip(" ")
    return re.split(rf"[^\S\t]*[{marks}][^\S\t]*", around)


def _below(
    heads: Sequence[str], cells: Sequence[str], spellings: Spellings, stage: Callable[[str], str]
) -> list[str]:
    """The parts of a row: the company, the job, then the others with the word that says what each is."""
    named = zip(heads, cells, strict=False)
    there = {head: cell for head, cell in named if head not in ("", "moved") and cell.strip()}
    if "stage" in there:
        there["stage"] = stage(there["stage"])
    known, first = spellings.application, [there.pop("company", ""), there.pop("role", "")]
    leads = {"at": known["sent"][0], "channel": known["via"][0]}
    parts = [
        cell if head in _AS_SAID else f"{leads[head]} {cell}" if head in leads else f"{known[head][0]}: {cell}"
        for head, cell in there.items()
    ]
    return [*first, *parts] if first[0] else []


def _apart(line: str, says: Says) -> list[str]:
    """The applications between semicolons; all of it is one, if some parts are details and the first is a name.

    With a company and its job before the first semicolon, a detail belongs to what stands before it.
    """
    pieces = [one for piece in line.split(";") if (one := _BULLET.sub("", piece).strip(" ,"))]
    if not any(says(piece) for piece in pieces[1:]):
        return pieces
    if "," not in pieces[0]:
        return [";".join(pieces)]
    found = pieces[:1]
    for piece in pieces[1:]:
        if says(piece):
            found[-1] += f";{piece}"
        else:
            found.append(piece)
    return found


def _parts(one: str, says: Says) -> list[str]:
    """The parts of one application: between semicolons or commas, else between dashes."""
    parts = re.split(r"\s*(?:;|,(?!(?<=\d,)\d{3}\b))\s*", one)  # no comma within "28,000"
    if len(parts) == 1:
        dashed = _DASH.split(one)
        return dashed if any(map(says, dashed)) else _DASH.split(one, maxsplit=1)
    return [*_DASH.split(parts[0], maxsplit=1), *parts[1:]] if all(map(says, parts[1:])) else parts
