"""Showing part of the list: search results, a single item, and plain text to share."""

from collections.abc import Iterator

from ..dialogue.asking import shorten
from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.matching import plain
from ..dialogue.messages import Say
from ..person import Item
from .lines import KINDS, in_use
from .showing import button, empty, lines_as_text, my_list, number_lines, show

FOUND = 8  # search results shown


def search(x: Exchange, words: str) -> None:
    """Show all items that contain these words, with their positions."""
    said = plain(words) or words.strip()
    if not x.person.items:
        return empty(x)
    found = [line for line in number_lines(x.person) if said and said in (plain(line[1].text) or line[1].text)]
    if not found:
        return x.say("dodont-not_found" if said else "dodont-search_what", rows=x.commands(("dodont",)))
    text = lines_as_text(x, found[:FOUND])
    if len(found) > FOUND:
        text = paragraphs(text, x.text("dodont-found_more", {"count": str(len(found) - FOUND)}))
    title = x.text("dodont-found", {"words": shorten(words)})
    return x.messages.append(Say(text, title=title, rows=((button(x, "change"), my_list(x)),)))


def share(x: Exchange, _: str = "") -> None:
    """Send the items in use as plain text, to be copied or forwarded."""
    if not x.person.items:
        return empty(x)
    if not in_use(x.person):
        return show(x)
    parts = []
    for kind in KINDS:
        lines = [f"• {x.person.items[number].text}" for number in in_use(x.person, kind)]
        parts.append("\n".join([x.text(f"dodont-{kind}"), *lines]) if lines else "")
    block = paragraphs(*parts)
    return x.messages.append(Say(x.text("dodont-share"), block=block, rows=x.commands(("dodont",))))


def show_one(x: Exchange, number: int) -> None:
    """Show one item: where it came from, and its scores."""
    item = x.person.items[number]
    story = "\n".join(f"• {line}" for line in story_of(x, item))
    rows = ((button(x, "change", f"@{number}", "change_it"), my_list(x)),)
    x.messages.append(Say(paragraphs(item.text, story), title=x.text(f"dodont-{item.kind}"), rows=rows))


def story_of(x: Exchange, item: Item) -> Iterator[str]:
    """What we know about an item, the most useful first."""
    if item.tried:
        yield x.text("dodont-fared", {"followed": item.followed, "tried": item.tried})
    interview = x.person.interviews.get(item.interview)
    came = "list" if interview is None else "drafted" if item.tip else "own"
    day = x.outside.say_date(item.added, x.person.zone)
    yield x.text("dodont-from", {"from": came, "where": interview.where if interview else "", "day": day})
    if item.giver:
        yield x.text("dodont-giver", {"words": shorten(item.giver)})
    if item.practised:
        yield x.text("dodont-practised", {"day": x.outside.say_date(item.practised, x.person.zone)})
    if item.resting:
        yield x.text("dodont-is_resting")
