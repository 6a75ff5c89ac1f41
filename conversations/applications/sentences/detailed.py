"""Details of an application in words: "acme pays 45k", "contact at initech is Jo Park", "globex deadline 12 dec".

What leads to each detail is data: words before or after the name, and what may be said between them. A value counts
only if it is one: a pay has a figure, a deadline is a day. What follows "and" or a comma is of the same application.
"""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from ...check_ins import want
from ...dialogue.exchange import Exchange, quote
from ...dialogue.matching import any_of
from ...dialogue.messages import Say
from .. import book, details, history
from ..check_in import APPLICATION_CHECK_IN
from ..finding import stage_in
from ..reading import MAIL, PAY, date_in, link_in
from ..verbs import shown
from .named import Name, names_of

FIELDS = ("link", "pay", "closes", "contact", "note", "channel", "role", "company")
LONGEST = {"pay": 7, "contact": 8, "channel": 4, "role": 6, "company": 5}  # words
SURELY = ("role", "company")  # what counts only where they plainly mean to change it
BARE = ("link", "pay", "contact")  # what needs no word but itself
PAGE = "applications"  # the dialogue in which one of them may be at hand: then it needs no name
_END = " .!,;"


class Told(Struct, frozen=True):
    """A detail that was told: the name it was told of, which detail it is, and its value."""

    name: Name
    field: str
    value: str


def heard(x: Exchange, text: str, *, one: bool = False) -> bool:
    """Change them, if `text` tells details of applications that it names. Returns whether it does."""
    there = x.open.state.line if x.open and x.open.dialogue == PAGE else 0
    numbers = [number for number in x.person.applications if one or number == there]
    names: dict[Name, list[int]] = {**names_of(x), **{(f"{number}",): [number] for number in numbers}}
    named = {r"\W+".join(map(re.escape, name)): name for name in sorted(names, key=len, reverse=True)}
    told = list(_told(x, " ".join(text.split()).strip(_END), named, f"{there}" if there in numbers else ""))
    if not told:
        return False
    if several := [number for one in told if len(names[one.name]) > 1 for number in names[one.name]]:
        which = ", ".join(shown(x.person.applications[number]) for number in dict.fromkeys(several))
        x.say("applications-edit_which", {"names": quote(which)}, x.commands(("applications",)))
        return True
    lines = [_change(x, names[one.name][0], one.field, one.value) for one in told]
    undo = (f"applications undo {history.current(x.person)}", f"applications open {names[told[0].name][0]}")
    x.messages.append(Say(x.text("applications-edited", {"lines": "\n".join(lines)}), rows=x.commands(undo)))
    return True


def _change(x: Exchange, number: int, field: str, value: str) -> str:
    """Change one. Returns the line that says so, and what was there before."""
    it = x.person.applications[number]
    name, before = shown(it), "" if field == "closes" else str(getattr(it, field))
    if field == "closes":
        it.closes = date_in(value, x.person, x.now, x.outside, ahead=True)
        want(x.person, APPLICATION_CHECK_IN, x.now)
        value = x.outside.say_date(it.closes or x.now, x.person.zone)
    elif field == "note" and before:  # nothing of it is lost
        it.note, before = f"{before} · {value}"[: details.NOTE], ""
    else:
        setattr(it, field, value[: details.NOTE if field == "note" else book.LONGEST])
    label = x.text(f"applications-field.{field}", {"stage": it.stage})
    args = {"applied": name, "field": label, "value": quote(value), "before": quote(before) or "none"}
    return x.text("applications-edited.line", args)


def _told(x: Exchange, said: str, named: Mapping[str, Name], name: str) -> Iterator[Told]:
    """The details in a text, one after the other, of the one with that `name` first; none if a part tells none."""
    known, found = x.outside.spellings.details, list[Told]()
    words = any_of(tuple(word for field in FIELDS for word in known[field]))
    follows = rf"\s*(?:[,;]|\band\b)+\s*(?=(?:(?:{any_of(known['article'])})\s+)?(?:{words}|{'|'.join(named)})\b)"
    for part in re.split(follows, said, flags=re.IGNORECASE):
        one = _read(x, part, named) or (_read(x, f"{name} {part}", named) if name else None)
        if one is None:
            return
        found.append(one)
        name = " ".join(one.name)
    yield from found


def _read(x: Exchange, said: str, named: Mapping[str, Name]) -> Told | None:
    """The detail that a part tells, in the first of the ways in which it may be read."""
    for field in FIELDS:
        for place, pattern in enumerate(_patterns(x, field, named)):
            match = re.fullmatch(pattern, said, re.IGNORECASE)
            value = _value(x, field, match["value"].strip(_END), said, bare=place == 0) if match else ""
            if match and value:
                name = next(name for one, name in named.items() if re.fullmatch(one, match["name"], re.IGNORECASE))
                return Told(name, field, value)
    return None


def _patterns(x: Exchange, field: str, named: Mapping[str, Name]) -> Iterator[str]:
    """The ways in which a detail is told; the first has no word for it."""
    known = x.outside.spellings.details
    words, at = rf"(?:{any_of(known[field])})", rf"(?:{any_of(known['at'])})\s+"
    which = rf"(?:(?:{any_of(known['article'])})\s+)*#?(?P<name>{'|'.join(named)})(?:['’]s)?"
    which += rf"(?:\s+(?:{any_of(known['job'])})\b)?"
    lead = rf"(?:(?:{any_of(known['lead'])})[\s,]+)*"
    is_one = rf"(?:\s*[:=,–-]+|\s+(?:{any_of(known['is'])})\b)"
    yield rf"{lead}{which}{is_one}*\s*(?P<value>.+)" if field in BARE else "(?!)"
    yield rf"{lead}{words}\s+{at}{which}{is_one}*\s*(?P<value>.+)"
    needed = "+" if field in ("contact", "channel", *SURELY) else "*"
    yield rf"{lead}{words}\s+{which}{is_one}{needed}\s*(?P<value>.+)"
    yield rf"{lead}{which}{is_one}*\s*{words}\b{is_one}{'+' if field == 'contact' else '*'}\s*(?P<value>.+)"
    if field == "channel":
        yield rf"(?:{any_of(known['saw'])})\s+{which}\s+(?:{any_of(known['on'])})\s+(?P<value>.+)"


def _value(x: Exchange, field: str, said: str, whole: str, *, bare: bool) -> str:
    """The value of a detail; "" if what they said can't be one."""
    known = x.outside.spellings.details
    surely = re.search(rf"[:=]|\b(?:{any_of(known['surely'])})\b", whole, re.IGNORECASE)
    if len(said.split()) > LONGEST.get(field, details.NOTE) or said.endswith("?"):
        return ""
    if field == "link":
        return link_in(said) if not bare or link_in(said) == said else ""
    if field == "pay":
        figure = PAY.search(said) and re.match(r"\W*\d", said) if bare else re.search(r"\d", said)
        return said if figure else ""
    if field == "closes":
        said = re.sub(rf"\s+(?:{any_of(known['tail'])})$", "", said, flags=re.IGNORECASE)
        return said if date_in(said, x.person, x.now, x.outside, ahead=True) else ""
    if field == "contact" and not MAIL.search(said):
        return said if not bare and (surely or said[:1].isupper()) else ""
    if field == "channel" and re.search(r"\d", said):  # "applied on 11 November"
        return ""
    return said if field not in SURELY or (surely and not stage_in(x.outside, said)) else ""
