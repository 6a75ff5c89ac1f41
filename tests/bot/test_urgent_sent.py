"""Helplines and the farewell over real HTTP, at Telegram's pace: they come right after the call under way."""

import time
from pathlib import Path

import pytest
from aiohttp import web

from tests.bots import Someone, api, bot, someone, until

from .faults import Faults, Handler, says
from .test_laws_urgent import FAREWELL, LINES, WORDS

MANY, PRIVACY = 40, "I keep your answers"


def texts(who: Someone) -> list[str]:
    """What the chat received, in order."""
    return [str(message.get("text", "")) for message in who.seen]


@pytest.mark.long
async def test_helplines_overtake_forty_waiting_replies(tmp_path: Path) -> None:
    """After 40 times /privacy, words of self-harm bring the helplines next; each reply still arrives once."""
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server, PACE_PERSON="1", PACE_OVERALL="30") as app:
            for _ in range(MANY):
                ann.type("/privacy please")
            await until(lambda: not server.state.updates.pending)
            await until(lambda: not app.backlog.takes(ann.id, ()))
            assert app.sender.active, "nothing waits: this test shows nothing"
            before = len(ann.seen)
            ann.type(WORDS)
            await until(lambda: any(LINES in text for text in texts(ann)))
            place = next(place for place, text in enumerate(texts(ann)) if LINES in text)
            # Those sent before the words were read, and the call under way.
            assert place <= before + 3 < MANY
        assert sum(PRIVACY in text for text in texts(ann)) < MANY
        async with bot(tmp_path, server):  # without pace, so that the rest takes no half minute
            await until(lambda: sum(PRIVACY in text for text in texts(ann)) == MANY)
            await until(lambda: not server.state.updates.pending)
        assert len(ann.seen) == MANY + 1


async def test_the_farewell_overtakes_waiting_replies(tmp_path: Path) -> None:
    """/forget is confirmed while 40 replies wait: the farewell is the last message."""
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server, PACE_PERSON="1") as app:
            await ann.says("/forget")
            for _ in range(MANY):
                ann.type("/privacy please")
            await until(lambda: not server.state.updates.pending)
            await until(lambda: not app.backlog.takes(ann.id, ()))
            assert app.sender.active
            before = len(ann.seen)
            ann.type("delete")  # its button is under the newest reply, which still waits
            await until(lambda: any(FAREWELL in text for text in texts(ann)))
            place = next(place for place, text in enumerate(texts(ann)) if FAREWELL in text)
            assert place <= before + 3 < MANY
            await app.sender.idle()
        assert len(ann.seen) == place + 1, "what was queued is dropped"


async def test_helplines_wait_for_telegrams_retry_after(tmp_path: Path) -> None:
    """The server sees no message to that chat before it is over; then the helplines come first."""
    over, early = [0.0], list[str]()

    @web.middleware
    async def counting(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.endswith("/sendMessage") and time.monotonic() < over[0]:
            early.append(str((await request.json())["text"]))
        return await handler(request)

    async def refuses(request: web.Request, handler: Handler) -> web.StreamResponse:
        over[0] = time.monotonic() + 1
        return await says(429, "Too Many Requests", retry_after=1)(request, handler)

    faults = Faults()
    async with api([counting, faults.around]) as server, bot(tmp_path, server) as app:
        ann = someone(server)
        faults.add("sendMessage", refuses)
        ann.type("/privacy please")
        await until(lambda: faults.met)
        for _ in range(5):
            ann.type("/privacy please")
        ann.type(WORDS)
        await until(lambda: len(ann.seen) == 7)
        await app.sender.idle()
        assert not early
        assert LINES in texts(ann)[0]
