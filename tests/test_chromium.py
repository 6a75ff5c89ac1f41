"""The whole bot with its page, in a phone-sized Chromium, used like somebody who tries it out."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from bot.app import App
from bot.world import hearing
from tests.bot.test_twelve_answers import ANSWERS
from tests.bots import settings
from tests.local.browser import chat_page, write
from tests.moments import beginning

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore:Please use 'Bot.:telegram.warnings.PTBUserWarning"),  # see telegram/wire.py
]
PHONE = {"width": 390, "height": 844}


@asynccontextmanager
async def rebound(folder: Path) -> AsyncIterator[App]:
    """The bot as `make run` starts it without a token: its own chat page, on a free port. It is Tuesday morning.

    What it loads ten seconds after startup is loaded before: on a busy machine the first words typed would wait
    longer than Playwright does.
    """
    hearing.preload()
    app = await App.start(settings(folder, "", TELEGRAM_TOKEN="", TELEGRAM_API_URL="", LOCAL_CHAT_PORT="0"))
    app.clock.offset = beginning().offset
    running = asyncio.create_task(app.run())
    try:
        yield app
    finally:
        app.ask_to_stop()
        await asyncio.wait({running})
        await app.stop()


@asynccontextmanager
async def phone(executable: str, app: App) -> AsyncIterator[Page]:
    """The page on a phone; an error or a warning in its console fails the test."""
    async with chat_page(executable, app.address.rstrip("/"), viewport=PHONE) as page:
        yield page
        assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "wider than a phone"


def newest(page: Page) -> Locator:
    """What the bot said last."""
    return page.locator("#messages .msg:not(.mine) .bubble").last


async def tap(page: Page, label: str, expected: str = "") -> None:
    """Press the newest button of that label, and wait until the bot has said what is expected."""
    await page.get_by_role("button", name=label, exact=True).last.click()
    await expect(newest(page)).to_contain_text(expected)


async def press(page: Page, key: str, expected: str = "") -> None:
    """Press the newest button of that key, whatever its words, and wait until the bot has said what is expected."""
    data = ", ".join(f'[data-data$="{mark}{key}"]' for mark in (".", ".!", ".+", ".-", "/"))
    await page.locator(f"#messages button:is({data})").last.click()
    await expect(newest(page)).to_contain_text(expected)


async def says(page: Page, text: str, expected: str) -> None:
    """Type a text and wait until the bot has said what is expected."""
    await write(page, text)
    await expect(newest(page)).to_contain_text(expected)


async def move(page: Page, label: str, times: int = 1) -> None:
    """Move the bot's clock by a button of the page."""
    await page.locator("#clock-chip").click()
    for _ in range(times):
        await page.get_by_role("button", name=label, exact=True).click()
        await expect(page.locator("#clock-long")).not_to_contain_text("Moving")
    await page.keyboard.press("Escape")


async def test_twelve_answers_and_the_weekly_check_in_work_in_a_browser(tmp_path: Path, chromium_path: str) -> None:
    """From START to the end of tip 6 by clicks and typing; on its day the check-in makes a plan."""
    async with rebound(tmp_path) as app, phone(chromium_path, app) as page:
        await expect(page.locator("#log")).to_contain_text("six short tips")
        await tap(page, "Start", "What brings you here?")
        for given, expected in ANSWERS:
            if given.startswith(":"):
                await says(page, given[1:], expected)
            else:
                await press(page, given, expected)
            if given == "nerves":
                await expect(page.get_by_role("button", name="✓ My nerves", exact=True)).to_be_visible()
        await expect(newest(page)).to_contain_text("I'll check in on the day you chose")
        await move(page, "+1 week")
        await expect(page.locator("#messages")).to_contain_text(re.compile("your weekly plan|This week's plan"))
        await says(page, "/week plan", "What will you do this week")
        await says(page, "Tuesday, two applications", "I'll ask you how it went on")
        await press(page, "dodont", "Again: I asked good questions")


async def test_back_old_buttons_reloads_and_absence_lose_nothing(tmp_path: Path, chromium_path: str) -> None:
    """A check-in comes, and everything is still there."""
    async with rebound(tmp_path) as app, phone(chromium_path, app) as page:
        await tap(page, "Start", "What brings you here?")
        await press(page, "turned_down", "Which company are we talking about?")
        await says(page, "Acme", "How do you think it went?")
        await press(page, "well", "And what went right")
        await press(page, "back", "How do you think it went?")
        await press(page, "badly", "What got in your way")

        await page.get_by_role("button", name="✓ Badly", exact=True).click()
        await expect(newest(page)).to_contain_text("You've already answered that one: Badly.")
        await press(page, "resume", "What got in your way")

        await press(page, "rambled")
        await expect(page.get_by_role("button", name="✓ I rambled", exact=True).last).to_be_visible()
        before = await page.locator("#messages .words").all_inner_texts()
        await page.reload()
        await expect(newest(page)).to_contain_text("What got in your way")
        assert await page.locator("#messages .words").all_inner_texts() == before
        await expect(page.get_by_role("button", name="✓ I rambled", exact=True).last).to_be_visible()
        await press(page, "done", "And what went right")

        await press(page, "stop", "When do you want me to come back to it?")
        await press(page, "evening", "That's fine, I'll write again then.")
        await move(page, "+1 hour", times=2)
        await expect(newest(page)).to_contain_text("We stopped partway through “Reflect”")
        await press(page, "resume 1", "And what went right")
        await says(page, "I was on time", "Who could you ask")
