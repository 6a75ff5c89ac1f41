"""What a word on the screen means, or that something isn't clear: it is explained, and never an answer."""

from datetime import timedelta

import pytest

from conversations import Say

from .chat import WORLD, Chat, after_all
from .checked_in import asked_for_feedback
from .test_heard_check_ins import sent

UNCLEAR = (
    "I don't understand this. What I must choose?",
    "I do not understand. Which one is for me?",
    "i dont get it what does it mean",
    "what do you mean",
    "i not understand question",
    "my english is not good i dont understand",
    "can you explain please",
    "sorry what u mean",
    "i dont know what that means",
    "please say it in simple words",
    "huh?",
)
WORDS = (
    ("whats feedback", "feedback"),
    ("What mean turned up?", "turned_up"),
    ("whats vague mean", "vague"),
    ("whats a check in. do i have to", "check_in"),
    ("what is an agency?", "agency"),
    ("recruiter means what?", "recruiter"),
    ("what does overqualified mean", "overqualified"),
    ("I don't know what the word panel means", "panel"),
    ("sorry i no understand english good, what means tip", "tip"),
    ("what are dos and donts", "list"),
)
BUTTONS = ("reflect.went", "reflect.hindrances", "feedback.whom", "findings.heard", "lessons.drafts", "moving_on.day")
OWN_WORDS = (
    "new_interview.where",
    "reflect.recall",
    "reflect.right",
    "findings.reason",
    "findings.liked",
    "week.plan",
)


def at(name: str) -> Chat:
    """Somebody at that question of their first interview."""
    chat = Chat().reach("reflect.went")
    dialogue, _, step = name.partition(".")
    chat.begin(dialogue, step, about=1)
    return chat


def kept(chat: Chat) -> str:
    """What is stored as answers."""
    return repr((chat.person.interviews, chat.person.unplaced, chat.person.care))


@pytest.mark.parametrize("name", [*BUTTONS, *OWN_WORDS])
def test_what_is_not_clear_is_put_another_way(name: str) -> None:
    """At buttons, own words and names alike; nothing is kept, and the question stays."""
    chat = at(name)
    before = kept(chat)
    for said in UNCLEAR:
        chat.type(said)
        assert chat.at == name, said
        assert "I'll put it another way" in chat.last, said
        assert kept(chat) == before, said


@pytest.mark.parametrize("name", [*BUTTONS, *OWN_WORDS])
def test_a_word_of_ours_is_explained(name: str) -> None:
    """In one plain sentence, wherever they are; nothing is kept."""
    chat = at(name)
    before = kept(chat)
    for said, word in WORDS:
        chat.type(said)
        assert chat.at == name, said
        assert WORLD.render(f"glossary.{word}") in chat.last, said
        assert kept(chat) == before, said


@pytest.mark.parametrize(
    "said", ["whats synergy mean", "i dont know what the word synergy means", "what means synergy"]
)
def test_a_word_we_do_not_know_is_said_to_be_one(said: str) -> None:
    """Kindly, and the question is put another way."""
    chat = at("findings.heard")
    chat.type(said)
    assert chat.at == "findings.heard"
    assert WORLD.render("meaning-unknown") in chat.last


ANSWERS = (
    "they asked me what my notice period means",
    "I didn't understand the question about references",
    "I don't understand why they rejected me",
    "they said I was overqualified and I asked what that means",
    "he asked what feedback I got and I explained it well",
    "I asked what the role means for the team",
)


@pytest.mark.parametrize("said", ANSWERS)
@pytest.mark.parametrize("name", ["reflect.recall", "reflect.right", "findings.reason"])
def test_an_answer_with_such_words_stays_one(name: str, said: str) -> None:
    """They tell of what was asked or said there."""
    chat = at(name)
    chat.type(said)
    assert chat.at != name or chat.person.unplaced
    assert "I'll put it another way" not in chat.last
    assert said in repr(chat.person)


def test_a_question_they_were_asked_is_no_question_to_us() -> None:
    """Where these are written down, it may be about a word of ours."""
    chat = Chat().reach("reflect.went")
    chat.begin("questions", "words", about=1)
    chat.type("What is feedback?")
    assert "What is feedback?" in repr(chat.person.questions)


def test_a_button_that_sounds_like_that_is_a_button() -> None:
    """In any case of its letters."""
    chat = Chat()
    chat.command("do breathe")
    chat.command("dodont change @1")
    chat.type("reword it")
    assert chat.at == "list_change.words"


def test_what_is_written_on_a_page_is_theirs() -> None:
    """Nothing there is a question to us."""
    chat = after_all()
    chat.command("write happened")
    before = len(chat.heard)
    chat.type("I don't understand this")
    assert "I'll put it another way" not in "".join(one.text for one in chat.said)
    assert len(chat.heard) >= before


def test_a_word_is_explained_with_nothing_open() -> None:
    """What isn't clear there is heard as anything else."""
    chat = after_all()
    chat.type("whats a check in")
    assert WORLD.render("glossary.check_in") in chat.last
    chat.type("I don't understand")
    assert "another way" not in chat.last


def test_a_check_in_is_put_another_way() -> None:
    """Its buttons stand under it again."""
    chat = sent("chase-nudge", asked_for_feedback)
    asked = chat.heard[-1]
    assert isinstance(asked, Say)
    chat.type("i dont understand. what do you mean")
    assert WORLD.render("meaning-check_in") in chat.last
    assert chat.said[-1].rows == asked.rows


def test_a_word_is_explained_above_what_they_were_asked_about_their_words() -> None:
    """What they typed before is still kept, and asked about again."""
    chat = at("reflect.right")
    chat.type("stop messaging me")
    chat.type("whats feedback")
    assert chat.person.unplaced is not None
    assert len(chat.person.unplaced.said) == 1
    assert WORLD.render("glossary.feedback") in chat.said[0].text


def test_below_several_check_ins_the_open_question_is_put_another_way() -> None:
    """Which of them isn't clear can't be told."""
    chat = Chat().reach("reflect.went")
    chat.now += timedelta(hours=1)
    chat.person.check_ins.came, chat.person.check_ins.open = chat.now, []
    chat.now += timedelta(minutes=1)
    chat.type("what do you mean")
    assert chat.at == "reflect.went"
    assert "another way" in chat.last
