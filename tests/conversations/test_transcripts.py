"""Talks as they are read, word for word: each file says what was typed or tapped, and what was said to it."""

from pathlib import Path

import pytest

from conversations.dodont import VERBS

from .transcripts import FOLDER, played


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.talk")), ids=lambda path: path.stem)
def test_it_is_said_as_it_stands_there(file: Path) -> None:
    """`python -m tests.conversations.transcripts` renews them; read what changed before you keep it."""
    there = file.read_text(encoding="utf-8")
    assert there == played(there)


def test_every_verb_of_the_list_is_in_its_transcript() -> None:
    """Each form that /dodont help names was typed by somebody."""
    typed = (FOLDER / "dodont.talk").read_text(encoding="utf-8")
    assert [name for name, verb in VERBS.items() if verb.helped and f"\n> /dodont {name}" not in typed] == ["show"]
