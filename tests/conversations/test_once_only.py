"""The same tip of the same interview opens once, and a second round doesn't ask what is known."""

import pytest

from .chat import Chat, after_all, at_tip, coming_up
from .screen import read


def talks(chat: Chat) -> list[str]:
    """The dialogues that are open, the one on top last."""
    return [talk.dialogue for talk in chat.person.talks]


@pytest.mark.parametrize("line", ["feedback 1 whom", "feedback 1 open", "tip 2", "tip 2 1"])
def test_tip_2_opens_once(line: str) -> None:
    """While it stands open, /feedback leads back to its open question."""
    chat = Chat().reach("feedback.message")
    asked = chat.question
    chat.command(line)
    assert (talks(chat), chat.question) == (["feedback"], asked)
    chat.reach()
    assert talks(chat) == []
    assert not [one for one in coming_up(chat) if one.occasion.kind == "come_back"]


def test_a_reply_that_came_goes_on_in_the_tip_that_is_open() -> None:
    """Tip 3 stands at its first question: what they were told is asked for there, and tip 3 ends once."""
    chat = at_tip(3)
    chat.command("feedback 1 word")
    assert (talks(chat), chat.at) == (["findings"], "findings.reason")
    chat.type("Somebody had more experience")
    assert chat.person.interviews[1].reason == "Somebody had more experience"
    chat.reach()
    assert talks(chat) == []


def test_a_tip_begun_again_ends_what_was_opened_on_the_way() -> None:
    """Leading back into an open tip is opening a dialogue, too."""
    chat = at_tip(2)
    chat.command("mood")
    chat.command("tip 2")
    assert talks(chat) == ["feedback"]


def test_another_interview_has_its_own_tip() -> None:
    """Tip 2 of the first one stays where it is."""
    chat = at_tip(2)
    chat.begin("new_interview")
    chat.type("Globex")
    chat.reach("feedback.whom")
    assert talks(chat) == ["feedback", "feedback"]
    assert [talk.state.about for talk in chat.person.talks] == [1, 2]


def test_the_weekly_day_is_asked_once() -> None:
    """After a second interview tip 6 says when the weekly check-in comes, and asks whether it stays."""
    chat = after_all()
    weekly = chat.person.weekly
    chat.command("new_interview")
    chat.reach("moving_on.known", {"new_interview.where": ":Globex", "lessons.drafts": "skip"})
    assert "Your weekly check-in is already set" in read(chat.said[-1])
    chat.press("keep")
    assert chat.person.weekly == weekly
    assert talks(chat) == []


def test_the_weekly_day_can_be_chosen_again() -> None:
    """It is one tap away, and so is the rest."""
    chat = after_all()
    chat.begin("moving_on", "known", 1)
    chat.press("more")
    assert chat.at == "moving_on.more"
    chat.press("back")
    chat.press("other")
    assert chat.at == "moving_on.day"


def test_the_time_zone_is_not_asked_once_it_is_known() -> None:
    """/next wanted to know their city; they set it with /timezone instead, and /next goes on with the date."""
    chat = after_all()
    chat.command("next")
    if chat.at == "next.interview":
        chat.press("new")
    chat.type("Globex")
    assert chat.at == "next.city"
    chat.command("timezone Berlin")
    while chat.person.talks:
        chat.press(chat.keys[0])
    chat.command("next when 2")
    assert chat.at == "next.when"
