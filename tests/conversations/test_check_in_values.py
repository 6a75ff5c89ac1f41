"""A kind of check-in is one value: what it needs to load, which texts it needs, and that nothing else is needed."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from bot.world.outside import World
from conversations import CATALOGUE, COMMANDS
from conversations.dialogue.messages import Args, Outside
from conversations.kinds import Kind, KindError, Occasion
from conversations.person import Person

from .chat import START, WORLD, Chat, coming_up, due
from .unasked import KEYS, at_check_in, only

DAY = timedelta(days=1)


def _find(person: Person, _: Outside) -> Iterator[Occasion]:
    if person.wrote:
        yield Occasion("water", 0, f"on:{person.wrote.date()}", person.wrote + DAY, DAY)


WATER: dict[str, Any] = {
    "name": "water",
    "shown": 0,
    "find": _find,
    "args": lambda x, occasion: {},
    "acts": {"water": (("fine", "fine"), ("later", "later {key}"))},
}
TEXTS = {
    "check_in-water.a": "Time for a glass of water.",
    "check_in-water.b": "A glass of water?",
    "check_in-water.line": "A glass of water",
    "check_in-water.open": "Water",
    "check_in_settings-kind.water": "Water",
}


class Texts(World):
    """The texts, and those of one more kind."""

    def has(self, key: str) -> bool:
        return key in TEXTS or super().has(key)

    def render(self, key: str, args: Args | None = None) -> str:
        return TEXTS[key] if key in TEXTS else super().render(key, args)


def missing(kind: Kind, world: World) -> list[str]:
    """What a kind needs beside its value and hasn't got."""
    keys = [f"check_in_settings-kind.{kind.name}"]
    for text, acts in kind.acts.items():
        keys += [f"check_in-{text}.{part}" for part in ("a", "b", "line", "open")]
        keys += [f"check_in-act.{label}" for label, _ in acts]
    commands = {command.partition(" ")[0] for acts in kind.acts.values() for _, command in acts}
    return [key for key in keys if not world.has(key)] + sorted(commands - COMMANDS.keys())


@pytest.mark.parametrize("kind", CATALOGUE.kinds.values(), ids=list(CATALOGUE.kinds))
def test_each_kind_has_all_its_texts(kind: Kind) -> None:
    """Two wordings or more, a line and a button for combined messages, a label for each act, a name."""
    assert missing(kind, WORLD) == []
    assert kind.acts.keys() <= KEYS.keys(), "tests/conversations/unasked.py has an occasion of each text"


def test_missing_texts_are_named() -> None:
    """For a kind without texts, and one with an unknown act."""
    acts = {"water": (("drink", "drink 1"), ("fine", "fine"))}
    assert missing(Kind(**{**WATER, "acts": acts}), WORLD) == [
        "check_in_settings-kind.water", "check_in-water.a", "check_in-water.b", "check_in-water.line",
        "check_in-water.open",
        "check_in-act.drink", "drink",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"name": "glass.of"}, "'glass.of' is no name of a kind: small letters and _ are"),
        ({"acts": {}}, "water: it has no text"),
        ({"acts": {"wine": WATER["acts"]["water"]}}, "water: 'wine' doesn't begin with its name"),
        ({"acts": {"water-cold": ()}}, "water: water-cold offers no act, and would be a bare reminder"),
        (
            {"acts": {"water": (("fine", "fine {number}"),)}},
            "water: water has the act 'fine', whose command isn't filled in",
        ),
    ],
)
def test_an_incomplete_kind_does_not_load(wrong: dict[str, Any], says: str) -> None:
    """The error names the kind and what is wrong."""
    with pytest.raises(KindError) as error:
        Kind(**{**WATER, **wrong})
    assert str(error.value) == says


@pytest.mark.parametrize("part", WATER)
def test_no_part_of_a_kind_may_be_left_out(part: str) -> None:
    """Python itself says which is missing."""
    with pytest.raises(TypeError, match=part):
        Kind(**{name: value for name, value in WATER.items() if name != part})


def test_occasions_have_the_name_of_the_kind_that_found_them() -> None:
    """That is how their texts and acts are found again."""
    person = at_check_in(WORLD, "application-told").person
    found = {name: {one.kind for one in kind.find(person, WORLD)} for name, kind in CATALOGUE.kinds.items()}
    assert found == {name: {name} for name in CATALOGUE.kinds}


def with_water() -> Chat:
    """Somebody who hears of nothing but water."""
    chat = Chat(outside=Texts())
    chat.command("start")
    chat = only(chat)
    chat.kinds = {**chat.kinds, "water": Kind(**WATER)}
    return chat


def test_a_new_kind_takes_only_one_value() -> None:
    """With its texts it comes once, can be postponed and opened, and turned off in /checkins."""
    chat = with_water()
    assert due(chat) == START + DAY
    assert chat.wait(days=1)[0].text == "Time for a glass of water."
    assert chat.wait(days=1) == []
    chat.command("fine")
    assert chat.wait(days=1)[0].text == "A glass of water?", "its wordings take turns"
    key = chat.said[0].check_in[0]
    assert chat.command(f"look {key}")[0].text == "Time for a glass of water."
    chat.now = chat.now.replace(hour=10)
    chat.command(f"snooze 1h {key}")
    assert due(chat) == chat.now + timedelta(hours=1)
    chat.command("checkins")
    chat.choose("kinds")
    assert "Water" in chat.buttons[0]
    chat.choose("water")
    assert chat.person.check_ins.rhythms["water"] == 0
    assert coming_up(chat) == []


def test_a_postponed_check_in_of_a_removed_kind_is_dropped() -> None:
    """After an upgrade without that kind; everything else goes on."""
    chat = with_water()
    chat.command("snooze 1h water.0.on:2026-11-03")
    assert due(chat) == START + timedelta(hours=1)
    chat.kinds = CATALOGUE.kinds
    assert due(chat) != START + timedelta(hours=1)
    assert chat.wait(hours=2) == []


def test_check_ins_due_at_once_are_in_the_order_of_the_catalogue() -> None:
    """The most urgent kind first."""
    chat, water = with_water(), Kind(**WATER)
    tea = replace(water, name="tea", acts={"tea": water.acts["water"]}, find=lambda person, outside: (
        replace(one, kind="tea") for one in _find(person, outside)
    ))  # fmt: skip
    for kinds in ((tea, water), (water, tea)):
        chat.kinds = {kind.name: kind for kind in kinds}
        assert [one.occasion.kind for one in coming_up(chat)] == [kind.name for kind in kinds]
