"""Which process of the bot lived when, and whether it could know what became of a message."""

from msgspec import Struct, field

from .gate import FATE_KNOWN, Sent


class Lives(Struct):
    """When each process was killed and frozen, by the number of its life."""

    ended: dict[int, float] = field(default_factory=dict)
    frozen: list[tuple[int, float, float]] = field(default_factory=list)

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
        lives = (first.life, second.life)
        return any(life in lives and since <= second.at and first.at <= until for life, since, until in self.frozen)
