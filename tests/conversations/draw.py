"""Writes docs/dialogues.md: `python -m tests.conversations.draw`."""

from conversations import DIALOGUES
from tests.conftest import ROOT

from .graph import draw, overview

FILE = ROOT / "docs" / "dialogues.md"

INTRO = """# The dialogues

Everything that Rebound asks is in a table: one literal a dialogue, in `conversations/`. These pictures are drawn from
those tables. After a change, renew them with `python -m tests.conversations.draw`; a test compares.

**To change words**, edit `conversations/texts/en/*.ftl`. The text of a question has the key `dialogue-step`, so the
first question of tip 1 is `reflect-went`. Beside it, as attributes:

| attribute | is |
|---|---|
| `.badly` | the label of the answer `badly` |
| `.again` | the question in other words, when what was typed fits no button |
| `.then-badly` | what is said to the answer `badly`, before the next question; leave it out to say nothing |
| `.then` | the same, for any answer that has none of its own |

**To change the order**, edit the table: each answer names the step that it leads to. A table that could strand
somebody doesn't load: the error names the dialogue and the step. Back, Skip and Stop need no arrows: Back is always
there, Stop as well, and Skip wherever the table says `skip=`.

**To read a picture**: a box is a question, and says of which kind; an arrow bears the answers that lead along it
("words": whatever was typed; "done": the Done button; "any": any of a computed list). Dashed arrows depend on what we
know of the person. A rounded box is an end, with the commands that it offers; a thick arrow leads to the next
dialogue. A small circle is where it may begin.
"""


def document() -> str:
    """All of docs/dialogues.md."""
    parts = [INTRO, "## How they follow each other\n", _fenced(overview(DIALOGUES))]
    for name, dialogue in DIALOGUES.items():
        heading = f"## Tip {dialogue.tip}: {name}" if dialogue.tip else f"## {name}"
        passing = "Dropped when they stop it: there is nothing to come back to.\n" if dialogue.passing else ""
        parts += [f"{heading}\n", *([passing] if passing else []), _fenced(draw(dialogue))]
    return "\n".join(parts)


def _fenced(mermaid: str) -> str:
    return f"```mermaid\n{mermaid}```\n"


if __name__ == "__main__":
    FILE.write_text(document(), encoding="utf-8")
