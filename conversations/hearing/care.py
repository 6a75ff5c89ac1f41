"""Words of self-harm: whether somebody says that they want to die, may mean that, or talks about somebody else.

A text is read sentence by sentence. First we remove idioms ("they killed me with questions"), job titles and other
titles ("suicide prevention nurse", "Kill Bill"). Then what is said about other people, which has its own reply. The
rest is compared with one family after another: A is outright, B may mean it. When in doubt we ask: a needless
question does no harm.

Outright words in other languages count as A as well, and we note which language it was.
"""

from collections.abc import Iterator, Mapping
from functools import reduce
from operator import or_
from typing import Any

from msgspec import Struct, structs

from .characters import ASKING, BREAK
from .nodes import ANY
from .senses import Heard, Senses, explain, found
from .spelling import Speller
from .table import Index, Table, Text

OUTRIGHT, INDIRECT, THIRD, NONE = "A", "B", "third", ""
WORDS_AT_A_TIME = 25
AT_RISK, LOST = "at_risk", "lost"  # the families of what is said of somebody else


class Concern(Struct, frozen=True):
    """What was noticed: the reply it needs, the family of words, and their language ("" if it is ours)."""

    answer: str = NONE
    family: str = ""
    language: str = ""


class Care:
    """The table of care, compiled. Raises LineError for an invalid table."""

    def __init__(self, data: Mapping[str, Any]):
        self._table = Table(data)
        read = self._table.lines
        third = data["third"]
        blocks = [*(("idioms", block) for block in data["idioms"].values()), ("third", third["lines"])]
        self._apart = Index((name, node) for name, block in blocks for node in read(block))
        self._self: list[str] = third["self"].split()
        self._fate = Index((name, node) for name in ("lost", "lives") for node in read(third[name]))
        self._families = {name: family["answer"] for name, family in data["families"].items()}
        self._says: dict[str, str] = data["says"]
        self._signs = Index(
            [
                *((name, node) for name, family in data["families"].items() for node in read(family["lines"])),
                *((f"{code}:", node) for code, tongue in data["languages"].items() for node in read(tongue["lines"])),
            ]
        )
        self._keys = Speller(data["slips"]["keys"].split())
        self._answers = {name: Senses(self._table, senses, {}) for name, senses in data["answers"].items()}

    @property
    def words(self) -> frozenset[str]:
        """Every word in its lines."""
        return self._table.speller.words

    def hears(self, text: str) -> Concern:
        """What `text` says."""
        split = self._table.split(" ".join(text.split()))  # lines of a message may be broken anywhere
        concern = self._gravest(split)
        if concern.answer:
            return concern
        mended = [self._mended(word) for word in split]
        return self._gravest(mended) if mended != split else concern

    def _gravest(self, split: list[str]) -> Concern:
        """The gravest of what the sentences say. A long text is read in parts: fewer lines may fit each of them."""
        concerns = (self._concern(self._table.placed(part)) for part in _parts(split))
        return min(concerns, key=_gravity, default=Concern())

    def says(self, language: str) -> str:
        """What is answered in that language; "" in ours."""
        return self._says.get(language, "")

    def answer(self, text: str, question: str) -> Heard | None:
        """What `text` answers to one of our plain questions: what is said as a whole, else the first in the table."""
        heard = self._answers[question].heard(self._table.read(text))
        return min(heard, key=lambda one: not one.whole, default=None)

    def _mended(self, word: str) -> str:
        """A key word ("suicide") if `word` is one typo away from it."""
        near = [] if word in self._table.speller.words else self._keys.nearest(word)
        return near[0] if near else word

    def _concern(self, text: Text) -> Concern:
        apart = self._apart.near(text)
        if idioms := explain(apart.get("idioms", ()), _closed(text, self._spoken(text))):
            literal = _closed(text, reduce(or_, idioms))
            signs = [span for nodes in self._signs.near(text).values() for span in explain(nodes, literal)]
            text = _without(text, [idiom for idiom in idioms if not _within(idiom, signs)])
        spoken = self._spoken(text)
        others = [span for span in explain(apart.get("third", ()), _closed(text, spoken)) if not span & spoken]
        own = _without(text, others)
        heard = [self._of(name) for name, nodes in self._signs.near(own).items() if found(nodes, own)]
        if others:
            heard.append(Concern(THIRD, self._fate_of(text)))
        return min(heard, key=_gravity, default=Concern())

    def _spoken(self, text: Text) -> int:
        """Where they speak of themselves."""
        return reduce(or_, (text.places.get(word, 0) for word in self._self))

    def _fate_of(self, text: Text) -> str:
        """Whether the person it speaks of was lost, or is at risk."""
        said = {name for name, nodes in self._fate.near(text).items() if found(nodes, text)}
        return LOST if said == {LOST} else AT_RISK

    def _of(self, name: str) -> Concern:
        if name.endswith(":"):
            return Concern(OUTRIGHT, "other", name[:-1])
        return Concern(self._families[name], name)


def _gravity(concern: Concern) -> tuple[int, bool]:
    """The graver the less; our own language before others."""
    return (OUTRIGHT, INDIRECT, THIRD, NONE).index(concern.answer), concern.language != ""


def _parts(split: list[str]) -> Iterator[list[str]]:
    """Whole sentences, some at a time."""
    first = 0
    for place, word in enumerate(split):
        if word in (BREAK, ASKING) and place - first >= WORDS_AT_A_TIME:
            yield split[first : place + 1]
            first = place + 1
    if first < len(split):
        yield split[first:]


def _within(idiom: int, signs: list[int]) -> bool:
    """Whether an idiom is only part of a longer match ("died" in "nobody would care if I died")."""
    return any(idiom & sign == idiom != sign for sign in signs)


def _closed(text: Text, places: int) -> Text:
    """`text` with no gap across these words: they must be said by a line, not passed over.

    An idiom, or what others do, doesn't reach across a word of themselves; a sign not across an idiom.
    """
    return structs.replace(text, places={**text.places, ANY: text.places[ANY] & ~places})


def _without(text: Text, taken: list[int]) -> Text:
    """`text` without some of its words; nothing is matched across the gap."""
    if not taken:
        return text
    hole = reduce(or_, taken)
    kept = {name: left for name, places in text.places.items() if (left := places & ~hole) or name == ANY}
    return structs.replace(text, places=kept)
