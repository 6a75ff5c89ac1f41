"""Makes bot/pictures/fonts/ from the Noto fonts: python -m tests.make_fonts FOLDER...

FOLDER: where Debian's fonts-noto-core and fonts-noto-cjk and npm's @fontsource/noto-color-emoji are unpacked. Needs
fonttools and brotli, which the project itself does without: it is run once in years, and what it makes is committed.
See docs/decisions/0010-pictures.md for what is in and what is not.
"""

# mypy: disable-error-code="import-not-found,import-untyped,unused-ignore"
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import cmap_format_12

TO = Path(__file__).parents[1] / "bot" / "pictures" / "fonts"
SCRIPTS = (
    "Arabic", "Hebrew", "Devanagari", "Bengali", "Gujarati", "Gurmukhi", "Kannada", "Malayalam", "Oriya", "Sinhala",
    "Tamil", "Telugu", "Thai", "Lao", "Khmer", "Myanmar", "Armenian", "Georgian", "Ethiopic",
)  # fmt: skip
SYMBOLS = (*range(0x2190, 0x2400), *range(0x2460, 0x27C0), *range(0x2B00, 0x2C00))
LATIN = (*range(0x20, 0x530), *range(0x1C80, 0x1C90), *range(0x1E00, 0x2100), *range(0x2100, 0x2200), 0xFB01, 0xFB02)
KEPT_AS_TEXT = frozenset(map(ord, " \xa0#*0123456789©®™"))  # the emoji font has them as parts of pictures only


def main(folders: Iterable[str]) -> None:
    """The command line."""
    found = {
        path.name: path
        for folder in folders
        for path in Path(folder).rglob("*")
        if path.suffix in (".ttf", ".ttc", ".woff2")
    }
    emoji = TTFont(found["noto-color-emoji-emoji-400-normal.woff2"])
    pictures = set(emoji.getBestCmap()) - KEPT_AS_TEXT
    emoji.flavor = None
    for table in ("SVG ", "vhea", "vmtx"):  # the same pictures once more, and how to write downwards
        del emoji[table]
    _save(emoji, "NotoColorEmoji.ttf")
    for weight in ("Regular", "Bold"):
        _cut(found[f"NotoSans-{weight}.ttf"], set(LATIN) - pictures)
    for script in SCRIPTS:
        path = found[f"NotoSans{script}-Regular.ttf"]
        _cut(path, set(TTFont(path).getBestCmap()))
    for name in ("Math", "Symbols", "Symbols2"):
        _cut(found[f"NotoSans{name}-Regular.ttf"], set(SYMBOLS) - pictures)
    collection = found["NotoSansCJK-Regular.ttc"]
    names = [font["name"].getDebugName(1) for font in TTCollection(collection).fonts]
    number = names.index("Noto Sans CJK SC")
    _cut(collection, _han() - pictures, number=number, name="NotoSansCJKsc-Regular.otf", japanese=True)


def _han() -> set[int]:
    """What GB 2312, JIS X 0208 and the first level of Big5 hold, all syllables of Hangul, kana, signs."""
    high, low = range(0xA1, 0xFF), range(0x40, 0xFF)
    texts = [
        *(_decoded(encoding, high, high) for encoding in ("gb2312", "euc_jp")),
        _decoded("big5", range(0xA4, 0xC7), low),
    ]
    signs = (*range(0x3000, 0x3130), *range(0x31A0, 0x3200), *range(0xFF00, 0xFFF0), *range(0x3131, 0x318F))
    return {ord(letter) for text in texts for letter in text if ord(letter) > 0x2E80} | {
        *signs,
        *range(0xAC00, 0xD7A4),
    }


def _decoded(encoding: str, first: Iterable[int], second: Iterable[int]) -> str:
    return "".join(bytes([a, b]).decode(encoding, "ignore") for a in first for b in second)


def _cut(path: Path, wanted: set[int], *, number: int = -1, name: str = "", japanese: bool = False) -> None:
    """One font with these letters only, without hints (which pictures of this size don't need)."""
    font = TTFont(path, fontNumber=number)
    options = subset.Options()
    options.hinting, options.notdef_outline = False, True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["vhea", "vmtx", "VORG", "MATH"]
    if japanese:  # the forms of Japanese beside those of Chinese; of all features what lines of text need
        options.layout_features = ["ccmp", "locl"]
        options.layout_scripts = [
            "hani.dflt",
            "hani.JAN ",
            "kana.dflt",
            "kana.JAN ",
            "hang.dflt",
            "latn.dflt",
            "DFLT",
        ]
    cut = subset.Subsetter(options)
    cut.populate(unicodes=wanted)
    cut.subset(font)
    _save(font, name or path.name)


def _save(font: Any, name: str) -> None:
    """With one table of letters, of the one format that bot/pictures/letters.py reads."""
    table = cmap_format_12(12)
    table.platformID, table.platEncID, table.language = 3, 10, 0
    table.format, table.reserved, table.length, table.nGroups = 12, 0, 0, 0
    table.cmap = font.getBestCmap()
    variants = [one for one in font["cmap"].tables if one.format == 14]
    font["cmap"] = cmap = newTable("cmap")
    cmap.tableVersion, cmap.tables = 0, [table, *variants]
    font.save(TO / name)
    print(f"{(TO / name).stat().st_size:>9,}  {name}")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
