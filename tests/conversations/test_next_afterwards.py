"""After an interview: how it went, the list scored, and what follows."""

from datetime import timedelta

import pytest

from conversations.dialogue.messages import BACK, STOP
from conversations.local_time import at

from .invited import FRIDAY, LIST, ZONE, after, pick, planned, scored, someone, with_date, without_thanks


def test_badly_leads_through_the_list_into_tip_1() -> None:
    """Tip 1 continues with that interview, whose place, date and outcome are known."""
    chat = someone(*LIST)
    with_date(chat)
    after(chat, "badly")
    scored(chat, "did", "not", "none")
    without_thanks(chat)
    one = chat.person.interviews[1]
    assert (chat.talk.dialogue, chat.talk.state.about) == ("reflect", 1)
    assert "reflect.went" not in chat.asked
    assert chat.said[0].title == "Tip 1 of 6 · Reflect"
    assert (one.went, one.day, one.coming, one.standing) == ("badly", at(FRIDAY, 870, ZONE), None, "just_had")
    assert {number: (item.tried, item.followed) for number, item in chat.person.items.items()} == {
        1: (1, 1), 2: (1, 0), 3: (0, 0),
    }  # fmt: skip
    assert one.chase is None
    assert one.scores == {1: "did", 2: "not"}


def test_well_ends_with_a_thank_you_to_copy() -> None:
    """No tip and no chase begin; only the items they followed are counted."""
    chat = someone(*LIST)
    with_date(chat)
    chat.person.interviews[1].role, chat.person.interviews[1].meets = "cook", "Sam"
    after(chat, "well")
    scored(chat, "did", "did", "not")
    chat.press("skip")
    assert chat.last.startswith("You used 2 lines from your list when it counted.")
    assert "about the cook job" in chat.said[0].block
    assert chat.said[0].block.startswith("Subject: Thank you, cook, ")
    assert "\n\nHello Sam,\n\n" in chat.said[0].block
    assert chat.said[0].block.endswith("(your name)")
    chat.press("send")
    assert chat.person.talks == []
    assert chat.person.interviews[1].chase is None


@pytest.mark.parametrize("how", ["mixed", "badly"])
def test_without_a_list_or_after_later_tip_1_begins_after_the_thank_you(how: str) -> None:
    """Without items there is nothing to score, and scoring can wait."""
    bare, full = someone(), someone(*LIST)
    for chat in (bare, full):
        with_date(chat)
        after(chat, how)
    full.press("later")
    for chat in (bare, full):
        without_thanks(chat)
        assert chat.talk.dialogue == "reflect"
        assert "reflect.went" not in chat.asked


def test_next_asks_how_it_went_if_the_check_in_was_not_answered() -> None:
    """Days later; by then the tips treat the interview as over."""
    chat = someone(*LIST)
    with_date(chat)
    chat.now += timedelta(days=12)
    chat.command("next")
    assert (chat.at, chat.talk.state.about) == ("after.how", 1)
    chat.choose(STOP)
    chat.command("tip 1")
    assert (chat.at, chat.talk.state.about) == ("reflect.went", 1)


def test_next_asks_how_it_went_an_hour_after_the_start() -> None:
    """Before that it shows the place, for somebody who is late; "It's over" asks at once."""
    chat = someone()
    with_date(chat)
    chat.now = at(FRIDAY, 14 * 60 + 45, ZONE)
    chat.command("next")
    assert chat.said[0].title == "Next interview · Acme"
    chat.press("next over 1")
    assert chat.at == "after.how"
    after(chat, "well")
    assert chat.at == "after.talked"
    assert len(chat.person.talks) == 1


def test_old_buttons_about_how_it_went_still_work() -> None:
    """A second tap says that it is settled, and an unknown one asks."""
    chat = someone()
    with_date(chat)
    other = chat.copy()
    assert after(chat, "well").last.startswith("I'm glad to hear that.")
    assert after(chat, "badly").last.startswith("That's already taken care of")
    assert after(other, "what").at == "after.how"
    assert after(other, "well", 9).last.startswith("That's already taken care of")


def test_an_interview_can_be_moved_on_the_evening_after() -> None:
    """They give the new date, or call it off."""
    chat = someone()
    with_date(chat)
    after(chat, "moved")
    chat.press("moved")
    pick(chat, "11 november")
    assert planned(chat) == ["1 days", "1 before", "1 morning", "1 after"]


def test_a_button_about_the_old_date_does_not_affect_the_new_one() -> None:
    """After a move, an old "It went well" says that it is settled."""
    chat = someone()
    with_date(chat)
    after(chat, "moved")
    chat.press("moved")
    pick(chat, "11 november")
    moved_to = chat.person.interviews[1].coming
    assert after(chat, "well").last.startswith("That's already taken care of")
    assert (chat.person.interviews[1].coming, chat.person.interviews[1].went) == (moved_to, "")


def test_back_undoes_the_answer_how_it_went() -> None:
    """The interview is ahead again, and the same question is asked with its buttons."""
    chat = someone(*LIST)
    with_date(chat)
    coming = chat.person.interviews[1].coming
    after(chat, "badly")
    chat.choose(BACK)
    assert (chat.at, chat.person.interviews[1].coming, chat.person.interviews[1].went) == ("after.how", coming, "")
    chat.press("well")
    assert chat.person.interviews[1].went == "well"


# ------------------------------------------------------------------ the next round


def test_open_questions_about_an_interview_are_withdrawn_once_it_is_over() -> None:
    """For example, about a plan for nerves; also once they say that they're ready."""
    for act in ("next ready 1", "next over 1", "coming 1 well", "next"):
        chat = someone()
        with_date(chat)
        chat.command("next nerves 1")
        assert chat.at == "next_details.nerves"
        if act != "next ready 1":
            chat.now = at(FRIDAY, 1020, ZONE)
        chat.command(act)
        assert [talk for talk in chat.person.talks if talk.dialogue == "next_details"] == [], act
