"""Dialogues drawn from their tables, as Mermaid flowcharts: what a person can be asked, and what follows.

A question is a box, one that goes round (ForEach) a hexagon, an end a rounded box; an arrow bears the answer that
leads along it. What depends on the person (Route) is an arrow for each target that the table declares, dashed.
"""

from collections.abc import Iterator

from conversations.dialogue.exchange import Dialogues
from conversations.dialogue.steps import (
    Choose,
    ChooseSeveral,
    Dialogue,
    End,
    ForEach,
    Gather,
    PickDate,
    Route,
    Step,
    Write,
)

_KINDS: dict[type[Step], str] = {
    Choose: "choose one",
    ChooseSeveral: "choose several",
    Write: "write",
    PickDate: "a date",
    ForEach: "for each",
    Gather: "write on, in silence",
}


def draw(dialogue: Dialogue) -> str:
    """The Mermaid text of one dialogue."""
    lines = [
        "flowchart TD",
        *(f"    begin{number}(( )) --> {_id(door)}" for number, door in enumerate(_doors(dialogue))),
    ]
    lines += [f"    {_id(name)}{_box(name, step)}" for name, step in dialogue.steps.items()]
    for name, step in dialogue.steps.items():
        arrows: dict[tuple[str, str], list[str]] = {}
        for answer, target in step.targets():
            arrow = "-.->" if isinstance(target, Route) else "-->"
            for end in target.to if isinstance(target, Route) else (target,):
                arrows.setdefault((arrow, end), []).append(answer)
        lines += [
            f'    {_id(name)} {arrow}|"{" · ".join(answers)}"| {_id(end)}' for (arrow, end), answers in arrows.items()
        ]
        opened = step.opens if isinstance(step, Choose) else {}
        lines += [
            f'    {_id(name)} <-.->|"{key}"| on_{_id(top.dialogue)}[["{top.dialogue}"]]'
            for key, top in opened.items()
        ]
        if isinstance(step, End) and step.then:
            lines.append(f'    {_id(name)} ==> next_{_id(step.then)}[["{step.then}"]]')
    return "\n".join(lines) + "\n"


def overview(dialogues: Dialogues) -> str:
    """The Mermaid text of how dialogues follow each other: by themselves, or by a command that an end offers."""
    lines = ["flowchart LR"]
    for name, dialogue in dialogues.items():
        lines.append(f'    {_id(name)}["{f"tip {dialogue.tip}: {name}" if dialogue.tip else name}"]')
        lines += [f"    {_id(name)} ==> {_id(then)}" for then in dict.fromkeys(_follow(dialogue))]
        offers = dict.fromkeys(offer for step in _ends(dialogue) for offer in _offers(step))
        lines += [f'    {_id(name)} -.-> command_{_id(offer)}(["/{offer}"])' for offer in offers]
    return "\n".join(lines) + "\n"


def _doors(dialogue: Dialogue) -> Iterator[str]:
    yield from dict.fromkeys(dialogue.doors)


def _follow(dialogue: Dialogue) -> Iterator[str]:
    yield from (step.then for step in _ends(dialogue) if step.then)


def _ends(dialogue: Dialogue) -> Iterator[End]:
    yield from (step for step in dialogue.steps.values() if isinstance(step, End))


def _offers(step: End) -> list[str]:
    """Its commands; which interview they are about isn't drawn."""
    return [offer.removesuffix(" {about}") for offer in step.offers]


def _box(name: str, step: Step) -> str:
    if isinstance(step, End):
        words = "everything is deleted" if step.forget else ", ".join(f"/{offer}" for offer in _offers(step))
        return f'(["{name}<br/><small>{words}</small>"])' if words else f'(["{name}"])'
    label = f'"{name}<br/><small>{_KINDS[type(step)]}</small>"'
    return f"{{{{{label}}}}}" if isinstance(step, ForEach) else f"[{label}]"


def _id(name: str) -> str:
    """A name that Mermaid takes for nothing else: "end" alone is a word of its own there."""
    return name.replace(" ", "_") + "_"
