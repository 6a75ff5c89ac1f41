"""Pictures and files on the chat page: shown, opened large and saved, also after a restart."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from bot.local import people

from .browser import chat_page, violations
from .calls import Api
from .test_journal import server_on
from .test_media import form, png

CAPTION = "Save the picture, then set it as your wallpaper."
LOADED = "node => node.complete && node.naturalWidth"


async def send_both(api: Api, you: int) -> tuple[str, str]:
    """A picture as tall as a phone, and a file; their ids."""
    photo = await api.post("sendPhoto", data=form(you, "photo", png(390, 844), "card.png", caption=CAPTION))
    document = await api.post("sendDocument", data=form(you, "document", b"BEGIN:VCALENDAR", "interview.ics"))
    return photo["photo"][-1]["file_id"], document["document"]["file_id"]


async def saved(page: Page, name: str) -> tuple[str, bytes]:
    """What clicking a link to save brings: its name and its bytes."""
    async with page.expect_download() as waiting:
        await page.get_by_role("link", name=name).click()
    download = await waiting.value
    return download.suggested_filename, Path(await download.path()).read_bytes()


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_pictures_and_files_work_on_a_phone(api: Api, you: int, chromium_path: str, scheme: Any) -> None:
    """The whole picture with its caption as name, large by a tap; both can be saved."""
    await send_both(api, you)
    viewport = {"width": 390, "height": 844}
    async with chat_page(chromium_path, api.server.url, viewport=viewport, color_scheme=scheme) as page:
        small = page.locator(".media img")
        await expect(small).to_be_visible()
        assert await small.evaluate(LOADED) == 390
        box = await small.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
        assert box["height"] / box["width"] == pytest.approx(844 / 390, abs=0.02), "not squeezed"
        assert await page.evaluate("document.documentElement.scrollWidth") <= 390
        assert await saved(page, "interview.ics") == ("interview.ics", b"BEGIN:VCALENDAR")
        await page.get_by_role("button", name=f"Picture: {CAPTION} Open it large").click()
        large = page.get_by_role("img", name=f"Picture: {CAPTION}")
        await expect(large).to_be_in_viewport(ratio=1)
        assert await violations(page) == []
        assert await saved(page, "Save picture") == ("photo.png", png(390, 844))
        await page.get_by_role("button", name="Close picture").click()
        await expect(large).to_be_hidden()


async def test_pictures_and_files_survive_a_restart(tmp_path: Path, session: Any) -> None:
    """The page gets the same bytes from a new server and its compacted journal."""
    path = tmp_path / "chat.journal"
    server = server_on(path)
    await server.start()
    you = next(iter(server.state.chats))
    people.say(server.state, you, "/start")
    photo, document = await send_both(Api(server, session), you)
    await server.stop()
    for _ in range(2):
        again = server_on(path)
        await again.start()
        for file_id, data in ((photo, png(390, 844)), (document, b"BEGIN:VCALENDAR")):
            async with session.get(f"{again.url}/chat/file/{file_id}") as answer:
                assert await answer.read() == data
        await again.stop()
