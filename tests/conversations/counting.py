"""What counts for the branch coverage of conversations/, and what doesn't."""

from collections.abc import Iterator
from contextlib import contextmanager

from coverage import Coverage


@contextmanager
def uncounted() -> Iterator[None]:
    """What runs in here counts for no coverage.

    So the tests that say what holds have to reach every branch, not a walk that happens to come by. It is also by far
    the most that runs, and being counted more than doubles its time.
    """
    counting = Coverage.current()
    if counting:
        counting.stop()
    try:
        yield
    finally:
        if counting:
            counting.start()
