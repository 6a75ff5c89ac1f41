"""Tip 4: what the employer said becomes a line that the person finishes, or none where there is nothing to learn."""

import pytest

from conversations.dodont import put

from .chat import WORLD, Chat


def told(reason: str, *marks: str) -> Chat:
    """Someone who was given this reason, and has said what they make of it."""
    chat = Chat().reach("findings.reason", {"findings.heard": "told"})
    chat.type(reason)
    for mark in marks or ("yes", "yes", "yes"):
        chat.press(mark)
    return chat


def test_their_point_comes_before_the_causes() -> None:
    """Quoted, with the beginning of a sentence; then the drafts of what they noticed themselves."""
    chat = told("You talked over us a bit.")
    assert chat.at == "lessons.point"
    assert "Here's what you wrote about the employer's reason: “You talked over us a bit”" in chat.last
    chat.type("let them finish")
    assert chat.at == "lessons.drafts"
    (item,) = chat.person.items.values()
    assert (item.kind, item.text, item.giver) == ("do", "Let them finish", "You talked over us a bit.")
    chat.press("keep_both")
    assert "• Let them finish (they said “You talked over us a bit”)" in chat.last


@pytest.mark.parametrize(
    "words",
    ["Next time I'll let them finish", "next time, let them finish", "I will let them finish", "let them finish"],
)
def test_the_sentence_can_be_begun_again(words: str) -> None:
    """The line is its end."""
    chat = told("You talked over us a bit.")
    chat.type(words)
    assert [item.text for item in chat.person.items.values()] == ["Let them finish"]


def test_a_reason_that_is_recognised_brings_an_example() -> None:
    """The line of its card, as a tap when the drafts come one by one."""
    chat = told("Your communication wasn't clear")
    assert "Start with the headline, then explain" in chat.last
    chat.press("skip")
    chat.press("each")
    chat.press("drop")
    assert "Here's what you wrote about the employer's reason: “Your communication wasn't clear”" in chat.last
    chat.press("fix")
    assert [item.text for item in chat.person.items.values()] == ["Start with the headline, then explain"]


def test_a_point_left_out_is_not_offered_again() -> None:
    """One by one, without a suggestion there are two ways: own words, or none."""
    chat = told("You talked over us a bit.")
    chat.press("skip")
    chat.press("each")
    chat.press("drop")
    assert [key for key in chat.keys if key in ("keep", "fix", "plan", "drop", "edit")] == ["drop", "edit"]
    chat.press("drop")
    chat.press("skip")
    chat.command("change 1 findings-acceptable")
    chat.press("yes")
    chat.command("tip 4")
    assert "talked over us" not in chat.last


@pytest.mark.parametrize(
    "reason",
    ["the role is on hold", "they went with an internal candidate", "you interviewed well but someone was stronger"],
)
def test_a_reason_with_nothing_to_change_makes_no_line(reason: str) -> None:
    """There is no lesson in a budget."""
    assert not WORLD.has(f"advice-{WORLD.hearing.read(reason, 'advice').options[0]}.line")
    assert told(reason).at == "lessons.drafts"


@pytest.mark.parametrize(
    "reason",
    [
        "We want someone younger",
        "my accent was hard to follow",
        "You have small kids, it's a lot of travel",
        "They wanted a man for the night shift",
        "you're close to retirement",
    ],
)
def test_a_discriminatory_reason_leads_to_the_rights_page_and_to_no_line(reason: str) -> None:
    """Even if they said yes three times: nobody has to change that."""
    chat = Chat().reach("findings.reason", {"findings.heard": "told"})
    chat.type(reason)
    assert "/rights" in chat.last
    for _ in range(3):
        chat.press("yes")
    assert chat.at == "lessons.drafts"
    chat.press("each")
    while chat.at == "lessons.one":
        assert reason not in chat.last
        chat.press("drop")


@pytest.mark.parametrize(
    "reason",
    ["Too little experience with children", "You need a foreign language", "You were hard to follow at times"],
)
def test_an_ordinary_reason_is_none_of_these(reason: str) -> None:
    """Nothing is read into it."""
    chat = told(reason)
    assert chat.at == "lessons.point"


def test_a_reason_taken_back_meanwhile_leaves_their_words() -> None:
    """The question that is open shows what is there; what is typed is a line of their own."""
    chat = told("You talked over us a bit.")
    chat.person.interviews[1].fair = "no"
    chat.command("resume")
    assert "Here's what you wrote about the employer's reason: “You talked over us a bit.”" in chat.last
    chat.type("let them finish")
    assert [item.draft for item in chat.person.items.values()] == [""]


def test_a_full_list_is_reported_for_their_point() -> None:
    """Nothing is said to be kept that isn't."""
    chat = told("You talked over us a bit.")
    put(chat.person, [("do", f"line {number}") for number in range(100)], chat.now)
    chat.type("let them finish")
    assert chat.said[0].above.startswith("Your list is full")


def test_the_employers_words_go_with_their_interview() -> None:
    """The line stays, without them."""
    chat = told("You talked over us a bit.")
    chat.type("let them finish")
    chat.command("delete 1")
    chat.press("delete")
    chat.begin("list_practice")
    assert "• Let them finish" in chat.last.splitlines()


def test_back_takes_the_line_off_again() -> None:
    """As with every answer."""
    chat = told("You talked over us a bit.")
    chat.type("let them finish")
    chat.press("back")
    assert (chat.at, chat.person.items) == ("lessons.point", {})
