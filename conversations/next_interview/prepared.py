"""What they prepared for an interview: shown, and as a page to print or to keep on the phone."""

from collections.abc import Callable, Mapping

from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.forms import in_a_line
from ..dialogue.messages import File, Plain, Say
from ..dodont.lines import ACTIVE, KINDS, in_use
from ..interviews.in_words import say_when
from ..person import Interview
from ..questions.musts import sure_musts
from .briefing import LINE, asked, facts, musts, plans, rehearsed, shown_by

PARTS = {"musts": "advert", "proofs": "proofs", "asks": "asks", "form": "form"}
"""Each part that can be changed, with the step that asks for it."""
_CONTROL = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)))

Act = Callable[[Exchange, int, Interview], None]


def _show(x: Exchange, number: int, interview: Interview) -> None:
    """Show what is prepared, with a button to change each part. If nothing is, or not all musts are settled, ask."""
    if len(sure_musts(interview)) < len(interview.musts):
        return begin(x, "prepare", "musts", about=number)
    if not rehearsed(interview):
        return begin(x, "prepare", about=number)
    form = f"• {x.text(f'prepare-form.{interview.form}')}" if interview.form else ""
    text = paragraphs(
        *musts(x.outside, x.person, interview), *asked(x.outside, interview), form, x.text("next-change")
    )
    things = [thing for thing in PARTS if thing != "proofs" or interview.musts]
    names = [f"next {thing} {number}" for thing in (*things, "day", "hour", "page")]
    rows = x.commands([*names, *(("questions practise",) if sure_musts(interview) else ())])
    title = x.text("prepare-title", {"where": interview.where})
    x.messages.append(Say(text, title=title, rows=(*rows, *x.commands((f"next {number}",)))))
    return None


def _ask(step: str) -> Act:
    return lambda x, number, _: begin(x, "prepare", step, about=number)


def _checklist(which: str, other: str) -> Act:
    """What to do the day before, or in the last hour; it depends on how the interview takes place."""

    def show(x: Exchange, number: int, interview: Interview) -> None:
        title = x.text(f"prepare-{which}.title", {"where": interview.where})
        lines = x.text(f"prepare-{which}", {"form": interview.form or "in_person"})
        names = [f"next {name} {number}" for name in (other, "page", "prepare", "nerves")]
        x.messages.append(Say(lines, title=title, rows=x.commands(names)))

    return show


def _send_page(x: Exchange, number: int, interview: Interview) -> None:
    """Send the page. It is only for them, so unlike the calendar file it has the list and the plans."""
    when, form = say_when(x.outside, x.person, interview), {"form": interview.form or "in_person"}
    prepared = list(sure_musts(interview).values())
    lists = {kind: [x.person.items[one].text for one in in_use(x.person, kind)[:ACTIVE]] for kind in KINDS}
    texts = {name: x.text(f"prepare-{name}", form) for name in ("day", "hour")}
    known = facts(x.outside, interview)
    parts: Mapping[str, list[str]] = {
        "facts": known,
        "asks": [line for part in asked(x.outside, interview) for line in part.splitlines()[1:]],
        "do": lists["do"],
        "dont": lists["dont"],
        "plans": plans(x.outside, x.person, setback=False),
        **{name: text.splitlines() for name, text in texts.items()},
    }
    data: dict[str, Plain] = {name: [_plain(line) for line in lines] for name, lines in parts.items()}
    data |= {
        "title": _plain(interview.where),
        "when": when,
        "musts": [_plain(must.text) for must in prepared],
        "proofs": [_plain(shown_by(x.outside, x.person, must)) for must in prepared],
    }
    for name in ("musts", "proofs", "asks", "do", "dont", "plans", "day", "hour"):
        data[f"{name}_title"] = x.text(f"prepare-heading.{name}")
    words = {"where": interview.where, "when": when or "none"}
    everything = (known, *(part.splitlines() for part in musts(x.outside, x.person, interview)))
    lines = [x.text("prepare-page_fallback", words), *("\n".join(part) for part in everything)]
    fallback = paragraphs(*lines, *asked(x.outside, interview), *texts.values())
    rows = x.commands((f"next prepare {number}",))
    x.messages.append(File("interview.pdf", "sheet", data, x.text("prepare-page", words), fallback, rows=rows))


def _plain(line: str) -> str:
    """A line without its bullet, line breaks and control characters."""
    return in_a_line(line.removeprefix("• "), LINE * 2).translate(_CONTROL)


ACTS: Mapping[str, Act] = {
    "prepare": _show,
    **{part: _ask(step) for part, step in PARTS.items()},
    "day": _checklist("day", "hour"),
    "hour": _checklist("hour", "day"),
    "page": _send_page,
}
