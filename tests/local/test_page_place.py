"""The page in Chromium: sharing a location, from a list of cities or, anywhere else, by coordinates."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import expect

from .browser import chat_page
from .calls import Api

pytestmark = [pytest.mark.browser, pytest.mark.long]


def shared(api: Api, chat: int) -> list[dict[str, float]]:
    """The locations that somebody shared, in order."""
    return [m["location"] for m in api.server.state.chats[chat].messages.values() if "location" in m]


async def test_a_city_or_any_coordinates_can_be_shared(api: Api, you: int, chromium_path: str) -> None:
    """A city is one choice; coordinates are asked for anywhere else only; the bot gets what they say."""
    async with chat_page(chromium_path, api.server.url) as page:
        attach = page.get_by_role("button", name="Send something else")
        await attach.click()
        await page.get_by_label("📍 Location").select_option("Sydney")
        await expect(page.get_by_label("Latitude")).to_be_hidden()
        await page.get_by_role("button", name="Send this location").click()
        await expect(page.locator(".mine").last).to_contain_text("Location -33.87, 151.21")
        await expect(page.get_by_role("textbox", name="Message", exact=True)).to_be_focused()
        await attach.click()
        await page.get_by_label("📍 Location").select_option("Somewhere else …")
        await page.get_by_label("Latitude").fill("64.15")
        await page.get_by_label("Longitude").fill("-21.94")
        await page.keyboard.press("Enter")
        await expect(page.locator(".mine").last).to_contain_text("Location 64.15, -21.94")
    assert shared(api, you) == [
        {"latitude": -33.8688, "longitude": 151.2093},
        {"latitude": 64.15, "longitude": -21.94},
    ]
    updates = await api("getUpdates")
    assert [update["message"]["location"] for update in updates if "location" in update["message"]] == shared(
        api, you
    )


async def test_invalid_coordinates_are_not_sent(api: Api, you: int, chromium_path: str) -> None:
    """The browser says which number is wrong or missing."""
    async with chat_page(chromium_path, api.server.url) as page:
        await page.get_by_role("button", name="Send something else").click()
        await page.get_by_label("📍 Location").select_option("Somewhere else …")
        for latitude in ("", "91"):
            await page.get_by_label("Latitude").fill(latitude)
            await page.get_by_label("Longitude").fill("0")
            await page.get_by_role("button", name="Send this location").click()
            assert await page.get_by_label("Latitude").evaluate("field => !field.validity.valid")
            await expect(page.locator("#attach")).to_be_visible()
    assert shared(api, you) == []


@pytest.mark.parametrize("viewport", [{"width": 360, "height": 740}, {"width": 390, "height": 480}])
async def test_the_location_form_fits_a_phone(api: Api, you: int, chromium_path: str, viewport: Any) -> None:
    """A menu higher than the page scrolls."""
    async with chat_page(chromium_path, api.server.url, viewport=viewport) as page:
        await page.get_by_role("button", name="Send something else").click()
        box = await page.locator("#attach").bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["y"] >= 0
        assert box["x"] + box["width"] <= viewport["width"]
        await page.get_by_label("📍 Location").select_option("Somewhere else …")
        for label in ("Location", "Latitude", "Longitude"):
            field = await page.get_by_label(label).bounding_box()
            assert field
            assert field["height"] >= 40
        await page.get_by_label("📍 Location").select_option("London")
        await page.get_by_role("button", name="Send this location").click()
        await expect(page.locator(".mine").last).to_contain_text("Location 51.51, -0.13")
