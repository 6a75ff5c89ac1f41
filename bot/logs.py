"""Logs for operators: what happened, never what anybody wrote, and never the token.

Fields hold only names and numbers of our own (methods, kinds, counts, error classes). Errors are logged by class and
location, because their messages may contain a person's words or a URL with the token in it.
"""

import logging
import sys
from collections import Counter
from collections.abc import MutableMapping
from types import TracebackType
from typing import Any

import structlog

log: Any = structlog.get_logger("rebound")
"""The only logger."""
counted: Counter[str] = Counter(warning=0, error=0)
"""How many lines were logged, by level."""


def _count(_: Any, level: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    counted[level] += 1
    return line


def configure(level: str, style: str) -> None:
    """Log to standard error at `level` and above, as readable lines (console) or as JSON."""
    number = logging.getLevelNamesMapping()[level]
    renderer: Any = (
        structlog.processors.JSONRenderer() if style == "json" else structlog.dev.ConsoleRenderer(colors=False)
    )
    structlog.configure(
        processors=[
            _count,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
    )
    logging.basicConfig(level=max(number, logging.INFO), handlers=[_Libraries()], force=True)
    logging.raiseExceptions = False  # a record that can't be formatted would be printed with its arguments
    for library in ("telegram", "httpx", "httpcore", "aiohttp", "aiosqlite", "asyncio", "apscheduler"):
        logging.getLogger(library).setLevel(logging.WARNING)


class _Libraries(logging.Handler):
    """Logs that a library logged, and where, but not its message: those contain parameters, URLs and texts."""

    def emit(self, record: logging.LogRecord) -> None:
        """Log the record as an event of our own."""
        said: dict[str, Any] = {"library": record.name, "by": f"{record.module}:{record.lineno}"}
        if record.exc_info and (error := record.exc_info[1]):
            said |= {"error": type(error).__name__, "at": place(error)}
        log.log(record.levelno, "a library said something", **said)


def place(error: BaseException) -> str:
    """Where an error was raised: file and line of its innermost frames, without its message."""
    frames: list[str] = []
    trace: TracebackType | None = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename.rpartition("/")[2]
        frames.append(f"{name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " > ".join(frames[-4:])
