"""Outright words in another language are answered in that language, and then with every line there is."""

import re

import pytest

from bot.world.hearing import table
from conversations.whereabouts import move_to

from .chat import WORLD, in_tip_1

SAYS = table("care")["says"]
WORDS = {
    "es": "Quiero morir",
    "pt": "Não quero mais viver",
    "hi": "मैं मरना चाहता हूँ",
    "hi-Latn": "mujhe mar jana hai",
    "id": "aku ingin bunuh diri",
    "ru": "Я хочу умереть",
    "uk": "Я хочу померти",
    "fa": "می‌خواهم بمیرم",
    "ar": "أريد أن أموت",
    "tr": "Ölmek istiyorum",
    "de": "Ich will nicht mehr leben",
    "fr": "Je veux mourir",
    "ro": "Vreau să mor",
    "ja": "もう死にたいです",
}


@pytest.mark.parametrize("language", WORDS)
def test_the_answer_is_in_their_language(language: str) -> None:
    """One fixed text, then the lines; everything pauses."""
    chat = in_tip_1()
    chat.type(WORDS[language])
    assert chat.last.startswith(SAYS[language])
    assert all(line["line"] in chat.last for line in WORLD.helplines)
    assert chat.person.care


def test_their_countrys_line_comes_first() -> None:
    """Whatever the language."""
    chat = in_tip_1()
    move_to(chat.person, "Asia/Kolkata", "IN", sure=True)
    chat.type(WORDS["hi"])
    assert chat.last.split("\n\n")[1].startswith("India: Tele-MANAS, 14416")


def test_every_language_has_words_and_an_answer_without_any_number() -> None:
    """Each names findahelpline.com; numbers stand in the facts alone."""
    assert SAYS.keys() == WORDS.keys() == {**table("care")["languages"], **table("care")["within"]}.keys()
    assert all("findahelpline.com" in says and not re.search(r"\d", says) for says in SAYS.values())
