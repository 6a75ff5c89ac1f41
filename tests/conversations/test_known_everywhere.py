"""What is heard in one place is known in the others: a no, a reason, good news."""

import pytest

from conversations.person import News

from .chat import Chat, after_all
from .invited import someone, with_date
from .test_heard import typed
from .unasked import only


def waiting(*, tip_1: bool = True) -> Chat:
    """Somebody who had an interview at Acme and hasn't heard yet; tip 1 is done, or hardly begun."""
    answers = {"start.welcome": "just_had", "new_interview.answer": "just_had"}
    chat = Chat().reach("feedback.whom" if tip_1 else "reflect.hindrances", answers)
    chat.command("stop")
    chat.press("never")
    return chat


@pytest.mark.parametrize(("tip_1", "at"), [(True, "findings.heard"), (False, "reflect.hindrances")])
def test_a_no_from_where_we_know_is_about_that_interview(tip_1: bool, at: str) -> None:
    """One tap notes it there and goes on with the tip that is next; no second interview is begun."""
    chat = waiting(tip_1=tip_1)
    typed("Acme said no", chat)
    assert "another" not in chat.last
    assert chat.keys == ["no 1", "ask first_day", "write"]
    chat.press("no 1")
    assert chat.person.interviews[1].standing == "turned_down"
    assert chat.person.interviews[1].no_told == chat.now
    assert len(chat.person.interviews) == 1
    assert chat.at == at
    assert "I'm sorry it was a no from Acme." in chat.text


def test_a_no_that_names_nobody_may_be_about_the_one_that_waits() -> None:
    """Or about another one, which is begun."""
    chat = waiting()
    typed("they said no", chat)
    assert chat.keys == ["no 1", "new_interview", "ask first_day", "write"]
    chat.press("new_interview")
    assert chat.at == "new_interview.where"


def test_a_no_that_we_know_of_is_not_noted_twice() -> None:
    """Named again, the tips go on; a deleted one is gone."""
    chat = after_all()
    told = chat.person.interviews[1].no_told
    typed("Acme rejected me", chat)
    assert chat.keys[0] == "no 1"
    chat.press("no 1")
    assert chat.person.interviews[1].no_told == told
    assert len(chat.person.interviews) == 1
    del chat.person.interviews[1]
    chat.command("no 1")
    assert chat.person.interviews == {}


def test_a_no_after_one_whose_day_was_ahead_keeps_its_day() -> None:
    """It isn't asked about as if it were still to come."""
    chat = someone()
    with_date(chat)
    coming = chat.person.interviews[1].coming
    assert coming
    chat.now = coming
    chat.command("no 1")
    interview = chat.person.interviews[1]
    assert (interview.day, interview.coming, interview.standing) == (coming, None, "turned_down")


def test_who_tells_why_was_turned_down() -> None:
    """Told in /feedback: the overview says the same in both places."""
    chat = waiting()
    chat.command("feedback 1 word")
    chat.type("You were too quiet")
    assert chat.person.interviews[1].standing == "turned_down"
    chat.command("interview 1")
    assert "Nothing yet" not in chat.last


def test_who_gives_the_day_of_the_no_was_turned_down() -> None:
    """In /rights."""
    chat = waiting()
    chat.command("rights")
    chat.begin("rights", "decided", about=1)
    chat.type("yesterday")
    chat.press("yes")
    interview = chat.person.interviews[1]
    assert interview.decided
    assert interview.standing == "turned_down"


@pytest.mark.parametrize("turn", range(3))
def test_after_good_news_no_check_in_wonders_how_they_decide(turn: int) -> None:
    """Told since that interview; before, or of none, it does."""
    chat = only(someone(), "coming")
    with_date(chat)
    coming = chat.person.interviews[1].coming
    assert coming
    chat.person.check_ins.times["coming-after"] = turn
    chat.person.news = News("news:offer", coming.replace(hour=18))
    chat.now = coming.replace(hour=20)
    (said,) = chat.wait(hours=0)
    assert "decide" not in said.text
