"""The name of an interview in what was typed as one: "it was with Acme" names Acme. In doubt all of it is the name.

The phrases are `Spellings.names`. In them `*` stands for one to three words, and an apostrophe may be left out.
"""

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from functools import cache
from typing import Literal

from ..hearing.characters import APOSTROPHES
from ..outside import Spellings

ALIKE = 0.6  # of the letters of two names
MOST_NAMES = 4  # words in the name of somebody; more is a sentence
Surely = Literal["wrong", "meant", "perhaps"]
"""It is said outright; unless it answers the question that is open; only if it may be a name at all."""

_SPELT = {"'": f"[{APOSTROPHES}]?", " ": r"[\s,;:.!-]+", "*": r"\S+(?:\s+\S+){0,2}?"}
_AFTER = r"[\s,;:!-]+"
_NUMBER = re.compile(r"\d[\d:.]*\w{0,2}")  # a day or a time: "10", "10:30", "3rd", "9am"


def name_in(text: str, spellings: Spellings, *, sure: bool = False) -> str:
    """The name without the sentence around it. If one is `sure` to follow, "it's acme" is no name of its own."""
    typed = text.strip()
    rest = plain = _without(typed, spellings.names["noise"])
    while inner := _unframed(rest, spellings, sure):
        rest = inner
    if rest == plain:
        return typed
    return _without(rest, spellings.names["around"]).strip(' "“”,') or typed


def name_alone(text: str, spellings: Spellings, *, sure: bool = False) -> str:
    """The same where all of it is meant as a name: without a laugh at its end, too."""
    return _without(name_in(text, spellings, sure=sure), spellings.names["noise"])


def person_in(text: str, spellings: Spellings, *, surely: bool = False) -> str:
    """The name of somebody without the sentence around it ("yeah make it to Sam"); all of it if there is none.

    With `surely`, only what names somebody outright counts, and "" is no name.
    """
    names = spellings.names
    typed = rest = _without(text.strip(), names["noise"])
    frames = any_of(names["person"], *(() if surely else (names["person_perhaps"],)))
    while found := re.match(rf"{_led(names)}{frames}(?!\w){_AFTER}(?=\w)(.+)", rest, _FLAGS):
        rest = found[1]
    said = _without(rest, names["after_person"]).strip(' "“”,.!') or typed
    is_name = rest != typed and len(said.split()) <= MOST_NAMES
    if not is_name or re.match(rf"{any_of(names['nobody'])}(?!\w)", said, re.IGNORECASE):
        return "" if surely else typed
    return said if said != said.lower() else said.title()


def _without(text: str, phrases: Iterable[str]) -> str:
    """`text` without such phrases at its end; with capitals they belong to the name."""
    while end := re.search(rf"[\s,]+{any_of(phrases)}[.!]*$", text):
        text = text[: end.start()]
    return text


def _led(names: Mapping[str, tuple[str, ...]]) -> str:
    """The pattern of what may come before the words that lead to a name: "yeah", "so"."""
    return rf"(?:{any_of(names['lead'])}{_AFTER})*"


def name_and_when(text: str, spellings: Spellings) -> tuple[str, str]:
    """A text without the day and time in it, and those words; "" unless they are plainly no part of a name.

    They stand at its end ("Acme on Friday at 2pm"), or before the name ("I have an interview on Friday at Acme").
    """
    names, words = spellings.names, list(re.finditer(r"\S+", text))
    said = [word[0].casefold().strip(".,;:!?") for word in words]
    of_time = [word in (*names["day"], *names["hour"]) or bool(_NUMBER.fullmatch(word)) for word in said]
    begin = len(words)
    while begin and of_time[begin - 1]:
        begin -= 1
    for at in range(max(begin, 1), len(words)):
        opens = said[at] in names["when"] or words[at - 1][0].endswith(",")
        if opens and not {*names["day"]}.isdisjoint(said[at:]):
            before = text[: words[at].start()].strip(" ,")
            if re.fullmatch(any_of(names["frame"], names["frame_of_name"]), before, re.IGNORECASE):
                return text, ""
            name, hour = _hour_apart(before, spellings)
            return name, " ".join(filter(None, (text[words[at].start() :], hour)))
    if found := _when_and_name(text, spellings, words, of_time, needs="day"):
        name, hour = _hour_apart(found[0], spellings)
        return name, " ".join(filter(None, (found[1], hour)))
    return text, ""


def _hour_apart(text: str, spellings: Spellings) -> tuple[str, str]:
    """A name without the hour that stands before or behind it, where its day stands elsewhere ("at 2pm at Acme")."""
    names, words = spellings.names, list(re.finditer(r"\S+", text))
    said = [word[0].casefold().strip(".,;:!?") for word in words]
    of_time = [word in names["hour"] or bool(_NUMBER.fullmatch(word)) for word in said]
    if found := _when_and_name(text, spellings, words, of_time, needs="hour"):
        return found
    begin = len(words)
    while begin > 1 and of_time[begin - 1]:
        begin -= 1
    opens = next((at for at in range(begin, len(words)) if said[at] in names["when"]), len(words))
    if not any(_NUMBER.fullmatch(word) for word in said[opens:]):
        return text, ""
    return text[: words[opens].start()].strip(" ,"), text[words[opens].start() :]


def _when_and_name(
    text: str, spellings: Spellings, words: list[re.Match[str]], of_time: list[bool], *, needs: str
) -> tuple[str, str] | None:
    """The same where the day, or the hour, comes first: after nothing or what leads to a name; None if it doesn't."""
    names, first = spellings.names, next((at for at, is_time in enumerate(of_time) if is_time), 0)
    last = next((at for at in range(first, len(words)) if not of_time[at]), len(words))
    if 0 < last < len(words) and words[last - 1][0].casefold() in names["before"]:
        last -= 1  # "at 2pm at Acme": the second one leads to the name
    led = not first or re.fullmatch(any_of(names["opens"]), text[: words[first].start()].strip(" ,:"), re.IGNORECASE)
    days = [word[0].casefold().strip(".,;:!?") for word in words[first:last]]
    if not led or last == len(words) or words[last][0].casefold() not in names["before"]:
        return None
    if not any(word in names["day"] if needs == "day" else _NUMBER.fullmatch(word) for word in days):
        return None
    return text[words[last].start() :], text[words[first].start() : words[last].start()].strip(" ,")


def announced(text: str, spellings: Spellings) -> tuple[str, str]:
    """The name and the day in a sentence about an interview to come; "" for what it doesn't say."""
    before, when = name_and_when(text, spellings)
    name = name_in(before, spellings)
    if name == before.strip() or declines(text, spellings):
        return "", when
    return name, when


def declines(text: str, spellings: Spellings) -> bool:
    """Whether they would rather not say, don't know, or ask what it is for."""
    found = re.match(rf"({any_of(spellings.names['declines'])})\b", text.strip(), re.IGNORECASE)
    return bool(found) and not is_titled(text)


def corrected(text: str, spellings: Spellings, before: str) -> tuple[str, Surely] | None:
    """The name they correct another to, "" if they only say that it is wrong, and how surely it is that.

    `before` is that other name: "it's Acme, not Acne" and "sorry, Acme Ltd" correct nothing but Acne.
    """
    said = text.strip()
    if name := instead_of(said, spellings, before):
        return name, "wrong"
    kinds: tuple[Surely, ...] = ("wrong", "meant", "perhaps")
    for kind in kinds:
        if found := re.match(rf"{any_of(spellings.names[kind])}(?!\w)(?:{_AFTER}|[.?])*(.*)", said, _FLAGS):
            return _without(name_in(found[1], spellings, sure=True), spellings.names["noise"]), kind
    return (said.strip("* "), "perhaps") if said.startswith("*") or said.endswith("*") else None


def instead_of(text: str, spellings: Spellings, before: str) -> str:
    """The name that is said beside "not Acne", where that was the name; "" if none is."""
    not_that = rf"{any_of(spellings.names['not'])}\s+[\"“]?{re.escape(before)}[\"”]?(?!\w)"
    found = re.fullmatch(
        rf"(?:no[\s,]+)?(.+?)[\s,.;-]+{not_that}[.!\s]*|{not_that}[\s,.;-]+(?:but\s+)?(.+)", text, _FLAGS
    )
    name = name_in(found[1] or found[2], spellings, sure=True) if found else ""
    return name.strip(" .!")


def resembles(name: str, before: str) -> bool:
    """Whether two names may be spellings of one, or one has the other in it."""
    one, other = (" ".join(words.casefold().split()) for words in (name, before))
    return one in other or other in one or SequenceMatcher(None, one, other).ratio() >= ALIKE


def is_titled(text: str) -> bool:
    """Whether each word has a capital, as in a name; a text of one word doesn't show it."""
    words = text.split()
    return len(words) > 1 and all(not word[0].islower() for word in words)


def _unframed(text: str, spellings: Spellings, sure: bool) -> str:
    """What follows the words that lead to a name; "" if there are none, or they may be the name's own."""
    names = spellings.names
    if re.match(rf"{any_of(names['whole'])}\b", text, re.IGNORECASE):
        return ""
    for kind in ("frame", "frame_of_name"):
        found = re.match(rf"{_led(names)}({any_of(names[kind])})(?!\w){_AFTER}(?=\w|[\"“])(.+)", text, _FLAGS)
        short = found and not set(APOSTROPHES).isdisjoint(found[1])  # "It's Acme": hardly any name begins like this
        if found and (short or not is_titled(f"{found[1]} {found[2].split()[0]}")):
            rest = found[2]
            article = re.match(rf"{any_of(names['article'])}\b", rest, re.IGNORECASE)
            if kind == "frame" or sure or not rest[0].islower() or article or _unframed(rest, spellings, sure):
                return rest
    return ""


def any_of(*phrases: Iterable[str]) -> str:
    """The pattern of any of these phrases, the longest first."""
    return _pattern(tuple(one for some in phrases for one in some))


@cache
def _pattern(phrases: tuple[str, ...]) -> str:
    longest = sorted(phrases, key=len, reverse=True)
    return f"(?:{'|'.join(''.join(_SPELT.get(c) or re.escape(c) for c in one) for one in longest)})"


_FLAGS = re.IGNORECASE | re.DOTALL
