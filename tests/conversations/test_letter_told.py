"""What somebody says about the letter of tip 2, at the letter or where their own is asked for."""

import pytest

from .chat import Chat

SELF = [
    ("my names kayleigh can u put that in", "Kayleigh"),
    ("My name is Robert Ainsley.", "Robert Ainsley"),
    ("My name is Robert Ainsley. Could you add that?", "Robert Ainsley"),
    ("im tanya put that in", "Tanya"),
    ("I'm Tanya", "Tanya"),
    ("sign it as kayleigh lol", "Kayleigh"),
    ("ok so my name is Priya Nair, please add it", "Priya Nair"),
]
BOTH = [
    ("the job is warehouse team leader and im tanya put that in", "warehouse team leader", "Tanya"),
    ("im tanya and the job is warehouse team leader", "warehouse team leader", "Tanya"),
    ("The position is Senior Analyst. My name is Robert Ainsley.", "Senior Analyst", "Robert Ainsley"),
    ("its kayleigh btw, the job title is a shift lead", "shift lead", ""),
    ("the role was night shift picker", "night shift picker", ""),
]
SHORTER = [
    "bit posh can u make it shorter",
    "make it shorter",
    "too long tbh",
    "Could you shorten it, please?",
    "a bit long",
]
NOTHING = ["im fine with it", "im not sure", "the job is too far away", "the job is gone now", "im scared to send it"]


def at(step: str) -> Chat:
    """Somebody at the letter, or where their own is asked for."""
    chat = Chat().reach("feedback.message")
    if step == "own":
        chat.press("own")
    assert chat.at == f"feedback.{step}"
    return chat


@pytest.mark.parametrize("step", ["message", "own"])
@pytest.mark.parametrize(("words", "name"), SELF)
def test_their_name_signs_the_letter(step: str, words: str, name: str) -> None:
    """Which is shown again."""
    chat = at(step)
    chat.type(words)
    assert chat.at == "feedback.message"
    assert chat.said[-1].block.endswith(f"Thanks again,\n{name}")
    assert chat.person.interviews[1].message == ""


@pytest.mark.parametrize("step", ["message", "own"])
@pytest.mark.parametrize(("words", "role", "name"), BOTH)
def test_the_job_is_put_in_the_letter(step: str, words: str, role: str, name: str) -> None:
    """And their name, if they say it with it."""
    chat = at(step)
    chat.type(words)
    assert chat.at == "feedback.message"
    assert (chat.person.interviews[1].role, chat.person.signs) == (role, name)
    assert f"for the {role} job" in chat.said[-1].block
    assert chat.person.interviews[1].message == ""


@pytest.mark.parametrize("step", ["message", "own"])
@pytest.mark.parametrize("words", SHORTER)
def test_a_letter_that_is_too_long_is_made_shorter(step: str, words: str) -> None:
    """It asks one thing; asked again, it's a text message."""
    chat = at(step)
    before = len(chat.said[-1].block or "")
    chat.type(words)
    assert chat.at == "feedback.message"
    assert chat.person.interviews[1].message == ""
    first = chat.said[-1].block
    assert first.count("\n- ") == 1
    assert not before or len(first) < before
    chat.type("still too long")
    assert chat.at == "feedback.message"
    assert len(chat.said[-1].block) < len(first)
    assert "Subject" not in chat.said[-1].block


def test_what_is_shortened_keeps_the_reason_they_know() -> None:
    """The best one question there is."""
    chat = at("message")
    chat.person.interviews[1].reason = "they said I was overqualified"
    chat.type("make it shorter")
    assert "Was the concern the pay" in chat.said[-1].block
    assert "\n- " not in chat.said[-1].block


@pytest.mark.parametrize("words", NOTHING)
def test_what_only_sounds_like_it_is_put_nowhere(words: str) -> None:
    """A feeling, or something about the job."""
    chat = at("message")
    chat.type(words)
    assert chat.person.signs == ""
    assert chat.person.interviews[1].role == ""


@pytest.mark.parametrize(
    "words",
    [
        "by text",
        "whatsapp",
        "can i just text her back",
        "i'd rather send it on whatsapp",
        "can you make it a text message",
    ],
)
def test_a_text_message_is_one_sentence_away(words: str) -> None:
    """And shown at once."""
    chat = at("message")
    chat.type(words)
    assert chat.at == "feedback.message"
    assert chat.said[-1].block.startswith("Hi, thank you for getting back to me. Could you tell me one thing")


@pytest.mark.parametrize("words", ["by text", "whatsapp", "text her", "ill text", "sms"])
def test_a_text_message_is_an_answer_to_how_it_is_sent(words: str) -> None:
    """Beside email, LinkedIn and the phone."""
    chat = at("message")
    for tap in ("more", "style", "warm"):
        chat.press(tap)
    chat.type(words)
    assert chat.person.interviews[1].channel == "text"


@pytest.mark.parametrize(
    "words",
    [
        "Hi Sam, my name is Ana and I was a bit too formal. Could you make it clear why?",
        "Thank you for your time.\nThe job is team leader, and I'm Ana.",
        "I was sad to read this but I understand. What should I work on for the next one?",
        "Good morning, could you tell me what I should do differently?",
        "We met on Tuesday. " * 9 + "I'm Ana",
    ],
)
def test_a_letter_stays_a_letter(words: str) -> None:
    """Whatever it says."""
    chat = at("own")
    chat.type(words)
    assert chat.person.interviews[1].message == words
    assert chat.said[-1].block == words


@pytest.mark.parametrize(
    ("words", "step"), [("bit too formal", "tone"), ("i dont really like it", "more"), ("it sounds robotic", "more")]
)
def test_another_sentence_about_it_leads_to_what_changes_it(words: str, step: str) -> None:
    """It's no letter of theirs."""
    chat = at("own")
    chat.type(words)
    assert chat.at == f"feedback.{step}"
    assert chat.person.interviews[1].message == ""
