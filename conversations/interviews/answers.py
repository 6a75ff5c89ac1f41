"""What was answered of an interview, and by which question each of it is changed: read from the tables.

A step that keeps something of an interview is part of "all your answers" without being named here. What isn't an
answer stands in ELSEWHERE, with the reason.
"""

from collections.abc import Iterator, Mapping

from ..dialogue.exchange import Dialogues

# The dialogues that make up a part. Its answers stand in the order of their tables ...
_DIALOGUES = {
    "interview": ("interview",),
    "reflect": ("reflect",),
    "feedback": ("feedback", "access"),
    "findings": ("findings", "rights"),
    "lessons": ("lessons",),
}
# ... but these, which say what interview it was, whichever tip asks for them: they stand first, in this order.
_ITSELF = ("where", "role", "day", "addressee", "came", "standing")

ELSEWHERE: Mapping[str, str] = {
    "also": "said beside a request, and taken back there",
    "chase": "an act: the message went out",
    "coming": "of an interview ahead, which /next changes",
    "dropped": "a draft that was left: no answer to anything asked of the interview",
    "evidence": "the log has a page of its own, where notes are added and taken out",
    "follows": "which interview it is, not what came of it",
    "meets": "of an interview ahead, which /next changes",
    "rights_done": "an act, taken back by /rights and its reminders",
    "room": "of an interview ahead, which /next changes",
    "scores": "lines of the list keep count of them",
}
"""What is kept of an interview and can't be changed from its debrief, and why not."""


def parts_of(dialogues: Dialogues) -> dict[str, dict[str, str]]:
    """Of each part its questions, and where their answers are kept. What several ask for is changed at the first."""
    parts: dict[str, dict[str, str]] = {part: {} for part in _DIALOGUES}
    first: dict[str, str] = {}
    for part, names in _DIALOGUES.items():
        for key, field in _asked(dialogues, names):
            if first.setdefault(field, key) == key:
                parts["interview" if field in _ITSELF else part][key] = field
    parts["interview"] = dict(sorted(parts["interview"].items(), key=lambda one: _place(one[1])))
    return parts


def answers_of(dialogues: Dialogues) -> dict[str, str]:
    """The questions of all parts, and where their answers are kept."""
    return {key: field for part in parts_of(dialogues).values() for key, field in part.items()}


def _asked(dialogues: Dialogues, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each answer that these dialogues keep: the question that changes it, and its field."""
    for name in names:
        for key, step in dialogues[name].steps.items():
            if step.fields and step.fields[0] not in ELSEWHERE:
                yield f"{name}-{step.change_at or key}", step.fields[0]


def _place(field: str) -> int:
    return _ITSELF.index(field) if field in _ITSELF else len(_ITSELF)
