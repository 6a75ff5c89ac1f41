"""Shared by the tests of conversations/: everything the bot ever says."""

import coverage
import pytest

from .everything import Everything, everything_there_is
from .kept import fingerprint, kept


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One test that needs `everything` comes first, so that one worker makes it from the start; the others last."""
    items.sort(key=lambda item: "everything" in getattr(item, "fixturenames", ()))
    if items and "everything" in getattr(items[-1], "fixturenames", ()):
        items.insert(0, items.pop())


@pytest.fixture(scope="session")
def everything(pytestconfig: pytest.Config, testrun_uid: str) -> Everything:
    """All places and all that is said, worked out once for all workers; once more only when a source has changed."""
    key = fingerprint()
    if coverage.Coverage.current():
        key += testrun_uid  # what is counted must be run
    assert pytestconfig.cache is not None
    return kept(pytestconfig.cache.mkdir("everything"), key, everything_there_is)
