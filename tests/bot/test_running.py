"""Real processes that start and stop: the local chat, SIGTERM, polling between two processes."""

import asyncio
import re
from pathlib import Path
from typing import Any

import aiohttp

from tests.bots import TOKEN, api, bot, hooked, someone, until
from tests.moments import as_it_is

from .faults import Faults, held
from .processes import running, start, to


async def test_without_a_token_the_bot_opens_a_local_chat_and_says_so(tmp_path: Path) -> None:
    """The first lines say that this isn't Telegram, where the page is, and how to stop it."""
    async with running(tmp_path) as bot_, aiohttp.ClientSession() as session:
        assert "No TELEGRAM_TOKEN is set, so this is a local chat." in bot_.said
        address = re.search(r"http://127\.0\.0\.1:\d+/", bot_.said)
        assert address
        async with session.get(address[0]) as page:
            assert page.status == 200
            assert "<html" in await page.text()
        code, _, err = await bot_.terminated()
    assert (code, err) == (0, "")


async def test_sigterm_finishes_replies_under_way(tmp_path: Path) -> None:
    """A reply on its way arrives and is cleared: exit code 0, no error output."""
    faults, go_on = Faults(), asyncio.Event()
    async with api([faults.around], as_it_is()) as server:
        ann = someone(server)
        async with running(tmp_path, **to(server.url)) as bot_:
            faults.add("sendMessage", held(go_on))
            ann.type("/start")
            await until(lambda: faults.met)
            ending = asyncio.create_task(bot_.terminated())
            await asyncio.sleep(0.3)
            assert not ending.done()
            go_on.set()
            assert await ending == (0, bot_.said, "")
        assert len(ann.seen) == 1
        async with bot(tmp_path, server) as app:
            await until(lambda: not server.state.updates.pending)
            await app.scheduler.deliver_all()
        assert len(ann.seen) == 1, "sent again though it was cleared"


async def test_a_token_and_an_address_poll_a_bot_api_server(tmp_path: Path) -> None:
    """`python -m bot` with `python -m bot.local`: /start is answered between two real processes."""
    server = await start(tmp_path, module="bot.local", args=("--port", "0", "--token", TOKEN))
    assert server.stdout is not None
    try:
        line = (await asyncio.wait_for(server.stdout.readline(), 30)).decode()
        url = line.split()[-1].rstrip("/")
        async with running(tmp_path, **to(url)) as bot_, aiohttp.ClientSession() as session:
            assert "polling" in bot_.said
            await at_the_page(session, url)
            assert (await bot_.terminated())[::2] == (0, "")
    finally:
        server.terminate()
        await server.wait()


async def test_a_webhook_takes_the_place_of_polling(tmp_path: Path) -> None:
    """A process says where updates come in, answers, and ends at SIGTERM; its log says that the webhook was set."""
    async with api(clock=as_it_is()) as server:
        ann = someone(server)
        async with running(tmp_path, **to(server.url, **hooked())) as bot_:
            assert "Rebound takes in what Telegram posts to http://127.0.0.1:" in bot_.said
            await ann.says("/start")
            code, _, err = await bot_.terminated()
        assert (code, err.count("\n"), "the webhook was set" in err) == (0, 1, True)
        assert not [call for call in server.state.calls if call.method == "getUpdates"]


async def at_the_page(session: aiohttp.ClientSession, url: str) -> None:
    """Say /start on the chat page of a server, and see it answered."""

    async def post(what: str, body: dict[str, Any]) -> Any:
        async with session.post(f"{url}/chat/{what}", json=body) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    person = (await post("people", {"name": "Ann"}))["id"]
    await post("say", {"chat": person, "text": "/start"})
    for _ in range(400):
        async with session.get(f"{url}/chat/history", params={"chat": person}) as answer:
            if "Rebound. I help you" in await answer.text():
                return
        await asyncio.sleep(0.05)
    raise AssertionError("no answer on the page")
