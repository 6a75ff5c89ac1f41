"""Before an interview: a briefing the evening before and on the morning."""

from datetime import date, timedelta

import pytest

from conversations import FellDue, File, Picture
from conversations.dodont.lines import KINDS
from conversations.local_time import at
from conversations.whereabouts import move_to

from .chat import due
from .invited import FRIDAY, LIST, ZONE, briefed, pick, someone, with_date


def test_an_interview_has_a_briefing_the_evening_before_and_that_morning() -> None:
    """When, where, who, the list and the plans; afterwards we ask how it went."""
    chat = someone(*LIST)
    number = with_date(chat)
    one = chat.person.interviews[number]
    one.room, one.meets = "Room 3", "Sam"
    chat.person.nerves, chat.person.setback = "If I shake, I hold my pen", "Ring Kim"
    for hour, opening in (
        (19, "Your interview at Acme is tomorrow, Friday, 6 November at 14:30."),
        (8, "Your interview at Acme is today,"),
    ):
        moment = due(chat)
        assert moment
        chat.now = moment
        chat.feed(FellDue())
        assert moment == at(FRIDAY - timedelta(days=hour == 19), hour * 60, ZONE)
        assert chat.last.startswith(opening)
        order = ["Place: Room 3", "You'll meet: Sam", "• Pause\n• Ask back", "• Rush", "hold my pen"]
        order += ["Ring Kim"] if hour == 19 else []  # on the way in, nobody reads what they'll do after a no
        assert ("Ring Kim" in chat.last) == (hour == 19)
        places = [chat.last.index(words) for words in order]
        assert places == sorted(places)
        practise = ("questions practise", "Interviewers tend") if hour == 19 else ("dodont practise", "Pause")
        for label, seen in (("dodont", "1. Pause"), practise, ("next ready 1", "You're ready.")):
            after = chat.copy()
            after.press(label)
            assert seen in after.last
        after = chat.copy()
        after.press("next page 1" if hour == 19 else "card")
        after.press("card light") if hour == 8 else None
        assert isinstance(after.reply.messages[0], File if hour == 19 else Picture)
    assert [which.split(".")[2].partition(":")[0] for _, which in briefed(chat)] == ["after"]


def test_a_briefing_fits_one_message_whatever_they_wrote() -> None:
    """Ten items of two hundred emoji, a long address, a long plan: they are cut."""
    lines = [(kind, f"{number}{'🙂' * 198}") for kind in KINDS for number in range(5)]
    chat = someone(*lines)
    number = with_date(chat)
    one = chat.person.interviews[number]
    one.room, one.meets, one.role = "🙂" * 300, "🙂" * 200, "🙂" * 100
    chat.person.nerves = chat.person.setback = "🙂" * 500
    briefed(chat, days=2)
    assert chat.last.startswith("Your interview at Acme")
    assert "If it's a no: 🙂" in chat.last
    assert "• 0🙂" in chat.last
    assert len(chat.last.encode("utf-16-le")) // 2 <= 4096


def test_briefings_come_in_their_time_zone() -> None:
    """After a flight the interview keeps its time, and both times are shown."""
    chat = someone()
    number = with_date(chat)
    move_to(chat.person, "Pacific/Auckland", "NZ", sure=True)
    assert chat.person.interviews[number].coming == at(FRIDAY, 14 * 60 + 30, ZONE)
    chat.command("next")
    assert "Saturday, 7 November at 03:30 (Friday, 6 November at 14:30 in London)" in chat.last
    (early, _), (before, first), (after, last) = briefed(chat)
    assert early == at(date(2026, 11, 4), 19 * 60, "Pacific/Auckland")
    assert first.startswith(f"coming.{number}.before")
    assert before == at(date(2026, 11, 6), 19 * 60, "Pacific/Auckland")
    assert last.startswith(f"coming.{number}.after")
    assert after == at(date(2026, 11, 7), 19 * 60, "Pacific/Auckland")


def test_the_day_there_is_said_only_if_it_is_another() -> None:
    """An hour away it is the same day, so the time is enough."""
    chat = someone()
    with_date(chat)
    move_to(chat.person, "Europe/Berlin", "DE", sure=True)
    chat.command("next")
    assert "Friday, 6 November at 15:30 (14:30 in London)" in chat.last


@pytest.mark.parametrize(
    ("hour", "day", "said"),
    [
        ("14:30", "friday", "the evening before and that morning"),
        ("8:15", "friday", "I'll write the evening before, with"),
        ("14:30", "tomorrow", "I'll write that morning, with"),
        ("23:00", "today", "have a look at your list now"),
    ],
)
def test_only_check_ins_that_will_be_sent_are_announced(hour: str, day: str, said: str) -> None:
    """Not those that are already past or turned off."""
    chat = someone()
    with_date(chat, day=day, hour=hour)
    assert said in chat.said[0].text
    chat.person.check_ins.rhythms |= {"coming": 0, "last_hour": 0}
    chat.command("next when 1")
    pick(chat, day, hour)
    assert "turned interview check-ins off" in chat.said[0].text
