"""A kind of check-in is one value: what it must hold to load, what texts it needs, and that it takes nothing else."""

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
from .unasked import KEYS, busy, only

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
    "check-in-water.a": "Time for a glass of water.",
    "check-in-water.b": "A glass of water?",
    "check-in-water.line": "A glass of water",
    "check-in-water.open": "Water",
    "check_ins-kind.water": "Water",
}


class Texts(World):
    """The texts, and those of one more kind."""

    def has(self, key: str) -> bool:
        return key in TEXTS or super().has(key)

    def render(self, key: str, args: Args | None = None) -> str:
        return TEXTS[key] if key in TEXTS else super().render(key, args)


def missing(kind: Kind, world: World) -> list[str]:
    """What a kind needs beside its value and hasn't got."""
    keys = [f"check_ins-kind.{kind.name}"]
    for text, acts in kind.acts.items():
        keys += [f"check-in-{text}.{part}" for part in ("a", "b", "line", "open")]
        keys += [f"check-in-act.{label}" for label, _ in acts]
    commands = {command.partition(" ")[0] for acts in kind.acts.values() for _, command in acts}
    return [key for key in keys if not world.has(key)] + sorted(commands - COMMANDS.keys())


@pytest.mark.parametrize("kind", CATALOGUE.kinds.values(), ids=list(CATALOGUE.kinds))
def test_each_kind_has_all_that_it_needs(kind: Kind) -> None:
    """Two wordings at least that take turns, a line and a button among several, a label for each act, a name."""
    assert missing(kind, WORLD) == []
    assert kind.acts.keys() <= KEYS.keys(), "tests/conversations/unasked.py has an occasion of each text"


def test_what_is_missing_is_named() -> None:
    """A kind without texts, and with an act that nobody knows."""
    acts = {"water": (("drink", "drink 1"), ("fine", "fine"))}
    assert missing(Kind(**{**WATER, "acts": acts}), WORLD) == [
        "check_ins-kind.water", "check-in-water.a", "check-in-water.b", "check-in-water.line", "check-in-water.open",
        "check-in-act.drink", "drink",
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
def test_a_kind_that_is_not_whole_never_loads(wrong: dict[str, Any], says: str) -> None:
    """The error names the kind and what is wrong with it."""
    with pytest.raises(KindError) as error:
        Kind(**{**WATER, **wrong})
    assert str(error.value) == says


@pytest.mark.parametrize("part", WATER)
def test_no_part_of_a_kind_may_be_left_out(part: str) -> None:
    """Python itself says which."""
    with pytest.raises(TypeError, match=part):
        Kind(**{name: value for name, value in WATER.items() if name != part})


def test_what_a_kind_finds_is_of_that_kind() -> None:
    """An occasion bears the name of the kind that found it: by that its texts and acts are found again."""
    person = busy(WORLD).person
    found = {name: {one.kind for one in kind.find(person, WORLD)} for name, kind in CATALOGUE.kinds.items()}
    assert found == {name: {name} for name in CATALOGUE.kinds}


def with_water() -> Chat:
    """Somebody who hears of nothing but water."""
    chat = Chat(outside=Texts())
    chat.command("start")
    chat = only(chat)
    chat.kinds = {**chat.kinds, "water": Kind(**WATER)}
    return chat


def test_one_value_is_all_that_a_new_kind_takes() -> None:
    """With it and its texts it comes, once of what it found, is put off, looked at, and switched off in /checkins."""
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


def test_a_kind_that_is_gone_takes_what_was_put_off_with_it() -> None:
    """After an upgrade without it nothing comes of it, and all else goes on."""
    chat = with_water()
    chat.command("snooze 1h water.0.on:2026-11-03")
    assert due(chat) == START + timedelta(hours=1)
    chat.kinds = CATALOGUE.kinds
    assert due(chat) != START + timedelta(hours=1)
    assert chat.wait(hours=2) == []


def test_what_comes_at_one_moment_comes_in_the_order_of_the_catalogue() -> None:
    """The first is the most urgent."""
    chat, water = with_water(), Kind(**WATER)
    tea = replace(water, name="tea", acts={"tea": water.acts["water"]}, find=lambda person, outside: (
        replace(one, kind="tea") for one in _find(person, outside)
    ))  # fmt: skip
    for kinds in ((tea, water), (water, tea)):
        chat.kinds = {kind.name: kind for kind in kinds}
        assert [one.occasion.kind for one in coming_up(chat)] == [kind.name for kind in kinds]
