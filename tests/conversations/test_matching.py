"""Split, decorated, drawn-out words, or words in look-alike letters, are the same words."""

import sys
from collections.abc import Callable
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import DIALOGUES
from conversations.dialogue.matching import folded, is_empty, match, match_several, plain
from conversations.dialogue.steps import Option

from .chat import WORLD, Chat, in_tip_1
from .everything import Everything
from .sentences import NOT_NOTICED, NOTICED
from .trip import on_a_trip

SPACES = [c for c in map(chr, range(sys.maxunicode + 1)) if c.isspace()]
APOSTROPHES = "'`´ʼ′‘’‛ʹ＇"
UNSEEN = "\u00ad\u034f\u200b\u200c\u200d\u200e\u202e\u2060\ufeff\ufe0e\ufe0f\u180e\U000e0041\U000e0100"
MARKS = "\u0301\u0308\u0336\u0335\u0338\u0489\u20dd\u035c\ufe20"
LOOK_ALIKES = {
    "a": "аαａᴀ𝐚𝒶ⓐ", "b": "ｂʙ𝕓", "c": "сϲｃᴄ𝖼", "d": "ԁｄᴅ𝗱", "e": "еεｅᴇ𝑒", "f": "ｆꜰ", "g": "ɡｇ", "h": "һｈʜ",
    "i": "іιｉɪ𝒊", "j": "јｊ", "k": "кκｋᴋ", "l": "ӏｌʟ", "m": "мｍᴍ", "n": "пｎɴ", "o": "оοｏᴏ𝙤", "p": "рρｐᴘ",
    "q": "ԛｑ", "r": "гｒʀ", "s": "ѕｓꜱ", "t": "тτｔᴛ", "u": "υｕᴜ", "v": "ѵνｖᴠ", "w": "ԝωｗᴡ", "x": "хχｘ",
    "y": "уγｙʏ", "z": "ｚᴢ", "A": "АΑＡ𝔸🅰", "B": "ВΒＢ", "C": "СＣ", "D": "Ｄ𝐃🅳", "E": "ЕΕＥ", "H": "НΗＨ",
    "I": "ІΙＩ𝗜🅘",
    "K": "КΚＫ", "M": "МΜＭ", "N": "ΝＮ", "O": "ОΟＯ", "P": "РΡＰ", "S": "ЅＳ", "T": "ТΤＴ", "X": "ХΧＸ", "Y": "УΥＹ",
    "Z": "ΖＺ",
}  # fmt: skip


def each(text: str, change: Callable[[str], str]) -> str:
    """Every character, changed or not."""
    return "".join(map(change, text))


def broken(text: str, at: Random) -> str:
    return each(text, lambda c: at.choice(SPACES) * at.randint(1, 2) if c == " " else c)


def with_other_apostrophes(text: str, at: Random) -> str:
    return each(text, lambda c: at.choice(APOSTROPHES) if c in APOSTROPHES else c)


def with_unseen(text: str, at: Random) -> str:
    return each(text, lambda c: c + at.choice(["", "", at.choice(UNSEEN)]))


def decorated(text: str, at: Random) -> str:
    return each(text, lambda c: c + "".join(at.choices(MARKS, k=at.randint(0, 3))) if c.isalpha() else c)


def drawn_out(text: str, at: Random) -> str:
    return each(text, lambda c: c * at.choice([1, 1, 3, 6]) if c.isalpha() else c)


def in_look_alikes(text: str, at: Random) -> str:
    return each(text, lambda c: at.choice(c + LOOK_ALIKES.get(c, "")))


def all_at_once(text: str, at: Random) -> str:
    for change in (drawn_out, in_look_alikes, decorated, with_other_apostrophes, broken, with_unseen):
        text = change(text, at)
    return text


CHANGES = [broken, with_other_apostrophes, with_unseen, decorated, drawn_out, in_look_alikes, all_at_once]
every_change = pytest.mark.parametrize("change", CHANGES)


@pytest.fixture(scope="module")
def keyboards(everything: Everything) -> list[list[str]]:
    """The labels under each question there is, as they are shown."""
    chats = [place.chat for place in everything.places.values() if place.dialogue in DIALOGUES]
    return [list(dict.fromkeys(chat.buttons)) for chat in chats if chat.buttons]


def notices(text: str) -> bool:
    """Whether outright words of self-harm are noticed."""
    return WORLD.care.hears(text).answer == "A"


@every_change
@given(sentence=st.sampled_from(NOTICED + NOT_NOTICED), at=st.randoms(use_true_random=False))
def test_words_of_self_harm_are_noticed_however_they_are_spelt(
    change: Callable[[str, Random], str], sentence: str, at: Random
) -> None:
    """And other words aren't taken for them."""
    assert notices(change(sentence, at)) == notices(sentence)


@pytest.mark.parametrize("space", SPACES, ids=lambda c: f"{ord(c):04x}")
def test_any_white_space_separates_words(space: str) -> None:
    """A line break, a tab, a no-break space, U+2028."""
    assert [one for one in NOTICED if not notices(one.replace(" ", space))] == []
    assert plain(f"to{space}die") == "to die"


@every_change
@given(data=st.data(), at=st.randoms(use_true_random=False))
def test_a_button_is_matched_however_it_is_spelt(
    change: Callable[[str, Random], str], keyboards: list[list[str]], data: st.DataObject, at: Random
) -> None:
    """A label typed in any of these ways names its button."""
    labels = data.draw(st.sampled_from(keyboards))
    options = [Option(str(number), label) for number, label in enumerate(labels)]
    label = at.choice(labels)
    assert match(change(label, at), options) == match(label, options)


@pytest.mark.parametrize(
    "typed", ["well\nand im confused", "Well\tand I`m confused", "weeell and im confused", "wеll,\u2028and"]
)
def test_a_typed_answer_chooses_its_button(typed: str) -> None:
    """Through the whole conversation, as it would be typed."""
    chat = in_tip_1()
    chat.type(typed)
    assert chat.at == "reflect.right"


def test_an_emoji_is_matched_with_or_without_its_variation_selector() -> None:
    """Phones differ in what they add."""
    options = [Option("low", "\u2639\ufe0f"), Option("high", "\u263a")]
    assert [match(one, options) for one in ("\u2639", "\u263a\ufe0f ")] == options


@pytest.mark.parametrize("word", ["skiiip", "Skip\tit", "ѕkip", "s\u0336k\u0336i\u0336p\u0336"])
def test_skip_is_understood_at_an_open_question(word: str) -> None:
    """It isn't stored as an answer."""
    typed, tapped = on_a_trip("write"), on_a_trip("write")
    typed.type(word)
    tapped.tap("Skip")
    assert typed.at == tapped.at
    assert word not in repr(typed.person)


@pytest.mark.parametrize("between", [", ", "\n", "\r\n", "\u2028", "\u2029", "\x85", " and "])
def test_several_answers_may_be_on_separate_lines(between: str) -> None:
    """Every kind of line break separates them."""
    options = [Option(name, name) for name in ("one", "two", "three")]
    assert match_several(f"three{between}one", options) == [options[2], options[0]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ramble", "Rambble"),
        ("Pausе", "Pause"),
        ("good", "god"),
        ("Москва", "Mockba"),
        ("Schön", "Schon"),
    ],
)
def test_their_own_words_are_compared_more_strictly_than_labels(one: str, other: str) -> None:
    """Letters are folded to find a button, but not to compare two items of theirs."""
    assert plain(one) != plain(other)
    chat = Chat()
    chat.command(f"do {one}")
    chat.command(f"do {other}")
    assert [item.text for item in chat.person.items.values()] == [one, other]
    chat.command(f"dodont remove {other}")
    assert [item.text for item in chat.person.items.values()] == [one]


@pytest.mark.parametrize("apostrophe", APOSTROPHES)
def test_any_apostrophe_makes_a_dont(apostrophe: str) -> None:
    """In a command or an answer, whichever their keyboard has."""
    chat = Chat()
    chat.command(f"dodont don{apostrophe}t ramble")
    chat.command("do")
    chat.type(f"don{apostrophe}t mumble")
    assert [(item.kind, item.text) for item in chat.person.items.values()] == [("dont", "ramble"), ("dont", "mumble")]


@pytest.mark.parametrize("text", ["Я был там", "Αθήνα", "नमस्ते", "שָׁלוֹם", "가나다", "ガ"])
def test_other_alphabets_are_kept_as_they_were_typed(text: str) -> None:
    """Stored answers keep their letters and marks."""
    chat = on_a_trip("write")
    chat.type(text)
    assert text in repr(chat.person)


def test_marks_that_change_a_word_are_kept() -> None:
    """Only decoration of Latin letters is removed; vowel signs and voicing marks stay."""
    for one, other in (("ガ", "カ"), ("가", "나"), ("й", "и")):
        assert folded(one) != folded(other)
    assert folded("ｄ̶í̈é") == "die"


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u200b", "\ufe0f", "\u3164", "\u2028\u2060", "\u115f\U000e0100"])
def test_an_invisible_text_is_empty(text: str) -> None:
    """White space, joiners, selectors and fillers; anything else beside them isn't."""
    assert is_empty(text)
    assert not is_empty(f"{text}\u2764\ufe0f")


def test_words_at_a_split_stay_separate() -> None:
    """Where the messenger splits a long text, the last word and the next are two."""
    chat = on_a_trip("write")
    chat.type(f"{'so it went, ' * 320}and now I want to")
    chat.now += timedelta(seconds=1)
    assert chat.type("die, that is all")[0].kept
