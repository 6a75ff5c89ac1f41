"""What several commands do first: read the settings, open the keys, find the database."""

import asyncio
import os
import sqlite3
from collections.abc import Callable, Coroutine
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from ..logs import place
from ..settings import Settings, SettingsError, read_settings
from ..store.base import StoreFailed
from ..store.cipher import Cipher
from ..store.file import reason
from ..telegram.errors import Fault
from ..upkeep.keys import keys_beside

Given = ParamSpec("Given")
Got = TypeVar("Got")


def read() -> Settings:
    """The settings. Raises ClickException."""
    try:
        return read_settings(os.environ, Path(".env"))
    except SettingsError as error:
        raise click.ClickException(str(error)) from None


def cipher_of(settings: Settings) -> Cipher:
    """The keys: those of the settings, or of the file beside the database. Raises Fault."""
    return Cipher(settings.master_keys or keys_beside(settings.database_path, make=False))


def file_of(settings: Settings, instead: str) -> Path:
    """The SQLite file, if there is one.

    Args:
        settings: Which name it.
        instead: What to do where the database is PostgreSQL.
    """
    if settings.database_url:
        raise click.ClickException(f"This is for SQLite. {instead}")
    path = settings.database_path
    if not path.exists():
        raise click.ClickException(f"There is no database at {path}: start the bot once, or set DATABASE_URL.")
    return path


def plainly(work: Callable[Given, Got]) -> Callable[Given, Got]:
    """A failure is one plain sentence, without anybody's words."""

    @wraps(work)
    def plain(*args: Given.args, **kwargs: Given.kwargs) -> Got:
        os.umask(0o077)  # what is written holds people's answers, encrypted or not
        try:
            return work(*args, **kwargs)
        except (Fault, StoreFailed) as error:
            raise click.ClickException(str(error)) from None
        except (OSError, sqlite3.Error) as error:
            raise click.ClickException(f"That didn't work: {reason(error)}.") from None
        except (click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except Exception as error:  # noqa: BLE001 - its message may quote a person
            message = f"That didn't work because of {type(error).__name__} at {place(error)}: please report it."
            raise click.ClickException(message) from None

    return plain


def run(work: Coroutine[Any, Any, Got]) -> Got:
    """Run a coroutine to its end."""
    return asyncio.run(work)
