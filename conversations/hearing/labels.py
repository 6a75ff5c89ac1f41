"""Which of several labels a text says in a sentence ("yes, I would do that" for "I'd do that").

What people say around a label adds nothing to it: "I want to", "please", "the one about". Without these words, a text
means a label if it says the same, or a part that no other label has. Anything else it says, such as a "not", must be
in the label too, so little is taken for one by chance.
"""

from collections.abc import Sequence
from functools import lru_cache

from .table import Table

LONGEST_SENTENCE = 14  # words; more than that say something else beside
LONGEST_ENDING = 3  # letters: "helpline" is no form of "helps"
SHORTEST_STEM = 4  # letters that two forms of a word have in common ("rush", "rushing")


class Labels:
    """Compares with labels, in the words of a table.

    `around` are the words that add nothing; the first is a yes, which tells something if nothing else does.
    """

    def __init__(self, table: Table, around: str):
        self._table, self._around, self._yes = table, frozenset(around.split()), around.split()[:1]
        self._telling_of_label = lru_cache(maxsize=2048)(self._telling)

    def named(self, text: str, labels: Sequence[str], *, fewest: int = 0) -> int | None:
        """The place of the label that `text` says; None if it says none, or may mean several.

        If `fewest` isn't 0, a part of a label isn't enough, nor one of fewer words that tell something.
        """
        if len(text.split()) > LONGEST_SENTENCE:
            return None
        said = self._telling(text)
        if not said or len(said) < fewest:
            return None
        of_each = [self._telling_of_label(label) for label in labels]
        for fits in (_says_the_same,) if fewest else (_says_the_same, _says_a_part):
            found = [place for place, words in enumerate(of_each) if fits(said, words)]
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def _telling(self, text: str) -> tuple[str, ...]:
        """The words of `text` that tell something."""
        words = self._table.read(text).words
        telling = tuple(word for word in words if word.isalnum() and word not in self._around)
        return telling or tuple(word for word in words[:1] if word in self._yes)


def _says_the_same(said: Sequence[str], label: Sequence[str]) -> bool:
    return len(said) == len(label) and all(map(_is_form, said, label))


def _says_a_part(said: Sequence[str], label: Sequence[str]) -> bool:
    """Whether each word of `said` is in `label`, in the same order; short ones alone ("not") say too little."""
    rest = iter(label)
    return max(map(len, said)) >= SHORTEST_STEM and all(any(_is_form(word, other) for other in rest) for word in said)


def _is_form(word: str, other: str) -> bool:
    """Whether two words are the same but for their ending."""
    if word == other:
        return True
    shorter, longer = sorted((word, other), key=len)
    stem = shorter[: max(SHORTEST_STEM, len(shorter) - 1)]
    return len(shorter) >= SHORTEST_STEM and longer.startswith(stem) and len(longer) - len(stem) <= LONGEST_ENDING
