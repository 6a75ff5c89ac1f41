"""The page in Chromium with longer words, and with text from right to left."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.telegram.outgoing import calls_of
from conversations import Redraw
from tests.conversations.chat import Chat
from tests.pseudo import ACCENTED, MIRRORED, pseudo

from .browser import chat_page
from .calls import Api

pytestmark = [pytest.mark.browser, pytest.mark.long]
WAYS = {ACCENTED: "ltr", MIRRORED: "rtl"}
LABELS = "els => els.filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent)"


@pytest.mark.parametrize("language", WAYS)
async def test_longer_and_right_to_left_languages_fit(
    api: Api, you: int, chromium_path: str, tmp_path: Path, language: str
) -> None:
    """On a phone nothing is too wide, no label is cut, and each message has the direction of its words."""
    chat = Chat(outside=pseudo(tmp_path / "room", language)).reach()
    for line in ("dodont", "language", "checkins", "rights", "help"):
        chat.command(line)
    said = [call for message in chat.heard if not isinstance(message, Redraw) for call in calls_of(you, message)]
    for call in said:
        await api(call.method, **call.data)
    menu = [{"command": "sos", "description": chat.outside.render("command-sos")}]
    await api("setMyCommands", commands=menu)
    async with chat_page(chromium_path, api.server.url, viewport={"width": 390, "height": 844}) as page:
        await expect(page.locator(".msg:not(.mine)")).to_have_count(len(said))
        assert await page.evaluate("document.documentElement.scrollWidth") <= 390
        assert await page.evaluate("document.getElementById('log').scrollWidth") <= 390
        assert await page.locator(".msg button").evaluate_all(LABELS) == []
        ways = "els => els.map(e => getComputedStyle(e).direction)"
        assert set(await page.locator(".msg:not(.mine) .words").evaluate_all(ways)) == {WAYS[language]}
        await page.get_by_role("textbox", name="Message", exact=True).type("/")
        await expect(page.get_by_text(menu[0]["description"], exact=True)).to_be_visible()
        assert await page.evaluate("document.documentElement.scrollWidth") <= 390
