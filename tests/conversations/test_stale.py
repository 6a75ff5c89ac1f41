"""Stale questions: words that come hours later, or after a check-in, fill nothing by themselves."""

from datetime import timedelta

import pytest

from conversations.dialogue.stale import AFTER

from .chat import Chat, after_all, after_tip_1, coming_up, in_tip_1
from .test_heard_check_ins import PLACES

TOLD = "I asked good questions"


def later(chat: Chat, **duration: float) -> Chat:
    """The same chat after some time in which nothing came."""
    chat.now += timedelta(**(duration or {"days": 21}))
    return chat


def asked_long_ago(step: str = "reflect.right") -> Chat:
    """Somebody whose open question was asked three weeks ago."""
    return later(Chat().reach(step))


def overtaken(step: str) -> Chat:
    """Somebody who was asked that, and then sent the check-in about their week's plan, an hour ago."""
    chat = PLACES["week-review"]()
    opened, came = chat.person.check_ins.open, chat.person.check_ins.came
    assert came
    dialogue, _, at = step.partition(".")
    chat.begin(dialogue, at, about=1)
    chat.talk.offered = chat.person.wrote = came - timedelta(minutes=10)
    chat.person.check_ins.open = opened
    return chat


def test_what_is_typed_three_weeks_later_is_no_answer_by_itself() -> None:
    """It answers what it may be, quotes the old question and what they wrote, with something new first."""
    chat = asked_long_ago()
    chat.type("got another no today")
    assert chat.person.interviews[1].went_right == ""
    assert len(chat.said) == 1
    assert chat.last.startswith("I'm sorry, a no is always hard to take.")
    assert "A while ago I asked you: “And what went right while you were there?" in chat.last
    assert "“got another no today”" in chat.last
    assert chat.keys == ["new", "mine"]


def test_that_is_my_answer_is_the_answer() -> None:
    """One tap, and it goes on as if the words had just been typed; an edit of the message finds its answer."""
    chat = asked_long_ago()
    chat.type(TOLD)
    chat.press("mine")
    assert chat.person.interviews[1].went_right == TOLD
    assert (chat.at, chat.person.unplaced) == ("feedback.whom", None)
    chat.edit("I asked the best questions")
    assert chat.person.interviews[1].went_right == "I asked the best questions"


def test_something_new_puts_the_question_aside() -> None:
    """Nothing is filled, what comes next is no answer either, and /resume leads back."""
    chat = asked_long_ago()
    chat.type("a lot has happened since")
    chat.press("new")
    assert chat.person.interviews[1].went_right == ""
    assert chat.person.unplaced is None
    assert chat.keys == ["menu", "resume"]
    chat.type("hmm")
    assert chat.person.interviews[1].went_right == ""
    chat.command("resume")
    assert chat.at == "reflect.right"
    chat.type(TOLD)
    assert chat.person.interviews[1].went_right == TOLD


def test_something_new_drops_what_there_is_no_coming_back_to() -> None:
    """The week's plan, asked three weeks ago, is over then."""
    chat = after_all()
    asked = chat.command("week plan")[-1].text.split("\n\n")[-1].split("?")[0]
    later(chat)
    chat.type("got another no today")
    assert (chat.person.weekly and chat.person.weekly.plan) == ""
    assert f"A while ago I asked you: “{asked}" in chat.last
    there = chat.copy()
    there.press("new")
    assert (there.person.talks, there.keys[0]) == ([], "new_interview")
    chat = later(after_all())
    chat.command("week plan")
    later(chat)
    chat.type("a lot has happened since")
    chat.press("new")
    assert (chat.person.talks, chat.keys) == ([], ["menu"])


def test_six_hours_make_a_question_stale() -> None:
    """Until then what is typed is its answer, also without a word about the time."""
    chat = later(Chat().reach("reflect.right"), seconds=AFTER.total_seconds())
    chat.copy().type(TOLD)
    fresh, old = chat.copy(), later(chat.copy(), seconds=1)
    fresh.type(TOLD)
    old.type(TOLD)
    assert fresh.person.interviews[1].went_right == TOLD
    assert old.person.interviews[1].went_right == ""


def test_offered_again_it_is_fresh_again() -> None:
    """What counts is when they last saw it asked."""
    chat = asked_long_ago()
    chat.command("resume")
    later(chat, hours=5)
    chat.type(TOLD)
    assert chat.person.interviews[1].went_right == TOLD


def test_a_check_in_makes_what_was_asked_before_it_stale() -> None:
    """What is typed then may be meant for the check-in, however fresh the question."""
    chat = after_all()
    chat.now = coming_up(chat)[0].comes - timedelta(hours=2)
    chat.begin("setback")
    chat.person.wrote = None  # who was here just now isn't written to
    assert chat.wait(hours=2, minutes=1)
    chat.type("I'd call my sister")
    assert chat.person.setback == ""
    assert chat.keys == ["new", "mine"]
    chat.press("mine")
    assert chat.person.setback == "I'd call my sister"


def test_a_check_in_that_never_left_makes_nothing_stale() -> None:
    """Taken back before it was sent, it isn't what they answer."""
    from conversations import take_back

    chat = after_all()
    chat.now = coming_up(chat)[0].comes - timedelta(hours=2)
    chat.begin("setback")
    chat.person.wrote = None
    sent = chat.wait(hours=2, minutes=1)
    take_back(chat.person, sent[0].check_in)
    chat.type("I'd call my sister")
    assert chat.person.setback == "I'd call my sister"


def test_a_tap_on_its_own_button_counts_at_any_age() -> None:
    """Three weeks later too, a closed question's button is an answer, and Skip skips."""
    chat = asked_long_ago("reflect.went")
    chat.press("badly")
    assert chat.person.interviews[1].went == "badly"
    chat = asked_long_ago()
    chat.press("skip")
    assert chat.at == "feedback.whom"


def test_several_are_picked_at_any_age_and_then_words_are_fresh() -> None:
    """Who tapped one of several just now is talking about that question."""
    chat = asked_long_ago("reflect.hindrances")
    chat.press("nerves")
    chat.type("the lift was stuck")
    assert chat.talk.state.own == "the lift was stuck"


@pytest.mark.parametrize("words", ["badly", "1", "it was a disaster", "hello", "qqq"])
def test_a_closed_question_is_offered_again(words: str) -> None:
    """It greets and shows the buttons; even its own words aren't taken, since one tap is all it needs."""
    chat = asked_long_ago("reflect.went")
    chat.type(words)
    assert chat.person.interviews[1].went == ""
    assert (chat.said[0].question, len(chat.said)) == (chat.question, 1)
    assert "I asked you this a while ago" in chat.last
    assert (chat.at, chat.talk.misses) == ("reflect.went", 0)
    chat.type("badly")
    assert chat.at == "reflect.hindrances"


def test_news_at_a_stale_closed_question_is_answered() -> None:
    """One sentence for it, then the question with its buttons."""
    chat = asked_long_ago("reflect.went")
    chat.type("I was rejected again")
    assert chat.last.startswith("I'm sorry, a no is always hard to take.")
    assert chat.said[0].question == chat.question


@pytest.mark.parametrize("words", ["hello", "idk", "nothing lol", "thanks", "", "  "])
def test_a_greeting_or_nothing_is_no_answer(words: str) -> None:
    """Then it's the greeting and the old question once more, and nothing is offered as its answer."""
    chat = asked_long_ago()
    chat.type(words)
    assert chat.said[0].question == chat.question
    assert "I asked you this a while ago" in chat.last
    assert chat.person.unplaced is None
    chat.type(TOLD)
    assert chat.person.interviews[1].went_right == TOLD


def test_own_words_at_one_of_several_are_kept() -> None:
    """A cause of their own isn't lost: it is offered as their answer."""
    chat = asked_long_ago("reflect.hindrances")
    chat.type("the lift was stuck")
    assert (chat.talk.state.own, chat.keys) == ("", ["new", "mine"])
    chat.press("mine")
    assert chat.talk.state.own == "the lift was stuck"
    chat = asked_long_ago("reflect.hindrances")
    chat.type("nerves")
    assert (chat.talk.state.picks, chat.said[0].question) == ([], chat.question)


def test_a_date_is_only_offered_as_the_answer() -> None:
    """“They called yesterday” names a day, and may be about something else."""
    chat = later(in_tip_1())
    chat.begin("feedback", "day", 1)
    later(chat)
    chat.type("yesterday")
    assert (chat.keys, chat.talk.state.pending) == (["new", "mine"], None)
    chat.press("mine")
    assert chat.talk.state.pending


def test_notes_without_an_end_are_asked_about() -> None:
    """What came later is added to the log if they say so, and then they write on."""
    chat = after_tip_1()
    chat.begin("rights", "log", 1)
    chat.choose("add")
    chat.type("He asked how old I am")
    later(chat, hours=5)
    chat.type("And whether I have children")
    later(chat, hours=7)
    chat.type("They wrote today")
    assert chat.keys == ["new", "mine"]
    chat.command("help")
    assert chat.keys == ["new", "mine"]
    chat.press("mine")
    chat.type("By mail")
    chat.press("done")
    notes = [note.text for note in chat.person.interviews[1].evidence.values()]
    assert notes == ["He asked how old I am", "And whether I have children", "They wrote today", "By mail"]


def test_the_private_page_listens_as_long_as_it_said() -> None:
    """It has an end of its own, so nothing that is written before it is asked about."""
    chat = after_all()
    chat.command("write happened")
    later(chat, minutes=19)
    assert chat.type("It still stings") == []
    chat.press("done")
    assert chat.person.pages[1].text == "It still stings"


def test_all_that_is_typed_meanwhile_is_kept() -> None:
    """Several messages are one possible answer, and survive whatever is done before the tap."""
    chat = asked_long_ago()
    chat.type(TOLD)
    chat.type("and I smiled")
    assert f"“{TOLD}\nand I smiled”" in chat.last
    chat.command("privacy")
    assert f"“{TOLD}\nand I smiled”" in chat.last
    chat.command("mood")
    chat.press("stop")
    assert chat.keys == ["new", "mine"]
    chat.press("mine")
    assert chat.person.interviews[1].went_right == f"{TOLD}\nand I smiled"


def test_an_edit_changes_what_is_kept() -> None:
    """The message that may be the answer was corrected before they tapped."""
    chat = asked_long_ago()
    chat.type("I asked good question")
    chat.edit(TOLD)
    assert f"“{TOLD}”" in chat.last
    chat.press("mine")
    assert chat.person.interviews[1].went_right == TOLD


def test_an_edit_to_nothing_changes_nothing() -> None:
    """An edit that is blank finds no answer, and what is kept stays."""
    chat = asked_long_ago()
    chat.type(TOLD)
    chat.edit(" ")
    assert chat.last.startswith("I saw your edit")
    chat.press("mine")
    assert chat.person.interviews[1].went_right == TOLD


def test_what_is_answered_otherwise_is_dropped() -> None:
    """The old question was skipped: what they had typed is no answer to another one."""
    chat = asked_long_ago()
    chat.type("got another no today")
    mine = chat.press_of("mine")
    chat.command("skip")
    chat.command("privacy")
    assert (chat.at, chat.person.unplaced) == ("feedback.whom", None)
    chat.feed(mine)
    assert chat.said[0].text.startswith("That button's from one of our earlier chats")


def test_an_answer_that_is_too_long_says_so() -> None:
    """The limit of the question holds for what was kept, too."""
    chat = after_all()
    chat.begin("setback")
    later(chat, hours=7)
    chat.type("x" * 600)
    chat.press("mine")
    assert "600 characters" in chat.last
    assert chat.at == "setback.what"


def test_a_word_that_moves_on_is_no_answer() -> None:
    """Skip, typed alone, skips: nothing is filled by it."""
    chat = asked_long_ago()
    chat.type("skip")
    assert chat.at == "feedback.whom"


@pytest.mark.parametrize("step", ["setback.what", "setback.who"])
@pytest.mark.parametrize("word", ["skip", "let's skip that"])
def test_a_word_that_moves_on_is_not_meant_for_what_a_check_in_came_after(step: str, word: str) -> None:
    """It may be the check-in that they'd rather skip: the question is offered again, and isn't skipped."""
    chat = overtaken(step)
    chat.type(word)
    assert (chat.at, chat.person.setback) == (step, "")
    chat.type("skip")
    assert chat.at != step


@pytest.mark.parametrize("step", ["setback.what", "setback.who", "reflect.right", "new_interview.where"])
def test_what_is_typed_to_a_check_in_is_its_answer_also_after_something_else(step: str) -> None:
    """They looked at their list first: the question asked before the check-in still isn't what they answer."""
    chat = overtaken(step)
    chat.now += timedelta(minutes=5)
    chat.person.wrote = chat.now  # with a tap that offers no question
    chat.type("I did all of my plan")
    assert list(chat.person.weekly.went.values()) == ["all"]  # type: ignore[union-attr]  # planned
    assert "not_meant" in chat.keys


def test_declining_a_check_in_declines_no_name() -> None:
    """Where an interview gets its name, "no thanks" is heard by the check-in that came after it."""
    chat = overtaken("new_interview.where")
    chat.type("no, I'd rather not")
    assert chat.talk.misses == 0


def test_declining_a_name_hours_later_is_heard() -> None:
    """With no check-in to decline, it is the name they'd rather not give."""
    chat = Chat().reach("new_interview.where")
    later(chat, hours=7)
    chat.type("I'd rather not say")
    assert chat.talk.misses == 1
    assert chat.person.unplaced is None


def test_documents_of_before_go_by_when_they_last_wrote() -> None:
    """A question of which we didn't note when it was asked is as old as their last word."""
    fresh, old = in_tip_1().reach("reflect.right"), asked_long_ago()
    for chat in (fresh, old):
        chat.talk.offered = None
        chat.type(TOLD)
    assert fresh.person.interviews[1].went_right == TOLD
    assert old.person.interviews[1].went_right == ""
