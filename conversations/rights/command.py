"""/rights: at any time, for the newest interview or the one named, and what a reminder's buttons do."""

from collections.abc import Callable
from functools import partial

from ..check_ins import want
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.forms import number_of
from ..dialogue.messages import Button
from ..person import Interview, State
from .check_in import RIGHTS_CHECK_IN
from .table import begin_at


def command(x: Exchange, words: str) -> None:
    """Nothing, an interview's number, or one of `show`, `log`, `done`, `open` with that number."""
    verb, _, rest = words.strip().lower().partition(" ")
    if verb.isdecimal():
        verb, rest = "ask", verb
    act = _ACTS.get(verb)
    if act is None:
        return _newest(x)
    number = number_of(rest)
    interview = x.person.interviews.get(number)
    if interview is None:
        return x.say("rights-gone", rows=x.commands(("rights", "menu")))
    return act(x, number, interview)


def _newest(x: Exchange) -> None:
    """Of several interviews, first which; of none, what there is for anyone."""
    interviews = list(x.person.interviews)
    if len(interviews) > 1:
        return begin(x, "rights", "which", lead=x.text("rights-lead"))
    return _ask(x, interviews[0] if interviews else 0)


def _ask(x: Exchange, number: int, _: Interview | None = None) -> None:
    """Go on where they are with it, or begin by what is known."""
    there = any((talk.dialogue, talk.state.about) == ("rights", number) for talk in x.person.talks)
    door = begin_at(x.moment_of(State(about=number)))
    begin(x, "rights", "" if there else door, about=number, lead=x.text("rights-lead"))


def _show(x: Exchange, number: int, interview: Interview) -> None:
    if interview.place:
        begin(x, "rights", "body", about=number)
    else:
        _ask(x, number)


def _log(x: Exchange, number: int, _: Interview) -> None:
    begin(x, "rights", "log", about=number)


def _settle(x: Exchange, number: int, interview: Interview, *, done: bool) -> None:
    """Whether they acted on it, or want to hear no more of it; saying so twice changes nothing."""
    key = "rights-settled" if done else "rights-reopened"
    if interview.rights_done == done:
        key += "_already"
    interview.rights_done = done
    if not done:
        want(x.person, RIGHTS_CHECK_IN, x.now)
    other = Button(
        x.text("rights-remind" if done else "rights-acted"), command=f"rights {'open' if done else 'done'} {number}"
    )
    show = Button(x.text("rights-ask"), command=f"rights show {number}")
    x.say(key, {"where": interview.where}, ((other,), (show,)))


_ACTS: dict[str, Callable[[Exchange, int, Interview], None]] = {
    "ask": _ask,
    "show": _show,
    "log": _log,
    "done": partial(_settle, done=True),
    "open": partial(_settle, done=False),
}
