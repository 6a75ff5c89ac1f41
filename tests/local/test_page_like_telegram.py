"""The page in Chromium looks like Telegram: slim keyboards that belong to their bubbles, pictures to the edge."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from bot.local import people
from conversations.dialogue.forms import ROW

from .browser import begin, chat_page, violations
from .calls import Api
from .test_journal import server_on
from .test_media import form, png

pytestmark = [pytest.mark.browser, pytest.mark.long]
PHONES = [{"width": 360, "height": 740}, {"width": 390, "height": 844}]
COLOUR = "node => getComputedStyle(node).backgroundColor"
CAPTION = "Your list, to look at before you go in. Save it, then set it as your wallpaper."


def keyboard(*rows: tuple[str, ...]) -> dict[str, Any]:
    """An inline keyboard with these labels."""
    return {"inline_keyboard": [[{"text": label, "callback_data": label} for label in row] for row in rows]}


@asynccontextmanager
async def on_a_phone(executable: str, api: Api, **options: Any) -> AsyncIterator[Page]:
    """The page as wide and high as a phone."""
    async with chat_page(executable, api.server.url, **{"viewport": PHONES[1], **options}) as page:
        yield page


async def box(node: Locator) -> dict[str, float]:
    """Where it is."""
    found: Any = await node.bounding_box()
    assert found
    return dict(found)


@pytest.mark.parametrize("viewport", PHONES, ids=["360", "390"])
async def test_buttons_are_slim_and_attached_to_their_bubble(
    api: Api, you: int, chromium_path: str, viewport: Any
) -> None:
    """30 px for a line, as wide as the bubble and right below it; what shares a row stands side by side."""
    await api("sendMessage", chat_id=you, text="How did it go?", reply_markup=keyboard(("Badly", "Mixed"), ("More",)))
    async with on_a_phone(chromium_path, api, viewport=viewport) as page:
        bubble, keys = await box(page.locator(".bubble").last), await box(page.locator(".keys"))
        assert (keys["x"], keys["width"]) == (bubble["x"], bubble["width"])
        assert 0 < keys["y"] - bubble["y"] - bubble["height"] <= 4
        badly, mixed, more = [await box(page.locator(f".key >> text={name}")) for name in ("Badly", "Mixed", "More")]
        assert badly["height"] == mixed["height"] == more["height"] == 30
        assert badly["y"] == mixed["y"]
        assert badly["width"] == pytest.approx(mixed["width"], abs=0.1)
        assert more["width"] == keys["width"]
        assert 0 < more["y"] - badly["y"] - badly["height"] <= 4


@pytest.mark.parametrize("viewport", PHONES, ids=["360", "390"])
async def test_labels_that_share_a_row_take_one_line(api: Api, you: int, chromium_path: str, viewport: Any) -> None:
    """As many characters as the bot puts beside each other, also under a short text, which grows as wide."""
    rows = [("Note an application", "It didn't happen"), ("Practise", "As a picture", "Stop for now")]
    assert [len(row) * max(map(len, row)) for row in rows] == [ROW, ROW - 2]
    await api("sendMessage", chat_id=you, text="So?", reply_markup=keyboard(*rows))
    async with on_a_phone(chromium_path, api, viewport=viewport) as page:
        heights = "keys => keys.map(key => key.getBoundingClientRect().height)"
        assert set(await page.locator(".key").evaluate_all(heights)) == {30}


async def test_the_keyboard_instead_of_letters_fills_its_rows(api: Api, you: int, chromium_path: str) -> None:
    """Buttons below the chat are as wide as their share of the page, and high enough for a thumb."""
    rows = {"keyboard": [[{"text": "Yes"}, {"text": "No"}], [{"text": "Later"}]]}
    await api("sendMessage", chat_id=you, text="Go on?", reply_markup=rows)
    async with on_a_phone(chromium_path, api) as page:
        yes, no, later = [
            await box(page.get_by_role("button", name=name, exact=True)) for name in ("Yes", "No", "Later")
        ]
        assert yes["width"] == pytest.approx(no["width"], abs=0.1)
        assert later["width"] == pytest.approx(2 * yes["width"] + 4, abs=0.2)
        assert min(yes["height"], later["height"]) >= 40


async def test_used_keyboards_look_used(api: Api, bot: object, chromium_path: str) -> None:
    """One that was answered is named so, older ones are quiet; the newest asks, and the older ones still work."""
    async with on_a_phone(chromium_path, api) as page:
        await begin(page)
        you = next(iter(api.server.state.chats))
        asked = api.server.state.sent(you)[-1]
        await api("sendMessage", chat_id=you, text="And now?", reply_markup=keyboard(("Rest", "Go on")))
        older, newest = page.locator(".keys").first, page.locator(".keys").last
        await expect(older).to_have_class("keys used")
        await expect(newest).to_have_class("keys")
        await expect(page.get_by_role("group", name="Earlier buttons")).to_have_count(1)
        await expect(page.get_by_role("group", name="Answers")).to_have_count(1)
        colours = [await keys.locator(".key").first.evaluate(COLOUR) for keys in (older, newest)]
        assert colours[0] != colours[1]
        markup = keyboard(("✓ It hurts",))
        await api("editMessageReplyMarkup", chat_id=you, message_id=asked["message_id"], reply_markup=markup)
        await expect(page.get_by_role("group", name="Your answer")).to_contain_text("✓ It hurts")
        await page.get_by_role("button", name="✓ It hurts").click()
        await expect(page.locator("#toast")).to_have_text("You chose ✓ It hurts")


async def test_an_answer_looks_used_before_the_next_question_comes(api: Api, you: int, chromium_path: str) -> None:
    """Also as the newest keyboard, and after a reload; a keyboard that asks again doesn't."""
    markup = keyboard(("Badly", "Mixed"))
    asked = await api("sendMessage", chat_id=you, text="How did it go?", reply_markup=markup)
    edit = {"chat_id": you, "message_id": asked["message_id"]}
    async with on_a_phone(chromium_path, api) as page:
        await expect(page.locator(".keys")).to_have_class("keys")
        await api("editMessageReplyMarkup", **edit, reply_markup=keyboard(("✓ Badly",)))
        await expect(page.locator(".keys")).to_have_class("keys answered used")
        await page.reload()
        await expect(page.locator(".keys")).to_have_class("keys answered used")
        await api("editMessageReplyMarkup", **edit, reply_markup=markup)
        await expect(page.locator(".keys")).to_have_class("keys")


async def test_copy_is_offered_once(api: Api, you: int, chromium_path: str) -> None:
    """By the message's own button if it has one for the text, else at the text."""
    text, block = "Here it is. How will you send it?\n\n", "Dear Ms Okafor,\n\nCould you tell me why?"
    entities = [{"type": "pre", "offset": len(text), "length": len(block)}]
    copies = {"inline_keyboard": [[{"text": "Copy it", "copy_text": {"text": block}}]]}
    sent = await api("sendMessage", chat_id=you, text=text + block, entities=entities, reply_markup=copies)
    async with on_a_phone(chromium_path, api) as page:
        copy = page.locator(".msg button:not(.tools)", has_text="Copy")
        await expect(copy).to_have_text(["Copy it, copies a text"])
        await copy.click()
        assert await page.evaluate("navigator.clipboard.readText()") == block
        edit = {"chat_id": you, "message_id": sent["message_id"]}
        await api("editMessageReplyMarkup", **edit, reply_markup=keyboard(("✓ Sent",)))
        await expect(copy).to_have_text(["Copy"])
        await page.evaluate("navigator.clipboard.writeText('')")
        await copy.click()
        assert await page.evaluate("navigator.clipboard.readText()") == block


@pytest.mark.parametrize("viewport", [*PHONES, {"width": 1280, "height": 800}], ids=["360", "390", "desk"])
async def test_a_picture_fills_its_bubble(api: Api, you: int, chromium_path: str, viewport: Any) -> None:
    """To the edges, unsqueezed, whatever its shape and its caption; and above a keyboard, which is as wide."""
    sizes = [(600, 400), (600, 400), (390, 844), (390, 844)]
    for more in ({}, {"caption": CAPTION}):
        for size in sizes:
            await api.post("sendPhoto", data=form(you, "photo", png(*size), "card.png", **more))
    last = api.server.state.sent(you)[-1]["message_id"]
    await api("editMessageReplyMarkup", chat_id=you, message_id=last, reply_markup=keyboard(("Dark", "As a text")))
    async with on_a_phone(chromium_path, api, viewport=viewport) as page:
        for place, size in enumerate(sizes * 2):
            bubble = await box(page.locator(".bubble.media").nth(place))
            picture = await box(page.locator(".bubble.media img").nth(place))
            assert (picture["x"], picture["y"]) == (bubble["x"], bubble["y"])
            assert picture["width"] == bubble["width"] < viewport["width"]
            assert picture["height"] / picture["width"] == pytest.approx(size[1] / size[0], abs=0.02)
            assert picture["height"] <= viewport["height"] - 120
        keys, bubble = await box(page.locator(".keys")), await box(page.locator(".bubble").last)
        assert keys["width"] == bubble["width"]
        await expect(page.locator(".bubble.media img").last).to_be_in_viewport()
        assert await violations(page) == []


@pytest.mark.parametrize("height", [844, 480])
async def test_the_question_stays_on_screen_above_its_buttons(
    api: Api, you: int, chromium_path: str, height: int
) -> None:
    """Whatever comes before it, however many buttons, after a reload too; one tap leads to the last button."""
    labels = tuple((f"Something long enough for a row of its own {n}",) for n in range(30))
    lead, question = "So. And? " * 100 + "\n\n", "Which of these got in the way?"
    entities = [{"type": "bold", "offset": len(lead), "length": len(question)}]
    text = f"{lead}{question}\n\nTap all that fit, then Done."
    async with on_a_phone(chromium_path, api, viewport={"width": 390, "height": height}) as page:
        await api("sendMessage", chat_id=you, text=text, entities=entities, reply_markup=keyboard(*labels))
        for _ in range(2):
            await expect(page.locator(".words strong")).to_be_in_viewport(ratio=1)
            top = (await box(page.locator("#log")))["y"]
            assert 0 < (await box(page.locator(".words strong")))["y"] - top < 40
            await page.reload()
        await page.get_by_role("button", name="To the newest message").click()
        await expect(page.locator(".key").last).to_be_in_viewport(ratio=1)
        await expect(page.locator("#to-end")).to_be_hidden()


async def test_a_letter_to_copy_is_not_taken_for_the_question(api: Api, you: int, chromium_path: str) -> None:
    """What asks the reader stays on screen, not what the letter asks; a picture without words goes to its end."""
    lead, question = "Here it is.\n\n", "How will you send it?"
    letter = "Could you tell me what decided it?\n" * 40
    words = f"{lead}{question}\n\n"
    entities = [
        {"type": "bold", "offset": len(lead), "length": len(question)},
        {"type": "pre", "offset": len(words), "length": len(letter)},
    ]
    markup = keyboard(("Email", "Phone"))
    async with on_a_phone(chromium_path, api) as page:
        await api("sendMessage", chat_id=you, text=words + letter, entities=entities, reply_markup=markup)
        await expect(page.locator(".words strong")).to_be_in_viewport(ratio=1)
        await api("sendMessage", chat_id=you, text="No question here.\n" * 60, reply_markup=markup)
        await expect(page.locator(".words").last).to_be_in_viewport()
        top = (await box(page.locator("#log")))["y"]
        assert 0 < (await box(page.locator(".words").last))["y"] - top < 40
        photo = form(you, "photo", png(390, 844), "card.png", reply_markup=str(markup).replace("'", '"'))
        await api.post("sendPhoto", data=photo)
        await expect(page.locator(".key").last).to_be_in_viewport(ratio=1)


async def test_the_page_explains_itself_in_the_menu(tmp_path: Path, chromium_path: str) -> None:
    """No banner: a quiet line in the menu says what the page is, and where the chat is kept."""
    server = server_on(tmp_path / "data" / "chat.journal")
    (tmp_path / "data").mkdir()
    await server.start()
    people.say(server.state, next(iter(server.state.chats)), "/start")
    async with chat_page(chromium_path, server.url) as page:
        await expect(page.get_by_text("No Telegram token")).to_be_hidden()
        header, log = await box(page.locator("#chat > header")), await box(page.locator("#log-frame"))
        assert log["y"] == header["y"] + header["height"]
        await page.get_by_role("button", name="More", exact=True).click()
        menu = page.locator("#menu")
        await expect(menu).to_contain_text("No Telegram token is set, so this page stands in for Telegram.")
        await expect(menu).to_contain_text("kept in data/chat.journal on this machine, encrypted")
    await server.stop()


async def test_the_clock_is_explained_where_it_is_moved(api: Api, you: int, chromium_path: str) -> None:
    """What moving it does, and how to set it right; without a journal the menu says that nothing is kept."""
    async with on_a_phone(chromium_path, api) as page:
        await page.locator("#clock-chip").click()
        await expect(page.locator("#clock")).to_contain_text("everything that's due by that time")
        await expect(page.locator("#clock")).to_contain_text("never your computer's")
        await page.keyboard.press("Escape")
        await page.get_by_role("button", name="More", exact=True).click()
        await expect(page.locator("#menu")).to_contain_text("gone when the server stops")
