"""/ask understands what is typed: it opens the card that is meant, or offers those that may be."""

import tomllib
from collections import Counter

import pytest

from bot.world.hearing import TEXTS, table
from conversations.advice import cards_for
from conversations.dialogue.exchange import Exchange
from conversations.hearing.hearing import options_of
from tests.each import each

from .chat import WORLD, Chat

CARDS = WORLD.advice
LISTED = [name for name, row in CARDS.items() if row.get("listed", True)]
ONE = "what do i say are my strengths"  # a text that means one card
TWO = "i cant stop rambling"  # one that may mean two
NONE = "purple elephants on bicycles"


def opened(card: str, chat: Chat) -> bool:
    """Whether the last message shows that card."""
    return chat.at == "ask.card" and WORLD.render(f"advice-{card}") in chat.last


@each("name", LISTED)
def test_the_title_of_a_card_finds_it(name: str) -> None:
    """Wherever it is typed, without looking for its button first."""
    assert WORLD.hearing.read(WORLD.render(f"advice-{name}.title"), "advice").options[0] == name


def test_every_card_has_lines_and_examples() -> None:
    """Three examples or more; those of what employers say are as they put it."""
    lines, tries = options_of(table("hearing")["asks"]["advice"]), table("hearing")["try"]["advice"]
    heard = Counter(name for meant in tries.values() for name in meant.split("+"))
    assert set(LISTED) <= set(lines)
    assert [name for name in LISTED if heard[name] < (1 if CARDS[name]["theme"] == "words" else 3)] == []


def test_tables_stay_readable() -> None:
    """No file of the table of hearing is longer than 250 lines."""
    for file in (TEXTS / "en" / "hearing").glob("*.toml"):
        assert len(file.read_text(encoding="utf-8").splitlines()) <= 250, file.name
        tomllib.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("step", ["themes", "theme", "card", "found", "unknown"])
def test_words_open_the_card_that_is_meant(step: str) -> None:
    """From every question of /ask."""
    chat = at(step)
    chat.type(ONE)
    assert opened("strength", chat)


@pytest.mark.parametrize("step", ["themes", "theme", "card", "found", "unknown"])
def test_several_cards_are_offered_as_buttons(step: str) -> None:
    """The best first; a tap opens one, and the themes are one tap away."""
    chat = at(step)
    chat.type(TWO)
    assert chat.at == "ask.found"
    assert chat.buttons[:2] == [WORLD.render(f"advice-{name}.title") for name in ("rambled", "communication")]
    chat.press("communication")
    assert opened("communication", chat)
    chat.type(TWO)
    chat.press("themes")
    assert chat.at == "ask.themes"


@pytest.mark.parametrize("step", ["themes", "theme", "card", "found"])
def test_words_that_mean_no_card_lead_to_the_themes(step: str) -> None:
    """With a kind sentence; below a card, if they ask. Asked again, it is a question that wasn't understood."""
    chat = at(step)
    chat.type(f"what about {NONE}?" if step == "card" else NONE)
    assert chat.at == "ask.unknown"
    assert chat.last.startswith("I don't have anything on that yet")
    chat.type(NONE)
    assert chat.at == "ask.unknown"
    assert WORLD.render("ask-unknown.again") in chat.last
    chat.press("history")
    assert chat.at == "ask.theme"


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("thanks, that helps", ""),
        ("interesting, I'll try that", ""),
        ("good idea", ""),
        ("no", ""),
        ("that doesn't help", "ask.theme"),
        ("I feel terrible", "ask.card"),
        (NONE, ""),
    ],
)
def test_what_is_said_of_a_card_is_no_search(typed: str, step: str) -> None:
    """Thanks and a no end it, "that doesn't help" shows others, a feeling is answered; else the card ends."""
    chat = at("card")
    shown = chat.talk.state.advice
    chat.type(typed)
    assert chat.at == step
    assert "I don't have anything on that" not in chat.text
    if step == "ask.card":
        assert chat.talk.state.advice == shown


def test_a_yes_below_a_card_is_for_what_it_offers() -> None:
    """Between two that go on they choose; where there is only one, it is that."""
    chat = at("card")
    chat.command("ask nerves")
    chat.type("yes please")
    assert chat.at == "ask.card"
    assert "Show me another way" in chat.last
    chat.command("ask weak_point")
    chat.type("yes please")
    assert chat.at == "ask.theme"


@pytest.mark.parametrize("step", ["themes", "theme", "card", "found", "unknown"])
def test_a_question_of_another_kind_is_answered_in_place(step: str) -> None:
    """By the card that fits best, and without a second dialogue on top of the one that is open."""
    for text, card in (("how do i explain my gap", "gap"), ("is it cheeky to ask for a bit more", "ask_for_more")):
        chat = at(step)
        chat.type(text)
        assert opened(card, chat)
        assert len(chat.person.talks) == 1


def test_a_story_is_not_matched() -> None:
    """Texts over 300 characters are never matched to a card."""
    chat = at("themes")
    chat.type(f"{ONE} " * 12)
    assert chat.at == "ask.themes"
    assert cards_for(exchange(chat), f"{ONE} " * 12) == []


def test_another_remark_is_still_heard() -> None:
    """What isn't about a card is answered as anywhere else."""
    chat = at("themes")
    chat.type("what else is on the menu")
    assert chat.at == "ask.themes"
    assert "/menu" in chat.last


def test_the_buttons_of_a_card_can_be_said() -> None:
    """In other words than their labels, without being taken for a question."""
    chat = at("card")
    chat.type("show me another way")
    assert opened("nerves_breathe", chat)
    chat.type("that's great, thanks")
    assert not chat.person.talks


def test_thanks_in_a_question_is_not_the_end() -> None:
    """Somebody asks for the next card."""
    chat = at("card")
    chat.type("should i send a thank you note")
    assert opened("thank_you", chat)


def test_the_command_takes_words() -> None:
    """/ask and a question: the card, several cards, or the themes."""
    for words, step in ((ONE, "ask.card"), (TWO, "ask.found"), (NONE, "ask.unknown"), ("nerves", "ask.card")):
        chat = Chat()
        chat.command(f"ask {words}")
        assert chat.at == step


def test_more_on_this_offers_the_next_best_first() -> None:
    """If the card came by typing; then the others of its theme."""
    chat = Chat()
    chat.command(f"ask {TWO}")
    chat.press("rambled")
    chat.press("others")
    assert chat.buttons[0] == WORLD.render("advice-communication.title")
    assert WORLD.render("advice-nerves.title") in chat.buttons
    chat.press("themes")
    chat.press("went_wrong")
    assert WORLD.render("advice-communication.title") not in chat.buttons


def test_a_card_removed_meanwhile_is_not_offered() -> None:
    """If an upgrade dropped one that was found."""
    chat = Chat()
    chat.command(f"ask {TWO}")
    chat.talk.state.found = ["no such card", "rambled"]
    chat.command("resume")
    assert chat.buttons[0] == WORLD.render("advice-rambled.title")


def test_back_shows_what_was_found_before() -> None:
    """After a tap on one of several, Back offers them again."""
    chat = Chat()
    chat.command(f"ask {TWO}")
    chat.press("rambled")
    chat.command("back")
    assert chat.at == "ask.found"
    assert WORLD.render("advice-communication.title") in chat.buttons


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("how do i explain a gap in my cv", ["gap"]),
        ("they keep asking bout my gap", ["gap"]),
        ("employment gap", ["gap"]),
        ("overqualified they said", ["overqualified"]),
        ("we had a long walk and then my salary came in", []),
        (NONE, []),
    ],
)
def test_elsewhere_something_has_to_ask(text: str, names: list[str]) -> None:
    """A topic alone isn't a question, unless it is all that is said."""
    assert cards_for(exchange(Chat()), text) == names


def test_a_topic_is_enough_if_cards_are_only_offered() -> None:
    """`loosely` is for buttons under something else."""
    text = "we had a long walk and then my salary came in"
    assert cards_for(exchange(Chat()), text, loosely=True) == ["pay_asked"]


def exchange(chat: Chat) -> Exchange:
    """What the function for other dialogues is given."""
    return Exchange(chat.person, chat.now, chat.outside, chat.catalogue)


def at(step: str) -> Chat:
    """Somebody at that question of /ask."""
    chat = Chat()
    found = "ask they asked about money and i panicked"
    ways = {"themes": "ask", "theme": "ask", "card": "ask nerves", "found": found, "unknown": f"ask {NONE}"}
    chat.command(ways[step])
    if step == "theme":
        chat.press("went_wrong")
    assert chat.at == f"ask.{step}"
    return chat


def test_what_may_be_about_a_card_offers_it_where_nothing_else_is_understood() -> None:
    """It isn't opened, since the words may mean something else."""
    chat = Chat()
    chat.type("does anyone even read the cover letter")
    assert chat.last == WORLD.render("heard-unknown")
    assert (chat.keys[0], chat.keys[-1]) == ("ask cover_letter", "menu")
    chat.press("ask cover_letter")
    assert (chat.at, chat.talk.state.advice) == ("ask.card", "cover_letter")
