"""The bot as people start it: `python -m bot` in a separate process and folder."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.settings import NAMES
from tests.bots import TOKEN

LONG = 30.0  # seconds until we lose patience with a process


class Running:
    """A process that has reported that it is ready."""

    def __init__(self, process: asyncio.subprocess.Process, said: str):
        self.process, self.said = process, said

    async def ended(self) -> tuple[int, str, str]:
        """Wait for it to exit: exit code, standard output, standard error."""
        out, err = await asyncio.wait_for(self.process.communicate(), LONG)
        assert self.process.returncode is not None
        return self.process.returncode, self.said + out.decode(), err.decode()

    async def terminated(self) -> tuple[int, str, str]:
        """Send SIGTERM and wait for it to exit."""
        self.process.send_signal(signal.SIGTERM)
        return await self.ended()


def environment(folder: Path, **changes: str) -> dict[str, str]:
    """An environment without the developer's settings: data in `folder`, any free port."""
    clean = {name: value for name, value in os.environ.items() if name not in NAMES}
    given = {"DATABASE_URL": f"sqlite:///{folder}/rebound.db", "LOCAL_CHAT_PORT": "0"}
    return {**clean, **given, **changes}


def to(url: str, **changes: str) -> dict[str, str]:
    """Settings for a Bot API server, without rate limits."""
    return {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": url, "PACE_OVERALL": "0", "PACE_PERSON": "0", **changes}


async def start(
    folder: Path,
    *,
    module: str = "bot",
    args: tuple[str, ...] = (),
    limits: Callable[[], None] | None = None,
    **changes: str,
) -> asyncio.subprocess.Process:
    """Start one of our modules; the caller has to stop it."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *args,
        cwd=folder,
        env=environment(folder, **changes),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        preexec_fn=limits,
    )


async def outcome(folder: Path, **given: Any) -> tuple[int, str, str]:
    """Run a module until it exits by itself: exit code, standard output, standard error."""
    process = await start(folder, **given)
    try:
        return await Running(process, "").ended()
    finally:
        if process.returncode is None:
            process.kill()


@asynccontextmanager
async def running(folder: Path, ready: str = "Ctrl+C stops", **given: Any) -> AsyncIterator[Running]:
    """Run the process from when it is ready until the end of the block."""
    process = await start(folder, **given)
    assert process.stdout is not None
    said = ""
    try:
        while ready not in said:
            line = await asyncio.wait_for(process.stdout.readline(), LONG)
            if not line:
                assert process.stderr is not None
                raise AssertionError(f"it ended: {said}{(await process.stderr.read()).decode()}")
            said += line.decode()
        yield Running(process, said)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
