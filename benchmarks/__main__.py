"""`make bench`, or `python -m benchmarks [part ...]`: speed and memory, next to a plain bot."""

import argparse
import os
import platform
import sqlite3
import sys
from pathlib import Path

import telegram

from .beside import PARTS as IN_PAIRS
from .beside import beside
from .cards import cards
from .check_ins import check_ins, check_ins_million
from .hearing import hearing_costs
from .lists import applications, dodont
from .pipeline import pipeline
from .postgres import postgres
from .processes import until_terminated
from .progress import progress
from .rows import rows
from .starts import memory, start
from .whole import crowds, one

PARTS = {
    "pipeline": pipeline,
    "crowds": crowds,
    "one": one,
    "start": start,
    "memory": memory,
    "rows": rows,
    "card": cards,
    "progress": progress,
    "dodont": dodont,
    "applications": applications,
    "hearing": hearing_costs,
    "check_ins": check_ins,
}
BY_NAME = {"check_ins_million": check_ins_million, "postgres": postgres}  # minutes and gigabytes; PostgreSQL


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "parts",
        nargs="*",
        metavar="part",
        help=f"{', '.join(PARTS)}; all of these without any; or {', '.join(BY_NAME)}",
    )
    parser.add_argument(
        "--beside", metavar="PATH", type=Path, help=f"another checkout: {', '.join(IN_PAIRS)} in pairs"
    )
    given = parser.parse_args()
    unknown = set(given.parts) - PARTS.keys() - BY_NAME.keys()
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    print(
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, python-telegram-bot "
        f"{telegram.__version__}, {os.cpu_count()} cores; medians of five, taken in turns"
    )
    if given.beside:
        for name in given.parts or IN_PAIRS:
            if name not in IN_PAIRS:
                parser.error(f"{name} isn't measured in pairs")
            until_terminated(beside(name, given.beside.resolve()))
        return 0
    for name in given.parts or PARTS:
        until_terminated((PARTS | BY_NAME)[name]())
    return 0


if __name__ == "__main__":
    sys.exit(main())
