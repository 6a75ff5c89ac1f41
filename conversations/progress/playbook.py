"""/playbook: their booklet as a PDF, or as a text in Markdown for whoever wants to change it.

bot/pictures/playbook.typ sets the PDF. A letter that our fonts lack, or anything else that goes wrong, leaves the
text, which has no such limits.
"""

from collections.abc import Mapping, Sequence

from ..dialogue.exchange import Exchange
from ..dialogue.messages import File, Plain
from ..markdown import literal
from .booklet import Block, booklet

NEW_PAGE = ("reflect", "list", "plan")
"""Parts that begin a new page: behind the title there are three pages or more."""
_LEADS: Mapping[str, str] = {"part": "## ", "name": "### ", "item": "- "}


def command(x: Exchange, words: str) -> None:
    """/playbook: send the PDF, or with "text" the Markdown."""
    blocks = booklet(x)
    if not blocks:
        return x.say("playbook-nothing", rows=x.commands(("tips", "dodont", "menu")))
    day = x.outside.say_date(x.now, x.person.zone)
    if words.strip().lower().startswith("text"):
        rows = x.commands(("playbook", "menu"))
        text: Mapping[str, Plain] = {"text": _markdown(x, blocks, day)}
        x.messages.append(File("playbook.md", "text", text, x.text("playbook-as_text"), rows=rows))
        return None
    data: Mapping[str, Plain] = {
        "title": x.text("playbook-title"),
        "about": x.text("playbook-about"),
        "day": day,
        "breaks": [x.text(f"playbook-part.{part}") for part in NEW_PAGE],
        "kinds": [block.kind for block in blocks],
        "words": [block.words for block in blocks],
    }
    rows = x.commands(("playbook text", "progress", "menu"))
    fallback = x.text("playbook-fallback")
    x.messages.append(File("playbook.pdf", "playbook", data, x.text("playbook-caption"), fallback, rows=rows))
    return None


def _markdown(x: Exchange, blocks: Sequence[Block], day: str) -> str:
    """The same as a text."""
    lines = [f"# {x.text('playbook-title')}", "", x.text("playbook-about"), "", day, ""]
    for place, block in enumerate(blocks):
        following = blocks[place + 1].kind if place + 1 < len(blocks) else ""
        words = block.words if block.kind == "part" else literal(block.words)  # parts are our words
        lines.append(_LEADS.get(block.kind, "") + words)
        if (block.kind, following) != ("item", "item"):
            lines.append("")
    return "\n".join(lines)
