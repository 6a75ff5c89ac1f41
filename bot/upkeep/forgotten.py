"""Whom /forget removed, so that a backup that is put back doesn't bring them back.

A file beside the backups, a line for each: their id and when, sealed with the same key as everything else. A line is
kept as long as the oldest backup, and a day more.
"""

import base64
import binascii
import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from ..clock import machine_time
from ..settings import Settings
from ..store.cipher import Cipher, WrongKey
from .backups import FOLDER, RETENTION

KEPT = RETENTION + timedelta(days=1)
ABOUT = "forgotten"  # what each line is sealed for


class Forgotten:
    """The list of one database. Its methods block, for milliseconds.

    Args:
        database: beside which the folder of backups is.
        cipher: seals each line.
    """

    def __init__(self, database: Path, cipher: Cipher) -> None:
        self.path, self._cipher = database.parent / FOLDER / f"{database.stem}.forgotten", cipher

    def note(self, person: int, now: datetime) -> None:
        """Add somebody, durably, before anything is deleted. Raises OSError."""
        self.path.parent.mkdir(mode=0o700, exist_ok=True)
        self._write(self.path, [(person, now)])

    def since(self, moment: datetime) -> set[int]:
        """Everybody who was removed at or after that moment."""
        return {person for person, at in self._read() if at >= moment}

    def prune(self, now: datetime) -> None:
        """Leave out those that no backup holds any more, and seal the rest with the first key. Raises OSError."""
        read = list(self._read())
        kept = [(person, at) for person, at in read if at > now - KEPT]
        if kept:
            beside = self.path.with_suffix(".new")
            beside.unlink(missing_ok=True)
            self._write(beside, kept)
            beside.replace(self.path)
        elif read:
            self.path.unlink()

    def _write(self, path: Path, people: Iterable[tuple[int, datetime]]) -> None:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab") as file:
            for person, at in people:
                sealed = self._cipher.seal(msgspec.msgpack.encode((person, at.timestamp())), ABOUT)
                file.write(base64.b64encode(sealed) + b"\n")
            file.flush()
            os.fsync(file.fileno())

    def _read(self) -> Iterator[tuple[int, datetime]]:
        """Each line. One that a crash cut off is left out: then nothing was deleted yet."""
        try:
            lines = self.path.read_bytes().splitlines()
        except FileNotFoundError:
            return
        for line in lines:
            with contextlib.suppress(WrongKey, binascii.Error, msgspec.DecodeError):
                opened = self._cipher.open(base64.b64decode(line, validate=True), ABOUT)
                person, at = msgspec.msgpack.decode(opened, type=tuple[int, float])
                yield person, datetime.fromtimestamp(at, UTC)


def noting(settings: Settings, cipher: Cipher) -> Callable[[int], None]:
    """What notes whom /forget removes. With PostgreSQL nothing does: there, their key is destroyed instead."""
    forgotten = Forgotten(settings.database_path, cipher)

    def note(person: int) -> None:
        if not settings.database_url:
            forgotten.note(person, machine_time())

    return note
