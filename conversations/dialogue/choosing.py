"""Settles a question by what was chosen: one option, several, a date that was confirmed, the end of a Gather."""

from ..person import Talk
from . import dates
from .asking import ask, offer, options
from .engine import open_on_top, settle
from .exchange import Exchange
from .messages import DONE, YES
from .steps import Answer, Choose, ChooseSeveral, Gather, Option, PickDate, Write


def choose(x: Exchange, talk: Talk, chosen: Option) -> None:
    """Settle the question with an option; some open a dialogue on top instead."""
    step = x.step(talk)
    if isinstance(step, PickDate):
        over = dates.over_by_now(x, talk, step)
        if chosen.key == YES and not over:
            date = talk.state.pending
            return settle(x, talk, step.to, Answer(date=date), choice=YES, label=chosen.label)
        x.redraw(talk)
        dates.keep(talk, None)
        return ask(x, talk, over or x.text("common-other_date"))
    if isinstance(step, Choose) and chosen.key in step.opens:
        return open_on_top(x, talk, step.opens[chosen.key])
    assert isinstance(step, Choose | Write)  # noqa: S101 - only these have options to choose from
    listed = {**step.options, **step.beside} if isinstance(step, Choose) else step.beside
    target = listed.get(chosen.key) or step.to
    assert target is not None  # noqa: S101 - what is listed has one target, which Dialogue checks
    return settle(x, talk, target, Answer(choice=chosen.key), choice=chosen.key, label=chosen.label)


def done(x: Exchange, talk: Talk, step: ChooseSeveral) -> None:
    """Settle the question with the options that are ticked."""
    picks = tuple(one for one in step.options if one in talk.state.picks)
    own = talk.state.own if step.options[-1] in picks else ""
    if not picks and not step.none:
        return offer(x, talk, x.text("common-none_picked"))
    label = ", ".join(option.label for option in options(x, talk) if option.key in picks) or x.text("common-done")
    return settle(x, talk, step.to, Answer(choices=picks, text=own), choice=DONE, label=label)


def end_gathering(x: Exchange, talk: Talk) -> None:
    """End a Gather, because of its button or its timeout."""
    step = x.step(talk)
    assert isinstance(step, Gather)  # noqa: S101 - both callers looked
    texts = tuple(text for _, text in talk.state.gathered)
    settle(x, talk, step.to, Answer(gathered=texts), choice=DONE, label=x.text("common-done"))
