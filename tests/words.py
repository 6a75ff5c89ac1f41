"""The whole bot as a script to read aloud (`make words`): every text, variables filled in, as the tables go."""

import sys
from datetime import UTC, datetime

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.world.outside import ROOM, World
from conversations import CATALOGUE, DIALOGUES, Person, Say
from conversations.dialogue import asking
from conversations.dialogue.exchange import Exchange
from conversations.dialogue.steps import Dialogue, End, ForEach
from conversations.person import Evidence, Interview, Item, State, Talk, Weekly

NOW = datetime(2026, 11, 14, 19, 30, tzinfo=UTC)
SAMPLES: dict[str, str | int] = {
    "where": "Acme", "name": "Reflect", "number": "2", "label": "Badly", "length": "240", "limit": "200",
    "most": "100", "text": "Breathe out before each answer", "date": "Saturday, 14 November 2026", "page": "1",
    "pages": "3", "plan": "Tuesday evening, two applications", "lines": "(the lines, one under the other)",
    "kept": "yes", "right": "I asked a good question", "weekly": "yes", "standing": "turned_down", "done": "3",
    "words": "I asked a good question", "city": "London", "time": "19:30", "country": "the UK", "code": "GB",
    "kind": "do", "count": 2, "others": "1", "word": "serach", "near": "yes",
    "followed": "3", "tried": "4", "from": "own", "day": "Saturday, 14 November 2026", "resting": "no", "first": "no",
    "left": "yes", "tilted": "no", "some": "yes", "more": "no", "rest": "0",
}  # fmt: skip


def sample_person() -> Person:
    """Somebody who has answered everything."""
    interview = Interview(
        began=NOW, where="Acme", role="shift lead", day=NOW, went="badly", hindrances=["nerves"],
        went_right="I asked a good question", asked="employer", message_state="will_send", heard="told",
        reason="Someone had more experience", believable="yes", fair="no", acceptable="unsure", place="gb",
        decided=NOW, warn_by=datetime(2027, 2, 13, 10, tzinfo=UTC), machine="unsure",
        evidence={1: Evidence("He laughed", NOW)},
    )  # fmt: skip
    items = {1: Item("Ask about the team", "do", 1, NOW), 2: Item("Rush when nerves rise", "dont", 2, NOW)}
    weekly = Weekly(at=NOW, planned=NOW, named=NOW, plan="Tuesday evening, two applications", contact="Sam")
    numbers = {"interview": 1, "item": 2}
    return Person(
        zone="Europe/London", country="GB", interviews={1: interview}, items=items, weekly=weekly, numbers=numbers
    )


def said(world: World, dialogue: Dialogue, step: str) -> Say | None:
    """A step as it is asked of the sample person; None for what asks nothing."""
    x = Exchange(sample_person(), NOW, world, CATALOGUE)
    talk = Talk(1, dialogue.name, step, 1, State(about=1, each="1", line=1))
    if isinstance(dialogue.steps[step], ForEach):
        return None
    if isinstance(dialogue.steps[step], End):
        text = world.maybe(asking.key_of(talk), asking.args_of(x, talk))
        return Say(text) if text else None
    asking.offer(x, talk)
    message = x.messages[-1]
    assert isinstance(message, Say)
    return message


class _Names(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.found.add(node.id.name)


def variables(node: ast.BaseNode) -> set[str]:
    """The variables that a text uses."""
    names = _Names()
    names.visit(node)
    return names.found


def entries(language: str = "en") -> list[ast.Message]:
    """Every entry of every text file, in order."""
    found: list[ast.Message] = []
    for file in sorted((ROOM / "texts" / language).glob("*.ftl")):
        resource = FluentParser().parse(file.read_text(encoding="utf-8"))
        found += [entry for entry in resource.body if isinstance(entry, ast.Message)]
    return found


def script(world: World) -> str:
    """The whole bot, for an editor."""
    lines: list[str] = []
    shown: set[str] = set()
    for dialogue in DIALOGUES.values():
        lines += ["", f"==== {dialogue.name} ===="]
        for step in dialogue.steps:
            key = f"{dialogue.name}-{step}"
            message = said(world, dialogue, step)
            shown.add(key)
            if message is None:
                continue
            lines += ["", f"[{key}]", message.text, *(["", message.block] if message.block else [])]
            lines += ["  " + "  ".join(f"({button.label})" for button in row) for row in message.rows]
            extra = [name for name in ("again", "then", *_answers(world, key)) if world.has(f"{key}.{name}")]
            lines += [f"  .{name}: {world.render(f'{key}.{name}', SAMPLES)}" for name in extra]
    lines += ["", "==== everything else ===="]
    for entry in entries():
        if entry.id.name not in shown:
            parts = [("", entry.value), *((f".{part.id.name}", part.value) for part in entry.attributes)]
            lines += [
                f"[{entry.id.name}{name}] {world.render(entry.id.name + name, SAMPLES)}" for name, v in parts if v
            ]
    return "\n".join(lines)


def _answers(world: World, key: str) -> list[str]:
    entry = next((one for one in entries() if one.id.name == key), None)
    return [part.id.name for part in entry.attributes if part.id.name.startswith("then-")] if entry else []


if __name__ == "__main__":
    sys.stdout.write(script(World()) + "\n")
