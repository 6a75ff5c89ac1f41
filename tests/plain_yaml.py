"""Reads plain YAML: maps, lists and text on lines of their own. Anything else fails, so nothing is misread.

docs/operations/ has nothing else, and for that a reader of all of YAML needn't be installed.
"""

import re
from typing import Any

_ENTRY = re.compile(r"([\w.-]+):(?: (.+))?")


def read(text: str) -> Any:
    """The contents, with every scalar as text."""
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    found, rest = _block(lines, 0)
    assert not rest, f"not plain YAML: {rest[0]!r}"
    return found


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _block(lines: list[str], indent: int) -> tuple[Any, list[str]]:
    """What is at this indent or deeper, and the lines behind it."""
    return _list(lines, indent) if lines[0].lstrip().startswith("- ") else _map(lines, indent)


def _list(lines: list[str], indent: int) -> tuple[list[Any], list[str]]:
    items = []
    while lines and _indent(lines[0]) == indent and lines[0].lstrip().startswith("- "):
        item = lines[0].lstrip()[2:]
        if _ENTRY.fullmatch(item) and not item.startswith('"'):  # a map that begins on the line of the dash
            value, lines = _map([" " * (indent + 2) + item, *lines[1:]], indent + 2)
            items.append(value)
        else:
            items.append(_scalar(item))
            lines = lines[1:]
    return items, lines


def _map(lines: list[str], indent: int) -> tuple[dict[str, Any], list[str]]:
    found: dict[str, Any] = {}
    while lines and _indent(lines[0]) == indent and not lines[0].lstrip().startswith("- "):
        entry = _ENTRY.fullmatch(lines[0].strip())
        assert entry, f"not plain YAML: {lines[0]!r}"
        name, value, lines = entry[1], entry[2], lines[1:]
        assert name not in found, f"twice: {name}"
        if value is not None:
            found[name] = _scalar(value)
        else:
            assert lines, f"nothing below {name}"
            assert _indent(lines[0]) > indent, f"nothing below {name}"
            found[name], lines = _block(lines, _indent(lines[0]))
    return found, lines


def _scalar(text: str) -> Any:
    if text == "{}":
        return {}
    if text.startswith('"') and text.endswith('"'):
        return text[1:-1]
    assert text[0] not in "&*!|>%@`'\"[{" or text.startswith("{{"), f"not plain YAML: {text!r}"
    assert ": " not in text, f"not plain YAML: {text!r}"
    assert " #" not in text, f"not plain YAML: {text!r}"
    return text
