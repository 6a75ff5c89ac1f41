"""A database of an older version is upgraded at startup: completely or not at all."""

import asyncio
import base64
import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
import structlog
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.app import App
from bot.delivery.document import Document, decode, encode
from bot.local import Journal, JournalError
from bot.store.base import StoreFailed
from bot.store.cipher import Cipher, key_id
from bot.store.file import SCHEMA
from bot.store.sqlite import open_store
from bot.telegram.errors import Fault
from bot.upkeep.backups import Backups
from conversations import FORMAT
from tests.bots import settings
from tests.moments import as_it_is

from .test_goldens import GOLDENS, NOBODY, rows_of, schema_of, started

GOLDEN = GOLDENS / "0.1" / "states.db"
KEY = base64.b64encode(bytes(range(32))).decode()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of version 0.1, of a few people."""
    return Path(shutil.copy(GOLDEN, tmp_path / "rebound.db"))


def is_untouched(path: Path) -> bool:
    return rows_of(path) == rows_of(GOLDEN) and schema_of(path) == 1


async def test_a_kill_in_the_middle_of_an_upgrade_changes_nothing(path: Path) -> None:
    """All documents stay as they were, and the next start upgrades them."""
    program = (
        "import asyncio, os, sys; from pathlib import Path; from bot.store import sqlite\n"
        "from bot.store.sqlite import open_store\n"
        "sqlite._GROUP, done = 2, []\n"
        "def change(person, document, version):\n"
        "    done.append(person)\n"
        "    if len(done) == 5: os._exit(9)\n"
        "    return b'half'\n"
        "async def main():\n  await (await open_store(Path(sys.argv[1]))).upgrade(change)\n"
        "asyncio.run(main())"
    )
    run = [sys.executable, "-c", program, str(path)]
    killed = await asyncio.to_thread(subprocess.run, run, capture_output=True)
    assert killed.returncode == 9
    assert is_untouched(path)
    async with started(path.parent):
        assert schema_of(path) == SCHEMA


async def test_a_full_disk_during_an_upgrade_changes_nothing(path: Path) -> None:
    """It fails with a message, and every row is as before."""
    store = await open_store(path)
    ((pages,),) = await store._db.execute_fetchall("PRAGMA page_count")
    await store._db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StoreFailed, match="full"):
        await store.upgrade(lambda *_: os.urandom(9000))
    await store.close()
    assert is_untouched(path)


async def test_an_error_during_an_upgrade_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even an unexpected one of ours, when other rows were written already."""
    monkeypatch.setattr("bot.store.sqlite._GROUP", 2)
    store, seen = await open_store(path), list[int]()

    def change(person: int, *_: Any) -> bytes:
        seen.append(person)
        if len(seen) == 5:
            raise ValueError("unforeseen")
        return b"half"

    with pytest.raises(ValueError, match="unforeseen"):
        await store.upgrade(change)
    await store.close()
    assert is_untouched(path)


async def refusal(path: Path, **given: str) -> str:
    """The sentence with which a start fails."""
    with pytest.raises(Fault) as caught:
        await App.start(settings(path.parent, NOBODY, **given))
    assert is_untouched(path)
    return str(caught.value)


async def test_an_upgrade_without_the_key_changes_nothing(path: Path) -> None:
    """One sentence names the setting; there isn't even a backup."""
    said = await refusal(path, MASTER_KEY="A" * 43 + "=")
    assert said.startswith("The key doesn't open")
    assert "MASTER_KEY" in said
    assert not (path.parent / "backups").exists()


async def test_an_upgrade_without_space_for_the_backup_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence says why no backup could be made."""

    def full(*_: Any, **__: Any) -> Path:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Backups, "make", full)
    said = await refusal(path, MASTER_KEY=KEY)
    assert "has to be upgraded" in said
    assert said.endswith("no space left on device. Nothing was changed.")


async def test_a_full_disk_during_an_upgrade_is_one_sentence(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What SQLite says, and that nothing changed; the backup stays."""

    async def full(*_: Any) -> None:
        raise StoreFailed("The database can't be written or read: database or disk is full.")

    monkeypatch.setattr("bot.store.sqlite.SqliteStore.upgrade", full)
    said = await refusal(path, MASTER_KEY=KEY)
    assert said.startswith("The database can't be written or read: database or disk is full. So ")
    assert said.endswith("nothing in it was changed.")


async def test_a_damaged_document_does_not_stop_the_upgrade(path: Path) -> None:
    """It stays as it is; the log says once how many there are, without names."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE people SET document = x'00112233445566778899' WHERE id = 1001")
    before = rows_of(path)
    with structlog.testing.capture_logs() as logs:
        async with started(path.parent) as app:
            await app.sender._documents.load(1002)
    after = rows_of(path)
    assert after[1001] == before[1001]
    assert all(after[person] != before[person] for person in before if person != 1001)
    assert [entry["people"] for entry in logs if entry["log_level"] == "error"] == [1]


async def test_the_backup_before_an_upgrade_is_kept_for_a_week(path: Path) -> None:
    """It isn't replaced by nightly ones, and is deleted when they are, as /privacy promises."""
    async with started(path.parent):
        pass
    backups, now = Backups(path), as_it_is().now()
    (made,) = backups.folder.iterdir()
    assert made.stem.endswith("-before-upgrade")
    assert made.stat().st_mode & 0o777 == 0o600
    backups.make(now, threading.Event())
    assert backups.prune(now + timedelta(days=6, hours=20)) == 0
    assert rows_of(made) == rows_of(GOLDEN)
    assert backups.prune(now + timedelta(days=7)) == 2


async def test_the_backup_before_an_upgrade_can_be_restored(path: Path) -> None:
    """In place of the database it is upgraded again."""
    async with started(path.parent):
        upgraded = rows_of(path)
    (made,) = (path.parent / "backups").iterdir()
    for name in ("rebound.db-wal", "rebound.db-shm"):
        (path.parent / name).unlink(missing_ok=True)
    shutil.copy(made, path)
    async with started(path.parent):
        assert {person: row[1:] for person, row in rows_of(path).items()} == {
            person: row[1:] for person, row in upgraded.items()
        }
        assert schema_of(path) == SCHEMA


# ------------------------------------------------------------ a document by itself


def stored(**changes: Any) -> bytes:
    """A document as bytes, in which some of the person's fields have invalid values."""
    plain = msgspec.to_builtins(Document(calls=3), str_keys=False, builtin_types=(datetime,))
    plain["person"] = {**plain.get("person", {}), **changes}
    return msgspec.msgpack.encode(plain)


def test_a_value_that_does_not_fit_loses_only_its_field() -> None:
    """It gets its default, everything else stays, and the log names the field but not the value."""
    with structlog.testing.capture_logs() as logs:
        document = decode(stored(zone=["secret"], country="GB"))
    assert (document.person.zone, document.person.country, document.calls) == ("", "GB", 3)
    assert [entry["fields"] for entry in logs] == [["person.zone"]]
    assert "secret" not in repr(logs)


def test_every_document_states_its_format() -> None:
    """So that an older version can refuse a newer one."""
    assert msgspec.msgpack.decode(encode(Document()))["format"] == FORMAT == SCHEMA


def test_data_that_is_no_document_is_an_error() -> None:
    """It doesn't become an empty person."""
    for data in (msgspec.msgpack.encode([1, 2]), msgspec.msgpack.encode("words"), b"\xc1"):
        with pytest.raises(msgspec.DecodeError):
            decode(data)


async def test_the_chat_history_of_0_1_is_kept(tmp_path: Path) -> None:
    """It was sealed without a form; it opens, and is sealed in today's form at the first start."""
    given, key, nonce = {"TELEGRAM_TOKEN": "", "LOCAL_CHAT_PORT": "0", "MASTER_KEY": KEY}, bytes(range(32)), bytes(12)

    async def people() -> list[int]:
        app = await App.start(settings(tmp_path, NOBODY, **given))
        await app.stop()
        assert app.chat is not None
        return list(app.chat.state.chats)

    before, path, cipher = await people(), tmp_path / "chat.journal", Cipher([key])

    def by_0_1(plain: bytes) -> bytes:
        return key_id(key) + nonce + AESGCM(key).encrypt(nonce, plain, b"chat")

    journal = Journal(path, seal=by_0_1, open_=lambda sealed: cipher.open(sealed, "chat"))
    records = journal.read()
    journal.rewrite(records)
    journal.close()
    with pytest.raises(JournalError):
        journal.read()
    assert await people() == before != []
    assert len(journal.read()) == len(records)
