"""The chat's memory on disk: one append-only file of sealed records.

A record is one JSON list, sealed by the caller's cipher and framed by its length and a checksum. One
`write` a record and no `fsync`: what `kill -9` leaves in the system's buffers is safe, and chat history
need not survive a power cut. A record cut off at the end of the file is what a kill in mid-write leaves; it
was never answered, so it is dropped without a word. At start the file is rewritten with what is still true.
"""

import json
import os
import struct
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

_MAGIC = b"CHAT-JOURNAL 1\n"
_FRAME = struct.Struct(">II")
_encode = json.JSONEncoder(separators=(",", ":")).encode

Record = list[Any]


class JournalError(Exception):
    """The journal can't be used; the message is one plain sentence."""


class Journal:
    """Append-only file of sealed records.

    Args:
        path: The file; made (0600) when it isn't there.
        seal: Encrypts one record.
        open_: Decrypts one record, raising on a wrong key.
    """

    def __init__(self, path: Path, *, seal: Callable[[bytes], bytes], open_: Callable[[bytes], bytes]) -> None:
        self.path = path
        self._seal = seal
        self._open = open_
        self._fd: int | None = None
        self._end = 0

    def read(self) -> list[Record]:
        """Every whole record, oldest first.

        Raises:
            JournalError: It is not our file, or of a newer version, or the key is another one.
        """
        try:
            raw = self.path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise JournalError(f"{self.path} can't be read: {error.strerror}.") from error
        if not raw.startswith(_MAGIC):
            if _MAGIC.startswith(raw):  # cut off while it was being made
                return []
            raise JournalError(f"{self.path} is not a chat journal that this version can read.")
        records: list[Record] = []
        at = len(_MAGIC)
        while at + _FRAME.size <= len(raw):
            length, checksum = _FRAME.unpack_from(raw, at)
            sealed = raw[at + _FRAME.size : at + _FRAME.size + length]
            at += _FRAME.size + length
            if len(sealed) < length:
                break
            if zlib.crc32(sealed) != checksum:  # a page the disk lost; what follows may still be whole
                continue
            try:
                records.append(json.loads(self._open(sealed)))
            except Exception as error:  # the cipher's own error types are not known here
                raise JournalError(f"{self.path} was written with another key.") from error
        return records

    def rewrite(self, records: Iterable[Record]) -> None:
        """Replace the file by these records, at once or not at all, and open it for appending.

        Raises:
            JournalError: It can't be written; the old file is as it was.
        """
        self.close()
        try:
            self._replace(records)
        except OSError as error:
            raise JournalError(f"{self.path} can't be written: {error.strerror}.") from error
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
        """Write one record; when this returns, it survives the process.

        Raises:
            OSError: The disk is full or gone; nothing of the record is left behind.
        """
        if self._fd is None:
            raise JournalError("The chat journal isn't open.")
        framed = self._frame(record)
        try:
            written = os.write(self._fd, framed)
            if written != len(framed):
                raise OSError(f"only {written} of {len(framed)} bytes were written")
        except OSError:
            # Half a record in the middle would hide every later one from read().
            os.ftruncate(self._fd, self._end)
            raise
        self._end += len(framed)

    def close(self) -> None:
        """Close the file; append needs rewrite() again."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def _frame(self, record: Record) -> bytes:
        sealed = self._seal(_encode(record).encode())
        return _FRAME.pack(len(sealed), zlib.crc32(sealed)) + sealed
