"""What stands in the booklet: six steps and what helped, from their own answers.

Only what is named here gets in. So what isn't for a page that may lie around stays out, and so do new fields: moods,
private pages, everything about rights, the plan for bad moments.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from ..dialogue.exchange import Exchange
from ..dialogue.forms import in_a_line
from ..dialogue.messages import Args
from ..dodont.lines import KINDS, in_use
from ..interviews.in_words import named, say_when, stage_of, where_it_stands
from ..interviews.listing import is_ahead, is_had
from ..interviews.overview import answered
from ..person import Interview
from ..search.check_ins import goal
from ..search.contacts import said
from ..search.people import everyone

INTERVIEWS = 3  # the newest
LONGEST = 300  # characters of one thing they wrote
NAME = 80  # of a name
LINES = 10  # of the list, of each kind
MOST = 5  # of what helped, of each kind
PEOPLE = 12
_CONTROL = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)))

REFLECTED = ("went", "hindrances", "whose", "recall")
FOUND = ("reason", "believable", "fair", "acceptable", "strength")
HELPED = ("went_right", "liked")
"""The fields of an interview that stand in a step, under the labels of its overview."""


class Block(Struct, frozen=True):
    """A piece of the booklet: a `part` or a `name` (headings of two levels), an `item`, or a `hint`."""

    kind: str
    words: str


Blocks = Iterator[Block]


def booklet(x: Exchange) -> list[Block]:
    """All parts. One without content has a hint on what one would write there; if all are empty, there is none."""
    found: list[Block] = []
    some = False
    for name, part in PARTS.items():
        blocks = [block for block in part(x) if block.words]  # words may be nothing but control characters
        some = some or bool(blocks)
        hint = Block("hint", x.text(f"playbook-hint.{name}"))
        found += [Block("part", x.text(f"playbook-part.{name}")), *(blocks or [hint])]
    return found if some else []


def plain(words: str, most: int = LONGEST) -> str:
    """Their words in one line without control characters, cut if they are long.

    What is written from right to left is isolated, so that it stays together in a sentence of ours.
    """
    line = in_a_line(words.translate(_CONTROL), most)
    backwards = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in line)
    return f"\u2068{line}\u2069" if backwards else line


def _newest(x: Exchange) -> Iterator[tuple[int, Interview]]:
    had = [number for number, one in sorted(x.person.interviews.items()) if is_had(one, x.now)]
    yield from ((number, x.person.interviews[number]) for number in reversed(had[-INTERVIEWS:]))


def _name(x: Exchange, number: int) -> Block:
    interview = x.person.interviews[number]
    where, role = plain(named(x.person, number), NAME), plain(interview.role, NAME)
    return Block("name", " · ".join(filter(None, (where, role))) or x.text("playbook-unnamed"))


def _answers(part: str, fields: tuple[str, ...]) -> Callable[[Exchange], Blocks]:
    """What they answered to these questions of a tip, for each of the newest interviews."""

    def blocks(x: Exchange) -> Blocks:
        for number, _ in _newest(x):
            if there := answered(x, number, part, fields, LONGEST):
                yield _name(x, number)
                yield from (_answer(x, label, words) for label, words in there)

    return blocks


def _answer(x: Exchange, label: str, words: str) -> Block:
    return Block("item", x.text("playbook-answer", {"label": label, "words": plain(words)}))


def _feedback(x: Exchange) -> Blocks:
    """Whom they asked, and where it stands."""
    for number, interview in _newest(x):
        if stage_of(interview) not in ("open", "nobody"):
            yield _name(x, number)
            if name := plain(interview.addressee):
                yield Block("item", x.text("playbook-asked", {"name": name}))
            yield Block("item", x.text("playbook-stands", {"stands": where_it_stands(x, interview)}))


def _list(x: Exchange) -> Blocks:
    for kind in KINDS:
        items = [x.person.items[number].text for number in in_use(x.person, kind)[:LINES]]
        if items:
            yield Block("name", x.text(f"dodont-{kind}"))
            yield from (Block("item", plain(text)) for text in items)


def _plan(x: Exchange) -> Blocks:
    """What they want to do, and when; then their plans for the day itself."""
    weekly = x.person.weekly
    if wanted := goal(x.person):
        yield Block("item", x.text("playbook-goal", {"goal": wanted}))
    if weekly and weekly.plan:
        yield Block("item", x.text("playbook-week", {"plan": plain(weekly.plan)}))
    if weekly and weekly.if_then:
        yield Block("item", x.text("playbook-plan_b", {"plan": plain(weekly.if_then)}))
    for number, interview in x.person.interviews.items():
        if is_ahead(interview) and (when := say_when(x.outside, x.person, interview)):
            yield Block("item", x.text("playbook-ahead", {"where": plain(named(x.person, number)), "when": when}))
    for name in ("nerves", "setback"):
        if plan := plain(getattr(x.person, name)):
            yield Block("item", x.text(f"next-fact.{name}", {"words": plan}))


def _people(x: Exchange) -> Blocks:
    """Everybody they named, once, and what came of it: to write to, met in interviews, beside applications."""
    person = x.person
    names = {plain(said(one.name)): one.came for one in everyone(person).values()}
    for interview in person.interviews.values():
        names |= {plain(name): interview.where for name in (interview.addressee, interview.meets)}
    names |= {plain(one.contact): one.company for one in person.applications.values()}
    known = [(name, where) for name, where in names.items() if name]
    for name, where in known[:PEOPLE]:
        yield Block("item", " · ".join(filter(None, (name, plain(where, NAME)))))


def _helped(x: Exchange) -> Blocks:
    """What went right and was liked, the lines they followed most, their stories, and what got them the job."""
    person = x.person
    for number, _ in _newest(x):
        there = [one for part in ("reflect", "findings") for one in answered(x, number, part, HELPED, LONGEST)]
        if there:
            yield _name(x, number)
            yield from (_answer(x, label, words) for label, words in there)
    best = sorted(person.items.values(), key=lambda item: (-item.followed, item.tried))
    followed = [item for item in best if item.followed][:MOST]
    if followed:
        yield Block("name", x.text("playbook-head.followed"))
        for item in followed:
            args: Args = {"line": plain(item.text), "followed": item.followed, "tried": item.tried}
            yield Block("item", x.text("playbook-followed", args))
    if person.stories:
        yield Block("name", x.text("playbook-head.stories"))
        yield from (Block("item", plain(story.title)) for story in list(person.stories.values())[-MOST:])
    if person.take_along:
        yield Block("name", x.text("playbook-head.along"))
        yield Block("item", plain(person.take_along))


PARTS: Mapping[str, Callable[[Exchange], Blocks]] = {
    "reflect": _answers("reflect", REFLECTED),
    "feedback": _feedback,
    "found": _answers("findings", FOUND),
    "list": _list,
    "plan": _plan,
    "people": _people,
    "helped": _helped,
}
