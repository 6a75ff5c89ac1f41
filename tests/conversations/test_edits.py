"""Edited messages, long pastes, and unusual texts."""

import pytest

from conversations.dialogue.messages import SKIP

from .chat import Chat, after_tip_1, in_tip_1
from .trip import noted, on_a_trip

ODD = [
    "\u200f\u0645\u0642\u0627\u0628\u0644\u0629\u200f \u202eabc\u202c", "a\u200db\u200cc", "👩\u200d👩\u200d👧 💙",
    "<b>bold</b> & *stars* _under_ [x](http://y) `z`", "{ $where } { -term }", "%s {} {0} \\n", "line\n\n\nline",
    "A\u0301e\u0300", "'; DROP TABLE people; --", "0",
]  # fmt: skip


def at_right(text: str = "") -> Chat:
    """Someone asked what went right, or who said it."""
    chat = in_tip_1()
    chat.press("well")
    if text:
        chat.type(text)
    return chat


def test_an_edit_replaces_the_answer() -> None:
    """In an open talk and after its end; the same words again change nothing."""
    chat = in_tip_1()
    where = chat.ref
    assert chat.edit("Acme Ltd", where)[0].text == "I've changed your answer to match your edit."
    assert chat.person.interviews[1].where == "Acme Ltd"
    chat.press("well")
    chat.type("I was on time")
    chat.edit("I was early")
    assert chat.person.interviews[1].went_right == "I was early"
    assert "early" not in repr(chat.person.past)


def test_an_edit_without_a_change_is_ignored() -> None:
    """For example, one that adds a link preview or a space."""
    chat = on_a_trip("write")
    chat.type("My words")
    assert chat.edit(" My words ") == []


def test_an_edit_of_words_that_chose_a_button_offers_to_reopen() -> None:
    """They aren't replaced silently, because another branch may depend on them."""
    chat = in_tip_1()
    chat.type("badly")
    assert chat.edit("well")[0].text == "You've already answered that one: Badly. Do you want to change your answer?"
    chat.press("change")
    assert chat.at == "reflect.went"


@pytest.mark.parametrize("text", ["", "\u200b", "x" * 101])
def test_an_edit_that_does_not_fit_offers_to_reopen(text: str) -> None:
    """Blank or too long: the answer stays until they choose."""
    chat = in_tip_1()
    chat.edit(text)
    assert chat.last.startswith("You've already answered that one: your own words.")
    assert chat.person.interviews[1].where == "Acme"


def test_an_edit_that_would_have_led_elsewhere_offers_to_reopen() -> None:
    """Nothing is changed until they say so."""
    chat = on_a_trip("write")
    chat.type("My words")
    before = noted(chat)
    chat.edit("branch")
    assert chat.last.startswith("You've already answered that one")
    assert noted(chat) == before
    assert chat.edit("Other words")[0].text.startswith("I've changed")
    assert "Other words" in noted(chat)


def test_an_edit_replaces_the_item_it_added() -> None:
    """There is still one item, and those of another round stay."""
    chat = on_a_trip("date")
    chat.choose(SKIP)
    chat.press("mine")
    chat.type("too fast")
    first = chat.ref
    chat.press("mine")
    chat.type("too slow")
    chat.edit("too quick", first)
    assert sorted(item.text for item in chat.person.items.values()) == ["x: too quick", "y: too slow"]


def test_back_undoes_an_answer_that_was_edited() -> None:
    """Also the item that the edited words put on the list."""
    chat = on_a_trip("date")
    chat.choose(SKIP)
    chat.press("mine")
    chat.type("too fast")
    chat.edit("too quick")
    chat.edit("too hasty")
    assert [item.text for item in chat.person.items.values()] == ["x: too hasty"]
    chat.command("back")
    assert (chat.at, chat.person.items) == ("trip.why", {})


def test_back_after_an_edit_restores_the_state_before_the_answer() -> None:
    """Not its first words."""
    chat = on_a_trip("write")
    chat.type("My words")
    chat.edit("Other words")
    chat.command("back")
    assert noted(chat) == []


def test_an_edit_of_a_message_that_was_no_answer_says_so() -> None:
    """Nothing changes."""
    chat = in_tip_1()
    chat.command("do breathe")
    assert chat.edit("/do breathe in")[0].text.startswith("I saw your edit")
    assert [item.text for item in chat.person.items.values()] == ["breathe"]


def test_an_edit_of_an_answer_without_a_field_is_kept_on_the_trail() -> None:
    """That is the only place where it is known."""
    chat = on_a_trip("last")
    chat.press("on")
    chat.type("a thing")
    chat.edit("another thing")
    assert chat.talk.trail[-1].text == "another thing"


@pytest.mark.parametrize("text", ODD, ids=ascii)
def test_odd_texts_are_kept_and_shown_as_typed(text: str) -> None:
    """Right-to-left marks, joiners, markup, emoji, braces."""
    chat = at_right(text)
    assert chat.person.interviews[1].went_right == text.strip()
    assert f"“{text.strip()}”" in chat.last
    chat.command(f"do {text}")
    assert all(line.strip() in chat.said[0].text for line in text.splitlines())


@pytest.mark.parametrize("text", ["\u200d", "\u200e\u200f", " \n\t ", "\u2060\ufeff", "\u202a\u202c", "\x00\x07"])
def test_an_invisible_text_is_no_answer(text: str) -> None:
    """The question is asked again."""
    chat = at_right()
    chat.type(text)
    assert chat.last.startswith("Your message came through blank")
    assert chat.at == "reflect.right"


def pieces(text: str) -> list[str]:
    """A long text as messengers cut it."""
    return [text[i : i + 4096] for i in range(0, len(text), 4096)]


def test_a_long_paste_is_one_answer() -> None:
    """64 KB in sixteen messages are kept whole, and answered once."""
    whole = "".join(f"word{n} " for n in range(8000))[:65_000].strip()
    chat = at_right()
    said = [chat.type(part) for part in pieces(whole)]
    assert [len(one) for one in said] == [1] + [0] * (len(said) - 1)
    assert chat.person.interviews[1].went_right == whole
    assert "word1" not in repr(chat.person.past)


def test_a_paste_split_at_a_line_break_keeps_it() -> None:
    """A part shorter than the limit was split there."""
    chat = at_right()
    chat.type("a" * 3600)
    chat.type("b" * 10)
    assert chat.person.interviews[1].went_right == "a" * 3600 + "\n" + "b" * 10


def test_a_message_sent_a_little_later_is_no_part_of_a_paste() -> None:
    """It is a message of its own."""
    chat = at_right("a" * 4096)
    chat.wait(seconds=6)
    chat.type("qqq")
    assert chat.person.interviews[1].went_right == "a" * 4096
    assert chat.last == "Who could you ask: the employer, the agency, both of them, or nobody?"


def test_a_paste_that_does_not_fit_is_refused_once() -> None:
    """However many parts follow."""
    chat = Chat()
    chat.begin("new_interview")
    said = [chat.type(part) for part in pieces("x" * 20_000)]
    assert [len(one) for one in said] == [1, 0, 0, 0, 0]
    assert chat.at == "new_interview.where"


def test_a_paste_is_cut_at_80000_characters() -> None:
    """So that no document grows without end."""
    chat = at_right()
    for _ in range(25):
        chat.type("x" * 4096)
    assert len(chat.person.interviews[1].went_right) == 80_000


def test_a_long_own_answer_to_a_question_with_marks_is_kept_whole() -> None:
    """It may be a paste too."""
    chat = in_tip_1(hindrances=True)
    chat.type("short first")
    chat.type("y" * 4096)
    assert chat.type("z" * 500) == []
    chat.press("done")
    assert chat.person.interviews[1].hindrance_own == "short first\n" + "y" * 4096 + "z" * 500


def test_a_tap_on_a_typed_answer_offers_to_change_it() -> None:
    """It isn't quoted from a finished talk."""
    chat = after_tip_1()
    chat.edit("")
    assert chat.last == "You've already answered that one: your own words. Do you want to change your answer?"


def test_words_of_self_harm_split_across_messages_are_noticed() -> None:
    """The parts of a paste are read together."""
    chat = at_right()
    text = "x " * 2046 + "kill"
    assert len(text) == 4096
    chat.type(text)
    assert "116 123" in chat.type(" myself")[0].text
