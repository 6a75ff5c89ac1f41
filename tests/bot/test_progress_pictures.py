"""The picture of /progress and the booklet of /playbook: in every script, for screen readers too."""

import re
import zlib
from typing import Any

import msgspec
import pytest

from bot.pictures import draw
from bot.pictures.drawing import FOLDER
from bot.telegram.enclosures import make
from conversations import File
from conversations.dodont.lines import LONGEST as LONGEST_LINE
from conversations.progress.booklet import LINES
from tests.cards import BOOKLETS, PROGRESS, progress
from tests.conversations.chat import Chat
from tests.conversations.searching import booked
from tests.pixels import is_blank, rows

from .test_pictures import SCRIPTS, size_of
from .test_prepared_page import pages

WORDS = ("title", "day", "goal_name", "first", "last", "odds", "list", "low", "high")


def booklet(words: str = "", line: str = "playbook") -> dict[str, Any]:
    """What /playbook makes a file of; with `words` as all that they wrote."""
    chat = booked(Chat(), words)
    chat.command(line)
    (file,) = (message for message in chat.reply.messages if isinstance(message, File))
    made: dict[str, Any] = msgspec.to_builtins(file.data)
    return made


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_picture_is_drawn_in_every_common_script(text: str, theme: str) -> None:
    """It has none of their words, but ours in their language; from right to left, too."""
    short = text[:24]
    data = {**progress("everything").data, "width": 390, "theme": theme, **dict.fromkeys(WORDS, short)}
    data["stages"] = [short] * len(data["counts"])  # type: ignore[arg-type]
    picture = draw("progress", data)
    assert size_of(picture)[0] == 390
    assert (rows(picture)[0][0] > 128) == (theme == "light")


@pytest.mark.parametrize("name", PROGRESS)
def test_what_there_is_nothing_of_takes_no_room(name: str) -> None:
    """Each is as high as what it shows, within what Telegram takes as a photo, with an empty frame around it."""
    picture = draw("progress", {**progress(name).data, "width": 390})
    width, height = size_of(picture)
    assert 100 < height < size_of(draw("progress", {**progress("everything").data, "width": 390}))[1] + 1
    assert max(width, height) / min(width, height) < 20
    blank = [is_blank(row) for row in rows(picture)]
    assert all(blank[:24])
    assert all(blank[-24:])


def test_the_largest_numbers_are_drawn() -> None:
    """Five hundred applications in a week; and none in seven."""
    data = {**progress("everything").data, "width": 390, "weeks": [*"0000000", "500"], "counts": ["500"] * 8}
    data["stages"], data["over"] = ["applied"] * 8, ["no"] * 8
    data["days"], data["faces"] = list(map(str, range(0, 1000, 3))), ["1", "5", "3"] * 111 + ["1"]
    assert size_of(draw("progress", data))[0] == 390


@pytest.mark.parametrize("name", [*(f"progress-{one}" for one in PROGRESS), *(f"playbook-{one}" for one in BOOKLETS)])
def test_the_pictures_in_the_docs_are_small(name: str) -> None:
    """`make cards` draws them again."""
    data = (FOLDER.parents[1] / "docs" / "images" / f"{name}.png").read_bytes()
    assert len(data) < 120_000
    assert size_of(data)[0] == 390


def test_the_booklet_has_four_to_eight_pages() -> None:
    """With little in it, with everything, and with the most that fits."""
    chat = Chat()
    chat.command("do breathe")
    chat.command("playbook")
    (file,) = (message for message in chat.reply.messages if isinstance(message, File))
    assert pages(make("playbook", msgspec.to_builtins(file.data))) == 4
    assert 4 <= pages(make("playbook", booklet())) <= 8


@pytest.mark.parametrize("words", ["word " * 60, "W" * 300, "回" * 300, "🙂" * 300])
def test_the_longest_words_fit_eight_pages(words: str) -> None:
    """In a smaller font."""
    data = booklet(words)
    for heading in ("Do", "Don't"):
        place = data["words"].index(heading) + 1
        data["kinds"][place:place] = ["item"] * (LINES - 2)
        data["words"][place:place] = [words[:LONGEST_LINE]] * (LINES - 2)
    assert 4 <= pages(draw("playbook", data)) <= 8


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_the_booklet_is_made_in_every_common_script(text: str) -> None:
    """Left to right and right to left beside each other; markup is shown as typed."""
    assert draw("playbook", booklet(text)).startswith(b"%PDF")
    assert draw("playbook", booklet(f"#panic() $ {text} ] */ <a> @b")).startswith(b"%PDF")


def test_the_booklet_is_made_for_screen_readers() -> None:
    """PDF/UA-1 with a structure of headings and lists, a language, a title, and all fonts embedded."""
    pdf = opened(draw("playbook", booklet()))
    assert re.search(rb"pdfuaid:part>1<|pdfuaid:part=.1", pdf)
    assert b"/MarkInfo" in pdf
    assert b"/Lang" in pdf
    assert re.search(rb"/DisplayDocTitle true", pdf)
    for tag in (b"H1", b"H2", b"L", b"LI", b"P", b"TOC"):
        assert re.search(rb"/S\s*/" + tag + rb"\b", pdf), tag
    described = len(re.findall(rb"/Type\s*/FontDescriptor", pdf))
    embedded = len(re.findall(rb"/FontFile[23]?\s", pdf))
    assert 0 < described == embedded


def test_the_same_words_make_the_same_file() -> None:
    """A call made again sends the same, and a file doesn't tell when it was made."""
    assert draw("playbook", booklet()) == draw("playbook", booklet())


def test_a_letter_that_no_font_has_is_an_error() -> None:
    """Then the text as Markdown is offered, which has every letter."""
    with pytest.raises(ValueError) as failed:
        draw("playbook", booklet("ok 𓂀"))
    assert "𓂀" not in str(failed.value)
    text = make("text", {**booklet("ok 𓂀", "playbook text"), "person": 7})
    assert "ok 𓂀" in text.decode()


def test_a_text_with_half_a_letter_is_still_a_file() -> None:
    """A lone surrogate can't be written; the rest can."""
    assert make("text", {"text": "a\ud83db"}) == b"a?b"


def opened(pdf: bytes) -> bytes:
    """A PDF with its streams unpacked, so that what is in them can be found."""
    found = [pdf]
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            found.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return b"\n".join(found)
