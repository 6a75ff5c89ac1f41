"""Which questions fill which fields of an interview, derived from the dialogue tables.

A step that fills a field of the interview is part of its overview without being listed here. Fields that can't be
changed there are in ELSEWHERE, with the reason.
"""

from collections.abc import Iterator, Mapping

from ..dialogue.exchange import Dialogues

# The dialogues of each part of the overview. Answers are in the order of the tables ...
_DIALOGUES = {
    "interview": ("new_interview",),
    "reflect": ("reflect",),
    "feedback": ("feedback", "access"),
    "findings": ("findings", "rights"),
    "lessons": ("lessons",),
}
# ... except for the basic facts, which come first and in this order, whichever dialogue asks for them.
_ITSELF = ("where", "role", "day", "addressee", "source", "standing")

ELSEWHERE: Mapping[str, str] = {
    "ask_them": "of an interview ahead, which /next changes",
    "also": "said beside a request, and taken back there",
    "chase": "an act: the message went out",
    "coming": "of an interview ahead, which /next changes",
    "dropped": "a draft that was left: no answer to anything asked of the interview",
    "evidence": "the log has a page of its own, where notes are added, corrected and taken out",
    "form": "of an interview ahead, which /next changes",
    "follows": "which interview it is, not what came of it",
    "meets": "of an interview ahead, which /next changes",
    "musts": "of an interview ahead, which /next changes",
    "rights_done": "an act, taken back by /rights and its reminders",
    "room": "of an interview ahead, which /next changes",
    "scores": "lines of the list keep count of them",
    "talked": "said for one note, which shows it",
}
"""Fields of an interview that can't be changed from its overview, and why not."""


def parts_of(dialogues: Dialogues) -> dict[str, dict[str, str]]:
    """By part, its questions and their fields. A field that several questions fill is changed by the first."""
    parts: dict[str, dict[str, str]] = {part: {} for part in _DIALOGUES}
    first: dict[str, str] = {}
    for part, names in _DIALOGUES.items():
        for key, field in _asked(dialogues, names):
            if first.setdefault(field, key) == key:
                parts["interview" if field in _ITSELF else part][key] = field
    parts["interview"] = dict(sorted(parts["interview"].items(), key=lambda one: _place(one[1])))
    return parts


def answers_of(dialogues: Dialogues) -> dict[str, str]:
    """The questions of all parts and their fields."""
    return {key: field for part in parts_of(dialogues).values() for key, field in part.items()}


def _asked(dialogues: Dialogues, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each field that these dialogues fill, with the question that changes it."""
    for name in names:
        for key, step in dialogues[name].steps.items():
            if step.fields and step.fields[0] not in ELSEWHERE:
                yield f"{name}-{step.change_at or key}", step.fields[0]


def _place(field: str) -> int:
    return _ITSELF.index(field) if field in _ITSELF else len(_ITSELF)
