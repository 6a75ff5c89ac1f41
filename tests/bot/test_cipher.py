"""Encrypted documents: who can open them, and the key that is created once."""

import base64
import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from bot.store.cipher import Cipher, WrongKey, key_id, local_key, prefixes

ONE, TWO, THREE = (bytes([n]) * 32 for n in (1, 2, 3))


@given(plain=st.binary(), about=st.integers() | st.text())
def test_a_sealed_document_can_be_opened(plain: bytes, about: int | str) -> None:
    """For the row and with the key it was sealed with, however often."""
    cipher = Cipher([ONE])
    sealed = cipher.seal(plain, about)
    assert cipher.open(sealed, about) == plain
    assert Cipher([TWO, ONE]).open(sealed, about) == plain


@given(plain=st.binary(min_size=16))
def test_sealed_data_reveals_nothing(plain: bytes) -> None:
    """It contains no plain text, and the same words look different each time."""
    cipher = Cipher([ONE])
    first, second = cipher.seal(plain, 1), cipher.seal(plain, 1)
    assert plain not in first
    assert first != second
    assert len(first) == len(plain) + 1 + 4 + 12 + 16


@given(at=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_any_changed_bit_is_detected(at: int, bit: int) -> None:
    """In the form, the key id, the nonce, the text or the tag; also where old forms are accepted."""
    cipher = Cipher([ONE])
    sealed = bytearray(cipher.seal(b"words of somebody", 1))
    sealed[at % len(sealed)] ^= 1 << bit
    with pytest.raises(WrongKey):
        cipher.open(bytes(sealed), 1, of_0_1=True)


@given(sealed=st.binary(max_size=80))
def test_random_bytes_are_refused(sealed: bytes) -> None:
    """Whatever the row contains, the same error is raised; also if it starts with our key's id."""
    for content in (sealed, *(prefix + sealed for prefix in prefixes(key_id(ONE)))):
        with pytest.raises(WrongKey):
            Cipher([ONE]).open(content, 1, of_0_1=True)


@pytest.mark.parametrize(("about", "version"), [(2, 7), (1, 6), (1, 8), (17, 0)])
def test_a_document_opens_only_in_its_own_row_and_version(about: int, version: int) -> None:
    """Not in another person's row, and not in its own under another version."""
    cipher = Cipher([ONE])
    sealed = cipher.seal(b"x", 1, 7)
    assert cipher.open(sealed, 1, 7) == b"x"
    with pytest.raises(WrongKey):
        cipher.open(sealed, about, version)


def key_with(first: int) -> bytes:
    """A key whose id begins with that byte."""
    return next(key for key in (n.to_bytes(32) for n in range(10_000)) if key_id(key)[0] == first)


def sealed_by_0_1(key: bytes, plain: bytes, about: int | str) -> bytes:
    """As version 0.1 did it: without a form, and authenticating only the row's id."""
    return key_id(key) + bytes(12) + AESGCM(key).encrypt(bytes(12), plain, str(about).encode())


@pytest.mark.parametrize("key", [ONE, key_with(1)], ids=["any key", "a key whose id begins like form 1"])
def test_documents_of_0_1_open_only_where_they_are_expected(key: bytes) -> None:
    """Otherwise an old copy could replace a newer document."""
    cipher, sealed = Cipher([TWO, key]), sealed_by_0_1(key, b"x", 1)
    assert cipher.open(sealed, 1, 9, of_0_1=True) == b"x"
    for about, asked in ((1, False), (2, True)):
        with pytest.raises(WrongKey):
            cipher.open(sealed, about, 9, of_0_1=asked)
    new = Cipher([key]).seal(b"y", 1, 9)
    assert cipher.open(new, 1, 9, of_0_1=True) == b"y"


@pytest.mark.parametrize("key", [ONE, key_with(1)])
def test_the_prefix_shows_which_key_sealed_it(key: bytes) -> None:
    """In each form, sealed data begins as `prefixes` says."""
    for sealed, start in zip(
        (Cipher([key]).seal(b"x", 1), sealed_by_0_1(key, b"x", 1)), prefixes(key_id(key)), strict=True
    ):
        assert sealed.startswith(start)


def test_the_first_key_of_the_ring_encrypts_and_all_decrypt() -> None:
    """Data of a removed key can't be opened, and an empty ring is refused."""
    old, ring = Cipher([ONE]), Cipher([TWO, ONE])
    sealed = ring.seal(b"x", 1)
    assert ring.open(old.seal(b"x", 1), 1) == b"x"
    assert sealed[1:5] == ring.first == key_id(TWO)
    assert ring.key_ids == {key_id(ONE), key_id(TWO)}
    for other in ([ONE], [THREE]):
        with pytest.raises(WrongKey):
            Cipher(other).open(sealed, 1)
    with pytest.raises(ValueError, match="key"):
        Cipher([])


def test_a_key_listed_twice_counts_once() -> None:
    """Copied twice by mistake, it still works."""
    assert Cipher([ONE, ONE]).open(Cipher([ONE]).seal(b"x", 1), 1) == b"x"


def test_the_local_key_is_created_once(tmp_path: Path) -> None:
    """Only its owner can read it, whatever the umask, and it stays the same."""
    before = os.umask(0)
    try:
        key = local_key(tmp_path / "master.key")
    finally:
        os.umask(before)
    assert len(key) == 32
    assert (tmp_path / "master.key").stat().st_mode & 0o777 == 0o600
    assert local_key(tmp_path / "master.key") == key
    assert [file.name for file in tmp_path.iterdir()] == ["master.key"]


def test_a_crash_leaves_no_partial_key(tmp_path: Path) -> None:
    """A crash while the key is created leaves nothing that could be mistaken for it."""
    (tmp_path / "master.new").write_bytes(b"half")
    key = local_key(tmp_path / "master.key")
    assert base64.b64decode((tmp_path / "master.key").read_bytes()) == key


@pytest.mark.parametrize("content", [b"", b"\xff", b"AAAA", base64.b64encode(b"x" * 31), b"not base64 !"])
def test_a_damaged_key_file_is_not_replaced(tmp_path: Path, content: bytes) -> None:
    """It is refused and left as it is, because it may be possible to repair it."""
    path = tmp_path / "master.key"
    path.write_bytes(content)
    with pytest.raises(ValueError):
        local_key(path)
    assert path.read_bytes() == content
