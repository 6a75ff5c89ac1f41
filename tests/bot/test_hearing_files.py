"""How the tables of hearing and care are read from their files."""

import gc
from pathlib import Path

import pytest

import bot.world.counted
import bot.world.hearing
from bot.world.counted import kept
from bot.world.hearing import care, hearing, table
from bot.world.outside import preload
from conversations.hearing import Counted


class Counting:
    """Counts how often it counts."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.times = folder, 0

    def ask(self) -> Counted:
        return kept("some", self.folder / "en", self._count)

    def _count(self) -> Counted:
        self.times += 1
        return Counted([str(self.times)], [], [], {})


def test_the_files_of_a_table_are_merged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Short forms are shared and sections of several files joined; a repeated line is an error."""
    monkeypatch.setattr(bot.world.hearing, "TEXTS", tmp_path)
    for name in ("words/short", "care/a", "care/b"):
        (tmp_path / "en" / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / "en/words/short.toml").write_text('[short]\nim = "i am"\n')
    (tmp_path / "en/care/a.toml").write_text('[words]\na = "x"\n')
    (tmp_path / "en/care/b.toml").write_text('[short]\nive = "i have"\n[words]\nb = "y"\n')
    assert table("care") == {"short": {"im": "i am", "ive": "i have"}, "words": {"a": "x", "b": "y"}}
    (tmp_path / "en/care/c.toml").write_text('[words]\na = "z"\n')
    with pytest.raises(ValueError, match=r"c\.toml says a once more"):
        table("care")


def test_both_tables_are_loaded_in_the_background() -> None:
    """They are part of what is loaded once the bot runs, before anybody waits for them."""
    care.cache_clear()
    hearing.cache_clear()
    preload()
    assert (care.cache_info().currsize, hearing.cache_info().currsize) == (1, 1)


def test_no_text_waits_until_examples_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are counted in the background, too: the first text would stop everything for a second otherwise."""
    care.cache_clear()
    hearing.cache_clear()
    preload()
    monkeypatch.delattr("conversations.hearing.likeness.Likeness.__init__")
    assert care().hears("my interview at the harbour office went badly").answer == ""
    assert hearing().read("the office people sent me a letter", guess=True).kind == "news:they_replied"


def test_the_garbage_collector_skips_loaded_tables() -> None:
    """Objects that stay for good aren't scanned again and again."""
    gc.unfreeze()
    preload()
    read, frozen, looked_through = hearing(), gc.get_freeze_count(), gc.get_objects()
    gc.unfreeze()
    assert not any(one is read for one in looked_through)
    assert any(one is read for one in gc.get_objects())
    assert frozen >= len(gc.get_objects()) / 2


@pytest.fixture
def counting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counting:
    """A table with examples, which are counted when it is asked for them."""
    monkeypatch.setattr(bot.world.counted, "FOLDER", tmp_path / "compiled")
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "some.tsv").write_text("greeting\thello\n")
    return Counting(tmp_path)


def test_examples_are_counted_once_until_a_source_changes(counting: Counting) -> None:
    """Also by the next process; what was counted of the older source isn't left behind."""
    assert counting.ask() == counting.ask() == Counted(["1"], [], [], {})
    (counting.folder / "en" / "some.tsv").write_text("greeting\thi\n")
    assert counting.ask().meanings == ["2"]
    assert len(list((counting.folder / "compiled").iterdir())) == 1


def test_a_damaged_file_of_counts_is_made_anew(counting: Counting) -> None:
    """It is only there to save time."""
    counting.ask()
    (file,) = (counting.folder / "compiled").iterdir()
    file.write_bytes(b"half a fi")
    assert counting.ask().meanings == ["2"]
    assert counting.ask().meanings == ["2"]


def test_where_nothing_can_be_kept_examples_are_counted_each_time(counting: Counting) -> None:
    """Such as in a folder that only root may write to."""
    (counting.folder / "compiled").write_text("a file where the folder should be")
    assert [counting.ask().meanings for _ in range(2)] == [["1"], ["2"]]
