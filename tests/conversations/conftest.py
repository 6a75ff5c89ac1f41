"""Fixtures of the tests of conversations/."""

from collections.abc import Iterator

import pytest

from .counting import uncounted

LONG = ("test_year", "test_any_order", "test_dodont_model", "test_next_any_order")


@pytest.fixture(autouse=True)
def long_ones_are_uncounted(request: pytest.FixtureRequest) -> Iterator[None]:
    """Long random walks and simulated years hold whatever they hold uncounted: see `counting`."""
    if request.path.stem in LONG:
        with uncounted():
            yield
    else:
        yield
