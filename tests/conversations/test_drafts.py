"""Tip 4: drafts for the list, each kept, reworded or dropped."""

import pytest

from conversations.choices import Doubt
from conversations.dodont import MOST, put

from .chat import Chat, in_tip_1


def listed(chat: Chat) -> list[tuple[str, str]]:
    """The list as (kind, text)."""
    return [(item.kind, item.text) for item in chat.person.items.values()]


def told(*causes: str) -> Chat:
    """Someone who is offered two drafts in tip 4, with these causes, two pluses, and a reason they were given.

    They have put off the line about that reason.
    """
    chat = in_tip_1(hindrances=True)
    for cause in causes:
        chat.press(cause) if cause in chat.keys else chat.type(cause)
    for act in ("done", "I asked good questions\nI was on time", "employer", "will_send", "told"):
        chat.press(act) if act in chat.keys else chat.type(act)
    chat.type("Too vague on numbers")
    for _ in range(3):
        chat.press("yes")
    chat.press("skip")
    return chat


def one_by_one(chat: Chat) -> Chat:
    """The same person, at the first of the drafts."""
    chat.press("each")
    return chat


def test_the_drafts_come_from_tips_1_to_3() -> None:
    """Every plus, every cause and the reason given has one, do's first."""
    chat = one_by_one(told("nerves", "rambled"))
    seen = []
    while chat.at == "lessons.one":
        seen.append(chat.last)
        chat.press("keep" if "keep" in chat.keys else "fix")
    texts = [
        "Again: I asked good questions",
        "Again: I was on time",
        "Start with the headline, then explain",
        "Rush into an answer when I'm nervous",
        "Keep talking after I've made my point",
    ]
    assert all(text in said for text, said in zip(texts, seen, strict=True))
    assert "Here's what you wrote about the employer's reason: “Too vague on numbers”" in seen[2]
    assert [text for _, text in listed(chat)] == texts
    assert all((item.tip, item.interview) == ("lessons", 1) for item in chat.person.items.values())
    assert chat.at == "list_practice.look"


@pytest.mark.parametrize("doubt", ["vague", "stronger", "outside", "unfair", "discrimination"])
def test_a_reason_beyond_their_control_makes_no_draft(doubt: Doubt) -> None:
    """There is nothing to learn from a frozen budget, or from discrimination."""
    chat = told("nerves")
    chat.person.interviews[1].doubt = doubt
    assert "Show me all 3, one by one" in [button.label for row in chat.command("resume")[0].rows for button in row]
    one_by_one(chat)
    while chat.at == "lessons.one":
        assert "Too vague on numbers" not in chat.last
        chat.press("drop")


@pytest.mark.parametrize("mark", ["believable", "fair"])
def test_a_reason_that_is_not_believable_or_fair_makes_no_draft(mark: str) -> None:
    """Also if they skip what troubles them."""
    chat = told("nerves")
    setattr(chat.person.interviews[1], mark, "no")
    one_by_one(chat)
    while chat.at == "lessons.one":
        assert "Too vague on numbers" not in chat.last
        chat.press("drop")


@pytest.mark.parametrize(
    ("label", "line"),
    [
        ("keep", ("dont", "Rush into an answer when I'm nervous")),
        ("fix", ("do", "Breathe out slowly before I answer")),
        ("plan", ("do", "If my heart races, I'll put both feet on the floor and breathe out")),
    ],
)
def test_a_dont_can_be_kept_fixed_or_planned(label: str, line: tuple[str, str]) -> None:
    """As it is, as what to do instead, or as a plan; one of them, in one tap."""
    chat = one_by_one(told("nerves"))
    for _ in range(3):
        chat.press("drop")
    assert "Or make a plan: If my heart races, I'll put both feet on the floor and breathe out" in chat.last
    chat.press(label)
    assert listed(chat) == [line]


def test_a_draft_that_was_kept_or_dropped_is_not_offered_again() -> None:
    """A second time in tip 4 shows only the open ones."""
    chat = one_by_one(told("nerves", "rambled"))
    for label in ("keep", "drop", "drop", "plan", "skip"):
        chat.press(label)
    assert chat.at == "list_practice.look"
    chat.command("tip 4")
    assert "Show me the last one" in chat.buttons or "What could I do instead?" in chat.buttons
    one_by_one(chat)
    assert "Keep talking after I've made my point" in chat.last


def test_other_words_make_a_new_draft() -> None:
    """Also for a dropped one; drafts with the same words aren't offered again."""
    chat = one_by_one(told("nerves"))
    for label in ("drop", "drop", "drop", "drop"):
        chat.press(label)
    chat.command("tip 4")
    assert not any(label.startswith("One by one") for label in chat.buttons)
    chat.command("change 1 reflect-right")
    chat.type("I was on time\nI asked what a good week looks like")
    chat.command("change 1 findings-reason")
    chat.type("No examples")
    chat.command("tip 4")
    assert "Show me all 2, one by one" in chat.buttons
    assert "Again: I asked what a good week looks like" in one_by_one(chat).last
    chat.press("keep")
    assert "No examples" in chat.last


def test_a_draft_whose_words_change_is_shown_with_the_new_words() -> None:
    """While it is being asked about."""
    chat = one_by_one(told("nerves"))
    for label in ("keep", "keep"):
        chat.press(label)
    assert "Too vague on numbers" in chat.last
    chat.person.interviews[1].reason = "No examples"
    chat.command("resume")
    assert "No examples" in chat.last
    chat.press("edit")
    assert "Here's what you wrote about the employer's reason: “No examples”" in chat.last
    chat.type("Next time I'll bring two examples")
    assert ("do", "Bring two examples") in listed(chat)


def test_a_draft_can_be_reworded() -> None:
    """It keeps its kind and can be edited; the draft itself isn't offered again."""
    chat = one_by_one(told("nerves"))
    chat.press("edit")
    chat.type("Ask what the team is proud of")
    chat.edit("Ask what they are proud of")
    assert listed(chat) == [("do", "Ask what they are proud of")]
    assert chat.person.items[max(chat.person.items)].tip == ""
    chat.press("back")
    assert listed(chat) == []
    chat.type("Ask back")
    for _ in range(3):
        chat.press("skip")
    chat.command("tip 4")
    assert "Again: I was on time" in one_by_one(chat).last


def test_changing_the_answer_about_the_pair_keeps_other_drafts() -> None:
    """Of five drafts kept, only the don't of the first two goes."""
    chat = one_by_one(told("nerves", "rambled"))
    while chat.at == "lessons.one":
        chat.press("keep" if "keep" in chat.keys else "fix")
    chat.command("change 1 lessons-drafts")
    chat.press("keep_do")
    assert len(listed(chat)) == 4
    assert ("dont", "Rush into an answer when I'm nervous") not in listed(chat)


def test_a_full_list_is_reported_at_the_draft_that_did_not_fit() -> None:
    """Nothing is said to be kept that isn't."""
    chat = one_by_one(told("nerves"))
    put(chat.person, [("do", f"line {number}") for number in range(MOST - 1)], chat.now)
    chat.press("keep")
    assert chat.at == "lessons.one"
    chat.press("keep")
    assert chat.said[0].above.startswith("Your list is full")


def test_answering_about_the_pair_again_removes_no_other_choice() -> None:
    """Not a fix, a reworded item, or a draft from other words."""
    chat = one_by_one(told("nerves"))
    chat.press("keep")
    chat.press("keep")
    chat.press("skip")
    chat.press("fix")
    chat.command("dodont edit 1 Ask what they are proud of")
    chat.command("change 1 lessons-drafts")
    chat.press("keep_do")
    assert listed(chat) == [
        ("do", "Ask what they are proud of"),
        ("do", "Again: I was on time"),
        ("do", "Breathe out slowly before I answer"),
        ("do", "Again: I asked good questions"),
    ]
    chat.command("change 1 reflect-right")
    chat.type("I smiled")
    chat.command("change 1 lessons-drafts")
    chat.press("keep_do")
    assert [text for _, text in listed(chat)[3:]] == ["Again: I asked good questions", "Again: I smiled"]
