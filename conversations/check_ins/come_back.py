"""Coming back to an unfinished talk: the pause agreed when it is stopped, and the check-in that ends the pause."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from ..dialogue.asking import shorten
from ..dialogue.stack import PAUSE, stopped_last
from ..dialogue.steps import Choose, Dialogue, End, Moment
from ..kinds import Context, Kind, Occasion
from ..local_time import at, minute_of
from ..outside import Args, Outside
from ..person import ComeBack, Person, Talk
from .planner import say_next
from .rhythm import last_day
from .times import at_their_hour, clear_of_quiet_hours, this_evening, today
from .wanted import want

PAUSES = ("evening", "tomorrow", "next_week")
AGAIN = timedelta(weeks=1)  # between two check-ins about the same open question
JUST_HERE = timedelta(
    minutes=15
)  # since their last message: while they are active, not even a time they chose is kept


def find(person: Person, outside: Outside) -> Iterator[Occasion]:
    """For each talk, the time they chose; else, for the topmost unfinished one, the next day at their usual time.

    At most once a week for the same question.
    """
    half, left = half_done(person, outside), person.wrote
    if left is None:
        return
    for talk in [one for one in person.talks if _name(one, outside)]:
        plan, which = talk.come_back, f"{talk.question}:{int(left.timestamp())}"
        if plan.chosen and plan.chosen > left:
            moment = max(plan.chosen, left + JUST_HERE)
            yield Occasion("come_back", talk.id, which, moment, timedelta(days=7), own=True)
        elif talk is half and not plan.unwanted:
            told = last_day(person, f"come_back.{talk.id}.{talk.question}:") or date.min
            day = max(today(person, left) + timedelta(days=1), told + AGAIN)
            yield Occasion("come_back", talk.id, which, at_their_hour(person, day), timedelta(days=7))


def half_done(person: Person, outside: Outside) -> Talk | None:
    """The talk to come back to: the topmost that was stopped, or has an answer and is no side door.

    One about a closed interview only counts if they chose a time.
    """
    closed = {number for number, one in person.interviews.items() if one.closed}
    talks = (talk for talk in reversed(person.talks) if _name(talk, outside))
    half = (talk for talk in talks if talk.stopped or (talk.trail and not talk.side))
    return next(
        (one for one in half if one.state.about not in closed or (one.stopped and one.come_back.chosen)), None
    )


def _name(talk: Talk, outside: Outside) -> str:
    """What we call a dialogue; "" if it is a passing one, such as /checkins: there is nothing to come back to."""
    return outside.maybe(f"{talk.dialogue}-name")


def _args(x: Context, occasion: Occasion) -> Args | None:
    talk = next((talk for talk in x.person.talks if talk.id == occasion.about), None)
    if talk is None or not _name(talk, x.outside):
        return None
    interview = x.person.interviews.get(talk.state.about)
    place = shorten(interview.where) if interview and interview.where else "none"
    return {"name": _name(talk, x.outside), "place": place}


def _choose(person: Person, number: int, moment: datetime | None) -> None:
    """Store the time in the talk, where the time agreed when it was stopped is kept, too."""
    for talk in person.talks:
        if talk.id == number:
            talk.come_back = ComeBack(moment, unwanted=talk.come_back.unwanted and moment is None)


COME_BACK_CHECK_IN = Kind(
    name="come_back",
    shown=6,
    find=find,
    args=_args,
    acts={"come_back": (("go_on", "resume {about}"), ("later", "later {key}"), ("drop", "drop {about}"))},
    choose=_choose,
    interview=lambda person, number: next((one.state.about for one in person.talks if one.id == number), 0),
)


# ---------------------------------------------------------------- the pause agreed when a dialogue is stopped


def pause_until(person: Person, choice: str, now: datetime) -> datetime:
    """The end of a pause: this evening; or tomorrow or next week, at this time of day but outside quiet hours."""
    if choice == "evening":
        return this_evening(person, now)
    day = today(person, now) + timedelta(days=1 if choice == "tomorrow" else 7)
    return at(day, clear_of_quiet_hours(person, minute_of(now, person.zone)), person.zone)


def _at_hand(moment: Moment) -> Talk | None:
    """The talk to pause: the one that asks about it, else the one that was stopped."""
    talks = (talk for talk in moment.person.talks if talk.state is moment.state and talk.dialogue != PAUSE)
    return next(talks, stopped_last(moment.person))


def keep_pause(moment: Moment) -> None:
    """Store when to come back, or that they don't want it."""
    choice = moment.answer.choice
    chosen = pause_until(moment.person, choice, moment.now) if choice in PAUSES else None
    if talk := _at_hand(moment):
        talk.come_back = ComeBack(chosen=chosen, unwanted=chosen is None)
    if chosen:
        want(moment.person, COME_BACK_CHECK_IN, moment.now)


def pause_words(moment: Moment) -> dict[str, str]:
    """Text variables: whether their zone is known (else there is no "evening"), the pause's end, whether past."""
    talk, person = _at_hand(moment), moment.person
    chosen = talk.come_back.chosen if talk else None
    return {
        "known": "yes" if person.zone else "no",
        "when": moment.outside.say_moment(chosen, person.zone) if chosen else "",
        "over": "no" if chosen and chosen > moment.now else "yes",
    }


def _what_comes(moment: Moment) -> dict[str, str]:
    """Text variables: when the next check-in about something else comes, so that we don't promise silence."""
    return {"next": say_next(moment)}


ASK_WHEN = Dialogue(
    PAUSE,
    {
        "when": Choose(
            options={**dict.fromkeys(PAUSES, "agreed"), "never": "quiet"}, keep=keep_pause, args=pause_words
        ),
        "agreed": End(args=pause_words),
        "quiet": End(args=_what_comes),
    },
    passing=True,
)
