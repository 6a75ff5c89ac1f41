"""Lines for the list as people paste them: bullets and numbers aren't words, and similar lines are no mistake."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.dodont import MOST, ordered, put
from conversations.dodont.lines import lines_of, unmarked

from .chat import Chat, at_tip


def texts(chat: Chat) -> list[tuple[str, str]]:
    """The list, each line with its kind."""
    return [(item.kind, item.text) for _, item in ordered(chat.person)]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("- one", "one"),
        ("-one", "one"),
        ("– one", "one"),
        ("-- one", "one"),
        ("* one", "one"),
        ("+ one", "one"),
        ("• two", "two"),
        ("•two", "two"),
        ("  ▪\u00a0two", "two"),
        ("☐ two", "two"),
        ("- [ ] two", "two"),
        ("[x] two", "two"),
        ("3. three", "three"),
        ("3.three", "three"),
        ("1) four", "four"),
        ("(1) four", "four"),
        ("12) four", "four"),
        ("a) four", "four"),
        ("3️⃣ three", "three"),
        ("- 2. two", "two"),
        ("3.5 years of Python: say so", "3.5 years of Python: say so"),
        ("3 deep breaths", "3 deep breaths"),
        ("10.30 is when to be there", "10.30 is when to be there"),
        ("2:1 in physics", "2:1 in physics"),
        ("1000. times", "1000. times"),
        ("-5 degrees", "-5 degrees"),
        ("*really* slow down", "*really* slow down"),
        ("+44 is their code", "+44 is their code"),
        ("...breathe", "...breathe"),
        ("(slowly) breathe", "(slowly) breathe"),
        ("[their name] first", "[their name] first"),
        ("I'd ask", "I'd ask"),
        ("--> ask", "--> ask"),
    ],
)
def test_a_bullet_or_a_number_before_a_line_is_dropped(line: str, kept: str) -> None:
    """What only marks a line goes; what says something stays."""
    assert unmarked(line) == kept


@given(line=st.text(max_size=12))
def test_nothing_but_the_beginning_of_a_line_is_dropped(line: str) -> None:
    """Whatever is typed: the end is as it was."""
    assert line.strip().endswith(unmarked(line))


def test_a_bullet_with_nothing_after_it_is_no_line() -> None:
    """An empty point of a pasted list is left out."""
    assert lines_of("- one\n-\n•\n3.\n- two") == ["one", "two"]


def test_a_pasted_list_is_put_on_without_its_marks() -> None:
    """By /do, by /dont and by /dodont add, where each line may say what it is."""
    chat = Chat()
    chat.command("do - one\n• two\n3. three\n1) four")
    chat.command("dodont add 1. don't ramble\n2. rush\n3. do: sleep well")
    assert texts(chat) == [
        *(("do", text) for text in ("one", "two", "three", "four", "sleep well")),
        ("dont", "ramble"), ("dont", "rush"),
    ]  # fmt: skip


def test_a_list_pasted_after_dodont_is_read_line_by_line() -> None:
    """Its first line says what it is, behind its number."""
    chat = Chat()
    chat.command("dodont 1. do breathe\n2. don't ramble")
    assert texts(chat) == [("do", "breathe"), ("dont", "ramble")]


def test_a_pasted_answer_loses_its_marks_too() -> None:
    """The list by buttons, the tips, and a line that is reworded."""
    chat = Chat()
    chat.command("do")
    chat.type("- one\n- don't ramble")
    chat.command("dodont edit 1 - uno")
    assert texts(chat) == [("do", "uno"), ("dont", "ramble")]
    chat = at_tip(5)
    chat.press("add_do")
    chat.type("1. Ask about the team")
    assert ("do", "Ask about the team") in texts(chat)


def test_similar_lines_added_together_are_not_compared_with_each_other() -> None:
    """Whoever writes two lines in one go knows both; a line of before is still pointed out."""
    chat = Chat()
    chat.command("do Pause before you answer\nPause before the answer")
    assert chat.last == "Do: Pause before you answer\nDo: Pause before the answer"
    chat.command("do Pause before your answer")
    assert "close to a line you already have" in chat.last


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (1, "so I couldn't add “extra 0”. Take a line off, then send it again."),
        (2, "so I couldn't add these 2: “extra 0”, “extra 1”. Take some off, then send them again."),
    ],
)
def test_lines_past_the_cap_are_named_in_a_sentence(more: int, said: str) -> None:
    """Each by itself, so that it can be sent again."""
    chat = Chat()
    put(chat.person, [("do", f"line {n}") for n in range(MOST)], chat.now)
    chat.command("do " + "\n".join(f"extra {n}" for n in range(more)))
    assert chat.last == f"Your list is full at 100 lines, {said}"


def test_many_lines_past_the_cap_are_counted() -> None:
    """Eight are named, the others counted; what found room is said first."""
    chat = Chat()
    put(chat.person, [("do", f"line {n}") for n in range(MOST - 1)], chat.now)
    chat.command("do " + "\n".join(f"extra {n}" for n in range(11)))
    assert chat.last.startswith("Do: extra 0\nYour list is full at 100 lines, so I couldn't add these 10: “extra 1”,")
    assert "“extra 8”, and 2 more. Take some off" in chat.last
