"""The list as a picture for the lock screen: what it holds, and /card, which asks how it should look.

How it is drawn is bot/pictures/card.typ's affair: what doesn't fit there is counted ("+3 more").
"""

from collections.abc import Mapping, Sequence

from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.forms import in_rows
from ..dialogue.messages import Button, Outside, Picture, Plain, Rows

MOST = 16  # lines of a kind: more never fit
SIZES: Mapping[str, tuple[int, int]] = {"": (1170, 2532), "small": (750, 1334)}  # pixels; most phones, and small ones
LOOKS = {
    "light": ("light", ""),
    "dark": ("dark", ""),
    "light_small": ("light", "small"),
    "dark_small": ("dark", "small"),
}
_CONTROL = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)))


def card(
    outside: Outside,
    dos: Sequence[str],
    donts: Sequence[str],
    theme: str = "light",
    size: str = "",
    *,
    rows: Rows = (),
) -> Picture:
    """The picture of a list.

    Args:
        outside: has the words beside theirs.
        dos: what to do, the most important first.
        donts: what to leave.
        theme: light or dark.
        size: "" or small, see SIZES.
        rows: buttons under it.
    """
    width, height = SIZES[size]
    one_line = [[" ".join(words.split()).translate(_CONTROL) for words in some] for some in (dos, donts)]
    data: dict[str, Plain] = {
        "theme": theme,
        "width": width,
        "height": height,
        "do": outside.render("dodont-do"),
        "dont": outside.render("dodont-dont"),
        "more": outside.render("card-more", {"count": "{}"}),
        "dos": one_line[0][:MOST],
        "donts": one_line[1][:MOST],
        "hidden_dos": max(0, len(dos) - MOST),
        "hidden_donts": max(0, len(donts) - MOST),
    }
    return Picture(
        "card",
        data,
        fallback=paragraphs(outside.render("card-fallback"), _as_text(outside, *one_line)),
        caption=outside.render("card-caption"),
        rows=rows,
    )


def command(x: Exchange, words: str) -> None:
    """/card, and how it should look: "dark", "small light"."""
    awake = (item for item in x.person.items.values() if not item.resting)
    items = sorted(awake, key=lambda item: item.place)
    if not items:
        return x.say("card-empty", rows=x.commands(("do", "dont")))
    asked = set(words.lower().split())
    theme = next((one for one in ("light", "dark") if one in asked), "")
    if not theme:
        return x.say("card-which", rows=_looks(x))
    size = "small" if "small" in asked else ""
    dos, donts = ([item.text for item in items if item.kind == kind] for kind in ("do", "dont"))
    x.messages.append(card(x.outside, dos, donts, theme, size, rows=_looks(x, (theme, size))))
    return None


def _looks(x: Exchange, shown: tuple[str, str] | None = None) -> Rows:
    """A button for each look that isn't `shown` already."""
    buttons = [
        Button(x.text(f"card-which.{name}"), command=f"card {' '.join(look)}".strip())
        for name, look in LOOKS.items()
        if look != shown
    ]
    return in_rows(buttons)


def _as_text(outside: Outside, dos: Sequence[str], donts: Sequence[str]) -> str:
    parts = [("dodont-do", dos), ("dodont-dont", donts)]
    return paragraphs(
        *("\n".join([outside.render(key), *(f"• {one}" for one in some)]) for key, some in parts if some)
    )
