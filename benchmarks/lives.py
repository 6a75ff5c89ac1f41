"""Which process of the bot lived when, and whether it could know what became of a message."""

import re
import time
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct, field

from bot.store.postgres_alive import TTL

from .gate import FATE_KNOWN, Sent

_LOGGED = r"^(\S+Z) .*{}"
_BURIED, _BACK = "another process is gone", "this process was away for so long"


class Lives(Struct):
    """When each process was killed and frozen, by the number of its life."""

    ended: dict[int, float] = field(default_factory=dict)
    frozen: list[tuple[int, float, float]] = field(default_factory=list)
    starved: list[tuple[int, float, float]] = field(default_factory=list)
    """Those that got no processor for so long that others took over, as they say themselves: as if frozen."""

    def find_starved(self, logs: Mapping[int, Path]) -> None:
        """Read in the logs who was taken over without having been frozen by us."""
        buried = sorted(at for log in logs.values() for at in _times(log, _BURIED))
        for life, log in logs.items():
            for back in _times(log, _BACK):
                taken_over = max((at for at in buried if at <= back), default=back)
                since = taken_over - 2 * TTL
                if not any(one == life and a <= back and since <= b for one, a, b in self.frozen):
                    self.starved.append((life, since, back))

    def fate_unknown(self, first: Sent, second: Sent) -> bool:
        """Whether the bot could not know that the first copy had arrived.

        The answer was spoilt, or one of the two processes was killed or frozen before it could say so.
        """
        if first.fate not in (FATE_KNOWN, "kill"):
            return True
        if first.life == second.life:
            return False
        killed = self.ended.get(first.life)
        if killed is not None and killed <= second.at:
            return True
        lives, windows = (first.life, second.life), [*self.frozen, *self.starved]
        return any(life in lives and since <= second.at and first.at <= until for life, since, until in windows)


def _times(log: Path, words: str) -> list[float]:
    """When a line with these words was logged, on the clock that counts from the start of the machine."""
    found = re.findall(_LOGGED.format(words), log.read_text(encoding="utf-8"), re.MULTILINE)
    return [datetime.fromisoformat(at).timestamp() - time.time() + time.monotonic() for at in found]
