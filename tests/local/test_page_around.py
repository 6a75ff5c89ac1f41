"""The page in Chromium: clock, people, pictures, the list of calls, and lost connections."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.async_api import expect

from bot.clock import Clock
from bot.local import LocalServer, people

from .browser import begin, chat_page, echo, person, says, write
from .calls import TOKEN, Api
from .test_media import form, png

pytestmark = [pytest.mark.browser, pytest.mark.long]


async def test_next_morning_moves_the_clock_to_eight(api: Api, you: int, clock: Clock, chromium_path: str) -> None:
    """Of the browser's day, in any zone; the page shows the new time."""
    async with chat_page(chromium_path, api.server.url, timezone_id="Asia/Tokyo") as page:
        await page.locator("#clock-chip").click()
        await page.get_by_role("button", name="Next morning").click()
        await expect(page.locator("#toast")).to_contain_text("08:00")
        moment = clock.now().astimezone(UTC)
        assert (moment.hour, moment.minute) in ((22, 59), (23, 0))
        await page.get_by_role("button", name="+1 hour").click()
        await expect(page.locator("#clock-long")).to_contain_text("09:00")
        await page.get_by_role("button", name="+1 week").click()
        await expect(page.locator("#clock-long")).not_to_contain_text("Moving")
        assert timedelta(days=7, hours=1) <= clock.now() - moment < timedelta(days=7, hours=1, minutes=1)


async def test_another_year_is_shown_in_dates(api: Api, you: int, clock: Clock, chromium_path: str) -> None:
    """By the chat's clock, which may be years from the machine's."""
    await api("sendMessage", chat_id=you, text="Then")
    clock.move_to(datetime(2031, 3, 4, 9, tzinfo=UTC))
    await api("sendMessage", chat_id=you, text="Now")
    async with chat_page(chromium_path, api.server.url) as page:
        await expect(page.locator("#messages .day")).to_have_text(["Tuesday, 3 November 2026", "Tuesday 4 March"])


async def test_each_person_has_their_own_chat(api: Api, bot: object, chromium_path: str) -> None:
    """Messages for another are counted, and drafts are kept per person."""
    state = api.server.state
    async with chat_page(chromium_path, api.server.url) as page:
        await begin(page)
        await page.get_by_label("Add a person").fill("Sam")
        await page.keyboard.press("Enter")
        await begin(page)
        await page.get_by_role("textbox", name="Message", exact=True).fill("a draft")
        await person(page, "You").click()
        await expect(page.get_by_role("textbox", name="Message", exact=True)).to_have_value("")
        sam = list(state.chats)[1]
        await api("sendMessage", chat_id=sam, text="Sam?")
        await expect(person(page, "Sam").locator(".badge")).to_contain_text("1")
        await person(page, "Sam").click()
        await expect(says(page, "Sam?")).to_be_visible()
        await expect(page.get_by_role("textbox", name="Message", exact=True)).to_have_value("a draft")


async def test_blocking_hides_the_input_and_start_over_asks_first(
    api: Api, bot: object, you: int, chromium_path: str
) -> None:
    """On the page."""
    async with chat_page(chromium_path, api.server.url) as page:
        await page.get_by_role("button", name="More", exact=True).click()
        await page.get_by_role("button", name="Block the bot").click()
        await expect(page.get_by_role("textbox", name="Message", exact=True)).to_be_hidden()
        assert api.server.state.chats[you].blocked
        await page.locator("#unblock").click()
        await expect(page.get_by_role("textbox", name="Message", exact=True)).to_be_visible()
        for answer in ("Cancel", "Start over"):
            await page.get_by_role("button", name="More", exact=True).click()
            await page.get_by_role("button", name="Start over …").click()
            assert you in api.server.state.chats
            await page.get_by_role("dialog").get_by_role("button", name=answer, exact=True).click()
        await expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
        assert you not in api.server.state.chats


async def test_the_page_says_when_the_bot_is_away(api: Api, you: int, chromium_path: str) -> None:
    """It marks what isn't read yet, until the bot polls."""
    async with chat_page(chromium_path, api.server.url) as page:
        await expect(page.locator("#trouble")).to_contain_text("isn't reading right now")
        await write(page, "think")
        await expect(page.locator(".mine .out", has_text="not yet read")).to_have_count(2)
        bot = asyncio.create_task(echo(api))
        await expect(page.locator("#typing")).to_be_visible()
        await expect(page.locator("#status")).to_have_text("typing …")
        await expect(page.locator(".mine .out", has_text="not yet read")).to_have_count(0)
        await expect(page.locator("#trouble")).to_be_hidden()
        bot.cancel()
        await asyncio.gather(bot, return_exceptions=True)


async def test_pictures_open_large_and_files_are_downloads(api: Api, you: int, chromium_path: str) -> None:
    """Escape closes a picture; a file keeps its name."""
    await api.post("sendPhoto", data=form(you, "photo", png(600, 400), "x.png", caption="Your list"))
    await api.post("sendDocument", data=form(you, "document", b"%PDF", "book.pdf"))
    async with chat_page(chromium_path, api.server.url) as page:
        picture = page.locator(".media .open img")
        assert await picture.evaluate("node => node.decode().then(() => node.naturalWidth)") == 600
        await page.get_by_role("button", name="Picture: Your list").click()
        await expect(page.locator("#picture-large")).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(page.locator("#picture-large")).to_be_hidden()
        async with page.expect_download() as download:
            await page.locator(".file").click()
        assert (await download.value).suggested_filename == "book.pdf"


async def test_a_lost_connection_is_shown_and_restored(session: Any, clock: Clock, chromium_path: str) -> None:
    """Unsent messages are kept, and the page reconnects by itself."""
    server = LocalServer(token=TOKEN, clock=clock)
    url = await server.start()
    you = next(iter(server.state.chats))
    people.say(server.state, you, "/start")
    async with chat_page(chromium_path, url, expected="ERR_CONNECTION_REFUSED") as page:
        await server.stop()
        await expect(page.locator("#trouble")).to_contain_text("connection")
        await write(page, "are you there?")
        await expect(page.get_by_role("textbox", name="Message", exact=True)).to_have_value("are you there?")
        await server.start(int(url.rpartition(":")[2]))
        await expect(page.locator("#status")).to_have_text("away")
        await page.get_by_role("button", name="Send", exact=True).click()
        await expect(page.locator(".mine").last).to_contain_text("are you there?")
    await server.stop()


async def test_the_list_of_calls_is_in_the_menu(api: Api, bot: object, you: int, chromium_path: str) -> None:
    """With requests and responses; afterwards the focus returns."""
    async with chat_page(chromium_path, api.server.url) as page:
        await expect(says(page, "How are you?")).to_be_visible()
        await page.get_by_role("button", name="More", exact=True).click()
        await page.get_by_role("button", name="Bot API calls").click()
        call = page.locator(".call", has_text="sendMessage").first
        await call.locator("summary").click()
        await expect(call).to_contain_text('"text": "How are you?"')
        assert TOKEN not in await page.content()
        await page.keyboard.press("Escape")
        await expect(page.locator("#machinery")).to_be_hidden()
        await expect(page.get_by_role("button", name="More", exact=True)).to_be_focused()
