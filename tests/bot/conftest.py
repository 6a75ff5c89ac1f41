"""What the tests of the bot share."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog

from .house import House
from .house import house as opened


def pytest_configure(config: pytest.Config) -> None:
    """Pytest takes down the filter that bot/telegram/wire.py sets up; a real process is looked at in test_start."""
    config.addinivalue_line("filterwarnings", "ignore:Please use 'Bot.:telegram.warnings.PTBUserWarning")


@pytest.fixture(autouse=True)
def logs_as_they_were() -> Iterator[None]:
    """A test that configures the logs writes to its own standard error, which is closed when it is over."""
    yield
    structlog.reset_defaults()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """The bot's parts around a Telegram in the test's hands, without pace."""
    async with opened(tmp_path / "people.db") as built:
        yield built


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits between tries are short; that they are long enough is tested by itself."""
    monkeypatch.setattr("bot.delivery.sender.EVIDENCE_WAIT", 0.02)
    monkeypatch.setattr("bot.delivery.sender.FIRST_WAIT", 0.02)
    monkeypatch.setattr("bot.delivery.service.SCRUB_PAUSE", 0.01)
