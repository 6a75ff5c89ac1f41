"""Tip 4, Learn from your mistakes: what impressed becomes a do, what didn't a don't with a fix."""

from collections.abc import Callable, Mapping
from functools import partial

from ..choices import DoOrDont
from ..dialogue.exchange import quote
from ..dialogue.keeping import fill, keeps
from ..dialogue.steps import Choose, Dialogue, End, ForEach, Moment, Option, Route, Write
from ..dodont import LONGEST, all_on_list, in_use, lines_said, replace_lines, rests
from ..dodont.changes import edit, turn_into_do
from ..dodont.lines import finished, one_line
from .drafts import Draft, drafts_of, first_pair, open_drafts, part_of, point_of

ACCEPTED: Mapping[str, tuple[DoOrDont, ...]] = {
    "keep_both": ("do", "dont"),
    "keep_do": ("do",),
    "keep_dont": ("dont",),
}
Lines = list[tuple[DoOrDont, str]]

# ---------------------------------------------------------------- the first two drafts


def _offered(moment: Moment) -> list[str]:
    """The kinds of the first pair that are still open; both if they are changing this answer."""
    keys = [draft.key for draft in open_drafts(moment)]
    return [kind for kind, draft in first_pair(moment).items() if moment.only or draft.key in keys]


def _pair(moment: Moment) -> dict[str, str | int]:
    pair = {kind: draft.text for kind, draft in first_pair(moment).items()}
    offered = _offered(moment)
    which = "both" if len(offered) == 2 else next(iter(offered), "none")
    headings = {f"heading_{kind}": moment.outside.render(f"dodont-{kind}") for kind in pair}
    return {**pair, **headings, "which": which, "open": len(open_drafts(moment))}


def _accepted(moment: Moment) -> Lines:
    pair = first_pair(moment)
    return [(kind, pair[kind].text) for kind in ACCEPTED.get(moment.answer.choice, ())]


@keeps("drafts", "dropped")
def _keep_drafts(moment: Moment) -> None:
    """Replace what they accepted before: a draft they no longer want is removed from the list, and stays away.

    But only with its original text: a fix, or an item they reworded since, was their own choice.
    """
    person, about, pair, offered = moment.person, moment.state.about, first_pair(moment), _offered(moment)
    drafted = [(about, "lessons", kind, pair[kind].text) for kind in offered]
    refused = {pair[kind].key: kind not in ACCEPTED[moment.answer.choice] for kind in offered}
    dropped = dict.fromkeys((*moment.interview.dropped, *refused))
    moment.interview.dropped = [one for one in dropped if refused.get(one, True)]
    items = {number: (one.interview, one.tip, one.kind, one.text) for number, one in person.items.items()}
    before = [number for number, item in items.items() if item in drafted]
    fill(moment.interview, "drafts", moment.answer.choice)
    for number in _put(moment, before, _accepted(moment)):
        item = person.items[number]
        item.tip, item.draft = "lessons", pair[item.kind].key


# ---------------------------------------------------------------- what the employer said


def first_step(moment: Moment) -> str:
    """The first step of tip 4: the employer's point, if there is one that isn't on the list and wasn't dropped."""
    point = point_of(moment)
    return "point" if point and point in open_drafts(moment) else "drafts"


def _point(moment: Moment) -> dict[str, str]:
    """Text variables: their words, and what we'd do about such a reason; the words alone once they have changed."""
    point = point_of(moment)
    words = point.said if point else moment.interview.reason
    return {"said": quote(words), "fix": point.instead if point and point.instead else "none"}


def _point_lines(moment: Moment) -> Lines:
    spellings = moment.outside.spellings
    return lines_said("do", finished(moment.answer.text, spellings), spellings)


def _keep_point(moment: Moment) -> None:
    """Add the line they finished; it remembers the reason that it answers."""
    point = point_of(moment)
    moment.state.made = _put(moment, moment.state.made, _point_lines(moment))
    for number in moment.state.made:
        moment.person.items[number].draft = point.key if point else ""


# ---------------------------------------------------------------- every draft, one by one


def _keys(moment: Moment) -> list[str]:
    return [draft.key for draft in open_drafts(moment)]


def _draft(moment: Moment) -> Draft:
    """The current draft; if its words changed meanwhile, one of the same source, or the first."""
    drafts, key = drafts_of(moment), moment.state.each
    same_part = (draft for draft in drafts if part_of(draft.key) == part_of(key))
    return next((draft for draft in drafts if draft.key == key), next(same_part, drafts[0]))


def _one(moment: Moment) -> dict[str, str]:
    draft = _draft(moment)
    kind = "said" if draft.said else draft.kind
    return {"kind": kind, "text": draft.said or draft.text, "fix": draft.instead or "none", "plan": draft.plan}


def _taken(moment: Moment) -> Lines:
    """The draft in the form they chose: as it is, as what to do instead, as a plan, or not at all."""
    draft = _draft(moment)
    forms = {"keep": (draft.kind, draft.text), "fix": ("do", draft.instead), "plan": ("do", draft.plan)}
    return [forms[moment.answer.choice]] if moment.answer.choice in forms else []


@keeps("dropped")
def _keep_one(moment: Moment) -> None:
    interview, key, choice = moment.interview, _draft(moment).key, moment.answer.choice
    moment.state.made = _put(moment, moment.state.made, _taken(moment))
    interview.dropped = [one for one in interview.dropped if one != key] + [key] * (choice == "drop")
    for number in moment.state.made:
        moment.person.items[number].tip, moment.person.items[number].draft = "lessons", key


def _reworded(moment: Moment) -> Lines:
    draft, spellings = _draft(moment), moment.outside.spellings
    words = finished(moment.answer.text, spellings) if draft.said else moment.answer.text
    return lines_said(draft.kind, words, spellings)


def _keep_reworded(moment: Moment) -> None:
    moment.state.made = _put(moment, moment.state.made, _reworded(moment))
    for number in moment.state.made:
        moment.person.items[number].draft = _draft(moment).key


# ---------------------------------------------------------------- their own lines


def _own(moment: Moment, kind: DoOrDont) -> Lines:
    return lines_said(kind, moment.answer.text, moment.outside.spellings)


def _keep_own(moment: Moment, kind: DoOrDont) -> None:
    """Add their own items; an edited answer replaces those it added before."""
    moment.state.made = _put(moment, moment.state.made, _own(moment, kind))


def _donts(moment: Moment) -> list[Option]:
    """The don'ts from this interview, to choose one to turn into a do."""
    person, about = moment.person, moment.state.about
    there = [number for number in in_use(person, "dont") if person.items[number].interview == about]
    return [Option(str(number), person.items[number].text) for number in there]


def _keep_which(moment: Moment) -> None:
    moment.state.line = int(moment.answer.choice)


def _turned(moment: Moment) -> dict[str, str]:
    item = moment.person.items.get(moment.state.line)
    return {"text": item.text if item else "", "resting": rests(moment)}


def _turn(moment: Moment) -> None:
    """Turn the don't into a do with this text; if the item is gone meanwhile, add the do.

    If there is such a do already, the don't is saved for later. An edited answer changes the item it made.
    """
    person, state, words = moment.person, moment.state, one_line(moment.answer.text)
    number = state.line
    item = person.items.get(number)
    if item and item.kind == "dont":
        turn_into_do(person, number, words)
        state.made = [number]
    elif item and number in state.made:
        edit(person, number, words)
    else:
        state.made = _put(moment, state.made, [("do", words)])


# ---------------------------------------------------------------- the list


def _put(moment: Moment, before: list[int], lines: Lines) -> list[int]:
    """Add items that refer to the interview and to the reason given so far."""
    made = replace_lines(moment.person, before, lines, moment.now)
    for number in made:
        item = moment.person.items[number]
        item.interview = moment.state.about
        item.giver = moment.interview.reason[:LONGEST] if moment.interview.heard == "told" else ""
    return made


def _fit(to: str, lines: Callable[[Moment], Lines]) -> Route:
    """A route to `to`, unless the list was too full to take every line."""

    def decide(moment: Moment) -> str:
        return to if all_on_list(moment.person, [text for _, text in lines(moment)]) else "full"

    return Route(decide, (to, "full"))


def _made(moment: Moment) -> dict[str, str]:
    """Text variables: whether anything on the list is from this interview."""
    here = any(item.interview == moment.state.about for item in moment.person.items.values())
    return {"some": "yes" if here else "no"}


def _after_donts(moment: Moment) -> str:
    return "turns" if _donts(moment) else "end"


_DO, _DONT = partial(_own, kind="do"), partial(_own, kind="dont")
_TURNS = Route(_after_donts, ("turns", "end"))
_EACH = _fit("each", _taken)

LESSONS = Dialogue(
    "lessons",
    {
        "drafts": Choose(
            options=dict.fromkeys(ACCEPTED, _fit("end", _accepted)),
            beside={"each": "each", "own": "own_do"},
            skip="end",
            keep=_keep_drafts,
            args=_pair,
        ),
        "point": Write(to=_fit("drafts", _point_lines), skip="drafts", keep=_keep_point, limit=LONGEST, args=_point),
        "each": ForEach(over=_keys, first="one", then="end"),
        "one": Choose(
            options={"keep": _EACH, "fix": _EACH, "plan": _EACH, "drop": "each"},
            beside={"edit": "reword"},
            skip="each",
            keep=_keep_one,
            args=_one,
        ),
        "reword": Write(to=_fit("each", _reworded), skip="each", keep=_keep_reworded, limit=LONGEST, args=_one),
        "own_do": Write(to=_fit("own_dont", _DO), skip="own_dont", keep=partial(_keep_own, kind="do"), limit=LONGEST),
        "own_dont": Write(to=_fit("turns", _DONT), skip=_TURNS, keep=partial(_keep_own, kind="dont"), limit=LONGEST),
        "turns": Choose(listed=_donts, beside={"fine": "end"}, to="turn", keep=_keep_which),
        "turn": Write(to=_TURNS, skip="turns", keep=_turn, limit=LONGEST, args=_turned),
        "end": End(then="list_practice", args=_made),
        "full": End(then="list_practice"),
    },
    doors=("point",),
    tip=4,
)
