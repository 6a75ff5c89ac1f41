"""Interviews side by side: how one begins, the list of them, and how one is closed or deleted."""

from datetime import datetime

from ..choices import Standing
from ..dialogue.asking import shorten
from ..dialogue.cleanup import purge_interview
from ..dialogue.engine import begin, lay_down
from ..dialogue.exchange import Exchange, quote
from ..dialogue.forms import number_of
from ..dialogue.keeping import fill, keeps
from ..dialogue.messages import Button, Rows
from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Write
from ..dodont.lines import same
from ..person import ComeBack, Interview, Person
from .in_words import named, say_when

LONGEST_NAME = 100
LISTED = 8  # interviews shown at once, the newest first


def is_ahead(interview: Interview) -> bool:
    """Whether it is still to come, with or without a date, or was due and has had no word yet."""
    return interview.closed is None and (interview.coming is not None or interview.standing == "ahead")


def latest(person: Person, now: datetime) -> int:
    """The interview that was begun last; 0 where there is none. One that is ahead is nothing to look back at."""
    return max((number for number, one in person.interviews.items() if is_had(one, now)), default=0)


def is_had(interview: Interview, now: datetime) -> bool:
    """Whether it took place, as far as we know."""
    return interview.coming <= now if interview.coming else interview.standing != "ahead"


def show_list(x: Exchange, words: str = "") -> None:
    """/interviews: each with how far it got, the newest first, a page at a time ("page 2")."""
    newest = sorted(x.person.interviews, reverse=True)
    if not newest:
        return x.say("interviews-none", rows=x.commands(("debrief", "next")))
    pages = -(-len(newest) // LISTED)
    asked = words.removeprefix("page ")
    page = min(int(asked[:3]), pages) - 1 if asked.isdecimal() and int(asked[:3]) else 0
    shown = newest[page * LISTED : (page + 1) * LISTED]
    rows: Rows = tuple((_door(x, number),) for number in shown)
    if pages > 1:
        label = x.text("common-more", {"page": str(page + 1), "pages": str(pages)})
        rows = (*rows, (Button(label, command=f"interviews page {(page + 1) % pages + 1}"),))
    return x.say("interviews-list", rows=(*rows, *x.commands(("debrief", "next", "menu"))))


def _door(x: Exchange, number: int) -> Button:
    """How an interview stands in the list; one that is ahead opens what is known of it."""
    interview, where = x.person.interviews[number], named(x.person, number)
    if interview.standing == "ahead" or interview.coming:
        door = f"{'interview' if interview.closed else 'next'} {number}"
        return Button(ahead_label(x, number), command=door)
    done, closed = str(len(interview.finished)), "yes" if interview.closed else "no"
    label = x.text("interviews-one", {"where": where, "done": done, "closed": closed})
    return Button(label, command=f"interview {number}")


def ahead_label(x: Exchange, number: int) -> str:
    """One that is ahead, or is so no longer, on a button."""
    interview = x.person.interviews[number]
    when = "closed" if interview.closed else say_when(x.outside, x.person, interview) or "none"
    return shorten(x.text("next-one", {"where": named(x.person, number), "when": when}))


def close(x: Exchange, words: str) -> None:
    """Close one ("3"): nothing more is said of it unasked; it stays as it is, and can be opened again.

    A talk about it waits under all others: its question isn't offered again by itself.
    """
    number = number_of(words)
    interview = x.person.interviews.get(number)
    if interview is None:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    leave_in_peace(x.person, number, x.now)
    x.person.talks.sort(key=lambda talk: talk.state.about != number)
    for talk in list(x.person.talks):
        if talk.state.about == number and not talk.stopped:
            lay_down(x, talk)
    undo = Button(x.text("debrief-act.reopen"), command=f"reopen {number}")
    date = x.outside.say_date(interview.warn_by, "") if interview.warn_by and not interview.rights_done else "none"
    args = {"where": named(x.person, number), "date": date}
    return x.say("interviews-closed", args, ((undo,), *x.commands(("interviews",))))


def leave_in_peace(person: Person, number: int, now: datetime) -> None:
    """Close an interview: nothing is said of it unasked, nor is anyone brought back to a talk about it that rests."""
    interview = person.interviews[number]
    interview.closed = interview.closed or now
    for talk in person.talks:
        if talk.state.about == number:
            talk.come_back = ComeBack()


def reopen(x: Exchange, words: str) -> None:
    """Let one ("3") go on."""
    number = number_of(words)
    interview = x.person.interviews.get(number)
    if interview is None:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    interview.closed = None
    return x.say("interviews-reopened", {"where": named(x.person, number)}, x.commands(("interviews",)))


def delete(x: Exchange, words: str) -> None:
    """Ask once whether an interview ("3") is to go for good."""
    number = number_of(words)
    if number not in x.person.interviews:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    return begin(x, "deletion", about=number)


@keeps("standing")
def _keep_standing(moment: Moment) -> None:
    """Kept in the talk until there is an interview to keep it in."""
    fill(moment.state, "standing", moment.answer.choice)
    if moment.state.about in moment.person.interviews:
        moment.interview.standing = moment.state.standing


def keep_place(moment: Moment, standing: Standing) -> None:
    """Where it was, or will be: with that an interview begins, and has what still holds of the one before."""
    person, state = moment.person, moment.state
    if state.about not in person.interviews:
        before = person.interviews.get(latest(person, moment.now))
        state.about = person.number("interview")
        person.interviews[state.about] = Interview(began=moment.now, standing=standing)
        if before:
            carry_over(before, moment.interview, same_place=same(before.where) == same(moment.answer.text))
    moment.interview.where = moment.answer.text.rstrip(".") or moment.answer.text


@keeps("where")
def _keep_where(moment: Moment) -> None:
    keep_place(moment, moment.state.standing)


def carry_over(before: Interview, fresh: Interview, *, same_place: bool) -> None:
    """What still holds: how they like to ask for feedback; at the same place also whom, and the role."""
    fresh.tone, fresh.channel, fresh.questions = before.tone, before.channel, list(before.questions)
    if same_place:
        fresh.role, fresh.came, fresh.addressee = before.role, before.came, before.addressee


def _carried(moment: Moment) -> dict[str, str]:
    interview = moment.person.interviews.get(moment.state.about)
    return {"role": interview.role if interview and interview.role else "none"}


def _delete(moment: Moment) -> None:
    """The interview goes, and every talk about it but this one."""
    if moment.answer.choice == "delete":
        moment.person.interviews.pop(moment.state.about, None)
        purge_interview(moment.person, moment.state.about, moment.state)


def _there(moment: Moment) -> dict[str, str]:
    number, there = moment.state.about, moment.state.about in moment.person.interviews
    return {"there": "yes", "where": named(moment.person, number)} if there else {"there": "no"}


def _answer_known(moment: Moment) -> str:
    """Whoever began with /start said so already."""
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
        "interview": End(then="interview"),
        "coming": End(then="next", door=lambda _: "where"),
    },
)

INTERVIEW = Dialogue(
    "interview",
    {
        "where": Write(to=_KNOWN, keep=_keep_where, args=_carried, limit=LONGEST_NAME),
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
