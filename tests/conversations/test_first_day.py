"""On the day of a no, what helps in the first 24 hours is one tap away."""

from datetime import timedelta

from conversations.dialogue.messages import BACK

from .chat import START, Chat, in_tip_1


def test_tip_1_offers_it_on_the_day_they_were_turned_down() -> None:
    """The card, and then the question again."""
    chat = in_tip_1()
    chat.press("first_day")
    assert chat.last.startswith("For a day, don't reply")
    chat.press("enough")
    assert chat.at == "reflect.went"


def test_it_can_be_typed() -> None:
    """As it stands on the button."""
    chat = in_tip_1()
    chat.type("what helps on a day like this")
    assert "For a day, don't reply" in chat.text


def test_without_a_no_or_on_a_later_day_it_is_not_offered() -> None:
    """Nor if /rights knows that it was decided days ago."""
    waiting = Chat()
    waiting.command("start")
    waiting.press("just_had")
    waiting.type("Acme")
    assert "first_day" not in waiting.keys
    later = in_tip_1()
    later.now += timedelta(days=1)
    later.command("resume")
    assert "badly" in later.keys
    assert "first_day" not in later.keys
    older = in_tip_1()
    older.person.interviews[1].decided = START - timedelta(days=3)
    older.command("resume")
    assert "first_day" not in older.keys


def test_a_no_that_comes_later_has_it_beside_the_reason() -> None:
    """In tip 3; Back takes that day back, too."""
    chat = Chat()
    chat.command("start")
    chat.press("just_had")
    chat.reach("findings.heard")
    chat.now += timedelta(days=3)
    chat.press("told")
    assert chat.person.interviews[1].no_told == chat.now
    chat.type("They picked somebody else")
    chat.press("first_day")
    assert chat.last.startswith("For a day, don't reply")
    chat.press("enough")
    assert chat.at == "findings.believable"
    chat.choose(BACK)
    chat.choose(BACK)
    assert chat.at == "findings.heard"
    assert chat.person.interviews[1].no_told is None


def test_tip_3_does_not_offer_it_again_to_whom_tip_1_did() -> None:
    """Their no isn't news any more."""
    chat = Chat().reach("findings.heard")
    chat.press("told")
    chat.type("They picked somebody else")
    assert chat.at == "findings.believable"
    assert "first_day" not in chat.keys
