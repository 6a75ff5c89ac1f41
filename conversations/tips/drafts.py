"""Drafts of list items, derived from what they said about one interview in tips 1 to 3.

A don't comes with two fixes to choose from: what to do instead, or an if-then plan ("if this happens, I do that").
If-then plans help people act on an intention; mere don'ts don't (FACTS 2). What the employer said becomes a do that
the person finishes: "They said ... Next time I'll ...".
"""

import zlib
from collections.abc import Iterator

from msgspec import Struct

from ..choices import DoOrDont
from ..dialogue.forms import cut
from ..dialogue.steps import Moment
from ..dodont import LONGEST, all_on_list, lines_of
from ..feedback.reasons import can_learn, next_time
from .reflect import EVERY

MOST_PLUSES = 5  # most drafts from what went right
REASON = "reason"  # the source of a draft made of what the employer said


class Draft(Struct, frozen=True):
    """A suggested list item. `instead` and `plan` are the fixes of a don't.

    The key identifies what it was drafted from, so that a dropped draft stays dropped unless their words change.
    Where the employer gave a reason, `said` is that, and `instead` what to do next time, if we know something.
    """

    key: str
    kind: DoOrDont
    text: str
    instead: str = ""
    plan: str = ""
    said: str = ""


def drafts_of(moment: Moment) -> list[Draft]:
    """All drafts: do's, then the employer's point, then what they noticed themselves. At least one of each kind."""
    point = point_of(moment)
    return [*_dos(moment), *([point] if point else []), *_donts(moment)]


def point_of(moment: Moment) -> Draft | None:
    """What the employer said, to be finished into a do; None if there is nothing in it to learn from."""
    said = _first_line(moment.interview.reason) if can_learn(moment) else ""
    return Draft(_key(REASON, said), "do", "", next_time(moment), said=said) if said else None


def first_pair(moment: Moment) -> dict[str, Draft]:
    """By kind, the first do and the first don't, which are shown first."""
    found = [one for one in drafts_of(moment) if not one.said]
    return {kind: next(one for one in found if one.kind == kind) for kind in ("do", "dont")}


def open_drafts(moment: Moment) -> list[Draft]:
    """The drafts that were neither accepted nor dropped, of this interview or another one."""
    person = moment.person
    dropped = {key for interview in person.interviews.values() for key in interview.dropped}
    taken = {item.draft for item in person.items.values() if item.interview == moment.state.about}
    return [
        draft
        for draft in drafts_of(moment)
        if draft.key not in taken and draft.key not in dropped and not all_on_list(person, [draft.text])
    ]


def part_of(key: str) -> str:
    """The source of a draft, without the checksum of its words."""
    return key.partition("-")[0]


def _dos(moment: Moment) -> Iterator[Draft]:
    interview = moment.interview
    liked = _first_line(interview.liked) if interview.heard == "told" else ""
    if liked:  # praise first: it is what they saw
        yield Draft(_key("liked", liked), "do", _text(moment, "do.liked", liked))
    pluses = lines_of(interview.went_right)[:MOST_PLUSES]
    for words in pluses:
        yield Draft(_key("right", words), "do", _text(moment, "do.own", words))
    brought = _first_line(interview.strength)
    if brought:
        yield Draft(_key("strength", brought), "do", _text(moment, "do.strength", brought))
    if not pluses and not liked and not brought:
        yield Draft("do", "do", _text(moment, "do.none"))


def _donts(moment: Moment) -> Iterator[Draft]:
    interview = moment.interview
    mine = [one for one in EVERY if one in interview.hindrances and interview.whose.get(one) != "not_mine"]
    for name in mine:
        own = lines_of(interview.hindrance_own) if name == "else" else []
        for words in own or [""]:
            yield _dont(moment, name, "own" if words else name, words.rstrip("."))
    if not mine:
        yield _dont(moment, "dont", "none", "")


def _dont(moment: Moment, key: str, text: str, words: str) -> Draft:
    forms = (_text(moment, f"{form}.{text}", words) for form in ("dont", "instead", "plan"))
    return Draft(_key(key, words), "dont", *forms)


def _key(part: str, words: str) -> str:
    """Source and checksum of the words; not the words, which must disappear when the interview is deleted."""
    return f"{part}-{zlib.crc32(words.encode()):08x}" if words else part


def _text(moment: Moment, which: str, words: str = "") -> str:
    args = {"words": words, "stopped": moment.interview.stopped or "none"}
    return cut(moment.outside.render(f"draft-{which}", args), LONGEST)


def _first_line(words: str) -> str:
    return next(iter(lines_of(words)), "").rstrip(".")
