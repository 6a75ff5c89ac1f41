"""The list after an interview: which lines were followed, one tap each, and what that says of them."""

from ..dialogue.keeping import fill, keeps
from ..dialogue.steps import Moment
from ..dodont import ACTIVE, awake, score, unscore
from ..dodont.changes import edit, rest, turn_round
from ..dodont.lines import one_line, twin
from ..person import Item

SETTLED = 3  # interviews in a row after which a line is a habit
STUCK = 2  # interviews without it after which other words may help
MOST = 3  # lines asked about: nobody tidies a list for long on that evening


def at_hand(moment: Moment) -> Item | None:
    """The line that is asked about, if it is still there."""
    return moment.person.items.get(int(moment.state.each or 0))


def deck(moment: Moment) -> list[str]:
    """The lines that were read on the day, pluses first."""
    return [str(number) for kind in ("do", "dont") for number in awake(moment.person, kind)[:ACTIVE]]


@keeps("scores")
def keep_score(moment: Moment) -> None:
    """One tap counts once, and one that says otherwise takes its place."""
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
    """What its record says: a habit, stuck, or nothing yet; said again only when as much has been added."""
    if item.followed == item.tried and item.tried and item.tried % SETTLED == 0:
        return "habit"
    return "stuck" if item.followed == 0 and item.tried and item.tried % STUCK == 0 else ""


def suggested(moment: Moment) -> list[str]:
    """The lines just asked about that could rest, or have other words."""
    asked = [number for number, how in moment.interview.scores.items() if how != "none"]
    there = {number: moment.person.items[number] for number in asked if number in awake(moment.person)}
    return [str(number) for number, item in there.items() if why(item)][:MOST]


def line(moment: Moment) -> dict[str, str]:
    """What the texts may say of the line at hand."""
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
    """Let it rest, or leave it as it is."""
    if moment.answer.choice == "rest" and at_hand(moment):
        rest(moment.person, [int(moment.state.each)])


def reword(moment: Moment) -> None:
    """Other words for it; where another line says that already, this one rests."""
    item, person, number, words = at_hand(moment), moment.person, int(moment.state.each), one_line(moment.answer.text)
    if item and twin(person, number, item.kind, words):
        rest(person, [number])
    elif item:
        edit(person, number, words)


def turn(moment: Moment) -> None:
    """What they will do instead."""
    if at_hand(moment):
        turn_round(moment.person, int(moment.state.each), one_line(moment.answer.text))
