"""Tip 4 in depth: what was in their hands becomes drafts; each is taken, reworded or dropped, a don't has its fix."""

import pytest

from conversations.choices import Doubt
from conversations.dodont import MOST, put

from .chat import Chat, at_tip, in_tip_1


def listed(chat: Chat) -> list[tuple[str, str]]:
    """The list as (kind, text)."""
    return [(item.kind, item.text) for item in chat.person.items.values()]


def told(*causes: str) -> Chat:
    """Someone at the first question of tip 4, with these causes, two pluses, and a reason they were given."""
    chat = in_tip_1(hindrances=True)
    for cause in causes:
        chat.press(cause) if cause in chat.keys else chat.type(cause)
    for act in ("done", "I asked good questions\nI was on time", "employer", "will_send", "told"):
        chat.press(act) if act in chat.keys else chat.type(act)
    chat.type("Too vague on numbers")
    for _ in range(3):
        chat.press("yes")
    return chat


def one_by_one(chat: Chat) -> Chat:
    """The same person, at the first of the drafts."""
    chat.press("each")
    return chat


# ---------------------------------------------------------------- what was in their hands


def sorting(*causes: str) -> Chat:
    """Someone in tip 1 who sorts what was in their hands."""
    chat = in_tip_1(hindrances=True)
    for cause in causes:
        chat.press(cause) if cause in chat.keys else chat.type(cause)
    chat.press("done")
    chat.press("hands")
    return chat


def test_each_cause_is_mine_or_not() -> None:
    """One after the other, own words included; then what went right is asked."""
    chat = sorting("nerves", "the lift was stuck")
    assert "You named this: Nerves" in chat.last
    chat.press("mine")
    assert "You named this: the lift was stuck" in chat.last
    chat.press("not_mine")
    assert chat.said[-1].text.startswith("Then it doesn't go on your list.")
    assert chat.at == "reflect.right"
    assert chat.person.interviews[1].whose == {"nerves": "mine", "else": "not_mine"}


def test_whose_a_cause_was_is_offered_until_each_is_said() -> None:
    """A cause that was skipped can still be sorted; once all are, nothing more is offered."""
    chat = sorting("nerves", "rambled")
    chat.press("mine")
    chat.press("skip")
    chat.press("hands")
    assert "You named this: I rambled" in chat.last
    chat.press("not_mine")
    assert "First: what was in my hands" not in chat.buttons
    chat = sorting("nerves")
    chat.press("mine")
    assert chat.at == "reflect.right"
    assert "First: what was in my hands" not in chat.buttons


def test_a_line_put_in_their_words_stays_what_it_was() -> None:
    """Whether a do or a don't is being worded stands there, so that it lands where they expect it."""
    chat = sorting("nerves")
    for tap in ("mine", ":I stayed calm", "nobody", "nobody", "not_yet", "each"):
        chat.type(tap[1:]) if tap.startswith(":") else chat.press(tap)
    chat.press("edit")
    assert "As a do, it reads: Again: I stayed calm" in chat.last
    chat.press("skip")
    chat.press("edit")
    assert "As a don't, it reads: Rush when nerves rise" in chat.last


def test_back_goes_one_cause_back() -> None:
    """Back undoes one turn, not all of them."""
    chat = sorting("nerves", "rambled")
    chat.press("mine")
    chat.press("back")
    assert "You named this: Nerves" in chat.last
    assert chat.person.interviews[1].whose == {}


def test_without_a_cause_there_is_nothing_to_sort() -> None:
    """Whoever skipped the causes isn't offered to sort them."""
    chat = in_tip_1(hindrances=True)
    chat.press("skip")
    assert chat.buttons == ["Back", "Skip", "Stop for now"]


def test_what_was_not_theirs_leaves_no_draft() -> None:
    """The don't is drafted from the first cause that was theirs."""
    chat = sorting("nerves", "rambled")
    chat.press("not_mine")
    chat.press("mine")
    for act in ("I listened", "employer", "will_send", "not_yet"):
        chat.press(act) if act in chat.keys else chat.type(act)
    assert "Don't: Talk past the point" in chat.last
    assert "Rush when nerves rise" not in one_by_one(chat).last


def test_it_may_be_sorted_again_later() -> None:
    """In the overview all causes are asked about again, and then it is changed."""
    chat = sorting("nerves", "rambled")
    chat.press("mine")
    chat.press("mine")
    chat.command("stop")
    chat.command("change 1 reflect-hands")
    chat.press("not_mine")
    assert "You named this: I rambled" in chat.last
    chat.press("not_mine")
    assert chat.said[0].text.startswith("Noted.")
    assert set(chat.person.interviews[1].whose.values()) == {"not_mine"}


def test_another_cause_was_not_sorted_yet() -> None:
    """Whose it was is said of a cause, and not of the next one in its place."""
    chat = sorting("nerves", "rambled", "the lift was stuck")
    for _ in range(3):
        chat.press("not_mine")
    chat.command("change 1 reflect-hindrances")
    for act in ("nerves", "I forgot my portfolio", "done"):
        chat.press(act) if act in chat.keys else chat.type(act)
    assert chat.person.interviews[1].whose == {"nerves": "not_mine"}


# ---------------------------------------------------------------- one by one


def test_the_drafts_come_from_tips_1_to_3() -> None:
    """Every plus, every cause and the reason they were given has its draft, the do's first."""
    chat = one_by_one(told("nerves", "rambled"))
    seen = []
    while chat.at == "lessons.one":
        seen.append(chat.last.split("\n\n")[1])
        chat.press("keep")
    assert seen == [
        "Again: I asked good questions",
        "Again: I was on time",
        "Rush when nerves rise",
        "Talk past the point",
        "Leave this unanswered: Too vague on numbers",
    ]
    assert [text for _, text in listed(chat)] == seen
    assert all((item.tip, item.interview) == ("lessons", 1) for item in chat.person.items.values())
    assert chat.at == "list_practice.look"


@pytest.mark.parametrize("doubt", ["vague", "stronger", "outside", "unfair", "discrimination"])
def test_a_reason_that_was_not_theirs_leaves_no_draft(doubt: Doubt) -> None:
    """A frozen budget, a friend of the boss, or worse: there is no lesson in it, and none is drafted."""
    chat = told("nerves")
    chat.person.interviews[1].doubt = doubt
    assert "One by one (3)" in [button.label for row in chat.command("resume")[0].rows for button in row]
    one_by_one(chat)
    while chat.at == "lessons.one":
        assert "Too vague on numbers" not in chat.last
        chat.press("drop")


@pytest.mark.parametrize("mark", ["believable", "fair"])
def test_a_reason_that_is_not_believed_or_not_fair_leaves_no_draft(mark: str) -> None:
    """Nobody has to learn from an excuse, nor from what was unfair, also where they skip what troubles them."""
    chat = told("nerves")
    setattr(chat.person.interviews[1], mark, "no")
    one_by_one(chat)
    while chat.at == "lessons.one":
        assert "Too vague on numbers" not in chat.last
        chat.press("drop")


@pytest.mark.parametrize(
    ("label", "line"),
    [
        ("keep", ("dont", "Rush when nerves rise")),
        ("fix", ("do", "Breathe out once before I answer")),
        ("plan", ("do", "If my heart races, I put both feet down and breathe out")),
    ],
)
def test_one_gap_has_one_fix(label: str, line: tuple[str, str]) -> None:
    """A don't goes on the list as it is, as what to do instead, or as a plan; one of them, in one tap."""
    chat = one_by_one(told("nerves"))
    for _ in range(2):
        chat.press("drop")
    assert f"As a plan: {'If my heart races, I put both feet down and breathe out'}" in chat.last
    chat.press(label)
    assert listed(chat) == [line]


def test_what_was_taken_or_dropped_is_not_offered_again() -> None:
    """Coming back to tip 4, only what is still open is gone through."""
    chat = one_by_one(told("nerves", "rambled"))
    for label in ("keep", "drop", "plan", "skip", "skip"):
        chat.press(label)
    assert chat.at == "list_practice.look"
    chat.command("tip 4")
    assert "One by one (2)" in chat.buttons
    one_by_one(chat)
    assert "Talk past the point" in chat.last


def test_other_words_make_another_draft() -> None:
    """Whoever dropped a draft and then says it otherwise is asked about it anew; what stands is not asked again."""
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
    assert "One by one (2)" in chat.buttons
    assert "Again: I asked what a good week looks like" in one_by_one(chat).last
    chat.press("keep")
    assert "No examples" in chat.last


def test_a_draft_whose_words_change_while_it_is_asked_about() -> None:
    """The question goes on with the new words, whichever part they are of."""
    chat = one_by_one(told("nerves"))
    for label in ("keep", "keep", "keep"):
        chat.press(label)
    assert "Too vague on numbers" in chat.last
    chat.person.interviews[1].reason = "No examples"
    chat.command("resume")
    assert "No examples" in chat.last
    chat.press("keep")
    assert ("dont", "Leave this unanswered: No examples") in listed(chat)


def test_a_draft_in_their_own_words() -> None:
    """Reworded it is theirs, of the same kind; an edit changes it, and the draft itself isn't offered again."""
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


def test_a_change_of_mind_about_the_pair_leaves_the_others() -> None:
    """Whoever took five drafts, and then wants only the do of the first two, keeps the other three."""
    chat = one_by_one(told("nerves", "rambled"))
    while chat.at == "lessons.one":
        chat.press("keep")
    chat.command("change 1 lessons-drafts")
    chat.press("keep_do")
    assert len(listed(chat)) == 4
    assert ("dont", "Rush when nerves rise") not in listed(chat)


def test_a_full_list_says_so_at_the_draft_that_found_no_room() -> None:
    """Nothing is said to be kept that isn't."""
    chat = one_by_one(told("nerves"))
    put(chat.person, [("do", f"line {number}") for number in range(MOST - 1)], chat.now)
    chat.press("keep")
    assert chat.at == "lessons.one"
    chat.press("keep")
    assert chat.said[0].above.startswith("Your list is full")


def test_the_pair_once_more_takes_nothing_that_was_chosen_by_itself() -> None:
    """A fix taken for the don't, a line reworded since, a plus drafted from other words: all of them stay."""
    chat = one_by_one(told("nerves"))
    chat.press("keep")
    chat.press("keep")
    chat.press("fix")
    chat.press("skip")
    chat.command("dodont edit 1 Ask what they are proud of")
    chat.command("change 1 lessons-drafts")
    chat.press("keep_do")
    assert listed(chat) == [
        ("do", "Ask what they are proud of"),
        ("do", "Again: I was on time"),
        ("do", "Breathe out once before I answer"),
        ("do", "Again: I asked good questions"),
    ]
    chat.command("change 1 reflect-right")
    chat.type("I smiled")
    chat.command("change 1 lessons-drafts")
    chat.press("keep_do")
    assert [text for _, text in listed(chat)[3:]] == ["Again: I asked good questions", "Again: I smiled"]


# ---------------------------------------------------------------- a don't turned round


def turning(*donts: str) -> Chat:
    """Someone who typed their own don'ts and is offered to turn one round."""
    chat = at_tip(4)
    chat.press("own")
    chat.press("skip")
    chat.type("\n".join(donts))
    return chat


def test_each_dont_is_offered_its_do() -> None:
    """Any of them, one after the other; what they type takes the don't's place."""
    chat = turning("Ramble", "Rush")
    chat.tap("Ramble")
    chat.type("If I ramble, I stop and ask back")
    assert listed(chat) == [("do", "If I ramble, I stop and ask back"), ("dont", "Rush")]
    assert chat.buttons[:2] == ["Rush", "They're fine as they are"]
    chat.press("back")
    assert listed(chat) == [("dont", "Ramble"), ("dont", "Rush")]
    chat.press("skip")
    chat.press("fine")
    assert chat.at == "list_practice.look"


def test_once_all_are_turned_it_goes_on() -> None:
    """With no don't left there is nothing more to ask."""
    chat = turning("Ramble")
    chat.tap("Ramble")
    chat.type("Make one point")
    assert chat.at == "list_practice.look"


def test_a_dont_that_is_gone_meanwhile_loses_no_words() -> None:
    """Taken off by another message, what they typed instead is put on all the same."""
    chat = turning("Ramble", "Rush")
    chat.tap("Ramble")
    chat.command("dodont remove 1")
    chat.command("resume")
    chat.type("Make one point")
    assert sorted(listed(chat)) == [("do", "Make one point"), ("dont", "Rush")]


def test_a_do_that_is_there_already_leaves_the_dont() -> None:
    """Nothing comes twice, and nothing is lost."""
    chat = turning("Ramble")
    chat.command("do Make one point")
    chat.tap("Ramble")
    chat.type("Make one point")
    assert sorted(listed(chat)) == [("do", "Make one point"), ("dont", "Ramble")]


def test_a_turned_line_that_is_edited_changes_and_is_no_second_one() -> None:
    """What was typed instead of the don't is edited where it stands; Back brings the don't back."""
    chat = turning("Ramble", "Rush")
    chat.tap("Ramble")
    chat.type("If I ramble, I stop")
    chat.edit("If I ramble, I stop and ask back")
    assert listed(chat) == [("do", "If I ramble, I stop and ask back"), ("dont", "Rush")]
    chat.press("back")
    assert listed(chat) == [("dont", "Ramble"), ("dont", "Rush")]


def test_turned_into_what_is_there_already_it_rests() -> None:
    """The don't has its do on the list: it isn't offered once more without a word."""
    chat = turning("Ramble", "Rush")
    chat.command("do Stop and ask back")
    chat.tap("Ramble", chat.question)
    chat.type("stop and ask back")
    assert "Ramble" not in chat.buttons
    assert [item.resting for item in chat.person.items.values()] == [True, False, False]
