"""Words of self-harm, as the table of care recognises them. Its score on other phrases is measured elsewhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.world.hearing import care, table
from conversations.hearing import Concern
from tests.conversations.sentences import NOT_NOTICED, NOTICED
from tests.conversations.test_hearing_table import spellings
from tests.each import each

TABLE = table("care")
TRIES = list(TABLE["try"].items())


def answer(text: str) -> str:
    """The answer that `text` leads to, as the table's own tests name it."""
    return care().hears(text).answer or "nothing"


@each(("text", "meant"), TRIES)
def test_each_example_of_the_table_is_read_as_it_says(text: str, meant: str) -> None:
    """The table has its own examples."""
    assert answer(text) == meant


@each("text", NOTICED)
def test_outright_words_of_self_harm_are_noticed(text: str) -> None:
    """None of them is missed or only asked about."""
    assert answer(text) == "A"


@each("text", NOT_NOTICED)
def test_idioms_are_not_words_of_self_harm(text: str) -> None:
    """People use them when they talk about interviews."""
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
    """The reply has a sentence in that language; if there is English too, English comes first."""
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
def test_an_exception_hides_nothing_else_in_the_text(text: str, meant: str) -> None:
    """Idioms, other people, sentences and typos are each read separately."""
    assert answer(text) == meant


def test_without_a_concern_nothing_is_set() -> None:
    """No reply, no family, no language."""
    assert care().hears("I feel sad today") == Concern()


def test_every_family_of_the_table_has_a_reply() -> None:
    """Each leads to A or B or adds to others, and a typo is only corrected to a word that the table has."""
    families = TABLE["families"].values()
    assert {family["answer"] for family in families if "answer" in family} == {"A", "B"}
    assert all(family.get("weight", 0) > 0 for family in families if "answer" not in family)
    assert set(TABLE["slips"]["keys"].split()) <= care().words


@given(st.data(), st.sampled_from(TRIES))
def test_spelling_does_not_change_what_is_noticed(data: st.DataObject, tried: tuple[str, str]) -> None:
    """Spaces, apostrophes, capitals, invisible characters and look-alike letters."""
    text, meant = tried
    assert answer("".join(data.draw(st.tuples(*spellings(text))))) == meant


@given(st.text(max_size=600))
def test_any_text_can_be_read(text: str) -> None:
    """Whatever is typed, nothing raises."""
    care().hears(text)


@pytest.mark.parametrize(
    "text",
    ["they wanted more depth", "I didn't go in depth enough", "i lacked SQL depth", "they want skilled people",
     "they said I lack the skill", "the mill is far away", "my answer is pending", "I was homeless once, years ago"],
)  # fmt: skip
def test_a_word_of_its_own_is_no_slip_of_another(text: str) -> None:
    """One letter away from "death", "kill" or "ending" are words that everybody uses."""
    assert answer(text) == "nothing"


@pytest.mark.parametrize("whom", ["customer", "client", "colleague", "patient", "person", "guest", "neighbour"])
@pytest.mark.parametrize(
    "asked", ["what do i do if they ask me about a difficult {}", "I have a question about a {}"]
)
def test_somebody_else_is_at_risk_only_by_words_of_dying_or_harm(asked: str, whom: str) -> None:
    """A difficult person in a question of an interview isn't, whoever it is; the same person who wants to die is."""
    assert answer(asked.format(whom)) == "nothing"
    assert answer(f"I have a question about a {whom} who wants to kill himself") == "third"


@pytest.mark.parametrize(
    "text",
    ["nah the kids were ill, never got to it", "i was ill all week so no", "yep messaged her last night",
     "texted him his last night's score",
     "i don't want to go on with this one, finished", "dont want to carry on with that application",
     "my son got ill and i will never catch up"],
)  # fmt: skip
def test_a_week_that_went_another_way_is_no_sign(text: str) -> None:
    """Somebody was ill, got a message last night, or is done with one application."""
    assert answer(text) == "nothing"


@pytest.mark.parametrize(
    "text",
    [
        "i don't want to go on",
        "i dont want to carry on with this life",
        "ill kill myself",
        "i'm ill and i want to die",
    ],
)
def test_the_same_words_about_life_are(text: str) -> None:
    """What they are about decides."""
    assert answer(text) in ("A", "B")


@pytest.mark.parametrize(
    "text",
    [
        "a guy in my year jumped last week and nobody says a word",
        "someone in my discord said theyre gonna do it tonight",
    ],
)
def test_somebody_else_at_risk_is_heard_by_examples_where_no_line_names_them(text: str) -> None:
    """They are told from those who speak of themselves."""
    assert answer(text) == "third"
