"""`rebound stats`."""

import threading

import click
from msgspec.structs import asdict

from ..settings import Settings
from ..upkeep.counts import Totals, add_up, add_up_shared
from .shared import cipher_of, file_of, plainly, read, run

NAMES = {
    "due": "fell due",
    "sent": "arrived",
    "uncertain": "sent twice, as nobody knows whether the first arrived",
    "given_up": "given up",
    "expired": "not sent, because it was too late",
    "withdrawn": "taken back, because the person wrote first",
}


@click.command()
@plainly
def stats() -> None:
    """Count people and check-ins, also while the bot runs. It shows numbers and nothing else."""
    settings = read()
    if settings.database_url:
        totals = run(_of_postgres(settings))
    else:
        totals = add_up(file_of(settings, ""), cipher_of(settings), threading.Event())
    assert totals is not None  # noqa: S101 - nobody stops it
    rows = [("people", totals.people), ("have blocked the bot", totals.blocked)]
    if totals.unreadable:
        rows.append(("can't be read with these keys", totals.unreadable))
    counts = asdict(totals.check_ins)
    rows += [(f"check-ins: {said}", counts[name]) for name, said in NAMES.items()]
    rows.append(("check-ins: waiting to be sent", totals.waiting))
    width = max(len(name) for name, _ in rows)
    for name, number in rows:
        click.echo(f"{name:<{width}}  {number:>9,}")


async def _of_postgres(settings: Settings) -> Totals | None:
    from ..store.postgres import open_postgres

    cipher = cipher_of(settings)
    store = await open_postgres(settings.database_url, cipher)
    try:
        return await add_up_shared(store, cipher, threading.Event())
    finally:
        await store.close()
