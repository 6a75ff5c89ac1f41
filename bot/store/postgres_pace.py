"""The pace that all processes share: one row, which says when the allowance is used up (bot/delivery/pacing.py)."""

from .postgres_line import Line
from .postgres_sql import FREE_IN, RESERVE, TAKE


class SharedPermits:
    """Permits for messages. `spacing`: seconds from one to the next. `ahead`: seconds that a burst may be ahead."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def take(self, spacing: float, ahead: float) -> bool:
        """Take a permit if one is free now. Raises StoreFailed."""
        return bool(await self._line.value(TAKE, spacing, ahead))

    async def reserve(self, spacing: float, ahead: float) -> float:
        """Take the next permit there will be. Returns in how many seconds. Raises StoreFailed."""
        return float(await self._line.value(RESERVE, spacing, ahead))

    async def free_in(self, ahead: float) -> float:
        """In how many seconds there will be one, if nobody else takes it. Raises StoreFailed."""
        return float(await self._line.value(FREE_IN, ahead))
