"""A minimal PNG reader that tells which rows of a picture have something on them."""

import struct
import zlib


def rows(png: bytes) -> list[bytes]:
    """The pixels of each row as bytes (8 bits per channel, not interlaced, as typst writes them)."""
    width, height, depth, kind, *_, interlaced = struct.unpack(">IIBBBBB", png[16:29])
    assert (depth, interlaced) == (8, 0)
    size = {0: 1, 2: 3, 4: 2, 6: 4}[kind]
    data, place = b"", 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        if png[place + 4 : place + 8] == b"IDAT":
            data += png[place + 8 : place + 8 + length]
        place += length + 12
    raw, line, found = zlib.decompress(data), width * size, list[bytes]()
    before = bytearray(line)
    for number in range(height):
        start = number * (line + 1)
        now = bytearray(raw[start + 1 : start + 1 + line])
        _unfilter(raw[start], now, before, size)
        found.append(bytes(now))
        before = now
    return found


def is_blank(row: bytes) -> bool:
    """Whether all its pixels are the same."""
    size = 4 if len(row) % 4 == 0 and row[3] == 255 else 3
    return row == row[:size] * (len(row) // size)


def _unfilter(kind: int, now: bytearray, before: bytearray, size: int) -> None:
    for i in range(len(now)):
        left, up = (now[i - size] if i >= size else 0), before[i]
        corner = before[i - size] if i >= size else 0
        if kind == 1:
            now[i] = (now[i] + left) & 255
        elif kind == 2:
            now[i] = (now[i] + up) & 255
        elif kind == 3:
            now[i] = (now[i] + (left + up) // 2) & 255
        elif kind == 4:
            now[i] = (now[i] + _paeth(left, up, corner)) & 255


def _paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    near = (abs(guess - left), abs(guess - up), abs(guess - corner))
    return (left, up, corner)[near.index(min(near))]
