"""After two years of silence people are told once, and then deleted."""

from conversations import FellDue, next_due
from conversations.check_ins.retention import NOTICE, SILENT
from conversations.check_ins.times import is_quiet
from conversations.local_time import minute_of

from .chat import START, WORLD, Chat
from .test_check_in_planner import ZONE, living
from .unasked import busy, only


def silent() -> Chat:
    """Somebody without any check-ins, two years later."""
    chat = only(busy(WORLD))
    chat.command("fine")
    chat.now += SILENT
    return chat


def test_after_two_years_of_silence_they_are_told_once_then_all_is_deleted() -> None:
    """By day; a month later, without another message."""
    chat = silent()
    heard = living(chat, 29)
    assert [say.check_in for _, say in heard] == [("retention",)]
    assert "Do you want me to keep it all?" in heard[0][1].text
    assert not is_quiet(chat.person.check_ins, minute_of(heard[0][0], ZONE))
    chat.now += NOTICE
    chat.feed(FellDue())
    assert chat.reply.forget
    assert chat.said == []


def test_any_event_restarts_the_retention_period() -> None:
    """A tap or a message starts the two years again."""
    chat = silent()
    living(chat, 10)
    chat.press("keep")
    assert chat.person.told_of_retention is None
    chat.now += NOTICE
    assert chat.feed(FellDue()) == []
    assert not chat.reply.forget


def test_somebody_who_blocked_us_is_deleted_without_being_told() -> None:
    """A month later, and nothing else is planned for them."""
    chat = silent()
    end = next_due(chat.person, chat.now, WORLD, blocked=True)
    assert end == chat.now + NOTICE
    chat.feed(FellDue(blocked=True))
    assert [chat.reply.forget] == [False]
    chat.now = end
    chat.feed(FellDue(blocked=True))
    assert [chat.reply.forget] == [True]
    assert next_due(Chat().person, START, WORLD, blocked=True) is None
