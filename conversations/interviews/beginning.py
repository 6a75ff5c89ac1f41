"""/start, and a new interview: what happened, where, and what came of it so far."""

from collections.abc import Iterator

from ..choices import Standing
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, quote
from ..dialogue.keeping import fill, keeps
from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Typed, Write
from ..dodont.lines import same
from ..outside import Outside
from ..person import Interview, State
from .agencies import place_and_agency
from .early import STAGES, note_typed, stage_in, typed_early
from .listing import latest
from .names import name_alone
from .told_job import place_and_job

LONGEST_NAME = 100


def command(x: Exchange, words: str) -> None:
    """Begin a new interview; with "early", or where it stopped ("cv"), an application that led to none."""
    if words == "early":
        return begin(x, "new_interview", "stopped")
    known = State(standing="turned_down", stopped=words) if words in STAGES else None
    return begin(x, "new_interview", state=known)


def _records(moment: Moment) -> Iterator[State | Interview]:
    """Where to store what is known before there is a name: in the talk, and in the interview once there is one."""
    yield moment.state
    if moment.state.about in moment.person.interviews:
        yield moment.interview


@keeps("standing", "stopped")
def _keep_standing(moment: Moment) -> None:
    for record in _records(moment):
        if moment.answer.choice:
            fill(record, "standing", moment.answer.choice)
        else:
            note_typed(moment, record)


@keeps("stopped", "standing")
def keep_stopped(moment: Moment) -> None:
    """Store where the no came, if it never came to an interview."""
    for record in _records(moment):
        fill(record, "standing", "turned_down")
        fill(record, "stopped", moment.answer.choice)


def keep_place(moment: Moment, standing: Standing, words: str = "") -> None:
    """Store where it was, or will be: `words`, or the answer. This creates the interview, with defaults.

    The defaults are from the one before.
    """
    person, state = moment.person, moment.state
    typed, spellings = words or moment.answer.text, moment.outside.spellings
    through = place_and_agency(typed, spellings)
    typed = through.place if through else typed
    where, role = place_and_job(typed, spellings) or (_name(moment.outside, typed), "")
    if state.about not in person.interviews:
        before = person.interviews.get(latest(person, moment.now))
        state.about = person.number("interview")
        person.interviews[state.about] = Interview(began=moment.now, standing=standing, stopped=state.stopped)
        if before:
            carry_over(before, moment.interview, same_place=same(before.where) == same(where))
    moment.interview.where = where.rstrip(".") or where
    moment.interview.role = role or moment.interview.role
    if through:
        moment.interview.source, moment.interview.agency = "agency", through.agency


def _name(outside: Outside, typed: str) -> str:
    """The name in what was typed as one: "yeah its acme" has one, "it was awful" hasn't."""
    name, sure = (name_alone(typed, outside.spellings, sure=sure) for sure in (False, True))
    if name != typed.strip() or not {*sure.casefold().split()[:1]}.isdisjoint(outside.spellings.names["when"]):
        return name
    reading = outside.hearing.read(sure, "reflect.went")
    return name if reading.options or reading.kind else sure


def unnamed(moment: Moment) -> str:
    """A neutral name for an interview that they don't want to name; another one each time."""
    taken = {one.where for one in moment.person.interviews.values()}
    every = (moment.outside.render("names-unnamed", {"number": number}) for number in range(1, len(taken) + 2))
    return next(name for name in every if name not in taken)


@keeps("where", "role", "source", "agency")
def _keep_where(moment: Moment) -> None:
    keep_place(moment, moment.state.standing)


def carry_over(before: Interview, fresh: Interview, *, same_place: bool) -> None:
    """Copy defaults: how they ask for feedback; at the same place also the addressee and the role."""
    fresh.tone, fresh.channel, fresh.questions = before.tone, before.channel, list(before.questions)
    if same_place:
        fresh.role, fresh.source, fresh.addressee = before.role, before.source, before.addressee
        fresh.agency = before.agency


def _carried(moment: Moment) -> dict[str, str]:
    """Text variables: the job, and whether they told it just now rather than of an interview before."""
    interviews, about = moment.person.interviews, moment.state.about
    role = interviews[about].role if about in interviews else ""
    before = any(one.role == role for number, one in interviews.items() if number != about)
    return {"role": role or "none", "told": "no" if before else "yes"}


def _answer_known(moment: Moment) -> str:
    """Skip the question for the answer if they answered it in /start."""
    interview = moment.person.interviews.get(moment.state.about)
    return "reflect" if interview and interview.standing else "answer"


def _once_named(moment: Moment) -> str:
    """To the name, unless it has one already."""
    return "reflect" if moment.state.about in moment.person.interviews else "where"


def _where_known(moment: Moment) -> str:
    """Ask where it stopped, unless they said so."""
    return "reflect" if moment.state.stopped else "stopped"


_STANDINGS = ("just_had", "turned_down")
_CHOICE = Choose(
    options=dict.fromkeys(_STANDINGS, "interview"),
    beside={"early": "early", "coming_up": "coming", "round": "tips"},
    typed=Typed(
        typed_early,
        Route(lambda m: "interview" if stage_in(m.outside, m.answer.text) else "early", ("interview", "early")),
    ),
    keep=_keep_standing,
)
_KNOWN = Route(_answer_known, ("answer", "reflect"))


START = Dialogue(
    "start",
    {
        "welcome": _CHOICE,
        "choice": _CHOICE,
        "tips": Choose(options={"next": "list", "enough": "choice"}),
        "list": Choose(options={"next": "check_ins", "enough": "choice"}),
        "check_ins": Choose(options={"next": "privacy", "enough": "choice"}),
        "privacy": Choose(options={"enough": "choice", "round": "tips"}),
        "interview": End(then="new_interview"),
        "early": End(then="new_interview", door=lambda _: "stopped"),
        "coming": End(then="next", door=lambda _: "where"),
    },
)

NEW_INTERVIEW = Dialogue(
    "new_interview",
    {
        "where": Write(
            to=_KNOWN,
            beside={"early": "stopped"},
            keep=_keep_where,
            args=_carried,
            limit=LONGEST_NAME,
            deaf=True,
            unsaid=unnamed,
        ),
        "stopped": Choose(
            options=dict.fromkeys(STAGES, Route(_once_named, ("where", "reflect"))),
            keep=keep_stopped,
        ),
        "answer": Choose(
            options={**dict.fromkeys(_STANDINGS, "reflect"), "offer": "offer"},
            typed=Typed(typed_early, Route(_where_known, ("reflect", "stopped"))),
            skip="reflect",
            keep=_keep_standing,
            args=lambda moment: {"setback": quote(moment.person.setback) or "none"},
        ),
        "reflect": End(then="reflect"),
        "offer": End(offers=("hired", "interviews", "menu")),
    },
    doors=("answer", "stopped"),
)
