"""Draws in a process of its own, which ends once nothing was drawn for a while.

Typst and the fonts take some 90 MB from the first picture on, and never give them back. In a process of their own
they are gone a minute after the last one.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from threading import Thread
from typing import IO, Any, cast

ROOT = Path(__file__).parents[2]  # where `bot` is imported from
IDLE = 60.0  # seconds


class DrawingProcess:
    """Starts the process for the first picture, and again when it is gone. Used from one thread.

    Args:
        idle: seconds after which the process ends.
    """

    def __init__(self, idle: float = IDLE):
        self._idle = idle
        self._process: subprocess.Popen[bytes] | None = None

    def draw(self, template: str, data: Mapping[str, Any]) -> bytes:
        """Render a template with data.

        Raises:
            ValueError: As `drawing.draw` does; or the process ended twice while it drew this.
        """
        request = json.dumps([template, data]).encode() + b"\n"
        for _ in range(2):  # it may end just as it is asked
            if (drawn := self._asked(request)) is not None:
                return drawn
        raise ValueError("the drawing process ended")

    def close(self) -> None:
        """End the process. The next picture would start another."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _asked(self, request: bytes) -> bytes | None:
        """What the process answers; None if it is gone."""
        process = self._running()
        asks, answers = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
        try:
            asks.write(request)
            asks.flush()
            said, _, rest = answers.readline().decode().strip().partition(" ")
            drawn = answers.read(int(rest)) if said == "drawn" else b""
        except OSError:
            said, rest, drawn = "", "", b""
        if said == "error":
            raise ValueError(rest)
        if said == "drawn" and len(drawn) == int(rest):
            return drawn
        self.close()
        return None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(  # noqa: S603 - nothing of what people say is in it
                [sys.executable, "-m", f"{__package__}.serving", str(self._idle)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={"PYTHONPATH": str(ROOT), "PATH": os.environ.get("PATH", "")},  # no token, no key
            )
            Thread(target=self._process.wait, daemon=True).start()  # else it would be a zombie until the next picture
        return self._process
