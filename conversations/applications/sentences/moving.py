"""Several applications in one sentence: "no from acme, globex and initech", "delete acme and globex".

Each part of the sentence gives a stage to the names beside it, so one sentence may have several. What can't be placed
is said back: a name that isn't in the list, and one that may mean several of it.
"""

import re
from collections.abc import Sequence

from msgspec import Struct, field

from ...choices import ApplicationStage
from ...dialogue.exchange import Exchange, paragraphs, quote
from ...dialogue.forms import in_a_line, in_rows
from ...dialogue.matching import any_of, plain
from ...dialogue.messages import Button, Say
from .. import book, history, views
from ..finding import stage_in
from ..reading import day_in
from ..stages import OVER, STAGES
from ..verbs import shown
from .named import Piece, pieces_of

DELETE = "delete"  # beside the stages: what is to be done with an application
WAITING: tuple[ApplicationStage, ...] = ("applied", "screening", "interview")
TOLD, ASKED, NAME = 12, 4, 26
LONGEST_NAME = 3  # words of a company that isn't in the list


class Order(Struct):
    """What is to be done with which applications; names that aren't there, and those that may mean several."""

    done: dict[int, str] = field(default_factory=dict)
    unknown: list[tuple[str, str]] = field(default_factory=list)
    several: list[tuple[str, str, list[int]]] = field(default_factory=list)


def heard(x: Exchange, text: str, *, one: bool = False) -> bool:
    """Do it, if `text` says something of several applications; with `one`, one is enough."""
    order = _order(x, text)
    explicit = one or _verb(x, text)[0] != ""
    there = len(order.done) + len(order.several) + len(order.unknown)
    if not (order.done or order.several) or (there < 2 and not explicit):
        return False
    day = day_in(text, x.person, x.now, x.outside)
    done = {number: what for number, what in order.done.items() if what != x.person.applications[number].stage or day}
    lines = [_line(x, number, what) for number, what in done.items()]
    for number, what in done.items():
        if what == DELETE:
            del x.person.applications[number]
        else:
            book.move(x.person.applications[number], _stage(what), x.now, day)
    _say(x, order, list(done.values()), lines)
    return True


def _say(x: Exchange, order: Order, done: Sequence[str], lines: Sequence[str]) -> None:
    if len(lines) > TOLD:
        lines = [*lines[:TOLD], x.text("applied-and_more", {"count": len(lines) - TOLD})]
    what = done[0] if len({*done}) == 1 else "mixed" if done else "none"
    args: dict[str, str | int] = {"count": len(done), "what": what, "lines": "\n".join(lines)}
    names: dict[str, str | int] = {
        "names": quote(", ".join(name for name, _ in order.unknown)),
        "count": len(order.unknown),
    }
    asked: dict[str, str | int] = {
        "names": quote(", ".join(name for name, _, _ in order.several)),
        "count": len(order.several),
    }
    said = paragraphs(
        x.text("applications-set", args).strip() if done or not order.several else "",
        x.text("applications-set_unknown", names) if order.unknown else "",
        x.text("applications-set_several", asked) if order.several else "",
    )
    buttons = [_named(x, number, what) for _, what, numbers in order.several for number in numbers][:ASKED]
    buttons += [_added(x, name, what) for name, what in order.unknown[:ASKED] if what in STAGES]
    undo = (f"applications undo {history.current(x.person)}",) if done else ()
    x.messages.append(Say(said, rows=(*in_rows(buttons), *x.commands((*undo, "applications")))))


def _named(x: Exchange, number: int, what: str) -> Button:
    """Does with one of several what is typed of it."""
    known, words = x.outside.spellings.sentences, f"{x.outside.spellings.sentences['delete'][0]} {number}"
    if what != DELETE:
        words = f"{known['mark'][0]} {number} {known['target'][0]} {x.outside.spellings.stages[_stage(what)][0]}"
    return Button(in_a_line(shown(x.person.applications[number]), NAME), command=f"applications {words}")


def _added(x: Exchange, name: str, what: str) -> Button:
    """Adds one that isn't in the list, with what they said of it."""
    words = f"{name}, {x.outside.spellings.stages[_stage(what)][0]}"
    return Button(x.text("applications-set_add", {"name": in_a_line(name, NAME)}), command=f"applied {words}")


def _stage(what: str) -> ApplicationStage:
    return next(stage for stage in STAGES if stage == what)


def _line(x: Exchange, number: int, what: str) -> str:
    """One of them, and where it stands now."""
    name = f"• {shown(x.person.applications[number])}"
    return name if what == DELETE else f"{name} · {x.text('applications-stage', {'stage': what})}"


# ---------------------------------------------------------------- what they say


def _verb(x: Exchange, text: str) -> tuple[str, str]:
    """The verb that an order begins with, and the rest; "" if it begins with none."""
    known = x.outside.spellings.sentences
    said = re.sub(rf"^(?:(?:{any_of(known['polite'])})[\s,]+)+", "", text.strip(), flags=re.IGNORECASE)
    for name in ("delete", "mark", "close"):
        if found := re.match(rf"(?:{any_of(known[name])})\s+", said, re.IGNORECASE):
            return name, said[found.end() :]
    return "", said


def _order(x: Exchange, text: str) -> Order:
    known = x.outside.spellings.sentences
    verb, rest = _verb(x, text)
    if not verb and (plain(rest).split()[:1] or [""])[0] in known["not_order"]:
        return Order()
    pieces = pieces_of(x, rest)
    if not any(piece.names for piece in pieces):
        return _by_view(x, verb, rest)
    if verb in ("delete", "close"):
        what = DELETE if verb == "delete" else "no_answer"
        if any(len(_left(x, piece.words)) > LONGEST_NAME for piece in pieces):
            return Order()
        return _placed(x, [(piece, what) for piece in pieces])
    return _placed(x, _with_stages(x, pieces))


def _with_stages(x: Exchange, pieces: Sequence[Piece]) -> list[tuple[Piece, str]]:
    """Each part with the stage that it says, or that the parts beside it say of it."""
    said = [_stage_of(x, piece.words) for piece in pieces]
    first = next((place for place, piece in enumerate(pieces) if piece.names), 0)
    ahead = bool(said[first] and _stage_of(x, pieces[first].before))
    places = [*range(len(pieces))] if ahead else [*range(len(pieces) - 1, -1, -1)]
    for order in (places, places[::-1]):
        last = ""
        for place in order:
            bare = not pieces[place].names or not _left(x, pieces[place].words)
            last = said[place] = said[place] or (last if bare else "")
    return list(zip(pieces, said, strict=True))


def _stage_of(x: Exchange, words: Sequence[str]) -> str:
    """The stage that a few words say, most of all as a cell of a sheet would; "" if they say none."""
    known, cells = x.outside.spellings.sentences, _cells(x)
    around = {word for name in ("around", "target") for phrase in known[name] for word in phrase.split()}
    for size in range(len(words), 0, -1):
        for place in range(len(words) - size + 1):
            stage = cells.get(" ".join(words[place : place + size]))
            if stage and around.issuperset((*words[:place], *words[place + size :])):
                return stage
    return stage_in(x.outside, " ".join(words)) or ""


def _cells(x: Exchange) -> dict[str, str]:
    return {plain(phrase): stage for stage, phrases in x.outside.spellings.stages.items() for phrase in phrases}


def _placed(x: Exchange, parts: Sequence[tuple[Piece, str]]) -> Order:
    order, there = Order(), x.person.applications
    lone = sum(len(piece.names) for piece, _ in parts) == 1
    for piece, what in parts:
        if not what:
            continue
        for name, numbers in piece.names:
            fits = [number for number in numbers if what == DELETE or there[number].stage not in OVER] or numbers
            if len(fits) == 1 or (lone and not {*piece.words}.isdisjoint(x.outside.spellings.sentences["whole"])):
                order.done |= dict.fromkeys(fits, what)
            else:
                order.several.append((name, what, fits))
        if not piece.names and (name := " ".join(_left(x, piece.words))) and len(name.split()) <= LONGEST_NAME:
            order.unknown.append((name, what))
    return order


def _left(x: Exchange, words: Sequence[str]) -> list[str]:
    """What may be a name: without the words around it, and without those that say a stage."""
    known = x.outside.spellings.sentences
    verbs = {word for name in ("around", "saying", "target") for phrase in known[name] for word in phrase.split()}
    return [word for word in words if word not in verbs and not _stage_of(x, [word])]


def _by_view(x: Exchange, verb: str, text: str) -> Order:
    """What is to be done with all that have something in common: "all the ones from before october"."""
    known = x.outside.spellings.sentences
    which, what = text, DELETE if verb == "delete" else "no_answer" if verb == "close" else ""
    if verb == "mark":
        found = re.match(rf"(.+?)\s+(?:{any_of(known['target'])})\s+(.+)", text, re.IGNORECASE)
        which, what = (found[1], _stage_of(x, plain(found[2]).split())) if found else ("", "")
    if not verb:
        what = _stage_of(x, plain(text).split())
    begins = re.match(rf"(?:{any_of(known['every'])})\b", which, re.IGNORECASE)
    view = views.view_in(which, x)
    if not verb:
        view = views.View(via=view.via, since=view.since, until=view.until)
    if not (begins and what and view.filters):
        return Order()
    meant = views.numbers(x, view)
    if what != DELETE and not {*view.stages.split(",")} & {*OVER, "over", "found"}:
        meant = [n for n in meant if x.person.applications[n].stage in _may_become(what)]
    return Order(dict.fromkeys(meant, what))


def _may_become(what: str) -> Sequence[str]:
    return WAITING if what == "no_answer" else [stage for stage in STAGES if stage not in (*OVER, what)]
