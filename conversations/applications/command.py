"""/applications and what follows it: a button's words, the number of one, or what to look for."""

from collections.abc import Mapping

from ..choices import ApplicationStage
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.forms import in_a_line, number_of
from ..dialogue.messages import Button, Say
from ..dialogue.steps import Answer, Option
from ..dialogue.told_apart import told_apart
from ..person import Application, State
from . import book, finding, history, linked, sentences
from .reading import date_in
from .showing import NAME
from .stages import GROUPS, OVER
from .verbs import shown

MAY_BE = 4  # applications that may be the job they got
BOTH = "application_both"  # in the numbers: the newest application that they said is another than the one it's like

_MOVES: Mapping[str, ApplicationStage] = {
    "sent": "applied", "silent": "no_answer", "refused": "no", "invited": "interview",
}  # fmt: skip
"""Buttons elsewhere that move one on."""


def command(x: Exchange, words: str) -> None:
    """Show all of them; "open 3" shows one, "undo 12" takes a change back; anything else is looked for."""
    verb, _, rest = words.strip().partition(" ")
    first, _, day = rest.partition(" ")
    number = number_of(first or verb)
    if verb == "undo":
        return _undo(x, number)
    if verb == "same":
        return _same(x, number)
    if verb == "from" and number in x.person.interviews:
        made = x.person.interviews[number].application
        made = made if made in x.person.applications else linked.add(x.person, number, x.now)
        return show(x, made) if made else x.say("applied-full", {"count": 1, "most": str(book.MOST)})
    if verb == "advert":
        return begin(x, "applications", "advert")
    if verb == "wait":
        return show(x, number, "waiting")
    if verb in _MOVES:
        return _move(x, number, _MOVES[verb], day)
    if verb == "settle":
        return _settle(x, rest)
    if verb == "both":
        return _both(x, number)
    if not x.person.applications:
        return begin(x, "applied", lead=x.text("applications-none_yet"))
    if verb != "open" and sentences.ordered(x, words):
        return None
    if number:
        return show(x, number)
    return _look_for(x, words)


def show(x: Exchange, number: int, step: str = "") -> None:
    """Show one application, or ask about it at that step."""
    one = x.person.applications.get(number)
    if one is None:
        return x.say("applications-lost", rows=x.commands(("applications",)))
    return begin(x, "applications", step or "one", state=State(line=number))


def _move(x: Exchange, number: int, stage: ApplicationStage, day: str) -> None:
    """Move one on by a button of a check-in or below news of a `day`; a second tap only shows it."""
    one = x.person.applications.get(number)
    if one is None or one.stage == stage:
        return show(x, number)
    book.move(one, stage, x.now, date_in(day, x.person, x.now, x.outside))
    return begin(x, "applications", "moved", state=State(line=number))


def _settle(x: Exchange, which: str) -> None:
    """They have a job: close the applications that are still open, but that one ("3", or "all" if it's none of them).

    An offer is the one; else we ask, if there are any that may be.
    """
    there = {number: one for number, one in x.person.applications.items() if one.stage not in OVER}
    may_be = [number for number, one in there.items() if one.stage in GROUPS["talking"]]
    offers = [number for number in may_be if there[number].stage == "offer"]
    taken = number_of(which) or (offers[0] if len(offers) == 1 else 0)
    if which or taken or not may_be:
        return _close_others(x, there, taken)
    named = [Option(f"{number}", in_a_line(shown(there[number]), NAME)) for number in may_be[:MAY_BE]]
    buttons = [Button(one.label, command=f"applications settle {one.key}") for one in told_apart(named)]
    buttons.append(Button(x.text("applications-none_of_them"), command="applications settle all"))
    return x.say("applications-which_job", rows=tuple((one,) for one in buttons))


def _close_others(x: Exchange, there: Mapping[int, Application], taken: int) -> None:
    for number, one in there.items():
        if number != taken:
            book.move(one, "withdrawn", x.now)
        elif one.stage != "offer":
            book.move(one, "offer", x.now)
    if not there:
        return x.say("applications-settled_already", rows=x.commands(("applications",)))
    undo = f"applications undo {history.current(x.person)}"
    args: dict[str, str | int] = {"count": len(there.keys() - {taken})}
    return x.say("applications-settled", args, x.commands((undo, "applications")))


def _look_for(x: Exchange, words: str) -> None:
    state = State()
    moment = x.moment_of(state, Answer(text=words))
    if words.strip() and finding.reads(moment):
        finding.keep(moment, words)
    lead = x.text("applications-not_found") if words.strip() and not (state.kind or state.line) else ""
    begin(x, "applications", finding.page(moment), state=state, lead=lead)


def _undo(x: Exchange, change: int) -> None:
    """Take a change back, if it is the newest; a second tap on the same button changes nothing."""
    newest = x.person.application_changes[-1].number if x.person.application_changes else 0
    if not newest or (change and change != newest):
        return x.say("applications-not_undone", rows=x.commands(("applications",)))
    touched = history.take_back(x.person)
    lines = [f"• {shown(one)}" for was, now in touched.values() if (one := now or was)]
    args: dict[str, str | int] = {"lines": "\n".join(lines[:8]), "count": len(touched)}
    x.messages.append(Say(x.text("applications-undone", args), rows=x.commands(("applications",))))
    return None


def _same(x: Exchange, number: int) -> None:
    """It was there already: take out the one that was just added, unless they said meanwhile that it's another."""
    if number <= x.person.numbers.get(BOTH, 0) and number in x.person.applications:
        return x.say("applications-both_already", rows=x.commands(("applications",)))
    one = x.person.applications.pop(number, None)
    key = "applications-same" if one else "applications-lost"
    return x.say(key, {"applied": shown(one) if one else ""}, x.commands(("applications",)))


def _both(x: Exchange, number: int) -> None:
    """They stay two. A button that names none is of an older message, and about the newest."""
    there = x.person.applications
    if number and number not in there:
        return x.say("applications-lost", rows=x.commands(("applications",)))
    x.person.numbers[BOTH] = max(number or max(there, default=0), x.person.numbers.get(BOTH, 0))
    return x.say("applications-both")
