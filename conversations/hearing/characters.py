"""Splits text into words, in a form that doesn't depend on how it was typed.

Typed text differs in ways that mean nothing: capitals, accents, curly or slanted apostrophes, spaces of many widths,
invisible characters, look-alike letters of other alphabets. All of these are normalised here before any word is
looked up. The lines of a table are normalised the same way.

The result is words, with breaks between sentences. Punctuation within a sentence is dropped; a break remembers
whether its sentence was a question. An emoji is a word.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

BREAK, ASKING = ".", "?"  # the end of a sentence; the end of a question

APOSTROPHES = "'`´ʹʻʼʽ‘’‛′‵＇｀\u055a"  # whatever a keyboard has for one; the last is Armenian
BLANKS = "\u2800\u3164\uffa0"  # render as blank, although Unicode has them as symbols or letters
_FILLERS = "\u115f\u1160\u17b4\u17b5"  # letters by category, but invisible
_ENDS = ".!?。！？؟।"
_VOWELS = range(0x900, 0xE00)  # scripts such as Devanagari, in which marks are vowels and part of the word

# Letters that some keyboards write differently: dotless i, the Persian forms of Arabic letters.
_SAME = {"ı": "i", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"}
# Cyrillic, Greek and other letters that look like Latin ones. Other styles of Latin letters are left to NFKD.
LOOK_ALIKES = str.maketrans({look_alike: letter for letter, look_alikes in {
    "a": "аАαΑᴀɑ", "b": "вВьЬβΒʙ", "c": "сСςϹᴄ", "d": "ԁԀđĐᴅ", "e": "еЕεΕᴇ", "f": "ꜰ", "g": "ɡɢ", "h": "һҺнНΗħĦʜ",
    "i": "іІιΙıɪɩ", "j": "јЈȷᴊ", "k": "кКκΚᴋ", "l": "ӏӀłŁʟ", "m": "мМΜᴍ", "n": "пηΝɴ", "o": "оОοΟσøØᴏ", "p": "рРρΡᴘ",
    "q": "ԛԚ", "r": "гʀ", "s": "ѕЅꜱ", "t": "тТτΤᴛ", "u": "υμᴜ", "v": "ѵѴνᴠ", "w": "ԝԜωᴡ", "x": "хХχΧ",
    "y": "уУүҮγΥʏ", "z": "Ζᴢ",
}.items() for look_alike in look_alikes} | {
    chr(first + place): chr(ord("a") + place) for first in (0x1F150, 0x1F170) for place in range(26)  # white on black
})  # fmt: skip
_FIGURES = [str.maketrans("013457@$!|+", f"o{one}easta" + "silt") for one in "il"]

# To `re` the marks in _VOWELS aren't letters, but they belong to words, unlike the two strokes that end sentences.
_LETTER = r"(?:[^\W_]|[\u0900-\u0963\u0966-\u0dff])"
_TOKEN = re.compile(rf"{_LETTER}+(?:[!@$*|+]{{1,3}}{_LETTER}+)*|[{_ENDS};\n\r]+|[\u2600-\u27bf\U0001f300-\U0001faff]")
_ASKS = frozenset("?？؟")
# Spelt out: "s u i c i d e", "k.m.s".
_SPELT = re.compile(r"(?<!\S)(?:[^\W\d](?: [^\W\d]){3,}(?!\S)|[^\W\d_](?:[.*-][^\W\d_]){2,}(?!\w))")
_BETWEEN_LETTERS = re.compile(r"[ .*-]")
_DECIMAL = re.compile(r"(?<=\d)[.](?=\d)")


@lru_cache(maxsize=4096)
def _written(char: str) -> str:
    """One character of decomposed text as it is compared: "" for an invisible one or a mark on another."""
    if char in APOSTROPHES:
        return ""
    if char in BLANKS:
        return " "
    category = unicodedata.category(char)
    if category in ("Zl", "Zp"):
        return "\n"
    if category in ("Cf", "Cc", "Cs", "Co", "Cn") or (category in ("Mn", "Me") and ord(char) not in _VOWELS):
        return "" if char not in "\n\r\t\x0b\x0c\x1c\x1d\x1e\x1f\x85" else "\n" if char in "\n\r" else " "
    if char in _FILLERS or 0x1F3FB <= ord(char) <= 0x1F3FF:  # the latter are skin tones
        return ""
    return _SAME.get(char, char)


def written(text: str) -> str:
    """`text` as it is compared: lower case, without accents, apostrophes and invisible characters."""
    lower = text.lower()
    if lower.isascii() and lower.isprintable():
        return lower.replace("'", "").replace("`", "")
    kept = unicodedata.normalize("NFKD", text.replace("´", "'").replace("…", " "))
    latin = kept.translate(LOOK_ALIKES)
    if not any(
        c.isalpha() and not c.isascii() and c not in APOSTROPHES for c in latin
    ):  # some letters look alike only as capitals, so do this before lower-casing
        kept = latin
    return "".join(map(_written, kept.casefold())).casefold()


def tokens(text: str) -> Iterator[str]:
    """The words of `text` in order, with BREAK or ASKING after each sentence."""
    whole = _SPELT.sub(lambda spelt: _BETWEEN_LETTERS.sub("", spelt[0]), written(text).replace("...", " "))
    for found in _TOKEN.findall(_DECIMAL.sub("", whole)):
        if found[0] in _ENDS or found[0] in ";\n\r":
            yield ASKING if not _ASKS.isdisjoint(found) else BREAK
        else:
            yield found


def in_latin(word: str) -> str:
    """A word with its look-alike letters of other alphabets replaced by Latin ones."""
    return word.translate(LOOK_ALIKES)


def without_figures(word: str) -> Iterator[str]:
    """The word with digits and signs that stand for letters ("k!ll", "su1c1de") replaced by those letters."""
    return (word.translate(figures) for figures in _FIGURES)
