"""A yes or no that a text begins with, where a sentence follows: "yes, I will send it to them too"."""

from collections.abc import Mapping, Sequence
from typing import Any

from .characters import ASKING, BREAK
from .table import Table

LONGEST_LEAD = 3  # words


class Leads:
    """What the table calls a lead: `leads`, `denials`, and the words that withdraw one (`unless`)."""

    def __init__(self, table: Table, policy: Mapping[str, Any]):
        self._leads, self._denials = (
            {tuple(_words(table.split(lead))) for lead in policy[name]} for name in ("leads", "denials")
        )
        self._unless = frozenset(policy["unless"])

    def of(self, split: Sequence[str], *, denials: bool) -> list[str]:
        """The words that a text begins with if they are a lead; none if it is nothing else, or may be withdrawn.

        Args:
            split: the words of the text.
            denials: whether a no counts as well.
        """
        if not self._unless.isdisjoint(split):
            return []
        words = _words(split)
        known = self._leads | (self._denials if denials else set())
        ends = range(min(LONGEST_LEAD, len(words) - 1), 0, -1)
        return next((words[:end] for end in ends if tuple(words[:end]) in known), [])


def _words(split: Sequence[str]) -> list[str]:
    """Its words, without the breaks between its sentences."""
    return [word for word in split if word not in (BREAK, ASKING)]
