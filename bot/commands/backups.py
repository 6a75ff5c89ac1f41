"""`rebound backup` and `rebound restore`."""

import threading
from pathlib import Path

import click

from ..clock import machine_time
from ..upkeep.backups import Backups
from ..upkeep.restore import restore as put_back
from .shared import cipher_of, file_of, plainly, read

BY_POSTGRES = "With PostgreSQL, use pg_dump and pg_restore: docs/operations.md has the commands."


@click.command()
@plainly
def backup() -> None:
    """Back up the database now, also while the bot runs.

    The copy goes into the folder "backups" beside the database, in place of today's if there is one. It is encrypted
    as the database is; the key isn't in it, so keep that somewhere else.
    """
    database = file_of(read(), BY_POSTGRES)
    made = Backups(database).make(machine_time(), threading.Event())
    click.echo(f"Backed up to {made} ({made.stat().st_size / 1e6:.1f} MB).")


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=False)
@click.option("--yes", is_flag=True, help="Don't ask.")
@plainly
def restore(file: Path | None, yes: bool) -> None:
    """Put a backup in place of the database: FILE, or the newest that is sound. Stop the bot first.

    The database of before is kept among the backups. Whoever said /forget since the backup was made is left out.
    """
    settings = read()
    if settings.database_url:
        raise click.ClickException(BY_POSTGRES)
    database, chosen = settings.database_path, file or Backups(settings.database_path).newest()
    if chosen is None:
        raise click.ClickException(f"There is no sound backup in {Backups(database).folder}.")
    if not yes:
        click.confirm(f"Put {chosen} in place of {database}?", abort=True)
    done = put_back(database, cipher_of(settings), chosen, machine_time())
    click.echo(f"Restored {done.backup}, with {done.people} people.")
    if done.forgotten:
        click.echo(f"{done.forgotten} of those in it had asked to be forgotten since, and are left out.")
    if done.before:
        click.echo(f"The database of before is {done.before}.")
