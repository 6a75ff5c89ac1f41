"""The file of everything that somebody told us (a zip), and what may be ours in a file that they sent.

A file that comes back is looked at without trusting it: names in it are ignored, and no more is unpacked than fits.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import msgspec

from . import calendar

UNPACKED = 50_000_000  # bytes of a file of theirs that are unpacked
MEMBERS = 100  # files in it
LARGEST = 4_000_000  # bytes of a text in it that may be ours
SHEET = 1_000_000  # characters of a sheet of theirs that are read
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def write(data: Mapping[str, Any]) -> bytes:
    """Make the file of kind "export": `json`, `markdown`, `csv` ("" for none), and the `events` of a calendar."""
    made = datetime.fromisoformat(data["stamp"])
    events = [{**msgspec.json.decode(one), "person": data["person"]} for one in data["events"]]
    parts = {
        "rebound.json": data["json"].encode(),
        "rebound.md": data["markdown"].encode("utf-8", "replace"),
        "applications.csv": b"\xef\xbb\xbf" + data["csv"].encode("utf-8", "replace") if data["csv"] else b"",
        "rebound.ics": calendar.together(events) if events else b"",
    }
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            if content:
                entry = zipfile.ZipInfo(name, made.timetuple()[:6])
                entry.external_attr = 0o600 << 16
                packed.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return whole.getvalue()


def text(data: Mapping[str, Any]) -> bytes:
    """Make a file of kind "text"."""
    return str(data["text"]).encode("utf-8", "replace")


def open_sent(kind: str, data: bytes) -> str:
    """The text in a file of theirs that may be ours; "" if there is none. `kind`: zip, json or csv. Doesn't raise."""
    if kind == "csv":
        return _decoded(data)[:SHEET]
    try:
        parts = _unpacked(data) if kind == "zip" else iter((data,))
        return next((part.decode("utf-8-sig") for part in parts if _may_be_ours(part)), "")
    except Exception:  # noqa: BLE001 - damaged, locked, not a zip at all: there are many ways, and all mean the same
        return ""


def _may_be_ours(part: bytes) -> bool:
    return len(part) <= LARGEST and part.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{" and b'"rebound"' in part


def _unpacked(data: bytes) -> Iterator[bytes]:
    """What is in a zip, one after the other, until there is too much of it."""
    left = UNPACKED
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for entry in packed.infolist()[:MEMBERS]:
            if entry.is_dir() or entry.compress_type not in _WAYS:
                continue
            with packed.open(entry) as file:
                part = file.read(min(left, LARGEST) + 1)
            left -= len(part)
            if left < 0:
                return
            yield part


def _decoded(data: bytes) -> str:
    """The text of a sheet, in the encodings that spreadsheets write."""
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")
