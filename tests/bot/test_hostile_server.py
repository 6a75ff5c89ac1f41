"""A server that answers what no Bot API would: it costs itself only, and neither ends nor stalls the bot."""

import asyncio
import contextlib
import json
import signal
from pathlib import Path

import pytest
import structlog
from aiohttp import web

from bot.telegram import transport
from bot.telegram.errors import CallFailed, Meaning
from bot.telegram.wire import Wire
from tests.bots import TOKEN, api, bot, someone, until
from tests.moments import as_it_is

from .faults import Faults, Handler, body, says
from .house import House
from .processes import Running, running, start, to
from .test_laws_intake import poll, polling, text

HOSTILE = {
    "a number past all floats": "1e999",
    "no number": "NaN",
    "five thousand digits": "9" * 5000,
    "three thousand arrays": "[" * 3000 + "]" * 3000,
    "three thousand objects": '{"a":' * 3000 + "1" + "}" * 3000,
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_value_that_cannot_be_read_costs_its_update_only(tmp_path: Path, name: str) -> None:
    """In a batch with good ones: those are applied, the batch is acknowledged, the bot polls on."""
    faults = Faults()
    async with api([faults.around]) as server:
        ann = someone(server)
        async with bot(tmp_path, server) as app:
            await ann.says("/start")
            first = server.state.updates.next_id
            good = json.dumps(text(first, "/help", ann.id))
            bad = f'{{"update_id": {first + 1}, "message": {HOSTILE[name]}}}'
            faults.add("getUpdates", body(f'{{"ok": true, "result": [{bad}, {good}]}}'))
            server.state.updates.wake()
            await until(lambda: any("You can say these" in message["text"] for message in ann.seen))
            await until(lambda: app.intake._offset == first + 2)


async def test_a_call_that_drips_bytes_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """A byte now and then keeps no call alive for ever: its fate is unknown, as after any other cut answer."""
    monkeypatch.setattr(transport, "CONNECT", 0.1)
    monkeypatch.setattr(transport, "WRITE", 0.1)
    faults = Faults()

    async def drips(request: web.Request, _: Handler) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        with contextlib.suppress(ConnectionError):
            while True:
                await answer.write(b" ")
                await asyncio.sleep(0.02)
        return answer

    faults.add("getMe", drips)
    async with api([faults.around]) as server:
        wire = Wire(TOKEN, server.url)
        with pytest.raises(CallFailed) as failed:
            await asyncio.wait_for(wire.call("getMe", read_timeout=0.2), 10)
        assert failed.value.meaning is Meaning.UNKNOWN
        await wire.close()


async def test_a_server_that_answers_polls_at_once_is_not_asked_without_rest(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Empty answers that were not held open: a rest after each; updates that come at once are fetched at once."""
    rests = list[float]()
    real = asyncio.wait_for

    async def wait_for(waiting: object, seconds: float) -> object:
        rests.append(seconds)
        return await real(waiting, 0.001)  # type: ignore[arg-type]

    async with polling(house):
        with monkeypatch.context() as patch:
            patch.setattr("bot.telegram.intake.asyncio.wait_for", wait_for)
            for number in range(3):
                (await poll(house, number)).fate.set_result([])
            (await poll(house, 3)).fate.set_result([text(70, "/start")])
            await poll(house, 4)
    assert len(rests) == 3
    assert min(rests) >= 0.5


async def test_a_long_retry_after_is_said(house: House) -> None:
    """It is obeyed, and the log says for how long somebody has to wait."""
    with structlog.testing.capture_logs() as logs:
        await house.type("/start")
        (await house.sent(0)).fails(Meaning.NOT_SENT, retry_after=86_400)
        await until(lambda: not any(call.sending for call in house.outbox()))
    (said,) = [entry for entry in logs if entry.get("seconds") == 86_400]
    assert said["log_level"] == "warning"


async def test_menu_and_profile_are_tried_until_they_are_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram out of reach at the start: later they are there all the same; what is refused is let go."""
    monkeypatch.setattr("bot.telegram.profile.INTRODUCE_AGAIN", 0.01)
    faults = Faults()
    faults.add("setMyCommands", says(502), says(429, "Too Many Requests", retry_after=0.01))
    faults.add("setMyDescription", says(400, "Bad Request"))
    async with api([faults.around]) as server, bot(tmp_path, server):
        await until(
            lambda: {"setMyCommands", "setMyShortDescription"} <= {call.method for call in server.state.calls}
        )


async def test_what_it_writes_is_its_owners_alone(tmp_path: Path) -> None:
    """The folder of the data and everything in it, whatever the umask it was started with."""
    data = tmp_path / "data"
    async with api(clock=as_it_is()) as server:
        given = to(server.url, DATABASE_URL=f"sqlite:///{data}/rebound.db")
        async with running(tmp_path, **given):
            modes = {path.name: path.stat().st_mode & 0o077 for path in (data, *data.rglob("*"))}
    assert "rebound.db" in modes
    assert not any(modes.values()), modes


async def test_ctrl_c_during_the_start_is_no_traceback(tmp_path: Path) -> None:
    """At any moment of it: the process ends without a word."""
    for seconds in (0.2, 0.5, 1.0):
        process = await start(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:9")
        await asyncio.sleep(seconds)
        process.send_signal(signal.SIGINT)
        _, _, err = await Running(process, "").ended()
        assert "Traceback" not in err
