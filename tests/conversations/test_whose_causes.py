"""Tip 1: which causes were theirs to change, and which were not."""

from .chat import Chat, in_tip_1
from .test_drafts import one_by_one


def sorting(*causes: str) -> Chat:
    """Someone in tip 1 who sorts which causes were in their control."""
    chat = in_tip_1(hindrances=True)
    for cause in causes:
        chat.press(cause) if cause in chat.keys else chat.type(cause)
    chat.press("done")
    chat.press("hands")
    return chat


def test_each_cause_is_sorted_as_theirs_or_not() -> None:
    """One after the other, own words included; then it asks what went right."""
    chat = sorting("nerves", "the lift was stuck")
    assert "You said this got in the way: “My nerves”" in chat.last
    chat.press("mine")
    assert "You said this got in the way: “the lift was stuck”" in chat.last
    chat.press("not_mine")
    assert chat.said[-1].text.startswith("Then it won't go on your list")
    assert chat.at == "reflect.right"
    assert chat.person.interviews[1].whose == {"nerves": "mine", "else": "not_mine"}


def test_sorting_is_offered_until_every_cause_is_sorted() -> None:
    """Also causes that were skipped."""
    chat = sorting("nerves", "rambled")
    chat.press("mine")
    chat.press("skip")
    chat.press("hands")
    assert "You said this got in the way: “I rambled”" in chat.last
    chat.press("not_mine")
    assert "First, what I could have changed" not in chat.buttons
    chat = sorting("nerves")
    chat.press("mine")
    assert chat.at == "reflect.right"
    assert "First, what I could have changed" not in chat.buttons


def test_a_draft_being_reworded_says_whether_it_is_a_do_or_a_dont() -> None:
    """So that it ends up where they expect it."""
    chat = sorting("nerves")
    for tap in ("mine", ":I stayed calm", "nobody", "nobody", "not_yet", "each"):
        chat.type(tap[1:]) if tap.startswith(":") else chat.press(tap)
    chat.press("edit")
    assert "Here's how I'd word the do: Again: I stayed calm" in chat.last
    chat.press("skip")
    chat.press("edit")
    assert "Here's how I'd word the don't: Rush into an answer when I'm nervous" in chat.last


def test_back_goes_one_cause_back() -> None:
    """Not to the first."""
    chat = sorting("nerves", "rambled")
    chat.press("mine")
    chat.press("back")
    assert "You said this got in the way: “My nerves”" in chat.last
    assert chat.person.interviews[1].whose == {}


def test_without_a_cause_there_is_nothing_to_sort() -> None:
    """It isn't offered to somebody who skipped the causes."""
    chat = in_tip_1(hindrances=True)
    chat.press("skip")
    assert chat.buttons == ["Back", "Skip", "Stop for now"]


def test_a_cause_that_was_not_theirs_makes_no_draft() -> None:
    """The don't is drafted from the first cause that was."""
    chat = sorting("nerves", "rambled")
    chat.press("not_mine")
    chat.press("mine")
    for act in ("I listened", "employer", "will_send", "not_yet"):
        chat.press(act) if act in chat.keys else chat.type(act)
    assert "Don't\n• Keep talking after I've made my point" in chat.last
    assert "Rush into an answer when I'm nervous" not in one_by_one(chat).last


def test_causes_can_be_sorted_again_in_the_overview() -> None:
    """All of them are asked about, and the answers replaced."""
    chat = sorting("nerves", "rambled")
    chat.press("mine")
    chat.press("mine")
    chat.command("stop")
    chat.command("change 1 reflect-hands")
    chat.press("not_mine")
    assert "You said this got in the way: “I rambled”" in chat.last
    chat.press("not_mine")
    assert chat.said[0].text.startswith("I've changed that")
    assert set(chat.person.interviews[1].whose.values()) == {"not_mine"}


def test_a_new_cause_is_not_sorted_yet() -> None:
    """The answer about an old cause isn't used for the one in its place."""
    chat = sorting("nerves", "rambled", "the lift was stuck")
    for _ in range(3):
        chat.press("not_mine")
    chat.command("change 1 reflect-hindrances")
    for act in ("nerves", "I forgot my portfolio", "done"):
        chat.press(act) if act in chat.keys else chat.type(act)
    assert chat.person.interviews[1].whose == {"nerves": "not_mine"}
