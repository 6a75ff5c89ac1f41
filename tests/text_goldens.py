"""Text goldens: files with what the bot says or does today, generated from the bot itself.

`make renew` rewrites them; read the changes (`git diff`) before you keep them. tests/test_text_goldens.py fails if
one is out of date. Pictures are made by `make screenshots` and `make cards`. The sealed databases of older versions
in tests/goldens/ are never rewritten.
"""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from tests.conftest import ROOT
from tests.conversations import draw, export_schema, four_weeks, transcripts

TEXTS: Mapping[Path, Callable[[], str]] = {
    draw.FILE: draw.document,
    four_weeks.FILE: four_weeks.document,
    export_schema.FILE: export_schema.document,
    **{file: partial(transcripts.renewed, file) for file in sorted(transcripts.FOLDER.glob("*.talk"))},
}
"""Every golden file, and what makes its text."""


def renew(texts: Mapping[Path, Callable[[], str]] = TEXTS) -> list[Path]:
    """Rewrite files that are out of date, and return their names."""
    changed = list[Path]()
    for file, text in texts.items():
        there, today = file.read_text(encoding="utf-8") if file.exists() else None, text()
        if today != there:
            file.write_text(today, encoding="utf-8")
            changed.append(file)
    return changed


if __name__ == "__main__":
    for path in renew():
        sys.stdout.write(f"{path.relative_to(ROOT)}\n")
