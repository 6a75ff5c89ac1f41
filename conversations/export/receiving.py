"""A file that they sent: fetched, read, and asked about before it replaces or adds anything."""

from ..applications.book import put
from ..applications.verbs import shown
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.forms import in_a_line
from ..dialogue.messages import Fetch, Fetched, SentFile
from ..dialogue.stack import offer_open
from ..person import Person, State
from . import schema, sheet
from .taking_over import has_something, take_over

MOST_BYTES = 10_000_000  # of a file as it is sent
FIRST, LINE = 3, 60  # rows of a sheet that are shown, and characters of each


def sent_file(x: Exchange, event: SentFile) -> None:
    """Have it fetched, unless it is too large."""
    if event.size > MOST_BYTES:
        return _say(x, "large")
    x.fetch = Fetch(event.file, event.kind)
    return None


def fetched(x: Exchange, event: Fetched) -> None:
    """Take in what is in the file, or ask first. Nothing changes if it isn't one of ours."""
    if event.fault:
        return _say(x, event.fault)
    if event.fetch.kind == "csv":
        return _take_sheet(x, event)
    try:
        there = schema.read(event.text)
    except schema.Foreign as error:
        return _say(x, error.why)
    if has_something(x.person) and not event.fetch.agreed:
        state = State(file=event.fetch.file, kind=event.fetch.kind)
        pages = "yes" if x.person.pages and not there.pages else "no"
        return begin(
            x, "import", "sure", state=state, lead=x.text("import-found", {**_counts(there), "pages": pages})
        )
    take_over(x, there)
    x.outside = x.outside.speaking(x.person.language)
    return x.say("import-done", _counts(there), rows=x.commands(("interviews", "dodont", "applications", "menu")))


def _take_sheet(x: Exchange, event: Fetched) -> None:
    found = sheet.read(event.text, x.person, x.now, x.outside)
    if found is None:
        return _say(x, "no_columns")
    new = sheet.new_rows(x.person, found)
    args = {"count": len(new), "all": len(found.rows), "there": len(found.rows) - len(new)}
    if not new:
        return _say(x, "no_rows")
    if event.fetch.agreed:
        for one in new:
            put(x.person, one)
        return x.say("import-added", args, rows=x.commands(("applications", "applications undo")))
    columns = ", ".join(f"{found.columns[name]}" for name in sheet.COLUMNS if name in found.columns)
    lines = [f"• {in_a_line(shown(one), LINE)}" for one in new[:FIRST]]
    lead = paragraphs(x.text("import-sheet", {**args, "columns": in_a_line(columns, 200)}), "\n".join(lines))
    state = State(file=event.fetch.file, kind=event.fetch.kind)
    return begin(x, "import", "rows", state=state, lead=lead)


def _say(x: Exchange, why: str) -> None:
    """One sentence why nothing has changed; then the open question again."""
    x.say(f"import-{why}")
    offer_open(x)


def _counts(there: Person) -> dict[str, str | int]:
    return {
        "interviews": len(there.interviews),
        "items": len(there.items),
        "applications": len(there.applications),
    }
