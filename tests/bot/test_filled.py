"""Texts filled in by functions of our own are what Fluent makes of them."""

import random
from typing import Any

import pytest
from fluent.syntax import ast

from bot.world.outside import World


def _words(pattern: Any) -> set[str]:
    """The words that a pattern chooses by."""
    found = set[str]()
    for element in getattr(pattern, "elements", [pattern]):
        inner = element.expression if isinstance(element, ast.Placeable) else element
        if isinstance(inner, ast.SelectExpression):
            for one in inner.variants:
                found |= {one.key.name} if isinstance(one.key, ast.Identifier) else set()
                found |= _words(one.value)
    return found


def test_every_text_is_filled_in_as_fluent_does() -> None:
    """With words that it chooses by, with words of people, and with nothing at all."""
    world, by_chance, ours = World(), random.Random(33), 0
    source = world._sources[0]
    for name in sorted(one for one in {*source._unread, *source._variables} if not one.startswith("-")):
        source._read(name)
        message = source._bundle.get_message(name)
        for key in (name, *(f"{name}.{attribute}" for attribute in message.attributes)):
            if (found := world._find(key)) is None or (fill := found[3]) is None:
                continue
            ours += 1
            pool = ["", "3", "Müller {$where} & Söhne", *sorted(_words(found[1]))]
            for _ in range(12):
                given = {variable: by_chance.choice(pool) for variable in found[2]}
                said, problems = source.format(found[1], given)
                assert (fill(given), problems) == (str(said), []), key
    assert ours > 500


def test_a_number_and_a_missing_variable_are_left_to_fluent() -> None:
    """A plural form depends on the number, and a text without its variable is an error."""
    world = World()
    assert world.render("common-chosen", {"label": "7"}) == world.render("common-chosen", {"label": 7})
    with pytest.raises(KeyError, match="common-chosen"):
        world.render("common-chosen", {})
