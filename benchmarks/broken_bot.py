"""The real bot, broken on purpose where BREAK says so: `python -m benchmarks.broken_bot`.

It shows that the harness notices. `compare-and-set`: a save overwrites whatever another process has saved meanwhile.
"""

import os
import sys

from bot.__main__ import main as run_bot

BREAK = "BREAK"
CAS = "compare-and-set"
_COMPARED = "WHERE p.id = h.id AND p.version = g.version AND p.owner IS NOT DISTINCT FROM g.was"


def without_compare_and_set() -> None:
    """Save to PostgreSQL whatever the version and the owner are."""
    from bot.store import postgres_writes

    names = vars(postgres_writes)
    assert _COMPARED in names["SAVE"]
    names["SAVE"] = names["SAVE"].replace(_COMPARED, "WHERE p.id = h.id")


if __name__ == "__main__":
    if os.environ.get(BREAK) == CAS:
        without_compare_and_set()
    sys.exit(run_bot())
