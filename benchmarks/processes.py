"""Runs the bot as a separate process, and kills and stops it by its pid."""

import asyncio
import os
import signal
import sys
from collections.abc import Coroutine, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from bot.settings import NAMES

ROOT = Path(__file__).parents[1]
TOKEN = "1000000001:a-token-for-benchmarks-00000000000"
DATABASE = "rebound.db"
Made = TypeVar("Made")
PATIENCE = 20.0  # seconds that stopping may take before the process is killed


def environment(folder: Path, url: str) -> dict[str, str]:
    """None of the developer's own settings, no rate limits, and compiled modules are kept."""
    kept = {name: value for name, value in os.environ.items() if name not in (*NAMES, "PYTHONDONTWRITEBYTECODE")}
    return kept | {
        "PYTHONPATH": str(ROOT),
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "DATABASE_URL": f"sqlite:///{folder / DATABASE}",
        "PACE_OVERALL": "0",
        "PACE_PERSON": "0",
        "LOG_LEVEL": "WARNING",
    }


class Process:
    """A program that runs in `folder`, so that it reads no `.env`. Its standard error is kept."""

    def __init__(
        self, folder: Path, url: str, command: Sequence[str] = ("-m", "bot"), more: Mapping[str, str] | None = None
    ):
        self.folder, self._command = folder, command
        self._environment = environment(folder, url) | dict(more or {})
        self.log = folder / "log"
        self._running: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it; not yet ready when this returns."""
        with self.log.open("ab") as log:
            self._running = await asyncio.create_subprocess_exec(
                sys.executable,
                *self._command,
                cwd=self.folder,
                env=self._environment,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
            )

    @property
    def number(self) -> int:
        assert self._running is not None
        return self._running.pid

    @property
    def ended(self) -> bool:
        """Whether it exited by itself."""
        return self._running is not None and self._running.returncode is not None

    async def says(self, words: str) -> None:
        """Return when a line with `words` is printed. Raises EOFError if the process exits before that."""
        assert self._running is not None
        assert self._running.stdout is not None
        while line := await self._running.stdout.readline():
            if words in line.decode():
                return
        raise EOFError(self.log.read_text(encoding="utf-8")[-2000:])

    def processor_seconds(self) -> float:
        """CPU time used so far, as Linux counts it."""
        after_name = Path(f"/proc/{self.number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")

    def resident(self) -> float:
        """Memory in use now, in MB."""
        status = Path(f"/proc/{self.number}/status").read_text(encoding="ascii")
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def kill(self) -> None:
        """Send SIGKILL."""
        if self._running is not None and self._running.returncode is None:
            self._running.kill()

    def send(self, number: int) -> None:
        """Send any other signal."""
        if self._running is not None and self._running.returncode is None:
            self._running.send_signal(number)

    async def end(self) -> int:
        """Wait for it to exit, and return the exit code."""
        assert self._running is not None
        return await self._running.wait()

    async def stop(self) -> int | None:
        """Send SIGTERM and return the exit code; None if it had to be killed."""
        if self._running is None:
            return 0
        if self._running.returncode is None:
            self._running.send_signal(signal.SIGTERM)
        try:
            return await asyncio.wait_for(self.end(), PATIENCE)
        except TimeoutError:
            self.kill()
            await self.end()
            return None


def until_terminated(work: Coroutine[None, None, Made]) -> Made:
    """`asyncio.run`, cancelled by SIGTERM as by Ctrl+C, so that no bot is left running."""

    async def cancelled_by_sigterm() -> Made:
        task = asyncio.ensure_future(work)
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await task

    return asyncio.run(cancelled_by_sigterm())
