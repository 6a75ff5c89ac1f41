"""/ask: short cards of advice by theme. Each suggests one thing to do, and names its source.

The cards are rows of facts/advice.toml. Their texts are `advice-<name>`: the advice itself, `.title` (its button),
and optionally `.block` (words to copy) and `.line` (an item for the list).

What is typed opens the card that is meant, wherever in the dialogue they are: the question "advice" of the table of
hearing has the lines of each card. Other dialogues and texts with nothing open use `cards_for`.
"""

from collections.abc import Callable, Mapping
from typing import Any

from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.messages import Outside
from .dialogue.steps import Choose, Dialogue, End, Moment, Opening, Option, Route, Typed
from .dodont import all_on_list, put
from .hearing import LONGEST, Reading
from .person import State

SHOWN = 3  # cards to choose from, if several may be meant
FOUND = 6  # cards to remember: the others are the next best
ALONE = 0.8  # of the words: a topic that is nearly all they said needs no question
MOSTLY = 0.5  # of the words: a remark that explains so many isn't a question
LEAST = 0.2  # of the words: less is only mentioned in passing


def command(x: Exchange, words: str) -> None:
    """/ask: show the themes, or the card that `words` name or ask for."""
    if not (name := words.strip()):
        return begin(x, "ask")
    if name in x.outside.advice:
        return begin(x, "ask", "card", state=State(advice=name))
    reading = _read(x.outside, words)
    state = State()
    _note(state, reading)
    begin(x, "ask", _shown_at(reading), state=state)


REMARKS = ("feeling:", "social:", "nothing")  # kinds that are meant as themselves below a card


def cards_for(x: Exchange, text: str, *, loosely: bool = False) -> list[str]:
    """The names of the cards that `text` asks for, the best first; at most three, [] if it asks for none.

    A topic counts where something asks ("how do I explain my gap", "they said I'm overqualified"), or where it is
    nearly all that was said ("my gap"). With `loosely` a topic is enough, as in /ask, where anything typed is a
    question; elsewhere such cards may be offered, but shouldn't be opened. `/ask <text>` opens the card, or offers
    those that are found.
    """
    reading = _read(x.outside, text)
    asked = loosely or reading.share >= (LEAST if reading.asks else ALONE)
    return list(reading.options[:SHOWN]) if asked else []


def _read(outside: Outside, text: str) -> Reading:
    """The cards that `text` may mean."""
    return outside.hearing.read(text, "advice")


def _note(state: State, reading: Reading) -> None:
    """Keep the cards that were found."""
    state.found = list((*reading.options, *reading.beside)[:FOUND])
    state.advice = state.found[0] if state.found else ""


def _shown_at(reading: Reading) -> str:
    """The step that shows the cards that were found."""
    if not reading.options:
        return "unknown"
    return "card" if len(reading.options) == 1 else "found"


def _keeping(keep: Callable[[Moment], None]) -> Callable[[Moment], None]:
    """Keeps what was typed, or by `keep` what was chosen."""

    def kept(moment: Moment) -> None:
        if moment.answer.text:
            return _note(moment.state, _read(moment.outside, moment.answer.text))
        return keep(moment)

    return kept


def _typed(step: str) -> Typed:
    """What is typed at `step`: it means some card, or nothing else that we understand.

    Where nothing is found the themes are shown. From there on, it is a question that wasn't understood. Below a card
    it may be about that: a feeling, a thank you, or whatever asks nothing and names no other card.
    """

    def reads(moment: Moment) -> bool:
        text = moment.answer.text
        button = moment.outside.hearing.read(text, f"ask.{step}")
        if len(text) > LONGEST or (button.options and button.whole):
            return False
        found = _read(moment.outside, text)
        asks = found.asks or "question" in moment.outside.hearing.read(text, "aside").options
        if step == "card" and not asks:
            plain = moment.outside.hearing.read(text)
            remarks = plain.kind.startswith(REMARKS) and plain.share >= MOSTLY
            return bool(found.options) and not (remarks or button.options)
        if found.options:
            return True
        return not (button.options or button.kind or step == "unknown")

    ways = ("card", "found") if step == "unknown" else ("card", "found", "unknown")
    return Typed(reads, Route(lambda moment: _shown_at(_read(moment.outside, moment.answer.text)), ways))


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
    """The other cards that their words may mean; then those of the theme, the most asked for first.

    Cards that only follow another one are left out.
    """
    theme, cards = _row(moment)["theme"], moment.outside.advice
    meant = [name for name in moment.state.found if name in cards and name != moment.state.advice]
    rest = [name for name in _listed(moment.outside) if cards[name]["theme"] == theme and name not in meant]
    return [_option(moment, name) for name in (*meant, *rest)]


def _found(moment: Moment) -> list[Option]:
    """The cards that their words may mean."""
    return [_option(moment, name) for name in moment.state.found[:SHOWN] if name in moment.outside.advice]


def _listed(outside: Outside) -> list[str]:
    return [name for name, row in outside.advice.items() if row.get("listed", True)]


def _option(moment: Moment, name: str) -> Option:
    return Option(name, moment.outside.render(f"advice-{name}.title"))


def _keep_theme(moment: Moment) -> None:
    names = moment.outside.advice.items()
    moment.state.advice = next(name for name, row in names if row["theme"] == moment.answer.choice)
    moment.state.found = []


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
        "themes": Choose(listed=_themes, to="theme", keep=_keeping(_keep_theme), typed=_typed("themes")),
        "theme": Choose(
            listed=_cards,
            to="card",
            keep=_keeping(_keep_card),
            args=_theme,
            beside={"themes": "themes"},
            typed=_typed("theme"),
        ),
        "card": Choose(
            options={"next": "card", "line": "card", "enough": "over"},
            beside={"others": "theme"},
            keep=_keeping(_keep_act),
            args=_card,
            typed=_typed("card"),
        ),
        "found": Choose(
            listed=_found, to="card", keep=_keeping(_keep_card), beside={"themes": "themes"}, typed=_typed("found")
        ),
        "unknown": Choose(listed=_themes, to="theme", keep=_keeping(_keep_theme), typed=_typed("unknown")),
        "over": End(),
    },
    doors=("card", "theme", "found", "unknown"),
    passing=True,
)
