"""Tip 4: drafts accepted into the list, or words of their own."""

import pytest

from conversations.dodont import LONGEST, MOST, put

from .chat import Chat, at_tip, in_tip_1
from .test_tip_5 import crowded

DO, DONT = ("do", "Again: I asked good questions"), ("dont", "Rush into an answer when I'm nervous")


def listed(chat: Chat) -> list[tuple[str, str]]:
    """The list as (kind, text)."""
    return [(item.kind, item.text) for item in chat.person.items.values()]


@pytest.mark.parametrize(
    ("label", "choice", "there"),
    [
        ("keep_both", "keep_both", [DO, DONT]),
        ("keep_do", "keep_do", [DO]),
        ("keep_dont", "keep_dont", [DONT]),
        ("skip", "", []),
    ],
)
def test_drafts_are_accepted_by_one_tap(label: str, choice: str, there: list[tuple[str, str]]) -> None:
    """Both, one or none; each knows its interview and tip."""
    chat = at_tip(4)
    assert f"Do\n• {DO[1]}\n\nDon't\n• {DONT[1]}" in chat.last
    chat.press(label)
    assert listed(chat) == there
    assert chat.person.interviews[1].drafts == choice
    assert all((item.interview, item.tip) == (1, "lessons") for item in chat.person.items.values())
    assert chat.at == "list_practice.look"


def test_own_words_can_replace_the_drafts() -> None:
    """Several do's and don'ts at a time; nothing of the drafts is stored."""
    chat = at_tip(4)
    chat.press("own")
    chat.type("Breathe\nAsk back")
    chat.type("Talk over people")
    assert listed(chat) == [("do", "Breathe"), ("do", "Ask back"), ("dont", "Talk over people")]
    assert all((item.interview, item.tip) == (1, "") for item in chat.person.items.values())


def test_own_words_can_be_edited_and_undone() -> None:
    """An edit replaces its item; Back removes it."""
    chat = at_tip(4)
    chat.press("own")
    chat.type("Breathe")
    chat.edit("Breathe out")
    assert listed(chat) == [("do", "Breathe out")]
    chat.press("back")
    assert (chat.at, listed(chat)) == ("lessons.own_do", [])
    chat.press("skip")
    chat.press("skip")
    assert chat.at == "list_practice.look"


def test_a_draft_can_be_removed_by_changing_the_answer() -> None:
    """From both to only the do: the don't goes, other items stay."""
    chat = at_tip(4)
    chat.command("do Smile")
    chat.press("keep_both")
    chat.command("change 1 lessons-drafts")
    assert chat.buttons == ["Put both on my list", "Just the do", "Just the don't", "Never mind"]
    chat.press("keep_do")
    assert listed(chat) == [("do", "Smile"), DO]
    assert chat.at == "list_practice.look"


def test_a_draft_that_is_on_the_list_already_is_not_added_twice() -> None:
    """And the list isn't reported as full."""
    chat = at_tip(4)
    chat.command(f"dont {DONT[1].upper()}")
    chat.command("resume")
    assert DONT[1] not in chat.last
    chat.press("keep_do")
    assert len(chat.person.items) == 2
    assert chat.last.startswith("That's tip 4 done")


def test_drafts_already_decided_are_not_offered_again() -> None:
    """When tip 4 is repeated; they can be changed in the overview."""
    chat = at_tip(4)
    chat.press("keep_do")
    chat.command("tip 4")
    assert "decided about my first two suggestions" in chat.last
    assert chat.buttons[0] == "I'll write my own"
    chat.press("skip")
    chat.command("change 1 lessons-drafts")
    chat.press("keep_dont")
    assert [item.kind for item in chat.person.items.values()] == ["dont"]


@pytest.mark.parametrize("words", ["Don't interrupt", "don’t interrupt", "dont interrupt", "Do not: interrupt"])
@pytest.mark.parametrize("at", ["tip 4", "tip 5", "list"])
def test_a_line_that_begins_with_dont_is_a_dont(at: str, words: str) -> None:
    """Even where a do was asked for; its first word is dropped."""
    chat = at_tip(4)
    chat.press("skip") if at != "tip 4" else chat.press("own")
    if at == "tip 5":
        chat.press("add_do")
    elif at == "list":
        chat.command("do")
    chat.type(f"{words}\ndo: breathe\nDo my hair")
    found = {(item.kind, item.text) for item in chat.person.items.values()}
    assert found == {("dont", "interrupt"), ("do", "breathe"), ("do", "Do my hair")}


def test_an_item_saved_for_later_by_tip_4_is_announced() -> None:
    """With five in use a new one isn't, nor is a don't that was replaced."""
    chat = at_tip(4)
    put(chat.person, [("do", f"line {number}") for number in range(5)], chat.now)
    chat.press("own")
    chat.press("skip")
    chat.type("Ramble")
    chat.tap("Ramble")
    chat.type("Stop and ask back")
    assert "saved that for later" in chat.said[-1].above or "saved that for later" in chat.last
    chat.press("add_do")
    chat.type("Breathe")
    assert "saved that for later" in chat.last


@pytest.mark.parametrize(
    ("left", "label", "full"),
    [(2, "keep_both", False), (1, "keep_both", True), (1, "keep_do", False), (0, "keep_dont", True)],
)
def test_a_full_list_is_reported_instead_of_losing_a_draft(left: int, label: str, full: bool) -> None:
    """The reply says what was added."""
    chat = crowded(at_tip(4), left)
    chat.press(label)
    assert chat.last.startswith("Your list is full" if full else "That's tip 4 done")
    assert len(chat.person.items) <= MOST


@pytest.mark.parametrize("left", [0, 1])
def test_a_full_list_is_reported_for_own_lines(left: int) -> None:
    """At the do, or the don't, that didn't fit."""
    chat = crowded(at_tip(4), left)
    chat.press("own")
    chat.type("Breathe")
    if left:
        assert chat.at == "lessons.own_dont"
        chat.type("Rush")
    assert chat.said[0].above.startswith("Your list is full")
    assert chat.at == "list_practice.look"


@pytest.mark.parametrize(
    ("hindrance", "expected"),
    [
        ("no_answer", "Bluff when I don't know"),
        ("rambled", "Keep talking after I've made my point"),
        ("unprepared", "Go in without reading about them"),
        ("trouble", "Check the link or the route at the last minute"),
        ("else", "Let the same thing throw me twice"),
        ("the lift was stuck", "Let this throw me again: “the lift was stuck”"),
        ("", "Think about the last interview in the next one"),
    ],
)
def test_each_cause_has_its_draft(hindrance: str, expected: str) -> None:
    """The first becomes the don't, in their own words if they gave any."""
    chat = in_tip_1(hindrances=True)
    if hindrance in chat.keys:
        chat.press(hindrance)
        chat.press("done")
    elif hindrance:
        chat.type(hindrance)
        chat.press("done")
    else:
        chat.press("skip")
    for label in ("skip", "nobody", "nobody", "not_yet"):
        chat.press(label)
    assert f"Don't\n• {expected}" in chat.last
    assert "Do\n• Have one story ready that I'm proud of" in chat.last


def test_a_draft_from_a_long_answer_is_cut_to_an_item() -> None:
    """From its first line; the answer itself stays whole."""
    chat = in_tip_1()
    chat.press("well")
    chat.type("\n" + "very " * 100 + "good\nand more")
    for label in ("nobody", "nobody", "not_yet", "keep_both"):
        chat.press(label)
    text = next(item.text for item in chat.person.items.values() if item.kind == "do")
    assert len(text) == LONGEST
    assert text.endswith("…")
    assert chat.person.interviews[1].went_right.endswith("and more")


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ("add: arrive early", "do", "arrive early"),
        ("do: arrive early", "do", "arrive early"),
        ("don't: ramble", "dont", "ramble"),
        ("Add don't: ramble", "dont", "ramble"),
        ("add arrive early", "do", "arrive early"),
        ("do - arrive early", "do", "arrive early"),
    ],
)
@pytest.mark.parametrize("step", ["lessons.drafts", "lessons.one", "list_practice.look"])
def test_a_line_typed_where_lines_are_drafted_goes_on_the_list(step: str, typed: str, kind: str, text: str) -> None:
    """It is added, and the question is asked again."""
    chat = Chat().reach("lessons.drafts" if step == "lessons.one" else step)
    if step == "lessons.one":
        chat.press("each")
    chat.type(typed)
    assert (kind, text) in [(one.kind, one.text) for one in chat.person.items.values()]
    assert chat.at == step
    assert chat.said[-1].question


def test_several_lines_are_added_and_other_words_are_not() -> None:
    """One a line; where a line says nothing of the list, nothing is added."""
    chat = Chat().reach("lessons.drafts")
    chat.type("do: arrive early\ndon't: ramble")
    assert [one.text for one in chat.person.items.values()] == ["arrive early", "ramble"]
    before = len(chat.person.items)
    for words in ("do: arrive early\nand that's it", "do you think so", "don't know"):
        chat.type(words)
        assert len(chat.person.items) == before


def test_such_a_line_is_added_with_nothing_open_too() -> None:
    """With a colon, so that it can't be anything else; at the question for own lines it's an answer."""
    chat = Chat().reach("")
    before = len(chat.person.items)
    chat.type("do: arrive early")
    assert len(chat.person.items) == before + 1
    chat.type("add a bit of hope")
    assert len(chat.person.items) == before + 1
    chat = Chat().reach("lessons.drafts")
    chat.press("own")
    chat.type("add: arrive early")
    assert [one.text for one in chat.person.items.values()] == ["arrive early"]
    assert chat.at == "lessons.own_dont"
