"""Captions of pictures and files, and how long a rendered one is kept."""

import asyncio
from typing import Any

from bot.delivery.document import Document
from bot.delivery.outbox import add
from bot.telegram import enclosures
from bot.telegram.enclosures import Enclosures
from bot.telegram.outgoing import LONGEST_CAPTION
from conversations import Button, File, Picture, Question

from .enclosing import Maker


def said(message: Picture | File) -> list[Any]:
    """The calls that a message makes."""
    document = Document()
    add(document, 5, [message])
    return document.outbox


def test_a_long_caption_is_sent_as_its_own_message() -> None:
    """No text is cut, and buttons and question go with the text."""
    rows, question = ((Button("Yes", choice="yes"),),), Question(1, 2)
    for length in (LONGEST_CAPTION, LONGEST_CAPTION + 1):
        words = "x" * length
        picture, *text = said(Picture("card", {}, "words", caption=words, rows=rows, question=question))
        assert picture.data.get("caption", "") == ("" if text else words)
        assert [call.data["text"] for call in text] == ([words] if length > LONGEST_CAPTION else [])
        holder = (text or [picture])[-1]
        assert (holder.question, "reply_markup" in holder.data) == ("1.2", True)
        assert len(text) == 0 or not picture.question


def test_the_description_is_used_if_there_is_no_caption() -> None:
    """Telegram has no other place for it; a real caption comes first."""
    assert said(Picture("card", {}, "words", alt="A list"))[0].data["caption"] == "A list"
    assert said(Picture("card", {}, "words", caption="Save it", alt="A list"))[0].data["caption"] == "Save it"


def test_the_caption_is_sent_if_a_file_has_no_fallback_text() -> None:
    """So there is always some text."""
    assert said(File("a.ics", "calendar", {}, "For your calendar"))[0].enclosed.text == "For your calendar"
    assert said(File("a.ics", "calendar", {}, "Here", "Tuesday, nine"))[0].enclosed.text == "Tuesday, nine"


async def test_rendered_pictures_are_kept_only_for_a_short_time() -> None:
    """They hold a person's words, and are only needed for a resend."""
    now, maker = [0.0], Maker()
    some = Enclosures(maker, lambda: now[0])
    (call,) = said(Picture("card", {"dos": ["a"]}, "words"))
    (other,) = said(Picture("card", {"dos": ["b"]}, "words"))
    for one in (call, call, other):
        await some.finish(one)
    assert len(maker.made) == 2
    now[0] = enclosures.KEPT_SECONDS + 1
    await some.finish(other)
    assert len(maker.made) == 3
    assert len(some._kept) == 1
    for number in range(40):
        await some.finish(said(Picture("card", {"dos": [str(number)]}, "words"))[0])
    assert len(some._kept) == enclosures.KEPT
    some.close()
    await asyncio.sleep(0)
