"""Tip 5, Follow your list: short and clear, pluses first. Looking only at mistakes costs courage."""

from functools import partial

from ..dialogue.steps import Choose, Dialogue, End, Moment, Write
from ..dodont import LONGEST, keep_lines, options_of, ordered, take_off

ACTIVE = 5  # of each: what can be kept in mind in an interview


def _shown(moment: Moment) -> dict[str, str]:
    """The list as it would be read on the day."""
    parts = []
    for kind in ("do", "dont"):
        lines = [f"• {item.text}" for _, item in ordered(moment.person) if item.kind == kind][:ACTIVE]
        if lines:
            parts.append("\n".join([moment.outside.render(f"dodont-{kind}"), *lines]))
    return {"list": "\n\n".join(parts), "some": "yes" if parts else "no"}


LIST_PRACTICE = Dialogue(
    "list_practice",
    {
        "look": Choose(
            options={"right": "end", "add_do": "do_words", "add_dont": "dont_words", "take_off": "which"},
            skip="end",
            args=_shown,
        ),
        "do_words": Write(to="look", skip="look", keep=partial(keep_lines, kind="do"), limit=LONGEST),
        "dont_words": Write(to="look", skip="look", keep=partial(keep_lines, kind="dont"), limit=LONGEST),
        "which": Choose(listed=options_of, to="look", skip="look", keep=take_off),
        "end": End(then="moving_on"),
    },
    tip=5,
)
