"""`rebound migrate`."""

from typing import Any

import click

from ..store.cipher import Cipher
from ..upkeep.moving import Moved, move, open_at
from .shared import cipher_of, plainly, read, run


@click.command()
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@plainly
def migrate(source: str, target: str) -> None:
    """Move everybody from one database to another: sqlite:///data/rebound.db to postgresql://…, or back.

    Stop the bot first. Both sides are compared at the end, nothing is sent, and the bot doesn't start on the old
    database any more. If it is interrupted, begin it again: it goes on. Then name the new one in DATABASE_URL.
    """
    moved = run(_move(source, target, cipher_of(read())))
    click.echo(f"Moved {moved.people} people; {moved.written} rows were written, and both sides have the same hash.")
    click.echo("Name the new database in DATABASE_URL, and start the bot.")


async def _move(source: str, target: str, cipher: Cipher) -> Moved:
    opened = await open_at(source, cipher)
    try:
        other = await open_at(target, cipher)
        try:
            with click.progressbar(length=1, label="Moving") as bar:
                return await move(opened, other, lambda seen, every: _show(bar, seen, every))
        finally:
            await other.close()
    finally:
        await opened.close()


def _show(bar: Any, seen: int, every: int) -> None:
    bar.length = every
    bar.update(seen - bar.pos)
