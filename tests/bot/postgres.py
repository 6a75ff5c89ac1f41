"""A PostgreSQL of the tests' own: a cluster in a folder of its own on a free port, and a database for each test."""

import asyncio
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from base64 import b64encode
from collections.abc import Coroutine
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from bot.store.cipher import Cipher
from bot.store.postgres import PostgresStore, open_postgres

TEMPLATE = "empty"
KEY = bytes(range(32))
_OFF = ("fsync=off", "full_page_writes=off", "shared_buffers=32MB", "max_connections=200")


def programs() -> Path:
    """Where initdb and postgres are; skips the test without them."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: float(one.parts[-3]))
    if not found and (path := shutil.which("initdb")):
        found = [Path(path)]
    if not found:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    return found[-1].parent


class Cluster:
    """A running server. Whatever else it is told, it is never as durable as a real one."""

    def __init__(self, *settings: str) -> None:
        self._bin, self._settings = programs(), settings
        self.folder = Path(tempfile.mkdtemp(prefix="rebound-postgres-"))
        self._user = _ordinary_user()
        if self._user:
            shutil.chown(self.folder, self._user)
        self.port, self.data = free_port(), self.folder / "data"
        self._names, self._made = count(1), dict[Path, str]()
        self._process: subprocess.Popen[bytes] | None = None
        self._reader = _Reader()

    def make(self) -> None:
        """Make it and start it."""
        made = ("-D", str(self.data), "-A", "trust", "-U", "rebound", "-E", "UTF8", "--locale=C", "--no-sync")
        self._run("initdb", *made)
        self.start()
        asyncio.run(self._make_template())

    async def _make_template(self) -> None:
        db = await asyncpg.connect(self.url("postgres"))
        await db.execute(f"CREATE DATABASE {TEMPLATE}")
        await db.close()
        store = await open_postgres(self.url(TEMPLATE), Cipher([bytes(32)]))
        await store.close()
        db = await asyncpg.connect(self.url(TEMPLATE))
        await db.execute("TRUNCATE workers")
        await db.close()

    def start(self) -> None:
        """Start it, again after `stop`."""
        options = [part for one in (*_OFF, *self._settings) for part in ("-c", one)]
        where = ("-D", self.data, "-k", self.folder, "-p", str(self.port), "-c", "listen_addresses=127.0.0.1")
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._bin / "postgres", *where, *options], user=self._user, stdout=log, stderr=log, cwd=self.folder
            )
        end = time.monotonic() + 30
        ready = [str(self._bin / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port), "-U", "rebound"]
        while subprocess.run(ready, cwd=self.folder).returncode:
            assert time.monotonic() < end, (self.folder / "log").read_text()
            time.sleep(0.02)

    def stop(self, how: signal.Signals = signal.SIGQUIT) -> None:
        """Stop it: at once, without a word to anybody, or as asked."""
        assert self._process is not None
        self._process.send_signal(how)
        self._process.wait(30)

    def remove(self) -> None:
        """Stop it for good."""
        self._reader.stop()
        self.stop()
        shutil.rmtree(self.folder)

    def url(self, database: str) -> str:
        """What DATABASE_URL would be."""
        return f"postgresql://rebound@127.0.0.1:{self.port}/{database}?sslmode=disable"

    def at(self, path: Path) -> str:
        """The URL of the database that stands for an SQLite file at that path. Made if there is none."""
        if path not in self._made:
            self._made[path] = name = f"test_{next(self._names)}"
            self.rows("postgres", f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY FILE_COPY")
        return self.url(self._made[path])

    def settings(self, folder: Path) -> dict[str, str]:
        """Settings of a bot that keeps its data in a database for that folder."""
        return {"DATABASE_URL": self.at(folder / "rebound.db"), "MASTER_KEY": b64encode(KEY).decode()}

    async def open(self, path: Path, key: bytes = KEY) -> PostgresStore:
        """A store on the database that stands for that path."""
        return await open_postgres(self.at(path), Cipher([key]))

    def rows(self, database: str, sql: str, *values: Any) -> list[asyncpg.Record]:
        """What a statement returns, on a connection of its own: what a crash now would leave."""
        return self._reader.rows(self.url(database), sql, values)

    def rows_at(self, path: Path, sql: str, *values: Any) -> list[asyncpg.Record]:
        """The same in the database that stands for that path."""
        return self._reader.rows(self.at(path), sql, values)

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [self._bin / program, *arguments], user=self._user, cwd=self.folder, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr


class _Reader:
    """A thread with an event loop, so that a test can look into a database without awaiting anything."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._url = ""
        self._connection: asyncpg.Connection | None = None

    def rows(self, url: str, sql: str, values: tuple[Any, ...]) -> list[asyncpg.Record]:
        rows: list[asyncpg.Record] = self._wait(self._rows(url, sql, values))
        return rows

    def stop(self) -> None:
        self._wait(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _wait(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    async def _rows(self, url: str, sql: str, values: tuple[Any, ...]) -> list[asyncpg.Record]:
        if url != self._url or self._connection is None or self._connection.is_closed():
            await self._close()
            self._url, self._connection = url, await asyncpg.connect(url)
        rows: list[asyncpg.Record] = await self._connection.fetch(sql, *values)
        return rows

    async def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None and not connection.is_closed():
            await connection.close()


def free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _ordinary_user() -> str | None:
    """Whom the server runs as: initdb refuses root."""
    if os.geteuid():
        return None
    names = {one.pw_name for one in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)
