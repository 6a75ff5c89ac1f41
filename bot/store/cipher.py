"""Encryption of documents at rest: AES-256-GCM, with several keys.

Form 1 is the byte 1, key id (4 bytes), nonce (12 bytes), ciphertext and tag. The associated data are the form, the
row's id and the row's version, so a document can't be moved to another person's row, and an old one can't replace a
newer one. Version 0.1 wrote no first byte and authenticated only the row's id; that form is opened only on request.
The two are told apart by trying both, since a key id may begin with the byte 1 too.

The first key encrypts and all decrypt, so a key is changed by putting a new one in front.
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
    """None of the keys opens this."""


class Cipher:
    """Encrypts and decrypts documents. Raises ValueError without a key."""

    def __init__(self, keys: Sequence[bytes]):
        if not keys:
            raise ValueError("at least one key is needed")
        self._ring = {key_id(key): AESGCM(key) for key in reversed(keys)}
        self.first = key_id(keys[0])

    @property
    def key_ids(self) -> frozenset[bytes]:
        """The ids of all the keys."""
        return frozenset(self._ring)

    def seal(self, plain: bytes, about: int | str, version: int = 0) -> bytes:
        """Encrypt `plain` for the row `about`, where it will have that version."""
        nonce = os.urandom(_NONCE)
        sealed = self._ring[self.first].encrypt(nonce, plain, _bound(about, version))
        return _FORM + self.first + nonce + sealed

    def open(self, sealed: bytes, about: int | str, version: int = 0, *, of_0_1: bool = False) -> bytes:
        """Decrypt what was encrypted for the row `about` at that version; with `of_0_1`, also the form of 0.1.

        Raises:
            WrongKey: None of the keys opens it, or it was encrypted for another row or version.
        """
        if sealed[:1] == _FORM and (plain := self._decrypt(sealed[1:], _bound(about, version))) is not None:
            return plain
        if of_0_1 and (plain := self._decrypt(sealed, str(about).encode())) is not None:
            return plain
        raise WrongKey

    def _decrypt(self, named: bytes, bound: bytes) -> bytes | None:
        """Decrypt key id, nonce and ciphertext, the part after the form; None if no key opens it."""
        key = self._ring.get(named[:_ID])
        nonce, rest = named[_ID : _ID + _NONCE], named[_ID + _NONCE :]
        if key is None or len(nonce) < _NONCE:
            return None
        try:
            return key.decrypt(nonce, rest, bound)
        except InvalidTag:
            return None


def prefixes(key: bytes) -> tuple[bytes, bytes]:
    """The first bytes of everything encrypted with the key of that id, in each form."""
    return _FORM + key, key


def _bound(about: int | str, version: int) -> bytes:
    """The associated data of form 1."""
    return _FORM + f"{about}:{version}".encode()


def key_id(key: bytes) -> bytes:
    """Four bytes that identify a key without revealing anything about it."""
    return hashlib.sha256(b"rebound key id" + key).digest()[:_ID]


def local_key(path: Path, *, make: bool = True) -> bytes:
    """The first key in `path`, as `local_keys`."""
    return local_keys(path, make=make)[0]


def local_keys(path: Path, *, make: bool = True) -> tuple[bytes, ...]:
    """The keys in `path`, readable only by its owner. If absent, one is created if `make`.

    Raises:
        OSError, ValueError: The file can't be read or made, or holds something else.
    """
    try:
        text = path.read_text(encoding="ascii")
    except FileNotFoundError:
        if not make:
            raise
        keys: tuple[bytes, ...] = (os.urandom(KEY_BYTES),)
        write_keys(path, keys)
        return keys
    keys = tuple(base64.b64decode(key.strip(), validate=True) for key in text.split(","))
    if any(len(key) != KEY_BYTES for key in keys):
        raise ValueError("not a key")
    return keys


def write_keys(path: Path, keys: Sequence[bytes]) -> None:
    """Write keys to a file, all of them or nothing: a crash can't leave half a key behind. Raises OSError."""
    half = path.with_suffix(".new")
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(b",".join(map(base64.b64encode, keys)) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    half.rename(path)
