"""What a text was found to mean."""

from msgspec import Struct

NOTHING = "nothing"  # the kind of a text that declines to answer


class Reading(Struct, frozen=True):
    """What a text means: options of the question asked, a kind of remark, or neither.

    At a `ranked` question the options are in order, the best first; `beside` are those that explain far less of the
    text than the best. `asks`: whether the text asks something.
    """

    options: tuple[str, ...] = ()
    kind: str = ""
    share: float = 0.0
    whole: bool = False  # nothing else is said
    beside: tuple[str, ...] = ()
    asks: bool = False
