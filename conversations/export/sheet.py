"""Applications as a sheet (CSV), to open in a spreadsheet; and a sheet of theirs, to become applications."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from types import SimpleNamespace

from msgspec import Struct

from ..applications.book import LONGEST
from ..applications.book import MOST as APPLICATIONS
from ..applications.book import ordered as in_order
from ..applications.pasted import column
from ..applications.reading import date_in
from ..choices import ApplicationStage
from ..dialogue.matching import plain
from ..outside import Outside
from ..person import Application, Person

COLUMNS = ("company", "role", "stage", "at", "moved", "channel", "contact", "link", "pay", "closes", "note")
FORMULAS = ("=", "+", "-", "@")
"""What a cell begins with that a spreadsheet would compute."""
ROWS = 1_000  # of a sheet of theirs that are read


class Sheet(Struct, frozen=True):
    """A sheet of theirs: its columns that we know, by our names and as they stand in it; its applications."""

    columns: Mapping[str, str]
    rows: Sequence[Application]


def write(person: Person, now: datetime) -> str:
    """All applications, a row each. Dates are ISO 8601, stages are ours, and no cell is taken for a formula."""
    lines: list[str] = []
    writer = csv.writer(SimpleNamespace(write=lines.append))
    writer.writerow(COLUMNS)
    for number in in_order(person, now):
        one = person.applications[number]
        writer.writerow([_guarded(_cell(getattr(one, name))) for name in COLUMNS])
    return "".join(lines)


def _cell(value: object) -> str:
    return value.date().isoformat() if isinstance(value, datetime) else str(value or "")


def _guarded(cell: str) -> str:
    return f"'{cell}" if _is_formula(cell) else cell


def _is_formula(cell: str) -> bool:
    """Whether a spreadsheet would compute it; blanks before it don't count."""
    return cell.lstrip().startswith(FORMULAS)


def read(text: str, person: Person, now: datetime, outside: Outside) -> Sheet | None:
    """The applications in a sheet of theirs; None if it names no column of companies."""
    try:
        lines = list(_lines(text))
    except csv.Error:
        return None
    heads = lines[0] if lines else []
    columns: dict[str, int] = {}
    for place, head in enumerate(heads):
        if (name := column(head, outside.spellings.columns)) in COLUMNS:
            columns.setdefault(name, place)
    if "company" not in columns:
        return None
    cells = ({name: _of(line, place) for name, place in columns.items()} for line in lines[1:])
    rows = [_application(one, person, now, outside) for one in cells if one["company"]]
    return Sheet({name: heads[place].strip() for name, place in columns.items()}, rows)


def _lines(text: str) -> Iterator[list[str]]:
    """The rows, whatever separates their cells."""
    first = text.lstrip().partition("\n")[0]
    mark = max(",;\t", key=first.count)
    for place, line in enumerate(csv.reader(text.lstrip().splitlines(keepends=True), delimiter=mark)):
        if place > ROWS:
            return
        if any(cell.strip() for cell in line):
            yield line


def _of(line: Sequence[str], place: int) -> str:
    """A cell in one line, without the mark that keeps it from being a formula."""
    cell = " ".join((line[place] if place < len(line) else "").split())
    return cell[1:].lstrip() if cell[:1] == "'" and _is_formula(cell[1:]) else cell


def _application(cells: Mapping[str, str], person: Person, now: datetime, outside: Outside) -> Application:
    stage = _stage(cells.get("stage", ""), outside)
    at = date_in(cells.get("at", ""), person, now, outside) or now
    one = Application(cells["company"][:LONGEST], cells.get("role", "")[:LONGEST], at, stage)
    one.unsent = stage == "found"
    one.moved = date_in(cells.get("moved", ""), person, now, outside)
    one.closes = date_in(cells.get("closes", ""), person, now, outside, ahead=True)
    for name in ("channel", "contact", "link", "pay", "note"):
        setattr(one, name, cells.get(name, "")[:LONGEST])
    return one


def _stage(words: str, outside: Outside) -> ApplicationStage:
    """The stage that a cell names; applied, where it names none."""
    said, known = plain(words), outside.spellings.stages
    return next((stage for stage, phrases in known.items() if said in map(plain, phrases)), "applied")


def new_rows(person: Person, sheet: Sheet) -> list[Application]:
    """Those of a sheet that aren't there yet, with the same company and role, as many as there is room for."""
    there = {_same(one) for one in person.applications.values()}
    new = []
    for one in sheet.rows:
        if _same(one) not in there:
            there.add(_same(one))
            new.append(one)
    return new[: APPLICATIONS - len(person.applications)]


def _same(one: Application) -> tuple[str, str]:
    return plain(one.company), plain(one.role)
