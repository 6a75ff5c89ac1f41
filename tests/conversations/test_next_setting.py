"""/next sets the date of an interview."""

import pytest

from conversations import Located
from conversations.dialogue.messages import BACK, STOP
from conversations.local_time import at

from .chat import Chat
from .invited import FRIDAY, ZONE, pick, planned, someone, with_date


def test_three_answers_set_an_interview() -> None:
    """Where, the day and the time, then Yes: it is set in their time zone, and details can be added."""
    chat = someone()
    number = with_date(chat)
    one = chat.person.interviews[number]
    assert (one.where, one.coming, one.coming_set) == ("Acme", at(FRIDAY, 14 * 60 + 30, ZONE), chat.now)
    assert one.coming_zone == ZONE
    assert chat.last.startswith("Got it: Acme, Friday, 6 November at 14:30, London time.")
    assert {"Calendar file", "Place or link", "Who I'll meet", "A plan for nerves"} <= set(chat.buttons)
    assert chat.person.talks == []


@pytest.mark.parametrize("answer", ["Oslo", "21:00"])
def test_the_zone_is_asked_for_before_the_date(answer: str) -> None:
    """No date can be read without it; the answer is kept."""
    chat = Chat()
    chat.command("next")
    chat.type("Acme")
    assert chat.at == "next.city"
    chat.type("nowhere at all qq")
    assert chat.at == "next.unknown"
    chat.type(answer)
    chat.choose("yes" if chat.at == "next.confirm" else "0")
    assert chat.at == "next.when"
    pick(chat, "friday")
    assert chat.person.zone
    assert chat.person.interviews[1].coming == at(FRIDAY, 14 * 60 + 30, chat.person.zone)


def test_a_shared_location_answers_the_question_about_the_zone() -> None:
    """While they set the date, as in /timezone."""
    chat = Chat()
    chat.command("next")
    chat.type("Acme")
    chat.feed(Located(52.52, 13.4))
    chat.choose("yes")
    assert (chat.at, chat.person.zone) == ("next.when", "Europe/Berlin")


def test_back_leads_to_the_name_which_holds_until_there_is_another() -> None:
    """There is one interview then, by its second name."""
    chat = someone()
    chat.command("next")
    chat.type("Acme")
    chat.choose(BACK)
    assert (chat.at, [one.where for one in chat.person.interviews.values()]) == ("next.where", ["Acme"])
    chat.type("Globex")
    pick(chat, "friday")
    assert [one.where for one in chat.person.interviews.values()] == ["Globex"]


def test_editing_the_message_changes_the_interviews_name() -> None:
    """It is still the same interview."""
    chat = someone()
    chat.command("next")
    chat.type("Acne")
    ref = chat.ref
    pick(chat, "friday")
    chat.edit("Acme", ref)
    assert [one.where for one in chat.person.interviews.values()] == ["Acme"]


def test_an_interview_stopped_half_way_is_kept_without_a_date() -> None:
    """/next finds it and asks for the date; meanwhile nothing is planned."""
    chat = someone()
    chat.command("next")
    chat.type("Acme")
    chat.choose(STOP)
    assert (chat.person.talks, planned(chat)) == ([], [])
    chat.command("next")
    assert chat.buttons[0] == "Date and time"
    chat.press("next when 1")
    pick(chat, "friday")
    assert planned(chat) == ["1 before", "1 morning", "1 after"]


def test_an_interview_without_a_date_can_be_kept() -> None:
    """Skip leaves the date open; the lists show that, and there is no calendar file."""
    chat = someone()
    chat.command("next")
    chat.type("Acme")
    chat.command("skip")
    assert chat.last.startswith("All right, there's no date for now.")
    chat.command("interviews")
    assert chat.buttons[0] == "Acme · no date yet"
    chat.press("next 1")
    assert "Calendar file" not in chat.buttons
    chat.command("next file 1")
    assert chat.at == "next.when"


def test_a_past_date_is_refused() -> None:
    """They are asked again."""
    chat = someone()
    chat.command("next")
    chat.type("Acme")
    chat.type("yesterday")
    assert "that's already in the past" in chat.last
    assert chat.person.interviews[1].coming is None


def test_the_welcome_leads_to_next() -> None:
    """ "I have an interview soon" starts the same dialogue, and Back returns to the welcome."""
    chat = Chat()
    chat.command("start")
    chat.press("coming_up")
    assert chat.at == "next.where"
    chat.choose(BACK)
    assert chat.at == "start.welcome"


def test_next_returns_to_an_open_tip() -> None:
    """Its question is offered again at the end."""
    chat = someone()
    chat.command("start")
    chat.press("turned_down")
    chat.type("Globex")
    with_date(chat)
    assert chat.said[0].text.startswith("Got it: Acme")
    assert (chat.at, chat.said[1].question) == ("reflect.went", chat.question)


def test_a_used_button_of_the_date_asks_for_it_again() -> None:
    """A new date replaces the old one."""
    chat = someone()
    with_date(chat)
    chat.reopen("next.when")
    assert chat.at == "next.when"
    pick(chat, "tomorrow")
    assert chat.last.startswith("Got it: Acme, Wednesday, 4 November")


@pytest.mark.parametrize("said", ["2 November", "20 October 2pm", "31/10"])
def test_a_day_that_has_just_passed_is_not_next_years(said: str) -> None:
    """It's said rather than offered for a year from now, unless they name the year."""
    chat = someone()
    chat.command("next")
    chat.type("Acme")
    chat.type(said)
    assert "already in the past" in chat.last
    chat.type("2 November 2027")
    assert "2027" in chat.last
