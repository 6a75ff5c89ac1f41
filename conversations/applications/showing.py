"""What the texts say of one application, and of all of them."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ..dialogue.exchange import quote
from ..dialogue.forms import in_a_line
from ..dialogue.matching import plain
from ..dialogue.messages import Args
from ..dialogue.steps import Moment, Option
from ..dialogue.told_apart import told_apart
from ..local_time import local
from ..person import Application
from . import book, views
from .stages import ACTS, GROUPS, OVER, USUAL
from .verbs import shown
from .views import View

NAME = 26  # characters of its name on a button: the stage and the days stand beside it
NAMED = 3  # of each part of the list, so many companies are named
FOUND = "found_words"  # instead of a part of the list: what was found by their words
DETAIL = 100  # characters of a note or a link in the overview
FIELDS = ("company", "role", "channel", "contact", "link", "pay", "note")


def at_hand(moment: Moment) -> Application | None:
    """The application they are at; None if it is gone by now."""
    return moment.person.applications.get(moment.state.line)


def listed(moment: Moment) -> list[int]:
    """The applications of the list that they are looking at: a part of it, what they searched for, or all."""
    person, state = moment.person, moment.state
    if state.kind == FOUND:
        return [int(number) for number in state.found if int(number) in person.applications]
    return views.numbers(moment, views.load(state.kind))


def options(moment: Moment) -> list[Option]:
    """These, each with its stage and the days since it came there."""
    return options_of(moment, listed(moment))


def options_of(moment: Moment, there: Sequence[int]) -> list[Option]:
    """The same for some of them."""
    person = moment.person
    stages = {person.applications[number].stage for number in there}
    named = {stage: moment.outside.render("applications-stage", {"stage": stage}) for stage in stages}
    found = []
    for number in there:
        one = person.applications[number]
        days = book.days(person, one, moment.now)
        args: Args = {"applied": in_a_line(shown(one), NAME), "stage": named[one.stage], "days": days}
        found.append(Option(str(number), moment.outside.render("applications-option", args)))
    return told_apart(found)


def everything(moment: Moment) -> Args:
    """Text variables: how many there are and how many are open, which part is shown, and the parts with names."""
    person, there = moment.person, listed(moment)
    view, every = views.load(moment.state.kind), person.applications.values()
    kind = moment.state.kind if moment.state.kind in (*GROUPS, FOUND) else "none" if view == View() else "view"
    return {
        "part": kind if every else "empty",
        "view": views.said(moment, view),
        "channels": sum(bool(one.channel) for one in every),
        "sent": sum(not one.unsent for one in every),
        "shown": len(there),
        "all": "yes" if len(there) == len(every) else "no",
        "count": len(every),
        "open": sum(one.stage not in OVER for one in every),
        "lines": "\n".join(_parts(moment)),
    }


def channels(moment: Moment) -> list[Option]:
    """The ways they applied, the most used first."""
    names = Counter(plain(one.channel) for one in moment.person.applications.values() if one.channel)
    return [_counted(moment, name, views.spelled(moment.person, name), count) for name, count in names.most_common()]


def months(moment: Moment) -> list[Option]:
    """The months in which they applied, the latest first."""
    days = [local(one.at, moment.person.zone) for one in moment.person.applications.values() if not one.unsent]
    found = Counter(day.strftime("%Y-%m") for day in days)
    return [
        _counted(moment, month, moment.outside.render("applications-month", _month(month)), count)
        for month, count in sorted(found.items(), reverse=True)
    ]


def _month(month: str) -> Args:
    year, _, number = month.partition("-")
    return {"month": int(number), "year": year}


def _counted(moment: Moment, key: str, name: str, count: int) -> Option:
    args: Args = {"name": in_a_line(name, NAME), "count": count}
    return Option(key, moment.outside.render("applications-counted", args))


def _parts(moment: Moment) -> Iterator[str]:
    """A line for each part of the list: how many are there, and the first of them by name."""
    person = moment.person
    for group in GROUPS:
        numbers = book.ordered(person, moment.now, group)
        names = dict.fromkeys(in_a_line(person.applications[number].company, NAME) for number in numbers)
        if numbers:
            said = ", ".join(list(names)[:NAMED]) + (" …" if len(names) > NAMED else "")
            args: Args = {"part": group, "count": len(numbers), "names": said}
            yield moment.outside.render("applications-part", args)


def one(moment: Moment) -> Args:
    """Text variables: which it is, what is known of it, how long it has been at its stage, and what can be undone."""
    it, undo = at_hand(moment), "yes" if moment.person.application_changes else "no"
    if it is None:
        gone = moment.outside.render("applications-lost")
        no = dict.fromkeys(("waited", "reminder", "can_by", *(f"can_{act}" for act in ACTS)), "no")
        return {"applied": gone, "head": gone, "stage": "none", "undo": undo, **no}
    days = book.days(moment.person, it, moment.now)
    return {
        "applied": shown(it),
        "head": "\n".join((shown(it), *_facts(moment, it))),
        "stage": it.stage,
        "waited": "yes" if days > book.PATIENCE else "no",
        "undo": undo,
        "reminder": "yes" if it.follow_up else "no",
        "can_by": "yes" if it.stage == "offer" and not it.closes else "no",
        **{f"can_{act}": "yes" if act in USUAL[it.stage] else "no" for act in ACTS},
    }


def _facts(moment: Moment, it: Application) -> Iterator[str]:
    """What is known of it, a few lines."""
    outside, zone = moment.outside, moment.person.zone
    days = book.days(moment.person, it, moment.now)
    yield outside.render("applications-since", {"stage": it.stage, "days": days})
    if beside := " · ".join(quote(words) for words in (it.channel, it.contact, it.pay) if words):
        yield beside
    yield from (in_a_line(words, DETAIL) for words in (it.link, it.note) if words)
    for name in ("closes", "told_by", "follow_up"):
        day = getattr(it, name)
        if (
            day
            and day > moment.now
            and {"closes": it.stage in ("found", "offer"), "told_by": it.stage != "found"}.get(name, True)
        ):
            yield outside.render(
                f"applications-fact.{name}", {"date": outside.say_date(day, zone), "stage": it.stage}
            )


def fields(moment: Moment) -> list[Option]:
    """The details that can be changed, each with what it says now."""
    it = at_hand(moment)
    found = []
    for name in FIELDS:
        value = getattr(it, name, "") or ""
        label = moment.outside.render(f"applications-field.{name}")
        found.append(Option(name, f"{label}: {in_a_line(value, NAME)}" if value else label))
    return found


def field(moment: Moment) -> Args:
    """Text variables: the detail that is asked for, and what it says now."""
    name = moment.state.each
    now = str(getattr(at_hand(moment), name, "")) if name in FIELDS else ""
    label = moment.outside.render(f"applications-field.{name}") if name in FIELDS else ""
    return {
        **one(moment),
        "field": label,
        "now": quote(now) or "none",
        "needed": "yes" if name == "company" else "no",
    }
