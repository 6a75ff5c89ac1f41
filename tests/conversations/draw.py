"""docs/dialogues.md, which `make renew` writes."""

from conversations import DIALOGUES
from tests.conftest import ROOT

from .graph import draw, overview

FILE = ROOT / "docs" / "dialogues.md"

INTRO = """# The dialogues

Every question that Rebound asks is in a table: one literal for each dialogue, in `conversations/`. The diagrams
below are drawn from these tables. After you change one, run `make renew`; a test fails if this page is out of
date.

**To change what is said**, edit `conversations/texts/en/*.ftl`. The key of a question is `dialogue-step`, so
the first question of tip 1 is `reflect-went`. It can have these attributes:

| attribute | meaning |
|---|---|
| `.badly` | the label of the answer `badly` |
| `.again` | the question in other words, for when a typed answer matches no button |
| `.then-badly` | the reply to the answer `badly`, before the next question; without it there is no reply |
| `.then` | the reply to every answer that has none of its own |

**To change the order**, edit the table: each answer names the step it leads to. A table that could leave
somebody stuck doesn't load; the error names the dialogue and the step. Back, Skip and Stop aren't drawn: Back
and Stop are always available, and Skip is wherever the table has `skip=`.

**How to read a diagram**: a box is a question and names its kind. An arrow names the answers that lead along it
("words": any typed text; "done": the Done button; "any": any option of a computed list). A dashed arrow depends
on what we know about the person. A rounded box is an end, with the commands it offers, and a thick arrow leads
to the next dialogue. A small circle marks where the dialogue may begin.
"""


def document() -> str:
    """All of docs/dialogues.md."""
    parts = [INTRO, "## How they follow each other\n", _fenced(overview(DIALOGUES))]
    for name, dialogue in DIALOGUES.items():
        heading = f"## Tip {dialogue.tip}: {name}" if dialogue.tip else f"## {name}"
        passing = "Dropped when they stop it, since there is nothing to come back to.\n" if dialogue.passing else ""
        parts += [f"{heading}\n", *([passing] if passing else []), _fenced(draw(dialogue))]
    return "\n".join(parts)


def _fenced(mermaid: str) -> str:
    return f"```mermaid\n{mermaid}```\n"
