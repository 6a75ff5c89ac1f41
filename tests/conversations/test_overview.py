"""The overview of one interview, and each of its parts."""

import pytest

from conversations import DIALOGUES
from conversations.interviews.answers import answers_of, parts_of

from .chat import Chat, after_all, at_tip, in_tip_1
from .sample import sample_person

PARTS, ANSWERS = parts_of(DIALOGUES), answers_of(DIALOGUES)


def answered() -> Chat:
    """Someone who answered every question there is."""
    chat = Chat()
    chat.person = sample_person()
    interview = chat.person.interviews[1]
    interview.recall, interview.message, interview.doubt = "The whole hour", "Dear all,\nwhy?", "vague"
    interview.strength, interview.drafts, interview.acceptable = "Ten years", "keep_both", "no"
    interview.hindrances, interview.hindrance_own = ["nerves", "else"], "The lift was stuck"
    interview.whose, interview.source, interview.standing = (
        {"nerves": "mine", "else": "not_mine"},
        "direct",
        "turned_down",
    )
    interview.addressee, interview.tone, interview.channel, interview.questions = "Dana", "warm", "mail", ["change"]
    interview.access = "will_send"
    interview.topic = "the night shifts"
    for item in chat.person.items.values():
        item.interview = 1
    return chat


# ---------------------------------------------------------------- the overview


def test_the_overview_shows_every_answer() -> None:
    """Labels of tapped answers, their own words for typed ones, and dates; a line each, part by part."""
    chat = answered()
    chat.command("interview 1")
    assert chat.last.splitlines() == [
        "• Name: Acme",
        "• Role: shift lead",
        "• Day: Saturday, 14 November 2026",
        "• Who to write to: Dana",
        "• How you found the job: I applied directly",
        "• What you've heard: They said no",
        "",
        "• How it went: Badly",
        "• What you remember: The whole hour",
        "• What got in the way: My nerves, The lift was stuck",
        "• What you could change: My nerves (you could); The lift was stuck (out of your hands)",
        "• What went right: I asked a good question",
        "• What they asked: one question",
        "",
        "• Who to ask: The employer",
        "• What you enjoyed hearing about: the night shifts",
        "• Tone: Warm",
        "• How to send it: By email",
        "• Your questions: One thing to work on",
        "• About your message: I'll send it",
        "• Your own wording: Dear all, why?",
        "• Request for their notes: I'll send it",
        "",
        "• Whether they said why: Yes, they told me",
        "• Their reason: Someone had more experience",
        "• Whether you believe it: Yes",
        "• Whether it's fair: No",
        "• Whether you accept it: No",
        "• What bothers you: It's too vague",
        "• What the other person had: Ten years",
        "• Where the job was: England, Scotland or Wales",
        "• The day they decided: Saturday, 14 November 2026",
        "• Whether software decided: Not sure",
        "• Act before: Saturday, 13 February 2027",
        "• Your log: one note",
        "",
        "• Your choice in tip 4: Put both on my list",
        "• On your list: 2 lines",
        "",
        "Tap a part to see more of it, or to change it.",
    ]


def test_an_overview_of_long_answers_fits_a_message() -> None:
    """Answers are cut there, never in the document."""
    chat = answered()
    long = "word " * 4000
    for field in ("where", "role", "recall", "went_right", "hindrance_own", "message", "reason", "strength"):
        setattr(chat.person.interviews[1], field, long)
    chat.command("interview 1")
    assert len(chat.last) < 4096 - 110  # a title has a place of at most a hundred characters
    assert chat.person.interviews[1].recall == long


def test_the_overview_shows_only_what_was_answered() -> None:
    """And no empty lines."""
    chat = in_tip_1()
    text = chat.command("interview 1")[0].text
    assert text.splitlines()[:3] == ["• Name: Acme", "• What you've heard: They said no", ""]


@pytest.mark.parametrize("words", ["", "1", "0", "x"])
def test_an_overview_without_a_number_is_of_the_newest_interview(words: str) -> None:
    """The one begun last."""
    chat = answered()
    chat.command(f"interview {words}")
    assert chat.said[0].title == "Your answers · Acme"
    chat.command("interview 2")
    assert chat.last.startswith("That one isn't here any more")


# ---------------------------------------------------------------- part by part


@pytest.mark.parametrize("part", PARTS)
def test_each_part_of_the_overview_leads_through_its_tip_again(part: str) -> None:
    """It shows more of each answer, which can be changed, and leads back."""
    chat = answered()
    chat.command(f"interview 1 {part}")
    shown = [line.removeprefix("• ").partition(":")[0] for line in chat.last.splitlines() if line.startswith("• ")]
    assert set(shown) - {"Act before", "On your list"} <= set(chat.buttons)
    again = next((key for key in chat.keys if key.startswith("tip ")), "")
    chat.press(again or "interview 1")
    assert chat.at.partition(".")[0] == (part if again else "")


def test_a_tip_can_be_repeated_while_one_of_its_questions_is_open_alone() -> None:
    """A single question asked again doesn't count as the whole tip."""
    chat = after_all()
    chat.command("change 1 reflect-right")
    chat.command("tip 1 1")
    assert (chat.at, chat.talk.only) == ("reflect.went", False)
    chat.reach("reflect.right")
    assert not chat.talk.only


def test_any_tip_can_be_repeated_for_an_older_interview() -> None:
    """By its number."""
    chat = after_all()
    chat.command("new_interview")
    chat.type("Globex")
    chat.command("stop")
    chat.command("tip 2 1")
    assert chat.at == "feedback.whom"
    assert chat.talk.state.about == 1


def test_answers_that_were_not_asked_for_can_be_added() -> None:
    """Role, day, how they came to it, and the outcome."""
    chat = at_tip(2)
    chat.command("interview 1 interview")
    assert chat.buttons[:5] == ["Name", "What you've heard", "Role", "Day", "How you found the job"]
    chat.press("change 1 feedback-came")
    chat.press("agency")
    assert chat.person.interviews[1].source == "agency"
    chat.command("resume")
    assert "You came through an agency, and they often know more." in chat.last


def test_an_offer_leads_to_hired() -> None:
    """There is nothing to look back at."""
    chat = after_all()
    chat.command("new_interview")
    chat.type("Globex")
    assert chat.at == "new_interview.answer"
    chat.press("offer")
    assert "I got a job" in chat.buttons
    assert chat.person.interviews[2].standing == "offer"
