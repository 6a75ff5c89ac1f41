"""Whether a bot has the SQLite file open: it holds a lock as long as it lives."""

import fcntl
from pathlib import Path

from ..telegram.errors import Fault

RUNNING = "The bot is running: stop it first, and start it again afterwards."


def is_running(database: Path) -> bool:
    """Whether another process has the database open."""
    try:
        with database.with_name(database.name + ".lock").open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def refuse_running(database: Path) -> None:
    """Raise Fault if the bot is running: what is to be done would pull the database from under it."""
    if is_running(database):
        raise Fault(RUNNING)
