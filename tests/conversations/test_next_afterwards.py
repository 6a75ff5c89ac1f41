"""After an interview: how it went, the list scored, and what follows."""

from datetime import timedelta

import pytest

from conversations.dialogue.messages import BACK, STOP
from conversations.local_time import at

from .invited import FRIDAY, LIST, ZONE, after, pick, planned, scored, someone, with_date


def test_badly_leads_through_the_list_into_tip_1() -> None:
    """Where, when and how are known: tip 1 goes on from there, about that interview."""
    chat = someone(*LIST)
    with_date(chat)
    after(chat, "badly")
    scored(chat, "did", "not", "none")
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
    """No tip is begun and no chase; what they kept to is counted, and nothing is praised that nobody knows."""
    chat = someone(*LIST)
    with_date(chat)
    chat.person.interviews[1].role, chat.person.interviews[1].meets = "cook", "Sam"
    after(chat, "well")
    scored(chat, "did", "did", "not")
    assert chat.last.startswith("2 lines of your list, used when it counted.")
    assert "about the cook role" in chat.said[0].block
    assert chat.said[0].block.startswith("Hello Sam,")
    chat.press("send")
    assert chat.person.talks == []
    assert chat.person.interviews[1].chase is None


@pytest.mark.parametrize("how", ["mixed", "badly"])
def test_without_a_list_or_on_a_bad_day_tip_1_comes_at_once(how: str) -> None:
    """Nothing to score: straight on. Something to score can wait."""
    bare, full = someone(), someone(*LIST)
    for chat in (bare, full):
        with_date(chat)
        after(chat, how)
    full.press("later")
    for chat in (bare, full):
        assert chat.talk.dialogue == "reflect"
        assert "reflect.went" not in chat.asked


def test_without_a_tap_next_asks_how_it_went() -> None:
    """Days later, when the check-in has come and gone; the tips take it as had by then."""
    chat = someone(*LIST)
    with_date(chat)
    chat.now += timedelta(days=12)
    chat.command("next")
    assert (chat.at, chat.talk.state.about) == ("after.how", 1)
    chat.choose(STOP)
    chat.command("tip 1")
    assert (chat.at, chat.talk.state.about) == ("reflect.went", 1)


def test_next_asks_how_it_went_only_an_hour_after_it_began() -> None:
    """Just begun, /next shows the place, for who is late; *It's over* asks at once."""
    chat = someone()
    with_date(chat)
    chat.now = at(FRIDAY, 14 * 60 + 45, ZONE)
    chat.command("next")
    assert chat.said[0].title == "Next interview · Acme"
    chat.press("next over 1")
    assert chat.at == "after.how"
    after(chat, "well")
    assert chat.at == "after.cheer"
    assert len(chat.person.talks) == 1


def test_old_buttons_of_the_evening_after_still_work() -> None:
    """Well and badly as ever; a second tap finds it settled, and one that makes no sense asks."""
    chat = someone()
    with_date(chat)
    other = chat.copy()
    assert after(chat, "well").last.startswith("Good, I'm glad.")
    assert after(chat, "badly").last.startswith("That one is settled")
    assert after(other, "what").at == "after.how"
    assert after(other, "well", 9).last.startswith("That one is settled")


def test_it_was_moved_after_all() -> None:
    """The evening after asks for the new date, or takes it off."""
    chat = someone()
    with_date(chat)
    after(chat, "moved")
    chat.press("moved")
    pick(chat, "11 november")
    assert planned(chat) == ["1 before", "1 morning", "1 after"]


def test_a_button_of_the_old_date_says_nothing_of_the_new_one() -> None:
    """Moved on the evening after, it is ahead again: "It went well" under the old message is settled."""
    chat = someone()
    with_date(chat)
    after(chat, "moved")
    chat.press("moved")
    pick(chat, "11 november")
    moved_to = chat.person.interviews[1].coming
    assert after(chat, "well").last.startswith("That one is settled")
    assert (chat.person.interviews[1].coming, chat.person.interviews[1].went) == (moved_to, "")


def test_back_undoes_the_tap_of_the_evening_after() -> None:
    """It is ahead again, and the same question is asked, with its buttons."""
    chat = someone(*LIST)
    with_date(chat)
    coming = chat.person.interviews[1].coming
    after(chat, "badly")
    chat.choose(BACK)
    assert (chat.at, chat.person.interviews[1].coming, chat.person.interviews[1].went) == ("after.how", coming, "")
    chat.press("well")
    assert chat.person.interviews[1].went == "well"


# ------------------------------------------------------------------ the next round


def test_open_questions_about_it_are_withdrawn_once_it_is_over() -> None:
    """A plan for nerves that was left open isn't asked for any more once they are ready, or it is behind them."""
    for act in ("next ready 1", "next over 1", "coming 1 well", "next"):
        chat = someone()
        with_date(chat)
        chat.command("next nerves 1")
        assert chat.at == "next_details.nerves"
        if act != "next ready 1":
            chat.now = at(FRIDAY, 1020, ZONE)
        chat.command(act)
        assert [talk for talk in chat.person.talks if talk.dialogue == "next_details"] == [], act
