"""`rebound rotate-key`."""

import os
from collections.abc import Callable
from pathlib import Path

import click

from ..clock import machine_time
from ..settings import Settings
from ..store.base import Store
from ..store.cipher import KEY_BYTES, Cipher, local_keys, write_keys
from ..store.sqlite import open_store
from ..upkeep.forgotten import Forgotten
from ..upkeep.keys import check_keys, key_file
from ..upkeep.rotation import rotate
from ..upkeep.running import refuse_running
from .shared import plainly, read, run

FIRST = (
    "MASTER_KEY (or its file) has only one key: put a new one in front of it, separated by a comma, and begin again. "
    "Make one with openssl rand -base64 32."
)


@click.command()
@plainly
def rotate_key() -> None:
    """Encrypt everything again with a new key, so that the old one is no longer needed. Stop the bot first.

    With the key file beside the database, the new key is made here. Otherwise put it in front of the others in
    MASTER_KEY (or its file), and take those out afterwards. If it is interrupted, begin it again: it goes on.
    """
    settings = read()
    if not settings.database_url:
        refuse_running(settings.database_path)
    file = None if settings.master_keys or settings.database_url else key_file(settings.database_path)
    keys = settings.master_keys or _with_a_new_one(settings.database_path)
    if len(keys) < 2:
        raise click.ClickException(FIRST)
    left = run(_rotate(settings, Cipher(keys)))
    if left:
        raise click.ClickException(f"{left} people can't be read with these keys: keep all the keys.")
    if file:
        write_keys(file, keys[:1])
        click.echo(f"Done. {file} has only the new key now: copy it to where you keep the old one.")
    else:
        click.echo("Done. The first key is all that is needed: take the others out, but keep them for older backups.")


def _with_a_new_one(database: Path) -> tuple[bytes, ...]:
    """The keys of the file, with a new one in front unless an interrupted run has put it there."""
    path = key_file(database)
    if not path.exists():
        raise click.ClickException(f"There is no key file {path}, and no MASTER_KEY.")
    keys = local_keys(path, make=False)
    if len(keys) == 1:
        keys = (os.urandom(KEY_BYTES), *keys)
        write_keys(path, keys)
    return keys


async def _rotate(settings: Settings, cipher: Cipher) -> int:
    store: Store
    if settings.database_url:
        from ..store.postgres import open_postgres

        store = await open_postgres(settings.database_url, cipher)
    else:
        store = await open_store(settings.database_path)
    try:
        await check_keys(store, cipher, settings.database_path)
        with click.progressbar(length=await store.count(), label="Encrypting again") as bar:
            done: Callable[[int], None] = bar.update
            left = await rotate(store, cipher, done)
    finally:
        await store.close()
    if not settings.database_url:
        Forgotten(settings.database_path, cipher).prune(machine_time())
        _rewrite_chat(settings.database_path, cipher)
    return left


def _rewrite_chat(database: Path, cipher: Cipher) -> None:
    """The local chat's history, which is sealed with the same key."""
    from ..chat import journal_of

    journal = journal_of(database, cipher)
    if journal.path.exists():
        journal.rewrite(journal.read())
        journal.close()
