"""Outright words in another language are answered in that language, and then with every line there is."""

import re

import pytest

from bot.world.hearing import table
from conversations.whereabouts import move_to
from tests.each import each

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
    "it": "Voglio morire",
    "pl": "Nie chcę już żyć",
    "nl": "Ik wil niet meer leven",
    "sv": "Jag orkar inte leva längre",
    "cs": "Chci umřít",
    "hu": "Meg akarok halni",
    "el": "Θέλω να πεθάνω",
    "he": "אני רוצה למות",
    "vi": "Tôi muốn chết",
    "tl": "Gusto ko nang mamatay",
    "sw": "Nataka kufa",
    "bn": "আমি মরে যেতে চাই",
    "bn-Latn": "ami more jete chai",
    "ur": "میں مرنا چاہتا ہوں",
    "zh": "我不想活了",
    "ko": "죽고 싶어요",
}
COLLOQUIAL = (
    "non ce la faccio, mi ammazzo",
    "vorrei solo farla finita",
    "nie chce mi sie zyc",
    "zabije sie dzis",
    "ik wil gewoon dood",
    "ik pleeg zelfmoord",
    "jag vill bara dö",
    "jag tänker ta livet av mig",
    "nechci zit",
    "zabiju se",
    "nem akarok elni",
    "megölöm magam",
    "thelo na pethano",
    "δεν θέλω να ζω άλλο",
    "לא רוצה לחיות יותר",
    "בא לי להתאבד, אני רוצה להתאבד",
    "ko muon song nua",
    "muon chet qua",
    "ayoko na mabuhay",
    "magpapakamatay na ako",
    "sitaki kuishi tena",
    "nitajiua",
    "আর বাঁচতে চাই না",
    "ami bachte chai na",
    "جینا نہیں چاہتا",
    "好想死",
    "살기 싫어",
    "자살하고 싶어",
)
EVERYDAY = (
    "voglio lavorare in banca",
    "sto morendo dal ridere",
    "chcę zmienić pracę",
    "ik wil een andere baan",
    "jag vill ha ett jobb",
    "vill do",
    "chci novou práci",
    "új állást akarok",
    "θέλω να δουλέψω",
    "אני רוצה עבודה",
    "tôi muốn tìm việc",
    "nataka kazi",
    "আমি চাকরি চাই",
    "ami chakri chai",
    "نوکری چاہتا ہوں",
    "我想找工作",
    "想死你了",
    "취업하고 싶어요",
    "I live in the U.S.A. and have a B.Sc.",
    "p.s. I start at 9 a.m.",
)


@pytest.mark.parametrize("language", WORDS)
def test_the_answer_is_in_their_language(language: str) -> None:
    """One fixed text, then the lines; everything pauses."""
    chat = in_tip_1()
    chat.type(WORDS[language])
    assert chat.last.startswith(SAYS[language])
    assert all(line["line"] in chat.last for line in WORLD.helplines)
    assert chat.person.care


@each("text", COLLOQUIAL)
def test_it_is_heard_as_people_type_it(text: str) -> None:
    """Without accents, in Latin letters, in fewer words."""
    assert WORLD.care.hears(text).answer == "A"


@each("text", EVERYDAY)
def test_other_sentences_of_these_languages_are_nothing(text: str) -> None:
    """Wanting a job isn't wanting to die."""
    assert not WORLD.care.hears(text).answer


@each("text", ("i wanna k.m.s", "thinking about s-u-i-c-i-d-e", "i want to k*m*s."))
def test_spelt_out_letters_are_a_word(text: str) -> None:
    """With dots, hyphens or stars between them."""
    assert WORLD.care.hears(text).answer == "A"


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
