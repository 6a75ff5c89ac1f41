"""Tip 5, Follow your list: short and clear, do's first, as looking only at mistakes is discouraging."""

from functools import partial

from ..choices import DoOrDont
from ..dialogue.steps import Choose, Dialogue, End, Moment, Opening, Route, Write
from ..dodont import (
    LONGEST,
    all_on_list,
    keep_lines,
    lines_said,
    mostly_donts,
    options_of,
    rests,
    take_off,
)
from .list_text import lines_in_use
from .moving_on import first_step


def _shown(moment: Moment) -> dict[str, str | int]:
    """Text variables: the items in use, do's first; `rest` is the number of those saved for later."""
    lines = lines_in_use(moment)
    rest = len(moment.person.items) - lines.count
    return {
        "list": lines.text,
        "some": "yes" if lines.count else "no",
        "more": "yes" if rest else "no",
        "rest": rest,
        "tilted": "yes" if mostly_donts(moment.person) else "no",
    }


def _fits(moment: Moment, kind: DoOrDont) -> str:
    said = lines_said(kind, moment.answer.text, moment.outside.spellings)
    return "look" if all_on_list(moment.person, [line for _, line in said]) else "full"


def _added(kind: DoOrDont) -> Write:
    """A step that asks for items; it tells the next text if one was saved for later, as the list won't show it."""
    return Write(
        to=Route(partial(_fits, kind=kind), ("look", "full")),
        skip="look",
        keep=partial(keep_lines, kind=kind),
        limit=LONGEST,
        args=lambda moment: {"resting": rests(moment)},
    )


def _on(moment: Moment) -> str:
    """Skip tip 6 if they have finished it for this interview."""
    interview = moment.person.interviews.get(moment.state.about)
    return "done" if interview and "moving_on" in interview.finished else "end"


_ON = Route(_on, ("end", "done"))

LIST_PRACTICE = Dialogue(
    "list_practice",
    {
        "look": Choose(
            options={"right": _ON, "add_do": "do_words", "add_dont": "dont_words", "take_off": "which"},
            opens={"practise": Opening("practice")},
            skip=_ON,
            args=_shown,
        ),
        "do_words": _added("do"),
        "dont_words": _added("dont"),
        "full": Choose(options={"take_off": "which", "go_on": "look"}),
        "which": Choose(listed=options_of, to="look", skip="look", keep=take_off),
        "end": End(then="moving_on", door=first_step),
        "done": End(offers=("tips", "interviews", "dodont", "menu")),
    },
    tip=5,
)
