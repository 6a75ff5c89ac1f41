"""Where a disk has damaged the chat's journal, the rest is read, and what was there is kept."""

import json
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.local import JournalError, people
from bot.local.journal import _FRAME, _MAGIC

from .test_journal import journal, server_on

RECORDS: list[list[Any]] = [["said", "x" * 5 * number] for number in range(1, 9)]


def written(path: Path) -> bytearray:
    whole = journal(path)
    whole.rewrite(RECORDS)
    whole.close()
    return bytearray(path.read_bytes())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 0.999), bit=st.integers(0, 7))
def test_one_flipped_bit_costs_one_record(tmp_path: Path, place: float, bit: int) -> None:
    """Wherever it is, in a length as well: all the others are read, in order, and it is noticed."""
    path = tmp_path / "chat.journal"
    raw = written(path)
    raw[len(_MAGIC) + int(place * (len(raw) - len(_MAGIC)))] ^= 1 << bit
    path.write_bytes(raw)
    damaged = journal(path)
    found = damaged.read()
    assert len(found) == len(RECORDS) - 1
    assert found == [record for record in RECORDS if record in found]
    assert damaged.damaged or found == RECORDS[:-1]  # at the very end it looks like a kill


def test_a_stretch_of_zeros_costs_what_it_covers(tmp_path: Path) -> None:
    """A sector that was never written: what follows it is read."""
    path = tmp_path / "chat.journal"
    raw = written(path)
    raw[40:90] = bytes(50)
    path.write_bytes(raw)
    found = journal(path).read()
    assert found == [record for record in RECORDS if record in found]
    assert found[-5:] == RECORDS[-5:]


def test_a_torn_end_is_no_damage(tmp_path: Path) -> None:
    """It is what a kill leaves."""
    path = tmp_path / "chat.journal"
    path.write_bytes(written(path)[:-3])
    torn = journal(path)
    assert torn.read() == RECORDS[:-1]
    assert not torn.damaged


def test_nothing_left_is_one_sentence(tmp_path: Path) -> None:
    """With what to do; the file stays as it is."""
    path = tmp_path / "chat.journal"
    raw = written(path)
    raw[len(_MAGIC) :] = bytes(byte ^ 1 for byte in raw[len(_MAGIC) :])
    path.write_bytes(raw)
    with pytest.raises(JournalError, match=r"is damaged: move it away .*\.$"):
        journal(path).read()
    assert path.read_bytes() == raw


def without(path: Path, kind: str) -> None:
    """Damage the first record of a kind."""
    whole = journal(path)
    raw, at = bytearray(path.read_bytes()), len(_MAGIC)
    while True:
        length, _ = _FRAME.unpack_from(raw, at)
        sealed = bytes(raw[at + _FRAME.size : at + _FRAME.size + length])
        if json.loads(whole._open(sealed))[0] == kind:
            raw[at + _FRAME.size + 3] ^= 1
            break
        at += _FRAME.size + length
    path.write_bytes(raw)


@pytest.mark.parametrize("kind", ["wiped", "person", "message", "received", "update", "next"])
async def test_the_chat_opens_without_a_record(tmp_path: Path, kind: str) -> None:
    """Whichever it is: everything else is there, under the same person, and the old file is beside the new one."""
    path = tmp_path / "chat.journal"
    server = server_on(path)
    await server.start()
    you = next(iter(server.state.chats))
    people.say(server.state, you, "one")
    await server.stop()
    server = server_on(path)
    await server.start()
    people.say(server.state, you, "two")
    server.state.journal = None
    without(path, kind)
    damaged = path.read_bytes()
    await server.stop()
    path.write_bytes(damaged)
    again = server_on(path)
    await again.start()
    assert again.set_aside == path.with_name("chat.journal.damaged")
    assert again.set_aside.read_bytes() == damaged
    assert again.set_aside.stat().st_mode & 0o777 == 0o600
    said = [message["text"] for message in again.state.chats[you].messages.values()]
    assert said in (["one", "two"], ["one"], ["two"])
    assert len(said) + (kind in ("message", "received")) == 2
    again.state.wipe()
    assert not again.set_aside.exists(), "start over, and what was said is nowhere"
    await again.stop()
    once_more = server_on(path)
    await once_more.start()
    assert once_more.set_aside is None
    await once_more.stop()


def test_a_record_that_is_none_is_damage_too(tmp_path: Path) -> None:
    """Sealed and whole, but nothing that this program writes."""
    path = tmp_path / "chat.journal"
    raw = written(path)
    sealed = journal(path)._seal(b'"text"')
    path.write_bytes(bytes(raw) + _FRAME.pack(len(sealed), zlib.crc32(sealed)) + sealed)
    odd = journal(path)
    assert (odd.read(), odd.damaged) == (RECORDS, True)


async def test_records_that_make_no_sense_without_another_are_left_out(tmp_path: Path) -> None:
    """What somebody felt about a message of nobody, what no version writes: never a traceback."""
    path = tmp_path / "chat.journal"
    whole = journal(path)
    person = {"id": 5, "is_bot": False, "first_name": "Ann", "language_code": "en"}
    whole.rewrite([["reaction", 9, 1, "👍"], ["keyboard"], ["nonsense"], ["person", person, True, False]])
    whole.close()
    server = server_on(path)
    await server.start()
    assert server.set_aside is not None
    assert list(server.state.chats) == [5]
    await server.stop()
