"""The list: every way to put something on it, see it, and take it off."""

import pytest

from conversations.dodont import LONGEST, MOST

from .chat import Chat, in_tip_1


def texts(chat: Chat) -> list[tuple[str, str]]:
    """The list as (kind, text), in the order in which it was put together."""
    return [(item.kind, item.text) for item in chat.person.items.values()]


def filled(count: int, length: int = 10) -> Chat:
    """Someone with so many lines on the list."""
    chat = Chat()
    lines = [f"{number:03} ".ljust(length, "💙") for number in range(count)]
    for start in range(0, count, 20):
        chat.command("do " + "\n".join(lines[start : start + 20]))
    return chat


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("do breathe", [("do", "breathe")]),
        ("dont rush", [("dont", "rush")]),
        ("dodont add do breathe", [("do", "breathe")]),
        ("dodont add dont rush", [("dont", "rush")]),
        ("dodont add don't rush", [("dont", "rush")]),
        ("dodont add don’t rush", [("dont", "rush")]),
        ("dodont add do not rush", [("dont", "rush")]),
        ("dodont do: breathe", [("do", "breathe")]),
        ("dodont DON'T rush", [("dont", "rush")]),
        ("dodont add breathe", [("do", "breathe")]),
        ("dodont add dozens of questions", [("do", "dozens of questions")]),
        (
            "dodont add\ndo breathe\ndon't rush\nor mumble",
            [("do", "breathe"), ("dont", "rush"), ("dont", "or mumble")],
        ),
        ("dodont add do\nbreathe\nsmile", [("do", "breathe"), ("do", "smile")]),
        ("do breathe\n\n  smile \n\u200b\n", [("do", "breathe"), ("do", "smile")]),
        ("dont rush\nmumble", [("dont", "rush"), ("dont", "mumble")]),
        ("do do the maths aloud", [("do", "do the maths aloud")]),
        ("do 💙", [("do", "💙")]),
        ("do " + "x" * 200, [("do", "x" * 200)]),
    ],
)
def test_every_form_of_adding(line: str, expected: list[tuple[str, str]]) -> None:
    """One line or several, with the kind before each where it is given."""
    chat = Chat()
    chat.command(line)
    assert texts(chat) == expected
    assert all(text in chat.last for _, text in expected)


@pytest.mark.parametrize("line", ["do", "dont", "dodont add", "dodont add do", "do \u200b", "dodont dont"])
def test_adding_without_words_asks_for_them(line: str) -> None:
    """The question comes, and the typed answer goes on the list."""
    chat = Chat()
    chat.command(line)
    if chat.at == "list_add.kind":
        chat.press("do")
    kind = "do" if chat.at == "list_add.do_words" else "dont"
    chat.type("one\ntwo")
    assert texts(chat) == [(kind, "one"), (kind, "two")]


@pytest.mark.parametrize("again", ["breathe", "Breathe!", " BREATHE… ", "breathe\u200b"])
def test_what_is_there_is_noticed(again: str) -> None:
    """Case, punctuation and invisible marks make no second line; nor does the other kind."""
    chat = Chat()
    chat.command("do breathe")
    chat.command(f"do {again}")
    assert chat.last.startswith("Already there:")
    assert len(chat.person.items) == 1
    chat.command(f"dont {again}")
    assert len(chat.person.items) == 1


def test_lines_without_letters_are_told_apart() -> None:
    """Two emoji are two lines; the same one twice is one."""
    chat = Chat()
    chat.command("do 💙\n🎉\n💙")
    assert texts(chat) == [("do", "💙"), ("do", "🎉")]


def test_a_line_too_long_is_not_cut() -> None:
    """201 characters are refused with both figures, and nothing is half kept; by dialogue too."""
    chat = Chat()
    chat.command("do " + "x" * (LONGEST + 1))
    assert f"That's {LONGEST + 1} characters, and a line holds {LONGEST}: “" in chat.last
    chat.command("do")
    chat.type("x" * (LONGEST + 1))
    assert chat.last.startswith("One line there is over 200")
    assert chat.person.items == {}


@pytest.mark.parametrize("kind", ["do", "dont"])
def test_a_line_too_long_is_asked_for_again_where_it_was_asked_for(kind: str) -> None:
    """The shorter one that is typed is on the list, as what it was to be; those beside it were kept."""
    chat = Chat()
    chat.command(kind)
    chat.type("Breathe\n" + "x" * (LONGEST + 1))
    chat.type("y" * (LONGEST + 1))
    assert chat.last.startswith("One line there is over 200")
    chat.type("Pause")
    assert texts(chat) == [(kind, "Breathe"), (kind, "Pause")]
    assert chat.person.talks == []


def test_a_full_list_says_so_once() -> None:
    """A hundred lines fit; the hundred-and-first is refused, and many more are refused in one breath."""
    chat = filled(MOST - 1)
    chat.command("do one\ntwo\n" + "\n".join(f"more {n}" for n in range(1000)))
    assert len(chat.person.items) == MOST
    assert chat.last.count("\n") < 5
    assert "two" in chat.last
    assert str(MOST) in chat.last
    chat.command("dont")
    chat.type("three")
    assert chat.last.startswith("Your list is full")
    assert len(chat.person.items) == MOST


def test_the_same_line_many_times_is_told_once() -> None:
    """A thousand times the same is one line, noticed once."""
    chat = Chat()
    chat.command("do " + "a\n" * 1000)
    assert chat.last.splitlines() == ["Do: a", "Already there: a"]


def test_the_list_shows_what_to_do_first() -> None:
    """Do's, then don'ts, numbered through."""
    chat = Chat()
    chat.command("dont rush")
    chat.command("do breathe")
    chat.command("dodont")
    assert chat.last == "Do\n1. breathe\n\nDon't\n2. rush"
    assert chat.said[0].title == "Your list"


def test_an_empty_list_asks_for_a_first_line() -> None:
    """It offers to add; there is nothing to take off."""
    for line in ("dodont", "dodont show", "dodont remove 1", "dodont remove", "dodont remove last"):
        chat = Chat()
        chat.command(line)
        assert chat.last.startswith("Your list is empty")
        assert chat.buttons == ["Add a do", "Add a don't"]


def test_numbers_hold_while_the_list_is_on_the_screen() -> None:
    """Taking one off, or adding one, renames no other until the list is shown anew."""
    chat = Chat()
    chat.command("do a\nb\nc\nd")
    chat.command("dodont")
    chat.command("dodont remove 1")
    assert "a" in chat.last
    chat.command("dodont remove 2")
    chat.command("do e")
    assert [text for _, text in texts(chat)] == ["c", "d", "e"]
    chat.command("dodont remove 1")
    assert chat.last.startswith("That one was off the list already")
    chat.command("dodont remove 5")
    assert chat.last.startswith("I don't see that line. The list on your screen goes up to 3.")
    chat.command("dodont")
    chat.command("dodont remove 1")
    assert [text for _, text in texts(chat)] == ["d", "e"]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("2", ["a", "c", "d"]),
        ("1 3", ["b", "d"]),
        ("1, 3 and 3", ["b", "d"]),
        ("number 4.", ["a", "b", "c"]),
        ("last", ["a", "b", "c"]),
        ("Last!", ["a", "b", "c"]),
        ("5", ["a", "b", "c", "d"]),
        ("0", ["a", "b", "c", "d"]),
        ("1000", ["a", "b", "c", "d"]),
        ("1 9", ["a", "b", "c", "d"]),
        ("b", ["a", "c", "d"]),
        ("e", ["a", "b", "c", "d"]),
        ("-1", ["b", "c", "d"]),
        ("2-4", ["a"]),
        ("3 to 2", ["a", "d"]),
        ("1-5", ["a", "b", "c", "d"]),
        ("#3", ["a", "b", "d"]),
        ("all", []),
    ],
)
def test_removing_by_number(words: str, left: list[str]) -> None:
    """Numbers in any wording; one that isn't there takes nothing off."""
    chat = Chat()
    chat.command("do a\nb\nc\nd")
    chat.command(f"dodont remove {words}")
    assert [text for _, text in texts(chat)] == left


def test_removing_by_button() -> None:
    """The lines are offered, page by page, and one tap takes one off."""
    chat = filled(14)
    chat.command("dodont remove")
    chat.press("page1")
    chat.tap(next(label for label in chat.buttons if label.startswith("007")))
    assert len(chat.person.items) == 13
    assert chat.last.startswith("It's off your list")


def test_two_lines_that_look_the_same_are_told_apart_on_buttons() -> None:
    """A do and a don't in the same words say which they are."""
    chat = Chat()
    chat.command("dodont add do Hum\ndon't Hmm\ndo Smile")
    chat.person.items[2].text = "Hum"  # as in a list of an earlier version
    chat.command("dodont remove")
    assert chat.buttons == ["1. Do: Hum", "Smile", "3. Don't: Hum", "Never mind"]


@pytest.mark.parametrize(("count", "length"), [(1, 10), (5, 200), (9, 200), (MOST, LONGEST), (MOST, 10), (30, 1)])
def test_the_list_is_paged(count: int, length: int) -> None:
    """Every line is on one page, awake or resting; each page fits a message, and More comes round to the first."""
    chat = filled(count, length)
    chat.command("dodont")
    seen = []
    for resting in (False, True):
        for key in [key for key in chat.keys if key.startswith("dodont resting")] if resting else []:
            chat.press(key)
        first, more = chat.last, True
        while more and (count > 5 or not resting):
            assert len(f"{chat.said[0].title}\n\n{chat.last}".encode("utf-16-le")) // 2 <= 4096
            seen += [line.split(". ")[0] for line in chat.last.splitlines() if ". " in line]
            for label in [label for label in chat.buttons if label.startswith("More")]:
                chat.tap(label)
            more = chat.last != first
    assert seen == [str(number) for number in range(1, count + 1)]


@pytest.mark.parametrize("page", ["0", "99", "9" * 30, "2"])
def test_any_page_can_be_asked_for(page: str) -> None:
    """A page beyond the last is the last, one before the first the first."""
    chat = filled(12)
    chat.command(f"dodont page {page}")
    assert chat.said[0].title == "Your list"


def test_the_list_is_answered_in_mid_talk() -> None:
    """Shown, added to, taken from: then the open question again, every time."""
    chat = in_tip_1()
    for line in ("do breathe", "dodont", "dodont remove 1", "dodont remove 9", "dodont what"):
        said = chat.command(line)
        assert len(said) == 2
        assert said[1].question == chat.question
        assert chat.at == "reflect.went"


def test_a_line_at_rest_is_woken_by_its_own_button() -> None:
    """The same button rests a line and wakes it."""
    chat = Chat()
    chat.command("do Breathe out first")
    for resting in (True, False):
        chat.command("dodont change @1")
        chat.press("rest")
        assert chat.person.items[1].resting is resting
