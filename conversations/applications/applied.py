"""/applied Company, Role: the quick way to add applications, several at once; without words it asks for them.

What is alike is noticed and asked about, never merged: two jobs at one company are two applications.
"""

from ..dialogue.cleanup import archive
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.messages import Args, Say
from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Write
from ..person import Application, State
from . import book, history, rows
from .reading import applications, applied_ahead, count_in, length
from .rows import as_read, remember
from .several import several_in
from .told import application_in
from .verbs import answer, effort, listed, shown, verb_of

LONGEST = 4000  # characters of all that is typed at once
TOLD = 12  # applications that are said back one by one
WORTH_A_PICTURE = 5  # applications


def applied(x: Exchange, words: str) -> None:
    """Add what is typed; without words, or with too many, ask for them. Or a verb."""
    if answer(x, words):
        return None
    if not applications(words, x.person, x.now, x.outside):
        return begin(x, "applied")
    if several_in(words, x.outside.spellings):
        return begin(x, "applied", "several", state=State(each=words))
    if count_in(words, x.outside.spellings):
        return begin(x, "applied", "count", state=State(each=words))
    if length(words) > book.LONGEST:
        lengths = {"length": str(length(words)), "limit": str(book.LONGEST)}
        return begin(x, "applied", lead=x.text("common-too_long", lengths))
    for talk in [talk for talk in x.person.talks if talk.dialogue == "applied"]:  # this answers its question
        x.redraw(talk)
        archive(x, talk)
    made = _put(x, words)
    x.messages.append(Say(_said(x, made), rows=x.commands(_offers(x, made))))
    return None


def _put(at: Exchange | Moment, words: str) -> list[int]:
    """Add them. Returns their numbers; 0 for each that there is no room for."""
    return [book.put(at.person, one) for one in applications(words, at.person, at.now, at.outside)]


def _said(at: Exchange | Moment, made: list[int]) -> str:
    """What was added, how many that makes this week, what is alike, and what there was no room for."""
    render, there = at.outside.render, at.person.applications
    there_now = [number for number in made if number in there]
    lines = [f"• {shown(there[number])}{as_read(at, there[number])}" for number in there_now[:TOLD]]
    if len(there_now) > TOLD:
        lines.append(render("applied-and_more", {"count": len(there_now) - TOLD}))
    one = there[there_now[0]] if there_now else None
    args: dict[str, str | int] = {
        "count": len(there_now),
        "applied": shown(one) if one else "",
        "read": as_read(at, one) if one else "",
        "lines": "\n".join(lines),
        "unsent": "yes" if one and all(there[number].unsent for number in there_now) else "no",
        **effort(at),
    }
    full: dict[str, str | int] = {"count": len(made) - len(there_now), "most": str(book.MOST)}
    return paragraphs(
        render("applied-added", args) if there_now else "",
        _slip(at, there_now),
        _alike(at, there_now),
        render("applied-full", full) if full["count"] else "",
    )


def _slip(at: Exchange | Moment, made: list[int]) -> str:
    """Of the first that was sent on a day that is still to come: that it can't be."""
    for number in made:
        one = at.person.applications[number]
        if applied_ahead(one.note, at.person, at.now, at.outside):
            return at.outside.render("applied-ahead", {"applied": shown(one), "words": one.note})
    return ""


def _alike(at: Exchange | Moment, made: list[int]) -> str:
    """Of the first that is like another: ask whether it's the same job."""
    for number in made:
        if other := book.alike(at.person, number, made):
            same = "yes" if book.is_same(at.person, number, other) else "no"
            one = at.person.applications[other]
            day = at.outside.say_date(one.at, at.person.zone)
            return at.outside.render("applied-alike", {"same": same, "applied": shown(one), "day": day})
    return ""


def _offers(at: Exchange | Moment, made: list[int]) -> list[str]:
    """Commands as buttons: whether it's the same one, undo, and the page of the application or all of them."""
    there = [number for number in made if number in at.person.applications]
    doubtful = [number for number in there if book.alike(at.person, number, there)][:1]
    asked = [f"applications same {doubtful[0]}", f"applications both {doubtful[0]}"] if doubtful else []
    undo = [f"applications undo {history.current(at.person)}"] if there else []
    shown = ["progress"] if len(at.person.applications) >= WORTH_A_PICTURE else []
    return [*asked, *undo, f"applications open {there[0]}" if len(there) == 1 else "applications", *shown]


def _verb(moment: Moment) -> str:
    """What they ask for instead of naming an application; "" if they name one."""
    return verb_of(moment.answer.text, moment.person, moment.outside.spellings)


def _lines(moment: Moment) -> str:
    """What was typed, as it is read: of a sentence, the application that it tells of."""
    text = moment.answer.text
    return application_in(text, moment.person, moment.now, moment.outside) or text


def _outcome(moment: Moment) -> str:
    """The step that says what became of the answer."""
    if several_in(moment.answer.text, moment.outside.spellings):
        return "several"
    if length(moment.answer.text) > book.LONGEST:
        return "shorter"
    if count_in(moment.answer.text, moment.outside.spellings):
        return "count"
    verb = _verb(moment)
    if not verb and applications(moment.answer.text, moment.person, moment.now, moment.outside):
        return "noted"
    return verb if verb in ("list", "import") else "help"


def _keep(moment: Moment) -> None:
    for number in moment.state.made:  # an edited answer replaces what it created before
        moment.person.applications.pop(number, None)
    moment.state.made, moment.state.found, outcome = [], [], _outcome(moment)
    if outcome in ("count", "several"):
        moment.state.each = moment.answer.text
    elif outcome == "noted":
        _add(moment, _lines(moment))


def _add(moment: Moment, words: str) -> None:
    remember(moment, _put(moment, words))


def _keep_told(moment: Moment) -> None:
    """They say that the words are an application: the number is a company's name, what they told of is added."""
    if moment.answer.choice in ("company", "add"):
        _add(moment, moment.state.each)


def _keep_several(moment: Moment) -> None:
    """Add each of them, or the whole line as one."""
    several = moment.answer.choice == "each"
    _add(moment, "\n".join(_each(moment)) if several else moment.state.each)


def _each(moment: Moment) -> list[str]:
    return several_in(moment.state.each, moment.outside.spellings)


def _several(moment: Moment) -> Args:
    """Text variables: how many applications were read, and where."""
    each = _each(moment)
    role = each[0].partition(", ")[2] if each else ""
    return {"count": len(each), "names": ", ".join(one.partition(", ")[0] for one in each), "role": role or "none"}


def _keep_no(moment: Moment) -> None:
    """Note the no there; a company that isn't known yet becomes an application."""
    one = moment.person.applications.get(moment.state.line)
    if one is None:
        one = Application(moment.state.each, "", moment.now)
        moment.state.line = book.put(moment.person, one)
    book.move(one, "no", moment.now)


def _refused(moment: Moment) -> Args:
    """Text variables: the application, or the company that isn't known."""
    one = moment.person.applications.get(moment.state.line)
    return {"applied": shown(one) if one else moment.state.each, "known": "yes" if one else "no"}


def _undo(moment: Moment) -> list[str]:
    return [f"applications undo {history.current(moment.person)}"]


def _counted(moment: Moment) -> Args:
    """Text variables: the words that may be a number of applications, and that number."""
    return {"words": moment.state.each, "count": count_in(moment.state.each, moment.outside.spellings)}


def _told(moment: Moment) -> Args:
    """Text variables: the application that they told of, and how they sent it."""
    first = applications(moment.state.each, moment.person, moment.now, moment.outside)[:1]
    return {"applied": shown(first[0]) if first else "", "channel": (first[0].channel if first else "") or "none"}


def _made(moment: Moment) -> list[int]:
    return [int(number) for number in moment.state.found]


_TO = Route(_outcome, ("several", "noted", "shorter", "count", "list", "import", "help"))

APPLIED = Dialogue(
    "applied",
    {
        "what": Write(to=_TO, skip="left", keep=_keep, limit=LONGEST, again=("shorter",)),
        "shorter": Write(
            to=_TO,
            skip="left",
            keep=_keep,
            limit=LONGEST,
            again=("shorter",),
            args=lambda _: {"limit": str(book.LONGEST)},
        ),
        "count": Choose(options={"company": "noted"}, beside={"several": "what"}, keep=_keep_told, args=_counted),
        "told": Choose(options={"add": "noted", "no": "left"}, keep=_keep_told, args=_told),
        "several": Choose(options={"each": "noted", "one": "noted"}, keep=_keep_several, args=_several),
        **rows.STEPS,
        "refused": Choose(options={"note": "no_noted"}, beside={"no": "left"}, keep=_keep_no, args=_refused),
        "no_noted": End(offers=("applications",), more=_undo, args=_refused),
        "noted": End(
            args=lambda moment: {"said": _said(moment, _made(moment)) or moment.outside.render("applied-left")},
            more=lambda moment: _offers(moment, _made(moment)),
        ),
        "list": End(offers=("applied", "applications"), args=listed),
        "import": End(offers=("applied", "applications")),
        "help": End(offers=("applied", "applications"), args=listed),
        "left": End(offers=("applications", "menu")),
    },
    doors=("count", "told", "refused", "rows"),
    passing=True,
)
