"""Several check-ins in one message can be put off together."""

from .chat import START, WORLD, Chat, coming_up
from .unasked import busy, only


def joined() -> Chat:
    """Somebody who got two check-ins in one message."""
    chat = only(busy(WORLD), "mood", "network")
    chat.person.talks.clear()
    chat.person.check_ins.said["mood.0.on:2026-11-10"] = START
    chat.command("snooze 3h mood.0.on:2026-11-10")
    chat.command(f"snooze 3h network.0.first:{int(START.timestamp())}")
    (said,) = chat.wait(days=1)
    assert len(said.check_in) == 2
    return chat


def test_later_puts_off_all_of_a_message() -> None:
    """Until the time they tap, and then they come in one message again."""
    chat = joined()
    keys = set(chat.said[0].check_in)
    later = next(key for key in chat.keys if key.startswith("later "))
    chat.press(later)
    assert chat.buttons == ["20 minutes", "An hour", "Three hours", "Until tomorrow", "Until next week"]
    chat.press(later.replace("later", "snooze 20min"))
    assert chat.last.startswith("No problem, I'll bring them all up again on ")
    assert {one.occasion.key for one in coming_up(chat) if one.occasion.own} == keys
    assert chat.wait(minutes=19) == []
    (said,) = chat.wait(minutes=1)
    assert set(said.check_in) == keys


def test_what_was_settled_meanwhile_is_not_put_off() -> None:
    """They wrote to that person before they tapped Later; with nothing left, that is said."""
    chat = joined()
    later = next(key for key in chat.keys if key.startswith("later "))
    chat.command("network done")
    chat.press("none")
    chat.press(later)
    chat.press(later.replace("later", "snooze tomorrow"))
    assert [one.occasion.kind for one in coming_up(chat) if one.occasion.own] == ["mood"]
    assert "bring this up again" in chat.last
    assert chat.command("later at.1")[0].text.startswith("That's already taken care of")
    assert chat.command("snooze 1h at.1")[0].text.startswith("That's already taken care of")


def test_the_button_fits_its_callback() -> None:
    """However many are together."""
    assert all(len(key.encode()) <= 40 for key in joined().keys if key.startswith("later"))
