"""What a check-in says, and the acts of one tap that it offers: none is a bare reminder.

Each kind has several wordings (`.a`, `.b` …) that take turns. An occasion about which there is nothing to say any
more (an interview deleted, an answer that came) has no words.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.forms import in_rows
from ..dialogue.messages import Args, Button, Rows, Say
from ..kinds import Occasion

LATE = timedelta(hours=3)  # later than this is said to be late
MERGED = 4  # occasions in one message
_LETTERS = "abcdefgh"


def say_occasions(x: Exchange, occasions: Sequence[Occasion], *, meant: datetime) -> list[Occasion]:
    """One message for all of them: in full where there is one, else a line and a button each.

    Returns:
        Those that are done with: said, or settled meanwhile. A message holds only so many; the others wait.
    """
    worded = [(one, words_of(x, one)) for one in sorted(occasions, key=lambda one: not one.own)]
    settled = [one for one, words in worded if words is None]
    told = [(one, words) for one, words in worded if words is not None]
    told = told[: max(MERGED, sum(one.own for one, _ in told))]
    if not told:
        return settled
    if len(told) == 1:
        text, rows = told[0][1], acts(x, told[0][0])
    else:
        lines = [x.text(f"{_key(x, one)}.line", _args(x, one)) for one, _ in told]
        opening = _in_turn(x, "check-in-several", "several", {})
        text = paragraphs(opening, "\n".join(f"• {line}" for line in lines))
        rows = tuple(
            (Button(x.text(f"{_key(x, one)}.open", _args(x, one)), command=f"look {one.key}"),) for one, _ in told
        )
    # Where they were here since, it was put off by that, and we weren't away.
    late = x.now - meant > LATE and not (x.person.wrote and x.person.wrote > meant)
    lead = x.text("check-in-late", {"date": x.outside.say_date(meant, x.person.zone)}) if late else ""
    keys = tuple(one.key for one, _ in told)
    x.messages.append(Say(paragraphs(lead, text), rows=rows, check_in=keys))
    for name in [_name(x, one) for one, _ in told] + ["several"] * (len(told) > 1):
        x.person.check_ins.times[name] = x.person.check_ins.times.get(name, 0) + 1
    return settled + [one for one, _ in told]


def say_goodbye(x: Exchange) -> None:
    """The last one, after several to which nothing came."""
    x.messages.append(Say(x.text("check-in-goodbye"), rows=x.commands(("menu",)), check_in=("goodbye",)))


def words_of(x: Exchange, occasion: Occasion) -> str | None:
    """Its text in full; None where there is nothing to say any more."""
    args = _args(x, occasion)
    return None if args is None else _in_turn(x, _key(x, occasion), _name(x, occasion), args)


def _in_turn(x: Exchange, key: str, name: str, args: Args) -> str:
    """The wording of `key` whose turn it is, by how often that was said."""
    wordings = [text for letter in _LETTERS if (text := x.outside.maybe(f"{key}.{letter}", args))]
    return wordings[x.person.check_ins.times.get(name, 0) % len(wordings)]


def acts(x: Exchange, occasion: Occasion) -> Rows:
    """Its buttons, as many side by side as its kind has."""
    kind = x.kinds[occasion.kind]
    buttons = [
        Button(x.text(f"check-in-act.{label}"), command=command.format(about=occasion.about, key=occasion.key))
        for label, command in kind.acts[kind.text_of(occasion)]
    ]
    return in_rows(buttons, kind.in_a_row)


def _name(x: Exchange, occasion: Occasion) -> str:
    """The kind, and which of its moments where they differ in what they say."""
    return x.kinds[occasion.kind].text_of(occasion)


def _key(x: Exchange, occasion: Occasion) -> str:
    return f"check-in-{_name(x, occasion)}"


def _args(x: Exchange, occasion: Occasion) -> Args | None:
    """The variables of its texts; None where what it is about is gone or settled, or it has no text."""
    kind = x.kinds[occasion.kind]
    return kind.args(x, occasion) if kind.text_of(occasion) in kind.acts else None
