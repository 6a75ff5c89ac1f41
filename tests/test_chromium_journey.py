"""A whole job search in a phone-sized Chromium, its clock moved by the page's own buttons: `make journey`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.journey import through
from tests.local.browser import write
from tests.test_chromium import move, phone, rebound

pytestmark = [
    pytest.mark.browser,
    pytest.mark.long,
    pytest.mark.filterwarnings("ignore:Please use 'Bot.:telegram.warnings.PTBUserWarning"),
]
PATIENCE = 30.0  # seconds


class OnThePage:
    """Somebody who sees, taps and types on the page."""

    def __init__(self, page: Page):
        self.page = page

    async def says(self, text: str, expected: str) -> None:
        async with self._heard(expected):
            start = self.page.get_by_role("button", name="Start", exact=True)
            await (start.click() if await start.is_visible() else write(self.page, text))

    async def presses(self, key: str, expected: str) -> None:
        data = ", ".join(f'[data-data$="{mark}{key}"]' for mark in (".", ".!", ".+", ".-", "/"))
        button = self.page.locator(f"#messages button:is({data})").last
        if key == "nerves":  # it is only marked
            await button.click()
            return await expect(button).to_contain_text("✓")
        async with self._heard(expected):
            await button.click()

    async def waits(self, days: int) -> None:
        await move(self.page, "Next morning", days)

    @asynccontextmanager
    async def _heard(self, expected: str) -> AsyncIterator[None]:
        """Wait until one more message says what is expected."""
        such = self.page.locator("#messages .msg:not(.mine)").filter(has_text=expected)
        before = await such.count()
        yield
        await expect(such.nth(before)).to_be_visible(timeout=PATIENCE * 1000)


async def test_a_whole_job_search_is_lived_through_on_a_phone(tmp_path: Path, chromium_path: str) -> None:
    """Eight weeks, from a bad interview to a new job: every act has its answer, and the files come."""
    async with rebound(tmp_path) as app, phone(chromium_path, app) as page:
        await through(OnThePage(page))
        await expect(page.locator("#messages img").last).to_be_visible()
