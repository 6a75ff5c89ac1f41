"""Every command in every state, and the command table itself."""

from collections.abc import Callable
from datetime import timedelta
from itertools import product

import pytest

from conversations import COMMANDS, Failed, File, Picture, Reoffer, Say
from tests.each import each

from .chat import WORLD, Chat, after_all, in_tip_1
from .states import STATES, aside, forgotten, in_care, pausing, stopped
from .trip import on_a_trip

every_state = pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)


@every_state
@each("name, words", product([*COMMANDS, "nonsense"], ["", "1", "some words", "9" * 5000]))
def test_every_command_answers_in_every_state(state: Callable[[], Chat], name: str, words: str) -> None:
    """At most two messages; a question that was open is offered again or continued."""
    chat = state()
    was_open = None if chat.person.care or not chat.person.talks or chat.talk.stopped else chat.question
    said = chat.command(f"{name} {words}".strip())
    assert 1 <= sum(isinstance(one, Say | Picture | File) for one in chat.replies[-1].messages) <= 2
    assert all(say.text for say in said)
    laid_down = not chat.person.talks or chat.talk.stopped  # what was open, by /close of its interview
    if was_open and not laid_down and COMMANDS.get(name) and COMMANDS[name].aside:
        assert said[-1].question == (was_open if chat.question == was_open else chat.question)


@every_state
def test_help_names_every_listed_command_and_no_other(state: Callable[[], Chat]) -> None:
    """/help is the whole table; commands used only by buttons aren't in it."""
    chat = state()
    text = chat.command("help")[0].text
    for name, command in COMMANDS.items():
        assert (f"/{name} ·" in text) == command.listed


@pytest.mark.parametrize("line", ["nonsense", "Nonsense words", "dodonts", "startx"])
def test_an_unknown_command_says_so_and_loses_nothing(line: str) -> None:
    """The open question is offered again after it."""
    chat = in_tip_1()
    said = chat.command(line)
    assert said[0].text.startswith("I don't know that command")
    assert said[1].question == chat.question


def test_commands_are_known_in_any_case() -> None:
    """/HELP is /help."""
    assert in_tip_1().command("HELP")[0].text.startswith("You can type any of these")


def test_start_begins_only_once() -> None:
    """A second /start continues; after the end it shows the menu; after /forget everything is new."""
    chat = Chat()
    chat.command("start")
    question = chat.question
    chat.command("start")
    assert chat.question == question
    assert chat.last.startswith("Good to see you again")
    chat = after_all()
    chat.command("start")
    assert chat.last == WORLD.render("menu-what")
    chat = forgotten()
    chat.command("start")
    assert chat.at == "start.welcome"


def test_the_menu_offers_to_go_on_only_if_a_talk_is_open() -> None:
    """As its first button."""
    for chat, there in ((in_tip_1(), True), (stopped(), True), (Chat(), False), (after_all(), False)):
        chat.command("menu")
        assert any(one.startswith("Go on") for one in chat.buttons) == there


def test_stopping_twice_stays_stopped() -> None:
    """The second /stop resumes nothing, nor does it after helplines."""
    chat = stopped()
    chat.command("stop")
    assert chat.last.startswith("We've already stopped")
    assert chat.talk.stopped
    chat = in_care()
    chat.command("stop")
    assert chat.person.care
    assert chat.last.startswith("I'm here")


def test_back_and_skip_resume_a_stopped_talk() -> None:
    """With nothing open they show the menu, and change nothing."""
    for name in ("back", "skip"):
        chat = stopped()
        trail = chat.talk.trail
        chat.command(name)
        assert (chat.at, chat.talk.trail) == ("reflect.went", trail)


def test_going_on_drops_the_question_about_the_pause() -> None:
    """Somebody who goes on at once isn't asked when to come back."""
    for go_on in ("resume", "start"):
        chat = pausing()
        chat.command(go_on)
        assert [talk.dialogue for talk in chat.person.talks] == ["reflect"]
        assert chat.at == "reflect.went"


def test_typing_after_a_stop_resumes_the_talk() -> None:
    """The stopped question is asked again."""
    chat = stopped()
    chat.type("hello?")
    assert chat.last.startswith("Good to hear from you. This is where we stopped")
    assert chat.at == "reflect.went"


def test_after_a_stop_a_command_asks_in_short_when_to_come_back() -> None:
    """It doesn't repeat that we stop, or say that we are back."""
    chat = in_tip_1()
    chat.press("stop")
    assert chat.last.startswith("That's fine, let's stop here.")
    said = chat.command("privacy")
    assert said[-1].text == "And when do you want me to come back to what we were doing?"
    assert "Tomorrow at this time" in chat.buttons


def test_a_dialogue_started_by_a_command_returns_to_the_talk_below() -> None:
    """/do in mid-talk asks; at its end the open question is offered again."""
    chat = aside()
    assert chat.at == "list_add.do_words"
    said = chat.type("breathe")
    assert said[0].text == "It's on your list."
    assert said[1].text.startswith("Let's go back to where we were.")
    assert chat.at == "reflect.went"


def test_never_mind_drops_only_the_talk_on_top() -> None:
    """The one beneath is offered again."""
    chat = aside()
    said = chat.press("stop")
    assert [say.text.split(",")[0] for say in said] == [
        "That's fine",
        "Let's go back to where we were. How do you think it went?",
    ]


def test_the_same_command_twice_is_one_talk() -> None:
    """After a second /do its question is on top again, and /dont in between takes its place."""
    chat = aside()
    talks, question = len(chat.person.talks), chat.question
    chat.command("do")
    assert (len(chat.person.talks), chat.question) == (talks, question)
    chat.command("dont")
    chat.command("do")
    assert len(chat.person.talks) == talks


def test_a_command_with_words_of_self_harm_gives_the_helplines() -> None:
    """Words after a command are read too; none of them go on the list."""
    chat = Chat()
    chat.command("do kill myself")
    assert "116 123" in chat.last
    assert chat.person.items == {}


def test_forget_can_be_cancelled() -> None:
    """ "Keep it" leaves everything as it was."""
    chat = in_tip_1()
    person = chat.person
    chat.command("forget")
    chat.press("keep")
    assert chat.person.interviews == person.interviews
    assert chat.at == "reflect.went"


def test_forget_leaves_no_words() -> None:
    """Only counters are left, and the farewell, which must arrive."""
    chat = forgotten()
    assert chat.reply.forget
    assert "Acme" not in repr(chat.person)
    assert [say.kept for say in chat.said] == [True]
    assert chat.person.numbers["question"] > 0


def test_later_and_drop_say_if_there_is_nothing_to_come_back_to() -> None:
    """On the buttons of an old check-in."""
    for line in ("drop 1", "drop", "drop x"):
        assert Chat().command(line)[0].text.startswith("You've already finished or dropped that one")
    for line in ("later", "later come_back.1.1", "later x.y.z", "snooze 1h come_back.1.1", "look mood"):
        assert Chat().command(line)[0].text.startswith("That's already taken care of")


def test_resume_with_a_number_resumes_that_talk() -> None:
    """As check-in buttons do; if it is closed, they see the menu."""
    chat = aside()
    below = chat.person.talks[0].id
    chat.command(f"resume {below}")
    assert chat.at == "reflect.went"
    chat.command("resume 99")
    assert chat.at == "reflect.went"


def test_a_gather_is_offered_again_only_by_resume() -> None:
    """Other commands keep it silent; /resume brings its button back."""
    chat = on_a_trip("gather")
    assert len(chat.command("help")) == 1
    assert "Done" in chat.command("resume")[0].rows[0][0].label


def test_the_open_question_is_offered_again_if_it_may_be_lost() -> None:
    """After a message that may not have arrived, also a silent one."""
    for chat in (in_tip_1(), on_a_trip("gather")):
        assert chat.feed(Reoffer())[0].question == chat.question
    assert Chat().feed(Reoffer()) == []
    chat = in_tip_1()
    wrote = chat.person.wrote
    chat.now += timedelta(hours=1)
    assert [bool(say.question) for say in chat.feed(Failed())] == [False, True]
    assert chat.person.wrote == wrote


def test_the_tour_can_be_left_at_any_card() -> None:
    """It has four cards, each with a way out, and ends with the same choice."""
    chat = Chat()
    chat.command("start")
    chat.press("round")
    for step in ("tips", "list", "check_ins"):
        assert chat.at == f"start.{step}"
        out = chat.copy()
        out.press("enough")
        assert out.at == "start.choice"
        chat.press("next")
    chat.press("enough")
    assert chat.at == "start.choice"
    assert "I'm Rebound" not in chat.last
    chat.press("round")
    assert chat.at == "start.tips"
