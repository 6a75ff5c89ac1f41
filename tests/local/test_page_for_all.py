"""The page in Chromium: dark and light, narrow and wide, and accessible."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import expect

from .browser import begin, chat_page, violations, write
from .calls import Api
from .test_media import form, png

pytestmark = [pytest.mark.browser, pytest.mark.long]
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 800}


async def test_the_theme_follows_the_system_or_a_choice(api: Api, chromium_path: str) -> None:
    """A choice survives a reload."""
    background = "() => getComputedStyle(document.body).backgroundColor"
    async with chat_page(chromium_path, api.server.url, color_scheme="light") as page:
        light = await page.evaluate(background)
        await page.emulate_media(color_scheme="dark")
        dark = await page.evaluate(background)
        assert light != dark
        await page.get_by_role("button", name="More", exact=True).click()
        await page.get_by_label("Light").check(force=True)
        assert await page.evaluate(background) == light
        await page.reload()
        assert await page.evaluate(background) == light


async def test_nothing_is_wider_than_the_page(api: Api, bot: object, chromium_path: str) -> None:
    """From 360 px up, and everything needed is visible."""
    async with chat_page(chromium_path, api.server.url) as page:
        await begin(page)
        await write(page, "rich")
        await write(page, "x" * 300 + " https://example.org/" + "y" * 200)
        await expect(page.locator(".msg:not(.mine)").last).to_contain_text("yyy")
        for width in (360, 390, 800, 1280):
            await page.set_viewport_size({"width": width, "height": 640})
            assert await page.evaluate("document.documentElement.scrollWidth") <= width
            assert await page.evaluate("document.getElementById('log').scrollWidth") <= width
            for name in ("Send", "More", "Send something else"):
                await expect(page.get_by_role("button", name=name, exact=True)).to_be_in_viewport()
            await expect(page.locator("#bot-name")).to_be_in_viewport()
            await expect(page.locator("#clock-chip")).to_be_in_viewport()
            await expect(page.locator(".msg").last).to_be_in_viewport()


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
async def test_axe_finds_no_accessibility_problem(api: Api, bot: object, chromium_path: str, viewport: Any) -> None:
    """In every state of the page, in light and dark mode."""
    await api("setMyCommands", commands=[{"command": f"c{n}", "description": "A command"} for n in range(20)])
    async with chat_page(chromium_path, api.server.url, viewport=viewport) as page:
        found = {"empty": await violations(page)}
        await begin(page)
        await write(page, "rich")
        await expect(page.locator(".pre")).to_be_visible()
        you = next(iter(api.server.state.chats))
        await api.post("sendPhoto", data=form(you, "photo", png(600, 400), "x.png"))
        await api.post("sendDocument", data=form(you, "document", b"%PDF", "book.pdf"))
        await expect(page.locator(".file")).to_be_visible()
        found["talk"] = await violations(page)
        await page.get_by_role("textbox", name="Message", exact=True).type("/")
        found["commands"] = await violations(page)
        await page.keyboard.press("Escape")
        for popover in ("clock", "menu", "attach", "actions"):
            await page.evaluate(f"document.getElementById('{popover}').showPopover()")
            found[popover] = await violations(page)
            await page.evaluate(f"document.getElementById('{popover}').hidePopover()")
        if viewport is PHONE:
            await page.locator("#open-people").click()
            found["people"] = await violations(page)
            await page.keyboard.press("Escape")
        await page.get_by_role("button", name="More", exact=True).click()
        await page.get_by_role("button", name="Bot API calls").click()
        await expect(page.locator(".call").first).to_be_visible()
        found["calls"] = await violations(page)
        await page.keyboard.press("Escape")
        await page.evaluate("document.getElementById('ask').showModal()")
        await page.evaluate("document.getElementById('ask-title').textContent = 'Sure?'")
        found["question"] = await violations(page)
    assert {state: list_ for state, list_ in found.items() if list_} == {}
