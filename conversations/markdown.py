"""Their words within Markdown: none of them is taken for a mark."""

import re

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
_BEGINS = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s|$)", re.MULTILINE)
_CONTROL = dict.fromkeys((*range(0x9), 0xB, 0xC, *range(0xE, 0x20), *range(0x7F, 0xA0)))


def shown(words: str) -> str:
    """`words` without characters that nobody sees."""
    return words.translate(_CONTROL)


def literal(words: str) -> str:
    """`words` so that Markdown shows them as they are."""
    return _BEGINS.sub(r"\1\\\2", _MARKS.sub(r"\\\1", shown(words)))
