"""A talk written down, message by message, for a writer to read: `python -m tests.conversations.transcript`."""

from collections.abc import Sequence
from pathlib import Path

from conversations import Say
from tests.conftest import ROOT

from .chat import Chat, at_tip

FOLDER = ROOT / "tests" / "conversations" / "transcripts"

# What someone does, one after the other: a tap where a button has that label, a slash for a command, else typed.
RIGHTS = (
    "Yes, they told me", "They wanted someone without children", "Yes", "No", "No", "It may be discrimination",
    "England, Scotland or Wales", "2 November", "Yes, that's it", "My log of what happened", "Add a note",
    "He asked how I'd manage with two small children. 2 November, about 10:30.",
    "Dana from the agency was on the call. Nothing in writing yet.", "Done", "Go on", "A machine in the decision",
    "Not sure", "I'll send it", "Go on", "/rights", "I've acted on it", "/rights open 1", "/interview 1",
)  # fmt: skip


def rights() -> str:
    """Tip 3 where it may be discrimination, and /rights afterwards."""
    return tell(at_tip(3), RIGHTS)


TRANSCRIPTS = {"rights": rights}


def tell(chat: Chat, acts: Sequence[str]) -> str:
    """What was done and said from here on."""
    lines: list[str] = []
    for act in acts:
        if act.startswith("/"):
            chat.command(act[1:])
        elif act in chat.buttons:
            chat.tap(act)
        else:
            chat.type(act)
        lines += [f"> {act}", *(_said(say) for say in chat.said)]
    return "\n\n".join(lines) + "\n"


def _said(say: Say) -> str:
    rows = [" ".join(f"[{button.label}]" for button in row) for row in say.rows]
    title = f"**{say.title}**" if say.title else ""
    block = f"```\n{say.block}\n```" if say.block else ""
    return "\n\n".join(filter(None, (say.above, title, say.text, block, "\n".join(rows))))


def file_of(name: str) -> Path:
    """Where a transcript is kept."""
    return FOLDER / f"{name}.md"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, write in TRANSCRIPTS.items():
        file_of(name).write_text(write(), encoding="utf-8")
