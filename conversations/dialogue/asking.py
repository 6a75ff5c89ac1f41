"""How the open question of a talk looks: its text and its buttons, from its step and its state alone.

Asking, offering again and sending again all show the same: whatever copy is tapped, it is the same question.
"""

from ..person import Talk
from . import dates
from .exchange import Exchange, paragraphs
from .forms import in_a_line, in_rows
from .messages import BACK, DONE, NO, PAGE, SKIP, STOP, YES, Args, Button, Question, Rows, Say
from .steps import Choose, ChooseSeveral, Gather, Option, Step, Write

PAGE_SIZE = 6
COPIED = 256  # characters that a button can copy
NAVIGATION = (BACK, SKIP, STOP)


def key_of(talk: Talk) -> str:
    """Where the texts of the open question are."""
    return f"{talk.dialogue}-{talk.step}"


def args_of(x: Exchange, talk: Talk) -> Args:
    """The variables of its texts: what the step computes, and what every text may use."""
    step, moment = x.step(talk), x.moment(talk)
    interview = x.person.interviews.get(talk.state.about)
    common = {"where": "", "standing": talk.state.standing, "each": talk.state.each}
    if interview:
        common |= {"where": interview.where, "standing": interview.standing}
    if interview and interview.day:
        common["day"] = x.outside.say_date(interview.day, x.person.zone)
    return {**common, **(step.args(moment) if step.args else {})}


def ask(x: Exchange, talk: Talk, lead: str = "", *, above: str = "") -> None:
    """Ask the open question anew: it gets a number of its own, and earlier buttons become old."""
    step = x.step(talk)
    if isinstance(step, Gather) and step.minutes:  # Back to it gives them all of its time again
        talk.state.until = x.later(minutes=step.minutes)
    talk.question = x.person.number("question")
    talk.misses = 0
    offer(x, talk, lead, above=above)


def offer(x: Exchange, talk: Talk, lead: str = "", key: str = "", *, above: str = "") -> None:
    """Show the open question (again), after `lead`; `key` names other words for it.

    `above` closes the dialogue before, so it stands above the title, where there is one.
    """
    args, heading = args_of(x, talk), title(x, talk)
    text = dates.confirming(x, talk) or x.text(key or key_of(talk), args)
    x.messages.append(
        Say(
            paragraphs("" if heading else above, lead, text),
            title=heading,
            above=above if heading else "",
            block=block(x, talk, args),
            rows=rows(x, talk, args),
            question=Question(talk.id, talk.question),
        )
    )


def block(x: Exchange, talk: Talk, args: Args) -> str:
    """What is to be copied: their own words where the step has any (`block`), else the text's `.block`."""
    return str(args.get("block", "")) or x.outside.maybe(f"{key_of(talk)}.block", args)


def title(x: Exchange, talk: Talk) -> str:
    """Where in the six tips this is ("Tip 2 of 6 · Get feedback"); nothing outside them."""
    there = (name for name in (talk.dialogue, talk.state.came) if name in x.dialogues)
    name = next((name for name in there if x.dialogues[name].tip), "")  # what a tip led to still belongs to it
    if not name:
        return ""
    several = len(x.person.interviews) > 1 and talk.state.about in x.person.interviews
    where = shorten(x.person.interviews[talk.state.about].where) if several else ""
    args = {"number": str(x.dialogues[name].tip), "name": x.text(f"{name}-name"), "where": where or "none"}
    return x.text("common-tip", args)


def options(x: Exchange, talk: Talk, args: Args | None = None) -> list[Option]:
    """The answers that the open question has buttons for, in the order shown; typed ones are matched to them.

    One whose label comes out empty isn't offered: nothing can be taken off an empty list. `args` are those of the
    question's texts, where they are known already.
    """
    step = x.step(talk)
    if dates.is_read(x, talk):
        return [Option(mark, x.text(f"common-{mark[1:]}")) for mark in (YES, NO)]
    listed = step.listed(x.moment(talk)) if isinstance(step, Choose) and step.listed else []
    names = _names(step, only=talk.only)
    if names and args is None:
        args = args_of(x, talk)
    labelled = [Option(name, x.text(f"{key_of(talk)}.{name}", args)) for name in names]
    return listed + [one for one in labelled if one.label]


def _names(step: Step, *, only: bool) -> tuple[str, ...]:
    """What a table names as answers to a step; one question asked by itself (`only`) has nothing beside it."""
    if isinstance(step, ChooseSeveral):
        return step.options
    if isinstance(step, Choose):
        return tuple(step.options) if only else (*step.options, *step.opens, *step.beside)
    return tuple(step.beside) if isinstance(step, Write) and not only else ()


def rows(x: Exchange, talk: Talk, args: Args | None = None) -> Rows:
    """The keyboard of the open question: its answers, then Back, Skip, Stop. `args` as of `options`."""
    args = args_of(x, talk) if args is None else args
    step, every = x.step(talk), options(x, talk, args)
    answers: Rows
    if isinstance(step, ChooseSeveral):
        picked = talk.state.picks
        buttons = [
            Button(x.text("common-picked", {"label": one.label}), choice=f"-{one.key}")
            if one.key in picked
            else Button(one.label, choice=f"+{one.key}")
            for one in every
        ]
        done = Button(x.text("common-done"), choice=DONE, style="success")
        answers = (*in_rows(buttons), (done,))
    elif isinstance(step, Gather):
        answers = ((Button(x.text("common-done"), choice=DONE, style="success"),),)
    elif isinstance(step, Choose) and step.listed:
        answers = _page(x, talk, every)
    else:
        answers = tuple((Button(one.label, choice=one.key, style=style(one.key)),) for one in every)
    return (*_copy(x, talk, args), *answers, navigation(x, talk))


def _copy(x: Exchange, talk: Talk, args: Args) -> Rows:
    """One tap that copies what is to be copied, where it is short enough for a button; else it is a block alone."""
    words = block(x, talk, args)
    return ((Button(x.text("common-copy"), copy=words),),) if 0 < len(words) <= COPIED else ()


def style(choice: str) -> str:
    """Only what deletes stands out."""
    return "danger" if choice.startswith("delete") else ""


def navigation(x: Exchange, talk: Talk) -> tuple[Button, ...]:
    """Back where there is something to take back, Skip where no answer is needed, and the way out."""
    there = {BACK: bool(talk.trail), SKIP: x.step(talk).skip is not None and not talk.only, STOP: True}
    passing = x.dialogues[talk.dialogue].passing or talk.only
    keys = {BACK: "common-back", SKIP: "common-skip", STOP: "common-never_mind" if passing else "common-stop"}
    return tuple(Button(x.text(keys[choice]), choice=choice) for choice in NAVIGATION if there[choice])


def _page(x: Exchange, talk: Talk, every: list[Option]) -> Rows:
    pages = max(1, -(-len(every) // PAGE_SIZE))
    page = talk.state.page % pages
    shown = every[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]
    answers: Rows = tuple((Button(shorten(one.label), choice=one.key),) for one in shown)
    if pages == 1:
        return answers
    more = Button(x.text("common-more", {"page": str(page + 1), "pages": str(pages)}), choice=f"{PAGE}{page + 1}")
    return (*answers, (more,))


def shorten(label: str) -> str:
    """A label of the person's own words, cut to what a button shows."""
    return in_a_line(label, 48)
