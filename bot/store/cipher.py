"""Documents encrypted at rest: AES-256-GCM under a ring of keys.

A sealed document is  key id (4 bytes) · nonce (12) · ciphertext and tag.  The row's id is authenticated with
it, so that one person's document can't be put in another's row. The first key of the ring encrypts; all
decrypt, so a key is changed by putting a new one in front.
"""

import base64
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_ID, _NONCE = 4, 12


class WrongKey(Exception):
    """No key of the ring opens this."""


class Cipher:
    """Seals and opens documents. Raises ValueError for an empty ring."""

    def __init__(self, keys: Sequence[bytes]):
        if not keys:
            raise ValueError("a ring needs a key")
        self._ring = {key_id(key): AESGCM(key) for key in reversed(keys)}
        self.first = key_id(keys[0])

    @property
    def key_ids(self) -> frozenset[bytes]:
        """The keys there are, by id."""
        return frozenset(self._ring)

    def seal(self, plain: bytes, about: int | str) -> bytes:
        """Encrypt `plain` for the row `about`."""
        nonce = os.urandom(_NONCE)
        return self.first + nonce + self._ring[self.first].encrypt(nonce, plain, str(about).encode())

    def open(self, sealed: bytes, about: int | str) -> bytes:
        """Decrypt what was sealed for the row `about`. Raises WrongKey."""
        key = self._ring.get(sealed[:_ID])
        nonce, rest = sealed[_ID : _ID + _NONCE], sealed[_ID + _NONCE :]
        if key is None or len(nonce) < _NONCE:
            raise WrongKey
        try:
            return key.decrypt(nonce, rest, str(about).encode())
        except InvalidTag:
            raise WrongKey from None


def key_id(key: bytes) -> bytes:
    """Four bytes that tell keys apart and tell nothing about them."""
    return hashlib.sha256(b"rebound key id" + key).digest()[:_ID]


def local_key(path: Path) -> bytes:
    """The key in `path`; made once, readable by its owner alone. Raises OSError, ValueError."""
    try:
        text = path.read_text(encoding="ascii")
    except FileNotFoundError:
        key = os.urandom(KEY_BYTES)
        # Written whole under another name first: a crash must not leave half a key behind.
        half = path.with_suffix(".new")
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(base64.b64encode(key) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        half.rename(path)
        return key
    key = base64.b64decode(text.split(",")[0].strip(), validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError("not a key")
    return key
