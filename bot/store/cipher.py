"""Documents encrypted at rest: AES-256-GCM under a ring of keys.

What is sealed today has form 1: the byte 1 · key id (4 bytes) · nonce (12) · ciphertext and tag. Authenticated with
it are the form, whose row it is and the version of that row: a document can't be put in another person's row, nor an
old one in place of a newer. Until 0.1 there was no first byte, and only the row's id was authenticated; that form
opens where it is asked for. Both are told apart by trying: a key's id may begin with the byte 1 as well.

The first key of the ring encrypts; all decrypt, so a key is changed by putting a new one in front.
"""

import base64
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_FORM = b"\x01"
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

    def seal(self, plain: bytes, about: int | str, version: int = 0) -> bytes:
        """Encrypt `plain` for the row `about`, in which it will have that version."""
        nonce = os.urandom(_NONCE)
        sealed = self._ring[self.first].encrypt(nonce, plain, _bound(about, version))
        return _FORM + self.first + nonce + sealed

    def open(self, sealed: bytes, about: int | str, version: int = 0, *, of_0_1: bool = False) -> bytes:
        """Decrypt what was sealed for the row `about` at that version; `of_0_1`, also what 0.1 sealed for the row.

        Raises:
            WrongKey: No key of the ring opens it, or it was sealed for another place.
        """
        if sealed[:1] == _FORM and (plain := self._decrypt(sealed[1:], _bound(about, version))) is not None:
            return plain
        if of_0_1 and (plain := self._decrypt(sealed, str(about).encode())) is not None:
            return plain
        raise WrongKey

    def _decrypt(self, named: bytes, bound: bytes) -> bytes | None:
        """What comes after the form: key id, nonce and ciphertext; None: no key opens it."""
        key = self._ring.get(named[:_ID])
        nonce, rest = named[_ID : _ID + _NONCE], named[_ID + _NONCE :]
        if key is None or len(nonce) < _NONCE:
            return None
        try:
            return key.decrypt(nonce, rest, bound)
        except InvalidTag:
            return None


def starts(key: bytes) -> tuple[bytes, bytes]:
    """How whatever is sealed with the key of that id begins, in each form."""
    return _FORM + key, key


def _bound(about: int | str, version: int) -> bytes:
    """What is authenticated with a document of form 1."""
    return _FORM + f"{about}:{version}".encode()


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
