"""Setting the next interview: which one, their time zone, when; and moving it or calling it off."""

from datetime import timedelta

from ..check_ins import promised
from ..dialogue.engine import settle
from ..dialogue.exchange import Exchange
from ..dialogue.keeping import keeps
from ..dialogue.matching import plain
from ..dialogue.messages import Say
from ..dialogue.steps import Answer, Choose, Dialogue, End, Moment, Option, PickDate, Route, Write
from ..interviews.beginning import LONGEST_NAME, carry_over, keep_place, unnamed
from ..interviews.in_words import named, say_when
from ..interviews.listing import is_ahead, mark_closed
from ..interviews.names import announced, name_and_when
from ..person import Interview, Person, State
from ..whereabouts import where_steps
from .check_in import find

ANNOUNCED = timedelta(days=1)  # for so long we go by what they said of it


def may_go_on(person: Person) -> list[int]:
    """Interviews that may have another round, the newest first: without an answer yet, and without a next round.

    A next round that was called off doesn't count.
    """
    rounds = person.interviews.values()
    followed = {one.follows for one in rounds if not (one.closed and one.standing == "ahead")}
    return [
        number
        for number, one in sorted(person.interviews.items(), reverse=True)
        if one.standing not in ("ahead", "turned_down", "offer")
        and one.heard not in ("told", "wont_say")
        and not (one.closed or one.coming or one.decided or number in followed)
    ]


def first_step(person: Person) -> str:
    """The first step: the choice of an interview, if there is one to choose."""
    return "interview" if may_go_on(person) else "where"


def dated(person: Person) -> str:
    """The step that asks for the date, or first for their place: without a time zone, a time has no meaning."""
    return "when" if person.zone else "city"


def _rounds(moment: Moment) -> list[Option]:
    return [Option(str(number), named(moment.person, number)) for number in may_go_on(moment.person)]


@keeps("follows", "chase")
def _keep_round(moment: Moment) -> None:
    """Create the next round as an interview of its own. The invitation ends the chase of the one before."""
    person, before = moment.person, int(moment.answer.choice)
    earlier = person.interviews[before]
    moment.state.about = person.number("interview")
    person.interviews[moment.state.about] = Interview(
        began=moment.now, where=earlier.where, standing="ahead", round=earlier.round + 1, follows=before
    )
    carry_over(earlier, moment.interview, same_place=True)
    if earlier.chase:
        earlier.chase.stage = "closed"


@keeps("where", "role")
def _keep_where(moment: Moment) -> None:
    keep_place(moment, "ahead", name_and_when(moment.answer.text, moment.outside.spellings)[0])


def _when_in(moment: Moment, words: str) -> str:
    if words:
        return name_and_when(words, moment.outside.spellings)[1]
    return announcement(moment)[1] or _told(moment)


def _told(at: Exchange | Moment) -> str:
    told = at.person.announced
    return told.words if told and at.now - told.at <= ANNOUNCED else ""


def announcement(at: Exchange | Moment) -> tuple[str, str]:
    """The name and the day that they named when they told of an interview to come; "" for what they didn't say."""
    said = [announced(line, at.outside.spellings) for line in reversed(_told(at).splitlines())]
    name, when = (next(filter(None, parts), "") for parts in zip(*said, strict=True)) if said else ("", "")
    return name, when


def says_more(x: Exchange, text: str) -> bool:
    """Whether this says when an interview is, or with whom, if that is what they just told of."""
    person = x.person
    when = x.outside.read_date(text, x.now, person.zone, country=person.country, ahead=True)
    return when is not None or any(announced(text, x.outside.spellings))


def take_announced(x: Exchange) -> None:
    """Where it's asked with whom the interview is, take the name that they said when they told of it."""
    name, when = announcement(x)
    step = x.step(x.open) if x.open and (x.open.dialogue, x.open.step) == ("next", "where") else None
    if x.open and isinstance(step, Write) and 0 < len(name) <= LONGEST_NAME - len(when) - 2:
        x.messages = [one for one in x.messages if not isinstance(one, Say) or one.question is None]
        settle(x, x.open, step.to, Answer(text=", ".join(filter(None, (name, when)))))


@keeps("coming", "coming_set", "coming_zone", "standing", "closed")
def _keep_when(moment: Moment) -> None:
    interview = moment.interview
    interview.coming, interview.coming_set = moment.answer.date, moment.now
    interview.coming_zone = moment.person.zone
    interview.standing, interview.closed = "ahead", None
    moment.person.announced = None


def _no_day(x: Exchange, _: State) -> None:
    """They know of no day yet: what they told of is set up as far as it can be."""
    x.person.announced = None


@keeps("standing", "coming", "closed")
def _keep_changed(moment: Moment) -> None:
    """Remove the old date, and close the interview if it was called off."""
    interview = moment.interview
    interview.coming, interview.standing, interview.closed = None, "ahead", None
    if moment.answer.choice == "off":
        mark_closed(moment.person, moment.state.about, moment.now)


def _twin(moment: Moment) -> int:
    """The number of another interview ahead at the same place; 0 if there is none."""
    person, about = moment.person, moment.state.about
    this, there = person.interviews.get(about), person.interviews.items()
    mine = plain(this.where) if this else ""
    same = (number for number, one in there if number != about and is_ahead(one) and plain(one.where) == mine)
    return max(same, default=0)


def _twin_or_date(moment: Moment) -> str:
    return "same" if _twin(moment) else dated(moment.person)


def _keep_same(moment: Moment) -> None:
    """It is the one that is known: what was begun for it goes, and its day is asked for, or changes."""
    if twin := _twin(moment):
        del moment.person.interviews[moment.state.about]
        moment.state.about = twin


def _known(moment: Moment) -> dict[str, str]:
    """Text variables: the interview that it may be, and when that is."""
    person, twin = moment.person, _twin(moment)
    where = person.interviews[twin].where if twin else ""
    when = say_when(moment.outside, person, person.interviews[twin]) if twin else ""
    return {"where": where, "when": when or "none"}


def _set(moment: Moment) -> dict[str, str]:
    """Text variables: when it is or was, in which zone, and which check-ins will be sent."""
    person, interview = moment.person, moment.person.interviews.get(moment.state.about)
    if interview is None or interview.coming is None:
        return {"when": "none", "city": "", "comes": "none", "early": "no", "over": "no", "hour": "no"}
    mine = {one.which.partition(":")[0] for one in find(person, moment.outside) if one.about == moment.state.about}
    ahead = mine & {"before", "morning"}
    comes = "both" if len(ahead) == 2 else next(iter(ahead), "none")
    off = not promised(moment, f"coming.{moment.state.about}.")
    hour = promised(moment, f"last_hour.{moment.state.about}.") is not None
    return {
        "when": say_when(moment.outside, person, interview),
        "city": moment.outside.city_of(interview.coming_zone or person.zone or "UTC"),
        "over": "yes" if interview.coming <= moment.now else "no",
        "comes": ("hour" if hour else "off") if off else comes,
        "hour": "yes" if hour and not off else "no",
        "early": "yes" if "days" in mine and not off else "no",
    }


_DATED = Route(lambda moment: dated(moment.person), ("when", "city"))
_NAMED = Route(_twin_or_date, ("same", "when", "city"))

NEXT = Dialogue(
    "next",
    {
        "interview": Choose(listed=_rounds, beside={"new": "where"}, to=_DATED, keep=_keep_round),
        "where": Write(to=_NAMED, keep=_keep_where, limit=LONGEST_NAME, deaf=True, unsaid=unnamed),
        "same": Choose(options={"same": _DATED}, beside={"other": _DATED}, keep=_keep_same, args=_known),
        **where_steps("when"),
        "when": PickDate(
            to="set", skip="undated", ahead=True, timed=True, keep=_keep_when, args=_set, within=_when_in
        ),
        "changed": Choose(
            options={"moved": _DATED, "open": "undated", "off": "off"}, beside={"on": "undated"}, keep=_keep_changed
        ),
        "set": End(
            offers=(
                *("next prepare {about}", "next file {about}", "next room {about}", "next meets {about}"),
                *("next role {about}", "next nerves {about}", "setback", "dodont"),
            ),
            args=_set,
        ),
        "undated": End(offers=("next", "dodont"), args=_set, does=_no_day),
        "off": End(offers=("next new", "interviews")),
    },
    doors=("changed",),
    passing=True,
)
