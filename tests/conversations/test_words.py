"""Every text in every state: short, plain, kind, none missing and none unused."""

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
from .reading import emoji, grade, prose, sentences, spoken_sentences, words
from .sample import asked
from .trip import TRIPS
from .written import spoken, written

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


def test_the_rules_are_checked_against_all_texts(everything: Everything) -> None:
    """Not against a few."""
    assert len(everything.says) > 150


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_texts_have_no_syntax_errors(path: Path) -> None:
    """Fluent silently drops what it can't parse."""
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    assert [
        one for one in body if not isinstance(one, Message | Term | Comment | GroupComment | ResourceComment)
    ] == []


def test_every_text_is_used_and_none_is_missing(everything: Everything) -> None:
    """No key is unused or defined twice; a missing one would have raised."""
    assert sorted(written().keys() - everything.forms.keys()) == []


def test_make_words_prints_every_text(everything: Everything) -> None:
    """Of each file, with its variables filled in."""
    lines = script(everything.forms).splitlines()
    assert sorted(line.partition("]")[0] for line in lines if line.startswith("[")) == sorted(
        f"[{key}" for key in written()
    )
    assert [line for line in lines if re.search(r"\{[^}]|\$\w", line)] == []


def test_every_listed_command_has_a_description() -> None:
    """In the command menu; nothing else is in it."""
    for name, command in COMMANDS.items():
        assert WORLD.has(f"command-{name}") == command.listed


def test_messages_are_short(everything: Everything) -> None:
    """At most 60 words of our own in a message, 25 in a sentence."""
    long = {text: len(words(prose(text))) for text in everything.says if len(words(prose(text))) > 60}
    assert not long, offenders(long)
    long = {
        one: len(words(one)) for text in everything.says for one in sentences(prose(text)) if len(words(one)) > 25
    }
    assert not long, offenders(long)


def test_at_most_two_messages_are_sent_per_turn(everything: Everything) -> None:
    """Nobody is buried in messages."""
    assert everything.most == 2


def test_no_text_hurts(everything: Everything) -> None:
    """No blame, no false cheer, no office prose."""
    every = {
        text: f"{text} {' '.join(b.label for row in say.rows for b in row)}".lower()
        for text, say in everything.says.items()
    }
    found = {text: phrase for text, whole in every.items() for phrase in BANNED if phrase in prose(whole)}
    assert not found, offenders(found)


def test_no_text_gives_legal_advice(everything: Everything) -> None:
    """It describes what is public, judges nobody's case, and asks about no protected ground."""
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


def test_a_message_asks_at_most_one_question(everything: Everything) -> None:
    """At most one of its sentences."""
    found = {text: prose(text).count("?") for text in everything.says if prose(text).count("?") > 1}
    assert not found, offenders(found)


def test_a_message_has_at_most_one_emoji(everything: Everything) -> None:
    """Words carry it."""
    found = {text: emoji(prose(text)) for text, say in everything.says.items() if emoji(prose(text) + say.title) > 1}
    assert not found, offenders(found)


def test_texts_are_easy_to_read(everything: Everything) -> None:
    """Reading grade 8 at most, 5 at the median."""
    grades = {text: grade(prose(text)) for text in everything.says if words(prose(text))}
    hard = {text: value for text, value in grades.items() if value > 8}
    assert not hard, offenders(hard)
    assert median(grades.values()) <= 5


TIPS = [name for name, dialogue in DIALOGUES.items() if dialogue.tip]


@pytest.mark.parametrize("name", TIPS)
def test_each_tip_is_said_in_whole_sentences(name: str, everything: Everything) -> None:
    """Neither telegrams nor lectures, over its questions, replies and other wordings taken together.

    The median sentence has 9 to 14 words, fewer than a tenth have under 5, and the reading grade is 3 to 6.
    """
    steps = "|".join(DIALOGUES[name].steps)
    texts = re.compile(rf"{name}-(?:(?:{steps})(?:\.again|\.then.*)?|meaning.*)")
    said = {
        one
        for key, forms in everything.forms.items()
        if texts.fullmatch(key)
        for form in forms
        for one in spoken_sentences(prose(form))
    }
    lengths = [len(words(one)) for one in said]
    assert 9 <= median(lengths) <= 14
    assert sum(length < 5 for length in lengths) < len(lengths) / 10, [one for one in said if len(words(one)) < 5]
    assert 3 <= round(grade("\n".join(said), len(said)), 1) <= 6


@pytest.mark.parametrize("name", TIPS)
def test_a_message_of_a_tip_gives_before_it_asks(name: str, everything: Everything) -> None:
    """The median one has 25 to 45 words: enough to say something useful, with its reply to the answer before."""
    ends = [step for step, table in DIALOGUES[name].steps.items() if isinstance(table, End)]
    told = {*everything.told[name], *(form for step in ends for form in everything.forms.get(f"{name}-{step}", []))}
    assert 25 <= median(len(words(prose(text))) for text in {*told} if words(prose(text))) <= 45


RARE = ("shall", "whom", "anew", "afresh", "unasked", "thereby", "somebody's")


def test_nobody_talks_like_a_book() -> None:
    """Words that people write and don't say stand once at most in all texts; "Noted" five times at most."""
    said = "\n".join(map(spoken, FILES))
    often = {word: len(re.findall(rf"\b{word}\b", said, re.IGNORECASE)) for word in RARE}
    assert {word: times for word, times in often.items() if times > 1} == {}
    assert len(re.findall(r"\bNoted\b", said)) <= 5


def test_texts_have_typographic_quotes_and_no_leftovers(everything: Everything) -> None:
    """No braces, keys or doubled spaces."""
    found = {text: "machinery" for text in everything.says if re.search(r"[{}]|\$\w|  |\n\n\n|None", text)}
    assert not found, offenders(found)


@pytest.mark.parametrize("name", DIALOGUES)
def test_each_kind_of_question_has_its_texts(name: str) -> None:
    """Closed: 2 to 5 answers, up to 8 of several, and other wordings. Open: says that typing is fine."""
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
            assert table.then or table.does or WORLD.has(key), f"{key} ends in silence"


def test_each_closed_question_has_few_answers_in_every_state(everything: Everything) -> None:
    """2 to 5: asked alone, with an empty list, with fewer options."""
    for (dialogue, name, _), say in everything.questions.items():
        step = TRIPS[dialogue].steps[name]
        if isinstance(step, Choose) and not step.listed:
            answers = [one for row in say.rows for one in row if one.choice and not one.choice.startswith("!")]
            assert 2 <= len(answers) <= 5, say


@pytest.mark.parametrize("language", WORLD.languages)
def test_the_profile_fits_telegrams_limits(language: str) -> None:
    """Description and short description."""
    for key, most in PROFILE.items():
        assert len(WORLD.speaking(language).render(key, PLACE)) <= most


def test_every_question_can_be_answered_or_left_by_a_tap(everything: Everything) -> None:
    """And the labels fit."""
    for say in everything.says.values():
        labels = [button.label for row in say.rows for button in row]
        assert not say.question or labels
        assert len(labels) == len(set(labels))
        assert all(0 < len(label) <= 64 for label in labels)


def test_every_button_fits_its_callback(everything: Everything) -> None:
    """64 bytes hold talk, question and choice; copy and link buttons have no callback."""
    for rows in everything.keyboards:
        for row in markup(rows, "9999999.99999999")["inline_keyboard"]:
            assert all(1 <= len(button.get("callback_data", "-").encode()) <= 64 for button in row)


CLOCK = re.compile(
    r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,2} in the (?:morning|evening)|half past|o'clock|\b\d:\d\d\b"
)


def test_there_is_one_way_to_write_a_time_of_day() -> None:
    """As the bot says dates: 24 hours, two digits each. What people type may look as they like."""
    found = {path.stem: CLOCK.findall(spoken(path)) for path in FILES}
    assert {name: times for name, times in found.items() if times} == {}
