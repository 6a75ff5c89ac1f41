"""Several languages: missing texts are in English, and /language chooses one."""

from pathlib import Path

import pytest

from bot.world.outside import World
from tests.pseudo import room

from .chat import Chat

GERMAN = """
common-skip = Überspringen
start-welcome = Willkommen.
    .turned_down = Eine Absage
language-set = Ab jetzt schreibe ich { $name }.
"""


@pytest.fixture
def several(tmp_path: Path) -> World:
    """English, an incomplete German with an Austrian variant, and an invented language."""
    return World(room=room(tmp_path / "room", de=GERMAN, **{"de-AT": "common-skip = Weglassen", "xx": "other = x"}))


def test_a_missing_text_is_in_english(several: World) -> None:
    """Key by key, options of a question included."""
    german, english = several.speaking("de"), several.speaking("en")
    assert german.render("start-welcome") == "Willkommen."
    assert german.render("start-welcome.turned_down") == "Eine Absage"
    assert german.render("start-welcome.just_had") == english.render("start-welcome.just_had")
    assert german.render("common-tip", {"number": "1", "name": "X", "where": "none"}) == "Tip 1 of 6 · X"
    assert (german.maybe("common-nonsense"), german.has("common-skip")) == ("", True)
    assert english.render("common-skip") == "Skip"
    with pytest.raises(KeyError):
        german.render("start-nonsense")


@pytest.mark.parametrize(
    ("language", "skip"),
    [
        ("de", "Überspringen"), ("de-CH", "Überspringen"), ("DE", "Überspringen"), ("de-AT", "Weglassen"),
        ("de-at-1996", "Weglassen"), ("fr", "Skip"), ("xx", "Skip"), ("", "Skip"), ("../de", "Skip"),
    ],
)  # fmt: skip
def test_the_nearest_language_is_used(several: World, language: str, skip: str) -> None:
    """The exact one, else the one without its region, else English."""
    assert several.speaking(language).render("common-skip") == skip
    assert several.speaking("de").speaking(language).render("common-skip") == skip


def test_dates_countries_and_names_are_in_the_language(several: World) -> None:
    """By CLDR; English where CLDR doesn't know it, and in the English format until a language has its own."""
    when = Chat().now
    assert several.speaking("de").say_date(when, "Europe/Berlin") == "Dienstag, 3 November 2026"
    assert several.speaking("de").country_name("GB") == "Vereinigtes Königreich"
    assert several.speaking("xx").say_date(when, "Europe/Berlin") == "Tuesday, 3 November 2026"
    assert dict(several.languages) == {"en": "English", "de": "Deutsch", "de-AT": "Deutsch (Österreich)", "xx": "Xx"}


def test_english_is_read_if_a_language_has_no_reader(several: World) -> None:
    """Dates, hours and the verbs of the list."""
    german, now = several.speaking("de"), Chat().now
    assert german.read_date("tomorrow", now, "") == several.read_date("tomorrow", now, "")
    assert german.read_clock("half past two") == 150
    assert german.spellings == several.spellings


def test_a_language_is_chosen_by_a_button_or_by_its_name(several: World) -> None:
    """Each is named in itself, English first; the reply and the open question are in the chosen one."""
    chat = Chat(outside=several)
    chat.command("start")
    chat.command("language")
    assert "Which language" in chat.said[0].text
    assert [b.label for row in chat.said[0].rows for b in row][:2] == ["English", "Deutsch"]
    chat.feed(chat.press_of("language de"))
    assert chat.said[0].text == "Ab jetzt schreibe ich Deutsch."
    assert chat.said[1].text.startswith("Let's go back to where we were. ")
    assert (chat.person.language, chat.person.language_chosen) == ("de", True)
    chat.command("language klingon")
    assert "can't write in that language yet" in chat.said[0].text
    chat.command("language english")
    assert "From now on, I'll write in English." in chat.text
    assert chat.person.language == "en"


def test_with_only_english_the_language_command_says_so(tmp_path: Path) -> None:
    """No button leads nowhere, and the open question is offered again."""
    chat = Chat(outside=World(room=room(tmp_path / "room")))
    chat.command("start")
    chat.command("language")
    only, again = chat.said
    assert (only.text, only.rows) == ("So far I can only write in English.", ())
    assert again.question
