"""The page in Chromium: a file of theirs goes to the bot."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import expect

from .browser import chat_page
from .calls import TOKEN, Api

pytestmark = pytest.mark.browser


async def test_a_file_of_theirs_is_sent_as_it_is(api: Api, you: int, chromium_path: str, tmp_path: Path) -> None:
    """By its name, and the bot gets its bytes; the sheet closes, and the message can be typed again."""
    (tmp_path / "rebound.zip").write_bytes(bytes(range(256)))
    async with chat_page(chromium_path, api.server.url) as page:
        await page.get_by_role("button", name="Send something else").click()
        await page.get_by_label("A file of yours").set_input_files(tmp_path / "rebound.zip")
        await expect(page.locator(".mine").last).to_contain_text("rebound.zip")
        await expect(page.locator("#attach")).to_be_hidden()
        await expect(page.get_by_role("textbox", name="Message", exact=True)).to_be_focused()
    (update,) = [one for one in await api("getUpdates") if "document" in one.get("message", {})]
    file = await api("getFile", file_id=update["message"]["document"]["file_id"])
    async with api.session.get(f"{api.server.url}/file/bot{TOKEN}/{file['file_path']}") as answer:
        assert await answer.read() == bytes(range(256))


async def test_a_file_that_is_too_large_is_not_sent(api: Api, you: int, chromium_path: str, tmp_path: Path) -> None:
    """The page says how large it may be."""
    (tmp_path / "large.zip").write_bytes(bytes(12_000_001))
    async with chat_page(chromium_path, api.server.url) as page:
        await page.get_by_role("button", name="Send something else").click()
        await page.get_by_label("A file of yours").set_input_files(tmp_path / "large.zip")
        await expect(page.locator("#toast")).to_contain_text("12 MB")
    assert not any("document" in message for message in api.server.state.chats[you].messages.values())
