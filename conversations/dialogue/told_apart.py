"""Labels of buttons in their own words: numbered where two would look the same."""

from collections import Counter
from collections.abc import Sequence

from .asking import shorten
from .steps import Option


def told_apart(options: Sequence[Option]) -> list[Option]:
    """The options; those whose labels look alike on buttons begin with their place."""
    looks = Counter(shorten(one.label) for one in options)
    return [
        one if looks[shorten(one.label)] == 1 else Option(one.key, f"{place}. {one.label}")
        for place, one in enumerate(options, 1)
    ]
