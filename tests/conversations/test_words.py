"""Every text in every state: short, plain, kind, and none missing or left over."""

import re
from collections.abc import Mapping
from pathlib import Path
from statistics import median

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Comment, GroupComment, Message, ResourceComment, Term

from bot.telegram.outgoing import markup
from bot.world.outside import ROOM
from conversations import COMMANDS, DIALOGUES
from conversations.dialogue.steps import Choose, ChooseSeveral, End, Write
from tests.words import script

from .chat import WORLD
from .everything import PLACE, PROFILE, Everything
from .reading import emoji, grade, prose, sentences, words
from .sample import asked
from .trip import TRIPS
from .written import written

BANNED = (
    "at least", "everything happens for a reason", "you just need to", "should have", "shouldn't have", "don't worry",
    "!", "unfortunately", "your fault", "blame", "cheer up", "look on the bright side", "failed", "failure", "loser",
    "great job", "well done", "good luck", "kindly", "in order to", "utilize", "leverage", "reach out",
    "stay positive", "please be advised", "as soon as possible", "valued", "journey", "weakness", "obviously",
    "simply", "going forward",
)  # fmt: skip


FILES = sorted((ROOM / "texts").glob("*/*.ftl"))


def offenders(breaks: Mapping[str, object]) -> str:
    return "\n---\n".join(f"{why}: {text}" for text, why in breaks.items())


def test_there_is_much_to_read(everything: Everything) -> None:
    """The texts that the rules below are held against are all of them, not a few."""
    assert len(everything.says) > 150


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_texts_are_written_without_a_slip(path: Path) -> None:
    """Fluent drops what it can't parse without a word: nothing may be dropped."""
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    assert [
        one for one in body if not isinstance(one, Message | Term | Comment | GroupComment | ResourceComment)
    ] == []


def test_every_text_is_used_and_none_is_missing(everything: Everything) -> None:
    """None that nobody asks for, and no key twice; a key that is asked for and missing would have raised."""
    assert sorted(written().keys() - everything.forms.keys()) == []


def test_every_text_can_be_read_aloud(everything: Everything) -> None:
    """`make words` has each text of each file, with its variables filled in."""
    lines = script(everything.forms).splitlines()
    assert sorted(line.partition("]")[0] for line in lines if line.startswith("[")) == sorted(
        f"[{key}" for key in written()
    )
    assert [line for line in lines if re.search(r"\{[^}]|\$\w", line)] == []


def test_every_listed_command_has_its_line() -> None:
    """What stands in the command menu says what it does, and nothing else claims a place there."""
    for name, command in COMMANDS.items():
        assert WORLD.has(f"command-{name}") == command.listed


def test_messages_are_short(everything: Everything) -> None:
    """At most 60 words of the bot's own prose a message, 25 a sentence."""
    long = {text: len(words(prose(text))) for text in everything.says if len(words(prose(text))) > 60}
    assert not long, offenders(long)
    long = {
        one: len(words(one)) for text in everything.says for one in sentences(prose(text)) if len(words(one)) > 25
    }
    assert not long, offenders(long)


def test_at_most_two_messages_a_turn(everything: Everything) -> None:
    """Nobody is buried in messages."""
    assert everything.most == 2


def test_nothing_is_said_that_hurts(everything: Everything) -> None:
    """No blame, no false cheer, no office prose."""
    every = {
        text: f"{text} {' '.join(b.label for row in say.rows for b in row)}".lower()
        for text, say in everything.says.items()
    }
    found = {text: phrase for text, whole in every.items() for phrase in BANNED if phrase in prose(whole)}
    assert not found, offenders(found)


def test_no_case_is_judged_and_no_advice_is_given_on_the_law(everything: Everything) -> None:
    """What is public is described; nothing is declared of anyone's case, and no ground is asked about."""
    verdicts = (
        "illegal", "unlawful", "you were discriminated", "you've been discriminated", "this is discrimination",
        "it was discrimination", "you will win", "you'll win", "you can sue", "breach", "broke the law",
        "you have a case", "entitled", "guilty", "because of your",
    )  # fmt: skip
    grounds = r"\b(?:race|racial|gender|sex\w*|religio\w+|disab\w+|pregnan\w+|ethnic\w*|nationality|protected)\b"
    for text, say in everything.says.items():
        ours = prose(f"{text} {' '.join(b.label for row in say.rows for b in row)}").lower()
        assert not [phrase for phrase in verdicts if phrase in ours], text
        assert not re.search(grounds, ours), text
        assert "legal advice" not in ours.replace("this isn't legal advice", ""), text


def test_one_question_a_message(everything: Everything) -> None:
    """At most one sentence of a message asks."""
    found = {text: prose(text).count("?") for text in everything.says if prose(text).count("?") > 1}
    assert not found, offenders(found)


def test_at_most_one_emoji_a_message(everything: Everything) -> None:
    """Words carry it."""
    found = {text: emoji(prose(text)) for text, say in everything.says.items() if emoji(prose(text) + say.title) > 1}
    assert not found, offenders(found)


def test_texts_can_be_read_by_anyone(everything: Everything) -> None:
    """Reading grade 8 at most, 5 at the median."""
    grades = {text: grade(prose(text)) for text in everything.says if words(prose(text))}
    hard = {text: value for text, value in grades.items() if value > 8}
    assert not hard, offenders(hard)
    assert median(grades.values()) <= 5


def test_typographic_quotes_and_no_leftovers(everything: Everything) -> None:
    """Nothing of the machinery shows: no braces, no keys, no doubled blanks."""
    found = {text: "machinery" for text in everything.says if re.search(r"[{}]|\$\w|  |\n\n\n|None", text)}
    assert not found, offenders(found)


@pytest.mark.parametrize("name", DIALOGUES)
def test_each_kind_of_question_has_what_it_needs(name: str) -> None:
    """Closed: 2 to 5 answers, up to 8 of several, other words for asking again. Open: says that typing is fine."""
    texts = written()
    for step, table in DIALOGUES[name].steps.items():
        key = f"{name}-{step}"
        if isinstance(table, Choose) and not table.listed:
            assert 2 <= len(table.options) + len(table.beside) + len(table.opens) <= 5, key
        if isinstance(table, ChooseSeveral):
            assert 2 <= len(table.options) <= 8, key
        if isinstance(table, Choose | ChooseSeveral) and not getattr(table, "own", False):
            assert WORLD.has(f"{key}.again"), key
            assert not texts[f"{key}.again"].equals(texts[key]), key
        if isinstance(table, Write):
            text = asked(WORLD, DIALOGUES[name], step).text
            assert re.search(r"\b(type|skip)\b", text, re.IGNORECASE), key
            assert ("skip" in text.lower()) <= (table.skip is not None), key
        if isinstance(table, End):
            assert table.then or WORLD.has(key), f"{key} ends in silence"


def test_each_closed_question_has_few_answers_whoever_is_asked(everything: Everything) -> None:
    """2 to 5 for one answer, in every state: asked by itself, with an empty list, without this or that."""
    for (dialogue, name, _), say in everything.questions.items():
        step = TRIPS[dialogue].steps[name]
        if isinstance(step, Choose) and not step.listed:
            answers = [button for row in say.rows for button in row if not button.choice.startswith("!")]
            assert 2 <= len(answers) <= 5, say


@pytest.mark.parametrize("language", WORLD.languages)
def test_the_profile_fits(language: str) -> None:
    """What stands in the profile is as long as Telegram lets it be."""
    for key, most in PROFILE.items():
        assert len(WORLD.speaking(language).render(key, PLACE)) <= most


def test_every_question_has_its_buttons(everything: Everything) -> None:
    """Whatever asks can be answered or left by tap, and the labels fit."""
    for say in everything.says.values():
        labels = [button.label for row in say.rows for button in row]
        assert not say.question or labels
        assert len(labels) == len(set(labels))
        assert all(0 < len(label) <= 64 for label in labels)


def test_every_button_fits_its_callback(everything: Everything) -> None:
    """64 bytes hold talk, question and choice, for years of talking; what copies or opens has no callback."""
    for rows in everything.keyboards:
        for row in markup(rows, "9999999.99999999")["inline_keyboard"]:
            assert all(1 <= len(button.get("callback_data", "-").encode()) <= 64 for button in row)
