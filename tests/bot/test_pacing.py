"""How fast messages may leave."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery import pacing
from bot.delivery.pacing import BURST, Pace

RATES = st.sampled_from([0.5, 1.0, 3.0, 30.0])
STEPS = st.lists(st.tuples(st.integers(0, 3), st.floats(0, 2)), max_size=60)


class ManualClock:
    """A monotonic clock that the test moves."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def most_in_any_window(moments: list[float], seconds: float) -> int:
    """The most permits within any window of that length."""
    return max((sum(start <= moment < start + seconds for moment in moments) for start in moments), default=0)


@given(overall=RATES, person=RATES, steps=STEPS)
def test_the_rate_is_never_exceeded_beyond_the_burst(
    overall: float, person: float, steps: list[tuple[int, float]]
) -> None:
    """In any window at most rate times length plus the burst, overall and per person."""
    clock = ManualClock()
    pace = Pace(overall, person, clock)
    given_: list[tuple[int, float]] = []
    for who, pause in steps:
        clock.at += pause
        while pace.take(who):
            given_.append((who, clock.at))
    for window in (1.0, 3.0, 10.0):
        assert most_in_any_window([at for _, at in given_], window) <= overall * window + BURST
        for who in range(4):
            mine = [at for one, at in given_ if one == who]
            assert most_in_any_window(mine, window) <= person * window + BURST


def test_three_messages_at_once_then_one_a_second() -> None:
    """After a rest three are free at once, the fourth after a second, and so on."""
    clock = ManualClock()
    pace = Pace(0, 1, clock)
    assert [pace.take(1) for _ in range(5)] == [True, True, True, False, False]
    clock.at += 1.0
    assert [pace.take(1) for _ in range(2)] == [True, False]
    clock.at += 100
    assert [pace.take(1) for _ in range(4)] == [True, True, True, False]


def test_a_refused_permit_costs_nothing() -> None:
    """Asking in vain, even often, delays nobody."""
    clock = ManualClock()
    pace = Pace(0, 1, clock)
    for _ in range(100):
        pace.take(1)
    clock.at += 1.0
    assert pace.take(1)


def test_one_persons_limit_never_delays_others() -> None:
    """Somebody far beyond their own limit leaves the others all of the overall rate."""
    clock = ManualClock()
    pace = Pace(30, 1, clock)
    while pace.take(1):
        pass
    clock.at += 0.2
    assert not pace.take(1)
    assert pace.take(2)


def test_zero_turns_a_limit_off() -> None:
    """For benchmarks."""
    pace = Pace(0, 0, ManualClock())
    assert all(pace.take(n % 2) for n in range(1000))


def test_people_are_forgotten_only_when_their_limit_has_recovered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory stays small, and nobody gets more than their share."""
    monkeypatch.setattr(pacing, "_CROWD", 10)
    clock = ManualClock()
    pace = Pace(0, 1, clock)
    while pace.take(0):
        pass
    clock.at += 0.9
    for who in range(1, 50):
        pace.take(who)
        clock.at += 0.001
    assert not pace.take(0)
    clock.at += 60
    pace.take(99)
    assert len(pace._people) <= 12
