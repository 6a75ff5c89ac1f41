"""The patterns in the text files, and which of their variants were rendered."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.world.outside import ROOM

Args = Mapping[str, str | int]
SHORT = 60  # words: a form that a reader takes in at once
FILES = sorted((ROOM / "texts").glob("*/*.ftl"))
ODD = re.compile(r"(\w)\1\1|^\w$|^\w\n")


@cache
def written(language: str = "en") -> Mapping[str, ast.Pattern]:
    """Every key with its pattern, in the order of the files. Raises ValueError for a duplicate key."""
    found: dict[str, ast.Pattern] = {}
    for file in sorted((ROOM / "texts" / language).glob("*.ftl")):
        for key, pattern in _keys(FluentParser().parse(file.read_text(encoding="utf-8"))):
            if key in found:
                raise ValueError(f"{key} stands twice")
            found[key] = pattern
    return found


def _keys(resource: ast.Resource) -> Iterator[tuple[str, ast.Pattern]]:
    for one in resource.body:
        if isinstance(one, ast.Message):
            if one.value:
                yield one.id.name, one.value
            yield from ((f"{one.id.name}.{part.id.name}", part.value) for part in one.attributes)


def spoken(file: Path) -> str:
    """All that a file of texts says, with none of its keys, selectors and comments."""
    words = _Words()
    words.visit(FluentParser().parse(file.read_text(encoding="utf-8")))
    return "\n".join(words.found)


class _Words(Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.found.append(node.value)


class _Selectors(Visitor):
    def __init__(self) -> None:
        self.variants: dict[str, set[str]] = {}

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            names = [one.key.name if isinstance(one.key, ast.Identifier) else one.key.value for one in node.variants]
            self.variants.setdefault(node.selector.id.name, set()).update(names)
        self.generic_visit(node)


def variants(pattern: ast.Pattern) -> dict[str, set[str]]:
    """The selector variables of a pattern, each with its variants."""
    selectors = _Selectors()
    selectors.visit(pattern)
    return selectors.variants


def forms(pattern: ast.Pattern, rendered: Iterable[tuple[Args, str]]) -> list[str]:
    """The forms a text took, enough to show each variant, the fullest of the short ones first."""
    found, shown = list[str](), set[tuple[str, str]]()
    known = variants(pattern)
    for args, text in sorted(rendered, key=lambda one: _readable(*one), reverse=True):
        shows = {(name, _variant(args.get(name, ""), keys)) for name, keys in known.items()}
        if not found or not shows <= shown:
            shown |= shows
            found.append(text)
    return list(dict.fromkeys(text for text in found if text)) or found[:1]


def _readable(args: Args, text: str) -> tuple[bool, int, int]:
    """Sorts short forms without odd typed texts first, then those with more words."""
    odd = [value for value in args.values() if isinstance(value, str) and ODD.search(value)]
    return len(text.split()) <= SHORT, -len(odd), len(set(text.split()))


def _variant(value: str | int, keys: set[str]) -> str:
    if str(value) in keys:
        return str(value)
    return "one" if value == 1 and "one" in keys else ""
