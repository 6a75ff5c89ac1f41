"""The two files that somebody gets: all they told us (`/export`), and what they show to somebody (`/share`)."""

import msgspec

from ..dialogue.exchange import Exchange
from ..dialogue.messages import File, Plain
from ..interviews.listing import is_ahead
from ..next_interview.showing import calendar_data
from ..person import State
from . import schema, sheet, written
from .sections import NAMES, PRIVATE, sections

_OPTIONAL = ("pages", "log")


def send_export(x: Exchange, ticked: list[str]) -> None:
    """Send the file with everything; private pages and the log only if they are ticked."""
    names = tuple(name for name in NAMES if name not in _OPTIONAL or name in ticked)
    day = x.outside.say_date(x.now, x.person.zone)
    ahead = [
        calendar_data(x, number, one) for number, one in x.person.interviews.items() if is_ahead(one) and one.coming
    ]
    title, note = x.text("export-title"), x.text("export-made", {"date": day})
    data: dict[str, Plain] = {
        "json": schema.write(x.person, x.now, pages="pages" in ticked, log="log" in ticked),
        "markdown": written.markdown(title, note, sections(x, names)),
        "csv": sheet.write(x.person, x.now) if x.person.applications else "",
        "events": [msgspec.json.encode(one).decode() for one in ahead],
        "stamp": x.now.isoformat(),
    }
    args = {"pages": "yes" if "pages" in ticked else "no", "log": "yes" if "log" in ticked else "no"}
    x.messages.append(File("rebound.zip", "export", data, x.text("export-file", args), x.text("export-lost")))


def send_page(x: Exchange, state: State) -> None:
    """Send the page with the sections that they ticked."""
    names = tuple(name for name in NAMES if name in state.found)
    day = x.outside.say_date(x.now, x.person.zone)
    title, note = x.text("share-title"), x.text("share-made", {"date": day})
    page = written.page(title, note, sections(x, names), x.outside.language)
    private = "yes" if set(names) & set(PRIVATE) else "no"
    caption = x.text("share-file", {"private": private})
    x.messages.append(File("rebound.html", "text", {"text": page}, caption, x.text("export-lost")))
