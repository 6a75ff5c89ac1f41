"""Lines drafted for the list from what was said of one interview: tip 1's causes, tip 2's and 3's answers.

A don't comes with its fix, of which one is enough: what to do instead, or a plan ("if this happens, I do that"). An
if-then plan carries an intention into the room, where a ban alone doesn't (FACTS 2).
"""

import zlib
from collections.abc import Iterator

from msgspec import Struct

from ..choices import DoOrDont
from ..dialogue.forms import cut
from ..dialogue.steps import Moment
from ..dodont import LONGEST, are_on, lines_of
from ..person import Interview
from .reflect import HINDRANCES

MOST_PLUSES = 5  # lines of what went right that become drafts


class Draft(Struct, frozen=True):
    """One line to take or leave. `instead` and `plan` are the fixes of a don't.

    The key tells what it was drafted from, so that a draft dropped stays dropped, and other words make another draft.
    """

    key: str
    kind: DoOrDont
    text: str
    instead: str = ""
    plan: str = ""


def drafts_of(moment: Moment) -> list[Draft]:
    """Every draft, the do's first; at least one of each kind."""
    return [*_dos(moment), *_donts(moment)]


def first_pair(moment: Moment) -> dict[str, Draft]:
    """The one do and the one don't that are shown at first, by kind."""
    return {kind: next(one for one in drafts_of(moment) if one.kind == kind) for kind in ("do", "dont")}


def open_drafts(moment: Moment) -> list[Draft]:
    """Those that were neither taken nor dropped."""
    person, interview = moment.person, moment.interview
    taken = {item.draft for item in person.items.values() if item.interview == moment.state.about}
    return [
        draft
        for draft in drafts_of(moment)
        if draft.key not in taken and draft.key not in interview.dropped and not are_on(person, [draft.text])
    ]


def part_of(key: str) -> str:
    """What a draft was drafted from, whatever its words."""
    return key.partition("-")[0]


def _dos(moment: Moment) -> Iterator[Draft]:
    interview = moment.interview
    pluses = lines_of(interview.went_right)[:MOST_PLUSES]
    for words in pluses:
        yield Draft(_key("right", words), "do", _text(moment, "do.own", words))
    liked = _first_line(interview.liked) if interview.heard == "told" else ""
    if liked:
        yield Draft(_key("liked", liked), "do", _text(moment, "do.liked", liked))
    brought = _first_line(interview.strength)
    if brought:
        yield Draft(_key("strength", brought), "do", _text(moment, "do.strength", brought))
    if not pluses and not liked and not brought:
        yield Draft("do", "do", _text(moment, "do.none"))


def _donts(moment: Moment) -> Iterator[Draft]:
    interview = moment.interview
    mine = [one for one in HINDRANCES if one in interview.hindrances and interview.hands.get(one) != "not_mine"]
    for name in mine:
        own = lines_of(interview.hindrance_own) if name == "else" else []
        for words in own or [""]:
            yield _dont(moment, name, "own" if words else name, words.rstrip("."))
    told = _first_line(interview.reason) if _is_theirs(interview) else ""
    if told:
        yield _dont(moment, "reason", "reason", told)
    if not mine and not told:
        yield _dont(moment, "dont", "none", "")


def _is_theirs(interview: Interview) -> bool:
    """Whether the reason they were given is something to learn from: believed, fair, and none of what troubles.

    A vague one teaches nothing, and the others are somebody else's doing.
    """
    return interview.heard == "told" and "no" not in (interview.believable, interview.fair) and not interview.doubt


def _dont(moment: Moment, key: str, text: str, words: str) -> Draft:
    forms = (_text(moment, f"{form}.{text}", words) for form in ("dont", "instead", "plan"))
    return Draft(_key(key, words), "dont", *forms)


def _key(part: str, words: str) -> str:
    """Where it comes from and a sum of the words: not the words themselves, which go with their interview."""
    return f"{part}-{zlib.crc32(words.encode()):08x}" if words else part


def _text(moment: Moment, which: str, words: str = "") -> str:
    return cut(moment.outside.render(f"draft-{which}", {"words": words}), LONGEST)


def _first_line(words: str) -> str:
    return next(iter(lines_of(words)), "").rstrip(".")
