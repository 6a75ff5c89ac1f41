"""Words of self-harm: whether somebody says that they want to die, may mean that, or talks about somebody else.

A text is read sentence by sentence. First we remove idioms ("they killed me with questions"), job titles and other
titles ("suicide prevention nurse", "Kill Bill"). Then what is said about other people, which has its own reply. The
rest is compared with one family after another: A is outright, B may mean it. When in doubt we ask: a needless
question does no harm.

Some families also add up, each by its weight, within neighbouring parts of a text: a farewell and a time, pills and a
goodbye. One with no answer of its own is a hint, and counts only together with another, also of a message before.

Outright words in other languages count as A as well, and we note which language it was.
"""

from collections.abc import Iterable, Mapping
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import Any

from .care_examples import INDIRECT, NONE, OUTRIGHT, THIRD, CareExamples
from .characters import written
from .concern import Concern, Said, gravity
from .likeness import Keep, afresh
from .pieces import around, closed, parts_of, pieces_of, within, without
from .senses import Heard, Senses, explain, found
from .spelling import Speller
from .table import Index, Table, Text

LONG, ENOUGH = 20, 4  # words: of a text that may hide a grave sentence, and of such a sentence
CURT = 12  # words: longer denials may be followed by something else
WEAK = 1  # a weight that counts only beside a greater one
ASKED, CLEAR = 4, 6  # the weights that signs reach together: may be meant, or outright
APART = 5  # the same as ASKED in several messages: words that say little ("a note", "decided") are in many
TOGETHER = "together"  # the family of what was said by several
ALIKE = "alike"  # the family of what is like examples
DENIED = "denied"  # the family of those who say that they won't
AT_RISK, LOST = "at_risk", "lost"  # the families of what is said of somebody else


class Care:
    """The table of care, compiled. Raises LineError for an invalid table.

    Args:
        data: the table.
        keep: what keeps the counted examples, so that they needn't be counted at each start.
    """

    def __init__(self, data: Mapping[str, Any], keep: Keep = afresh):
        self._table = Table(data)
        read = self._table.lines
        third = data["third"]
        blocks = [("idioms", block) for block in data["idioms"].values()]
        blocks += [(THIRD, block) for block in third["said"].values()] + [(DENIED, data["denials"]["said"])]
        self._apart = Index((name, node) for name, block in blocks for node in read(block))
        self._self: list[str] = third["self"].split()
        self._fate = Index((name, node) for name in ("lost", "lives") for node in read(third[name]))
        self._own = third["own"].split()
        self._families = {name: family.get("answer", NONE) for name, family in data["families"].items()}
        self._weights = {name: family.get("weight", 0) for name, family in data["families"].items()}
        self._says: dict[str, str] = data["says"]
        self._signs = Index(
            [
                *((name, node) for name, family in data["families"].items() for node in read(family["lines"])),
                *((f"{code}:", node) for code, tongue in data["languages"].items() for node in read(tongue["lines"])),
            ]
        )
        self._examples = CareExamples(self._table, data.get("examples", ()), data.get("surer", {}), keep)
        self._at_hand = Senses(self._table, data["at_hand"], {})
        self._within = {code: [*map(written, words.split("|"))] for code, words in data["within"].items()}
        self._days = frozenset(data["days"].split())
        self._keys = Speller(data["slips"]["keys"].split())
        self._real = frozenset(data["slips"].get("real", "").split())
        self._answers = {name: Senses(self._table, senses, {}) for name, senses in data["answers"].items()}

    @property
    def words(self) -> frozenset[str]:
        """Every word in its lines."""
        return self._table.speller.words

    def hears(self, text: str) -> Concern:
        """What `text` says."""
        return self.listens(text)[0]

    def listens(self, text: str, before: Iterable[str] = ()) -> tuple[Concern, tuple[str, ...]]:
        """What `text` says together with the signs of some messages `before`; and its own, but for weak ones."""
        whole = "" if text.isascii() else written(text)
        for language, words in self._within.items():
            if any(word.strip() in whole for word in words):
                return Concern(OUTRIGHT, "other", language), ()
        split = self._table.split(" ".join(text.split()))  # lines of a message may be broken anywhere
        concern, parts, said = self._read(split)
        if not concern.answer and (mended := [self._mended(word) for word in split]) != split:
            concern, parts, said = self._read(mended)
        heard = self._corrected(concern, parts, split, is_command=text.startswith("/"))
        own = dict.fromkeys(sign for part in said for sign in part.signs if self._weights[sign] > WEAK)
        earlier = Said(signs=[sign for sign in before if self._weights.get(sign, 0) > WEAK and own])
        together = self._together(earlier, Said(signs=list(own) if earlier.signs else []), APART)
        return min((heard, together), key=gravity), tuple(own)

    def _corrected(self, concern: Concern, parts: list[Text], split: list[str], *, is_command: bool) -> Concern:
        """What lines found, corrected by examples and by what single sentences say."""
        if concern.language or is_command:  # examples are of sentences, not of commands
            return concern
        if concern.family == DENIED:
            return concern if len(split) <= CURT else Concern(INDIRECT, TOGETHER)
        weighed = self._weighed(concern, parts)
        if concern.answer == OUTRIGHT != weighed.answer and self._stays(split):
            return concern
        if len(split) > LONG and concern.answer == NONE == weighed.answer and self._hides(split):
            return Concern(INDIRECT, ALIKE, alike=True)
        return weighed

    def is_at_hand(self, text: str) -> bool:
        """Whether outright words say that it was done, or that the means are there."""
        return self._at_hand.heard(self._table.read(text)) != []

    def load(self) -> None:
        """Count the examples, for which the first text would wait otherwise."""
        self._examples.load()

    def _read(self, split: list[str]) -> tuple[Concern, list[Text], list[Said]]:
        """The gravest of what it says, and its parts, each read by itself: fewer lines may fit each of them."""
        parts = [self._table.placed(part) for part in parts_of(split)]
        said = [self._said(part) for part in parts]
        return self._gravest(said), parts, said

    def _pieces(self, split: list[str]) -> list[Text]:
        """Sentences, and what is planned for each day."""
        return [self._table.placed(piece) for piece in pieces_of(split, self._days)]

    def _weighed(self, concern: Concern, parts: list[Text]) -> Concern:
        """What lines found, corrected by examples. In a long text one grave part is enough."""
        found = concern.answer if len(parts) == 1 else NONE
        concerns = [] if len(parts) == 1 else [concern]
        for part in parts:
            if not found and explain(self._apart.near(part).get("idioms", ()), part):
                continue  # lines know what is meant
            answer = self._examples.weigh(found, part.words)
            family = self._fate_of(part) if answer == THIRD else ALIKE
            softened = concern.answer == OUTRIGHT and answer == INDIRECT  # lines say so, too
            plain = answer == INDIRECT and self._examples.is_plain(part.words)
            other = Concern(answer, family if answer else "", alike=not softened, plain=plain)
            concerns.append(concern if answer == concern.answer else other)
        return min(concerns, key=gravity, default=concern)

    def _stays(self, split: list[str]) -> bool:
        """Whether a piece is outright by itself: what else is planned doesn't make it harmless."""
        outright = [piece for piece in self._pieces(split) if self._gravest([self._said(piece)]).answer == OUTRIGHT]
        return any(self._examples.weigh(OUTRIGHT, piece.words) == OUTRIGHT for piece in outright)

    def _hides(self, split: list[str]) -> bool:
        """Whether a sentence of a long text would be asked about if it stood alone."""
        alone = [piece for piece in self._pieces(split) if len(piece.words) >= ENOUGH]
        return any(self._weighed(Concern(), [piece]).answer in (OUTRIGHT, INDIRECT) for piece in alone)

    def _gravest(self, said: list[Said]) -> Concern:
        """The gravest of what the sentences say."""
        concerns = [concern for part in said for concern in part.concerns]
        concerns += [self._together(*near) for near in pairwise([*said, Said()])]
        return min(concerns, key=gravity, default=Concern())

    def _together(self, part: Said, after: Said, least: int = ASKED) -> Concern:
        """What several signs come to, of which each may say little. A hint counts once, however often it is said."""
        signs = [*part.signs, *after.signs]
        counted = [name for name in signs if self._weights[name] >= ASKED]
        counted += {name for name in signs if self._weights[name] < ASKED}
        weight = sum(self._weights[name] for name in counted)
        if weight < least or all(self._weights[name] == WEAK for name in counted):
            return Concern()
        return Concern(OUTRIGHT if weight >= CLEAR else INDIRECT, TOGETHER)

    def says(self, language: str) -> str:
        """What is answered in that language; "" in ours."""
        return self._says.get(language, "")

    def answer(self, text: str, question: str) -> Heard | None:
        """What `text` answers to one of our plain questions: what is said as a whole, else the first in the table."""
        heard = self._answers[question].heard(self._table.read(text))
        return min(heard, key=lambda one: not one.whole, default=None)

    def means(self, text: str, question: str, name: str) -> bool:
        """Whether `text` says this among what may be answered to one of our plain questions."""
        return any(one.name == name for one in self._answers[question].heard(self._table.read(text)))

    def _mended(self, word: str) -> str:
        """A key word ("suicide") if `word` is one typo away from it, and no word of its own ("depth")."""
        near = [] if word in self._table.speller.words or word in self._real else self._keys.nearest(word)
        return near[0] if near else word

    def _said(self, text: Text) -> Said:
        apart = self._apart.near(text)
        if idioms := explain(apart.get("idioms", ()), closed(text, self._places_of(text, self._self))):
            literal = closed(text, reduce(or_, idioms))
            near = [nodes for name, nodes in self._signs.near(text).items() if self._families.get(name, OUTRIGHT)]
            signs = [span for nodes in near for span in explain(nodes, literal)]
            text = without(text, [idiom for idiom in idioms if not within(idiom, signs)])
        spoken = self._places_of(text, self._self)
        if denials := explain(apart.get(DENIED, ()), text):
            text = without(text, denials)
        others = explain(apart.get(THIRD, ()), closed(text, spoken))
        own = without(text, others)
        heard = self._heard(own, around(text, others), self._places_of(text, self._own))
        concerns = [self._of(name) for name in heard]
        if others:
            concerns.append(Concern(THIRD, self._fate_of(text)))
        if denials:
            concerns.append(Concern(INDIRECT, DENIED))
        return Said([concern for concern in concerns if concern.answer], self._signs_in(heard))

    def _heard(self, text: Text, theirs: int, ours: int) -> dict[str, list[int]]:
        """The families that are heard, with the words of their signs if these add up."""
        heard = dict[str, list[int]]()
        for name, nodes in self._signs.near(text).items():
            if theirs or self._weights.get(name):
                if spans := [span for span in explain(nodes, text) if span & ours or not span & theirs]:
                    heard[name] = spans
            elif found(nodes, text):
                heard[name] = []
        return heard

    def _signs_in(self, heard: Mapping[str, list[int]]) -> list[str]:
        """The families that add up, once for each of their signs: none of these shares a word with another."""
        weights = self._weights
        found = [(-weights[name], span, name) for name, spans in heard.items() if weights.get(name) for span in spans]
        signs, taken = list[str](), 0
        for _, span, name in sorted(found, key=lambda one: (one[0], one[1].bit_count())):
            if not span & taken:
                taken |= span
                signs.append(name)
        return signs

    @staticmethod
    def _places_of(text: Text, words: Iterable[str]) -> int:
        return reduce(or_, (text.places.get(word, 0) for word in words))

    def _fate_of(self, text: Text) -> str:
        """Whether the person it speaks of was lost, or is at risk."""
        said = {name for name, nodes in self._fate.near(text).items() if found(nodes, text)}
        return LOST if said == {LOST} else AT_RISK

    def _of(self, name: str) -> Concern:
        if name.endswith(":"):
            return Concern(OUTRIGHT, "other", name[:-1])
        return Concern(self._families[name], name)
