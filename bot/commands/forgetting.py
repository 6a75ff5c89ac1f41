"""`rebound forget`."""

import click

from ..delivery.documents import Documents, until_saved
from ..delivery.forgetting import forget as forget_them
from ..delivery.scrubbing import until_scrubbed
from ..settings import Settings
from ..upkeep.forgotten import noting
from ..upkeep.opening import open_all
from ..upkeep.requests import leave
from ..upkeep.running import is_running
from ..world.outside import World
from .shared import plainly, read, run


@click.command()
@click.argument("person", type=int, metavar="ID")
@click.option("--yes", is_flag=True, help="Don't ask.")
@plainly
def forget(person: int, yes: bool) -> None:
    """Delete everything about one person, for somebody who asks you to instead of saying /forget.

    ID is the number of their chat with the bot. Nothing is said to them. A bot that is running does it within half a
    minute. Backups made before still hold it, for a week at most; a restore leaves them out.
    """
    settings = read()
    if not yes:
        click.confirm(f"Delete everything about {person}? This can't be undone.", abort=True)
    if not settings.database_url and is_running(settings.database_path):
        leave(settings.database_path, person)
        click.echo("The bot is running, and will do it within half a minute.")
    elif run(_forget(settings, person)):
        click.echo("Everything about them is deleted.")
    else:
        click.echo("There is nothing about them.")


async def _forget(settings: Settings, person: int) -> bool:
    store, cipher, clock, _ = await open_all(settings)
    documents = Documents(store, cipher, clock, World(), noting(settings, cipher))
    try:
        if there := await until_saved(lambda: forget_them(documents, person, clock.now(), documents.save)):
            await until_scrubbed(documents)
        return there
    finally:
        await store.close()
