"""The page in Chromium: talking, tapping, copying, editing, coming back."""

from __future__ import annotations

import asyncio
import tomllib
from pathlib import Path

import pytest
from playwright.async_api import expect

from .browser import PRE, begin, chat_page, says, write
from .calls import Api

pytestmark = pytest.mark.browser


async def test_a_talk_works_on_the_page(api: Api, bot: object, chromium_path: str) -> None:
    """START, a tap, the edit in place, the next question with the focus on it, a typed answer."""
    await api("setMyDescription", description="I listen.")
    async with chat_page(chromium_path, api.server.url) as page:
        await expect(page.locator("#log")).to_contain_text("I listen.")
        await begin(page)
        await page.get_by_role("button", name="It hurts").click()
        await expect(page.locator("#toast")).to_have_text("You chose hurts")
        await expect(page.locator(".bubble", has_text="How are you?")).to_have_count(0)
        await expect(page.locator(".bubble", has_text="hurts")).to_be_visible()
        await expect(page.locator(".keys")).to_have_count(1)
        await expect(page.get_by_role("button", name="It hurts")).to_be_focused()
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await expect(page.locator(".bubble", has_text="fine")).to_be_visible()
        await write(page, "hello")
        await expect(page.locator("#log")).to_contain_text("I read: hello")
        await expect(page.locator(".mine .out", has_text="not yet read")).to_have_count(0)
        assert len(api.server.state.sent()) == 4


async def test_a_reload_keeps_everything(api: Api, bot: object, chromium_path: str) -> None:
    """Messages, their order, and the open question's buttons."""
    async with chat_page(chromium_path, api.server.url) as page:
        await begin(page)
        await write(page, "hello")
        await expect(page.locator("#log")).to_contain_text("I read: hello")
        before = await page.locator(".words").all_inner_texts()
        await page.reload()
        await expect(page.locator("#log")).to_contain_text("I read: hello")
        assert await page.locator(".words").all_inner_texts() == before
        await page.get_by_role("button", name="I'm fine").click()
        await expect(says(page, "What else?")).to_be_visible()


async def test_markup_is_shown_as_typed(api: Api, bot: object, chromium_path: str) -> None:
    """No text becomes an HTML element."""
    evil = "<img src=x onerror=alert(1)> <b>no</b> &amp; \u202eabc"
    async with chat_page(chromium_path, api.server.url) as page:
        await begin(page)
        await write(page, evil)
        await expect(page.locator(".msg:not(.mine)").last).to_contain_text(
            "<img src=x onerror=alert(1)> <b>no</b> &amp;"
        )
        assert await page.locator("#messages img, #messages b:not(.quote b)").count() == 0


async def test_buttons_links_and_copying_work(api: Api, bot: object, chromium_path: str) -> None:
    """Styles, links, copying from a button and from a block."""
    async with chat_page(chromium_path, api.server.url) as page:
        await begin(page)
        await write(page, "rich")
        await expect(page.locator(".pre pre")).to_have_text(PRE)
        await expect(page.locator(".words strong")).to_have_text("Copy")
        await page.locator(".pre-bar").get_by_role("button", name="Copy").click()
        assert await page.evaluate("navigator.clipboard.readText()") == PRE
        await page.get_by_role("button", name="Address").click()
        assert await page.evaluate("navigator.clipboard.readText()") == "hr@example.org"
        link = page.get_by_role("link", name="Advice")
        assert await link.get_attribute("href") == "https://example.org/"
        assert "noopener" in (await link.get_attribute("rel") or "")
        colours = [
            await page.get_by_role("button", name=name).evaluate("node => getComputedStyle(node).backgroundColor")
            for name in ("Send it", "Delete", "Address")
        ]
        assert len(set(colours)) == 3


async def test_numbers_of_helplines_can_be_called(api: Api, you: int, chromium_path: str) -> None:
    """Each number of ours is a link, as in Telegram's apps; a year, a time and a figure are none."""
    facts = Path(__file__).parents[2] / "conversations" / "facts" / "helplines.toml"
    lines = tomllib.loads(facts.read_text(encoding="utf-8"))["line"]
    said = "\n".join(f"{one['place']}: {one['line']}" for one in lines)
    await api("sendMessage", chat_id=you, text=f"On Tuesday, 2026\nAt 18:40, 300 words\n{said}\nThat's all.")
    async with chat_page(chromium_path, api.server.url) as page:
        await expect(page.locator(".words").last).to_contain_text("That's all.")
        links = page.locator(".words a[href^='tel:']")
        assert await links.all_text_contents() == ["988", "116 123", "13 11 14", "0477 13 11 14", "1737", "14416"]
        assert await links.nth(1).get_attribute("href") == "tel:116123"
        assert said in await page.locator(".words").last.inner_text()


async def test_messages_can_be_edited_and_replied_to(api: Api, bot: object, you: int, chromium_path: str) -> None:
    """Arrow up edits the last one, a message's menu replies to it, Escape cancels both."""
    async with chat_page(chromium_path, api.server.url) as page:
        await write(page, "helo")
        await expect(page.locator("#log")).to_contain_text("I read: helo")
        box = page.get_by_role("textbox", name="Message", exact=True)
        await box.press("ArrowUp")
        await expect(box).to_have_value("helo")
        await box.press("Escape")
        await expect(box).to_have_value("")
        await box.press("ArrowUp")
        await write(page, "hello")
        await expect(page.locator(".mine", has_text="edited")).to_contain_text("hello")
        await page.locator(".msg:not(.mine)").last.hover()
        await page.locator(".msg:not(.mine) .tools").last.click()
        await page.get_by_role("button", name="Reply").click()
        await write(page, "so?")
        await expect(page.locator(".quote")).to_contain_text("I read: helo")
        await expect(page.locator(".msg:not(.mine)").last).to_contain_text("I read: so?")


async def test_a_long_paste_is_sent_as_several_messages(api: Api, bot: object, you: int, chromium_path: str) -> None:
    """64 KB arrive complete and in order, and no character is split."""
    text = " ".join(f"word{number}😀" for number in range(5200))[: 64 * 1024]
    async with chat_page(chromium_path, api.server.url) as page:
        await page.get_by_role("textbox", name="Message", exact=True).fill(text)
        await expect(page.locator("#count")).to_contain_text("messages")
        await page.keyboard.press("Enter")
        state = api.server.state
        mine = [m for m in state.chats[you].messages.values() if not m["from"]["is_bot"]]
        for _ in range(100):
            await asyncio.sleep(0.05)
            mine = [m for m in state.chats[you].messages.values() if not m["from"]["is_bot"]][1:]
            if sum(len(m["text"]) + 1 for m in mine) >= len(text):
                break
        assert " ".join(m["text"] for m in mine) == text
        assert max(len(m["text"].encode("utf-16-le")) // 2 for m in mine) <= 4096


async def test_the_command_menu_can_be_filtered_and_used(api: Api, bot: object, you: int, chromium_path: str) -> None:
    """ "/" opens it, typing filters, arrow keys choose, Enter sends; a complete name is sent as it is."""
    names = ("start", "menu", "tips", "stop", "started", "st")
    await api("setMyCommands", commands=[{"command": name, "description": f"About {name}"} for name in names])
    async with chat_page(chromium_path, api.server.url) as page:
        box = page.get_by_role("textbox", name="Message", exact=True)
        await box.type("/")
        await expect(page.locator("#suggestions").get_by_role("option")).to_have_count(6)
        await box.type("sto")
        await expect(page.locator("#suggestions").get_by_role("option")).to_have_count(1)
        await box.press("Backspace")
        await expect(page.locator("#suggestions").get_by_role("option", selected=True)).to_contain_text("About st")
        await box.press("Enter")
        await expect(page.locator("#log")).to_contain_text("I read: /st")
        await box.type("/st")
        await expect(page.locator("#suggestions").get_by_role("option")).to_have_count(4)
        for _ in range(2):
            await box.press("ArrowUp")
        await expect(page.locator("#suggestions").get_by_role("option", selected=True)).to_contain_text("/stop")
        await box.press("Enter")
        await expect(page.locator("#log")).to_contain_text("I read: /stop")
        await page.get_by_role("button", name="Commands", exact=True).click()
        await page.locator("#suggestions").get_by_role("option", name="/tips").click()
        await expect(page.locator("#log")).to_contain_text("I read: /tips")
