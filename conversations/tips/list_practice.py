"""Tip 5, Follow your list: short and clear, pluses first. Looking only at mistakes costs courage."""

from functools import partial

from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Write
from ..dodont import LONGEST, are_on, keep_lines, lines_of, options_of, ordered, take_off

ACTIVE = 5  # of each: what can be kept in mind in an interview


def _shown(moment: Moment) -> dict[str, str]:
    """The list as it would be read on the day; `rest` counts what stays out of it."""
    parts, shown = [], 0
    for kind in ("do", "dont"):
        lines = [f"• {item.text}" for _, item in ordered(moment.person) if item.kind == kind][:ACTIVE]
        shown += len(lines)
        if lines:
            parts.append("\n".join([moment.outside.render(f"dodont-{kind}"), *lines]))
    rest = len(moment.person.items) - shown
    return {
        "list": "\n\n".join(parts),
        "some": "yes" if parts else "no",
        "more": "yes" if rest else "no",
        "rest": str(rest),
    }


def _fits(moment: Moment) -> str:
    return "look" if are_on(moment.person, lines_of(moment.answer.text)) else "full"


_ADDED = Route(_fits, ("look", "full"))

LIST_PRACTICE = Dialogue(
    "list_practice",
    {
        "look": Choose(
            options={"right": "end", "add_do": "do_words", "add_dont": "dont_words", "take_off": "which"},
            skip="end",
            args=_shown,
        ),
        "do_words": Write(to=_ADDED, skip="look", keep=partial(keep_lines, kind="do"), limit=LONGEST),
        "dont_words": Write(to=_ADDED, skip="look", keep=partial(keep_lines, kind="dont"), limit=LONGEST),
        "full": Choose(options={"take_off": "which", "go_on": "look"}),
        "which": Choose(listed=options_of, to="look", skip="look", keep=take_off),
        "end": End(then="moving_on"),
    },
    tip=5,
)
