"""Waiting for a permit to send: who gets one, and in which order."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pacing import BURST, Pace

from .test_pacing import ManualClock, most_in_any_window


def on_a_made_up_clock(scene: Any, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, float]]:
    """Play a scene in which sleeping moves the clock; return who got a permit, and when."""
    clock, got = ManualClock(), list[tuple[str, float]]()
    alarms: list[tuple[float, int, asyncio.Future[None]]] = []

    async def sleep(seconds: float) -> None:
        future = asyncio.get_running_loop().create_future()
        alarms.append((clock.at + seconds, len(alarms), future))
        await future

    async def play() -> None:
        real = asyncio.sleep
        monkeypatch.setattr("bot.delivery.pacing.asyncio.sleep", sleep)
        pending = {asyncio.ensure_future(one) for one in scene(clock, got)}
        while pending:
            for _ in range(20):
                await real(0)
            pending = {task for task in pending if not task.done()}
            if pending and alarms:
                alarms.sort()
                at, _, future = alarms.pop(0)
                clock.at = max(clock.at, at)
                if not future.cancelled():
                    future.set_result(None)

    asyncio.run(play())
    return got


async def waits(
    pace: Pace, clock: ManualClock, got: list[tuple[str, float]], name: str, who: int, polite: bool = False
) -> None:
    await pace.wait(who, polite=polite)
    got.append((name, round(clock.at - 1000, 3)))


def test_permits_are_given_at_the_rate_first_come_first_served(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of six at two a second, three go at once and the others half a second apart, in order."""

    def scene(clock: ManualClock, got: list[tuple[str, float]]) -> list[Coroutine[Any, Any, None]]:
        pace = Pace(2, 0, clock)
        return [waits(pace, clock, got, f"{n}", n) for n in range(6)]

    got = on_a_made_up_clock(scene, monkeypatch)
    assert got == [("0", 0.0), ("1", 0.0), ("2", 0.0), ("3", 0.5), ("4", 1.0), ("5", 1.5)]


def test_waiting_for_the_own_limit_reserves_no_overall_permit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody with ten messages waits for themselves; another person gets a permit at once."""

    def scene(clock: ManualClock, got: list[tuple[str, float]]) -> list[Coroutine[Any, Any, None]]:
        pace = Pace(4, 1, clock)
        return [*(waits(pace, clock, got, "a", 1) for _ in range(10)), waits(pace, clock, got, "b", 2)]

    got = on_a_made_up_clock(scene, monkeypatch)
    assert dict(got)["b"] <= 0.25
    assert [at for name, at in got if name == "a"][-1] == 7.0


def test_check_ins_only_take_free_permits(monkeypatch: pytest.MonkeyPatch) -> None:
    """While replies wait, a check-in that has waited longer lets them all go first."""

    def scene(clock: ManualClock, got: list[tuple[str, float]]) -> list[Coroutine[Any, Any, None]]:
        pace = Pace(1, 0, clock)
        while pace.take(0):
            pass
        check_in = waits(pace, clock, got, "check-in", 1, polite=True)
        return [check_in, *(waits(pace, clock, got, f"answer {n}", 10 + n) for n in range(4))]

    got = on_a_made_up_clock(scene, monkeypatch)
    assert [name for name, _ in got] == ["answer 0", "answer 1", "answer 2", "answer 3", "check-in"]
    assert [at for _, at in got][:4] == [1.0, 2.0, 3.0, 4.0]


def test_check_ins_queue_separately_at_the_same_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of five at two a second, one permit of the burst stays free, then one goes each half second."""

    def scene(clock: ManualClock, got: list[tuple[str, float]]) -> list[Coroutine[Any, Any, None]]:
        pace = Pace(2, 0, clock)
        return [waits(pace, clock, got, f"{n}", n, polite=True) for n in range(5)]

    got = on_a_made_up_clock(scene, monkeypatch)
    assert [(name, round(at, 1)) for name, at in got] == [("0", 0), ("1", 0), ("2", 0.5), ("3", 1.0), ("4", 1.5)]


@given(pauses=st.lists(st.floats(0, 0.1), max_size=80))
def test_a_reply_always_finds_a_free_permit_among_check_ins(pauses: list[float]) -> None:
    """However many check-ins are sent, replies go out at once and the rate is kept."""
    clock = ManualClock()
    pace = Pace(30, 1, clock)
    taken = list[float]()
    for who, pause in enumerate(pauses):
        clock.at += pause
        while pace.take(1000 + 100 * who + len(taken), polite=True):
            taken.append(clock.at)
    assert most_in_any_window(taken, 1.0) <= 30 + BURST - 1
    assert pace.take(1)


def test_only_replies_overtake_waiting_check_ins(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a check-in waits, the next one gets no permit by asking; a reply does."""

    async def play() -> None:
        clock = ManualClock()
        pace = Pace(1, 0, clock)
        while pace.take(0, polite=True):
            pass
        waiting = asyncio.ensure_future(pace.wait(1, polite=True))
        await asyncio.sleep(0)
        clock.at += 1.0
        assert not pace.take(2, polite=True)
        assert pace.take(3)
        waiting.cancel()
        await asyncio.wait({waiting})
        clock.at += 10.0
        assert pace.take(2, polite=True), "who left the line holds up nobody"

    asyncio.run(play())


def test_only_the_first_waiting_check_in_checks_for_permits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand that wait cost no more than one."""

    async def play() -> int:
        clock = ManualClock()
        pace = Pace(1, 0, clock)
        while pace.take(0, polite=True):
            pass
        waiting = [asyncio.ensure_future(pace.wait(n, polite=True)) for n in range(1000)]
        looks, real = 0, pace._free_at

        def free_at(person: int, polite: bool) -> float:
            nonlocal looks
            looks += 1
            return real(person, polite)

        monkeypatch.setattr(pace, "_free_at", free_at)
        await asyncio.sleep(0.05)
        for task in waiting:
            task.cancel()
        await asyncio.wait(waiting)
        return looks

    assert asyncio.run(play()) <= 2
