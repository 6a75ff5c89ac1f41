"""How the table of hearing understands typed words."""

from collections.abc import Iterator

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.world.hearing import hearing, table
from conversations.applications.stages import GROUPS
from conversations.applications.stages import STAGES as APPLICATION_STAGES
from conversations.applications.views import ORDERS
from conversations.catalogue import CATALOGUE, DIALOGUES
from conversations.check_ins.settings import HOURS
from conversations.dialogue.asides import NAMES
from conversations.dialogue.naming_options import LAST, PLACES
from conversations.dialogue.steps import Choose, ChooseSeveral, PickDate, Write
from conversations.hearing import Hearing
from conversations.hearing.hearing import options_of
from conversations.hearing.table import Table
from conversations.interviews.early import STAGES
from conversations.meaning import ASK as MEANING
from conversations.meaning import GLOSSARY, UNCLEAR, WORD
from conversations.misread import ANY, PERHAPS
from conversations.questions.stories import SHOWS
from conversations.search.week_day import IF_LAST, SURELY
from conversations.tips.feedback import CHANNELS
from conversations.tips.feedback_wishes import WISHES
from conversations.wished import NO_MOOD
from tests.each import each

from .chat import WORLD
from .written import written

TABLE = table("hearing")
TRIES = [
    ("" if ask == "none" else ask, text, meant)
    for ask, sentences in TABLE["try"].items()
    for text, meant in sentences.items()
]


def heard(ask: str, text: str) -> str:
    """The options or the kind understood, named as in the table's own tests."""
    reading = hearing().read(text, ask)
    return "+".join(reading.options) or reading.kind or ("text" if ask else "unknown")


@each(("ask", "text", "meant"), TRIES)
def test_each_example_of_the_table_is_understood_as_it_says(ask: str, text: str, meant: str) -> None:
    """No line matches an example of another."""
    assert heard(ask, text) == meant


ACTS = {
    text: (*acts, *kind.in_words.get(text, ()))
    for kind in CATALOGUE.kinds.values()
    for text, acts in kind.acts.items()
}


def options(name: str) -> set[str] | None:
    """The options of a question or check-in; None if there is no such question."""
    if name == "advice":
        return set(WORLD.advice)
    if name == "date_read":
        return {"yes", "no"}
    if name == "took_place":
        return {"told", "turned_down"}
    if name == "finished":
        return {"done"}
    if name == "aside":
        return set(NAMES)
    if name == MEANING:
        return {UNCLEAR, WORD}
    if name == GLOSSARY:
        return {key.partition(".")[2] for key in written() if key.startswith("glossary.")}  # each is explained
    if name == "early":
        return {*STAGES, "somewhere"} - {"unsure"}  # where they said it stopped
    if name == "applications.news":
        return set(APPLICATION_STAGES)  # what happened to one
    if name == "applications.view":
        return {*APPLICATION_STAGES, *GROUPS, *ORDERS, "open"}  # what the list is to show, and in which order
    if name == "applications.asked":
        return {"chase", "numbers", "copy"}  # what is asked of the whole list
    if name == "misread":  # of a remark of ours, or a button of a check-in
        return {
            ANY,
            PERHAPS,
            *TABLE["kinds"],
            "trouble:",
            "ask:",
            *(act for acts in ACTS.values() for act, _ in acts),
        }
    if name == "schedule":
        return {SURELY, IF_LAST, NO_MOOD, *HOURS}  # what is to come on another day, or not at all
    if name == "joke":
        return {"mine", "new"}
    if name == "findings.retold":
        return {"reason"}
    if name == "findings.heard.words":
        return {"reason"}  # whether what they typed says it
    if name == "feedback.message.wishes":
        return {*WISHES, "shorter"} - {"own"}  # the questions they lead to, and what needs none
    if name == "feedback.message.ways":
        return {*CHANNELS}
    if name == "feedback.own.about":
        return {"about"}  # whether it is a sentence about the letter
    if name == "feedback.agency.first":
        return {"said"}  # that the employer's message went out
    if name == "findings.reason.praise":
        return {"good"}
    if name == "findings.reason.words":
        return {"ground"}
    if name == "prepare.advert.shows":
        return set(SHOWS)  # what a must asks them to show
    if name in ("prepare.advert.heading", "prepare.advert.line"):
        return {"must", "wish", "about"}  # what a line of an advert is
    if name == "place":
        return {*PLACES, LAST}
    if name in ACTS:
        return {act for act, _ in ACTS[name]}
    dialogue, _, step_name = name.partition(".")
    step = DIALOGUES[dialogue].steps.get(step_name) if dialogue in DIALOGUES else None
    match step:
        case Choose():
            return {*step.options, *step.beside, *step.opens}
        case ChooseSeveral():
            return {*step.options, "done"}
        case Write() | PickDate():
            return set()
        case _:
            return None


@pytest.mark.parametrize("name", TABLE["asks"])
def test_every_option_of_the_table_exists(name: str) -> None:
    """After a step or option is renamed, this says that the table has the old name."""
    existing = options(name)
    assert existing is not None
    assert set(options_of(TABLE["asks"][name])) <= existing


def test_all_lines_are_valid() -> None:
    """Lines of a question are compiled when it is first asked; here all of them are."""
    hears = Hearing(TABLE)
    assert all(hears.read("hello", name) for name in TABLE["asks"])


def test_order_and_policy_name_existing_kinds() -> None:
    """Every kind has its place in the order, and those that must not be missed exist."""
    policy, kinds = TABLE["policy"], TABLE["kinds"]
    assert [kind for kind in kinds if not kind.startswith(tuple(policy["order"]))] == []
    assert set(policy["firmly"]) <= set(kinds)
    owned = {kind for ask in TABLE["asks"].values() for kind in ask.get("owns", ())}
    assert [one for one in owned if not any(kind.startswith(one) for kind in kinds)] == []


@pytest.mark.parametrize(
    ("ask", "text", "meant"),
    [
        ("reflect.went", "not bad", "well"),
        ("reflect.went", "nothing went wrong", "well"),
        ("findings.believable", "definitely not", "no"),
        ("", "please don't stop messaging me", "wish:as_it_is"),
        ("", "dont text me before noon", "wish:change_time"),
        ("", "got it", "social:ok"),
        ("reflect.right", "I was honest about my weakness", "text"),
        ("reflect.right", "nothing lol", "nothing"),
        ("reflect.right", "stop messaging me", "wish:stop_messages"),
        ("", "i am nervous", "feeling:anxious"),
        ("", "what helps when i am nervous", "ask:advice:nerves"),
        ("", "my salary", "unknown"),
        ("start.welcome", "an interview on thursday", "coming_up"),
        ("week.plan", "interview on Thursday, prepare on Wednesday evening", "text"),
        ("findings.reason", "they picked someone else", "text"),
        ("mood.word", "angry", "text"),
        ("", "I was rejetced again", "news:another_no"),
        ("", "nothing", "nothing"),
        ("reflect.right", "I don't know what to say here", "nothing"),
        ("", "no joy, my hands are shaking and my stomach is in knots", "feeling:anxious"),
        ("reflect.hindrances", "how can I be less nervous next time?", "ask:advice:nerves"),
        ("reflect.went", "please delete all my data, it went well", "wish:delete_me"),
    ],
)
def test_misleading_texts_are_read_correctly(ask: str, text: str, meant: str) -> None:
    """Negations, words that need a question, texts that look like another answer, a typo."""
    assert heard(ask, text) == meant


def test_two_options_are_both_understood() -> None:
    """We don't decide which one is meant."""
    assert hearing().read("Nerves, and I was late", "reflect.hindrances").options == ("nerves", "trouble")


def test_an_unknown_question_has_no_options() -> None:
    """Names, pasted replies and the private page aren't matched to anything."""
    assert hearing().read("yes", "interview.where").options == ()


def test_kinds_are_in_the_order_of_the_policy() -> None:
    """What they want from us comes before what they feel."""
    kinds = hearing().kinds
    assert kinds.index("wish:delete_me") < kinds.index("feeling:low") < kinds.index("social:ok")


WORDS = Table(TABLE)


def spellings(text: str) -> Iterator[st.SearchStrategy[str]]:
    """For each character of `text`, other ways to type it."""
    for place, letter in enumerate(text):
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        ways = [letter, letter.upper(), f"\u200b{letter}", f"{letter}\u2060"]
        if letter == " ":
            ways = [" ", "  ", "\u00a0", "\u2003", "\t", "\u3000"]
        elif letter == "'":
            ways = list("'`´ʼ′‘‛ʹ’")
        elif letter in "aeopcx" and before.isalpha() and after.isalpha():
            ways.append(letter.translate(str.maketrans("aeopcx", "аеорсх")))
        yield st.sampled_from(ways)


@given(st.data(), st.sampled_from(TRIES))
def test_spelling_does_not_change_what_is_understood(data: st.DataObject, tried: tuple[str, str, str]) -> None:
    """Spaces, apostrophes, capitals, invisible characters and look-alike letters."""
    ask, text, meant = tried
    typed = "".join(data.draw(st.tuples(*spellings(text))))
    assert heard(ask, typed) == meant


@given(st.data(), st.sampled_from(TRIES))
def test_a_drawn_out_letter_does_not_change_a_word(data: st.DataObject, tried: tuple[str, str, str]) -> None:
    """Unless the table also has a word with that letter doubled ("of", "off")."""
    ask, text, meant = tried
    places = [place for place, letter in enumerate(text) if letter.isalpha() and letter.isascii()]
    place = data.draw(st.sampled_from(places))
    start = max((text.rfind(mark, 0, place) for mark in " .,'!?-"), default=-1) + 1
    word = text[start:].replace("'", "").split()[0].strip(".,!?").lower()
    twice = word[: place - start + 1] + text[place].lower() + word[place - start + 1 :]
    assume(twice not in WORDS.speller.words and (word in WORDS.speller.words or twice != word))
    assert heard(ask, text[:place] + text[place] * 4 + text[place + 1 :]) == meant


@given(st.text(max_size=400), st.sampled_from(["", *TABLE["asks"]]))
def test_any_text_can_be_understood_or_ignored(text: str, ask: str) -> None:
    """Whatever is typed, nothing raises."""
    hearing().read(text, ask)
