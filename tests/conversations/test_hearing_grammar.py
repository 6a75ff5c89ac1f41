"""Parsing the lines of a table, and finding them in a text."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.hearing import LineError
from conversations.hearing.characters import tokens
from conversations.hearing.senses import Senses, explain
from conversations.hearing.table import Table


def finds(line: str, text: str, **data: Any) -> list[str]:
    """The words of `text` that `line` matches, one string for each position."""
    table = Table({**data, "kinds": {"it": {"lines": line}}})
    read = table.read(text)
    found = explain(table.lines(line), read)
    return [
        " ".join(word for place, word in enumerate(read.words) if span >> place & 1) for span in sorted(set(found))
    ]


@pytest.mark.parametrize(
    ("line", "text", "found"),
    [
        ("turn off", "how do I turn off all this", ["turn off"]),
        ("turn (off | it off)", "turn it off", ["turn it off"]),
        ("i am so? tired", "I am tired. I am so tired", ["i am tired", "i am so tired"]),
        ("(i am)? tired", "I am tired", ["i am tired", "tired"]),
        ("nerv*", "nervous nerves never", ["nervous", "nerves"]),
        ("they ... me", "they never ever really told me", ["they never ever really told me"]),
        ("they ... me", "they have never ever once yet told me", []),
        ("they .. me", "they have told me", ["they have told me"]),
        ("they _ me", "they me they told me", ["they told me"]),
        (". hopeless .", "Hopeless! I am hopeless at names", ["hopeless"]),
        ("any advice ?", "any advice? any advice", ["any advice"]),
        ("stop me", "stop. me", []),
        ("want ... die", "I want it. To die for", []),
        (".. tired ..", "I am tired of it", ["tired"]),
        ("a | b c", "b c a", ["b c", "a"]),
        ("tired (of | of all) (it | this)", "tired of all this", ["tired of all this"]),
        ("yes # a comment", "yes # a comment", ["yes"]),
    ],
)
def test_a_line_matches_where_it_fits(line: str, text: str, found: list[str]) -> None:
    """Words in order, alternatives, optional words, gaps within a sentence, its beginning and end."""
    assert sorted(finds(line, text)) == sorted(found)


def test_a_group_stands_for_its_words() -> None:
    """It may contain words, phrases and other groups."""
    words = {"they": "he | she | the <firm>", "firm": "company | bank"}
    assert finds("<they> said no", "the bank said no", words=words) == ["the bank said no"]


def test_short_forms_are_written_out_in_lines_and_in_texts() -> None:
    """So either side may use either form."""
    short = {"dont": "do not", "cant": "can not", "if i am honest": "", "im": "i am"}
    assert finds("don't know", "I do not know", short=short) == ["do not know"]
    assert finds("do not know", "if im honest, don't know", short=short) == ["do not know"]


def test_filler_words_are_ignored() -> None:
    """They neither separate the words of a line nor are they required."""
    noise = {"words": "really | to be honest"}
    assert finds("really tired", "tired, to be honest", noise=noise) == ["tired"]
    assert finds("i am tired", "i am really tired", noise=noise) == ["i am tired"]
    assert finds("i am really? tired", "i am tired", noise=noise) == ["i am tired"]


def test_a_text_of_filler_words_alone_is_kept() -> None:
    """A line may look for it."""
    noise = {"words": "really"}
    assert finds("really", "really? really!", noise=noise) == ["really", "really"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("(a | b", "a bracket stays open"),
        ("a ) b", "a bracket too many"),
        ("a < b", "'<' means nothing here"),
        ("<they> said", "no group is called <they>"),
        (".. _ ..", "it fits without any word"),
        ("(a)?", "it fits without any word"),
    ],
)
def test_an_invalid_line_is_refused(line: str, why: str) -> None:
    """The error says what is wrong, and where."""
    with pytest.raises(LineError, match=r".") as refused:
        finds(line, "a b c")
    assert why in str(refused.value)


def test_a_group_that_contains_itself_is_refused() -> None:
    """It would never end."""
    with pytest.raises(LineError, match="names itself"):
        finds("<a>", "a", words={"a": "b <a>"})


def test_a_sense_with_an_unknown_key_is_refused() -> None:
    """When the table is loaded."""
    with pytest.raises(LineError, match="lins"):
        Senses(Table({}), {"it": {"lins": "a"}}, {})
    with pytest.raises(LineError, match="nothing explains"):
        Senses(Table({}), {"it": {"means": ["yes"]}}, {})


SENSES = {
    "bye": {"whole": "bye | bye for now | see you"},
    "asked": {"lines": "salary", "also": "how | ?"},
    "sad": {"lines": "sad", "never": "not sad"},
}


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("bye", [("bye", 1.0, True)]),
        ("Bye. See you. Bye for now!", [("bye", 1.0, True)]),
        ("bye mother", []),
        ("salary", []),
        ("salary?", [("asked", 1.0, False)]),
        ("how salary works", [("asked", 2 / 3, False)]),
        ("i am sad", [("sad", 1 / 3, False)]),
        ("not sad", []),
        ("", []),
    ],
)
def test_senses_differ_in_how_much_they_must_match(text: str, heard: list[tuple[str, float, bool]]) -> None:
    """The whole text, a line anywhere, a line with another one, or a line that isn't denied."""
    table = Table({"kinds": SENSES})
    found = Senses(table, SENSES, {}).heard(table.read(text))
    assert [(one.name, one.share, one.whole) for one in found] == heard


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("d\u200bie", ["die"]),
        ("I´m  fine\u00a0now", ["im", "fine", "now"]),
        ("ich möchte… größer", ["ich", "mochte", "grosser"]),
        ("one\u2028two", ["one", ".", "two"]),
        ("2.5 of 10", ["25", "of", "10"]),
        ("s u i c i d e now", ["suicide", "now"]),
        ("मरना है।", ["मरना", "है", "."]),
        ("هل؟", ["هل", "?"]),
        ("so 😔🏽!", ["so", "😔", "."]),
        ("a\tb\nc", ["a", "b", ".", "c"]),
        ("\u3164x\u2800y", ["x", "y"]),
    ],
)
def test_two_spellings_of_a_text_are_the_same(text: str, words: list[str]) -> None:
    """Spaces, apostrophes, accents and invisible characters don't count; sentence ends do."""
    assert list(tokens(text)) == words


@pytest.mark.parametrize(
    ("word", "spelt"),
    [
        ("killl", ["kill"]),
        ("sooooo", ["so"]),
        ("k!ll", ["kill"]),
        ("su1c1de", ["suicide"]),
        ("suісіde", ["suicide"]),
        ("killmyself", ["kill", "myself"]),
        ("killmyselfkillmyself", ["kill", "myself", "kill", "myself"]),
        ("no!yes", ["no", "yes"]),
        ("hmmmmmm", ["hm"]),
        ("nervousness", ["nervousness"]),
    ],
)
def test_unusual_spellings_are_read_as_the_words_of_the_table(word: str, spelt: list[str]) -> None:
    """Drawn-out letters, digits and look-alikes for letters, words joined together."""
    table = Table({"kinds": {"it": {"lines": "kill myself | suicide | so | nerv*"}}})
    assert table.split(word) == spelt


def test_an_emoji_counts_if_the_table_has_it() -> None:
    """Others are ignored."""
    assert Table({"kinds": {"it": {"lines": "😡"}}}).split("so so 😡 🦑") == ["so", "so", "😡"]


def test_a_typo_of_one_letter_is_corrected() -> None:
    """Added, missing, wrong or swapped; never in short or known words."""
    speller = Table({"kinds": {"it": {"lines": "suicide | rejected | it"}}}).speller
    assert [speller.nearest(word) for word in ("sucide", "suiciide", "suixide", "suicdie")] == [["suicide"]] * 4
    assert [speller.nearest(word) for word in ("suicide", "at", "suciide2", "rejetced", "12345")] == [
        [], [], [], ["rejected"], [],
    ]  # fmt: skip


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    """Whatever is typed, nothing raises."""
    finds("kill ... myself | nerv* ?", text)
