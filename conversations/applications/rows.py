"""Rows of a sheet that were pasted: what was read is shown, then added by a tap."""

from collections.abc import Mapping, Sequence

from ..dialogue.exchange import Exchange, quote
from ..dialogue.forms import in_a_line
from ..dialogue.matching import plain
from ..dialogue.messages import Args
from ..dialogue.steps import Choose, Moment, Step
from ..local_time import local
from ..person import Application
from . import book
from .pasted import unread
from .reading import applications
from .verbs import shown

SHOWN, UNREAD, LINE = 6, 3, 90  # rows that are shown, lines that weren't read, and characters of each


def as_read(at: Exchange | Moment, one: Application) -> str:
    """What was read of one beside its name: its stage and the day of it; "" if it was simply sent today."""
    zone, moved = at.person.zone, one.moved or one.at
    is_today = local(moved, zone).date() == local(at.now, zone).date()
    if one.stage == "applied" and is_today:
        return f" · {quote(one.note)}" if one.note else ""
    stage = at.outside.render("applications-stage", {"stage": one.stage})
    day = "none" if is_today or one.unsent else at.outside.say_day(moved, zone)
    closes = at.outside.say_day(one.closes, zone) if one.closes else "none"
    read = at.outside.render("applied-read", {"stage": stage, "day": day, "closes": closes if one.unsent else "none"})
    return f"{read} · {quote(one.note)}" if one.note else read


def remember(moment: Moment, made: Sequence[int]) -> None:
    """Keep the numbers of what an answer added; 0 for each that there was no room for."""
    moment.state.made = [number for number in made if number]
    moment.state.found = [str(number) for number in made]


def _new(moment: Moment) -> tuple[list[Application], int]:
    """Those of the rows that aren't in the list yet, and how many are."""
    there = {_same(one) for one in moment.person.applications.values()}
    found = applications(moment.state.each, moment.person, moment.now, moment.outside)
    new = [one for one in found if _same(one) not in there]
    return new, len(found) - len(new)


def _same(one: Application) -> tuple[str, str]:
    return plain(one.company), plain(one.role)


def _said(moment: Moment) -> Args:
    """Text variables: how many rows were read, the first of them, and the lines that weren't."""
    new, there = _new(moment)
    lost = unread(moment.state.each, moment.outside.spellings)
    lines = [in_a_line(f"• {shown(one)}{as_read(moment, one)}", LINE) for one in new[:SHOWN]]
    if len(new) > SHOWN:
        lines.append(moment.outside.render("applied-and_more", {"count": len(new) - SHOWN}))
    return {
        "count": len(new),
        "lines": "\n".join(lines),
        "there": there,
        "unread": len(lost),
        "lost": "\n".join(f"• {in_a_line(line, LINE)}" for line in lost[:UNREAD]),
    }


def _keep(moment: Moment) -> None:
    """Add them; what is too long is cut, as in a sheet that is sent."""
    new, _ = _new(moment)
    for one in new:
        one.company, one.role, one.note = (
            one.company[: book.LONGEST],
            one.role[: book.LONGEST],
            one.note[: book.LONGEST],
        )
    remember(moment, [book.put(moment.person, one) for one in new] if moment.answer.choice == "add" else [])


STEPS: Mapping[str, Step] = {
    "rows": Choose(options={"add": "noted"}, beside={"no": "left"}, keep=_keep, args=_said),
}
