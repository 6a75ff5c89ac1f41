"""A question that hearing knows, and a text that is typed at it."""

from functools import cached_property

from msgspec import Struct

from .reading import Reading
from .senses import Senses
from .table import Table, Text

LEAST = 4  # letters: only longer words have their typos corrected


class Ask(Struct, frozen=True):
    """The options of a question, as senses. If it is `ranked`, they are told apart by how much they explain."""

    senses: Senses
    asking: Senses
    several: bool
    ranked: bool
    own: bool
    owns: tuple[str, ...]


class Typed:
    """A text that is being read: what is worked out once, whatever is asked about it."""

    def __init__(self, text: str, table: Table):
        self._table, self.split = table, table.split(text)
        self.placed = table.placed(self.split)
        self.kinds: dict[int, Reading] = {}  # of the text, and of the text mended

    @cached_property
    def mended(self) -> Text | None:
        """The text with typos in its longer words corrected; None if there are none."""
        nearest, split = self._table.speller.nearest, self.split
        mended = [max(near, key=len) if len(word) > LEAST and (near := nearest(word)) else word for word in split]
        return None if mended == split else self._table.placed(mended)
