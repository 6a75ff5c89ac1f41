"""Fluent patterns as plain functions, made once: Fluent walks a pattern's tree for every text it fills in.

Only patterns of text, variables and choices by a word are taken, filled in with strings: that is nearly all of ours.
For numbers, plurals, and messages inside messages, and for whatever is wrong, Fluent itself is asked.
"""

from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import Any

from fluent.syntax import ast

Fill = Callable[[Mapping[str, str]], str]


class _ForFluent(Exception):
    """Something that only Fluent fills in."""


def function_of(pattern: Any) -> Fill | None:
    """A function that fills a pattern in, from strings alone; None if Fluent has to do it.

    The function raises KeyError where a variable is missing.
    """
    try:
        return _whole(pattern)
    except _ForFluent:
        return None


def _whole(pattern: Any) -> Fill:
    if not isinstance(pattern, ast.Pattern):  # Fluent leaves out the pattern around a single part
        return _part(pattern)
    parts = [_part(one) for one in pattern.elements]
    return lambda given: "".join([part(given) for part in parts])


def _part(element: Any) -> Fill:
    match element:
        case ast.Placeable():
            return _part(element.expression)
        case ast.TextElement():
            return _always(element.value)
        case ast.StringLiteral():
            return _always(element.parse()["value"])
        case ast.VariableReference():
            return itemgetter(element.id.name)
        case ast.SelectExpression(selector=ast.VariableReference()):
            return _choice(element)
    raise _ForFluent


def _always(text: str) -> Fill:
    return lambda _: text


def _choice(choice: ast.SelectExpression) -> Fill:
    if not all(isinstance(one.key, ast.Identifier) for one in choice.variants):
        raise _ForFluent
    word, ways = _part(choice.selector), dict[str, Fill]()
    for one in choice.variants:
        ways.setdefault(one.key.name, _whole(one.value))  # type: ignore[union-attr]
    other = next(_whole(one.value) for one in choice.variants if one.default)
    return lambda given: ways.get(word(given), other)(given)
