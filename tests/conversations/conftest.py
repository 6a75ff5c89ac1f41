"""Shared by the tests of conversations/: everything the bot ever says."""

import coverage
import pytest

from .everything import Everything, everything_there_is
from .kept import fingerprint, kept


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run what needs `everything` last: one worker makes it while the others have tests that don't wait for it."""
    items.sort(key=lambda item: "everything" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def everything(pytestconfig: pytest.Config, testrun_uid: str) -> Everything:
    """All places and all that is said, worked out once for all workers; once more only when a source has changed."""
    key = fingerprint()
    if coverage.Coverage.current():
        key += testrun_uid  # what is counted must be run
    assert pytestconfig.cache is not None
    return kept(pytestconfig.cache.mkdir("everything"), key, everything_there_is)
