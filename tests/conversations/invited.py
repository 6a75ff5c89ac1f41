"""Somebody with an interview ahead, and the briefings that are planned for it."""

from datetime import UTC, date, datetime, timedelta

from conversations import FellDue
from conversations.choices import DoOrDont
from conversations.dialogue.messages import YES
from conversations.dodont import put
from conversations.next_interview.check_in import find as coming
from conversations.whereabouts import move_to

from .chat import START, WORLD, Chat, due

ZONE = "Europe/London"
FRIDAY = date(2026, 11, 6)


def someone(*lines: tuple[DoOrDont, str], zone: str = ZONE) -> Chat:
    """Somebody whose clock is known, with these lines on their list."""
    chat = Chat()
    move_to(chat.person, zone, "GB", sure=True)
    put(chat.person, lines, START - timedelta(days=1))
    return chat


LIST: tuple[tuple[DoOrDont, str], ...] = (("do", "Pause"), ("do", "Ask back"), ("dont", "Rush"))


def with_date(chat: Chat, where: str = "Acme", day: str = "friday", hour: str = "14:30") -> int:
    """Let them set one; its number."""
    chat.command("next new")
    if chat.at == "next.interview":
        chat.press("new")
    chat.type(where)
    pick(chat, day, hour)
    return max(chat.person.interviews)


def pick(chat: Chat, day: str, hour: str = "14:30") -> None:
    """Answer the question of the date."""
    chat.type(day)
    chat.type(hour)
    chat.choose(YES)


def planned(chat: Chat) -> list[str]:
    """The briefings that are to come, by interview and which."""
    found = sorted(coming(chat.person, WORLD), key=lambda one: (one.about, one.at))
    return [f"{one.about} {one.which.partition(':')[0]}" for one in found]


def briefed(chat: Chat, days: int = 14) -> list[tuple[datetime, str]]:
    """What is said of interviews by itself, as time goes by."""
    found, end = [], chat.now + timedelta(days=days)
    while (moment := due(chat)) and moment <= end:
        chat.now = moment
        chat.feed(FellDue())
        found += [(moment, key) for say in chat.said for key in say.check_in if key.startswith("coming.")]
    return found


def after(chat: Chat, how: str, number: int = 1) -> Chat:
    """On the evening after, with that button tapped."""
    chat.now = datetime(2026, 11, 6, 19, tzinfo=UTC)
    chat.command(f"coming {number} {how}")
    return chat


def without_thanks(chat: Chat) -> Chat:
    """Past the thank-you note, which isn't sent."""
    chat.press("skip")
    chat.press("no")
    return chat


def scored(chat: Chat, *labels: str) -> None:
    """Go through the list."""
    chat.press("go")
    for label in labels:
        chat.press(label)
