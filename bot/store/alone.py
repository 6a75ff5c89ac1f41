"""What a store answers about other processes if there are none."""

from collections.abc import Mapping, Sequence

from .base import Permits


class Alone:
    """The part of a store that only this process uses: nobody else sends, and every job is ours."""

    me: int | None = None
    permits: Permits | None = None

    async def release(self, person: int, due_at: float | None = None) -> None:
        """See Store."""

    async def changed(self, versions: Mapping[int, int]) -> Sequence[int]:
        """See Store."""
        return ()

    async def first(self, job: str) -> bool:
        """See Store."""
        return True

    async def others(self) -> int:
        """See Store."""
        return 0

    async def tidy(self) -> None:
        """See Store."""

    def may_begin(self) -> bool:
        """See Store."""
        return True
