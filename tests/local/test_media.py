"""Pictures and files: sending, refusing, fetching."""

from __future__ import annotations

import struct
import zlib
from typing import Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.local.images import measure

from .calls import TOKEN, Api, ApiError


def png(width: int = 8, height: int = 6) -> bytes:
    """A whole PNG of that size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x20\x80\x90" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def form(you: int, field: str, data: bytes, name: str, **more: str) -> aiohttp.FormData:
    """A multipart body with one file."""
    body = aiohttp.FormData({"chat_id": str(you), **more}, default_to_multipart=True)
    body.add_field(field, data, filename=name)
    return body


async def test_a_photo_is_sent_and_fetched(api: Api, you: int) -> None:
    """Its size is read, getFile names a path nobody guesses, and the bytes come back."""
    sent = await api.post("sendPhoto", data=form(you, "photo", png(), "x.png", caption="A card"))
    size = sent["photo"][-1]
    assert (size["width"], size["height"], size["file_size"]) == (8, 6, len(png()))
    assert sent["caption"] == "A card"
    file = await api("getFile", file_id=size["file_id"])
    async with api.session.get(f"{api.server.url}/file/bot{TOKEN}/{file['file_path']}") as answer:
        assert await answer.read() == png()
    async with api.session.get(f"{api.server.url}/chat/file/{size['file_id']}") as answer:
        assert await answer.read() == png()
        assert answer.headers["Content-Type"] == "image/png"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    again = await api("sendPhoto", chat_id=you, photo=size["file_id"])
    assert again["photo"] == sent["photo"]


async def test_attach_names_another_part(api: Api, you: int) -> None:
    """attach://part is how a client sends a file beside its JSON."""
    body = form(you, "part", b"hello", "note.txt", document="attach://part")
    document = (await api.post("sendDocument", data=body))["document"]
    assert (document["file_name"], document["mime_type"], document["file_size"]) == ("note.txt", "text/plain", 5)


async def test_a_document_is_never_shown_as_a_page(api: Api, you: int) -> None:
    """HTML and SVG files are sent as downloads, whatever their name."""
    for name in ("x.html", "x.svg"):
        document = (await api.post("sendDocument", data=form(you, "document", b"<script>", name)))["document"]
        async with api.session.get(f"{api.server.url}/chat/file/{document['file_id']}") as answer:
            assert answer.headers["Content-Type"] == "application/octet-stream"
            assert answer.headers["Content-Disposition"].startswith("attachment")
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("method", "field", "data", "words"),
    [
        ("sendPhoto", "photo", b"no picture", "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", "photo", png(1, 25), "PHOTO_INVALID_DIMENSIONS"),
        ("sendPhoto", "photo", b"", "file must be non-empty"),
        (
            "sendPhoto",
            "photo",
            png() + b"\0" * 10_485_760,
            f"file of size {len(png()) + 10_485_760} bytes is too big for a photo; "
            "the maximum size is 10485760 bytes",
        ),
        ("sendDocument", "other", b"x", "there is no document in the request"),
    ],
)
async def test_wrong_files_are_refused(api: Api, you: int, method: str, field: str, data: bytes, words: str) -> None:
    """With Telegram's error messages."""
    with pytest.raises(ApiError) as refused:
        await api.post(method, data=form(you, field, data, "x"))
    assert str(refused.value) == f"Bad Request: {words}"


async def test_files_over_fifty_megabytes_are_refused(api: Api, you: int) -> None:
    """With 413 in Telegram's format."""
    with pytest.raises(ApiError, match="Request Entity Too Large") as refused:
        await api.post("sendDocument", data=form(you, "document", b"\0" * (52 * 1024 * 1024), "x"))
    assert refused.value.status == 413


async def test_invalid_calls_with_files_are_refused(api: Api, you: int) -> None:
    """Unknown ids, addresses, long captions, texts in place of captions."""
    assert await api.refused("getFile", file_id="x") == "invalid file_id"
    assert await api.refused("getFile") == "file_id not specified"
    assert "fetch" in await api.refused("sendPhoto", chat_id=you, photo="https://example.org/x.png")
    assert "wrong remote file identifier" in await api.refused("sendPhoto", chat_id=you, photo="AgAC")
    with pytest.raises(ApiError, match="message caption is too long"):
        await api.post("sendDocument", data=form(you, "document", b"x", "x", caption="x" * 1025))
    sent = await api.post("sendDocument", data=form(you, "document", b"x", "x"))
    here = {"chat_id": you, "message_id": sent["message_id"]}
    assert await api.refused("editMessageText", **here, text="b") == "there is no text in the message to edit"
    assert (await api("editMessageCaption", **here, caption="b"))["caption"] == "b"
    async with api.session.get(f"{api.server.url}/chat/file/x") as answer:
        assert answer.status == 404


PICTURES: list[tuple[bytes, Any]] = [
    (png(3, 4), ("png", 3, 4)),
    (b"GIF89a" + struct.pack("<HH", 5, 6), ("gif", 5, 6)),
    (b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x07\x00\x09" + b"\0" * 12, ("jpg", 9, 7)),
    (b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x0f\0\0\x1f\0\0", ("webp", 16, 32)),
    (b"%PDF-1.7" + b"\0" * 40, None),
    (b"", None),
]


@pytest.mark.parametrize(("data", "size"), PICTURES)
def test_sizes_are_read_from_the_first_bytes(data: bytes, size: Any) -> None:
    """PNG, GIF, JPEG and WebP; nothing else is a picture."""
    assert measure(data) == size


@given(st.binary(max_size=60), st.sampled_from([data[:12] for data, _ in PICTURES]))
def test_any_bytes_have_a_size_or_none(rest: bytes, head: bytes) -> None:
    """Whatever follows a known beginning, nothing raises."""
    measured = measure(head + rest)
    assert measured is None or len(measured) == 3
