"""Databases of released versions: each can be opened, and everybody continues where they were."""

import base64
import json
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bot.app import App
from bot.delivery.document import Document, decode
from bot.store.cipher import Cipher
from bot.store.file import SCHEMA
from bot.telegram.calls import Call
from bot.telegram.incoming import read
from conversations import FORMAT, RENAMED, Say, respond
from tests.bots import settings
from tests.conversations.chat import START, WORLD

GOLDENS = Path(__file__).parents[1] / "goldens"
DATABASES = sorted(GOLDENS.glob("*/*.db"))
KEY = bytes(range(32))
NOBODY = "http://127.0.0.1:9"  # a port where nothing listens: it starts all the same
REFUSALS = [WORLD.render(f"common-{key}") for key in ("too_old", "changed_meanwhile")]


def schema_of(path: Path) -> int:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


OF_TODAY = [path for path in DATABASES if schema_of(path) == SCHEMA]
OLDER = [path for path in DATABASES if path not in OF_TODAY]

Rows = dict[int, tuple[bytes, int, float | None]]


@asynccontextmanager
async def started(folder: Path) -> AsyncIterator[App]:
    """The bot, started on a folder as its owner would, but not polling yet."""
    app = await App.start(settings(folder, NOBODY, MASTER_KEY=base64.b64encode(KEY).decode()))
    try:
        yield app
    finally:
        await app.stop()


def rows_of(path: Path) -> Rows:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        return {row[0]: row[1:] for row in db.execute("SELECT id, document, version, due_at FROM people")}


def as_it_was(rows: Rows, person: int) -> dict[str, Any]:
    """The document that the older version stored, as plain data."""
    document, version, _ = rows[person]
    found: dict[str, Any] = msgspec.msgpack.decode(Cipher([KEY]).open(document, person, version, of_0_1=True))
    return found


def today(name: str) -> str:
    """The current name of "dialogue.step" of that version."""
    dialogue, _, step = name.partition(".")
    dialogue = RENAMED.dialogue(dialogue)
    return f"{dialogue}.{RENAMED.step(dialogue, step)}"


def buttons(call: Call) -> list[str]:
    rows = call.data.get("reply_markup", {}).get("inline_keyboard", ())
    return [button["callback_data"] for row in rows for button in row if "callback_data" in button]


def refused(document: Document, person: int, data: str) -> list[str]:
    """The reply to a tap on a button that we no longer know."""
    shown = {"chat": {"id": person}, "message_id": 7}
    incoming = read({"update_id": 1, "callback_query": {"id": "1", "data": data, "message": shown}})
    assert incoming is not None
    assert incoming.event is not None
    reply = respond(document.person, incoming.event, START + timedelta(minutes=1), WORLD)
    said = [message.text for message in reply.messages if isinstance(message, Say)]
    return [text for text in said for refusal in REFUSALS if refusal in text]


def test_there_are_golden_databases_of_each_release() -> None:
    """They are in the repository, and none is empty."""
    assert {path.parent.name for path in DATABASES} >= {"0.1", "0.2"}
    assert len(DATABASES) > 60
    for path in DATABASES:
        expected = json.loads(path.with_name("expected.json").read_text(encoding="utf-8"))[path.stem]
        assert {str(person) for person in rows_of(path)} == expected.keys() != set()


@pytest.mark.parametrize("golden", OF_TODAY, ids=lambda path: f"{path.parent.name} {path.stem}")
async def test_a_current_database_opens_without_an_upgrade(tmp_path: Path, golden: Path) -> None:
    """Everybody continues where they were, and no button is too old."""
    expected = json.loads(golden.with_name("expected.json").read_text(encoding="utf-8"))[golden.stem]
    path, before = tmp_path / "rebound.db", rows_of(golden)
    shutil.copy(golden, path)
    async with started(tmp_path) as app:
        assert not (tmp_path / "backups").exists()
        assert rows_of(path) == before
        for number, name in expected.items():
            person, row = int(number), await app.store.load(int(number))
            assert row is not None
            document = decode(app.cipher.open(row.document, person, row.version))
            if "." in name:
                talk = document.person.talks[-1]
                assert f"{talk.dialogue}.{talk.step}" == today(name)
            assert not [data for call in document.outbox for data in buttons(call) if refused(document, person, data)]


@pytest.mark.parametrize("golden", OLDER, ids=lambda path: f"{path.parent.name} {path.stem}")
async def test_an_older_database_is_backed_up_and_upgraded(tmp_path: Path, golden: Path) -> None:
    """Then everybody continues where they were, with their outbox; no button is too old."""
    expected = json.loads(golden.with_name("expected.json").read_text(encoding="utf-8"))[golden.stem]
    path, before = tmp_path / "rebound.db", rows_of(golden)
    shutil.copy(golden, path)
    async with started(tmp_path) as app:
        assert schema_of(path) == SCHEMA == FORMAT
        (backup,) = (tmp_path / "backups").iterdir()
        assert rows_of(backup) == before
        for number, name in expected.items():
            person, row = int(number), await app.store.load(int(number))
            assert row is not None
            old, document = as_it_was(before, person), decode(app.cipher.open(row.document, person, row.version))
            assert (row.version, row.due_at) == before[person][1:]
            assert (document.format, document.person.format) == (FORMAT, FORMAT)
            if "." in name:
                talk = document.person.talks[-1]
                assert f"{talk.dialogue}.{talk.step}" == today(name)
            assert [(talk.id, talk.question, len(talk.trail)) for talk in document.person.talks] == [
                (talk["id"], talk["question"], len(talk["trail"])) for talk in old["person"]["talks"]
            ]
            assert (document.seen, document.calls) == (old.get("seen", []), old.get("calls", 0))
            for now, then in ((document.outbox, old.get("outbox", [])), (document.held, old.get("held", []))):
                calls = msgspec.convert(then, list[Call])
                for call in calls:
                    call.occasions = [RENAMED.occasion(key) for key in call.occasions]
                assert now == calls
            assert not [data for call in document.outbox for data in buttons(call) if refused(document, person, data)]
            assert refused(document, person, "999.999.x"), "the line before would prove nothing"
    upgraded = rows_of(path)
    async with started(tmp_path):
        assert rows_of(path) == upgraded
        assert [backup] == list((tmp_path / "backups").iterdir())


async def test_a_come_back_time_moves_to_its_talk(tmp_path: Path) -> None:
    """In 0.1 it belonged to the person; after the upgrade it belongs to the talk it was about."""
    golden = GOLDENS / "0.1" / "states.db"
    shutil.copy(golden, tmp_path / "rebound.db")
    expected = json.loads(golden.with_name("expected.json").read_text(encoding="utf-8"))["states"]
    (number,) = (int(one) for one, name in expected.items() if name.startswith("agreed when to come back"))
    async with started(tmp_path) as app:
        record = await app.sender._documents.load(number)
        assert [talk.come_back.chosen for talk in record.document.person.talks] == [START + timedelta(days=1)]
