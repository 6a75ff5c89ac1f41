"""The whole list as plain text: in one message to copy, or as a file if it is long."""

from collections.abc import Iterator

from ..dialogue.exchange import Exchange
from ..dialogue.forms import units
from ..dialogue.messages import Button, File, Rows, Say
from ..person import Application, State
from . import book
from .verbs import shown

ROOM = 500  # characters of a message for what stands around the list
DETAILS = ("channel", "pay", "contact", "link", "note")


def send(x: Exchange, _: State) -> None:
    """Send it, with the way to the spreadsheet beside it."""
    lines = "\n".join(_lines(x))
    rows: Rows = ((Button(x.text("applications-copy.sheet"), command="export"),), *x.commands(("applications",)))
    args = {"count": len(x.person.applications)}
    if units(lines) <= x.outside.sizes.message - ROOM:
        x.messages.append(Say(x.text("applications-copy", args), block=lines, rows=rows))
    else:
        caption = x.text("applications-copy.file", args)
        x.messages.append(
            File("applications.txt", "text", {"text": lines}, caption, x.text("export-lost"), rows=rows)
        )


def _lines(x: Exchange) -> Iterator[str]:
    for number in book.ordered(x.person, x.now):
        yield _line(x, number, x.person.applications[number])


def _line(x: Exchange, number: int, one: Application) -> str:
    """One in a line: its number, name, stage with its day, and what else is known of it."""
    outside, zone = x.outside, x.person.zone
    stage = outside.render("applications-stage", {"stage": one.stage})
    parts = [f"{number}. {shown(one)}", f"{stage} {outside.say_day(one.moved or one.at, zone)}"]
    parts += [" ".join(value.split()) for name in DETAILS if (value := getattr(one, name))]
    if one.closes and one.stage in ("found", "offer"):
        parts.append(outside.render(f"applications-copy.{one.stage}", {"day": outside.say_day(one.closes, zone)}))
    return " · ".join(parts)
