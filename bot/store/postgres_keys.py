"""A key for each person, so that deleting it is deleting everything that was ever stored of them.

PostgreSQL leaves old rows in its tables, its log and its standbys, where nothing reaches them. So what is stored of a
person is sealed once more, with a key of their own, which is kept apart, sealed by the master key. /forget replaces
that key, and the end of the tombstone deletes it: what is left anywhere can't be read from then on.

The first bytes, which say which master key a document needs, stay as they are. The key itself is bound to its person.
"""

import os
from collections import OrderedDict

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from .cipher import KEY_BYTES, Cipher, WrongKey

PLAIN, _NONCE = 5, 12  # bytes: the form and the id of the master key; the nonce
MOST = 20_000  # keys in memory


class PersonKeys:
    """The keys of the people who were met last."""

    def __init__(self, cipher: Cipher) -> None:
        self._cipher = cipher
        self._keys: OrderedDict[int, tuple[bytes, AESGCM]] = OrderedDict()

    def __contains__(self, person: int) -> bool:
        return person in self._keys

    def make(self, person: int) -> tuple[bytes, AESGCM]:
        """A new key, also sealed. It counts once it is `put`."""
        key = os.urandom(KEY_BYTES)
        return self._cipher.seal(key, _name(person)), AESGCM(key)

    def put(self, person: int, sealed: bytes, key: AESGCM) -> None:
        """Remember somebody's key."""
        self._keys[person] = sealed, key
        self._keys.move_to_end(person)
        if len(self._keys) > MOST:
            self._keys.popitem(last=False)

    def learn(self, person: int, sealed: bytes | None) -> None:
        """Remember the key that is stored for somebody. One that can't be opened is as good as none."""
        if person in self._keys and self._keys[person][0] == sealed:
            return
        self._keys.pop(person, None)
        if sealed is not None:
            try:
                self.put(person, sealed, AESGCM(self._cipher.open(sealed, _name(person))))
            except (WrongKey, ValueError):
                return

    def get(self, person: int) -> AESGCM | None:
        """Somebody's key, if we know it."""
        found = self._keys.get(person)
        return found[1] if found else None

    def drop(self, person: int) -> None:
        """Forget somebody's key: it may have been replaced."""
        self._keys.pop(person, None)

    def clear(self) -> None:
        """Forget all of them."""
        self._keys.clear()


def wrap(document: bytes, person: int, key: AESGCM) -> bytes:
    """Seal a document once more, for its person's row."""
    nonce = os.urandom(_NONCE)
    return document[:PLAIN] + nonce + key.encrypt(nonce, document[PLAIN:], str(person).encode() + document[:PLAIN])


def unwrap(stored: bytes, person: int, key: AESGCM | None) -> bytes:
    """The document in a row. What can't be opened is returned as it is: to whoever reads it, it is damaged."""
    # A document shorter than its prefix has nothing behind it: then the nonce begins sooner.
    plain = min(PLAIN, max(0, len(stored) - _NONCE - 16))
    nonce = stored[plain : plain + _NONCE]
    try:
        if key is None or len(nonce) < _NONCE:
            return stored
        bound = str(person).encode() + stored[:plain]
        return stored[:plain] + key.decrypt(nonce, stored[plain + _NONCE :], bound)
    except InvalidTag:
        return stored


def _name(person: int) -> str:
    return f"person:{person}"
