"""Which applications a sentence names: companies in a row, or their numbers."""

import re
from collections import Counter
from collections.abc import Mapping

from msgspec import Struct, field

from ...dialogue.exchange import Exchange
from ...dialogue.matching import plain
from ...person import Person

MARK = ","
UNITS = ("day", "week", "month", "months", "an_hour")  # beside a number that is no application's
FEWEST = 4  # letters of a word that stands for a longer name
_BETWEEN = re.compile(r"[,;/+\n]|(?<=\w)\.\s")
_OWNED = re.compile(r"[’']s\b")

Name = tuple[str, ...]
Names = Mapping[Name, list[int]]


class Piece(Struct):
    """A part of a sentence between commas and the like: the words before the first name, the names, the words after.

    A name is what they wrote and the applications that it may mean.
    """

    before: list[str] = field(default_factory=list)
    names: list[tuple[str, list[int]]] = field(default_factory=list)
    after: list[str] = field(default_factory=list)

    @property
    def words(self) -> list[str]:
        """All of its words but the names."""
        return self.before + self.after


def names_of(x: Exchange) -> Names:
    """What may be written for each application, and which it may mean."""
    return _names(x.person, x.outside.spellings.application["article"], x.outside.spellings.sentences["joins"][0])


def pieces_of(x: Exchange, text: str) -> list[Piece]:
    """The parts of a sentence, with what each names."""
    known = x.outside.spellings.sentences
    names = names_of(x)
    tokens, found, place = _tokens(text, known["joins"][0]), [Piece()], 0
    by_number = all(name[0] not in tokens for name in names)
    units = {word for name in UNITS for word in known[name]}
    while place < len(tokens):
        piece, token, said = found[-1], tokens[place], _longest(tokens[place:], names)
        number = int(token) if by_number and token.isdecimal() and int(token) in x.person.applications else 0
        if said:
            piece.names.append((" ".join(said), names[said]))
        elif number and units.isdisjoint(tokens[max(place - 1, 0) : place + 2]):
            piece.names.append((token, [number]))
        elif token == MARK or token in known["joins"]:
            found.append(Piece())
        else:
            (piece.after if piece.names else piece.before).append(token)
        place += max(len(said), 1)
    return [piece for piece in found if piece.names or piece.words]


def _longest(tokens: list[str], names: Names) -> tuple[str, ...]:
    """The longest name that the tokens begin with."""
    return max((name for name in names if tuple(tokens[: len(name)]) == name), key=len, default=())


def _tokens(text: str, ampersand: str) -> list[str]:
    """Plain words, and a mark where something parts them."""
    parts = _BETWEEN.sub(MARK, _OWNED.sub("", text.replace("&", f" {ampersand} "))).split(MARK)
    return plain(parts[0]).split() + [token for part in parts[1:] for token in (MARK, *plain(part).split())]


def _names(person: Person, article: tuple[str, ...], ampersand: str) -> Names:
    """What may be written for each: its company, with the job too, or a first word that no other company has."""
    found: dict[tuple[str, ...], list[int]] = {}
    there = {
        number: (tuple(_tokens(one.company, ampersand)), tuple(_tokens(one.role, ampersand)))
        for number, one in person.applications.items()
    }
    firsts = Counter(company[:1] for company in {company for company, _ in there.values()})
    for number, (company, role) in there.items():
        bare, first = company[1:] if company[:1] and company[0] in article else company, company[:1]
        names = {company, bare, *([company + role, (*company, MARK, *role)] if role else [])} - {()}
        if firsts[first] == 1 and len("".join(first)) >= FEWEST:
            names.add(first)
        for name in names:
            found.setdefault(name, []).append(number)
    return found
