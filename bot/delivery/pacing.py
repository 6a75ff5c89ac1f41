"""Rate limits for new messages: a few per second overall, about one per second for each person.

It is the generic cell rate algorithm: each stream keeps only one number, the time at which its allowance is full
again. A permit is taken right before a call is marked as being sent, so a marked call never waits. Replies reserve
their place. Check-ins have a queue of their own, in which only the first one asks: they take what is free, and always
leave one permit of the burst, so that a reply gets one at once.
"""

import asyncio
import time
from collections.abc import Callable

BURST = 3
_CROWD = 10_000  # people remembered before those with a full allowance are forgotten
_LEAST = 0.001  # seconds between two checks by a check-in that waits for a free permit


class Pace:
    """Permits for new messages. Rates are messages per second; 0 means no limit."""

    def __init__(self, overall: float, person: float, monotonic: Callable[[], float] = time.monotonic):
        self._overall = 1 / overall if overall else 0.0
        self._person = 1 / person if person else 0.0
        self._now = monotonic
        self._used_up = 0.0
        self._people: dict[int, float] = {}
        self._line = asyncio.Lock()
        """Held by the first waiting check-in until it has its permit."""

    def take(self, person: int, *, polite: bool = False, at_once: bool = False) -> bool:
        """Take a permit if one is free right now. A `polite` call doesn't overtake polite calls that already wait.

        `at_once`: take one even if none is free. It still counts, so later calls wait longer.
        """
        free = at_once or (self._free_at(person, polite) <= self._now() and not (polite and self._line.locked()))
        if free:
            self._take(person)
        return free

    async def prepare(self, person: int, *, polite: bool = False) -> None:
        """Ask for a permit before `take`, where only others can give one (see shared_pace.py)."""

    async def wait(self, person: int, *, polite: bool = False) -> None:
        """Wait for a permit, first come first served. A `polite` call lets everybody else go first."""
        # Wait for the person's own limit first: meanwhile others can use the overall limit.
        own = max(self._now(), _earliest(self._of(person), self._person))
        if polite:
            await self._sleep_until(own)
            async with self._line:
                while (free := self._free_at(person, polite)) > self._now():
                    await self._sleep_until(max(free, self._now() + _LEAST))
                self._take(person)
            return
        self._reserve_own(person, own)
        try:
            await self._sleep_until(own)
            free = max(self._now(), _earliest(self._used_up, self._overall))
            self._used_up = max(self._used_up, free) + self._overall
            await self._sleep_until(free)
        except asyncio.CancelledError:  # something urgent of theirs goes first, and this will wait again
            if person in self._people:
                self._people[person] -= self._person
            raise

    def _free_at(self, person: int, polite: bool) -> float:
        overall = _earliest(self._used_up, self._overall, BURST - 1 if polite else BURST)
        return max(overall, _earliest(self._of(person), self._person))

    def _take(self, person: int) -> None:
        now = self._now()
        self._reserve_own(person, now)
        self._used_up = max(self._used_up, now) + self._overall

    def _of(self, person: int) -> float:
        return self._people.get(person, 0.0)

    def _reserve_own(self, person: int, at: float) -> None:
        if self._person:
            self._people[person] = max(self._of(person), at) + self._person
            if len(self._people) > _CROWD:
                now = self._now()
                self._people = {one: until for one, until in self._people.items() if until > now}

    async def _sleep_until(self, moment: float) -> None:
        if (seconds := moment - self._now()) > 0:
            await asyncio.sleep(seconds)


def _earliest(used_up: float, interval: float, burst: int = BURST) -> float:
    return used_up - (burst - 1) * interval
