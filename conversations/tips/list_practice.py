"""Tip 5, Follow your list: short and clear, pluses first. Looking only at mistakes costs courage."""

from functools import partial

from ..choices import DoOrDont
from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Write
from ..dodont import ACTIVE, LONGEST, are_on, awake, keep_lines, lines_said, options_of, rests, take_off, tilted


def _shown(moment: Moment) -> dict[str, str]:
    """The list as it would be read on the day: what is awake, pluses first; `rest` counts what stays out of it."""
    parts, shown = [], 0
    for kind in ("do", "dont"):
        lines = [f"• {moment.person.items[number].text}" for number in awake(moment.person, kind)[:ACTIVE]]
        shown += len(lines)
        if lines:
            parts.append("\n".join([moment.outside.render(f"dodont-{kind}"), *lines]))
    rest = len(moment.person.items) - shown
    return {
        "list": "\n\n".join(parts),
        "some": "yes" if parts else "no",
        "more": "yes" if rest else "no",
        "rest": str(rest),
        "tilted": "yes" if tilted(moment.person) else "no",
    }


def _fits(moment: Moment, kind: DoOrDont) -> str:
    return "look" if are_on(moment.person, [line for _, line in lines_said(kind, moment.answer.text)]) else "full"


def _added(kind: DoOrDont) -> Write:
    """Asks for lines of that kind; one that rests isn't among what the next message shows, so it is said."""
    return Write(
        to=Route(partial(_fits, kind=kind), ("look", "full")),
        skip="look",
        keep=partial(keep_lines, kind=kind),
        limit=LONGEST,
        args=lambda moment: {"resting": rests(moment)},
    )


def _on(moment: Moment) -> str:
    """Whoever has been through tip 6 with this interview isn't led through it again."""
    interview = moment.person.interviews.get(moment.state.about)
    return "done" if interview and "moving_on" in interview.finished else "end"


_ON = Route(_on, ("end", "done"))

LIST_PRACTICE = Dialogue(
    "list_practice",
    {
        "look": Choose(
            options={"right": _ON, "add_do": "do_words", "add_dont": "dont_words", "take_off": "which"},
            opens={"practise": "cards"},
            skip=_ON,
            args=_shown,
        ),
        "do_words": _added("do"),
        "dont_words": _added("dont"),
        "full": Choose(options={"take_off": "which", "go_on": "look"}),
        "which": Choose(listed=options_of, to="look", skip="look", keep=take_off),
        "end": End(then="moving_on"),
        "done": End(offers=("tips", "interviews", "dodont", "menu")),
    },
    tip=5,
)
