"""Chromium, a page in it, and a bot of a few lines to talk to."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.async_api import BrowserContext, Locator, Page, async_playwright, expect

from .calls import Api

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
#: Colours in the middle of a transition mean nothing, so checks wait until transitions have ended.
SETTLED = """async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const ending = document.getAnimations().filter(a => a.effect.getTiming().iterations === 1);
    await Promise.allSettled(ending.map(a => a.finished));
}"""
PRE = "Dear Ms Okafor,\n\nCould you tell me what decided it?"
MENU = [[{"text": "It hurts", "callback_data": "hurts"}, {"text": "I'm fine", "callback_data": "fine"}]]
RICH = [
    [{"text": "Send it", "callback_data": "send", "style": "success"}],
    [{"text": "Advice", "url": "https://example.org/"}, {"text": "Address", "copy_text": {"text": "hr@example.org"}}],
    [{"text": "Delete", "callback_data": "delete", "style": "danger"}],
]


async def echo(api: Api) -> None:
    """A bot: greets, edits what was tapped, asks on, repeats the rest."""
    offset = 0
    while True:
        for update in await api("getUpdates", offset=offset, timeout=20):
            offset = update["update_id"] + 1
            if query := update.get("callback_query"):
                chat, message = query["message"]["chat"]["id"], query["message"]
                await api("answerCallbackQuery", callback_query_id=query["id"], text=f"You chose {query['data']}")
                await api("editMessageText", chat_id=chat, message_id=message["message_id"], text=query["data"])
                await api("sendMessage", chat_id=chat, text="What else?", reply_markup={"inline_keyboard": MENU})
            elif message := update.get("message"):
                await answer(api, message["chat"]["id"], message.get("text", "no text"))


async def answer(api: Api, chat: int, text: str) -> None:
    """What the bot says to a text."""
    if text == "/start":
        await api("sendMessage", chat_id=chat, text="How are you?", reply_markup={"inline_keyboard": MENU})
    elif text == "rich":
        entities = [{"type": "bold", "offset": 0, "length": 4}, {"type": "pre", "offset": 5, "length": len(PRE)}]
        markup = {"inline_keyboard": RICH}
        await api("sendMessage", chat_id=chat, text=f"Copy\n{PRE}", entities=entities, reply_markup=markup)
    elif text == "think":
        await api("sendChatAction", chat_id=chat, action="typing")
    else:
        await api("sendMessage", chat_id=chat, text=f"I read: {text}")


@asynccontextmanager
async def browser(executable: str, **options: Any) -> AsyncIterator[BrowserContext]:
    """A fresh profile in Chromium that has the page's clipboard.

    Chromium hangs where its clock is a made-up one (see `make test-days`), so it has the machine's own; the page goes
    by the chat's clock, whatever the machine says.
    """
    environ: dict[str, str | float | bool] = {**os.environ, "LD_PRELOAD": ""}
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=executable, args=ARGUMENTS, env=environ)
        try:
            context = await chromium.new_context(permissions=["clipboard-read", "clipboard-write"], **options)
            context.set_default_timeout(10_000)
            yield context
        finally:
            await chromium.close()


@asynccontextmanager
async def chat_page(executable: str, url: str, *, expected: str = "", **options: Any) -> AsyncIterator[Page]:
    """The chat page, opened; an error in its console that isn't expected, or a request elsewhere, fails the test."""
    options.setdefault("viewport", {"width": 1280, "height": 800})
    troubles: list[str] = []
    async with browser(executable, **options) as context:
        page = await context.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("console", lambda said: troubles.append(said.text) if said.type in ("error", "warning") else None)
        page.on("request", lambda asked: troubles.append(asked.url) if not asked.url.startswith(url) else None)
        await page.goto(f"{url}/")
        await page.locator("#status", has_text="…").wait_for(state="hidden")
        yield page
        assert [trouble for trouble in troubles if not expected or expected not in trouble] == []


def axe_script() -> str:
    """axe-core, as a package on PyPI carries it."""
    spec = importlib.util.find_spec("axe_playwright_python")
    if spec is None or not spec.submodule_search_locations:
        pytest.skip("axe-playwright-python, which carries axe-core, is not installed")
    return (Path(spec.submodule_search_locations[0]) / "axe.min.js").read_text(encoding="utf-8")


async def violations(page: Page) -> list[str]:
    """What axe-core finds on the page as it stands, in the light and in the dark."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(axe_script())
    found: list[str] = []
    for scheme in SCHEMES:
        await page.emulate_media(color_scheme=scheme)
        await page.evaluate(SETTLED)
        report = await page.evaluate("axe.run({resultTypes: ['violations']})")
        found += [f"{scheme} {one['id']}: {[n['target'] for n in one['nodes']]}" for one in report["violations"]]
    return found


async def begin(page: Page) -> None:
    """Presses START and waits for the bot."""
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(says(page, "How are you?")).to_be_visible()


def says(page: Page, text: str) -> Locator:
    """A message of exactly these words."""
    return page.locator("#log").get_by_text(text, exact=True)


def person(page: Page, name: str) -> Locator:
    """Somebody in the list of people."""
    return page.locator(".person", has=page.locator(f"b:text-is('{name}')"))


async def write(page: Page, text: str) -> None:
    """Types a text and sends it."""
    await page.get_by_role("textbox", name="Message", exact=True).fill(text)
    await page.keyboard.press("Enter")
