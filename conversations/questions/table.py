"""The questions as a dialogue: all of them, noting some, how they felt, one by itself.

What somebody notes goes round `rate` once for each question; one that felt rough gets its frame there. `state.line`
is the question they chose from all of them, `state.each` the one of the round. Undo is an answer of its own, since
Back in a side door goes to the overview.
"""

from ..choices import Felt
from ..dialogue.keeping import fill
from ..dialogue.steps import Choose, Dialogue, End, ForEach, Moment, Option, Route, Write
from ..dodont.lines import lines_of, one_line
from ..interviews.in_words import named
from ..person import Meeting
from . import bank, history, showing
from .frames import USUAL
from .rehearsal import sit_down

NOWHERE = "none"
LATELY = 600  # seconds: what was noted by then belongs to the same round
HOW: tuple[Felt, ...] = ("strong", "okay", "rough")

# ---------------------------------------------------------------- all of them


def _do(moment: Moment) -> None:
    """Take back the last change, note the usual questions, begin to practise, or remember which one they chose."""
    choice = moment.answer.choice
    if choice == "undo":
        history.take_back(moment.person)
    elif choice == "practise":
        sit_down(moment)
    elif choice == "usual":
        titles = [moment.outside.render(f"advice-{card}.title") for card in USUAL]
        bank.put(moment.person, titles, None, moment.now)
    else:
        moment.state.line = int(choice)


# ---------------------------------------------------------------- noting some


def keep_lines(moment: Moment) -> None:
    """Each line of the answer is a question; an answer that was edited takes the place of what it had noted."""
    lines = [one_line(line) for line in lines_of(moment.answer.text)]
    moment.state.made = bank.replace(moment.person, moment.state.made, lines, moment.state.about, moment.now)


def outcome(moment: Moment) -> str:
    """The step that follows. If one is too long we ask for it again; the others are kept."""
    lines = [one_line(line) for line in lines_of(moment.answer.text)]
    if any(len(line) > bank.LONGEST for line in lines):
        return "shorter"
    return "rate" if all(bank.number_of(moment.person, line) for line in lines) else "full"


def _interviews(moment: Moment) -> list[Option]:
    """All interviews, the newest first, and none of them."""
    numbers = sorted(moment.person.interviews, reverse=True)
    found = [Option(str(number), named(moment.person, number)) for number in numbers]
    return [*found, Option(NOWHERE, moment.outside.render("questions-nowhere"))]


def _keep_which(moment: Moment) -> None:
    moment.state.about = 0 if moment.answer.choice == NOWHERE else int(moment.answer.choice)


def _words(moment: Moment) -> dict[str, str]:
    known = showing.where(moment, moment.state.about)
    others = set(moment.person.interviews) - {moment.state.about}
    return {"place": known, "others": "yes" if others else "no", "limit": str(bank.LONGEST), "most": str(bank.MOST)}


# ---------------------------------------------------------------- how they felt


def _meeting(moment: Moment, number: int) -> Meeting | None:
    return moment.person.questions[number].met.get(moment.state.about)


def _unrated(moment: Moment) -> list[str]:
    """Those of this interview that were noted just now, and of which they haven't said how they felt."""
    met = [(number, _meeting(moment, number)) for number in sorted(moment.person.questions)]
    return [
        str(number) for number, one in met if one and not one.felt and (moment.now - one.at).total_seconds() <= LATELY
    ]


def _keep_felt(moment: Moment) -> None:
    if question := showing.question_of(moment):
        how = next(one for one in HOW if one == moment.answer.choice)
        bank.rate(question, moment.state.about, how, moment.now)


def _keep_answer(moment: Moment) -> None:
    if question := showing.question_of(moment):
        fill(question, "answer", moment.answer.text)


# ---------------------------------------------------------------- one by itself


def _delete(moment: Moment) -> None:
    if moment.answer.choice == "delete":
        moment.person.questions.pop(moment.state.line, None)


def _take_back(moment: Moment) -> None:
    if moment.answer.choice == "undo":
        history.take_back(moment.person)


def _reword(moment: Moment) -> None:
    if showing.question_of(moment):
        moment.state.line = bank.reword(moment.person, moment.state.line, one_line(moment.answer.text))


_NOTED = Route(outcome, ("rate", "shorter", "full"))
_ONWARD = Route(lambda moment: "rate" if "rate" in moment.state.loops else "one", ("rate", "one"))

QUESTIONS = Dialogue(
    "questions",
    {
        "bank": Choose(
            listed=showing.options,
            to="one",
            options={"practise": "to_practice", "usual": "noted", "undo": "bank"},
            beside={"add": "words", "stories": "to_stories"},
            keep=_do,
            args=showing.everything,
        ),
        "words": Write(to=_NOTED, keep=keep_lines, beside={"elsewhere": "which"}, args=_words),
        "shorter": Write(to=_NOTED, keep=keep_lines, args=_words),
        "which": Choose(listed=_interviews, to="words", keep=_keep_which),
        "rate": ForEach(over=_unrated, first="felt", then="noted"),
        "felt": Choose(
            options={"strong": "rate", "okay": "rate", "rough": "frame"},
            skip="rate",
            keep=_keep_felt,
            args=showing.asked,
        ),
        "frame": Choose(options={"write": "answer", "later": "rate"}, beside={"card": "card"}, args=showing.asked),
        "card": Choose(options={"write": "answer", "later": _ONWARD}, args=showing.asked),
        "answer": Write(
            to=_ONWARD, skip=_ONWARD, limit=bank.LONGEST_ANSWER, deaf=True, keep=_keep_answer, args=showing.asked
        ),
        "one": Choose(
            options={"answer": "answer", "card": "card", "change": "change", "enough": "kept"}, args=showing.one
        ),
        "change": Choose(
            options={"edit": "edit", "felt": "refelt", "delete": "gone"}, keep=_delete, args=showing.asked
        ),
        "edit": Write(to="one", limit=bank.LONGEST, keep=_reword, args=showing.asked),
        "refelt": Choose(options=dict.fromkeys(HOW, "one"), keep=_keep_felt, args=showing.asked),
        "gone": Choose(options={"undo": "bank", "fine": "bank"}, keep=_take_back),
        "to_stories": End(then="stories"),
        "to_practice": End(then="rehearsal"),
        "noted": End(offers=("questions practise", "questions"), args=showing.noted),
        "kept": End(offers=("questions",), args=showing.everything),
        "full": End(offers=("questions",), args=_words),
    },
    doors=("words", "rate"),
    passing=True,
    undoes=True,
    overview=lambda moment: "bank" if moment.state.line else "",
)
