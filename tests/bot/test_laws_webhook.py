"""Laws 1 to 4 over a webhook: what is answered with 200, when, and what Telegram has to post again."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import structlog

from bot.delivery.documents import Documents
from bot.listening import Address, Hook
from bot.local.methods.profile import get_webhook_info
from bot.store.base import FREE, Hold, StoreFailed
from bot.telegram.errors import Fault, Meaning
from bot.telegram.incoming import ALLOWED_UPDATES
from bot.telegram.intake import Intake
from bot.telegram.webhook import CONNECTIONS, MOST, SECRET, Webhook
from tests.bots import PATIENCE, TOKEN, api, bot, hooked, someone, until

from .house import ANN, BEN, House, failing
from .test_laws_intake import text

HOOK = Hook("https://bot.example.org/updates", "the-secret-of-the-test", Address("127.0.0.1", 0))
SET = {
    "url": HOOK.url,
    "max_connections": CONNECTIONS,
    "allowed_updates": list(ALLOWED_UPDATES),
    "pending_update_count": 0,
}


class Proxy:
    """What posts to the webhook of a house, as Telegram does through a proxy."""

    def __init__(self, webhook: Webhook, session: aiohttp.ClientSession, running: "asyncio.Task[None]"):
        self.webhook, self._session, self.running = webhook, session, running

    async def post(self, update: Any, secret: str = HOOK.secret, path: str = "/updates") -> int:
        """Post an update, or any body; the status of the answer."""
        body = update if isinstance(update, bytes) else json.dumps(update).encode()
        headers = {SECRET: secret} if secret else {}
        async with self._session.post(self.webhook.address + path, data=body, headers=headers) as answer:
            return answer.status


@asynccontextmanager
async def hooked_up(house: House, info: dict[str, Any] | None = None, hook: Hook = HOOK) -> AsyncIterator[Proxy]:
    """A house behind a webhook, of which Telegram says `info` when it is asked first."""
    house.telegram.held |= {"getWebhookInfo"}
    webhook, before = Webhook(house.telegram, house.service, house.store, hook, TOKEN), len(methods(house))
    await webhook.open()
    running = asyncio.create_task(webhook.run())
    await until(lambda: methods(house)[before:])
    house.telegram.calls[-1].fate.set_result(SET if info is None else info)
    await until(lambda: webhook.ready or running.done())
    async with aiohttp.ClientSession() as session:
        try:
            yield Proxy(webhook, session, running)
        finally:
            webhook.stop()
            with contextlib.suppress(Fault):
                await asyncio.wait_for(running, PATIENCE)


def methods(house: House) -> list[str]:
    return [call.method for call in house.telegram.calls if "ebhook" in call.method]


# ------------------------------------------------------------ laws 1 and 3


async def test_law_01_a_malformed_update_costs_only_itself(house: House) -> None:
    """It is answered with 200, since it would be as malformed the next time, and would hold up what is behind it."""
    async with hooked_up(house) as proxy:
        with structlog.testing.capture_logs() as logs:
            assert await proxy.post({"update_id": 70, "message": {"text": {"not": "a text"}, "chat": 7}}) == 200
            assert await proxy.post({"message": {}}) == 200
            assert await proxy.post([1, 2]) == 200
            assert await proxy.post(b'{"update_id": 71, "pad": "' + b"x" * MOST + b'"}') == 200
        assert [entry["event"] for entry in logs] == [
            "an update without an id was passed over",
            "an update without an id was passed over",
            "an update was passed over: it is too large",
        ]
        assert await proxy.post(json.dumps(text(72, "/start")).encode()) == 200
    assert house.stored().seen == [72]


async def test_law_01_half_a_surrogate_pair_costs_one_character(house: House) -> None:
    """As in a poll: strict readers of JSON would refuse the update."""
    await house.greeted()
    async with hooked_up(house) as proxy:
        assert await proxy.post(json.dumps(text(70, "Acme\ud800")).encode()) == 200
    assert 70 in house.stored().seen


async def test_law_01_what_was_broken_on_its_way_comes_again(house: House) -> None:
    """Telegram sends whole JSON. What isn't JSON is refused, so that it is posted again."""
    async with hooked_up(house) as proxy:
        assert await proxy.post(b'{"update_id": 70, "mess') == 400
        assert await proxy.post(b"\x1f\x8b\x08") == 400
        assert await proxy.post(text(70, "/start")) == 200
    assert house.stored().seen == [70]


async def test_law_03_an_update_that_is_posted_again_is_applied_once(house: House) -> None:
    """Telegram posts again what it got no answer for."""
    async with hooked_up(house) as proxy:
        assert [await proxy.post(text(70, "/start")) for _ in range(3)] == [200] * 3
        assert await asyncio.gather(*(proxy.post(text(71, "/help")) for _ in range(3))) == [200] * 3
    assert house.stored().seen == [70, 71]
    assert house.stored().calls == len(house.outbox())


async def test_law_03_messages_of_one_person_keep_their_order(house: House) -> None:
    """They wait for one another in the lane, in the order in which they came in, and different people don't."""
    async with hooked_up(house) as proxy:
        async with house.lanes.turn(ANN):
            posts = []
            for number in range(70, 80):
                posts.append(asyncio.create_task(proxy.post(text(number, f"/do thing {number}"))))
                await until(lambda: house.lanes._waiting[ANN] == len(posts) + 1)
            assert await proxy.post(text(90, "/start", BEN)) == 200
            assert not any(post.done() for post in posts)
        assert await asyncio.gather(*posts) == [200] * 10
    assert house.stored().seen == list(range(70, 80))


# ------------------------------------------------------------ law 2


async def test_law_02_a_post_is_answered_after_the_commit_and_before_replies_are_sent(house: House) -> None:
    """200 means that the update is stored; its reply may be on its way."""
    writing, real = asyncio.Event(), house.store.save

    async def save(person: int, document: bytes, version: int, due_at: float | None, hold: Hold = FREE) -> None:
        await writing.wait()
        await real(person, document, version, due_at, hold)

    house.store.save = save  # type: ignore[method-assign]
    async with hooked_up(house) as proxy:
        post = asyncio.create_task(proxy.post(text(70, "/start")))
        await until(lambda: house.lanes.turns)
        await asyncio.sleep(0.05)
        assert not post.done()
        writing.set()
        assert await post == 200
        assert 70 in house.stored().seen
        assert not (await house.sent(0)).fate.done()


async def test_law_02_while_the_store_fails_the_answer_is_503_and_the_bot_lives(house: House) -> None:
    """Telegram posts it again, and then it is applied; an outage of the store stops no process."""
    house.store.save = failing(2, house.store.save, StoreFailed("No room."))  # type: ignore[method-assign]
    async with hooked_up(house) as proxy:
        with structlog.testing.capture_logs() as logs:
            assert await proxy.post(text(70, "/start")) == 503
            assert await proxy.post(text(70, "/start")) == 503
        assert [entry["why"] for entry in logs] == ["No room."] * 2
        assert house.row() is None
        assert await proxy.post(text(70, "/start")) == 200
        assert not proxy.running.done()
    assert house.stored().seen == [70]


async def test_law_02_an_update_that_raises_is_logged_answered_and_acknowledged(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would raise the next time, too."""
    await house.greeted()

    def broken(*_: Any) -> Any:
        raise ZeroDivisionError("words of Ann's")

    monkeypatch.setattr("bot.delivery.service.respond", broken)
    async with hooked_up(house) as proxy:
        with structlog.testing.capture_logs() as logs:
            assert await proxy.post(text(70, "hello")) == 200
    assert 70 in house.stored().seen
    assert {entry["update"] for entry in logs if entry["log_level"] == "error"} == {70}
    assert "Ann" not in str(logs)


async def test_law_02_a_fault_ends_the_bot_with_one_sentence(house: House) -> None:
    """What can't go on, such as a database of a newer version, acknowledges nothing."""
    house.documents.save = failing(1, house.documents.save, Fault("Upgrade."))  # type: ignore[method-assign]
    async with hooked_up(house) as proxy:
        assert await proxy.post(text(70, "/start")) == 503
        with pytest.raises(Fault, match=r"Upgrade\."):
            await asyncio.wait_for(proxy.running, PATIENCE)


async def test_law_02_stopping_drains(house: House) -> None:
    """What is being applied is committed and answered; what comes later is refused, and Telegram keeps it."""
    async with hooked_up(house) as proxy:
        assert await proxy.post(text(69, "/start", BEN)) == 200  # keeps a connection open
        async with house.lanes.turn(ANN):
            post = asyncio.create_task(proxy.post(text(70, "/start")))
            await until(lambda: house.lanes.turns == 2)
            proxy.webhook.stop()
            assert not proxy.webhook.ready
            assert await proxy.post(text(71, "/start", BEN)) == 503
            assert not proxy.running.done()
        assert await post == 200
        await asyncio.wait_for(proxy.running, PATIENCE)
        with pytest.raises(aiohttp.ClientError):
            await proxy.post(text(72, "/start"))
    assert house.stored().seen == [70]
    assert 71 not in house.stored(BEN).seen


async def test_before_the_bot_runs_nothing_is_taken_in(house: House) -> None:
    """It listens early, so that an address in use is one sentence, but answers 503 until it is ready."""
    webhook = Webhook(house.telegram, house.service, house.store, HOOK, TOKEN)
    await webhook.open()
    taken = webhook.address.rpartition(":")[2]
    other = Webhook(
        house.telegram, house.service, house.store, HOOK._replace(listen=Address("127.0.0.1", int(taken))), TOKEN
    )
    with pytest.raises(Fault, match=r"^LISTEN can't be used: .*\.$"):
        await other.open()
    async with aiohttp.ClientSession() as session:
        proxy = Proxy(webhook, session, asyncio.create_task(asyncio.sleep(0)))
        assert await proxy.post(text(70, "/start")) == 503
    await webhook.close()
    await webhook.close()
    assert house.row() is None


# ------------------------------------------------------------ the secret


@pytest.mark.parametrize("secret", ["", "the-secret-of-the-tesT", "the-secret-of-the-test-", "Gehe\xe9m"])
async def test_without_the_secret_nothing_is_taken_in(house: House, secret: str) -> None:
    """403, and the body isn't even read."""
    async with hooked_up(house) as proxy:
        assert await proxy.post(text(70, "/start"), secret) == 403
        assert await proxy.post(b"x" * (2 * MOST), secret) == 403
        assert proxy.webhook.refused == 2
        assert await proxy.post(text(70, "/start"), path="/other") == 404
    assert house.row() is None


# ------------------------------------------------------------ law 4


async def test_law_04_a_webhook_that_is_as_wanted_is_left_alone(house: House) -> None:
    """The first start sets it, with the secret and the kinds of update; the next only looks."""
    async with hooked_up(house, {"url": ""}):
        pass
    (made,) = [call for call in house.telegram.calls if call.method == "setWebhook"]
    assert made.data == {
        "url": HOOK.url,
        "secret_token": HOOK.secret,
        "allowed_updates": list(ALLOWED_UPDATES),
        "max_connections": CONNECTIONS,
        "drop_pending_updates": False,
    }
    house.telegram.calls.clear()
    async with hooked_up(house):
        pass
    assert methods(house) == ["getWebhookInfo"]
    assert HOOK.secret.encode() not in (await house.store.note("webhook") or b"")


@pytest.mark.parametrize(
    ("hook", "info"),
    [
        (HOOK._replace(secret="another-secret-of-the-test"), SET),
        (HOOK, {**SET, "url": "https://elsewhere.example.org/"}),
        (HOOK, {**SET, "allowed_updates": ["message"]}),
        (HOOK, {name: value for name, value in SET.items() if name != "allowed_updates"}),
        (HOOK, {**SET, "max_connections": 40}),
        (HOOK, True),
    ],
)
async def test_law_04_a_webhook_that_differs_is_set(house: House, hook: Hook, info: Any) -> None:
    """Whatever differs: the secret too, which Telegram doesn't tell."""
    async with hooked_up(house):
        pass
    house.telegram.calls.clear()
    async with hooked_up(house, info, hook):
        pass
    assert methods(house) == ["getWebhookInfo", "setWebhook"]


async def test_law_04_a_webhook_that_somebody_deleted_is_set_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second process that polls with this token deletes it, and ends with a 409 when it is back. One that was
    replaced by another address is only reported: two that set theirs would never come to an end."""
    monkeypatch.setattr("bot.telegram.webhook.LOOK", 0.01)
    async with hooked_up(house) as proxy:
        for answer in (
            {**SET, "url": ""},
            {**SET, "url": "https://elsewhere.example.org/"},
            {**SET, "pending_update_count": 9},
        ):
            await until(lambda: not house.telegram.calls[-1].fate.done())
            with structlog.testing.capture_logs() as logs:
                house.telegram.calls[-1].fate.set_result(answer)
                await until(lambda: not house.telegram.calls[-1].fate.done())
            if "elsewhere" in str(answer["url"]):
                assert [entry["log_level"] for entry in logs] == ["error"]
        assert proxy.webhook.pending == 9
        proxy.webhook.stop()
        house.telegram.calls[-1].fate.set_result(SET)
    assert methods(house).count("setWebhook") == 2  # the first start, and after it was deleted


async def test_law_04_what_telegram_says_went_wrong_is_logged_once(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own words, such as those about a certificate; what was before this start isn't news."""
    monkeypatch.setattr("bot.telegram.webhook.LOOK", 0.01)
    async with hooked_up(house, {"url": ""}):
        pass
    house.telegram.calls.clear()
    old = {**SET, "last_error_date": 5, "last_error_message": "old"}
    new = {**SET, "last_error_date": 9, "last_error_message": "Wrong response from the webhook: 502 Bad Gateway"}
    with structlog.testing.capture_logs() as logs:
        async with hooked_up(house, old) as proxy:
            for answer in (old, new, new):
                await until(lambda: not house.telegram.calls[-1].fate.done())
                house.telegram.calls[-1].fate.set_result(answer)
            await until(lambda: not house.telegram.calls[-1].fate.done())
            proxy.webhook.stop()
            house.telegram.calls[-1].fate.set_result(SET)
    assert [entry["why"] for entry in logs if entry["log_level"] == "warning"] == [new["last_error_message"]]


async def test_law_04_a_process_with_the_old_secret_does_not_set_it_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While processes are replaced one after another, the new secret stays."""
    monkeypatch.setattr("bot.telegram.webhook.LOOK", 0.01)
    async with hooked_up(house, {"url": ""}) as proxy:
        await house.store.set_note("webhook", b"of another process")
        for _ in range(3):
            await until(lambda: not house.telegram.calls[-1].fate.done())
            house.telegram.calls[-1].fate.set_result(SET)
        proxy.webhook.stop()
        await until(lambda: proxy.running.done() or not house.telegram.calls[-1].fate.done())
        if not proxy.running.done():
            house.telegram.calls[-1].fate.set_result(SET)
    assert methods(house).count("setWebhook") == 1


@pytest.mark.parametrize(
    ("meaning", "sentence"), [(Meaning.WRONG_TOKEN, "TELEGRAM_TOKEN"), (Meaning.REFUSED, "WEBHOOK_URL")]
)
async def test_law_04_what_waiting_does_not_mend_ends_the_bot(house: House, meaning: Meaning, sentence: str) -> None:
    """With one sentence that names the setting."""
    house.telegram.held |= {"getWebhookInfo"}
    webhook = Webhook(house.telegram, house.service, house.store, HOOK, TOKEN)
    await webhook.open()
    running = asyncio.create_task(webhook.run())
    await until(lambda: house.telegram.calls)
    house.telegram.calls[0].fails(meaning)
    with pytest.raises(Fault, match=sentence):
        await asyncio.wait_for(running, PATIENCE)


async def test_law_04_without_telegram_or_store_the_webhook_is_set_later(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It isn't ready meanwhile, but takes in what is posted: the webhook may be there from before."""
    monkeypatch.setattr("bot.telegram.webhook.FIRST_WAIT", 0.01)
    house.telegram.held |= {"getWebhookInfo"}
    house.store.note = failing(1, house.store.note, StoreFailed("Busy."))  # type: ignore[method-assign]
    webhook = Webhook(house.telegram, house.service, house.store, HOOK, TOKEN)
    await webhook.open()
    running = asyncio.create_task(webhook.run())
    await until(lambda: house.telegram.calls)
    house.telegram.calls[0].fails(Meaning.NOT_SENT)
    await until(lambda: len(house.telegram.calls) == 2)
    assert not webhook.ready
    async with aiohttp.ClientSession() as session:
        assert await Proxy(webhook, session, running).post(text(70, "/start")) == 200
    house.telegram.calls[1].fate.set_result(SET)
    await until(lambda: methods(house).count("getWebhookInfo") == 3)
    house.telegram.calls[-1].fate.set_result(SET)
    await until(lambda: webhook.ready)
    webhook.stop()
    await asyncio.wait_for(running, PATIENCE)


# ------------------------------------------------------------ the whole bot


async def test_the_whole_bot_answers_over_a_webhook_and_goes_back_to_polling(tmp_path: Path) -> None:
    """A talk over HTTP, messages and taps; nothing of it is lost on the way back."""
    async with api() as server:
        ann, changes = someone(server), hooked()
        ann.type("/start")
        async with bot(tmp_path, server, **changes):
            await until(lambda: ann.seen)
            await ann.presses("just_had")
            assert server.state.webhook is not None
            assert not server.state.updates.pending
        ann.type("/help")
        assert server.state.updates.pending
        async with bot(tmp_path, server, **changes):
            await until(lambda: not server.state.updates.pending)
        before = len(ann.seen)
        async with bot(tmp_path, server) as app:
            assert type(app.intake) is Intake
            await ann.says("/privacy")
        assert len(ann.seen) > before
        assert not get_webhook_info(server.state, {})["url"]
        assert [call.method for call in server.state.calls].count("setWebhook") == 1


async def test_what_could_not_be_stored_is_posted_again_and_answered_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With whatever is behind it in that chat; the bot runs on."""
    monkeypatch.setattr("bot.local.webhook.FIRST_WAIT", 0.01)
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server, **hooked()) as app:
            await ann.says("/start")
            real = app.store.save
            app.store.save = failing(3, real, StoreFailed("No room."))  # type: ignore[method-assign]
            before = len(ann.seen)
            ann.type("/do breathe")
            ann.type("/do pause first")
            await until(lambda: not server.state.updates.pending and not app.sender.active)
            said = [message["text"] for message in ann.seen[before:]]
            stored = await Documents(app.store, app.cipher, app.clock, app.world).load(ann.id)
        assert server.state.webhook_error
        assert "503" in server.state.webhook_error[1]
        first = [
            next(place for place, text in enumerate(said) if words in text) for words in ("breathe", "pause first")
        ]
        assert first == sorted(first)
        assert len(stored.document.seen) == 3


@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
async def test_a_flood_over_a_webhook_waits_on_disk_and_not_in_the_document(tmp_path: Path) -> None:
    """Telegram posts as fast as it is stored: once fifty replies wait, further messages wait outside the document."""
    async with api() as server:
        ann, ben = someone(server), someone(server, 1)
        async with bot(tmp_path, server, PACE_PERSON="0.0001", **hooked()) as app:
            for number in range(150):
                ann.type(f"/do breathe {number}")
            await until(lambda: not server.state.updates.pending)
            await ben.says("/start")
            assert await app.service.waiting(ann.id) < 80
            assert app.backlog.rows > 50
