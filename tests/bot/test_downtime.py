"""After a day, a week or a month of downtime: late check-ins come once and say so, stale ones are dropped."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.delivery.document import decode
from tests.bots import api, bot, someone, until


@pytest.mark.parametrize(("days", "comes"), [(1, True), (7, True), (30, False)])
async def test_after_downtime_no_check_in_is_doubled_or_stale(tmp_path: Path, days: int, comes: bool) -> None:
    """Stopped in mid-tip and started again later: one late message that says so, or none and a count."""
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server):
            for act in ("/start", "turned_down", ":Acme", "badly"):
                await (ann.presses(act) if act[0] not in "/:" else ann.says(act.lstrip(":")))
        told = len(ann.seen)
        async with bot(tmp_path, server) as app:
            # As after a long sleep: due moments in between are skipped.
            app.clock.move_to(app.clock.now() + timedelta(days=days, hours=5))
            if comes:
                await until(lambda: len(ann.seen) > told)
                assert ann.last.startswith("I meant to send this on ")
                assert "half" in ann.last or "stopped partway" in ann.last
            await app.scheduler.deliver_all()
            row = await app.store.load(ann.id)
            assert row is not None
            assert decode(app.cipher.open(row.document, ann.id, row.version)).check_ins.expired == (not comes)
        assert len(ann.seen) == told + comes
