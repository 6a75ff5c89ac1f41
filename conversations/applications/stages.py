"""The stages of an application, and what usually comes after each."""

from collections.abc import Mapping

from ..choices import ApplicationStage

STAGES: tuple[ApplicationStage, ...] = (
    "found", "applied", "screening", "interview", "offer", "no", "withdrawn", "no_answer",
)  # fmt: skip
OVER: tuple[ApplicationStage, ...] = ("no", "withdrawn", "no_answer")

USUAL: Mapping[ApplicationStage, tuple[str, ...]] = {
    "found": ("applied", "withdrawn"),
    "applied": ("screening", "interview", "no"),
    "screening": ("interview", "no", "withdrawn"),
    "interview": ("offer", "no"),
    "offer": ("no", "withdrawn"),
    "no": (),
    "withdrawn": (),
    "no_answer": (),
}
"""By stage, what usually comes next: other stages, and what else is usually done then. Four at most."""

GROUPS: Mapping[str, tuple[ApplicationStage, ...]] = {
    "talking": ("offer", "interview", "screening"),
    "applied": ("applied",),
    "found": ("found",),
    "over": OVER,
}
"""The parts of the list, in the order in which they are shown."""
