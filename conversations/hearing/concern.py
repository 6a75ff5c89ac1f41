"""What care notices in a text."""

from msgspec import Struct

from .care_examples import INDIRECT, NONE, OUTRIGHT, THIRD


class Concern(Struct, frozen=True):
    """What was noticed: the reply it needs, the family of words, and their language ("" if it is ours).

    `alike`: no line says so, only examples do. `plain`: it is very much like them.
    """

    answer: str = NONE
    family: str = ""
    language: str = ""
    alike: bool = False
    plain: bool = False


class Said(Struct, frozen=True):
    """What is in a part of a text: its concerns, and the families of signs that add up."""

    concerns: list[Concern] = []
    signs: list[str] = []


def gravity(concern: Concern) -> tuple[int, bool]:
    """The graver the less; our own language before others."""
    return (OUTRIGHT, INDIRECT, THIRD, NONE).index(concern.answer), concern.language != ""
