"""What the transcript of /dodont doesn't show: forms in other words, and whatever else may be typed after it."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.telegram.outgoing import markup
from conversations import Person, Say, units
from conversations.dodont import VERBS, in_use, ordered, put
from conversations.dodont.lines import ACTIVE

from .chat import WORLD, Chat, at_tip, read


def someone(do: int = 3, dont: int = 0) -> Chat:
    """Someone with so many lines, named by letters: do's from a, don'ts from n."""
    chat = Chat()
    put(chat.person, [("do", "abcdefghijklm"[n]) for n in range(do)], chat.now)
    put(chat.person, [("dont", "nopqrstuvwxyz"[n]) for n in range(dont)], chat.now)
    chat.command("dodont")
    return chat


def shown(chat: Chat) -> str:
    """The list in its order, a letter a line."""
    return "".join(item.text for _, item in ordered(chat.person))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("edit 2 B", "aBcn"),
        ("edit 2: B", "aBcn"),
        ("edit #2 B", "aBcn"),
        ("edit line 2 B", "aBcn"),
        ("EDIT 2\nB", "aBcn"),
        ("2 edit B", "aBcn"),
        ("rewrite 2) B", "aBcn"),
        ("change 2 B", "aBcn"),
        ("edit 2 \u200b", "abcn"),
        ("edit 2 B\nC", "aB Ccn"),
        ("edit last N", "abcN"),
        ("edit b B", "abcn"),
        ("edit 0 B", "abcn"),
        ("edit 999 B", "abcn"),
        ("edit 1000 B", "abcn"),
        ("edit 2 " + "x" * 201, "abcn"),
        ("move 3 to 1", "cabn"),
        ("move 3 top", "cabn"),
        ("move 1 to the bottom", "bcan"),
        ("move 1 last", "bcan"),
        ("move 2 up", "bacn"),
        ("move 1 up", "abcn"),
        ("move 3 down", "abcn"),
        ("move 4 2", "abcn"),
        ("move 2 4", "acbn"),
        ("move 2 9", "abcn"),
        ("move 2 nowhere", "abcn"),
        ("move c 1", "abcn"),
        ("rest 1", "bcna"),
        ("rest 1 and 4", "bcan"),
        ("park a", "bcna"),
        ("rest 9", "abcn"),
        ("flip 4", "abcn"),
        ("flip 1 z", "bczn"),
        ("flip 2 N", "abcn"),
        ("remove @2", "acn"),
        ("remove @99", "abcn"),
        ("remove @99999999999999999999", "abcn"),
        ("remove number 1 to 3.", "n"),
        ("remove ١", "bcn"),
    ],
)
def test_every_form_of_changing(words: str, expected: str) -> None:
    """Numbers and verbs in any dress; what names nothing changes nothing."""
    chat = someone(3, 1)
    chat.command(f"dodont {words}")
    assert shown(chat) == expected
    assert chat.said


def test_buttons_mean_the_same_line_whatever_was_changed_since() -> None:
    """Two "Change it" of two lines, tapped late, each ask about theirs; one that is gone says so."""
    chat = someone(3)
    chat.command("dodont 2")
    second = chat.press_of("dodont change @2")
    chat.command("dodont remove 1")
    chat.command("dodont")
    chat.command("dodont 1")
    assert chat.said[0].text.startswith("b")
    chat.feed(second)
    assert chat.last.startswith("Do: b")
    chat.command("dodont change @3")
    assert chat.last.startswith("Do: c")
    chat.command("dodont remove @2")
    chat.command("dodont change @2")
    assert chat.said[0].text.startswith("That one was off the list already")


def test_a_line_that_goes_while_it_is_asked_about_is_said_to_be_gone() -> None:
    """Whichever question was open, its answer changes nothing else."""
    for labels in (["edit"], ["rest"], ["flip", "keep"], ["remove"]):
        chat = someone(2)
        chat.command("dodont change 1")
        for label in labels[:-1]:
            chat.press(label)
        del chat.person.items[1]  # as in a document of an earlier version; today the question goes with its line
        chat.press(labels[-1])
        assert "off your list" in chat.last
        assert shown(chat) == "b"


def test_a_doubled_undo_takes_back_one_change() -> None:
    """The button says which change it undoes; an old one takes back nothing else, and offers the newest."""
    chat = someone(2)
    chat.command("do c")
    undo = chat.press_of("dodont undo change 1")
    chat.command("do d")
    chat.feed(undo)
    assert chat.last.startswith("Your list has changed since.")
    assert shown(chat) == "abcd"
    chat.press("dodont undo change 2")
    chat.feed(undo)
    chat.feed(undo)
    assert chat.last.startswith("There's nothing to undo") or chat.last.startswith("That one is taken back already")
    assert shown(chat) == "ab"


def test_undo_goes_ten_steps_back_and_no_further() -> None:
    """The eleventh change back stays."""
    chat = someone(0)
    for letter in "abcdefghijkl":
        chat.command(f"do {letter}")
    chat.command("dodont undo 999")
    assert shown(chat) == "ab"
    assert chat.person.list_changes == []


def test_what_undo_brings_back_is_the_very_same_line() -> None:
    """With its number, where it came from and how it fared; what happened to it meanwhile is kept."""
    chat = someone(2)
    chat.person.items[1].followed = 3
    chat.command("dodont edit 1 A")
    chat.person.items[1].followed = 4
    chat.command("dodont remove 1")
    chat.command("dodont undo 2")
    assert (chat.person.items[1].text, chat.person.items[1].followed) == ("a", 4)


def test_undo_takes_back_what_a_tip_put_on_the_list() -> None:
    """Tip 4's drafts, kept by one tap, leave by one; and its Back is a change like any other."""
    chat = at_tip(4)
    chat.press("keep_both")
    chat.command("dodont undo")
    assert chat.person.items == {}
    chat.press("back")
    chat.press("keep_both")
    chat.press("back")
    assert chat.person.items == {}
    chat.command("dodont undo")
    assert len(chat.person.items) == 2


def test_forget_empties_the_undo() -> None:
    """Words taken off the list are gone with the rest."""
    chat = someone(2)
    chat.command("dodont remove 1")
    chat.command("dodont remvoe 1 secret")
    assert chat.person.list_changes
    assert chat.person.unclear
    chat.command("forget")
    chat.press("delete")
    assert chat.person == Person(numbers=chat.person.numbers)


def test_a_line_that_back_brings_back_fits_in() -> None:
    """Five stay awake, and nothing is there twice, whatever was written meanwhile."""
    for written, left in (("do f", "bcdefa"), ("do a", "bcdea")):
        chat = someone(5)
        chat.begin("list_practice", "which")
        chat.choose("1")
        chat.command(written)
        chat.press("back")
        assert sorted(shown(chat)) == sorted(left)
        assert len(in_use(chat.person, "do")) == ACTIVE


def test_an_old_offer_of_what_was_meant_is_too_old() -> None:
    """Only the newest line is kept, once."""
    chat = someone(2)
    chat.command("dodont remvoe 1")
    old = chat.press_of("dodont meant 1 remove")
    chat.command("dodont eidt 1 z")
    chat.feed(old)
    assert chat.last.startswith("That button is from an earlier talk")
    new = chat.press_of("dodont meant 2 edit")
    chat.feed(new)
    chat.feed(new)
    assert chat.last.startswith("That button is from an earlier talk")
    assert shown(chat) == "zb"


def test_a_line_knows_where_it_came_from() -> None:
    """Tip and interview, and what they had been told there, in the giver's words."""
    chat = at_tip(4)
    chat.person.interviews[1].heard, chat.person.interviews[1].reason = "told", "Too little detail"
    chat.press("keep_both")
    chat.command("do My own")
    chat.command("dodont")
    chat.command("dodont 1")
    assert "• Drafted in tip 4, after Acme, on Tuesday, 3 November 2026" in chat.said[0].text
    assert "• What they'd told you by then: “Too little detail”" in chat.said[0].text
    chat.command("dodont last")
    assert "• On your list since Tuesday, 3 November 2026" in chat.said[0].text


def test_tip_5_shows_what_is_awake() -> None:
    """A line that rests isn't read on the day, but counted."""
    chat = at_tip(5)
    chat.command("do rests for now")
    chat.command("dodont rest last")
    assert "rests for now" not in chat.last
    assert "And 1 more on the full list" in chat.last


def test_tip_5_says_when_there_is_more_to_leave_than_to_do() -> None:
    """A word for one more plus, where it matters; none while the list is in balance."""
    chat = at_tip(5)
    assert "more to leave than to do" not in chat.last
    chat.command("dont Mumble")
    assert "There's more to leave than to do on it." in chat.last
    chat.press("add_do")
    chat.type("Smile")
    assert "more to leave than to do" not in chat.last


# ---------------------------------------------------------------- whatever is typed

NUMBERS = st.sampled_from(["1", "2 3", "1-9", "99", "@1", "last", "all", "-1", "0", "1 1 1", "3 x", "²", "٣", ""])
WORDS = st.text(max_size=12) | NUMBERS | st.sampled_from(["do", "don't", "x" * 201, "💙", "\u202e", "a\nb", "{ $x }"])
SAID = [word for words in WORLD.spellings.verbs.values() for word in words]
VERB = st.sampled_from([*VERBS, *SAID]) | st.text(max_size=6)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from([(0, 0), (3, 0), (8, 8)]), st.lists(st.tuples(VERB, NUMBERS, WORDS), min_size=1, max_size=3))
@example((3, 0), [("meant", "1", "meant")])
@example((3, 0), [("undo", "", "change 1")])
def test_whatever_is_typed_is_answered(lines: tuple[int, int], typed: list[tuple[str, str, str]]) -> None:
    """No words raise; each gets an answer that a messenger takes, and the list keeps its rules."""
    chat = someone(*lines)
    for verb, number, words in typed:
        said = chat.command(f"dodont {verb} {number} {words}")
        assert said
        for say in (one for one in chat.reply.messages if isinstance(one, Say)):
            assert units(f"{say.title}\n\n{read(say)}") <= 4096
            assert sum(map(len, say.rows)) <= 9
            for row in markup(say.rows, "9.9")["inline_keyboard"]:
                assert all(1 <= len(button["callback_data"].encode()) <= 64 for button in row)
        assert all(item.text and "\n" not in item.text for item in chat.person.items.values())
        assert all(len(in_use(chat.person, kind)) <= ACTIVE for kind in ("do", "dont"))
