"""The next round at the same employer."""

from conversations.next_interview.setting import may_go_on
from conversations.person import Interview

from .chat import START
from .invited import after, pick, someone, with_date, without_thanks


def test_a_next_round_is_a_separate_interview() -> None:
    """What still holds is copied; the answers about the first stay, and its chase ends."""
    chat = someone()
    with_date(chat)
    chat.person.interviews[1].role, chat.person.interviews[1].addressee = "cook", "Sam"
    without_thanks(after(chat, "well"))
    chat.begin("feedback", "whom", 1)
    chat.press("employer")
    chat.press("will_send")
    chat.command("stop")
    chat.press("never")
    assert chat.person.interviews[1].chase
    chat.command("next")
    chat.tap("Acme")
    pick(chat, "11 november")
    first, second = chat.person.interviews.values()
    assert (second.where, second.role, second.addressee, second.round, second.follows) == (
        "Acme",
        "cook",
        "Sam",
        2,
        1,
    )
    assert (first.went, first.can_ask, second.went, second.can_ask) == ("well", "employer", "", "")
    assert first.chase
    assert first.chase.stage == "closed"
    chat.command("next")
    assert "• Round: 2" in chat.said[0].text
    assert may_go_on(chat.person) == []


def test_only_an_open_interview_may_have_a_next_round() -> None:
    """Not one that ended in a no, is closed, is still ahead, or has a next round."""
    chat = someone()
    chat.command("start")
    chat.press("turned_down")
    chat.type("Acme")
    assert may_go_on(chat.person) == []
    chat.command("next new")
    assert chat.at == "next.where"
    one = chat.person.interviews[1]
    one.standing = "just_had"
    assert may_go_on(chat.person) == [1]
    for name, value in (("closed", START), ("heard", "told"), ("decided", START), ("coming", START)):
        before = getattr(one, name)
        setattr(one, name, value)
        assert may_go_on(chat.person) == [], name
        setattr(one, name, before)


def test_known_answers_are_copied_to_an_interview_ahead() -> None:
    """The role at the same place, and how they like to ask at any place."""
    for where, role in (("ACME!", "shift lead"), ("Globex", "")):
        chat = someone()
        chat.person.interviews[chat.person.number("interview")] = Interview(
            START, "Acme", "turned_down", role="shift lead", tone="formal", questions=["fit"]
        )
        number = with_date(chat, where)
        ahead = chat.person.interviews[number]
        assert (ahead.role, ahead.tone, ahead.questions) == (role, "formal", ["fit"])


def test_a_round_that_was_called_off_can_be_set_again() -> None:
    """It follows the same first round."""
    chat = someone()
    chat.person.interviews[chat.person.number("interview")] = Interview(START, "Acme", "just_had")
    chat.command("next new")
    chat.tap("Acme")
    pick(chat, "friday")
    assert may_go_on(chat.person) == []
    chat.command("next off 2")
    chat.press("off")
    assert may_go_on(chat.person) == [1]
    chat.command("next new")
    chat.tap("Acme")
    pick(chat, "friday")
    assert chat.person.interviews[3].round == 2
