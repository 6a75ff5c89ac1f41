"""/ask: cards of advice, their sources, and what can be done with them."""

import tomllib
from datetime import date, timedelta

from tests.conftest import ROOT
from tests.each import each

from .chat import WORLD, Chat
from .reading import words
from .written import written

CARDS = WORLD.advice
SOURCES = tomllib.loads((ROOT / "conversations" / "facts" / "sources.toml").read_text(encoding="utf-8"))
LONGEST = 60  # words of a card


def test_every_card_has_texts_and_every_text_a_card() -> None:
    """Nothing is said without a row of facts, and no row is left unsaid."""
    texts = {key.partition(".")[0].removeprefix("advice-") for key in written() if key.startswith("advice-")}
    assert texts == set(CARDS)


@each("name", CARDS)
def test_every_card_names_its_source(name: str) -> None:
    """Or says that it is trade knowledge."""
    codes = CARDS[name]["source"]
    assert codes == "trade knowledge" or set(codes.split()) <= SOURCES["source"].keys()
    assert WORLD.has(f"ask-from.{CARDS[name]['from']}")
    assert WORLD.has(f"ask-theme_names.{CARDS[name]['theme']}")


@each("name", CARDS)
def test_the_line_under_a_card_is_true(name: str) -> None:
    """It names the kind of one of its sources; what is trade knowledge is from recruiters."""
    codes = CARDS[name]["source"]
    kinds = (
        {"recruiters"} if codes == "trade knowledge" else {SOURCES["source"][one]["kind"] for one in codes.split()}
    )
    assert CARDS[name]["from"] in kinds


def test_every_source_has_a_review_date() -> None:
    """It was read in the past, and has to be checked again within a year of that."""
    assert isinstance(SOURCES["checked"], date)
    assert timedelta(0) < SOURCES["review_by"] - SOURCES["checked"] <= timedelta(days=366)
    assert all(one["title"] and one["link"] and one["read"] for one in SOURCES["source"].values())


@each("name", CARDS)
def test_every_card_is_short_and_has_one_act(name: str) -> None:
    """Sixty words, and something to do: a list item, words to copy, another card, or people."""
    said = WORLD.render(f"advice-{name}")
    assert len(words(said)) <= LONGEST
    acts = (
        WORLD.has(f"advice-{name}.line"),
        WORLD.has(f"advice-{name}.block"),
        "next" in CARDS[name],
        "/sos" in said,
    )
    assert any(acts)


@each("name", CARDS)
def test_every_card_can_be_reached(name: str) -> None:
    """By a button of its theme or from another card, and no path between cards is a circle."""
    led_to = [row["name"] for row in CARDS.values() if row.get("next") == name]
    listed = CARDS[name].get("listed", True)
    assert WORLD.has(f"advice-{name}.title") == listed
    assert listed or led_to
    seen = [name]
    while following := CARDS[seen[-1]].get("next"):
        assert following not in seen
        seen.append(following)


def test_a_card_is_three_taps_away() -> None:
    """/ask, the theme, the card; other cards and themes are one tap further."""
    chat = Chat()
    chat.command("ask")
    chat.press("went_wrong")
    chat.press("nerves")
    assert WORLD.render("advice-nerves") in chat.last
    chat.press("others")
    chat.press("themes")
    assert chat.at == "ask.themes"


def test_the_button_for_another_way_leads_to_the_next_card() -> None:
    """The last card has no such button."""
    chat = Chat()
    chat.command("ask nerves")
    for name in ("nerves_breathe", "nerves_minute"):
        chat.press("next")
        assert WORLD.render(f"advice-{name}") in chat.last
    assert "Show me another way" not in chat.buttons


def test_the_item_of_a_card_is_added_once() -> None:
    """The reply says so, it isn't offered again, and Back leaves it: tapped once more, there is still one."""
    chat = Chat()
    chat.command("ask nerves")
    chat.press("line")
    assert [item.text for item in chat.person.items.values()] == [WORLD.render("advice-nerves.line")]
    assert "Put it on my list" not in chat.buttons
    chat.command("back")
    if "line" in chat.keys:
        chat.press("line")
    assert len(chat.person.items) == 1


def test_words_to_copy_are_in_their_own_block() -> None:
    """A message that can be sent is ready to copy."""
    chat = Chat()
    chat.command("ask trouble_mend")
    assert chat.said[-1].block == WORLD.render("advice-trouble_mend.block")


def test_ask_with_unknown_words_shows_the_themes() -> None:
    """Nothing is refused."""
    chat = Chat()
    chat.command("ask about the weather")
    assert chat.at == "ask.unknown"
    assert chat.buttons[0] == WORLD.render("ask-theme_names.no")


def test_each_cause_has_advice_one_tap_away() -> None:
    """From the question about causes, which then comes again."""
    for cause in ("nerves", "no_answer", "rambled", "unprepared", "trouble", "else"):
        chat = Chat().reach("reflect.hindrances")
        chat.type("The lift was stuck") if cause == "else" else chat.choose(f"+{cause}")
        chat.choose("!done")
        chat.press("hands")
        chat.press("help")
        assert WORLD.render(f"advice-{cause}") in chat.last
        chat.press("enough")
        assert chat.at == "reflect.whose"


def test_a_removed_card_is_replaced_by_another() -> None:
    """If an upgrade dropped the card of the open question."""
    chat = Chat()
    chat.command("ask nerves")
    chat.talk.state.advice = "no such card"
    chat.command("resume")
    assert WORLD.render(f"advice-{next(iter(CARDS))}") in chat.last
