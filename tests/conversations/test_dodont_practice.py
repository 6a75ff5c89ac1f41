"""Practice and scores: items that go well come later, others sooner."""

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


def test_new_items_are_due_at_once_dos_first() -> None:
    """Those saved for later aren't."""
    chat = someone("a", "b")
    put(chat.person, [("dont", "c"), ("do", "d")], chat.now)
    chat.person.items[2].resting = True
    assert due_for_practice(chat.person, chat.now) == [1, 4, 3]


def test_the_interval_doubles_while_practice_goes_well() -> None:
    """2, 4, 8, 16 days at most; after one that didn't go well, a day."""
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


def test_items_that_went_badly_come_first() -> None:
    """Of two that are due."""
    chat = someone("strong", "weak")
    chat.command("dodont practise")
    chat.press("would")
    chat.press("not_yet")
    chat.now += DAY
    assert due_for_practice(chat.person, chat.now) == [2]
    chat.now += DAY
    assert due_for_practice(chat.person, chat.now) == [2, 1]


def test_practising_early_does_not_lengthen_the_interval() -> None:
    """But an item that no longer goes well counts at once."""
    chat = someone("a")
    for _ in range(4):
        chat.command("dodont practise")
        chat.press("would")
    assert chat.person.items[1].box == 1
    chat.command("dodont practise")
    assert chat.last.startswith("You've practised all the lines that were due")
    chat.press("not_yet")
    assert chat.person.items[1].box == 0


def test_the_next_card_can_be_shown_without_an_answer() -> None:
    """Nothing is recorded for a card that was only looked at."""
    chat = someone("a", "b")
    chat.command("dodont practise")
    chat.press("next")
    assert "Do: b" in chat.last
    chat.press("next")
    assert chat.last.startswith("That's it for now")
    assert due_for_practice(chat.person, chat.now) == [1, 2]


@pytest.mark.parametrize("way", ["enough", "stop"])
def test_practice_can_be_stopped_at_any_card(way: str) -> None:
    """What was answered is recorded, and nobody is asked when to go on."""
    chat = someone("a", "b", "c")
    chat.command("dodont practise")
    chat.press("would")
    chat.press(way)
    assert chat.person.talks == []
    assert due_for_practice(chat.person, chat.now) == [2, 3]


def test_back_to_a_card_lets_another_answer_count_instead() -> None:
    """Until then the slip holds."""
    chat = someone("a", "b")
    chat.command("dodont practise")
    chat.press("would")
    chat.press("back")
    assert due_for_practice(chat.person, chat.now) == [2]
    assert "Do: a" in chat.last
    chat.press("would")
    assert chat.person.items[1].box == 1


def test_an_item_removed_meanwhile_is_skipped() -> None:
    """Its card says so, and the next one comes."""
    chat = someone("a", "b")
    chat.command("dodont practise")
    chat.command("dodont remove 1")
    assert "That line isn't on your list any more." in chat.last
    assert chat.buttons[:2] == ["Show the next one", "Enough for now"]
    chat.press("next")
    assert "Do: b" in chat.last


def test_a_list_with_nothing_in_use_is_not_practised() -> None:
    """It says so, and shows where the items are."""
    chat = someone("a")
    chat.command("dodont rest 1")
    chat.command("dodont practise")
    assert chat.last.startswith("All your lines are saved for later.")
    assert "Saved for later (1)" in chat.buttons


def test_the_record_of_an_item_is_shown_and_counts_in_practice() -> None:
    """ "Followed 3 of 4"; one not followed last time is due sooner."""
    chat = someone("a")
    for followed in (True, True, True, False):
        score(chat.person, 1, followed)
    score(chat.person, 99, True)
    chat.command("dodont 1")
    assert "• You followed it 3 of 4 times" in chat.last
    assert (chat.person.items[1].followed, chat.person.items[1].tried, chat.person.items[1].box) == (3, 4, 0)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans(), st.integers(0, 5)), max_size=30))
def test_every_item_is_due_within_sixteen_days(answers: list[tuple[str, bool, int]]) -> None:
    """Never sooner than in a day, and practice changes nothing else of the list."""
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


def test_without_a_list_nothing_is_due() -> None:
    """The planner may ask about anybody."""
    assert due_for_practice(Person(), START) == []
