"""On a phone the question that is open stays on screen, with its buttons, all the way through the tips."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.bot.test_twelve_answers import ANSWERS
from tests.test_chromium import phone, press, rebound, says, tap

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore:Please use 'Bot.:telegram.warnings.PTBUserWarning"),  # see telegram/wire.py
]
# How far the newest message's last line with a question mark is below the top of the log, and its last button above
# the bottom; 0 where there is none.
PLACES = """() => {
    const log = document.getElementById("log").getBoundingClientRect();
    const node = [...document.querySelectorAll(".msg:not(.mine)")].at(-1);
    const keys = [...node.querySelectorAll(".key")].at(-1);
    const below = keys ? log.bottom - keys.getBoundingClientRect().bottom : 0;
    const words = document.createTreeWalker(node.querySelector(".words"), NodeFilter.SHOW_TEXT);
    let above = 0;
    while (words.nextNode()) {
        const at = words.currentNode.data.lastIndexOf("?");
        if (at < 0 || words.currentNode.parentElement.closest("pre")) continue;
        const mark = document.createRange();
        mark.setStart(words.currentNode, at);
        mark.setEnd(words.currentNode, at + 1);
        above = mark.getBoundingClientRect().top - log.top;
    }
    return [above, below];
}"""


async def settled(page: Page) -> tuple[float, float]:
    """The places, once what follows the answer has come."""
    await expect(page.locator("#typing")).to_be_hidden()
    await page.wait_for_timeout(150)
    above, below = await page.evaluate(PLACES)
    return above, below


async def test_question_and_buttons_are_on_screen_at_every_step(tmp_path: Path, chromium_path: str) -> None:
    """From START to the end of tip 6, without scrolling."""
    hidden = {}
    async with rebound(tmp_path) as app, phone(chromium_path, app) as page:
        await tap(page, "Start", "What brings you here?")
        for given, expected in ANSWERS:
            await (says(page, given[1:], expected) if given.startswith(":") else press(page, given, expected))
            above, below = await settled(page)
            if above < 0 or below < 0:
                hidden[given] = (above, below)
    assert hidden == {}
