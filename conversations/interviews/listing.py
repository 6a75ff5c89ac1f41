"""/interviews: the list, beginning a new interview, closing and deleting one."""

from datetime import datetime

from ..check_ins import say_promised
from ..check_ins.times import today
from ..choices import Standing
from ..dialogue.asking import shorten
from ..dialogue.cleanup import purge_interview
from ..dialogue.engine import begin, set_aside
from ..dialogue.exchange import Exchange, quote
from ..dialogue.forms import number_of
from ..dialogue.keeping import fill, keeps
from ..dialogue.messages import Button, Rows
from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Write
from ..dodont.lines import same
from ..person import ComeBack, Interview, Person
from .in_words import named, say_when
from .names import name_in

LONGEST_NAME = 100
LISTED = 8  # interviews shown at once, the newest first


def is_ahead(interview: Interview) -> bool:
    """Whether it is still ahead, with or without a date, or was due but they haven't told us about it."""
    return interview.closed is None and (interview.coming is not None or interview.standing == "ahead")


def latest(person: Person, now: datetime) -> int:
    """The number of the newest interview that took place; 0 if there is none."""
    return max((number for number, one in person.interviews.items() if is_had(one, now)), default=0)


def is_had(interview: Interview, now: datetime) -> bool:
    """Whether it took place, as far as we know."""
    return interview.coming <= now if interview.coming else interview.standing != "ahead"


def show_list(x: Exchange, words: str = "") -> None:
    """/interviews: each with its progress, the newest first, in pages ("page 2")."""
    newest = sorted(x.person.interviews, reverse=True)
    if not newest:
        return x.say("interviews-none", rows=x.commands(("new_interview", "next")))
    pages = -(-len(newest) // LISTED)
    asked = words.removeprefix("page ")
    page = min(int(asked[:3]), pages) - 1 if asked.isdecimal() and int(asked[:3]) else 0
    shown = newest[page * LISTED : (page + 1) * LISTED]
    rows: Rows = tuple((_door(x, number),) for number in shown)
    if pages > 1:
        label = x.text("common-more", {"page": str(page + 1), "pages": str(pages)})
        rows = (*rows, (Button(label, command=f"interviews page {(page + 1) % pages + 1}"),))
    return x.say("interviews-list", rows=(*rows, *x.commands(("new_interview", "next", "menu"))))


def _door(x: Exchange, number: int) -> Button:
    """The button of an interview in the list. One that is ahead opens /next."""
    interview, where = x.person.interviews[number], named(x.person, number)
    if interview.standing == "ahead" or interview.coming:
        door = f"{'interview' if interview.closed else 'next'} {number}"
        return Button(ahead_label(x, number), command=door)
    done, closed = str(len(interview.finished)), "yes" if interview.closed else "no"
    label = x.text("interviews-one", {"where": where, "done": done, "closed": closed})
    return Button(label, command=f"interview {number}")


def ahead_label(x: Exchange, number: int) -> str:
    """The label of an interview that is, or was to be, ahead."""
    interview = x.person.interviews[number]
    when = "closed" if interview.closed else say_when(x.outside, x.person, interview) or "none"
    return shorten(x.text("next-one", {"where": named(x.person, number), "when": when}))


def close(x: Exchange, words: str) -> None:
    """Close an interview ("3"): we no longer bring it up. It can be reopened.

    Talks about it are stopped and moved to the bottom of the stack, so that we don't offer their questions again.
    """
    number = number_of(words)
    interview = x.person.interviews.get(number)
    if interview is None:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    mark_closed(x.person, number, x.now)
    x.person.talks.sort(key=lambda talk: talk.state.about != number)
    for talk in list(x.person.talks):
        if talk.state.about == number and not talk.stopped:
            set_aside(x, talk)
    undo = Button(x.text("overview-act.reopen"), command=f"reopen {number}")
    args = {"where": named(x.person, number), **_deadline(x, number)}
    return x.say("interviews-closed", args, ((undo,), *x.commands(("interviews",))))


def _deadline(x: Exchange, number: int) -> dict[str, str]:
    """Text variables: the date for their rights, or "past", and when we write about it next; "none" if we won't."""
    by, following = x.person.interviews[number].warn_by, say_promised(x, f"rights.{number}.")
    if by is None or following == "none":
        return {"date": "none"}
    over = by.date() <= today(x.person, x.now)
    return {"date": "past" if over else x.outside.say_date(by, ""), "next": following}


def mark_closed(person: Person, number: int, now: datetime) -> None:
    """Close an interview, and forget when to come back to talks about it."""
    interview = person.interviews[number]
    interview.closed = interview.closed or now
    for talk in person.talks:
        if talk.state.about == number:
            talk.come_back = ComeBack()


def reopen(x: Exchange, words: str) -> None:
    """Reopen an interview ("3")."""
    number = number_of(words)
    interview = x.person.interviews.get(number)
    if interview is None:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    interview.closed = None
    return x.say("interviews-reopened", {"where": named(x.person, number)}, x.commands(("interviews",)))


def delete(x: Exchange, words: str) -> None:
    """Ask whether to delete an interview ("3") for good."""
    number = number_of(words)
    if number not in x.person.interviews:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    return begin(x, "deletion", about=number)


@keeps("standing")
def _keep_standing(moment: Moment) -> None:
    """Store the answer in the talk until there is an interview."""
    fill(moment.state, "standing", moment.answer.choice)
    if moment.state.about in moment.person.interviews:
        moment.interview.standing = moment.state.standing


def keep_place(moment: Moment, standing: Standing, words: str = "") -> None:
    """Store where it was, or will be: `words`, or the answer. This creates the interview, with defaults.

    The defaults are from the one before.
    """
    person, state = moment.person, moment.state
    where = name_in(words or moment.answer.text, moment.outside.spellings)
    if state.about not in person.interviews:
        before = person.interviews.get(latest(person, moment.now))
        state.about = person.number("interview")
        person.interviews[state.about] = Interview(began=moment.now, standing=standing)
        if before:
            carry_over(before, moment.interview, same_place=same(before.where) == same(where))
    moment.interview.where = where.rstrip(".") or where


def unnamed(moment: Moment) -> str:
    """A neutral name for an interview that they don't want to name; another one each time."""
    taken = {one.where for one in moment.person.interviews.values()}
    every = (moment.outside.render("names-unnamed", {"number": number}) for number in range(1, len(taken) + 2))
    return next(name for name in every if name not in taken)


@keeps("where")
def _keep_where(moment: Moment) -> None:
    keep_place(moment, moment.state.standing)


def carry_over(before: Interview, fresh: Interview, *, same_place: bool) -> None:
    """Copy defaults: how they ask for feedback; at the same place also the addressee and the role."""
    fresh.tone, fresh.channel, fresh.questions = before.tone, before.channel, list(before.questions)
    if same_place:
        fresh.role, fresh.source, fresh.addressee = before.role, before.source, before.addressee


def _carried(moment: Moment) -> dict[str, str]:
    interview = moment.person.interviews.get(moment.state.about)
    return {"role": interview.role if interview and interview.role else "none"}


def _delete(moment: Moment) -> None:
    """Delete the interview, and every talk about it but this one."""
    if moment.answer.choice == "delete":
        moment.person.interviews.pop(moment.state.about, None)
        purge_interview(moment.person, moment.state.about, moment.state)


def _there(moment: Moment) -> dict[str, str | int]:
    number, interview = moment.state.about, moment.person.interviews.get(moment.state.about)
    if interview is None:
        return {"there": "no"}
    return {"there": "yes", "where": named(moment.person, number), "notes": len(interview.evidence)}


def _answer_known(moment: Moment) -> str:
    """Skip the question for the answer if they answered it in /start."""
    interview = moment.person.interviews.get(moment.state.about)
    return "reflect" if interview and interview.standing else "answer"


_STANDINGS = ("just_had", "turned_down")
_CHOICE = Choose(
    options=dict.fromkeys(_STANDINGS, "interview"),
    beside={"coming_up": "coming", "round": "tips"},
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
        "coming": End(then="next", door=lambda _: "where"),
    },
)

NEW_INTERVIEW = Dialogue(
    "new_interview",
    {
        "where": Write(to=_KNOWN, keep=_keep_where, args=_carried, limit=LONGEST_NAME, deaf=True, unsaid=unnamed),
        "answer": Choose(
            options={**dict.fromkeys(_STANDINGS, "reflect"), "offer": "offer"},
            skip="reflect",
            keep=_keep_standing,
            args=lambda moment: {"setback": quote(moment.person.setback) or "none"},
        ),
        "reflect": End(then="reflect"),
        "offer": End(offers=("hired", "interviews", "menu")),
    },
    doors=("answer",),
)

DELETION = Dialogue(
    "deletion",
    {
        "sure": Choose(options={"delete": "gone", "keep": "kept"}, keep=_delete, args=_there),
        "gone": End(offers=("interviews", "menu")),
        "kept": End(offers=("interviews", "menu")),
    },
    passing=True,
)
