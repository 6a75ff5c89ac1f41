"""Forms of /dodont that aren't in its transcript, and whatever else may be typed after it."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.telegram.outgoing import markup
from conversations import Say, units
from conversations.dodont import VERBS, in_use, ordered, put
from conversations.dodont.lines import ACTIVE

from .chat import WORLD, Chat, at_tip
from .screen import read


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
def test_every_form_of_changing_is_understood(words: str, expected: str) -> None:
    """Numbers and verbs in any form; words that name nothing change nothing."""
    chat = someone(3, 1)
    chat.command(f"dodont {words}")
    assert shown(chat) == expected
    assert chat.said


def test_a_button_keeps_its_item_whatever_was_changed_since() -> None:
    """Two "Change it" buttons, tapped late, each ask about their own; a removed one is reported."""
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
    assert chat.said[0].text.startswith("That line was already off your list")


def test_an_item_removed_while_it_is_asked_about_is_reported() -> None:
    """Whichever question was open, the answer changes nothing else."""
    for labels in (["edit"], ["rest"], ["flip", "keep"], ["remove"]):
        chat = someone(2)
        chat.command("dodont change 1")
        for label in labels[:-1]:
            chat.press(label)
        del chat.person.items[1]  # as in a document of an earlier version; today the question goes with its line
        chat.press(labels[-1])
        assert "your list" in chat.last
        assert shown(chat) == "b"


def test_an_old_offer_to_add_typed_words_is_too_old() -> None:
    """Only the newest offer works, once."""
    chat = someone(2)
    chat.command("dodont remvoe 1")
    old = chat.press_of("dodont meant 1 remove")
    chat.command("dodont eidt 1 z")
    chat.feed(old)
    assert chat.last.startswith("That button's from one of our earlier chats")
    new = chat.press_of("dodont meant 2 edit")
    chat.feed(new)
    chat.feed(new)
    assert chat.last.startswith("That button's from one of our earlier chats")
    assert shown(chat) == "zb"


def test_an_item_knows_where_it_came_from() -> None:
    """Tip, interview, and the reason they were given, quoted."""
    chat = at_tip(4)
    chat.person.interviews[1].heard, chat.person.interviews[1].reason = "told", "Too little detail"
    chat.press("keep_both")
    chat.command("do My own")
    chat.command("dodont")
    chat.command("dodont 1")
    assert "• It comes from tip 4, after Acme, on Tuesday, 3 November 2026" in chat.said[0].text
    assert "• They told you: “Too little detail”" in chat.said[0].text
    chat.command("dodont last")
    assert "• It's been on your list since Tuesday, 3 November 2026" in chat.said[0].text


def test_tip_5_shows_items_in_use() -> None:
    """Those saved for later are only counted."""
    chat = at_tip(5)
    chat.command("do rests for now")
    chat.command("dodont rest last")
    chat.command("resume")
    assert "rests for now" not in chat.last
    assert "You've saved one more line for later" in chat.last


def test_tip_5_suggests_a_do_if_there_are_more_donts() -> None:
    """Not while the list is balanced."""
    chat = at_tip(5)
    assert "more don'ts than do's" not in chat.last
    chat.command("dont Mumble")
    chat.command("resume")
    assert "You have more don'ts than do's," in chat.last
    chat.press("add_do")
    chat.type("Smile")
    assert "more don'ts than do's" not in chat.last


NUMBERS = st.sampled_from(["1", "2 3", "1-9", "99", "@1", "last", "all", "-1", "0", "1 1 1", "3 x", "²", "٣", ""])
WORDS = st.text(max_size=12) | NUMBERS | st.sampled_from(["do", "don't", "x" * 201, "💙", "\u202e", "a\nb", "{ $x }"])
SAID = [word for words in WORLD.spellings.verbs.values() for word in words]
VERB = st.sampled_from([*VERBS, *SAID]) | st.text(max_size=6)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from([(0, 0), (3, 0), (8, 8)]), st.lists(st.tuples(VERB, NUMBERS, WORDS), min_size=1, max_size=3))
@example((3, 0), [("meant", "1", "meant")])
@example((3, 0), [("undo", "", "change 1")])
def test_whatever_is_typed_is_answered(lines: tuple[int, int], typed: list[tuple[str, str, str]]) -> None:
    """Nothing raises, each reply fits a message, and the list stays valid."""
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
