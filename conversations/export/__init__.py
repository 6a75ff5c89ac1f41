"""Their data in their hands: `/export` and `/share`, and a file of theirs that comes back.

schema.py     rebound.json: what is in it, and reading it back     sections.py   what they told us, in words
taking_over.py  taking somebody up where a file left them          written.py    that as Markdown and as a page
sheet.py      applications as a sheet, out and in                  sending.py    the two files that go out
receiving.py  a file that they sent                                dialogues.py  what is asked
"""

from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from .dialogues import EXPORT, IMPORT, SHARE, optional
from .receiving import fetched, sent_file
from .sending import send_export
from .taking_over import has_something

__all__ = ["EXPORT", "IMPORT", "SHARE", "export", "fetched", "sent_file", "share"]


def export(x: Exchange, _: str) -> None:
    """/export: a file with everything they told us. If there are private pages or a log, ask about these first."""
    if "yes" in optional(x.person).values():
        return begin(x, "export")
    if not has_something(x.person):
        return x.say("export-empty", rows=x.commands(("menu",)))
    return send_export(x, [])


def share(x: Exchange, _: str) -> None:
    """/share: a page for somebody who helps them, with what they tick."""
    if not has_something(x.person):
        return x.say("export-empty", rows=x.commands(("menu",)))
    return begin(x, "share")
