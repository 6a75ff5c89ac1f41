"""Words that were misread: whoever says so gets a sorry, what was done is taken back, and they are asked again."""

import pytest

from bot.world.hearing import hearing

from .chat import WORLD, Chat, after_all
from .checked_in import asked_for_feedback
from .test_heard_check_ins import PLACES, sent

SAYS_SO = [
    "no thats not what i meant",
    "thats not what i said",
    "you got that wrong",
    "no you misunderstood me",
    "not what i meant",
    "no i meant something else",
    "no thats not what i was asking",
]
KINDS = [
    ("i got another no", "they didnt say no"),
    ("im so sad today", "im not sad"),
    ("im really nervous about it", "im not nervous at all"),
    ("im furious with them", "im not angry"),
    ("i got sacked today", "no i wasnt sacked"),
]


@pytest.mark.parametrize("words", SAYS_SO)
@pytest.mark.parametrize("step", ["reflect.went", "findings.believable", "lessons.drafts"])
def test_a_remark_that_missed_is_taken_back_at_a_question(step: str, words: str) -> None:
    """The question is asked again; no answer before is undone, and none is given."""
    chat = Chat().reach(step, {"findings.heard": "told", "findings.reason": ":too quiet"})
    chat.type("im so tired of all this")
    before, number = chat.person.interviews, chat.question
    chat.type(words)
    assert chat.last.startswith(WORLD.render("heard-misread"))
    assert (chat.person.interviews, chat.question) == (before, number)


@pytest.mark.parametrize("words", ["i didnt say that", "thats wrong", "i never said that", "nobody said that"])
def test_what_may_be_an_answer_only_says_so_where_it_is_none(words: str) -> None:
    """At a question whether a reason is true, it says that it isn't."""
    chat = Chat().reach("reflect.went")
    chat.type("im so tired of all this")
    chat.type(words)
    assert chat.last.startswith(WORLD.render("heard-misread"))


@pytest.mark.parametrize("words", ["thats not true", "thats rubbish", "thats not it", "wrong"])
def test_that_a_reason_is_wrong_is_the_answer_whether_it_is_true(words: str) -> None:
    """Nothing is taken back."""
    chat = Chat().reach("findings.believable", {"findings.heard": "told", "findings.reason": ":too quiet"})
    chat.type(words)
    assert chat.person.interviews[1].reason == "too quiet"
    assert chat.at != "findings.reason"


@pytest.mark.parametrize("words", SAYS_SO)
def test_with_nothing_open_they_may_say_it_otherwise(words: str) -> None:
    """With the things it may have been about."""
    chat = after_all()
    chat.type("im so tired of all this")
    chat.type(words)
    assert chat.last == WORLD.render("heard-misread.free")
    assert chat.keys


def test_words_that_were_held_are_let_go() -> None:
    """They are neither the answer nor anything new, and no answer before is undone."""
    chat = Chat().reach("reflect.right")
    chat.type("stop messaging me")
    held = chat.person.unplaced is not None
    chat.type("no thats not what i meant")
    assert chat.at == "reflect.right"
    assert chat.last.startswith(WORLD.render("heard-misread"))
    assert (held, chat.person.unplaced) == (True, None)
    assert chat.person.interviews[1].went_right == ""


@pytest.mark.parametrize(("words", "denial"), KINDS)
def test_a_denial_of_just_that_kind_says_so_too(words: str, denial: str) -> None:
    """Right after it, but not later."""
    chat = after_all()
    chat.type(words)
    later = chat.copy()
    chat.type(denial)
    assert chat.last == WORLD.render("heard-misread.free")
    later.command("menu")
    later.type(denial)
    assert WORLD.render("heard-misread.free") not in later.text


@pytest.mark.parametrize("words", SAYS_SO)
def test_an_answer_that_was_misread_is_taken_back(words: str) -> None:
    """The question before comes again, and the answer is gone: these words are no answer of the next one."""
    chat = Chat().reach("reflect.went")
    chat.type("it was a car crash")
    before = chat.person.interviews[1].went
    chat.type(words)
    assert chat.at == "reflect.went"
    assert (before, chat.person.interviews[1].went) == ("badly", "")


@pytest.mark.parametrize("words", [*SAYS_SO, "they didnt reply"])
def test_what_was_taken_for_a_button_is_taken_back(words: str) -> None:
    """Also where the question that it opened has a yes and a no."""
    chat = PLACES["chase-nudge"]()
    before = chat.person.interviews
    chat.type("they got back to me")
    chat.type(words)
    assert chat.last.startswith(WORLD.render("heard-taken_back"))
    assert chat.person.interviews == before


@pytest.mark.parametrize(
    "words", ["no", "yes", "i mean it went ok i guess", "no i meant it went badly", "I never said much in there"]
)
def test_an_answer_right_after_a_remark_is_one(words: str) -> None:
    """Not all that begins with no denies it."""
    chat = Chat().reach("reflect.went")
    chat.type("im so tired of all this")
    chat.type(words)
    assert WORLD.render("heard-misread") not in chat.text


STORIES = [
    "used my story about letting jay go",
    "told them about letting someone go",
    "i used the one about letting a guy go",
    "i let him go in the role play",
]


@pytest.mark.parametrize("words", STORIES)
@pytest.mark.parametrize("ask", ["coming-after", "after.how", "findings.heard", "start.welcome", "chase-nudge"])
def test_whom_they_let_go_is_no_refusal(words: str, ask: str) -> None:
    """A story in which somebody else loses a job isn't a no to them."""
    assert not {"turned_down", "told", "answered"}.intersection(hearing().read(words, ask).options)
    assert hearing().read(words, guess=True).kind not in ("news:another_no", "trouble:sacked")


def test_the_private_page_takes_any_words() -> None:
    """Nothing is undone where all is kept."""
    chat = after_all()
    chat.command("write")
    while chat.at.partition(".")[0] == "page" and not chat.at.endswith(("write", "day1")):
        chat.press(chat.keys[0])
        if chat.at.endswith("writing"):
            break
    at = chat.at
    chat.type("thats not what i meant")
    assert chat.at == at


def test_an_unsent_request_is_no_reply() -> None:
    """What they did themselves isn't what the employer did."""
    chat = sent("chase-nudge", asked_for_feedback)
    chat.type("i SENT it")
    assert "glad they replied" not in chat.text
