"""Text goldens: files in which stands what the bot says or does today, made from the bot itself.

`make renew` writes all of them anew; read what changed (`git diff`) before you keep it. tests/test_text_goldens.py
holds each against what would be written. Pictures are made by `make screenshots` and `make cards`; the sealed
databases of older versions in tests/goldens/ are never made anew.
"""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from tests.conftest import ROOT
from tests.conversations import draw, four_weeks, transcripts

TEXTS: Mapping[Path, Callable[[], str]] = {
    draw.FILE: draw.document,
    four_weeks.FILE: four_weeks.document,
    **{file: partial(transcripts.renewed, file) for file in sorted(transcripts.FOLDER.glob("*.talk"))},
}
"""Every golden file, and what makes its text."""


def renew(texts: Mapping[Path, Callable[[], str]] = TEXTS) -> list[Path]:
    """Write anew what isn't as it would be written today, and say which files these were."""
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
