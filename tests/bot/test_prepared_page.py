"""The page of what they prepared is a PDF, in every script, on one page if it fits, and is sent like any file."""

import re
from typing import Any

import msgspec
import pytest

from bot.pictures import draw
from bot.telegram.enclosures import make
from conversations import File
from conversations.person import Must
from tests.conversations.invited import someone, with_date

from .test_pictures import SCRIPTS

LISTS = ("facts", "musts", "proofs", "asks", "do", "dont", "plans", "day", "hour")


def data(words: str = "", lines: int = 1) -> dict[str, Any]:
    """What /next makes the page of; with `words` as all that they wrote."""
    chat = someone(("do", "Pause"), ("dont", "Rush"))
    with_date(chat)
    one = chat.person.interviews[1]
    one.musts = {1: Must("Two years in a kitchen", "I ran the pass", sure=True), 2: Must("Weekends", sure=True)}
    chat.command("next page 1")
    (file,) = chat.reply.messages
    assert isinstance(file, File)
    made: dict[str, Any] = msgspec.to_builtins(file.data)
    return {**made, "title": words, **{name: [words] * lines for name in LISTS}} if words else made


def pages(pdf: bytes) -> int:
    """How many pages a PDF says it has."""
    counted = re.search(rb"/Count (\d+)", pdf)
    assert counted
    return int(counted[1])


def test_it_is_a_pdf_of_one_page() -> None:
    """The data that /next stores are all it takes; the same data make the same page."""
    pdf = make("sheet", {**data(), "person": 7})
    assert pdf.startswith(b"%PDF")
    assert pages(pdf) == 1
    assert draw("sheet", data()) == draw("sheet", data())


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_it_is_made_in_every_common_script(text: str) -> None:
    """From right to left, too."""
    assert draw("sheet", data(text)).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("x" * 400, False), ("word " * 80, False), ("Two years in a kitchen", True), ("\u200b" * 200, True),
        ("#text(size: 90pt)[x] $ sum $ \\ ` * _ @x <y>", True),
    ],
)  # fmt: skip
def test_long_texts_go_on_to_another_page(text: str, *, one: bool) -> None:
    """Nothing is left out; markup is shown as typed."""
    assert (pages(draw("sheet", data(text, lines=5))) == 1) == one


def test_a_letter_that_no_font_has_is_an_error() -> None:
    """Then its text is sent; the error doesn't quote it."""
    with pytest.raises(ValueError) as failed:
        draw("sheet", data("ok 𓂀"))
    assert "𓂀" not in str(failed.value)
