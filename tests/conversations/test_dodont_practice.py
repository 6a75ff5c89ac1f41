"""Practice, and how a line fared: what goes well comes later, what doesn't comes sooner."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.dodont import due_for_practice, put, score
from conversations.person import Person

from .chat import START, Chat

DAY = timedelta(days=1)


def someone(*lines: str) -> Chat:
    """Someone with these do's on the list."""
    chat = Chat()
    put(chat.person, [("do", line) for line in lines], chat.now)
    return chat


def test_new_lines_are_due_pluses_first() -> None:
    """What was never practised is due at once, do's before don'ts; what rests isn't."""
    chat = someone("a", "b")
    put(chat.person, [("dont", "c"), ("do", "d")], chat.now)
    chat.person.items[2].resting = True
    assert due_for_practice(chat.person, chat.now) == [1, 4, 3]


def test_the_pause_doubles_as_long_as_it_goes_well() -> None:
    """2, 4, 8, 16 days and no longer; once it doesn't go well, a day."""
    chat = someone("a")
    pauses = []
    for label in ["would"] * 6 + ["not_yet", "would"]:
        chat.command("dodont practise")
        chat.press(label)
        days = 0
        while not due_for_practice(chat.person, chat.now):
            chat.now, days = chat.now + DAY, days + 1
        pauses.append(days)
    assert pauses == [2, 4, 8, 16, 16, 16, 1, 2]


def test_the_weaker_come_back_sooner() -> None:
    """Of two that are due the one that went badly comes first."""
    chat = someone("strong", "weak")
    chat.command("dodont practise")
    chat.press("would")
    chat.press("not_yet")
    chat.now += DAY
    assert due_for_practice(chat.person, chat.now) == [2]
    chat.now += DAY
    assert due_for_practice(chat.person, chat.now) == [2, 1]


def test_cards_before_they_are_due_keep_their_pause() -> None:
    """Whoever goes through them twice a day isn't left without for weeks; what no longer goes well counts at once."""
    chat = someone("a")
    for _ in range(4):
        chat.command("dodont practise")
        chat.press("would")
    assert chat.person.items[1].box == 1
    chat.command("dodont practise")
    assert chat.last.startswith("No card is due yet")
    chat.press("not_yet")
    assert chat.person.items[1].box == 0


def test_the_next_is_shown_without_an_answer() -> None:
    """Nothing is noted of a card that was only looked at."""
    chat = someone("a", "b")
    chat.command("dodont practise")
    chat.press("next")
    assert "Do: b" in chat.last
    chat.press("next")
    assert chat.last.startswith("That's it for now")
    assert due_for_practice(chat.person, chat.now) == [1, 2]


@pytest.mark.parametrize("way", ["enough", "stop"])
def test_what_was_practised_is_kept_wherever_they_stop(way: str) -> None:
    """Stopped after one of three, that one is noted, and nobody is asked when to go on."""
    chat = someone("a", "b", "c")
    chat.command("dodont practise")
    chat.press("would")
    chat.press(way)
    assert chat.person.talks == []
    assert due_for_practice(chat.person, chat.now) == [2, 3]


def test_back_takes_an_answer_back() -> None:
    """A tap that slipped counts for nothing."""
    chat = someone("a", "b")
    chat.command("dodont practise")
    chat.press("would")
    chat.press("back")
    assert due_for_practice(chat.person, chat.now) == [1, 2]
    assert "Do: a" in chat.last


def test_a_line_taken_off_meanwhile_is_passed_over() -> None:
    """Its card says so and can only be left; the next one comes."""
    chat = someone("a", "b")
    chat.command("dodont practise")
    chat.command("dodont remove 1")
    assert "That line is off your list by now." in chat.last
    assert chat.buttons[:2] == ["Show the next", "Enough for now"]
    chat.press("next")
    assert "Do: b" in chat.last


def test_a_list_that_rests_is_not_practised() -> None:
    """It says that all rests, and shows where."""
    chat = someone("a")
    chat.command("dodont rest 1")
    chat.command("dodont practise")
    assert chat.last.startswith("All your lines rest just now.")
    assert "Resting (1)" in chat.buttons


def test_how_a_line_fared_is_shown_and_counts_in_practice() -> None:
    """Followed 3 of 4; what wasn't followed last time is due sooner. A line that is gone is no fault."""
    chat = someone("a")
    for followed in (True, True, True, False):
        score(chat.person, 1, followed)
    score(chat.person, 99, True)
    chat.command("dodont 1")
    assert "• You followed it 3 of 4 times" in chat.last
    assert (chat.person.items[1].followed, chat.person.items[1].tried, chat.person.items[1].box) == (3, 4, 0)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans(), st.integers(0, 5)), max_size=30))
def test_nothing_that_is_due_is_ever_out_of_reach(answers: list[tuple[str, bool, int]]) -> None:
    """Each card is due within 16 days, none before a day, and practice is no change of the list."""
    chat = someone("a", "b", "c")
    for text, well, days in answers:
        chat.command("dodont practise")
        while chat.person.talks and f"Do: {text}" not in chat.last:
            chat.choose("next")
        if chat.person.talks:
            chat.choose("would" if well else "not_yet")
            chat.command("stop")
            number = "abc".index(text) + 1
            assert number not in due_for_practice(chat.person, chat.now)
            assert number in due_for_practice(chat.person, chat.now + 16 * DAY)
        chat.now += days * DAY
    assert chat.person.list_changes == []


def test_nobody_is_due_without_a_list() -> None:
    """The planner may ask of anybody."""
    assert due_for_practice(Person(), START) == []
