"""A server that responds as no Bot API would: only the call concerned fails, and the bot keeps running."""

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
async def test_an_unreadable_value_loses_only_its_update(tmp_path: Path, name: str) -> None:
    """The good ones of the batch are applied, the batch is acknowledged, and polling continues."""
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
            await until(lambda: any("You can type any of these" in message["text"] for message in ann.seen))
            await until(lambda: app.intake._offset == first + 2)


async def test_a_call_that_receives_single_bytes_times_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its fate is unknown, as with any response that is cut off."""
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


async def test_empty_polls_that_return_at_once_are_followed_by_a_pause(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless there are updates: then the next poll follows at once."""
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


async def test_a_long_retry_after_is_obeyed_and_logged(house: House) -> None:
    """The log says for how long somebody has to wait."""
    with structlog.testing.capture_logs() as logs:
        await house.type("/start")
        (await house.sent(0)).fails(Meaning.NOT_SENT, retry_after=86_400)
        await until(lambda: not any(call.sending for call in house.outbox()))
    (said,) = [entry for entry in logs if entry.get("seconds") == 86_400]
    assert said["log_level"] == "warning"


async def test_menu_and_profile_are_set_once_telegram_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If Telegram is unreachable at startup they are set later; if it refuses them, that is the end of it."""
    monkeypatch.setattr("bot.telegram.profile.INTRODUCE_AGAIN", 0.01)
    faults = Faults()
    faults.add("setMyCommands", says(502), says(429, "Too Many Requests", retry_after=0.01))
    faults.add("setMyDescription", says(400, "Bad Request"))
    async with api([faults.around]) as server, bot(tmp_path, server):
        await until(
            lambda: {"setMyCommands", "setMyShortDescription"} <= {call.method for call in server.state.calls}
        )


async def test_only_the_owner_can_read_the_data_folder(tmp_path: Path) -> None:
    """And everything in it, whatever the umask."""
    data = tmp_path / "data"
    async with api(clock=as_it_is()) as server:
        given = to(server.url, DATABASE_URL=f"sqlite:///{data}/rebound.db")
        async with running(tmp_path, **given):
            modes = {path.name: path.stat().st_mode & 0o077 for path in (data, *data.rglob("*"))}
    assert "rebound.db" in modes
    assert not any(modes.values()), modes


async def test_ctrl_c_during_startup_prints_no_traceback(tmp_path: Path) -> None:
    """At any moment of it, the process ends without output."""
    for seconds in (0.2, 0.5, 1.0):
        process = await start(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:9")
        await asyncio.sleep(seconds)
        process.send_signal(signal.SIGINT)
        _, _, err = await Running(process, "").ended()
        assert "Traceback" not in err
