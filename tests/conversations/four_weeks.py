"""docs/four-weeks.md (`make renew` writes it): what the bot says by itself, and the answers."""

from datetime import date, datetime, timedelta

from msgspec import Struct

from conversations import FellDue, Say, next_due
from conversations.local_time import at, local
from conversations.whereabouts import move_to
from tests.conftest import ROOT

from .chat import WORLD, Chat

FILE = ROOT / "docs" / "four-weeks.md"
ZONE = "Europe/London"
BEGINS = date(2026, 11, 3)
WEEKS = 12  # four with answers, and what comes of silence

INTRO = """# Four weeks, and then silence

All the messages that Rebound sends by itself to somebody who was turned down, and their answers, taken from the
real conversation. `make renew` writes this page, and a test fails if it is out of date. Ann was turned down by
the Harbour Café. On Tuesday, 3 November 2026 she goes through the six tips in one evening, sends the message
that asks for feedback, names Sam as somebody to write to, and chooses Wednesdays for her weekly check-in. Times
are in London, and buttons are in brackets. For four weeks she answers most messages, then none.

A test also checks that there is at most one such message a day and none at night, that each offers something
to do, that none repeats another's words, that silence is answered by fewer messages, and that the last one is
kind.
"""

# Her answers by kind of check-in, in turn: keys of buttons, typed text behind a colon, commands behind a slash. When
# they run out she doesn't answer.
ANSWERS: dict[str, list[tuple[str, ...]]] = {
    "chase-nudge": [("chase 1 nudge", "sent")],
    "chase-last": [("chase 1 wait",)],
    "week-plan": [("week plan", ":Thursday evening, two applications at the council"),
                  ("week plan", "change", "smaller", ":Friday morning, one from the job centre's list"),
                  ("applied", ":Riverside Library, front desk")],
    "week-review": [("week some {key}", "later"), ("week all {key}", "later")],
    "network-first": [("network message 1", "sent", "two_weeks")],
    "network-again": [("network done 1", "none")],
    "dodont": [("dodont",)],
    "mood": [("mood 2", "/skip"), ("mood 3", ":a bit lighter"), ("mood 4", "/skip")],
}  # fmt: skip
SILENT_FROM = date(2026, 12, 1)


class Heard(Struct):
    """One message that the bot sent by itself, and what was said to it."""

    at: datetime
    say: Say
    answers: list[str]


def ann() -> Chat:
    """Her first evening."""
    chat = Chat()
    chat.now = at(BEGINS, 19 * 60, ZONE)
    move_to(chat.person, ZONE, "GB", sure=True)
    chat.reach(
        "moving_on.day",
        {
            "new_interview.where": ":the Harbour Café",
            "reflect.right": ":I made them laugh once",
            "feedback.message": "sent",
        },
    )
    for key in ("more", "someone", "alumni"):
        chat.press(key)
    chat.type("Sam")
    for key in ("will_send", "go_on", "wednesday"):
        chat.press(key)
    return chat


def lived() -> tuple[Chat, list[Heard]]:
    """The weeks: how she stands after them, and all that the bot sent by itself."""
    chat, heard, left = ann(), list[Heard](), {name: list(steps) for name, steps in ANSWERS.items()}
    end = chat.now + timedelta(weeks=WEEKS)
    while (moment := next_due(chat.person, chat.now, WORLD)) and moment < end:
        chat.now = moment
        chat.feed(FellDue())
        for say in chat.said:
            one = Heard(chat.now, say, [])
            heard.append(one)
            if local(chat.now, ZONE).date() < SILENT_FROM:
                chat.now += timedelta(minutes=20)
                one.answers = _answer(chat, say, left)
    return chat, heard


def _answer(chat: Chat, say: Say, left: dict[str, list[tuple[str, ...]]]) -> list[str]:
    """Say to each occasion of a message what she would."""
    told = []
    for key in say.check_in:
        kind, _, which = key.split(".", 2)
        name = f"{kind}-{which.partition(':')[0]}"
        steps = left.get(name) or left.get(kind) or []
        if not steps:
            continue
        if len(say.check_in) > 1:
            chat.command(f"look {key}")
            told.append(_shown(chat.said[0]))
        for act in steps.pop(0):
            told += [f"> {_done(chat, act.format(key=key))}", *(_shown(reply) for reply in chat.said)]
    return told


def _done(chat: Chat, act: str) -> str:
    """Do it; how it reads."""
    if act.startswith(":"):
        chat.type(act[1:])
        return act[1:]
    if act.startswith("/"):
        chat.command(act[1:])
        return act
    label = chat.find(act)[0].label
    chat.press(act)
    return label


def _shown(say: Say) -> str:
    rows = [" ".join(f"[{button.label}]" for button in row) for row in say.rows if not row[0].choice.startswith("!")]
    parts = [say.text, f"```\n{say.block}\n```" if say.block else "", "  \n".join(rows)]
    return "\n\n".join(part for part in parts if part)


def document() -> str:
    """All of docs/four-weeks.md."""
    parts = [INTRO]
    for one in lived()[1]:
        parts.append(f"## {local(one.at, ZONE):%A, %-d %B, %H:%M}\n\n{_shown(one.say)}\n")
        parts += [f"{answer}\n" for answer in one.answers]
    return "\n".join(parts)
