"""One PostgreSQL, or two of which the second follows the first and takes over when that is gone."""

import signal
from pathlib import Path
from typing import Any

from bot.store.cipher import Cipher
from bot.store.postgres import PostgresStore, open_postgres
from tests.bot.postgres import KEY, Cluster

DURABLE = ("fsync=on", "full_page_writes=on", "shared_buffers=64MB")
_NAME = Path("people.db")


class _Standby(Cluster):
    """Follows another one."""

    def __init__(self, primary: Cluster) -> None:
        super().__init__(*DURABLE, "wal_retrieve_retry_interval=200ms")
        self._primary = primary

    def make(self) -> None:
        """Copy the other one, and follow it from now on."""
        where = ("-h", "127.0.0.1", "-p", str(self._primary.port), "-U", "rebound")
        self._run("pg_basebackup", "-D", str(self.data), "-R", "-c", "fast", "--no-sync", *where)
        self.start()

    def promote(self) -> None:
        """Be the primary from now on."""
        self._run("pg_ctl", "promote", "-w", "-D", str(self.data))


class Databases:
    """The servers. All methods block."""

    def __init__(self) -> None:
        self._first = Cluster(*DURABLE)
        self._second = _Standby(self._first)
        self._now: Any = self._first
        self.url = ""

    def make(self) -> None:
        """Make both. What the first acknowledges, the second has as well."""
        self._first.make()
        self.url = self._first.at(_NAME).replace(
            f":{self._first.port}/", f":{self._first.port},127.0.0.1:{self._second.port}/"
        )
        self.url += "&target_session_attrs=primary"
        self._second.make()
        for sql in ("ALTER SYSTEM SET synchronous_standby_names = '*'", "SELECT pg_reload_conf()"):
            self._first.rows("postgres", sql)

    def stop(self) -> None:
        """Stop the one that is used now, at once (`immediate`)."""
        self._now.stop(signal.SIGQUIT)

    def start(self) -> None:
        """Start it again."""
        self._now.start()

    def fail_over(self) -> None:
        """The first is gone for good, the second takes over."""
        self._first.stop(signal.SIGQUIT)
        self._second.promote()
        self._now = self._second

    def remove(self) -> None:
        """Stop both for good."""
        for one in (self._second, self._first):
            try:
                one.remove()
            except AssertionError:  # it was never started
                continue

    async def open(self) -> PostgresStore:
        """The store in them."""
        return await open_postgres(self.url, Cipher([KEY]))
