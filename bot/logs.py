"""Logs for operators: what happened, never what anybody wrote, and never the token.

Events carry names of our own (methods, kinds, counts, error classes). Errors are logged by class and place:
their texts may hold a person's words or a URL with the token in it.
"""

import logging
import sys
from types import TracebackType
from typing import Any

import structlog

log: Any = structlog.get_logger("rebound")
"""The one logger."""


def configure(level: str, style: str) -> None:
    """Log to standard error from `level` on, as lines for people (console) or as JSON."""
    number = logging.getLevelNamesMapping()[level]
    renderer: Any = (
        structlog.processors.JSONRenderer() if style == "json" else structlog.dev.ConsoleRenderer(colors=False)
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
    )
    logging.basicConfig(level=max(number, logging.INFO), stream=sys.stderr, format="%(levelname)s %(name)s")
    # Libraries' own messages hold parameters, URLs and texts of updates: their class and place are enough.
    for library in ("telegram", "httpx", "httpcore", "aiohttp", "aiosqlite", "asyncio", "apscheduler"):
        logging.getLogger(library).setLevel(logging.WARNING)


def place(error: BaseException) -> str:
    """Where an error came from: file and line of its innermost frames, without its text."""
    frames: list[str] = []
    trace: TracebackType | None = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename.rpartition("/")[2]
        frames.append(f"{name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " > ".join(frames[-4:])
