"""The sources of advice are one file with one review date."""

from datetime import date
from pathlib import Path

from bot.upkeep.review import Overdue, overdue


def test_a_file_with_one_review_date_is_reported_once(tmp_path: Path) -> None:
    """Without a page, since each of its sources has a link of its own."""
    (tmp_path / "sources.toml").write_text(
        'review_by = 2027-11-28\n[source]\nA = { title = "One", link = "a.example" }\n', encoding="utf-8"
    )
    assert overdue(date(2027, 11, 28), tmp_path) == []
    assert overdue(date(2027, 11, 29), tmp_path) == [Overdue("sources.toml", "", date(2027, 11, 28), "")]
