"""/hired: they got a job. It is celebrated first; then which it is, what to take along, and thanks for helping.

It ends the check-ins, but for legal deadlines. Whoever never answered isn't thanked: of somebody they only wrote to
we ask first. `state.line` is the number of whom they thank.
"""

from ..check_ins import say_next
from ..dialogue.forms import in_a_line, number_of
from ..dialogue.messages import Args
from ..dialogue.steps import Choose, Dialogue, End, Moment, Option, Route, Write
from ..dialogue.told_apart import told_apart
from ..search import people
from ..search.contacts import name_of
from ..search.people_said import NAME, at_hand, one
from . import book
from .stages import OVER
from .verbs import shown

LONGEST = 500  # characters of what they take along


def _keep_hired(moment: Moment) -> None:
    """Record the job and stop all other talks, so that we don't come back to them by ourselves."""
    person = moment.person
    person.hired = moment.now if moment.answer.choice == "yes" else None
    for talk in person.talks if person.hired else ():
        talk.stopped = talk.stopped or talk.state is not moment.state


def _jobs(moment: Moment) -> list[Option]:
    """The applications that may be the job, those with an offer first."""
    there = moment.person.applications
    found = sorted(book.may_be_the_job(moment.person), key=lambda number: there[number].stage != "offer")
    return told_apart([Option(f"{number}", in_a_line(shown(there[number]), NAME)) for number in found])


def _which(moment: Moment) -> str:
    """We ask which it is, unless one offer says it, or there is none that it may be."""
    may_be = book.may_be_the_job(moment.person)
    offers = [number for number in may_be if moment.person.applications[number].stage == "offer"]
    return "which" if may_be and len(offers) != 1 else "along"


def _keep_job(moment: Moment) -> None:
    """It is the job: they made an offer. The others are closed at the end, by a tap."""
    if one := moment.person.applications.get(number_of(moment.answer.choice)):
        book.move(one, "offer", moment.now)


def _keep_along(moment: Moment) -> None:
    moment.person.take_along = moment.answer.text


def _after(moment: Moment) -> dict[str, str]:
    """Whether they had been turned down before, as far as we know, and when the next check-in still comes."""
    turned_down = any(interview.standing == "turned_down" for interview in moment.person.interviews.values())
    return {"after": "no" if turned_down else "", "next": say_next(moment)}


def _to_close(moment: Moment) -> list[str]:
    """A command as a button, if they have applications that may still be open."""
    is_open = any(one.stage not in OVER for one in moment.person.applications.values())
    return ["applications settle"] if is_open else []


# ---------------------------------------------------------------- thanks


def _helpers(moment: Moment) -> list[Option]:
    found = []
    for number in people.helped(moment.person):
        it = moment.person.people[number]
        args: Args = {"name": in_a_line(name_of(it.name) or it.name, NAME), "thanked": "yes" if it.thanked else "no"}
        found.append(Option(str(number), moment.outside.render("hired-helper", args)))
    return told_apart(found)


def _helped(moment: Moment) -> Args:
    return {"some": "yes" if people.helped(moment.person) else "no"}


def _keep_helper(moment: Moment) -> None:
    moment.state.line = int(moment.answer.choice)


def _keep_named(moment: Moment) -> None:
    """Somebody who isn't among them: they helped, or they wouldn't be named here. An edit corrects the name."""
    person, state, name = moment.person, moment.state, " ".join(moment.answer.text.split())
    if state.made and state.made[0] in person.people:
        person.people[state.made[0]].name = name
    elif number := people.add(person, name, ""):
        state.made = [number]
        person.people[number].replied = moment.now
    state.line = state.made[0] if state.made else -1


def _keep_replied(moment: Moment) -> None:
    if it := at_hand(moment):
        it.replied = moment.now if moment.answer.choice == "yes" else None
        it.closed = None if it.replied else moment.now


def _keep_thanked(moment: Moment) -> None:
    if it := at_hand(moment):
        it.thanked = moment.now


def _letter(moment: Moment) -> str:
    """The message for whoever replied; of others, whether they did. For whom there was no room there is none."""
    it = at_hand(moment)
    return ("letter" if it.replied else "replied") if it else "thanks"


HIRED = Dialogue(
    "hired",
    {
        "sure": Choose(
            options={"yes": Route(_which, ("which", "along")), "not_yet": "kept"}, keep=_keep_hired, args=_after
        ),
        "which": Choose(listed=_jobs, a_page=5, to="along", options={"none": "along"}, keep=_keep_job, args=_after),
        "along": Write(to="thanks", skip="thanks", keep=_keep_along, limit=LONGEST, args=_after),
        "thanks": Choose(
            listed=_helpers,
            a_page=4,
            to=Route(_letter, ("letter", "replied")),
            beside={"someone": "who", "enough": "done"},
            keep=_keep_helper,
            args=_helped,
        ),
        "replied": Choose(options={"yes": "letter", "no": "thanks"}, keep=_keep_replied, args=one),
        "who": Write(
            to=Route(_letter, ("letter", "thanks")), skip="thanks", keep=_keep_named, limit=people.LONGEST, deaf=True
        ),
        "letter": Choose(options={"sent": "thanks"}, beside={"not_now": "thanks"}, keep=_keep_thanked, args=one),
        "done": End(offers=("dodont", "export", "forget", "menu"), more=_to_close, args=_after),
        "kept": End(offers=("menu",)),
    },
    passing=True,
)
