"""Starting and stopping real processes: if something is wrong, one plain sentence, and nothing is changed."""

import asyncio
import base64
import ctypes
import os
import re
import resource
import socket
import sqlite3
from pathlib import Path

import aiohttp
import pytest

from tests.bots import TOKEN, api, bot, someone, until
from tests.moments import as_it_is

from .faults import Faults, says
from .house import folder_bytes
from .processes import outcome, running, to

KEY = base64.b64encode(b"k" * 32).decode()
OTHER = base64.b64encode(b"o" * 32).decode()


def one_sentence(result: tuple[int, str, str], pattern: str) -> None:
    """The process failed, with one plain sentence on standard error, and nothing else."""
    code, out, err = result
    assert code == 1, err
    assert err.count("\n") == 1, err
    assert re.search(pattern, err), err
    assert err.strip().endswith(".")
    assert "Traceback" not in err
    assert TOKEN not in err + out


async def lived_in(folder: Path, **changes: str) -> dict[str, bytes]:
    """A folder of a bot that somebody has talked to, and its files."""
    async with api() as server, bot(folder, server, **changes):
        await someone(server).says("/start")
    return folder_bytes(folder)


async def test_a_wrong_token_ends_the_start_with_one_sentence(tmp_path: Path) -> None:
    """Unknown to Telegram (401) or malformed (404): both name the setting to fix."""
    before = await lived_in(tmp_path)
    async with api(clock=as_it_is()) as server:
        for token in ("1000000001:another-token-000000000000000000000", "nonsense"):
            given = to(server.url, TELEGRAM_TOKEN=token)
            one_sentence(await outcome(tmp_path, **given), "TELEGRAM_TOKEN")
    assert folder_bytes(tmp_path) == before


async def test_a_token_revoked_while_running_ends_the_bot_with_the_same_sentence(tmp_path: Path) -> None:
    """On a 401."""
    faults = Faults()
    async with api([faults.around], as_it_is()) as server, running(tmp_path, **to(server.url)) as bot_:
        faults.add("getUpdates", says(401, "Unauthorized"))
        someone(server).type("/start")
        one_sentence(await bot_.ended(), "TELEGRAM_TOKEN")


async def test_a_taken_port_is_named_with_its_setting(tmp_path: Path) -> None:
    """In one sentence."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        one_sentence(await outcome(tmp_path, LOCAL_CHAT_PORT=str(port)), f"Port {port} is taken.*LOCAL_CHAT_PORT")
    assert "chat.journal" not in folder_bytes(tmp_path)


async def test_an_unusable_chat_file_is_not_reported_as_a_taken_port(tmp_path: Path) -> None:
    """The sentence is about that file."""
    (tmp_path / "chat.journal").mkdir()
    one_sentence(await outcome(tmp_path), r"chat\.journal.*[Ii]s a directory")


async def test_a_second_process_on_one_database_is_refused(tmp_path: Path) -> None:
    """The first one keeps running."""
    async with api(clock=as_it_is()) as server, running(tmp_path, **to(server.url)) as first:
        one_sentence(await outcome(tmp_path, **to(server.url)), "in use by another process")
        await someone(server).says("/start")
        assert (await first.terminated())[0] == 0


def newer(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()


async def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    """The sentence says to upgrade the bot."""
    await lived_in(tmp_path)
    newer(tmp_path / "rebound.db")
    before = folder_bytes(tmp_path)
    one_sentence(await outcome(tmp_path), "newer Rebound: upgrade")
    assert folder_bytes(tmp_path) == before


async def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    """Not a byte of it changes."""
    (tmp_path / "rebound.db").write_bytes(os.urandom(9_000))
    before = folder_bytes(tmp_path)
    one_sentence(await outcome(tmp_path), "not a database")
    assert folder_bytes(tmp_path) == before


async def test_a_wrong_master_key_changes_nothing(tmp_path: Path) -> None:
    """Nothing is read or written; with the right key in the ring the bot starts."""
    before = await lived_in(tmp_path, MASTER_KEY=KEY)
    one_sentence(await outcome(tmp_path, MASTER_KEY=OTHER), "MASTER_KEY")
    assert folder_bytes(tmp_path) == before
    async with running(tmp_path, MASTER_KEY=f"{OTHER},{KEY}") as bot_:
        assert (await bot_.terminated())[0] == 0


async def test_a_chat_sealed_with_another_key_is_left_alone(tmp_path: Path) -> None:
    """Also if only the local chat is sealed with it: one sentence, nothing changed."""
    async with running(tmp_path, MASTER_KEY=KEY) as bot_:
        await bot_.terminated()
    before = folder_bytes(tmp_path)
    one_sentence(await outcome(tmp_path, MASTER_KEY=OTHER), "another key")
    assert folder_bytes(tmp_path) == before


@pytest.mark.parametrize("content", [b"", b"too short", b"\xff\xfe", base64.b64encode(b"x" * 31)])
async def test_an_unreadable_key_file_is_not_replaced(tmp_path: Path, content: bytes) -> None:
    """It may be the only key to the database."""
    await lived_in(tmp_path)
    (tmp_path / "master.key").write_bytes(content)
    before = folder_bytes(tmp_path)
    one_sentence(await outcome(tmp_path), r"master\.key can't be read")
    assert folder_bytes(tmp_path) == before


async def test_a_lost_key_file_is_not_replaced(tmp_path: Path) -> None:
    """If there are documents, no new key is created for them."""
    await lived_in(tmp_path)
    (tmp_path / "master.key").unlink()
    database = (tmp_path / "rebound.db").read_bytes()
    one_sentence(await outcome(tmp_path), "master.key can't be read or made: restore it")
    assert (tmp_path / "rebound.db").read_bytes() == database
    assert not (tmp_path / "master.key").exists()


async def test_a_folder_in_place_of_the_database_is_one_sentence(tmp_path: Path) -> None:
    """Without errors from a thread that had already started."""
    (tmp_path / "rebound.db").mkdir()
    one_sentence(await outcome(tmp_path), "unable to open")
    assert not folder_bytes(tmp_path)


def full() -> None:
    """Run in a child process: no file may grow beyond two kilobytes, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))


async def test_a_full_disk_at_startup_is_one_sentence(tmp_path: Path) -> None:
    """There is no space to start."""
    one_sentence(await outcome(tmp_path, limits=full), r"can't be used: .*(full|disk i/o)")


async def test_an_update_is_not_acknowledged_if_the_disk_is_full(tmp_path: Path) -> None:
    """The bot stops, and answers it after the next start."""

    def soon_full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, 120_000))

    async with api(clock=as_it_is()) as server:
        ann = someone(server)
        async with running(tmp_path, limits=soon_full, **to(server.url)) as bot_:
            while bot_.process.returncode is None and len(ann.seen) < 200:
                ann.type("/do " + "x" * 190 + str(len(ann.seen)))
                seen = len(ann.seen)
                await until(lambda seen=seen: len(ann.seen) > seen or bot_.process.returncode is not None)
            one_sentence(await bot_.ended(), "full|disk i/o")
        assert server.state.updates.pending
        seen = len(ann.seen)
        async with running(tmp_path, **to(server.url)) as bot_:
            await until(lambda: len(ann.seen) > seen)
            await bot_.terminated()


async def test_an_unwritable_folder_is_one_sentence(tmp_path: Path) -> None:
    """Nothing is changed."""
    prctl, drop_from_bounds, override_permissions = ctypes.CDLL(None).prctl, 24, 1

    def as_anybody() -> None:
        prctl(drop_from_bounds, override_permissions, 0, 0, 0)  # without it root may write anywhere

    await lived_in(tmp_path)
    for file in (*tmp_path.iterdir(), tmp_path):
        file.chmod(0o555 if file.is_dir() else 0o444)
    before = folder_bytes(tmp_path)
    result = await outcome(tmp_path, limits=as_anybody)
    tmp_path.chmod(0o755)
    one_sentence(result, "can't be (opened|used): (permission denied|.*readonly)")
    assert folder_bytes(tmp_path) == before


async def test_another_process_polling_with_the_token_is_one_sentence(tmp_path: Path) -> None:
    """On a 409; what was stored stays."""
    async with (
        api(clock=as_it_is()) as server,
        aiohttp.ClientSession() as session,
        running(tmp_path, **to(server.url)) as bot_,
    ):
        await someone(server).says("/start")
        ending = asyncio.create_task(bot_.ended())
        while not ending.done():
            async with session.post(f"{server.url}/bot{TOKEN}/getUpdates", json={"timeout": 0}) as answer:
                await answer.read()
            await asyncio.sleep(0.02)
        one_sentence(await ending, "Another process is polling")


async def test_an_invalid_setting_is_one_sentence(tmp_path: Path) -> None:
    """Errors in settings are reported the same way."""
    one_sentence(await outcome(tmp_path, PACE_PERSON="quickly"), "PACE_PERSON")
    assert not folder_bytes(tmp_path)
