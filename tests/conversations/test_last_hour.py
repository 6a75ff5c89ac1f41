"""The hour before an interview: one short message with three things to do."""

import copy
from datetime import date, datetime, timedelta

import pytest

from conversations import FellDue, File
from conversations.local_time import at
from conversations.next_interview.check_in import find_hour
from conversations.next_interview.preparing import FORMS

from .chat import WORLD, Chat, due
from .invited import FRIDAY, ZONE, someone, with_date


def heard(chat: Chat, days: int = 5) -> list[datetime]:
    """When that message comes."""
    found, end = [], chat.now + timedelta(days=days)
    while (moment := due(chat)) and moment <= end:
        chat.now = moment
        chat.feed(FellDue())
        found += [moment for say in chat.said for key in say.check_in if key.startswith("last_hour.")]
        if found:
            break
    return found


def test_it_comes_an_hour_before_with_three_things_to_do() -> None:
    """Short, and what they prepared for that hour is one tap away."""
    chat = someone(("do", "Pause"))
    with_date(chat)
    assert "An hour before, you'll get three things to do." in chat.said[0].text
    assert heard(chat) == [at(FRIDAY, 13 * 60 + 30, ZONE)]
    assert chat.last.startswith("Your interview at Acme starts in about an hour.")
    assert chat.last.count("\n• ") == 3
    assert "Pause" not in chat.last
    after = chat.copy()
    after.press("next hour 1")
    assert after.said[0].title == "The last hour · Acme"
    after.press("next ready 1")
    assert after.last.startswith("You're ready.")
    chat.press("next page 1")
    assert isinstance(chat.reply.messages[0], File)


def test_the_page_can_be_asked_for_in_words() -> None:
    """The file is all there is to say, so what they were understood to mean stands before it."""
    chat = someone()
    with_date(chat)
    heard(chat)
    chat.type("all of it on one page")
    assert chat.said[0].text == "I took that as “All of it on one page”."
    assert isinstance(chat.reply.messages[1], File)
    chat.press("not_meant")
    assert chat.last.startswith("Sorry about that.")


@pytest.mark.parametrize("form", FORMS)
def test_the_three_things_depend_on_how_it_takes_place(form: str) -> None:
    """Each kind of interview has its own."""
    said = set()
    for kind in (form, "in_person"):
        chat = someone()
        with_date(chat)
        chat.command("next form 1")
        chat.press(kind)
        heard(chat)
        assert chat.last.count("\n• ") == 3
        said.add(chat.last)
    assert len(said) == 1 + (form != "in_person")


@pytest.mark.parametrize(
    ("hour", "comes"),
    [
        ("14:30", 13 * 60 + 30),
        ("9:45", 8 * 60 + 45),
        ("9:30", None),  # the morning's came at eight
        ("8:45", None),
        ("8:40", 8 * 60),  # too early for a morning's: it comes as soon as quiet hours end
        ("8:30", None),
        ("22:30", None),
        ("23:30", None),
    ],
)
def test_it_keeps_to_quiet_hours_and_to_one_message_a_morning(hour: str, comes: int | None) -> None:
    """Moved a little at the end of quiet hours; otherwise left out, and so it isn't announced."""
    chat = someone()
    with_date(chat, hour=hour)
    announced = "An hour before" in chat.said[0].text
    assert announced == (comes is not None)
    assert heard(chat) == ([] if comes is None else [at(FRIDAY, comes, ZONE)])


def test_it_can_be_turned_off_by_itself_and_stays_if_the_others_are() -> None:
    """What is announced says so."""
    chat = someone()
    chat.command("checkins")
    for way in ("kinds", "!page1", "last_hour", "done"):
        chat.press(way)
    with_date(chat)
    assert "An hour before" not in chat.said[0].text
    assert heard(chat) == []
    chat = someone()
    chat.person.check_ins.rhythms["coming"] = 0
    with_date(chat, hour="9:30")
    assert "I'll only write an hour before it starts" in chat.said[0].text
    assert heard(chat) == [at(FRIDAY, 8 * 60 + 30, ZONE)]


def test_there_is_none_without_a_time_or_once_it_is_off_or_moved() -> None:
    """Nor for one that was set within that hour."""
    chat = someone()
    with_date(chat)
    one = chat.person.interviews[1]
    assert one.coming
    key = f"last_hour.1.at:{int(one.coming.timestamp())}"
    for changed in ("closed", "coming", "moved"):
        other = chat.copy()
        other.person = copy.deepcopy(chat.person)
        changed_one = other.person.interviews[1]
        if changed == "closed":
            changed_one.closed = other.now
        else:
            changed_one.coming = None if changed == "coming" else one.coming + timedelta(days=1)
        assert other.command(f"look {key}")[0].text.startswith("That's already taken care of")
        assert heard(other, days=3) == []
    assert not list(find_hour(someone().person, WORLD))
    chat.now = at(date(2026, 11, 4), 15 * 60, ZONE)
    chat.command("next when 1")
    for words in ("today", "15:50"):
        chat.type(words)
    chat.choose("!yes")
    assert heard(chat) == []
