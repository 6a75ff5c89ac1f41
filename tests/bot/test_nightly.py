"""The other nightly jobs: the review of facts and the totals, and how they are scheduled."""

import asyncio
import threading
import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import structlog
import time_machine

from bot.delivery.document import Counts
from bot.upkeep.nightly import Nightly
from bot.upkeep.review import FACTS, Overdue, overdue

from .house import House

NESTED = """
[[place]]
key = "gb"
place = "England"
link = "https://www.acas.org.uk"
review_by = 2027-05-02

[[place.figure]]
figure = "warning"
value = "3 months less 1 day"
source = "https://www.gov.uk/time-limits"
review_by = 2026-12-01

[place.weeks]
value = 2
review_by = 2026-12-01
"""


def test_no_fact_is_reported_before_its_review_date() -> None:
    """On the day itself it still counts as valid."""
    dates = [
        row["review_by"]
        for path in FACTS.glob("*.toml")
        for rows in tomllib.loads(path.read_text(encoding="utf-8")).values()
        if isinstance(rows, list)
        for row in rows
        if path.name != "advice.toml"  # its sources have one date, in sources.toml
    ]
    assert overdue(min(dates)) == []
    assert len(overdue(date(2099, 1, 1))) >= len(dates)


def test_each_fact_past_its_review_date_is_reported_with_its_page() -> None:
    """With the file, the row, the date, and the official page to check."""
    found = {(fact.file, fact.fact): fact for fact in overdue(date(2099, 1, 1))}
    assert found["helplines.toml", "line USA and Canada"].page == "https://988lifeline.org"
    assert all(fact.page.startswith("https://") for fact in found.values() if fact.page)
    assert [file for (file, _), fact in found.items() if not fact.page] == ["sources.toml"]


def test_a_figure_inside_a_row_has_its_own_review_date(tmp_path: Path) -> None:
    """At any depth; if it has no page of its own, that of the row counts."""
    (tmp_path / "rights.toml").write_text(NESTED, encoding="utf-8")
    warning, weeks = overdue(date(2027, 1, 1), tmp_path)
    day = date(2026, 12, 1)
    page = "https://www.gov.uk/time-limits"
    assert warning == Overdue("rights.toml", "place England figure warning", day, page)
    assert weeks == Overdue("rights.toml", "place England weeks 1", day, "https://www.acas.org.uk")


async def test_facts_past_review_are_logged_once_a_day(tmp_path: Path) -> None:
    """One structured warning per fact; nothing before its date."""
    nightly = Nightly(tmp_path / "people.db", None)  # type: ignore[arg-type]  # no document is read
    for now, wanted in ((datetime(2026, 11, 3, tzinfo=UTC), 0), (datetime(2099, 1, 1, tzinfo=UTC), None)):
        with time_machine.travel(now, tick=True), structlog.testing.capture_logs() as logs:
            await nightly.review()
        named = overdue(now.date())
        assert len(logs) == len(named)
        assert wanted is None or len(named) == wanted
        for entry, fact in zip(logs, named, strict=True):
            assert entry["log_level"] == "warning"
            assert (entry["file"], entry["fact"], entry["page"]) == (fact.file, fact.fact, fact.page)
            assert entry["review_by"] == fact.review_by.isoformat()


async def test_the_totals_are_one_log_line_of_numbers(house: House) -> None:
    """It says nothing about anybody."""
    await house.greeted()
    await house.put(lambda document: setattr(document, "check_ins", Counts(due=5, sent=3, expired=1)))
    with structlog.testing.capture_logs() as logs:
        await Nightly(house.path, house.cipher).tell_totals()
    (entry,) = logs
    assert entry.pop("event") == "check-ins of everybody"
    assert entry.pop("log_level") == "info"
    counts = {"due": 5, "sent": 3, "uncertain": 0, "given_up": 0, "expired": 1, "withdrawn": 0}
    assert entry == {"people": 1, "blocked": 0, "unreadable": 0, "waiting": 2, **counts}


async def test_a_failing_night_job_is_one_log_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing database, an unreadable file of facts, or an unexpected error."""
    nightly = Nightly(tmp_path / "nowhere.db", None)  # type: ignore[arg-type]
    with structlog.testing.capture_logs() as logs:
        await nightly.tell_totals()
        await nightly.back_up()
        monkeypatch.setattr("bot.upkeep.nightly.overdue", lambda _: tomllib.loads("="))
        await nightly.review()
        monkeypatch.setattr("bot.upkeep.nightly.overdue", lambda _: 1 / 0)
        await nightly.review()
    assert [entry["log_level"] for entry in logs] == ["warning", "warning", "warning", "error"]


async def test_the_night_jobs_are_scheduled(house: House) -> None:
    """Backup, review and totals every day in UTC; none is dropped for being late or run twice at once."""
    Nightly(house.path, house.cipher, house.scheduler)
    house.scheduler.start()
    jobs = {job.id: job for job in house.scheduler._jobs.get_jobs()}
    for name in ("backup", "review of facts", "totals"):
        job = jobs[name]
        assert (job.coalesce, job.max_instances, job.misfire_grace_time) == (True, 1, None)
        first = job.next_run_time
        second = job.trigger.get_next_fire_time(first, first)
        assert first.utcoffset().total_seconds() == 0
        assert (second - first).total_seconds() == 86400
        assert first.hour in range(2, 5)
    await house.scheduler.stop()


async def test_stopping_waits_for_a_running_night_job(house: House, caplog: pytest.LogCaptureFixture) -> None:
    """If APScheduler shuts down in the middle of it, its thread still ends before the bot, without an error."""
    nightly, started, ended = Nightly(house.path, house.cipher), threading.Event(), list[bool]()

    def work() -> None:
        started.set()
        nightly._stopping.wait(20)
        ended.append(True)

    async def job() -> None:
        await nightly._do("it failed", work)

    house.scheduler.every("work", nightly._begin(job), 3600.0, 0.0)
    house.scheduler.start()
    await asyncio.to_thread(started.wait, 20)
    await house.scheduler.stop()
    await nightly.stop()
    assert ended == [True]
    assert not [record for record in caplog.records if record.levelno >= 30]
