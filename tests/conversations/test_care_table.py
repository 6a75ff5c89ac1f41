"""What the table of care makes of words of self-harm. How well it does on phrases of others is measured apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.world.hearing import care, table
from conversations.hearing import Concern
from tests.conversations.sentences import NOT_NOTICED, NOTICED
from tests.conversations.test_hearing_table import spellings

TABLE = table("care")
TRIES = list(TABLE["try"].items())


def answer(text: str) -> str:
    """The answer that `text` leads to, as the table's own tests name it."""
    return care().hears(text).answer or "nothing"


@pytest.mark.parametrize(("text", "meant"), TRIES)
def test_a_sentence_of_the_table_leads_where_it_says(text: str, meant: str) -> None:
    """The table brings its own examples."""
    assert answer(text) == meant


@pytest.mark.parametrize("text", NOTICED)
def test_outright_words_are_outright(text: str) -> None:
    """Nothing that was noticed before is missed, or only asked about."""
    assert answer(text) == "A"


@pytest.mark.parametrize("text", NOT_NOTICED)
def test_idioms_are_none(text: str) -> None:
    """How people speak of interviews is no sign of anything."""
    assert answer(text) == "nothing"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Quiero morir", "es"),
        ("ya no quiero vivir", "es"),
        ("Não quero mais viver", "pt"),
        ("मैं मरना चाहता हूँ", "hi"),
        ("mujhe mar jana hai", "hi-Latn"),
        ("aku ingin bunuh diri", "id"),
        ("Я хочу умереть", "ru"),
        ("Я хочу померти", "uk"),
        ("می‌خواهم بمیرم", "fa"),
        ("أريد أن أموت", "ar"),
        ("Ölmek istiyorum", "tr"),
        ("Ich will nicht mehr leben", "de"),
        ("Je veux mourir", "fr"),
        ("I want to die, ich will sterben", ""),
    ],
)
def test_outright_words_of_other_languages_name_their_language(text: str, language: str) -> None:
    """The answer has a sentence in that language; our own comes first where both are said."""
    concern = care().hears(text)
    assert (concern.answer, concern.language) == ("A", language)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They killed me with questions. I want to die.", "A"),
        ("My brother killed himself and I want to die too", "A"),
        ("My brother killed himself last year", "third"),
        ("I died in there and nobody would care if I died", "A"),
        ("I want to kil myslef", "A"),
        ("suicied", "A"),
        ("I want. The role to die for.", "nothing"),
        ("", "nothing"),
    ],
)
def test_what_is_taken_out_hides_nothing_else(text: str, meant: str) -> None:
    """Idioms, other people, sentences and slips: each is read for itself."""
    assert answer(text) == meant


def test_nothing_heard_is_an_empty_concern() -> None:
    """No answer, no family, no language."""
    assert care().hears("I feel sad today") == Concern()


def test_every_family_has_an_answer_and_every_key_is_known() -> None:
    """A family leads to A or B, and a slip can only be mended to a word that the lines have."""
    assert {family["answer"] for family in TABLE["families"].values()} == {"A", "B"}
    assert set(TABLE["slips"]["keys"].split()) <= care().words


@given(st.data(), st.sampled_from(TRIES))
def test_how_it_is_typed_changes_nothing(data: st.DataObject, tried: tuple[str, str]) -> None:
    """Blanks, apostrophes, capitals, what nobody sees and look-alike letters: all the same is heard."""
    text, meant = tried
    assert answer("".join(data.draw(st.tuples(*spellings(text))))) == meant


@given(st.text(max_size=600))
def test_any_text_can_be_heard(text: str) -> None:
    """Whatever is typed, hearing it never fails."""
    care().hears(text)
