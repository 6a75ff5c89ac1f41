"""The texts and buttons of a check-in. Each offers something to do: none is a bare reminder.

Each kind has several wordings (`.a`, `.b` …) that rotate. An occasion without anything left to say (the interview was
deleted, the answer came) has no text.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.forms import in_rows
from ..dialogue.long_ago import say_which
from ..dialogue.messages import Args, Button, Rows, Say
from ..kinds import Acts, Occasion

LATE = timedelta(hours=3)  # when we apologise for being late
MERGED = 4  # most occasions in one message
TOGETHER = "at."
_LETTERS = "abcdefgh"


def say_occasions(x: Exchange, occasions: Sequence[Occasion], *, meant: datetime) -> list[Occasion]:
    """Send one message for all occasions: a single one in full, several as a line and a button each.

    Returns:
        The occasions that are done: sent, or settled meanwhile. Those that don't fit the message are left for later.
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
        opening = _in_turn(x, "check_in-several", "several", {})
        text = paragraphs(opening, "\n".join(f"• {line}" for line in lines))
        rows = tuple((Button(label_of(x, one), command=f"look {one.key}"),) for one, _ in told)
        rows = (*rows, (Button(x.text("check_in-act.later"), command=f"later {together(x.now)}"),))
    # If they were active since, that is what delayed it, and not a failure of ours.
    late = x.now - meant > LATE and not (x.person.wrote and x.person.wrote > meant)
    lead = x.text("check_in-late", {"date": x.outside.say_date(meant, x.person.zone)}) if late else ""
    keys = tuple(one.key for one, _ in told)
    x.messages.append(Say(paragraphs(lead, text), rows=rows, check_in=keys))
    for name in [_name(x, one) for one, _ in told] + ["several"] * (len(told) > 1):
        x.person.check_ins.times[name] = x.person.check_ins.times.get(name, 0) + 1
    return settled + [one for one, _ in told]


def together(moment: datetime) -> str:
    """What a button calls all occasions that were sent in one message."""
    return f"{TOGETHER}{int(moment.timestamp())}"


def say_goodbye(x: Exchange, *, own: bool) -> None:
    """Send the last check-in after several without any reaction. `own`: whether any that they set are to come."""
    text = x.text("check_in-goodbye", {"own": "yes" if own else "no"})
    x.messages.append(Say(text, rows=x.commands(("menu",)), check_in=("goodbye",)))


def words_of(x: Exchange, occasion: Occasion) -> str | None:
    """The full text of an occasion; None if there is nothing left to say."""
    args, interview = _args(x, occasion), x.kinds[occasion.kind].interview
    if args is None:
        return None
    which = say_which(x, interview(x.person, occasion.about)) if interview else ""
    return paragraphs(which, _in_turn(x, _key(x, occasion), _name(x, occasion), args))


def label_of(x: Exchange, occasion: Occasion) -> str:
    """What stands on the button that opens an occasion; "" if there is nothing left to say."""
    args = _args(x, occasion)
    return x.text(f"{_key(x, occasion)}.open", args) if args is not None else ""


def named(x: Exchange, key: str) -> Occasion | None:
    """The occasion that a button refers to, if there is still something to say. Its time doesn't matter any more."""
    kind, _, rest = key.partition(".")
    about, _, which = rest.partition(".")
    if kind not in x.kinds or not about.isdecimal() or len(key) > 60:
        return None
    occasion = Occasion(kind, int(about[:9]), which, x.now, timedelta())
    return occasion if words_of(x, occasion) is not None else None


def _in_turn(x: Exchange, key: str, name: str, args: Args) -> str:
    """The next wording of `key`, by how often `name` was sent."""
    wordings = [text for letter in _LETTERS if (text := x.outside.maybe(f"{key}.{letter}", args))]
    return wordings[x.person.check_ins.times.get(name, 0) % len(wordings)]


def acts(x: Exchange, occasion: Occasion) -> Rows:
    """The buttons of an occasion."""
    kind = x.kinds[occasion.kind]
    return in_rows(buttons_of(x, occasion, kind.acts[kind.text_of(occasion)]), kind.in_a_row)


def buttons_of(x: Exchange, occasion: Occasion, acts: Acts) -> list[Button]:
    """A button for each act."""
    about, key = occasion.about, occasion.key
    return [Button(x.text(f"check_in-act.{name}"), command=what.format(about=about, key=key)) for name, what in acts]


def _name(x: Exchange, occasion: Occasion) -> str:
    """The name of its text."""
    return x.kinds[occasion.kind].text_of(occasion)


def _key(x: Exchange, occasion: Occasion) -> str:
    return f"check_in-{_name(x, occasion)}"


def _args(x: Exchange, occasion: Occasion) -> Args | None:
    """The variables of its texts; None if its subject is gone or settled, or if it has no text."""
    kind = x.kinds[occasion.kind]
    return kind.args(x, occasion) if kind.text_of(occasion) in kind.acts else None
