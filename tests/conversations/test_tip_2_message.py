"""Tip 2: the message that asks for feedback, made from what is known."""

import pytest

from .chat import Chat, after_tip_1

FACTS = [("", ""), ("shift lead", ""), ("", "3 November"), ("shift lead", "3 November")]
ABOUT = {
    ("", ""): " for the (job title) job",
    ("shift lead", ""): " for the shift lead job",
    ("", "3 November"): " on Tuesday, 3 November, for the (job title) job",
    ("shift lead", "3 November"): " on Tuesday, 3 November, for the shift lead job",
}


def at_acme(opening: str) -> str:
    """To the employer, the place comes right after the job."""
    return opening.replace(" job", " job at Acme", 1)


def ready(whom: str, role: str = "", day: str = "", own: str = "") -> Chat:
    """Someone whose message is ready, with these facts added on the way."""
    chat = after_tip_1()
    chat.press(whom)
    if role or day:
        chat.press("more")
        chat.press("facts")
        for label, words in (("role", role), ("day", day)):
            if words:
                chat.press(label)
                chat.type(words)
            if words and label == "day":
                chat.press("yes")
        chat.press("go_on")
    if own:
        chat.press("own")
        chat.type(own)
    assert chat.at == "feedback.message"
    return chat


@pytest.mark.parametrize("whom", ["employer", "agency", "both"])
@pytest.mark.parametrize(("role", "day"), FACTS)
def test_the_message_is_made_from_what_is_known(whom: str, role: str, day: str) -> None:
    """Thanks, role and date if known, three questions, and it disputes nothing."""
    block = ready(whom, role, day).said[0].block
    about = ABOUT[role, day]
    opening = f"setting up my interview at Acme{about}" if whom == "agency" else at_acme(f"interviewing me{about}")
    assert f"{opening}.\n" in block
    assert block.startswith("Subject: Feedback on my interview")
    assert block.endswith("(your name)")
    assert block.count("\n- ") == 3
    assert "I understand the decision" in block
    assert "Even a line or a quick call would help." in block
    assert ("or ask them" in block) == (whom == "agency")
    assert len(block) < 700


@pytest.mark.parametrize("whom", ["employer", "agency", "both"])
@pytest.mark.parametrize(("role", "day"), FACTS)
def test_their_own_wording_is_shown_unchanged(whom: str, role: str, day: str) -> None:
    """Ready to copy, and it can be reworded."""
    chat = ready(whom, role, day, own="Dear Ms Okafor,\n\nwhy?")
    assert chat.said[0].block == "Dear Ms Okafor,\n\nwhy?"
    assert chat.last.startswith("Here's your own message")
    chat.press("own")
    chat.press("anew")
    chat.press("skip")
    assert chat.said[0].block == "Dear Ms Okafor,\n\nwhy?"


def test_the_draft_can_replace_their_own_wording() -> None:
    """Until then nothing else claims to change the message."""
    chat = ready("employer", own="Dear all, why?")
    chat.press("more")
    assert chat.buttons[:3] == ["Add a name, the job or the day", "Add my name", "Nothing, carry on"]
    chat.press("facts")
    chat.press("role")
    chat.type("shift lead")
    assert "I haven't touched the message you wrote." in chat.last
    chat.press("go_on")
    chat.press("own")
    chat.press("keep")
    assert chat.said[0].block == "Dear all, why?"
    chat.press("own")
    chat.press("draft")
    assert "for the shift lead job" in chat.said[0].block


def test_a_message_asks_at_most_three_questions() -> None:
    """The reply and the overview say which."""
    chat = ready("employer")
    for tap in (
        "more",
        "questions",
        "strength",
        "change",
        "fit",
        "answer",
        "done",
    ):
        chat.press(tap)
    assert chat.last.startswith("Three is as many as fit in one message, so I took your first three.")
    assert chat.said[0].block.count("- ") == 3
    chat.command("interview 1 feedback")
    assert "• Your questions: One thing I did well, One thing to work on, What the job needed" in chat.last


@pytest.mark.parametrize("way", ["linkedin", "phone"])
@pytest.mark.parametrize("whom", ["employer", "agency", "both"])
def test_role_and_day_are_named_in_every_channel(way: str, whom: str) -> None:
    """Also on LinkedIn and on the phone: the reader has had many interviews."""
    chat = ready(whom, "shift lead", "3 November")
    for tap in ("more", "style", "warm", way):
        chat.press(tap)
    place = " at Acme" if way == "linkedin" and whom != "agency" else ""
    assert f" on Tuesday, 3 November, for the shift lead job{place}." in chat.said[0].block


def test_an_interview_a_month_ago_is_not_called_fresh() -> None:
    """The text says that it isn't too late."""
    for day, says in (("1 October", "the sooner you ask"), ("2 November", "while they still remember you well")):
        chat = ready("employer", day=day)
        chat.press("will_send")
        assert says in chat.said[0].above


def test_facts_are_added_one_at_a_time() -> None:
    """Why they help is said once."""
    chat = after_tip_1()
    for tap in ("employer", "more", "facts"):
        chat.press(tap)
    assert chat.last.endswith("Which of these could you add to the message?")
    chat.press("role")
    chat.type("shift lead")
    assert chat.last.endswith("Do you want to add anything else, or change something?")
    chat.press("addressee")
    chat.type("Ms Okafor")
    chat.press("skip")
    chat.press("go_on")
    assert "\n\nDear Ms Okafor,\n\n" in chat.said[0].block
    assert "for the shift lead job at Acme." in chat.said[0].block


def test_the_interview_is_named_once_in_the_message() -> None:
    """Somebody still waiting thanks them for the interview; facts about it follow."""
    chat = Chat().reach("feedback.message", {"start.welcome": "just_had"})
    chat.press("more")
    chat.press("facts")
    for tap in ("role", ":shift lead", "go_on"):
        chat.type(tap[1:]) if tap.startswith(":") else chat.press(tap)
    assert "Thanks for interviewing me for the shift lead job at Acme.\n" in chat.said[0].block
