"""Persists the chat in one append-only file of encrypted records.

A record is a JSON list, encrypted by the caller's cipher and framed by its length and a checksum. Each is one `write`
without `fsync`: data in the system's buffers survives `kill -9`, and chat history need not survive a power cut. A
kill during a write leaves a truncated record at the end of the file. It was never acknowledged, so it is dropped. At
startup the file is rewritten with the current state.

Where a disk has damaged some of it, the rest is read, and the file as it was is kept beside it.
"""

import json
import os
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

_MAGIC = b"CHAT-JOURNAL 1\n"
_FRAME = struct.Struct(">II")
_LONGEST = 2**24  # bytes: a length beyond it is damage rather than a large file that was torn
_SHORT = b"\0"  # the first byte of any length below that
_encode = json.JSONEncoder(separators=(",", ":")).encode

Record = list[Any]


class JournalError(Exception):
    """The journal can't be used. The message is one plain sentence."""


class Journal:
    """An append-only file of encrypted records.

    Args:
        path: The file, created with mode 0600 if absent.
        seal: Encrypts one record.
        open_: Decrypts one record; raises if the key is wrong.
    """

    def __init__(self, path: Path, *, seal: Callable[[bytes], bytes], open_: Callable[[bytes], bytes]) -> None:
        self.path = path
        self._seal = seal
        self._open = open_
        self._fd: int | None = None
        self._end = 0
        self.damaged = False
        """Whether something in the file could not be read."""

    def read(self) -> list[Record]:
        """Every complete record, oldest first.

        Raises:
            JournalError: It is not a journal, or from a newer version, or encrypted with another key.
        """
        try:
            raw = self.path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise JournalError(f"{self.path} can't be read: {error.strerror}.") from error
        if not raw.startswith(_MAGIC):
            if _MAGIC.startswith(raw):  # truncated while it was being created
                return []
            raise JournalError(f"{self.path} is not a chat journal that this version can read.")
        records: list[Record] = []
        unopened: Exception | None = None
        for sealed in self._frames(raw):
            try:
                records.append(_record(self._open(sealed)))
            except Exception as error:  # noqa: BLE001 - the cipher's error types are unknown here
                self.damaged, unopened = True, error
        if unopened and not records:
            raise JournalError(f"{self.path} was written with another key.") from unopened
        if self.damaged and not records:
            raise JournalError(f"{self.path} is damaged: move it away to begin a new chat.")
        return records

    def _frames(self, raw: bytes) -> Iterator[bytes]:
        """Each sealed record that is whole; `damaged` if others are not, but for a torn one at the end."""
        at = len(_MAGIC)
        while at + _FRAME.size <= len(raw):
            length, _ = _FRAME.unpack_from(raw, at)
            following = at + _FRAME.size + length
            if (sealed := _whole(raw, at)) is not None:
                yield sealed
            elif following > len(raw) or not (following == len(raw) or _whole(raw, following)):
                found = _resume(raw, at + 1)  # its length can't be trusted
                self.damaged |= found < len(raw) or following <= len(raw) or length > _LONGEST
                following = found
            else:
                self.damaged = True
            at = following

    def set_aside(self) -> Path:
        """Copy the file as it is, beside it. Raises JournalError."""
        beside = self._beside
        try:
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(self.path.read_bytes())
        except OSError as error:
            raise JournalError(f"{beside} can't be written: {error.strerror}.") from error
        return beside

    def drop_aside(self) -> None:
        """Delete such a copy: nobody wants what is in it any more."""
        self._beside.unlink(missing_ok=True)

    @property
    def _beside(self) -> Path:
        return self.path.with_name(self.path.name + ".damaged")

    def rewrite(self, records: Iterable[Record]) -> None:
        """Atomically replace the file's contents by these records, and open it for appending.

        Raises:
            JournalError: It can't be written. The old file is unchanged and stays open.
        """
        try:
            self._replace(records)
        except OSError as error:
            raise JournalError(f"{self.path} can't be written: {error.strerror}.") from error
        self.close()
        self._fd = os.open(self.path, os.O_WRONLY | os.O_APPEND)
        self._end = os.fstat(self._fd).st_size

    def _replace(self, records: Iterable[Record]) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_name(self.path.name + ".new")
        fd = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(fd, "wb") as file:
                file.write(_MAGIC)
                for record in records:
                    file.write(self._frame(record))
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self.path)
        except OSError:
            beside.unlink(missing_ok=True)
            raise

    def append(self, record: Record) -> None:
        """Write one record. When this returns, the record survives the death of the process.

        Raises:
            OSError: The disk is full or gone. No part of the record is left.
        """
        if self._fd is None:
            raise JournalError("The chat journal isn't open.")
        framed = self._frame(record)
        try:
            written = os.write(self._fd, framed)
            if written != len(framed):
                raise OSError(f"only {written} of {len(framed)} bytes were written")
        except OSError:
            # Half a record would hide every later one from read().
            os.ftruncate(self._fd, self._end)
            raise
        self._end += len(framed)

    def close(self) -> None:
        """Close the file. Call rewrite() before appending again."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def _frame(self, record: Record) -> bytes:
        sealed = self._seal(_encode(record).encode())
        return _FRAME.pack(len(sealed), zlib.crc32(sealed)) + sealed


def _record(plain: bytes) -> Record:
    record = json.loads(plain)
    if not isinstance(record, list):
        raise TypeError
    return record


def _whole(raw: bytes, at: int) -> bytes | None:
    """The sealed record that begins there, if it is whole."""
    if at + _FRAME.size > len(raw):
        return None
    length, checksum = _FRAME.unpack_from(raw, at)
    sealed = raw[at + _FRAME.size : at + _FRAME.size + length]
    return sealed if 0 < length == len(sealed) and zlib.crc32(sealed) == checksum else None


def _resume(raw: bytes, at: int) -> int:
    """Where the next whole record begins; the end if there is none. Longer ones than `_SHORT` aren't looked for."""
    while (at := raw.find(_SHORT, at)) >= 0:
        if _whole(raw, at) is not None:
            return at
        at += 1
    return len(raw)
