"""Checks that every key a database needs is available."""

from pathlib import Path

from ..store.base import Store
from ..store.cipher import Cipher, WrongKey, local_keys, prefixes
from ..telegram.errors import Fault

KEYS = "key:"  # prefix of the notes that record each key in use, by its id


def key_file(database: Path) -> Path:
    """Where the key is if no setting has one."""
    return database.with_name("master.key")


def keys_beside(database: Path, *, make: bool) -> tuple[bytes, ...]:
    """The keys in the file beside the database. If absent, one is created if `make`. Raises Fault."""
    path = key_file(database)
    try:
        return local_keys(path, make=make)
    except (OSError, ValueError):
        raise Fault(
            f"The key file {path} can't be read or made: restore it, or set MASTER_KEY or MASTER_KEY_FILE."
        ) from None


async def check_keys(store: Store, cipher: Cipher, database: Path | str) -> None:
    """Check that we have every key that documents are encrypted with. Raises Fault.

    For each key in use, the database has a note encrypted with it.
    """
    for name, sealed in (await store.notes(KEYS)).items():
        try:
            cipher.open(sealed, name, of_0_1=True)
        except WrongKey:
            key = bytes.fromhex(name.removeprefix(KEYS))
            # A key that no document needs any more may be missing.
            if key in cipher.key_ids or await store.holds(prefixes(key)):
                raise Fault(
                    f"The key doesn't open {database}: "
                    "MASTER_KEY (or its file) must list every key that was used for it."
                ) from None


async def note_key(store: Store, cipher: Cipher) -> None:
    """Record which key is used from now on. Called last, so that a failed start changes nothing."""
    name = KEYS + cipher.first.hex()
    if await store.note(name) is None:
        await store.set_note(name, cipher.seal(b"rebound", name))
