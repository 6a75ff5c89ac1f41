"""From characters to words: what two spellings of one sentence share.

Typed text differs in ways that mean nothing: capitals, accents, curly or slanted apostrophes, blanks of many widths,
marks that nobody sees, letters of another alphabet that look the same. All of that goes here, before any word is
looked up, and a table goes through the same door, so that both are compared in one form.

What is left is a row of words with breaks between sentences. Punctuation inside a sentence says nothing; a question
mark is remembered with its break. An emoji is a word of its own.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

BREAK, ASKING = ".", "?"  # where a sentence ends; where one ends that asks

_APOSTROPHES = "'`´ʼʹ′‘’‛＇ʻ\u02bd\u055a"
_BLANKS = "\u2800\u3164\uffa0"  # look like a blank; Unicode calls them letters or symbols
_FILLERS = "\u115f\u1160\u17b4\u17b5"  # letters by their category, and nothing is seen of them
_ENDS = ".!?。！？؟।"
_VOWELS = range(0x900, 0xE00)  # here marks are vowels (Devanagari and its kin), and part of the word

# Letters that are written otherwise by habit of a keyboard: undotted i, Arabic letters that Persian writes so.
_SAME = {"ı": "i", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"}
# Cyrillic, Greek and other letters that pass for Latin ones; those in other styles normalisation knows.
LOOK_ALIKES = str.maketrans({look_alike: letter for letter, look_alikes in {
    "a": "аАαΑᴀɑ", "b": "вВьЬβΒʙ", "c": "сСςϹᴄ", "d": "ԁԀđĐᴅ", "e": "еЕεΕᴇ", "f": "ꜰ", "g": "ɡɢ", "h": "һҺнНΗħĦʜ",
    "i": "іІιΙıɪɩ", "j": "јЈȷᴊ", "k": "кКκΚᴋ", "l": "ӏӀłŁʟ", "m": "мМΜᴍ", "n": "пηΝɴ", "o": "оОοΟσøØᴏ", "p": "рРρΡᴘ",
    "q": "ԛԚ", "r": "гʀ", "s": "ѕЅꜱ", "t": "тТτΤᴛ", "u": "υμᴜ", "v": "ѵѴνᴠ", "w": "ԝԜωᴡ", "x": "хХχΧ",
    "y": "уУүҮγΥʏ", "z": "Ζᴢ",
}.items() for look_alike in look_alikes} | {
    chr(first + place): chr(ord("a") + place) for first in (0x1F150, 0x1F170) for place in range(26)  # white on black
})  # fmt: skip
_FIGURES = [str.maketrans("013457@$!|+", f"o{one}easta" + "silt") for one in "il"]

# Marks of _VOWELS aren't letters to `re`, but part of a word; the two strokes that end a sentence there aren't.
_LETTER = r"(?:[^\W_]|[\u0900-\u0963\u0966-\u0dff])"
_TOKEN = re.compile(rf"{_LETTER}+(?:[!@$*|+]{{1,3}}{_LETTER}+)*|[{_ENDS};\n\r]+|[\u2600-\u27bf\U0001f300-\U0001faff]")
_ASKS = frozenset("?？؟")
_SPELT = re.compile(r"(?<!\S)[^\W\d](?: [^\W\d]){3,}(?!\S)")  # letter by letter: "s u i c i d e"
_DECIMAL = re.compile(r"(?<=\d)[.](?=\d)")


@lru_cache(maxsize=4096)
def _written(char: str) -> str:
    """One character of decomposed text as we compare it: "" for what isn't seen or only marks another."""
    if char in _APOSTROPHES:
        return ""
    if char in _BLANKS:
        return " "
    category = unicodedata.category(char)
    if category in ("Zl", "Zp"):
        return "\n"
    if category in ("Cf", "Cc", "Cs", "Co", "Cn") or (category in ("Mn", "Me") and ord(char) not in _VOWELS):
        return "" if char not in "\n\r\t\x0b\x0c\x1c\x1d\x1e\x1f\x85" else "\n" if char in "\n\r" else " "
    if char in _FILLERS or 0x1F3FB <= ord(char) <= 0x1F3FF:  # the latter say how an emoji is drawn
        return ""
    return _SAME.get(char, char)


def written(text: str) -> str:
    """`text` as it is compared: lower case, no accents or apostrophes, nothing that isn't seen."""
    lower = text.lower()
    if lower.isascii() and lower.isprintable():
        return lower.replace("'", "").replace("`", "")
    kept = unicodedata.normalize("NFKD", text.replace("´", "'").replace("…", " "))
    latin = kept.translate(LOOK_ALIKES)
    if not any(
        c.isalpha() and not c.isascii() and c not in _APOSTROPHES for c in latin
    ):  # in capitals others look alike: so before these go
        kept = latin
    return "".join(map(_written, kept.casefold())).casefold()


def tokens(text: str) -> Iterator[str]:
    """The words of `text` in order, with BREAK or ASKING after each sentence."""
    whole = _SPELT.sub(lambda spelt: spelt[0].replace(" ", ""), written(text).replace("...", " "))
    for found in _TOKEN.findall(_DECIMAL.sub("", whole)):
        if found[0] in _ENDS or found[0] in ";\n\r":
            yield ASKING if not _ASKS.isdisjoint(found) else BREAK
        else:
            yield found


def in_latin(word: str) -> str:
    """A word with its look-alike letters of other alphabets written in Latin ones."""
    return word.translate(LOOK_ALIKES)


def without_figures(word: str) -> Iterator[str]:
    """A word with the figures and signs that stand for letters ("k!ll", "su1c1de") written as letters."""
    return (word.translate(figures) for figures in _FIGURES)
