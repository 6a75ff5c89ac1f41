"""What isn't an answer is recorded as none: false records are worse than asking again."""

import pytest

from bot.world.hearing import hearing

from .chat import Chat
from .checked_in import asked_for_feedback
from .test_heard_check_ins import PLACES, sent

ACCOUNTS = [
    "role play went ok i think, the troubleshooting bit i froze",
    "Dear candidate, thank you for coming in. Sadly we went with somebody else who had more experience",
    "they asked about printers and i was good at that one then the next one was bad and then they said bye",
]
NO_ANSWERS = [
    "oops sent that by accident i was talking to my sister",
    "list the questions i was asked",
    "i want to do the mood thing",
    "can i see my stories",
    "Could you recommend a good film for this evening?",
]


@pytest.mark.parametrize("words", ACCOUNTS)
def test_an_account_is_no_mood(words: str) -> None:
    """Words of moods in a story of an interview, or in a reply typed off, don't say how they are."""
    chat = PLACES["mood"]()
    moods = len(chat.person.moods)
    chat.type(words)
    assert len(chat.person.moods) == moods


@pytest.mark.parametrize(("words", "face"), [("pretty good actually", 4), ("awful today", 1), ("meh", 3)])
def test_a_mood_that_is_plainly_said_is_one(words: str, face: int) -> None:
    """Where it is asked."""
    chat = PLACES["mood"]()
    chat.type(words)
    assert abs(chat.person.moods[-1].face - face) <= 1


@pytest.mark.parametrize("words", ["meh", "it went pretty well so idk whats wrong with me"])
def test_neither_a_shrug_nor_being_puzzled_is_a_low_or_good_mood(words: str) -> None:
    """A "meh" isn't met with sympathy, nor somebody who wonders what is wrong with them with joy."""
    assert hearing().read(words, guess=True).kind != ("feeling:low" if words == "meh" else "feeling:good")


@pytest.mark.parametrize("words", NO_ANSWERS)
@pytest.mark.parametrize("ask", ["feedback.whom", "reflect.went", "findings.heard", "week-review"])
def test_wishes_and_what_is_not_about_us_choose_no_option(words: str, ask: str) -> None:
    """Even if a line finds a word of one in them."""
    assert hearing().read(words, ask).options == ()


def test_a_question_how_to_do_something_is_not_that_it_was_done() -> None:
    """The check-in stays open."""
    chat = sent("chase-nudge", asked_for_feedback)
    before = chat.person.interviews
    chat.type("how do i send it")
    assert chat.person.interviews == before


def test_what_they_have_not_is_not_the_channel() -> None:
    """Of two ways that are named, the one they rule out isn't meant."""
    assert hearing().read("linkedin i guess, i dont have her email", "feedback.channel").options == ("linkedin",)


@pytest.mark.parametrize("words", ["GUESS WHO GOT THE JOB", "guess who is starting a job", "signed it this morning"])
def test_a_job_is_heard_in_many_wordings(words: str) -> None:
    """It is news, and celebrated."""
    assert hearing().read(words, guess=True).kind == "news:job"


@pytest.mark.parametrize("words", ["no messages first please", "don't write first at all"])
def test_who_wants_to_write_first_wants_no_messages(words: str) -> None:
    """Plainly."""
    assert hearing().read(words).kind == "wish:stop_messages"


def test_a_question_at_the_message_changes_nothing_of_it() -> None:
    """ "Ask" in it is no wish to change what is asked; the card about it is shown."""
    chat = Chat().reach("feedback.message")
    chat.type("what do i do if they ask me about a difficult customer")
    assert chat.at == "ask.card"
