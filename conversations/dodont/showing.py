"""Shows the list: the items in use, a button for those saved for later, and buttons for changes."""

from collections.abc import Iterator, Sequence

from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.forms import in_rows, units
from ..dialogue.messages import Button, Rows, Say
from ..person import Item, Person
from .lines import ordered

LINES = 10  # a page: five of each
AROUND = 696  # of a message, as messengers count: what stands around the lines of a page
TOLD = 6  # lines of one change that are said back

Numbered = tuple[int, Item]  # with its position on the screen


def show(
    x: Exchange, page: int = 1, *, resting: bool = False, lead: str = "", at: int = 0, changed: bool = False
) -> None:
    """Show a page of the items in use, numbered. The numbers are valid until a list is shown again.

    Args:
        x: the exchange.
        page: page number, from 1.
        resting: show those saved for later instead.
        lead: text above the list.
        at: show the page of this item.
        changed: whether the current event changed the list, so that Undo refers to this change.
    """
    lines = number_lines(x.person)
    if not lines:
        return empty(x, lead)
    shown = [line for line in lines if line[1].resting is resting]
    if not shown:
        text = x.text("dodont-none_rest" if resting else "dodont-all_rest")
        return x.messages.append(Say(paragraphs(lead, text), rows=_rows(x, 0 if resting else len(lines))))
    pages = list(_pages(shown, x.outside.sizes.message - AROUND))
    place = x.person.listed.index(at) + 1 if at else 0
    page = next((one for one, of in enumerate(pages, 1) if place in dict(of)), max(1, min(page, len(pages))))
    more: Rows = ()
    if len(pages) > 1:
        label = x.text("common-more", {"page": str(page), "pages": str(len(pages))})
        following = f"dodont {'resting' if resting else 'page'} {page % len(pages) + 1}"
        more = ((Button(label, command=following),),)
    if resting:
        rows = (*more, (button(x, "wake"),), list_and_undo(x, changed=changed))
    else:
        rows = (*more, *_rows(x, len(lines) - len(shown), changed=changed))
    title = x.text("dodont-title_resting" if resting else "dodont-title")
    return x.messages.append(Say(paragraphs(lead, lines_as_text(x, pages[page - 1])), title=title, rows=rows))


def number_lines(person: Person) -> list[Numbered]:
    """Number all items in order, and remember these positions as those on the screen."""
    every = ordered(person)
    person.listed = [number for number, _ in every]
    return list(enumerate((item for _, item in every), 1))


def empty(x: Exchange, lead: str = "") -> None:
    """Say that the list is empty."""
    undo = tuple(_undo(x))
    x.say("dodont-empty", rows=(*x.commands(("do", "dont")), *((undo,) if undo else ())), lead=lead)


def _rows(x: Exchange, resting: int, *, changed: bool = False) -> Rows:
    """The buttons below the list; at most eight, including More."""
    change = (button(x, "change"), *_undo(x, changed=changed))
    uses = in_rows([button(x, verb) for verb in ("practise", "card", "share")], 3)
    rows: Rows = (*x.commands(("do", "dont")), change, *uses)
    if not resting:
        return rows
    return ((Button(x.text("dodont-button.resting", {"count": str(resting)}), command="dodont resting"),), *rows)


def button(x: Exchange, verb: str, words: str = "", label: str = "") -> Button:
    """A button for a verb of /dodont."""
    return Button(x.text(f"dodont-button.{label or verb}"), command=f"dodont {verb} {words}".rstrip())


def list_and_undo(x: Exchange, *, changed: bool = False) -> tuple[Button, ...]:
    """Buttons for the list and for undo; `changed`: whether the current event changed the list."""
    return (my_list(x), *_undo(x, changed=changed))


def _undo(x: Exchange, *, changed: bool = False) -> Iterator[Button]:
    """The Undo button, if there is a change; it names the change, so that a double tap has no further effect.

    A change is numbered at the end of its event, so that of the current event will get the next number.
    """
    if changed:
        yield button(x, "undo", f"change {x.person.numbers.get('list_change', 0) + 1}")
    elif x.person.list_changes:
        yield button(x, "undo", f"change {x.person.list_changes[-1].number}")


def my_list(x: Exchange) -> Button:
    """The button that shows the list."""
    return x.commands(("dodont",))[0][0]


def _pages(lines: Sequence[Numbered], room: int) -> Iterator[list[Numbered]]:
    page, used = list[Numbered](), 0
    for line in lines:
        length = units(line[1].text)
        if page and (len(page) == LINES or used + length > room):
            yield page
            page, used = [], 0
        page.append(line)
        used += length
    yield page


def lines_as_text(x: Exchange, lines: Sequence[Numbered]) -> str:
    """Items with their positions, grouped by kind with headings."""
    said, heading = list[str](), ""
    for number, item in lines:
        if item.kind != heading:
            heading = item.kind
            said.append(("\n" if said else "") + x.text(f"dodont-{heading}"))
        said.append(f"{number}. {item.text}")
    return "\n".join(said)


def bullets(x: Exchange, told: Sequence[tuple[str, Sequence[str]]]) -> list[str]:
    """For each (key, texts): the heading and the texts as bullets; nothing if there are no texts."""
    parts = []
    for key, texts in told:
        lines = [f"• {text}" for text in texts[:TOLD]]
        if len(texts) > TOLD:
            lines.append(x.text("dodont-and_more", {"count": str(len(texts) - TOLD)}))
        parts += [x.text(key), "\n".join(lines)] if lines else []
    return parts
