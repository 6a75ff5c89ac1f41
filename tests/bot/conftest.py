"""Fixtures for the tests of the bot."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog

from bot.local import LocalServer
from bot.telegram.wire import Wire
from tests.bots import DATABASES, TOKEN

from .enclosing import Maker, equip
from .faults import Faults
from .house import House
from .house import house as opened
from .postgres import Cluster
from .stores import STORES

FAST = {"test_laws_sender", "test_misses"}  # the ones that run on PostgreSQL in `make test` too


def pytest_configure(config: pytest.Config) -> None:
    """Pytest removes the warnings filter that bot/telegram/wire.py sets; test_start checks a real process."""
    config.addinivalue_line("filterwarnings", "ignore:Please use 'Bot.:telegram.warnings.PTBUserWarning")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Whatever is promised about delivery holds on both kinds of store."""
    if any(mark.args[0] == "kind" for mark in metafunc.definition.iter_markers("parametrize")):
        return  # it is about one of them
    name = metafunc.module.__name__.rpartition(".")[2]
    if (name.startswith("test_laws_") or name in FAST) and {"house", "tmp_path"} & {*metafunc.fixturenames}:
        long = () if name in FAST else (pytest.mark.long,)
        metafunc.parametrize("kind", ["sqlite", pytest.param("postgres", marks=long)], indirect=True)


@pytest.fixture(autouse=True)
def kind(request: pytest.FixtureRequest) -> Iterator[str]:
    """The kind of store that a test uses."""
    kind: str = getattr(request, "param", "sqlite")
    if kind == "sqlite":
        yield kind
        return
    cluster = STORES.cluster = request.getfixturevalue("cluster")
    DATABASES.append(cluster.settings)
    yield kind
    DATABASES.pop()
    STORES.cluster = None


@pytest.fixture(autouse=True)
def logs_as_they_were() -> Iterator[None]:
    """Reset the logs: a test that configures them uses its own standard error, which is closed afterwards."""
    yield
    structlog.reset_defaults()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """The bot's parts around a fake Telegram that the test controls, without rate limits."""
    async with opened(tmp_path / "people.db") as built:
        yield built


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the waits between tries; separate tests check that they are long enough."""
    monkeypatch.setattr("bot.delivery.sender.EVIDENCE_WAIT", 0.02)
    monkeypatch.setattr("bot.delivery.outcomes.FIRST_WAIT", 0.02)
    monkeypatch.setattr("bot.delivery.scrubbing.SCRUB_PAUSE", 0.01)


@pytest.fixture
def maker(house: House) -> Maker:
    """Replaces the renderer of a house."""
    return equip(house)


@pytest.fixture
def faults() -> Faults:
    """The faults of the server in this test."""
    return Faults()


@pytest.fixture
async def wire(server: LocalServer) -> AsyncIterator[Wire]:
    """The bot's client for the `server` of a test."""
    client = Wire(TOKEN, server.url)
    yield client
    await client.close()


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL for all tests of this process."""
    built = Cluster()
    try:
        built.make()
        yield built
    finally:
        built.remove()
