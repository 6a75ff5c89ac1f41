"""The stages of an application, and what usually comes after each."""

from collections.abc import Mapping

from ..choices import ApplicationStage

STAGES: tuple[ApplicationStage, ...] = (
    "found", "applied", "screening", "interview", "offer", "no", "withdrawn", "no_answer",
)  # fmt: skip
OVER: tuple[ApplicationStage, ...] = ("no", "withdrawn", "no_answer")

USUAL: Mapping[ApplicationStage, tuple[str, ...]] = {
    "found": ("applied", "withdrawn"),
    "applied": ("screening", "interview", "no", "wait"),
    "screening": ("interview", "no", "wait"),
    "interview": ("offer", "no", "day", "wait"),
    "offer": ("hired", "withdrawn", "wait"),
    "no": ("debrief",),
    "withdrawn": (),
    "no_answer": ("debrief",),
}
"""By stage, what usually comes next: other stages, and what else is usually done then. Four at most."""

ACTS = ("wait", "day", "debrief", "hired")
"""What else is usually done at some stages: the rest of `USUAL`."""

GROUPS: Mapping[str, tuple[ApplicationStage, ...]] = {
    "talking": ("offer", "interview", "screening"),
    "applied": ("applied",),
    "found": ("found",),
    "over": OVER,
}
"""The parts of the list, in the order in which they are shown."""
