"""An interview that is moved or called off, and what becomes of its briefings."""

from datetime import date, timedelta

from conversations import FellDue
from conversations.dialogue.messages import YES
from conversations.local_time import at

from .chat import due
from .invited import ZONE, briefed, pick, planned, someone, with_date


def test_another_date_moves_the_briefings() -> None:
    """None come for the old date, not even a postponed one."""
    chat = someone()
    number = with_date(chat, day="tomorrow", hour="9:00")
    moment = due(chat)
    assert moment
    chat.now = moment + timedelta(days=1)
    chat.feed(FellDue())
    chat.press("later coming.1.after:1793782800")
    chat.press("snooze tomorrow coming.1.after:1793782800")
    chat.command(f"next when {number}")
    pick(chat, "11 november")
    days = [moment.date() for moment, _ in briefed(chat)]
    assert days == [date(2026, 11, 8), date(2026, 11, 10), date(2026, 11, 11), date(2026, 11, 11)]


def test_an_interview_that_is_called_off_has_no_briefings() -> None:
    """It stays among the interviews, and the same button undoes a slip."""
    chat = someone()
    number = with_date(chat)
    chat.command("next")
    chat.press("next off 1")
    chat.press("off")
    assert (briefed(chat), planned(chat)) == ([], [])
    chat.command("interviews")
    assert chat.buttons[0] == "Acme · closed"
    for line in (f"next {number}", f"next when {number}", f"next file {number}"):
        assert chat.command(line)[0].text.startswith("That's already taken care of")
    chat.reopen("next.changed")
    chat.press("moved")
    pick(chat, "11 november")
    assert planned(chat) == ["1 days", "1 before", "1 morning", "1 after"]


def test_a_date_confirmed_too_late_is_refused() -> None:
    """If it passes before they confirm it, they are asked again."""
    chat = someone()
    chat.command("next")
    chat.type("Acme")
    chat.type("friday 14:00")
    chat.now += timedelta(days=9)
    chat.press("yes")
    assert "that's already in the past" in chat.last
    assert (chat.at, chat.person.interviews[1].coming) == ("next.when", None)
    pick(chat, "20 november")
    assert chat.person.interviews[1].coming


def test_an_interview_moved_without_a_new_date_has_no_briefings() -> None:
    """If nothing has changed after all, the old date counts."""
    chat = someone()
    with_date(chat)
    chat.command("next off 1")
    chat.press("on")
    assert planned(chat) == ["1 before", "1 morning", "1 after"]
    chat.command("next off 1")
    other = chat.copy()
    chat.press("open")
    assert planned(chat) == []
    other.press("moved")
    other.press("stop")
    assert planned(other) == []
    assert other.said[0].text == "All right, let's leave it there. I've kept what you've told me so far."


def test_after_a_job_briefings_come_only_for_a_newly_set_date() -> None:
    """The job ends the others."""
    chat = someone()
    number = with_date(chat)
    chat.now += timedelta(hours=1)
    chat.command("hired")
    chat.press(chat.keys[0])
    assert briefed(chat.copy()) == []
    chat.now += timedelta(minutes=1)
    chat.command(f"next when {number}")
    pick(chat, "friday")
    assert len(briefed(chat)) == 3


# ------------------------------------------------------------------ the next round


def test_a_date_after_next_is_the_new_date() -> None:
    """It counts once they confirm it; if two interviews are ahead, they are asked which."""
    chat = someone()
    with_date(chat)
    before = chat.person.interviews[1].coming
    chat.command("next monday 10am")
    assert "I read that as Monday, 9 November 2026 at 10:00" in chat.last
    assert chat.person.interviews[1].coming == before
    chat.choose(YES)
    assert chat.person.interviews[1].coming == at(date(2026, 11, 9), 600, ZONE)
    chat.command("next tuesday")
    assert "At what time on" in chat.last
    chat.command("next wednesday 9:15")
    assert "Wednesday, 4 November 2026 at 09:15" in chat.last
    chat.command("back")
    assert "What's the new day and time" in chat.last
    chat.command("stop")
    with_date(chat, "Globex")
    assert chat.command("next monday 11am")[0].text.startswith("You have more than one interview coming up")
    assert someone().command("next monday")[0].text.startswith("Which company is it with?")
