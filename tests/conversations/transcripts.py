"""Talks as readable transcripts: what was typed or tapped, and the replies.

`make renew` rewrites the replies in tests/conversations/talks, and a test fails if they are out of date. In these
files a heading begins a talk with somebody new. "> " is what they type (commands with a slash, ⏎ between two lines),
"> [Label]" a button they tap, "> (2 days later)" or "> (3 hours later)" means that time passes, "> (the next
check-in)" the same until the bot writes, and "> (at tip 3)" the short path up to there. Everything else is what the
bot says, with its buttons in brackets.

Beside NAME.talk there is NAME.typed.talk: the same headings and the same answers, but nobody taps. It has what people
would type instead, each file as one person writes. test_typed_talks.py compares what comes of both.
"""

import re
from datetime import timedelta
from pathlib import Path

from conversations import FellDue, File, Picture, Redraw, Say

from .chat import Chat, at_tip, due
from .screen import read

FOLDER = Path(__file__).parent / "talks"
TYPED = ".typed.talk"  # how the files end in which nobody taps
_TIME = re.compile(r"\((\d+) (days|hours|minutes) later\)")
_TIP = re.compile(r"> \(at tip (\d)\)")
_DUE = "(the next check-in)"


def renewed(file: Path) -> str:
    """The current content of the file."""
    return played(file.read_text(encoding="utf-8"))


def played(text: str) -> str:
    """The file with today's replies."""
    lines, chat = list[str](), Chat()
    for line in text.splitlines():
        if line.startswith("#"):
            chat = Chat()
            lines += [*([""] if lines else []), line]
        elif line.startswith("> "):
            before, chat = len(chat.replies), acted(chat, line)
            replied = len(chat.replies) > before or _TIP.fullmatch(line)
            lines += ["", line, *(_read(chat) if replied else ())]
    return "\n".join(lines) + "\n"


def acted(chat: Chat, line: str) -> Chat:
    """The chat after a line of what they do; another one where it begins with the short path."""
    if tip := _TIP.fullmatch(line):
        return at_tip(int(tip[1]))
    _said(chat, line[2:])
    return chat


def _said(chat: Chat, act: str) -> None:
    if time := _TIME.fullmatch(act):
        chat.now += timedelta(**{time[2]: int(time[1])})
        if not any(talk.state.until and talk.state.until <= chat.now for talk in chat.person.talks):
            return
        chat.feed(FellDue())  # the clock ends what they were writing
    elif act == _DUE:
        moment = due(chat)
        assert moment, "nothing is planned for them"
        chat.now = moment
        chat.feed(FellDue())
    elif act.startswith("["):
        chat.tap(act[1:-1])
    elif act.startswith("/"):
        chat.command(act[1:].replace("⏎", "\n"))
    else:
        chat.type(act.replace("⏎", "\n"))


def _read(chat: Chat) -> list[str]:
    """The reply to the last act."""
    return [line for message in chat.reply.messages if not isinstance(message, Redraw) for line in _shown(message)]


def _shown(say: Say | Picture | File) -> list[str]:
    if not isinstance(say, Say):
        return [f"({type(say).__name__.lower()}) {say.caption}", *_buttons(say)]
    parts = [f"**{say.title}**" if say.title else "", read(say), f"```\n{say.block}\n```" if say.block else ""]
    return [*"\n".join(part for part in parts if part).replace("\n\n", "\n").splitlines(), *_buttons(say)]


def _buttons(say: Say | Picture | File) -> list[str]:
    return [" ".join(f"[{button.label}]" for button in row) for row in say.rows]
