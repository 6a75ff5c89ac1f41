"""How fast new messages may leave: a few a second overall, about one a second a person.

The generic cell rate algorithm: of each stream only one number is kept, the moment at which it would be used
up no further. A permit is taken right before a call is marked as being sent, so that a mark never waits.
Answers reserve their place in line; check-ins only take what is free, so they never hold up an answer.
"""

import asyncio
import time
from collections.abc import Callable

BURST = 3
_CROWD = 10_000  # people remembered before those whose pace has run out are forgotten
_POLITE = 0.05  # seconds between two looks of one who only takes what is free


class Pace:
    """Permits for new messages. Rates are messages a second; 0 is no limit."""

    def __init__(self, overall: float, person: float, monotonic: Callable[[], float] = time.monotonic):
        self._overall = 1 / overall if overall else 0.0
        self._person = 1 / person if person else 0.0
        self._now = monotonic
        self._used_up = 0.0
        self._people: dict[int, float] = {}

    def take(self, person: int) -> bool:
        """Take a permit if one is free right now."""
        now = self._now()
        overall, own = _earliest(self._used_up, self._overall), _earliest(self._of(person), self._person)
        if max(overall, own) > now:
            return False
        self._reserve_own(person, now)
        self._used_up = max(self._used_up, now) + self._overall
        return True

    async def wait(self, person: int, *, polite: bool = False) -> None:
        """Return with a permit, first come first served; a `polite` one lets everybody else go first."""
        while polite and not self.take(person):  # noqa: ASYNC110 - time frees a permit, no event does
            await asyncio.sleep(_POLITE)
        if polite:
            return
        # A person's own turn is waited for first: it must not reserve a place that others could use meanwhile.
        own = max(self._now(), _earliest(self._of(person), self._person))
        self._reserve_own(person, own)
        await self._sleep_until(own)
        free = max(self._now(), _earliest(self._used_up, self._overall))
        self._used_up = max(self._used_up, free) + self._overall
        await self._sleep_until(free)

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


def _earliest(used_up: float, interval: float) -> float:
    return used_up - (BURST - 1) * interval
