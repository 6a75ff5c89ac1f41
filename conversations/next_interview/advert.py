"""What an advert insists on: its musts, found in what was pasted, or typed by hand, a must a line.

Nobody can be sure what an advert means, so what is found in one is only proposed. A few short lines are no advert but
the person's own choice.
"""

import re

from ..dialogue.forms import in_a_line
from ..hearing import Hearing

MOST = 5  # musts to prepare: more are hard to keep in mind
PROPOSED = 8  # musts that are proposed, of those an advert has
LONGEST = 160  # characters of a must
SHORT = 90  # characters of a line that was typed by hand
HEADING = 6  # words of a line that is a heading

_BULLET = re.compile(r"^[\s•·*▪●◦○‣⁃✓✔→>–—-]+|^\s*\d{1,2}[.)]\s+")
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_LISTED = re.compile(r"\s*[,;]\s*")
_LINE, _TITLE = "prepare.advert.line", "prepare.advert.heading"  # what the table of hearing tells apart
_TITLED = 0.5  # of the words of a heading: a line that has less of them is no heading


def is_own_choice(text: str) -> bool:
    """Whether a text is a few short lines rather than an advert."""
    lines = _lines(text)
    return len(lines) <= MOST and all(len(line) <= SHORT for line in lines)


def own_lines(text: str) -> list[str]:
    """The lines they typed; what stands in one line is split at its commas, if only a few words are between them."""
    lines = _lines(text)
    if len(lines) == 1:
        parts = [part for part in _LISTED.split(lines[0]) if part]
        if all(len(part.split()) <= HEADING for part in parts):
            lines = parts
    return _unlike(lines)[:MOST]


def find_musts(text: str, hearing: Hearing) -> list[str]:
    """What an advert seems to insist on, in its own order.

    Under a heading ("Requirements", "Nice to have") the heading decides, elsewhere the words of each sentence.
    """
    found, part = list[str](), ""
    for line in _lines(text):
        title = hearing.read(line, _TITLE)
        if line.endswith(":") or (len(line.split()) <= HEADING and title.options and title.share >= _TITLED):
            part = next(iter(title.options), "")
            continue
        for sentence in _SENTENCE.split(line):
            said = hearing.read(sentence, _LINE).options
            insists = part == "must" or (not part and "must" in said)
            found += [sentence] if insists and not {"wish", "about"}.intersection(said) else []
    return _unlike(found)[:PROPOSED]


def _lines(text: str) -> list[str]:
    return [line for raw in text.splitlines() if (line := _bare(raw))]


def _bare(raw: str) -> str:
    """A line without its bullet or number; "" if it has no words."""
    line = _BULLET.sub("", raw).strip()
    return line if re.search(r"\w", line) else ""


def _unlike(lines: list[str]) -> list[str]:
    """Each once, in a line, cut to the length of a must."""
    return list({line.lower(): line for line in (in_a_line(one, LONGEST).rstrip(".;") for one in lines)}.values())
