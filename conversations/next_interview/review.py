"""Review of the list after an interview: which items they followed, and suggestions that follow from it."""

from ..dialogue.keeping import fill, keeps
from ..dialogue.steps import Moment
from ..dodont import ACTIVE, in_use, score, unscore
from ..dodont.changes import edit, rest, turn_into_do
from ..dodont.lines import one_line, said_by
from ..person import Item

SETTLED = 3  # after so many interviews, all of them following it, an item is a habit
STUCK = 2  # after so many interviews without following it, rewording may help
MOST = 3  # most suggestions: nobody tidies a list for long on that evening


def at_hand(moment: Moment) -> Item | None:
    """The current item, if it still exists."""
    return moment.person.items.get(int(moment.state.each or 0))


def deck(moment: Moment) -> list[str]:
    """The items in use, do's first."""
    return [str(number) for kind in ("do", "dont") for number in in_use(moment.person, kind)[:ACTIVE]]


@keeps("scores")
def keep_score(moment: Moment) -> None:
    """Score the item; another answer for the same interview replaces the score."""
    person, scores, choice = moment.person, moment.interview.scores, moment.answer.choice
    number = int(moment.state.each)
    before = scores.get(number, "none")
    if number not in person.items or choice == before:
        return
    fill(moment.interview, "scores", {**scores, number: choice})
    if before != "none":
        unscore(person, number, before == "did")
    if choice != "none":
        score(person, number, choice == "did")


def why(item: Item) -> str:
    """The pattern in its scores: "habit", "stuck", or ""; reported again only after as many further interviews."""
    if item.followed == item.tried and item.tried and item.tried % SETTLED == 0:
        return "habit"
    return "stuck" if item.followed == 0 and item.tried and item.tried % STUCK == 0 else ""


def suggested(moment: Moment) -> list[str]:
    """The items just scored that we suggest to save for later or to reword."""
    asked = [number for number, how in moment.interview.scores.items() if how != "none"]
    there = {number: moment.person.items[number] for number in asked if number in in_use(moment.person)}
    return [str(number) for number, item in there.items() if why(item)][:MOST]


def line(moment: Moment) -> dict[str, str]:
    """Text variables of the current item."""
    item = at_hand(moment)
    if item is None:
        return {"kind": "gone", "text": "", "why": "", "tried": "0", "resting": "no"}
    return {
        "kind": item.kind,
        "text": item.text,
        "why": why(item),
        "tried": str(item.tried),
        "resting": "yes" if item.resting else "no",
    }


def keep_suggestion(moment: Moment) -> None:
    """Save it for later, or leave it as it is."""
    if moment.answer.choice == "rest" and at_hand(moment):
        rest(moment.person, [int(moment.state.each)])


def reword(moment: Moment) -> None:
    """Reword it; if another item has this text already, save this one for later."""
    item, person, number, words = at_hand(moment), moment.person, int(moment.state.each), one_line(moment.answer.text)
    if item and said_by(person, number, words):
        rest(person, [number])
    elif item:
        edit(person, number, words)


def turn(moment: Moment) -> None:
    """Turn it into what they will do instead."""
    if at_hand(moment):
        turn_into_do(moment.person, int(moment.state.each), one_line(moment.answer.text))
