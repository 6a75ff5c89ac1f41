"""Practice that rehearses: one question at a time, typed, or said aloud while a clock of two minutes runs.

The rough ones come first, then the musts of the interview ahead, each as a question. They are spaced as the cards of
the list are (dodont/practice.py), three a sitting and none after five minutes. Afterwards they say how it felt, and
get one thing to try. What they typed may be kept as their answer.
"""

from datetime import datetime, timedelta

from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, quote
from ..dialogue.keeping import fill
from ..dialogue.messages import Args
from ..dialogue.steps import Choose, Dialogue, End, ForEach, Gather, Moment, Route, Write
from ..dodont.practice import NEVER, due_at, grade
from ..person import BankQuestion, Must, Person, Sitting
from . import bank, frames, rules, showing
from .musts import must_of, story_for, to_practise

DECK = 3
LASTS = timedelta(minutes=5)
CLOCK = 2  # minutes
AFTER_ROUGH = 1  # the place of a must, where the questions have every second one, from 0


def practise(x: Exchange) -> None:
    """Begin with the questions that are due, or with all if none is; without any, show how to note one."""
    x.person.sitting = Sitting(x.now)
    due = _due(x.person, x.now)
    lead = "" if due else x.text("rehearsal-none_due")
    return begin(x, "rehearsal", lead=lead) if _weakest_first(x.person, x.now) else begin(x, "questions", "bank")


def sit_down(moment: Moment) -> None:
    """A sitting begins."""
    moment.person.sitting = Sitting(moment.now)


def _weakest_first(person: Person, now: datetime) -> dict[int, BankQuestion | Must]:
    """All that can be practised: the rough questions, the musts, the other questions."""
    musts = {-number: must for number, must in to_practise(person, now).items()}
    found: dict[int, BankQuestion | Must] = {**musts, **person.questions}

    def rank(number: int) -> tuple[int, int, datetime, int]:
        one = found[number]
        place = AFTER_ROUGH if isinstance(one, Must) else 2 * bank.RANK[bank.felt(one)]
        return place, one.box, one.practised or NEVER, abs(number)

    return {number: found[number] for number in sorted(found, key=rank)}


def _at_hand(moment: Moment) -> BankQuestion | Must | None:
    """What is practised just now; None if it is gone."""
    number = showing.at_hand(moment)
    return moment.person.questions.get(number) if number > 0 else must_of(moment.person, -number)


def _due(person: Person, now: datetime) -> list[int]:
    return [number for number, one in _weakest_first(person, now).items() if due_at(one) <= now]


def _deck(moment: Moment) -> list[str]:
    numbers = _due(moment.person, moment.now) or list(_weakest_first(moment.person, moment.now))
    return [str(number) for number in numbers[:DECK]]


def _is_over(moment: Moment) -> bool:
    sitting = moment.person.sitting
    return sitting is not None and moment.now - sitting.began >= LASTS


def _keep_typed(moment: Moment) -> None:
    """Hold what they typed, or gathered while the clock ran: nothing, if they only spoke."""
    began = moment.person.sitting.began if moment.person.sitting else moment.now
    words = moment.answer.text or "\n".join(moment.answer.gathered)
    moment.person.sitting = Sitting(began, int(moment.state.each or 0), words[: bank.LONGEST_ANSWER])


def _typed(moment: Moment) -> str:
    """What they typed to the question at hand."""
    sitting = moment.person.sitting
    return sitting.words if sitting and sitting.question == showing.at_hand(moment) else ""


def _keep_felt(moment: Moment) -> None:
    """Grade it, as a card of the list: a good one before it is due has no effect, and okay leaves it where it is."""
    question, how = _at_hand(moment), moment.answer.choice
    if moment.person.sitting:
        fill(moment.person.sitting, "felt", how)
    if question:
        if how == "rough" or (how == "strong" and due_at(question) <= moment.now):
            grade(question, how == "strong")
        question.practised = moment.now


def _keep_answer(moment: Moment) -> None:
    question, words = _at_hand(moment), _typed(moment)
    if question and words and moment.answer.choice == "keep":
        question.answer = words
    if moment.person.sitting:
        moment.person.sitting.words = ""


def _card(moment: Moment) -> Args:
    """Text variables: the question with what helps, and whether another one follows."""
    left = bool(moment.state.loops.get("deck")) and not _is_over(moment)
    one = _at_hand(moment)
    known = _must(moment, one) if isinstance(one, Must) else showing.one(moment)
    return {**known, "left": "yes" if left else "no"}


def _must(moment: Moment, must: Must) -> Args:
    """Text variables: a must as a question, and what helps with it."""
    outside, story, said = moment.outside, story_for(moment.person, moment.outside, must), must.answer or must.proof
    return {
        "text": outside.render("rehearsal-must", {"must": quote(must.text)}),
        "frame": frames.frame_of(outside, must.text),
        "opener": frames.opener_of(outside, must.text),
        "story": quote(story.title) if story else "none",
        "answer": "yes" if said else "no",
        "block": said,
    }


def _said(moment: Moment) -> Args:
    """Text variables: about how long it takes to say what they typed."""
    words = _typed(moment)
    return {"typed": "yes" if words else "no", "seconds": rules.seconds(words)}


def _try(moment: Moment) -> Args:
    """Text variables: one thing to try, by what a rule found, else by how it felt."""
    question, words, sitting = _at_hand(moment), _typed(moment), moment.person.sitting
    asked = question.text if isinstance(question, BankQuestion) else ""  # a must calls for an example, as most do
    found = rules.remarks(moment.outside, asked, words) if question and words else []
    how = next(iter(found), (sitting.felt if sitting else "") or "okay")
    return {**_card(moment), "block": "", "try": moment.outside.render(f"rehearsal-try_this.{how}"), **_said(moment)}


_NEXT = Route(lambda moment: "done" if _is_over(moment) else "deck", ("deck", "done"))

REHEARSAL = Dialogue(
    "rehearsal",
    {
        "deck": ForEach(over=_deck, first="card", then="done"),
        "card": Write(
            to="felt",
            limit=bank.LONGEST_ANSWER,
            deaf=True,
            beside={"aloud": "clock", "next": "deck", "enough": "done"},
            keep=_keep_typed,
            args=_card,
        ),
        "clock": Gather(to="felt", minutes=CLOCK, room=lambda _: bank.LONGEST_ANSWER, keep=_keep_typed, args=_card),
        "felt": Choose(options=dict.fromkeys(("strong", "okay", "rough"), "try"), keep=_keep_felt, args=_said),
        "try": Choose(
            options={"keep": _NEXT, "next": "deck", "once_more": "card", "enough": "done"},
            keep=_keep_answer,
            args=_try,
        ),
        "done": End(offers=("questions",), args=lambda moment: {"over": "yes" if _is_over(moment) else "no"}),
    },
    passing=True,
    undoes=True,
)
