"""Connection failures affect only the person whose call it was."""

import asyncio
from pathlib import Path

import pytest

from tests.bots import Someone, api, bot, someone, until

from .faults import Faults, after, body, cut, held, reset, says
from .test_whole_way import to_where

pytestmark = pytest.mark.usefixtures("impatient")


async def test_one_persons_failing_calls_never_delay_another(tmp_path: Path) -> None:
    """Ann's calls hang, break, are refused and told to wait an hour; Ben isn't affected."""
    faults, never = Faults(), asyncio.Event()
    async with api([faults.around]) as server, bot(tmp_path, server) as app:
        ann, ben = someone(server), someone(server, 1)
        await ann.says("/start")
        faults.add("sendMessage", reset, says(429, "Too Many Requests", retry_after=3600), chat=ann.id)
        ann.type("/help")
        await to_where(ben)
        await ben.says("Acme")
        await ben.presses("well")
        await until(lambda: faults.met == 2)
        assert len(ann.seen) == 1
        faults.add("sendMessage", held(never), chat=ann.id)
        ann.type("/privacy")
        assert "That's the hardest part done" in await ben.says("breathing")
        assert ann.id in app.sender.active
        never.set()


SPOILT = {
    "429": says(429, "Too Many Requests", retry_after=0.05),
    "429 without a time": says(429, "Too Many Requests"),
    "400": says(400, "Bad Request: can't parse entities"),
    "413": says(413, "Request Entity Too Large"),
    "500": says(500, "Internal Server Error"),
    "502": body("<html>Bad Gateway</html>", 502),
    "404": says(404, "Not Found"),
    "409": says(409, "Conflict"),
    "reset before": reset,
    "reset after": after(reset),
    "garbled": after(body("{garbled", 200)),
    "cut": cut,
    "200 without result": after(body('{"ok":true}')),
    "200 not ok": body('{"ok":false}'),
    "empty": after(body("")),
}


@pytest.mark.parametrize("name", SPOILT)
async def test_every_failure_of_a_reply_is_recovered(tmp_path: Path, name: str) -> None:
    """Whatever goes wrong once, the reply arrives, at most twice, and the dialogue continues."""
    faults = Faults()
    async with api([faults.around]) as server, bot(tmp_path, server) as app:
        ann, ben = someone(server), someone(server, 1)
        await ann.says("/start")
        faults.add("sendMessage", SPOILT[name], chat=ann.id)
        ann.press("just_had")
        await until(lambda: faults.met == 1)
        ben.type("/start")  # Telegram can be reached: that is what one of unknown fate waits for
        await until(lambda: ann.id not in app.sender.active or prod(ben))
        copies = [message for message in ann.seen if "Which company are we talking about?" in message["text"]]
        assert 1 <= len(copies) <= 2
        assert len(copies) == 1 or name in ("reset after", "garbled", "cut", "200 without result", "empty")
        assert "How do you think it went?" in await ann.says("Acme")


def prod(who: Someone) -> bool:
    """Keep the server busy with somebody else, so that some call succeeds; returns False."""
    if who.state.updates.pending:
        return False
    who.type("/help")
    return False
