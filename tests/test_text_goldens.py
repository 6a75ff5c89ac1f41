"""The text goldens match what the bot says."""

from pathlib import Path

import pytest

from conversations.dodont import VERBS
from tests.conftest import ROOT
from tests.conversations.transcripts import FOLDER
from tests.text_goldens import TEXTS, renew


@pytest.mark.parametrize("file", TEXTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_text_goldens_are_current(file: Path) -> None:
    """Word for word."""
    assert file.read_text(encoding="utf-8") == TEXTS[file](), "`make renew` renews it; read what changed"


def test_renewing_writes_only_files_that_changed(tmp_path: Path) -> None:
    """A missing or wrong file is written, and named."""
    right, wrong, missing = (tmp_path / name for name in ("right", "wrong", "missing"))
    right.write_text("as it is\n", encoding="utf-8")
    wrong.write_text("as it was\n", encoding="utf-8")
    texts = dict.fromkeys((right, wrong, missing), lambda: "as it is\n")
    assert renew(texts) == [wrong, missing]
    assert {file.read_text(encoding="utf-8") for file in texts} == {"as it is\n"}
    assert renew(texts) == []


def test_every_verb_of_the_list_is_in_its_transcript() -> None:
    """Each form that /dodont help names is typed in it."""
    typed = (FOLDER / "dodont.talk").read_text(encoding="utf-8")
    assert [name for name, verb in VERBS.items() if verb.helped and f"\n> /dodont {name}" not in typed] == ["show"]
