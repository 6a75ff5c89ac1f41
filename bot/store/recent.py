"""The rows saved last, so that the next update of the same person needn't read them from the database again.

Each update is saved twice: with its reply, and when that was delivered. The rows stay sealed, as they are on disk.
"""

from collections import OrderedDict

from .base import Row

MOST = 8_000_000  # bytes: about 2,500 people in the middle of a conversation


class Recent:
    """Rows by person, as the last commit left them. The ones used longest ago are dropped first."""

    def __init__(self, most: int = MOST) -> None:
        self._rows: OrderedDict[int, Row] = OrderedDict()
        self._most, self._bytes = most, 0

    def get(self, person: int) -> Row | None:
        """The person's row, if it is here."""
        if person in self._rows:
            self._rows.move_to_end(person)
        return self._rows.get(person)

    def put(self, person: int, row: Row) -> None:
        """Keep a row that is durable now."""
        self.drop(person)
        self._rows[person] = row
        self._bytes += len(row.document)
        while self._bytes > self._most:
            self.drop(next(iter(self._rows)))

    def drop(self, person: int) -> None:
        """Forget a person's row: it was deleted, or may have changed. No error if absent."""
        if row := self._rows.pop(person, None):
            self._bytes -= len(row.document)

    def clear(self) -> None:
        """Forget all rows."""
        self._rows.clear()
        self._bytes = 0
