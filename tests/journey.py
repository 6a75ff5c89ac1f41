"""A whole job search, from a bad interview to a new job: eight weeks, thirty applications, three interviews.

Each act is what somebody does, and what the bot has said once it is done. `tests/bot/test_journey.py` goes through it
over HTTP, `tests/test_chromium_journey.py` in a browser (`make journey`).
"""

from collections.abc import Iterator
from typing import Protocol

from tests.bot.test_twelve_answers import ANSWERS

WEEKS = (
    ("Globex, cook", "Initech, chef", "Umbrella, baker", "Hooli, waiter", "Stark, cook"),
    ("Wayne, cook", "Wonka, chef", "Cyberdyne, cook", "Soylent, baker", "Tyrell, waiter"),
    ("Oscorp, cook", "Vandelay, cook", "Dunder, chef", "Pied Piper, cook"),
    ("Duff, barman", "Planet, cook", "Gringott, clerk", "Sirius, cook"),
    ("Monarch, chef", "Nakatomi, cook", "Massive, baker", "Buynlarge, cook"),
    ("Zorin, chef", "Rekall, cook", "Veridian, cook", "Weyland, cook"),
    ("Blue Sun, cook", "Aperture, chef", "Cheers, barman", "Sterling, cook"),
)
"""The applications of each week."""


class Somebody(Protocol):
    """Who goes through it."""

    async def says(self, text: str, expected: str) -> None:
        """Type a text, and wait for what is said."""

    async def presses(self, key: str, expected: str) -> None:
        """Tap the newest button of that key, and wait for what is said."""

    async def waits(self, days: int) -> None:
        """Let days pass."""


async def through(who: Somebody) -> None:
    """Go through all of it."""
    for act in acts():
        if isinstance(act, int):
            await who.waits(act)
        elif act[0].startswith("["):
            await who.presses(act[0].strip("[]"), act[1])
        else:
            await who.says(*act)


def acts() -> Iterator[tuple[str, str] | int]:
    """A text, a button in brackets, or so many days; with what is said then."""
    yield "/start", "What brings you here?"
    for given, expected in ANSWERS:  # the six tips about the bad interview at Acme
        yield (given[1:] if given.startswith(":") else f"[{given}]"), expected
    yield "/timezone Berlin", "Is it the same where you are?"
    yield "[yes]", "You're in Germany"
    yield "[DE]", "I'll go by Berlin time"
    yield "/week goal", "How many could you manage"
    yield "[five]", "What will you do this week"
    yield "Tuesday evening, two applications at home", "I'll ask you how it went"
    yield applied(0), "I've added these 5"
    yield 7
    yield applied(1), "I've added these 5"
    yield from invited("Globex", "in eight days at 10:00")
    yield 9
    yield from refused()
    yield "/people Kim from LinkedIn", "Kim"
    yield "/resume", ""
    yield applied(2), "I've added these 4"
    yield 6
    yield applied(3), "I've added these 4"
    yield from invited("Wonka", "in eight days at 14:00")
    yield 9
    yield from refused()
    yield applied(4), "I've added these 4"
    yield "/applications initech", "Initech, chef"  # which never answered
    yield "they never answered", "Initech"
    yield 7
    yield applied(5), "I've added these 4"
    yield from invited("Monarch", "in six days at 9:00")
    yield 8
    yield applied(6), "I've added these 4"
    yield "/progress", ""
    yield "i got the job at monarch!!!", "congratulations"
    yield "/hired", "Is it settled, in writing?"
    yield "[yes]", "what helped you most in this search"
    yield "Short answers, and my list", "Is there someone you want to thank"
    yield "[enough]", "I won't write to you any more"
    yield "[applications settle]", ""
    yield "/playbook", ""
    yield "/export", ""


def applied(week: int) -> str:
    """One line with all that was applied for in a week."""
    return f"/applied {'; '.join(WEEKS[week])}"


def invited(where: str, when: str) -> Iterator[tuple[str, str]]:
    """An invitation becomes the next interview, without a name typed twice."""
    yield f"{where} want me for an interview", "you have an interview coming up"
    yield f"[applications invited {number(where)}]", where
    yield "[day]", "Which day is the interview"
    yield when, "Is that right?"
    yield "[yes]", where


def refused() -> Iterator[tuple[str, str]]:
    """The next no, told when it's asked how it went."""
    yield "they said no", "how did the interview itself go"
    yield "[mixed]", ""
    yield "/stop", ""


def number(where: str) -> int:
    """The number of an application."""
    every = [one for week in WEEKS for one in week]
    return next(place for place, one in enumerate(every, 1) if one.startswith(where))
