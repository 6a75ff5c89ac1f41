"""Words of self-harm: whether somebody says that they want to die, may mean that, or talks about somebody else.

A text is read sentence by sentence. First we remove idioms ("they killed me with questions"), job titles and other
titles ("suicide prevention nurse", "Kill Bill"). Then what is said about other people, which has its own reply. The
rest is compared with one family after another: A is outright, B may mean it. When in doubt we ask: a needless
question does no harm.

Outright words in other languages count as A as well, and we note which language it was.
"""

from collections.abc import Mapping
from functools import reduce
from operator import or_
from typing import Any

from msgspec import Struct, structs

from .nodes import ANY
from .senses import explain, found
from .spelling import Speller
from .table import Index, Table, Text

OUTRIGHT, INDIRECT, THIRD, NONE = "A", "B", "third", ""


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
        blocks = [*(("idioms", block) for block in data["idioms"].values()), ("third", data["third"]["lines"])]
        self._apart = Index((name, node) for name, block in blocks for node in read(block))
        self._self: str = data["third"]["self"]
        self._families = {name: family["answer"] for name, family in data["families"].items()}
        self._signs = Index(
            [
                *((name, node) for name, family in data["families"].items() for node in read(family["lines"])),
                *((f"{code}:", node) for code, tongue in data["languages"].items() for node in read(tongue["lines"])),
            ]
        )
        self._keys = Speller(data["slips"]["keys"].split())

    @property
    def words(self) -> frozenset[str]:
        """Every word in its lines."""
        return self._table.speller.words

    def hears(self, text: str) -> Concern:
        """What `text` says."""
        split = self._table.split(" ".join(text.split()))  # lines of a message may be broken anywhere
        concern = self._concern(self._table.placed(split))
        if concern.answer:
            return concern
        mended = [self._mended(word) for word in split]
        return self._concern(self._table.placed(mended)) if mended != split else concern

    def _mended(self, word: str) -> str:
        """A key word ("suicide") if `word` is one typo away from it."""
        near = [] if word in self._table.speller.words else self._keys.nearest(word)
        return near[0] if near else word

    def _concern(self, text: Text) -> Concern:
        apart = self._apart.near(text)
        if idioms := explain(apart.get("idioms", ()), text):
            signs = [span for nodes in self._signs.near(text).values() for span in explain(nodes, text)]
            text = _without(text, [idiom for idiom in idioms if not _within(idiom, signs)])
        spoken = text.places.get(self._self, 0)
        others = [span for span in explain(apart.get("third", ()), text) if not span & spoken]
        own = _without(text, others)
        heard = [self._of(name) for name, nodes in self._signs.near(own).items() if found(nodes, own)]
        if others:
            heard.append(Concern(THIRD, "third"))
        order = (OUTRIGHT, INDIRECT, THIRD)
        return min(heard, key=lambda one: (order.index(one.answer), one.language != ""), default=Concern())

    def _of(self, name: str) -> Concern:
        if name.endswith(":"):
            return Concern(OUTRIGHT, "other", name[:-1])
        return Concern(self._families[name], name)


def _within(idiom: int, signs: list[int]) -> bool:
    """Whether an idiom is only part of a longer match ("died" in "nobody would care if I died")."""
    return any(idiom & sign == idiom != sign for sign in signs)


def _without(text: Text, taken: list[int]) -> Text:
    """`text` without some of its words; nothing is matched across the gap."""
    if not taken:
        return text
    hole = reduce(or_, taken)
    kept = {name: left for name, places in text.places.items() if (left := places & ~hole) or name == ANY}
    return structs.replace(text, places=kept)
