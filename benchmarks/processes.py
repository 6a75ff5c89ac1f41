"""The bot as a process of its own, started, killed and stopped by its number."""

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
PATIENCE = 20.0  # seconds that a stop may take before it counts as none


def environment(folder: Path, url: str) -> dict[str, str]:
    """Nothing of the developer's own settings; no pace; what is compiled stays compiled."""
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
    """One program that runs in `folder` (so that it reads no `.env`); what it says on standard error is kept."""

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
        """Whether it ended by itself."""
        return self._running is not None and self._running.returncode is not None

    async def says(self, words: str) -> None:
        """Return when a line with `words` is on standard output. Raises EOFError where it ends before."""
        assert self._running is not None
        assert self._running.stdout is not None
        while line := await self._running.stdout.readline():
            if words in line.decode():
                return
        raise EOFError(self.log.read_text(encoding="utf-8")[-2000:])

    def processor_seconds(self) -> float:
        """Processor time used so far, as Linux counts it."""
        after_name = Path(f"/proc/{self.number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")

    def resident(self) -> float:
        """Memory that it holds now, in MB."""
        status = Path(f"/proc/{self.number}/status").read_text(encoding="ascii")
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def kill(self) -> None:
        """SIGKILL, now."""
        if self._running is not None and self._running.returncode is None:
            self._running.kill()

    def send(self, number: int) -> None:
        """Any other signal, now."""
        if self._running is not None and self._running.returncode is None:
            self._running.send_signal(number)

    async def end(self) -> int:
        """Wait for the end; its exit code."""
        assert self._running is not None
        return await self._running.wait()

    async def stop(self) -> int | None:
        """SIGTERM, and the exit code; None where it had to be killed after all."""
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
    """`asyncio.run` that SIGTERM cancels, as Ctrl+C does: no bot is left running."""

    async def cancelled_by_sigterm() -> Made:
        task = asyncio.ensure_future(work)
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await task

    return asyncio.run(cancelled_by_sigterm())
