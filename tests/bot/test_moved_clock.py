"""The moved clock stops wherever somebody is due."""

import asyncio
from datetime import timedelta
from pathlib import Path

from bot.app import App
from tests.bots import api, bot, move, settings, someone


async def test_the_moved_clock_stops_whenever_somebody_is_due(tmp_path: Path) -> None:
    """When it is moved by a week, each check-in is sent at its own time."""
    async with api() as server, bot(tmp_path, server) as app:
        ann, ben = someone(server), someone(server, 1)
        begin = app.clock.now()
        await ann.says("/start")
        await ann.presses("just_had")
        await move(app, server, hours=5)
        await ben.says("/start")
        await ben.presses("turned_down")
        moments: list[timedelta] = []
        real = app.service.fall_due

        async def fall_due(person: int) -> None:
            await real(person)
            moments.append(app.clock.now() - begin)

        app.service.fall_due = fall_due  # type: ignore[method-assign]
        await move(app, server, days=6)
        assert [round(moment / timedelta(hours=1)) for moment in moments] == [24, 29]
        assert "stopped partway" in ann.last
        assert "stopped partway" in ben.last
        assert round((app.clock.now() - begin) / timedelta(hours=1)) == 149


async def test_an_unreadable_row_does_not_stop_the_clock(tmp_path: Path) -> None:
    """The others still get their check-ins, and the move ends."""
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        await ann.says("/start")
        await ann.presses("just_had")
        await app.store.save(7, b"broken", 0, 1.0)
        await app.store.save(8, b"broken", 0, app.clock.now().timestamp() + 3600)
        await asyncio.wait_for(move(app, server, days=2), 20)
        assert "stopped partway" in ann.last


async def test_the_clocks_offset_survives_a_restart(tmp_path: Path) -> None:
    """In the local chat a moved clock stays moved after a restart; with a token it is never moved."""
    local = settings(tmp_path, "http://127.0.0.1:1", TELEGRAM_TOKEN="", LOCAL_CHAT_PORT="0")
    app = await App.start(local)
    await app.move_clock(timedelta(days=3))
    offset = app.clock.offset
    await app.stop()
    app = await App.start(local)
    assert app.clock.offset == offset > timedelta(days=2, hours=23)
    await app.stop()
    async with api() as server:
        app = await App.start(settings(tmp_path, server.url))
        assert app.clock.offset == timedelta(0)
        await app.stop()


async def test_start_over_forgets_everybody(tmp_path: Path) -> None:
    """After "Start over" in the local chat nobody is known, and the next /start is the first."""
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        await ann.says("/start")
        await ann.presses("just_had")
        await app.start_over()
        assert await app.store.load(ann.id) is None
        assert "I'm Rebound" in await ann.says("/start")
