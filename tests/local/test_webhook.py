"""Webhooks of the local Bot API server: what is posted, in which order, and what happens if the bot fails."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.local import Journal, LocalServer, people
from bot.local.webhook import SECRET, queue_of
from tests.bots import until
from tests.moments import beginning

from .calls import TOKEN, Api, ApiError

KINDS = ["message", "callback_query"]


class Hook:
    """A bot behind a webhook, whose answers the test decides."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.secrets: set[str] = set()
        self.statuses: list[int] = []
        self.open = asyncio.Event()
        self.open.set()
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        self.got.append(await request.json())
        self.secrets.add(request.headers.get(SECRET, ""))
        await self.open.wait()
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    @property
    def texts(self) -> list[str]:
        return [one["message"]["text"] if "message" in one else "tap" for one in self.got]


@pytest.fixture
async def hook(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hook]:
    monkeypatch.setattr("bot.local.webhook.FIRST_WAIT", 0.01)
    built = Hook()
    app = web.Application()
    app.router.add_post("/hook", built.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    built.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield built
    built.open.set()
    await runner.cleanup()


async def test_pending_and_new_updates_are_posted_with_the_secret(api: Api, you: int, hook: Hook) -> None:
    """Only those that were asked for; each is no longer pending once it was answered with 200."""
    state = api.server.state
    assert await api("setWebhook", url=hook.url, secret_token="s_3-t", allowed_updates=KINDS, max_connections=7)
    people.say(state, you, "a")
    people.set_blocked(state, you, True)
    await until(lambda: hook.texts == ["/start", "a"] and not state.updates.pending)
    assert hook.secrets == {"s_3-t"}
    info = await api("getWebhookInfo")
    assert (info["url"], info["max_connections"], info["pending_update_count"]) == (hook.url, 7, 0)
    assert info["allowed_updates"] == KINDS
    assert "last_error_message" not in info
    assert state.updates.polled, "the page would show the bot as away"


async def test_one_request_at_a_time_for_a_person_but_taps_are_a_queue_of_their_own(
    api: Api, you: int, hook: Hook
) -> None:
    """The second message waits for the answer to the first; a tap and another person's message don't."""
    state = api.server.state
    sent = state.put_message(you, {"message_id": 5000, "chat": {"id": you}, "from": {"is_bot": True}, "date": 0})
    other = state.add_person("Ben").person["id"]
    hook.open.clear()
    await api("setWebhook", url=hook.url)
    people.say(state, you, "second")
    people.tap(state, you, sent["message_id"], "x")
    people.say(state, other, "ben")
    await until(lambda: sorted(hook.texts) == ["/start", "ben", "tap"])
    await asyncio.sleep(0.05)
    assert "second" not in hook.texts
    hook.open.set()
    await until(lambda: hook.texts[3:] == ["second"])


async def test_what_was_not_answered_with_2xx_comes_again_before_what_follows(api: Api, you: int, hook: Hook) -> None:
    """And getWebhookInfo says what went wrong."""
    state = api.server.state
    hook.statuses = [503, 302, 200]
    await api("setWebhook", url=hook.url)
    people.say(state, you, "next")
    await until(lambda: not state.updates.pending)
    assert hook.texts == ["/start", "/start", "/start", "next"]
    info = await api("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 302 Found"
    assert info["last_error_date"] > 0


async def test_a_webhook_that_cannot_be_reached_costs_nothing(api: Api, you: int, hook: Hook) -> None:
    """Updates stay until another webhook takes them, or until they are polled."""
    state = api.server.state
    await api("setWebhook", url="http://127.0.0.1:9/hook")
    await until(lambda: state.webhook_error)
    assert (await api("getWebhookInfo"))["last_error_message"] == "Connection refused"
    assert len(state.updates.pending) == 1
    await api("setWebhook", url=hook.url)
    await until(lambda: not state.updates.pending)
    await api("deleteWebhook")
    people.say(state, you, "polled")
    assert [one["message"]["text"] for one in await api("getUpdates")] == ["polled"]
    assert hook.texts == ["/start"]


async def test_pending_updates_are_dropped_on_request_also_while_they_are_tried_again(
    api: Api, you: int, hook: Hook
) -> None:
    """By setWebhook with drop_pending_updates."""
    hook.statuses = [503] * 3
    await api("setWebhook", url=hook.url)
    await until(lambda: hook.got)
    await api("setWebhook", url=hook.url, drop_pending_updates=True)
    people.say(api.server.state, you, "new")
    await until(lambda: "new" in hook.texts and not api.server.state.updates.pending)
    await until(lambda: not api.server._poster._tasks)


async def test_polling_is_refused_while_there_is_a_webhook(api: Api, hook: Hook) -> None:
    """Setting one ends a poll that is waiting."""
    polling = asyncio.create_task(api("getUpdates", timeout=20))
    await until(lambda: api.server.state.updates.polled)
    await asyncio.sleep(0.05)
    await api("setWebhook", url=hook.url)
    with pytest.raises(ApiError, match="Conflict"):
        await polling
    with pytest.raises(ApiError, match="while webhook is active") as refused:
        await api("getUpdates")
    assert refused.value.status == 409


async def test_what_telegram_refuses_of_a_webhook_is_refused(api: Api) -> None:
    """Addresses and secrets."""
    assert "HTTPS" in await api.refused("setWebhook", url="ftp://example.org")
    assert "unallowed" in await api.refused("setWebhook", url="https://example.org/", secret_token="a b")
    assert "too long" in await api.refused("setWebhook", url="https://example.org/", secret_token="a" * 257)
    assert await api("setWebhook", url="") is True


async def test_the_webhook_and_what_it_took_survive_a_restart(tmp_path: Path, hook: Hook) -> None:
    """A delivered update isn't posted again; one that came in while the bot was away is."""
    journal = tmp_path / "chat.journal"

    def server() -> LocalServer:
        kept = Journal(journal, seal=lambda plain: plain, open_=lambda sealed: sealed)
        return LocalServer(token=TOKEN, clock=beginning(), journal=kept)

    from bot.local.records import Webhook

    first = server()
    await first.start(0)
    you = next(iter(first.state.chats))
    first.state.set_webhook(Webhook(hook.url, "s"))
    people.say(first.state, you, "a")
    await until(lambda: not first.state.updates.pending)
    hook.statuses = [503] * 50
    people.say(first.state, you, "b")
    await until(lambda: len(hook.got) > 2)
    await first.stop()
    hook.statuses, hook.got = [], []
    second = server()
    await second.start(0)
    try:
        await until(lambda: hook.got and not second.state.updates.pending)
        assert hook.texts == ["b"]
    finally:
        await second.stop()


def test_updates_without_a_chat_have_a_queue_too() -> None:
    """Whatever a test pushes."""
    assert queue_of({"update_id": 1}) == queue_of({"update_id": 2, "message": 5}) == ("chat", None)
