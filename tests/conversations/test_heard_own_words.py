"""What is typed at a question for their own words and sounds like something else."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.world.hearing import hearing
from conversations import DIALOGUES
from conversations.dialogue.steps import Write

from .chat import WORLD, Chat, after_all
from .everything_heard import SAID

GOODBYE = "going to sleep now good night"
TOLD = "I asked good questions"


def writes() -> Iterator[tuple[str, Write]]:
    """Every question for their own words."""
    for dialogue in DIALOGUES.values():
        for name, step in dialogue.steps.items():
            if isinstance(step, Write):
                yield f"{dialogue.name}.{name}", step


def at_right() -> Chat:
    """Somebody who was just asked what went right."""
    return Chat().reach("reflect.right")


def went_right(chat: Chat) -> str:
    """What is stored as having gone right."""
    return chat.person.interviews[1].went_right


@pytest.mark.parametrize(("name", "step"), list(writes()))
def test_each_question_for_own_words_says_what_an_answer_is(name: str, step: Write) -> None:
    """It is deaf, or the table of hearing knows it; nobody forgets to decide."""
    assert step.deaf != (hearing().knows(name) and name != "reflect.recall")


@pytest.mark.parametrize("name", ["network.who", "feedback.addressee", "reflect.recall", "feedback.own"])
def test_names_free_recall_and_pasted_replies_are_deaf(name: str) -> None:
    """People are called Joy and Grace; whatever is typed there is the answer, but for a wish to be left alone."""
    dialogue, _, step = name.partition(".")
    for words in ("Cheers", "nothing lol", SAID["news:job"]):
        chat = at_right()
        chat.begin(dialogue, step, about=1)
        chat.type(words)
        assert chat.person.unplaced is None
        assert chat.at != name
        assert words in repr(chat.person)


def test_the_private_page_is_deaf() -> None:
    """It says nothing while they write."""
    chat = after_all()
    chat.command("write happened")
    for words in SAID.values():
        chat.type(words)
        assert chat.said == []


def test_another_kind_is_asked_about_and_either_tap_loses_nothing() -> None:
    """Its sentence, whether it is the answer or something new, and the text kept in the document."""
    chat = at_right()
    chat.type(GOODBYE)
    assert went_right(chat) == ""
    assert len(chat.said) == 1
    assert chat.last.startswith(WORLD.render("heard-social-bye"))
    assert f"Is “{GOODBYE}” your answer, or is it about something new?" in chat.last
    assert chat.keys == ["mine", "new"]
    assert chat.person.unplaced
    assert chat.person.unplaced.words == GOODBYE
    answer, new = chat.copy(), chat.copy()
    answer.press("mine")
    assert (went_right(answer), answer.at) == (GOODBYE, "feedback.whom")
    answer.edit("I slept well")
    assert went_right(answer) == "I slept well"
    new.press("new")
    assert (went_right(new), new.at, new.person.unplaced) == ("", "reflect.right", None)
    assert new.last == WORLD.render("heard-social-bye.waits")
    new.type(TOLD)
    assert went_right(new) == TOLD


@pytest.mark.parametrize(("words", "stored"), [("that's my answer", GOODBYE), ("something new", ""), ("1", GOODBYE)])
def test_which_it_is_can_be_typed(words: str, stored: str) -> None:
    """Nobody has to tap."""
    chat = at_right()
    chat.type(GOODBYE)
    chat.type(words)
    assert went_right(chat) == stored
    assert chat.person.unplaced is None


def test_who_goes_on_with_their_answer_gets_all_of_it_kept() -> None:
    """Without a word on which it was, both texts are the answer: doubt ends as one."""
    chat = at_right()
    chat.type(GOODBYE)
    chat.type(TOLD)
    assert went_right(chat) == f"{GOODBYE}\n{TOLD}"


def test_what_else_is_said_is_kept_with_it() -> None:
    """Said twice, both are asked about; Skip and an empty message mean what they always do."""
    chat = at_right()
    chat.type(GOODBYE)
    chat.type("do you keep what I write in here")
    assert chat.person.unplaced
    assert chat.person.unplaced.words == f"{GOODBYE}\ndo you keep what I write in here"
    there = chat.copy()
    there.type("")
    assert there.last.startswith(WORLD.render("common-empty"))
    chat.type("skip")
    assert (chat.at, went_right(chat)) == ("feedback.whom", "")


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("actually please delete all my stuff", "forget.sure"),
        ("stop messaging me", "check_in_settings.fewer"),
        ("how do I explain a gap in my cv?", "ask.card"),
    ],
)
def test_wishes_are_asked_about_at_once_and_opened_when_they_are_new(words: str, at: str) -> None:
    """Stop, delete and human count from 40 % of the words on, and a question to us wherever it has a card."""
    chat = at_right()
    chat.type(words)
    chat.press("new")
    assert chat.at == at
    assert not chat.reply.forget
    chat.press("enough" if at == "ask.card" else "stop")
    assert chat.at == "reflect.right"


def test_something_new_that_has_advice_opens_its_card() -> None:
    """Which ends a side door, as anything else does that is opened."""
    chat = after_all()
    chat.begin("setback", "what")
    chat.type(SAID["ask:advice:gap"])
    chat.press("new")
    assert chat.at == "ask.card"
    assert chat.person.setback == ""


def test_what_a_question_owns_is_its_answer() -> None:
    """A plan owns an interview on Thursday, a reason that they chose somebody else, a mood's word a feeling."""
    for name, words in (
        ("week.plan", "I've got an interview on thursday"),
        ("findings.reason", "they went with someone else"),
        ("mood.word", "I feel so sad today"),
    ):
        chat = at_right()
        dialogue, _, step = name.partition(".")
        chat.begin(dialogue, step, about=1)
        chat.type(words)
        assert chat.person.unplaced is None
        assert chat.at != name


def test_at_a_stale_question_a_kind_takes_the_place_of_the_greeting() -> None:
    """Something new is then answered as with nothing open."""
    chat = at_right()
    chat.now = chat.now.replace(year=2027)
    chat.type("delete my data thanks")
    assert chat.last.startswith(WORLD.render("heard-wish-delete_me"))
    assert chat.keys == ["new", "mine"]
    chat.press("new")
    assert chat.at == "forget.sure"
    assert went_right(chat) == ""


def test_something_new_at_a_stale_side_door_is_heard_above_the_talk_beneath() -> None:
    """The side door is over, and what was typed is answered, whether or not it can be placed."""
    for words, keys in (("a lot has happened since", ["menu"]), (SAID["news:they_replied"], ["feedback"])):
        chat = at_right()
        chat.begin("week", "plan")
        chat.now += timedelta(days=21)
        chat.type(words)
        chat.press("new")
        assert chat.keys == keys
        assert chat.at == "reflect.right"
