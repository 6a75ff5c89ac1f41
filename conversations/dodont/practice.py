"""Practice by spaced repetition, one card at a time, and scores after interviews.

Leitner boxes (docs/decisions/0009-practice.md): a card comes again after a day; each time it goes well the interval
doubles, up to sixteen days; if it doesn't, the interval is a day again.
"""

from datetime import UTC, datetime, timedelta

from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.steps import Choose, Dialogue, End, ForEach, Moment
from ..person import BankQuestion, Item, Must, Person
from .lines import about_paper, in_use
from .showing import empty, show

PAUSE = timedelta(days=1)
LAST_BOX = 4
NEVER = datetime.min.replace(tzinfo=UTC)


def score(person: Person, number: int, followed: bool) -> None:
    """Record whether they followed an item in an interview, which also counts as practice."""
    item = person.items.get(number)
    if item:
        item.tried += 1
        item.followed += followed
        grade(item, followed)


def unscore(person: Person, number: int, followed: bool) -> None:
    """Undo `score` before another one replaces it. The Leitner box is not restored: the new score sets it."""
    item = person.items[number]
    item.tried -= 1
    item.followed -= followed


def due_for_practice(person: Person, now: datetime) -> list[int]:
    """The items in use whose card is due, the weakest first; else in list order."""
    return [number for number in _weakest_first(person) if due_at(person.items[number]) <= now]


def due_at(item: Item | BankQuestion | Must) -> datetime:
    """When its card comes again."""
    return item.practised + PAUSE * 2**item.box if item.practised else NEVER


def _weakest_first(person: Person) -> list[int]:
    items = person.items
    return sorted(in_use(person), key=lambda number: (items[number].box, items[number].practised or NEVER))


def grade(item: Item | BankQuestion | Must, well: bool) -> None:
    """Move its card to another box."""
    item.box = min(item.box + 1, LAST_BOX) if well else 0


def practise(x: Exchange, _: str = "") -> None:
    """Begin practice with the cards that are due, or with all if none is."""
    if not x.person.items:
        return empty(x)
    if not in_use(x.person):
        return show(x)
    due = due_for_practice(x.person, x.now)
    return begin(x, "practice", lead="" if due else x.text("dodont-none_due"))


def _deck(moment: Moment) -> list[str]:
    return [str(number) for number in due_for_practice(moment.person, moment.now) or _weakest_first(moment.person)]


def _at_hand(moment: Moment) -> Item | None:
    return moment.person.items.get(int(moment.state.each or 0))


def _card(moment: Moment) -> dict[str, str]:
    item = _at_hand(moment)
    left = "yes" if moment.state.loops.get("deck") else "no"
    paper = {"paper": "yes" if item and about_paper(moment.person, item) else "no"}
    return {"kind": item.kind if item else "gone", "text": item.text if item else "", "left": left, **paper}


def _keep_card(moment: Moment) -> None:
    """Grade the card. A good grade before it is due has no effect, as practising twice a day teaches no more."""
    item, choice = _at_hand(moment), moment.answer.choice
    if item and choice in ("would", "not_yet"):
        if choice == "not_yet" or due_at(item) <= moment.now:
            grade(item, choice == "would")
        item.practised = moment.now


PRACTICE = Dialogue(
    "practice",
    {
        "deck": ForEach(over=_deck, first="card", then="done"),
        "card": Choose(
            options={"would": "deck", "not_yet": "deck", "next": "deck", "enough": "done"},
            keep=_keep_card,
            args=_card,
        ),
        "done": End(offers=("dodont",)),
    },
    passing=True,
)
