"""Which keys a database needs, and whether they are there."""

from pathlib import Path

from ..store.base import Store
from ..store.cipher import Cipher, WrongKey, local_key, starts
from ..telegram.errors import Fault

KEYS = "key:"  # the notes that say so, by the key's id


def key_beside(database: Path) -> bytes:
    """The key in the file beside the database; made once. Raises Fault."""
    path = database.with_name("master.key")
    try:
        return local_key(path)
    except (OSError, ValueError):
        raise Fault(
            f"The key file {path} can't be read or made: restore it, or set MASTER_KEY or MASTER_KEY_FILE."
        ) from None


async def check_keys(store: Store, cipher: Cipher, path: Path) -> None:
    """Every key that documents are sealed with must be in the ring: a note sealed with each says so. Raises Fault."""
    for name, sealed in (await store.notes(KEYS)).items():
        try:
            cipher.open(sealed, name, of_0_1=True)
        except WrongKey:
            key = bytes.fromhex(name.removeprefix(KEYS))
            # A key that no document needs any more may be gone from the ring.
            if key in cipher.key_ids or await store.holds(starts(key)):
                raise Fault(
                    f"The key doesn't open {path}: give MASTER_KEY (or its file) every key that was used for it."
                ) from None


async def note_key(store: Store, cipher: Cipher) -> None:
    """Note which key is used from now on: last of all, so that a start that fails changes nothing."""
    name = KEYS + cipher.first.hex()
    if await store.note(name) is None:
        await store.set_note(name, cipher.seal(b"rebound", name))
