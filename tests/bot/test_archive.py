"""The file of everything, and what may be ours in a file that somebody sent."""

import io
import json
import zipfile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pictures import archive

SOON = "2026-12-01T09:00:00+00:00"
DATA: dict[str, Any] = {
    "json": '{"rebound": "export", "words": "Ünïcode"}',
    "markdown": "# What you told Rebound\n",
    "csv": "company\r\nAcme\r\n",
    "events": [json.dumps({"interview": one, "summary": "Acme", "start": SOON, "stamp": SOON}) for one in (1, 2)],
    "stamp": "2026-11-25T09:00:30.5+00:00",
    "person": 5,
}  # fmt: skip


def packed(*parts: tuple[str, bytes], way: int = zipfile.ZIP_DEFLATED) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", way) as file:
        for name, content in parts:
            file.writestr(name, content)
    return whole.getvalue()


def test_the_file_has_four_parts() -> None:
    """JSON, Markdown, a sheet that spreadsheets read as UTF-8, and a calendar with all events."""
    made = archive.write(DATA)
    with zipfile.ZipFile(io.BytesIO(made)) as file:
        assert file.testzip() is None
        assert file.namelist() == ["rebound.json", "rebound.md", "applications.csv", "rebound.ics"]
        assert file.read("rebound.json").decode() == DATA["json"]
        assert file.read("applications.csv").startswith(b"\xef\xbb\xbfcompany")
        assert file.read("rebound.ics").count(b"BEGIN:VEVENT") == 2
    assert archive.write(DATA) == made
    assert archive.open_sent("zip", made) == DATA["json"]


def test_what_there_is_nothing_of_is_left_out() -> None:
    """No empty sheet, no empty calendar."""
    with zipfile.ZipFile(io.BytesIO(archive.write({**DATA, "csv": "", "events": []}))) as file:
        assert file.namelist() == ["rebound.json", "rebound.md"]


def test_names_in_a_file_of_theirs_do_not_matter() -> None:
    """Packed again by a computer, in a folder, with files of its own."""
    ours = DATA["json"].encode()
    sent = packed(
        ("__MACOSX/._x", b"\x00\x05"), ("../../etc/passwd", b"{}"), ("a/", b""), ("a/b.txt", b"\xef\xbb\xbf" + ours)
    )
    assert archive.open_sent("zip", sent) == DATA["json"]
    assert archive.open_sent("json", ours) == DATA["json"]


def test_a_bomb_is_not_unpacked() -> None:
    """Neither one huge file nor many; what comes before it still counts."""
    zeros = bytes(60_000_000)
    assert archive.open_sent("zip", packed(("a", zeros), ("b", b'{"rebound": 1}'))) == '{"rebound": 1}'
    many = [(str(place), bytes(9_000_000)) for place in range(14)]
    assert archive.open_sent("zip", packed(*many, ("last", b'{"rebound": 1}'))) == ""
    crowd = [(str(place), b"") for place in range(archive.MEMBERS)]
    assert archive.open_sent("zip", packed(*crowd, ("last", b'{"rebound": 1}'))) == ""
    assert archive.open_sent("zip", packed(("a", b'{"rebound"' + b" " * archive.LARGEST))) == ""


def test_only_what_is_packed_in_the_usual_ways_is_opened() -> None:
    """Others can take any amount of memory."""
    assert archive.open_sent("zip", packed(("a", b'{"rebound": 1}'), way=zipfile.ZIP_LZMA)) == ""
    assert archive.open_sent("zip", packed(("a", b'{"rebound": 1}'), way=zipfile.ZIP_STORED)) == '{"rebound": 1}'


@given(data=st.binary(max_size=200), kind=st.sampled_from(["zip", "json", "csv"]))
def test_any_bytes_are_looked_at_without_an_error(data: bytes, kind: str) -> None:
    """They are ours, or they aren't."""
    assert isinstance(archive.open_sent(kind, data), str)


@given(place=st.integers(0, 400), byte=st.integers(0, 255))
def test_a_damaged_file_is_looked_at_without_an_error(place: int, byte: int) -> None:
    """Wherever the damage is."""
    made = bytearray(archive.write(DATA))
    made[place % len(made)] = byte
    assert isinstance(archive.open_sent("zip", bytes(made)), str)
    assert isinstance(archive.open_sent("zip", bytes(made[: place % len(made)])), str)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_sheet_is_read_in_the_encodings_of_spreadsheets(encoding: str) -> None:
    """Without the mark that some begin with."""
    assert archive.open_sent("csv", "Company\nCafé £5\n".encode(encoding)) == "Company\nCafé £5\n"


def test_a_page_is_sent_as_it_is() -> None:
    """As UTF-8."""
    assert archive.text({"text": "<p>Ü", "person": 5}) == "<p>Ü".encode()
