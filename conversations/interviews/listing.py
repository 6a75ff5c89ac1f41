"""/interviews: the list, closing and deleting one."""

from datetime import datetime

from ..check_ins import say_promised
from ..check_ins.times import today
from ..dialogue.asking import shorten
from ..dialogue.cleanup import purge_interview
from ..dialogue.engine import begin, set_aside
from ..dialogue.exchange import Exchange
from ..dialogue.forms import number_of
from ..dialogue.messages import Button, Rows
from ..dialogue.steps import Choose, Dialogue, End, Moment
from ..person import ComeBack, Interview, Person
from .in_words import named, say_when

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
    early = any(x.person.interviews[number].stopped for number in shown)
    return x.say(
        "interviews-list",
        {"early": "yes" if early else "no"},
        (*rows, *x.commands(("new_interview", "next", "menu"))),
    )


def _door(x: Exchange, number: int) -> Button:
    """The button of an interview in the list. One that is ahead opens /next."""
    interview, where = x.person.interviews[number], named(x.person, number)
    if interview.standing == "ahead" or interview.coming:
        door = f"{'interview' if interview.closed else 'next'} {number}"
        return Button(ahead_label(x, number), command=door)
    done, closed = str(len(interview.finished)), "yes" if interview.closed else "no"
    early = "yes" if interview.stopped else "no"
    label = x.text("interviews-one", {"where": where, "done": done, "closed": closed, "early": early})
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
    asked = _asked_of_application(x.person, interview)
    args = {"where": named(x.person, number), "asks": "yes" if asked else "no", **_deadline(x, number)}
    return x.say("interviews-closed", args, ((undo,), *x.commands((*asked, "interviews"))))


def _asked_of_application(person: Person, interview: Interview) -> tuple[str, ...]:
    """Commands as buttons that say what became of the application it came from, if that is still open."""
    one = person.applications.get(interview.application)
    if one is None or one.stage not in ("applied", "screening", "interview"):
        return ()
    return f"applications refused {interview.application}", f"applications silent {interview.application}"


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


DELETION = Dialogue(
    "deletion",
    {
        "sure": Choose(options={"delete": "gone", "keep": "kept"}, keep=_delete, args=_there),
        "gone": End(offers=("interviews", "menu")),
        "kept": End(offers=("interviews", "menu")),
    },
    passing=True,
)
