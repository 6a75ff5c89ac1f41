"""What is told at HEALTH_LISTEN: how the bot is, and numbers about nobody."""

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.app import App
from bot.delivery.documents import Documents
from bot.local import people
from bot.store.base import StoreFailed
from bot.telegram.errors import Fault
from tests.bots import api, bot, hooked, move, settings, someone, until

from .faults import Faults, reset, says
from .house import failing

HEALTH = {"HEALTH_LISTEN": "127.0.0.1:0"}


async def ask(app: App, path: str) -> tuple[int, Any]:
    """A page of the health server: its status, and its contents."""
    assert app.health is not None
    async with aiohttp.ClientSession() as session, session.get(app.health.address + path) as answer:
        return answer.status, await (answer.text() if path == "/metrics" else answer.json())


async def numbers(app: App) -> dict[str, float]:
    """Every sample of /metrics, by name and labels."""
    status, text = await ask(app, "/metrics")
    assert status == 200
    return {
        sample.name + "".join(f" {value}" for _, value in sorted(sample.labels.items()) if _ != "le"): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_a_bot_that_works_says_so(tmp_path: Path, webhook: bool) -> None:
    """Each part with its age, whichever way updates come in."""
    async with api() as server, bot(tmp_path, server, **HEALTH, **(hooked() if webhook else {})) as app:
        await until(lambda: app.intake.ready)
        await until(lambda: app.scheduler._jobs.running)
        for path in ("/healthz", "/readyz"):
            status, page = await ask(app, path)
            assert status == 200
            assert page["ok"] is True
            assert page["intake"]["how"] == ("webhook" if webhook else "polling")
            assert all(page[part]["ok"] for part in ("store", "intake", "scheduler"))


async def test_a_part_that_fails_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """503 with the part at fault, and the same in /metrics; ready it isn't either."""
    async with api() as server, bot(tmp_path, server, **HEALTH) as app:
        await until(lambda: app.intake.ready)
        for part, broken in (
            ("intake", ("bot.telegram.intake.SILENT", -1.0)),
            ("scheduler", ("bot.upkeep.health.LOOK_PATIENCE", -1.0)),
            ("store", ("bot.store.sqlite.SqliteStore.note", failing(9, app.store.note, StoreFailed("Gone.")))),
        ):
            with monkeypatch.context() as patch:
                patch.setattr(*broken)
                for path in ("/healthz", "/readyz"):
                    status, page = await ask(app, path)
                    assert (status, page["ok"]) == (503, False)
                    assert [name for name, one in page.items() if name != "ok" and not one["ok"]] == [part]
                assert (await numbers(app))[f"rebound_up {part}"] == 0
            assert (await numbers(app))[f"rebound_up {part}"] == 1


async def test_a_store_that_hangs_is_a_store_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer comes all the same."""

    async def never(*_: Any) -> None:
        await asyncio.sleep(60)

    async with api() as server, bot(tmp_path, server, **HEALTH) as app:
        monkeypatch.setattr("bot.upkeep.health.STORE_PATIENCE", 0.05)
        with monkeypatch.context() as patch:
            patch.setattr(type(app.store), "note", never)
            assert (await ask(app, "/healthz"))[0] == 503


async def test_a_bot_that_is_not_polling_yet_or_stops_is_not_ready(tmp_path: Path) -> None:
    """A balancer sends nothing there, but it is healthy."""
    async with api() as server:
        app = await App.start(settings(tmp_path, server.url, **HEALTH))
        assert [(await ask(app, path))[0] for path in ("/healthz", "/readyz")] == [200, 503]
        running = asyncio.create_task(app.run())
        await until(lambda: app.intake.ready)
        assert (await ask(app, "/readyz"))[0] == 200
        app.ask_to_stop()
        await running
        assert [(await ask(app, path))[0] for path in ("/healthz", "/readyz")] == [200, 503]
        await app.stop()


async def test_numbers_are_counted_where_they_happen(tmp_path: Path) -> None:
    """Updates by kind, calls by outcome, check-ins by state, and how long it took."""
    faults = Faults()
    async with api([faults.around]) as server, bot(tmp_path, server, **HEALTH) as app:
        ann = someone(server)
        await ann.says("/start")
        await ann.presses("just_had")
        faults.add("sendMessage", says(400, "Bad Request: can't parse entities"))
        await ann.says("/help")
        for blocked in (True, False):
            people.set_blocked(server.state, ann.id, blocked)
            await until(lambda: not server.state.updates.pending)
        await move(app, server, days=8)
        await app.sender.idle()
        found = await numbers(app)
        counts = {name: count for name, count in found.items() if name.startswith("rebound_check_ins_total")}
        stored = (await load(app, ann.id)).document.check_ins
    assert found["rebound_updates_total commanded"] == 2
    assert found["rebound_updates_total tapped"] == 1
    assert found["rebound_updates_total other"] == 2
    assert found["rebound_calls_total sendMessage refused"] == 1
    assert found["rebound_calls_total sendMessage done"] == len(ann.seen)
    assert found["rebound_calls_total answerCallbackQuery done"] == 1
    assert found["rebound_calls_total getUpdates done"] > 0
    assert found["rebound_update_seconds_count"] == 5
    assert found["rebound_reply_seconds_count"] >= 3
    assert stored.sent > 0
    for state, count in counts.items():
        assert count == getattr(stored, state.split()[-1])
    assert found["rebound_outbox_calls"] == found["rebound_active_people"] == found["rebound_turns"] == 0


async def load(app: App, person: int) -> Any:
    return await Documents(app.store, app.cipher, app.clock, app.world).load(person)


async def test_what_goes_wrong_is_counted(tmp_path: Path, impatient: None) -> None:
    """Messages given up, a store that fails, lines in the log; a reply under way counts as waiting."""
    faults = Faults()
    async with api([faults.around]) as server, bot(tmp_path, server, **HEALTH, **hooked()) as app:
        ann = someone(server)
        faults.add("sendMessage", reset, reset)
        ann.type("/start")
        await until(lambda: app.sender.active)
        during = await numbers(app)
        await until(lambda: faults.met == 2 and not app.sender.active)
        real = app.store.save
        app.store.save = failing(1, real, StoreFailed("Full."))  # type: ignore[method-assign]
        ann.type("/help")
        await until(lambda: "rebound" in ann.last.lower() or ann.seen)
        failed = await ask(app, "/healthz")
        found = await numbers(app)
        async with aiohttp.ClientSession() as session:
            await session.post(app.intake.address + "/updates", data=b"{}")  # type: ignore[attr-defined]
        refused = await numbers(app)
    assert during["rebound_outbox_calls"] == during["rebound_active_people"] == 1
    assert found["rebound_calls_total sendMessage unknown"] == 2
    assert found["rebound_given_up_total"] == 1
    assert found["rebound_store_failed_total"] == 1
    assert found["rebound_updates_failed_total store"] == 1
    assert found["rebound_log_lines_total warning"] >= 0
    assert failed[0] == 200, "the save after the failed one succeeded"
    assert refused["rebound_webhook_refused_total secret"] == 1


async def test_the_numbers_are_about_nobody(tmp_path: Path) -> None:
    """No id, no name, no word of theirs, no token and no secret in any page."""
    async with api() as server, bot(tmp_path, server, **HEALTH, **hooked()) as app:
        ann = someone(server)
        await ann.says("/start")
        await ann.presses("just_had")
        await ann.says("Zanzibar Instruments")
        said = "".join([str(await ask(app, path)) for path in ("/metrics", "/healthz", "/readyz")])
        wire = app.wire
    assert wire is not None
    for secret in (str(ann.id), "Zanzibar", "You", "a-secret-for-tests", "a-token-for-tests"):
        assert secret not in said


async def test_a_taken_address_is_one_sentence(tmp_path: Path) -> None:
    """Of the setting's name, and nothing was started."""
    async with api() as server:
        taken = server.url.removeprefix("http://")
        for name, changes in (("HEALTH_LISTEN", {}), ("LISTEN", hooked())):
            with pytest.raises(Fault, match=rf"^{name} can't be used: .*\.$"):
                await App.start(settings(tmp_path, server.url, **{**changes, name: taken}))


def test_without_the_setting_nothing_of_it_is_loaded() -> None:
    """Prometheus's library and the HTTP server cost time at the start."""
    code = (
        "import sys, bot.app; print([name for name in ('prometheus_client', 'aiohttp.web') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
