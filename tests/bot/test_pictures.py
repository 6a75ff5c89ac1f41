"""Pictures are drawn in every script, within their frame, with our own fonts, or not at all."""

import re
import struct
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.pictures import TEMPLATES, draw
from bot.pictures.drawing import FOLDER
from bot.pictures.letters import FONTS, missing, ranges_of
from bot.world.outside import World
from conversations.dodont.card import SIZES, card
from tests.cards import LISTS
from tests.pixels import is_blank, rows

WORLD = World()
SCRIPTS = {
    "Latin, Vietnamese": "Thở ra trước khi trả lời – žluťoučký kůň, ångström, “quoted” …",
    "Greek, Cyrillic": "Πάρε μια ανάσα · Спокойно дышать, їжак",
    "Arabic, Persian, Urdu": "تنفّس ۱۲۳ پژوهش گفتگو ٹھیک ہے",
    "Hebrew": "לִנְשׁוֹם לפני שעונים",
    "Devanagari": "साँस लें, क्षत्रिय ज्ञ ₹५००",
    "Chinese": "回答前先深呼吸，問一問團隊。「好」",
    "Japanese": "質問には一呼吸おいてから答える。ヴァ々",
    "Korean": "대답하기 전에 숨을 고른다 뷁",
    "others": "শ্বাস ਸਾਹ શ્વાસ ଶ୍ୱାସ மூச்சு శ్వాస ಉಸಿರು ശ്വാസം හුස්ම หายใจ ຫາຍໃຈ ដង្ហើម အသက် շունչ სუნთქვა ትንፋሽ",
    "signs": "→ ✓ ✗ ★ • ½ € £ ¥ ≥ ≠ ∞ ™ © № ♪ ☎",
    "emoji": "🙂 👍🏽 👩‍💻 🇬🇧 ❤️ ❤ 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🫱🏻‍🫲🏿 🏳️‍🌈 ⏰",
}


def drawn(dos: list[str], donts: list[str], **changes: Any) -> bytes:
    """A card as it would be sent."""
    return draw("card", {**card(WORLD, dos, donts).data, **changes})


def size_of(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_every_common_script_can_be_drawn(text: str) -> None:
    """The scripts that most people write, signs and emoji included."""
    assert missing(text) == set()
    assert size_of(drawn([text], [text], width=390, height=844)) == (390, 844)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_has_the_size_and_theme_asked_for(size: str, theme: str) -> None:
    """To the pixel, with the background of its theme."""
    picture = draw("card", card(WORLD, ["breathe"], [], theme, size).data)
    assert size_of(picture) == SIZES[size]
    assert (rows(drawn([], ["rush"], theme=theme, width=39, height=84))[0][0] > 128) == (theme == "light")


@given(dos=st.lists(st.text(max_size=200), max_size=6), donts=st.lists(st.text(max_size=200), max_size=6))
@example(dos=["x" * 200] * 16, donts=["y" * 200] * 16)
@example(dos=["word " * 40] * 16, donts=[])
@example(dos=["🙂" * 100], donts=["回" * 200])
@example(dos=["#text(size: 90pt)[x]", "$ sum $", "\\ ` * _ @x <y> // /*", '"]; panic("x")'], donts=["{}", "= x"])
@example(dos=["\u202eabc\x07", "a\u0301" * 90, "\u200b" * 200, ""], donts=[])
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
def test_space_is_left_for_the_phones_clock_and_buttons(dos: list[str], donts: list[str]) -> None:
    """Whatever is on the list, nothing is drawn there; markup is shown as typed."""
    width, height = 130, 281
    if missing("".join((*dos, *donts))):
        return
    blank = [is_blank(row) for row in rows(drawn(dos, donts, width=width, height=height))]
    assert all(blank[: round(height * 0.3)])
    assert all(blank[round(height * 0.885) :])


def test_long_lists_are_cut_and_short_ones_are_large() -> None:
    """One line is written larger than ten; of thirty, those that fit are shown and the others counted."""

    def ink(picture: bytes) -> int:
        return sum(not is_blank(row) for row in rows(picture))

    small = {"width": 195, "height": 422}
    assert ink(drawn(["Breathe"], [], **small)) < ink(drawn(["Breathe"] * 4, [], **small))
    full = [f"Number {n}: say what I learned and ask about the team" for n in range(16)]
    assert drawn(full, full, **small) == drawn(full, full, **small)
    assert drawn(full, full, **small) != drawn(full, full, more="", **small)


@pytest.mark.parametrize("text", ["𒀀", "\ud83d", "\U0010ffff", "ok 𓂀"])
def test_a_missing_letter_is_an_error_instead_of_a_box(text: str) -> None:
    """The error doesn't quote the text."""
    with pytest.raises(ValueError) as failed:
        drawn([text], [])
    assert text not in str(failed.value)


def test_a_template_error_does_not_quote_the_data() -> None:
    """The library's error does; ours doesn't."""
    data = {name: value for name, value in card(WORLD, ["secret"], []).data.items() if name != "do"}
    for bad in (data, {**data, "do": 5}, {"secret": "secret"}):
        with pytest.raises(ValueError) as failed:
            draw("card", bad)
        assert "secret" not in repr(failed.value)
        assert failed.value.__cause__ is None
    with pytest.raises(ValueError):
        draw("no-such", {})


def test_every_font_is_used_and_every_font_name_exists() -> None:
    """Typst would silently ignore a misspelt font family."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
    named = set(re.findall(r'"(Noto [\w ]+)"', (FOLDER / "writing.typ").read_text(encoding="utf-8")))
    assert named == set(fonts.families())
    for template in TEMPLATES:
        assert "font: fonts" in (FOLDER / f"{template}.typ").read_text(encoding="utf-8")


def test_fonts_are_free_and_small() -> None:
    """The licence is there, together they have less than 12.5 MB, and each has characters."""
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "OFL.txt").read_text(encoding="utf-8")
    files = [path for path in FONTS.iterdir() if path.suffix in (".ttf", ".otf")]
    assert sum(path.stat().st_size for path in files) < 12_500_000
    assert all(sum(last - first + 1 for first, last in ranges_of(path)) > 50 for path in files)


@pytest.mark.parametrize("name", LISTS)
def test_the_pictures_in_the_docs_are_small(name: str) -> None:
    """Each exists, has the shape of a phone and less than 120 KB; `make cards` draws them again."""
    data = (FOLDER.parents[1] / "docs" / "images" / f"card-{name}.png").read_bytes()
    assert len(data) < 120_000
    assert size_of(data) == (390, 844)
