"""Takes the README's two screenshots (`make screenshots`), each at a typical point in a dialogue."""

import asyncio
import shutil
import sys
import tempfile
import zlib
from pathlib import Path

from playwright.async_api import Page

from bot.app import App
from tests.bot.test_twelve_answers import ANSWERS
from tests.conftest import ROOT
from tests.local.browser import SETTLED, chat_page
from tests.test_chromium import press, rebound, says, tap

FOLDER = ROOT / "docs" / "images"
PICTURES = {"chat-light.png": (390, 844), "chat-dark.png": (1280, 800)}


async def play(page: Page, answers: int) -> None:
    """Give that many of the twelve answers."""
    await tap(page, "Start", "What brings you here?")
    for given, expected in ANSWERS[:answers]:
        await (says(page, given[1:], expected) if given.startswith(":") else press(page, given, expected))


async def look(page: Page, name: str) -> None:
    """Take the screenshot once nothing moves any more."""
    await page.mouse.move(0, 0)
    await page.evaluate("document.activeElement?.blur()")
    await page.evaluate(SETTLED)
    await page.wait_for_timeout(500)
    (FOLDER / name).write_bytes(packed(await page.screenshot()))


def packed(png: bytes) -> bytes:
    """The same picture, compressed as far as possible: Chromium compresses fast rather than well."""
    place, chunks = 8, list[tuple[bytes, bytes]]()
    while place < len(png):
        length = int.from_bytes(png[place : place + 4], "big")
        chunks.append((png[place + 4 : place + 8], png[place + 8 : place + 8 + length]))
        place += length + 12
    data = zlib.compress(zlib.decompress(b"".join(body for kind, body in chunks if kind == b"IDAT")), 9)
    wanted = [chunks[0], (b"IDAT", data), (b"IEND", b"")]
    parts = (kind + body for kind, body in wanted)
    return png[:8] + b"".join(
        (len(part) - 4).to_bytes(4, "big") + part + zlib.crc32(part).to_bytes(4, "big") for part in parts
    )


async def take(executable: str, app: App, name: str, answers: int) -> None:
    """One picture of somebody new."""
    width, height = PICTURES[name]
    viewport, scheme = {"width": width, "height": height}, name.removeprefix("chat-").removesuffix(".png")
    async with chat_page(executable, app.address.rstrip("/"), viewport=viewport, color_scheme=scheme) as page:
        await play(page, answers)
        await look(page, name)


async def main() -> None:
    """Take them into docs/images/."""
    executable = shutil.which("chromium") or shutil.which("google-chrome")
    if executable is None:
        sys.exit("Chromium is not installed: apt-get install chromium")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, answers in (("chat-light.png", 4), ("chat-dark.png", 9)):
        with tempfile.TemporaryDirectory() as folder:
            async with rebound(Path(folder)) as app:
                await take(executable, app, name, answers)


if __name__ == "__main__":
    asyncio.run(main())
