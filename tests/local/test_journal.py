"""The journal: nothing acknowledged is lost, truncated records are harmless, and it is encrypted."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.local import ChatState, Journal, JournalError, LocalServer, people
from bot.local.records import dump
from tests.moments import beginning

from .calls import TOKEN, Api


def journal(path: Path, key: int = 7) -> Journal:
    """A journal with a four-line cipher that detects a wrong key."""

    def seal(plain: bytes) -> bytes:
        return bytes([key]) + bytes(byte ^ key for byte in plain)

    def open_(sealed: bytes) -> bytes:
        if sealed[0] != key:
            raise ValueError("wrong key")
        return bytes(byte ^ key for byte in sealed[1:])

    return Journal(path, seal=seal, open_=open_)


def server_on(path: Path) -> LocalServer:
    """A server that keeps its chat there."""
    return LocalServer(token=TOKEN, clock=beginning(), journal=journal(path))


def truth(state: ChatState) -> list[Any]:
    """The whole state, in a comparable form."""
    return [json.loads(json.dumps(record)) for record in dump(state)]


async def busy(server: LocalServer, api: Api) -> None:
    """A little of everything."""
    state = server.state
    you = next(iter(state.chats))
    people.say(state, you, "/start")
    people.edit(state, you, people.say(state, you, "a")["message_id"], "b")
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    sent = await api("sendMessage", chat_id=you, text="Hello 😀", reply_markup=keyboard)
    people.tap(state, you, sent["message_id"], "y")
    gone = await api("sendMessage", chat_id=you, text="gone", reply_markup={"keyboard": [["x"]]})
    await api("deleteMessage", chat_id=you, message_id=gone["message_id"])
    await api(
        "setMessageReaction", chat_id=you, message_id=sent["message_id"], reaction=[{"type": "emoji", "emoji": "👍"}]
    )
    await api("setMyCommands", commands=[{"command": "start", "description": "Begin"}])
    await api(
        "getUpdates", offset=state.updates.pending[1]["update_id"], allowed_updates=["message", "callback_query"]
    )
    people.send(state, you, "photo")
    people.set_blocked(state, state.add_person("Sam", language_code="de").person["id"], True)


async def test_everything_is_restored_from_the_journal(tmp_path: Path, session: Any) -> None:
    """People, messages, unread updates, waiting taps, files, profile; and ids continue."""
    path = tmp_path / "chat.journal"
    server = server_on(path)
    await server.start()
    await busy(server, Api(server, session))
    before = truth(server.state)
    await server.stop()
    assert path.stat().st_mode & 0o777 == 0o600
    assert b"Hello" not in path.read_bytes()
    again = server_on(path)
    await again.start()
    assert truth(again.state) == before
    await again.stop()
    again = server_on(path)  # now from the compacted file
    await again.start()
    assert truth(again.state) == before
    api = Api(again, session)
    you = next(iter(again.state.chats))
    fresh = await api("sendMessage", chat_id=you, text="x")
    assert fresh["message_id"] >= max(again.state.chats[you].messages)
    await again.stop()


async def test_the_journal_is_compacted_at_startup(tmp_path: Path, session: Any) -> None:
    """A message edited a hundred times becomes one record."""
    path = tmp_path / "chat.journal"
    server = server_on(path)
    await server.start()
    api, you = Api(server, session), next(iter(server.state.chats))
    people.say(server.state, you, "hi")
    sent = await api("sendMessage", chat_id=you, text="0")
    for number in range(1, 100):
        await api("editMessageText", chat_id=you, message_id=sent["message_id"], text=str(number))
    await server.stop()
    large = path.stat().st_size
    again = server_on(path)
    await again.start()
    assert again.state.sent(you)[0]["text"] == "99"
    await again.stop()
    assert path.stat().st_size < large / 10


async def test_nothing_is_written_without_a_journal(server: LocalServer, you: int, tmp_path: Path) -> None:
    """A server without one leaves no trace of the chat."""
    assert server.state.journal is None
    assert not list(tmp_path.iterdir())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=30), max_size=6), st.integers(0, 400))
def test_a_truncated_record_is_dropped(tmp_path: Path, texts: list[str], cut: int) -> None:
    """Complete records before it are read, and writing continues."""
    path = tmp_path / "chat.journal"
    whole = journal(path)
    whole.rewrite([["said", text] for text in texts])
    whole.close()
    raw = path.read_bytes()
    path.write_bytes(raw[: max(0, len(raw) - cut)])
    found = journal(path).read()
    assert found == [["said", text] for text in texts][: len(found)]
    assert cut or len(found) == len(texts)
    again = journal(path)
    again.rewrite(found)
    again.append(["more"])
    again.close()
    assert journal(path).read() == [*found, ["more"]]


def test_a_damaged_record_loses_only_itself(tmp_path: Path) -> None:
    """A flipped byte loses one record; those after it are read."""
    path = tmp_path / "chat.journal"
    whole = journal(path)
    whole.rewrite([["a"], ["b"], ["c"]])
    whole.close()
    raw = bytearray(path.read_bytes())
    raw[raw.index(bytes(byte ^ 7 for byte in b'"b"'))] ^= 1
    path.write_bytes(raw)
    assert journal(path).read() == [["a"], ["c"]]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"SQLite format 3\0", "is not a chat journal"),
        (b"CHAT-JOURNAL 2\n", "is not a chat journal"),
        (None, "another key"),
    ],
)
async def test_an_unreadable_journal_stops_the_start(tmp_path: Path, content: bytes | None, words: str) -> None:
    """Another file, a newer version, another key: one sentence, and the file is unchanged."""
    path = tmp_path / "chat.journal"
    if content is None:
        other = journal(path, key=9)
        other.rewrite([["wiped", 5]])
        other.close()
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(JournalError, match=words):
        await server_on(path).start()
    assert path.read_bytes() == before


async def test_a_full_disk_changes_nothing(tmp_path: Path, session: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change that can't be written isn't made, and leaves no partial record; later ones succeed."""
    path = tmp_path / "chat.journal"
    server = server_on(path)
    await server.start()
    api, you = Api(server, session), next(iter(server.state.chats))
    people.say(server.state, you, "hi")
    before, size, write = truth(server.state), path.stat().st_size, os.write

    def full(fd: int, data: bytes) -> int:
        return write(fd, data[:5])

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(Exception, match="Internal Server Error"):
            await api("sendMessage", chat_id=you, text="x")
    assert truth(server.state) == before
    assert path.stat().st_size == size
    await api("sendMessage", chat_id=you, text="y")
    await server.stop()
    assert [record[2]["text"] for record in journal(path).read() if record[0] == "message"] == ["y"]
