"""Taps on any button: doubled, stale, undone, unknown, forged."""

import pytest

from conversations import Question, Tapped
from conversations.dialogue.messages import BACK, CHANGE, DONE, NO, PAGE, RESUME, SKIP, STOP, WAS, YES
from conversations.dialogue.steps import Step

from .chat import Chat, after_all, after_tip_1, at_tip, in_tip_1
from .everything import Everything
from .trip import on_a_trip
from .walking import Place, at

FORGED = [
    "", "!", "+", "-", "x", "badly!", "+nerves", "-nerves", "?nerves", "+!done", "!nonsense", BACK + "x", YES, NO,
    DONE, WAS, CHANGE, RESUME, STOP, SKIP, BACK, PAGE, f"{PAGE}-1", f"{PAGE}²", f"{PAGE}999999", PAGE + "9" * 5000,
    "0", "-1", "1e9", "٣", "\u200b", "\ud800", "💙" * 20, "a\nb", "delete", "../..", "None", "x" * 70_000,
]  # fmt: skip


@pytest.mark.parametrize("choice", FORGED, ids=lambda choice: ascii(choice)[:20])
def test_any_string_may_come_as_a_choice(choice: str, everything: Everything) -> None:
    """Nothing breaks at any step, and there is a question to go on with."""
    for place in everything.places.values():
        chat = place.chat.copy()
        chat.feed(Tapped(chat.question, choice))
        chat.feed(Tapped(Question(0, 0), choice))
        chat.command("resume")
        assert chat.said


@pytest.mark.parametrize(
    ("word", "at"), [("back", "reflect.went"), ("SKIP", "reflect.right"), ("stop", "pause.when")]
)
def test_navigation_can_be_typed_at_a_closed_question(word: str, at: str) -> None:
    """Back, Skip and Stop are understood where free text isn't the answer."""
    chat = in_tip_1(hindrances=True)
    chat.type(word)
    assert chat.at == at


def test_a_number_chooses_an_answer_but_never_navigation() -> None:
    """A number beyond the answers, or punctuation alone, matches nothing."""
    for text in ("7", "8", "!!!", "💙"):
        chat = in_tip_1()
        chat.type(text)
        assert chat.last == "If you had to choose: did it go badly, well, or a bit of both?"


def test_a_doubled_tap_changes_nothing() -> None:
    """The same button twice is one answer."""
    chat = in_tip_1()
    tap = chat.press_of("badly", chat.question)
    chat.feed(tap)
    person = chat.person
    assert chat.feed(tap) == []
    assert chat.person == person


@pytest.mark.parametrize("label", ["back", "skip", "stop"])
def test_doubled_navigation_moves_once(label: str) -> None:
    """Back, Skip and Stop tapped twice count once."""
    chat = in_tip_1(hindrances=True)
    tap = chat.press_of(label, chat.question)
    chat.feed(tap)
    where = chat.at, chat.question
    assert chat.feed(tap) == []
    assert (chat.at, chat.question) == where


def test_a_doubled_never_mind_counts_once() -> None:
    """The second finds nothing to stop and says nothing."""
    chat = Chat()
    chat.command("do")
    tap = chat.press_of("stop")
    chat.feed(tap)
    assert chat.feed(tap) == []


def test_another_answer_on_an_old_keyboard_offers_to_change_it() -> None:
    """Or to carry on."""
    chat = in_tip_1()
    other = chat.press_of("mixed", chat.question)
    chat.press("badly")
    now = chat.question
    chat.feed(other)
    assert chat.last == "You've already answered that one: Badly. Do you want to change your answer?"
    chat.press("resume")
    assert chat.said[0].question == now
    chat.feed(other)
    chat.press("change")
    assert chat.at == "reflect.went"
    assert chat.person.interviews[1].went == ""


def test_changing_an_answer_of_an_open_talk_undoes_what_followed() -> None:
    """All later answers of that talk."""
    chat = in_tip_1(hindrances=True)
    chat.press("nerves")
    chat.press("done")
    chat.reopen("reflect.went")
    assert (chat.at, len(chat.talk.trail)) == ("reflect.went", 2)
    assert chat.person.interviews[1].hindrances == []


def test_changing_an_answer_of_a_finished_talk_asks_it_again() -> None:
    """Once, even after a doubled tap; later answers stay."""
    for chat, beneath in ((after_tip_1(), 1), (at_tip(6), 1), (after_all(), 0)):
        before, now = chat.person, chat.person.talks[-1:]
        chat.press("was", chat.asked["reflect.hindrances"])
        change = chat.press_of("change")
        chat.feed(change)
        assert (chat.at, len(chat.person.talks)) == ("reflect.hindrances", beneath + 1)
        question = chat.question
        chat.feed(change)
        assert (chat.question, len(chat.person.talks)) == (question, beneath + 1)
        chat.press("rambled")
        chat.press("done")
        assert chat.person.interviews[1].hindrances == ["rambled"]
        assert chat.said[0].text.startswith("I've changed that")
        assert (chat.person.items, chat.person.interviews[1].can_ask) == (before.items, before.interviews[1].can_ask)
        assert [talk.question for talk in chat.person.talks] == [talk.question for talk in now]


def test_changing_an_item_added_in_a_dialogue_replaces_it() -> None:
    """There aren't two."""
    chat = Chat()
    chat.command("do")
    chat.type("breathe")
    chat.edit("")
    chat.press("change")
    chat.type("breathe slowly")
    assert [item.text for item in chat.person.items.values()] == ["breathe slowly"]


def test_the_used_button_says_what_was_chosen() -> None:
    """Cut if it is long."""
    chat = in_tip_1()
    chat.press("well")
    assert [button.label for row in chat.redrawn[0].rows for button in row] == ["✓ Well, so I'm confused"]
    chat = on_a_trip("listed")
    chat.choose("3")
    label = chat.redrawn[0].rows[0][0].label
    assert label.endswith("…")
    assert len(label) == 42


def test_one_answer_of_ended_talks_is_open_at_a_time() -> None:
    """The question reopened last takes the place of the one before."""
    chat = after_tip_1()
    for step in ("reflect.went", "reflect.hindrances"):
        chat.reopen(step)
    assert [talk.step for talk in chat.person.talks] == ["whom", "hindrances"]


def test_a_button_of_an_unknown_talk_is_answered() -> None:
    """It says so, and the open question is offered again."""
    chat = in_tip_1()
    said = chat.feed(Tapped(Question(99, 99), "badly"))
    assert said[0].text.startswith("That button's from one of our earlier chats")
    assert said[1].question == chat.question
    assert chat.feed(Tapped(Question(99, 99), STOP)) == []
    assert chat.feed(Tapped(Question(99, 99), RESUME))[0].question == chat.question


def test_a_button_of_an_undone_question_is_answered() -> None:
    """It says that the question, which Back left, isn't open any more."""
    chat = in_tip_1()
    old = chat.press_of("badly", chat.question)
    chat.press("badly")
    chat.press("back")
    chat.feed(old)
    assert chat.said[0].text.startswith("That button's from one of our earlier chats")
    assert chat.at == "reflect.went"


def test_a_button_from_before_forget_is_answered() -> None:
    """It finds nothing, and isn't confused with a new talk."""
    chat = in_tip_1()
    old = chat.press_of("badly", chat.question)
    chat.command("forget")
    chat.press("delete")
    chat.command("start")
    chat.feed(old)
    assert chat.said[0].text.startswith("That button's from one of our earlier chats")
    assert chat.at == "start.welcome"


def test_a_removed_option_is_reported() -> None:
    """The options are shown as they are now."""
    chat = Chat()
    chat.command("do breathe\nsmile")
    chat.command("dodont remove")
    gone = chat.tap_of("breathe", chat.question)
    chat.command("dodont remove last")
    chat.command("dodont remove 1")
    chat.feed(gone)
    assert chat.said[0].text.startswith("That's an old button")


@at(Step)
def test_a_tap_on_the_question_of_a_talk_below_resumes_it(place: Place) -> None:
    """It comes to the top, unless it was a side door, which has ended."""
    chat = place.chat.copy()
    question, ended = chat.question, chat.talk.side
    chat.command("forget" if place.dialogue != "forget" else "do")
    chat.feed(Tapped(question, "no such thing"))
    assert (chat.question == question) != ended


def test_go_on_under_a_stopped_question_resumes_it() -> None:
    """Even before a time to come back was agreed."""
    chat = in_tip_1()
    question = chat.question
    chat.press("stop")
    pause = chat.question
    chat.press("resume", question)
    assert (chat.at, chat.question) == ("reflect.went", question)
    assert [talk.dialogue for talk in chat.person.talks] == ["reflect"]
    assert pause in [one.question for one in chat.redrawn]


def test_a_tap_on_a_stopped_question_answers_it() -> None:
    """A copy that is still on the screen works like the question."""
    chat = in_tip_1()
    tap = chat.press_of("badly")
    chat.press("stop")
    chat.feed(tap)
    assert (chat.talk.dialogue, chat.person.interviews[1].went) == ("reflect", "badly")
