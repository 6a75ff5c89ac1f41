"""/ask: short cards of advice by theme. Each suggests one thing to do, and names its source.

The cards are rows of facts/advice.toml. Their texts are `advice-<name>`: the advice itself, `.title` (its button),
and optionally `.block` (words to copy) and `.line` (an item for the list).
"""

from collections.abc import Callable, Mapping
from typing import Any

from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.steps import Choose, Dialogue, End, Moment, Opening, Option
from .dodont import all_on_list, put
from .person import State


def command(x: Exchange, words: str) -> None:
    """/ask: show the themes, or the card named in `words`."""
    name = words.strip()
    if name in x.outside.advice:
        return begin(x, "ask", "card", state=State(advice=name))
    return begin(x, "ask")


def opening(name: Callable[[Moment], str]) -> Opening:
    """An option of another dialogue's question that opens a card on top of it."""
    return Opening("ask", "card", lambda moment: State(advice=name(moment)))


def _row(moment: Moment) -> Mapping[str, Any]:
    """The row of the current card; the first one if it was removed from the facts meanwhile."""
    cards = moment.outside.advice
    return cards.get(moment.state.advice) or next(iter(cards.values()))


def _themes(moment: Moment) -> list[Option]:
    names = dict.fromkeys(row["theme"] for row in moment.outside.advice.values())
    return [Option(name, moment.outside.render(f"ask-theme_names.{name}")) for name in names]


def _cards(moment: Moment) -> list[Option]:
    """The cards of the theme, the most asked for first, without those that only follow another card."""
    theme, rows = _row(moment)["theme"], moment.outside.advice.items()
    listed = [name for name, row in rows if row["theme"] == theme and row.get("listed", True)]
    return [Option(name, moment.outside.render(f"advice-{name}.title")) for name in listed]


def _keep_theme(moment: Moment) -> None:
    names = moment.outside.advice.items()
    moment.state.advice = next(name for name, row in names if row["theme"] == moment.answer.choice)


def _keep_card(moment: Moment) -> None:
    moment.state.advice = moment.answer.choice


def _keep_act(moment: Moment) -> None:
    if moment.answer.choice == "next":
        moment.state.advice = _row(moment)["next"]
    elif moment.answer.choice == "line":
        put(moment.person, [("do", _line(moment))], moment.now)


def _line(moment: Moment) -> str:
    return moment.outside.maybe(f"advice-{_row(moment)['name']}.line")


def _card(moment: Moment) -> dict[str, str]:
    row, outside, line = _row(moment), moment.outside, _line(moment)
    return {
        "advice": outside.render(f"advice-{row['name']}"),
        "from": outside.render(f"ask-from.{row['from']}"),
        "block": outside.maybe(f"advice-{row['name']}.block"),
        "next": "yes" if "next" in row else "no",
        "line": "yes" if line and not all_on_list(moment.person, [line]) else "no",
    }


def _theme(moment: Moment) -> dict[str, str]:
    return {"theme": moment.outside.render(f"ask-theme_names.{_row(moment)['theme']}")}


ASK = Dialogue(
    "ask",
    {
        "themes": Choose(listed=_themes, to="theme", keep=_keep_theme),
        "theme": Choose(listed=_cards, to="card", keep=_keep_card, args=_theme, beside={"themes": "themes"}),
        "card": Choose(
            options={"next": "card", "line": "card", "enough": "over"},
            beside={"others": "theme"},
            keep=_keep_act,
            args=_card,
        ),
        "over": End(),
    },
    doors=("card", "theme"),
    passing=True,
)
