"""/next: the interviews ahead, a button for each detail, and the calendar file."""

import re
from collections.abc import Callable
from datetime import timedelta

from msgspec.structs import replace

from ..check_ins import promised
from ..dialogue.cleanup import archive
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.forms import number_of
from ..dialogue.messages import Button, File, Plain, Rows, Say
from ..interviews.in_words import say_when
from ..interviews.listing import ahead_label, is_ahead
from ..person import Interview, State
from . import prepared
from .briefing import facts, plans
from .setting import announcement, dated, first_step, take_announced

OVER = timedelta(hours=1)  # after it began; from then on /next asks how it went
_LINK = re.compile(r"https?://[^\s<>\"]+")


def command(x: Exchange, words: str) -> None:
    """/next; its buttons add the number of the interview, and a word for one detail: "next room 3"."""
    verb, _, rest = words.strip().lower().partition(" ")
    if verb == "new":
        return _set_up(x)
    if verb.isdecimal():
        verb, rest = "show", verb
    number = number_of(rest)
    interview = x.person.interviews.get(number)
    if verb not in _ACTS:
        return _overview(x, words)
    if interview is None or not is_ahead(interview):
        return x.say("check_in-settled", rows=x.commands(("next", "interviews")))
    return _ACTS[verb](x, number, interview)


def _overview(x: Exchange, words: str = "") -> None:
    """Set up one they just told of, or ask about one that is over; else show the one ahead, or a list of several.

    A date in `words` ("/next friday 14:30") becomes the new date of the only one ahead, to be confirmed.
    """
    ahead = [number for number, one in x.person.interviews.items() if is_ahead(one)]
    ahead.sort(key=lambda number: (x.person.interviews[number].coming or x.later(days=9999), number))
    if not ahead or (announcement(x)[0] and not words):
        return _set_up(x)  # what they just told of comes first
    first = x.person.interviews[ahead[0]]
    if first.coming and first.coming + OVER <= x.now:
        return _over(x, ahead[0], first)
    zone, country = x.person.zone, x.person.country
    when = x.outside.read_date(words, x.now, zone, country=country, ahead=True) if words and zone else None
    if when and len(ahead) == 1:
        dated = State(about=ahead[0], pending=when.moment, timed=when.timed)
        return begin(x, "next", "when", about=ahead[0], state=dated)
    if len(ahead) == 1:
        return _show(x, ahead[0], first)
    rows: Rows = tuple((Button(ahead_label(x, number), command=f"next {number}"),) for number in ahead)
    return x.say("next-several", rows=(*rows, *x.commands(("next new", "menu"))))


def _set_up(x: Exchange) -> None:
    """Set one up: which one it is, unless they just told of it by a name."""
    begin(x, "next", "where" if announcement(x)[0] else first_step(x.person))
    take_announced(x)


def _show(x: Exchange, number: int, interview: Interview) -> None:
    """Show everything known about it, with a button to change each detail."""
    when = say_when(x.outside, x.person, interview)
    lines = [f"• {x.text('next-fact.when', {'words': when})}"] if when else []
    lines += [*facts(x.outside, interview), *plans(x.outside, x.person)]
    things = ("when", "prepare", "room", "meets", "role", "nerves", *(("file",) if when else ()), "over", "off")
    names = [f"next {thing} {number}" for thing in things]
    text = "\n".join([*lines, "", x.text("next-change")]).strip()
    rows = x.commands([*names[:6], "setback", *names[6:], "next new"])
    x.messages.append(Say(text, title=x.text("next-title", {"where": interview.where}), rows=rows))


def close_details(x: Exchange, number: int) -> None:
    """Withdraw the open questions about its details, once they are ready or it is over."""
    about = [talk for talk in x.person.talks if talk.state.about == number]
    for talk in [talk for talk in about if talk.dialogue in ("next_details", "prepare")]:
        x.redraw(talk)
        archive(x, talk)


def _ask(step: str) -> Callable[[Exchange, int, Interview], None]:
    return lambda x, number, _: begin(x, "next_details", step, about=number)


def _when(x: Exchange, number: int, _: Interview) -> None:
    begin(x, "next", dated(x.person), about=number)


def _send_file(x: Exchange, number: int, interview: Interview) -> None:
    """Send the calendar file."""
    if interview.coming is None:
        return _when(x, number, interview)
    words = {"where": interview.where, "when": say_when(x.outside, x.person, interview)}
    caption, fallback = x.text("next-file", words), x.text("next-file_fallback", words)
    data, rows = calendar_data(x, number, interview), x.commands((f"next {number}",))
    x.messages.append(File("interview.ics", "calendar", data, caption, fallback, rows=rows))
    return None


def calendar_data(x: Exchange, number: int, interview: Interview) -> dict[str, Plain]:
    """What a calendar file says of an interview with a date (`bot/pictures/calendar.py`).

    Its sequence number increases each time, so that calendars accept the newest. Others may see a calendar, so it has
    where, when and with whom, but nothing of the list.
    """
    assert interview.coming  # noqa: S101 - whoever calls has looked
    room = " ".join(interview.room.split())
    link = _LINK.search(room)
    words = {"where": interview.where, "when": say_when(x.outside, x.person, interview)}
    notes = [line.removeprefix("• ") for line in facts(x.outside, replace(interview, room=""))]
    return {
        "interview": number,
        "summary": x.text("next-summary", words),
        "start": interview.coming.isoformat(),
        "stamp": x.now.isoformat(),
        "zone": interview.coming_zone or x.person.zone,
        "place": room,
        "link": link[0].rstrip(".,;)") if link else "",
        "notes": "\n".join(notes),
        "sequence": x.person.number("calendar"),
    }


def _ready(x: Exchange, number: int, interview: Interview) -> None:
    close_details(x, number)
    asks = "yes" if promised(x, f"coming.{number}.after:") else "no"
    return x.say("next-ready", {"where": interview.where, "asks": asks})


def _over(x: Exchange, number: int, _: Interview) -> None:
    close_details(x, number)
    begin(x, "after", about=number)


_ACTS: dict[str, Callable[[Exchange, int, Interview], None]] = {
    "show": _show,
    "when": _when,
    **{step: _ask(step) for step in ("room", "meets", "role", "nerves")},
    "file": _send_file,
    **prepared.ACTS,
    "ready": _ready,
    "over": _over,
    "off": lambda x, number, _: begin(x, "next", "changed", about=number),
}
