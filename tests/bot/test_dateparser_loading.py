"""dateparser takes long to load, so it is loaded in a thread once the bot runs."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bot.world.english.dates import preload
from tests.bots import api, bot, until
from tests.conftest import ROOT


def test_dateparser_is_loaded_only_for_phrases_that_need_it() -> None:
    """Not at startup, not for what our grammar reads, and not for words without a number."""
    program = """if True:
        import sys, bot.app
        from datetime import UTC, datetime
        from bot.world.outside import World
        def read(text): return World().read_date(text, datetime(2026, 11, 3, tzinfo=UTC), "Europe/Berlin")
        assert read("next fri 3pm") and not read("no idea")
        assert "dateparser" not in sys.modules
        assert read("14 Nov 2026 15:00:00")
        assert "dateparser" in sys.modules
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr


async def test_dateparser_is_loaded_in_a_thread_after_startup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the first phrase that needs it keeps nobody waiting."""
    threads: list[int] = []

    def noted() -> None:
        preload()
        threads.append(threading.get_ident())

    monkeypatch.setattr("bot.app.PRELOAD_DELAY", 0)
    monkeypatch.setattr("bot.app.preload", noted)
    async with api() as server, bot(tmp_path, server):
        await until(lambda: threads)
    assert "dateparser" in sys.modules
    assert threads != [threading.get_ident()]
