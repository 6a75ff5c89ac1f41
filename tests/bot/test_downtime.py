"""Down for a day, a week, a month: late check-ins come once and say so, stale ones are dropped."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.bots import api, bot, someone, until


@pytest.mark.parametrize(("days", "comes"), [(2, True), (7, True), (30, False)])
async def test_after_a_time_away_nothing_comes_twice_and_nothing_stale(
    tmp_path: Path, days: int, comes: bool
) -> None:
    """Stopped in mid-tip, started again after so long: one message that says it is late, or none and a count."""
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server):
            for label in ("/start", "I was turned down", ":Acme", "Badly"):
                await (ann.taps(label) if label[0] not in "/:" else ann.says(label.lstrip(":")))
        told = len(ann.seen)
        async with bot(tmp_path, server) as app:
            # As after a long sleep: no due moment on the way is met.
            app.clock.move_to(app.clock.now() + timedelta(days=days))
            if comes:
                await until(lambda: len(ann.seen) > told)
                assert ann.last.startswith("This was meant for ")
                assert "half" in ann.last or "left off" in ann.last
            else:
                row = await app.store.load(ann.id)
                before = row.version if row else 0

                async def dropped() -> bool:
                    row = await app.store.load(ann.id)
                    return row is not None and row.version > before

                await app.scheduler.deliver_all()
                assert await dropped()
            await app.scheduler.deliver_all()
        assert len(ann.seen) == told + comes
