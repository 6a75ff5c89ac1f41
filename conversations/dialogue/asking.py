"""Renders the open question of a talk: its text and buttons, derived from its step and state alone.

However often a question is shown, all copies have the same question number, so a tap on any of them answers it. Only
the newest message that asks something keeps its buttons, whichever talk it belongs to.
"""

from ..person import Talk
from . import dates, long_ago
from .exchange import Exchange, paragraphs
from .forms import in_a_line, in_rows
from .messages import BACK, DONE, NO, PAGE, SKIP, STOP, YES, Args, Button, Question, Rows, Say
from .steps import Choose, ChooseSeveral, Gather, Option, Step, Write

ASKING = "?？؟"  # what a question ends with, in one script or another
BRIEF = 200  # characters of a question that is asked again in a line
NAVIGATION = (BACK, SKIP, STOP)


def key_of(talk: Talk) -> str:
    """The text key of the open question."""
    return f"{talk.dialogue}-{talk.step}"


def args_of(x: Exchange, talk: Talk) -> Args:
    """The variables of its texts: common ones, and those the step computes."""
    step, moment = x.step(talk), x.moment(talk)
    interview = x.person.interviews.get(talk.state.about)
    common = {"where": "", "standing": talk.state.standing, "each": talk.state.each}
    common |= {"stopped": (interview or talk.state).stopped or "none", "paper": "no"}
    if interview:
        common |= {"where": interview.where, "standing": interview.standing}
        common["paper"] = "yes" if interview.on_paper else "no"
    if interview and interview.day:
        common["day"] = x.outside.say_date(interview.day, x.person.zone)
    return {**common, **(step.args(moment) if step.args else {})}


def ask(x: Exchange, talk: Talk, lead: str = "", *, above: str = "") -> None:
    """Ask the open question under a new number, which makes all earlier buttons old."""
    step = x.step(talk)
    if isinstance(step, Gather) and step.minutes:  # going back to it restarts its timeout
        talk.state.until = x.later(minutes=step.minutes)
    if isinstance(step, ChooseSeveral) and step.already:
        talk.state.picks = step.already(x.moment(talk))
    if talk.live:
        x.redraw(talk)
    talk.question, talk.misses = x.person.number("question"), 0
    offer(x, talk, lead, above=above)


def offer(x: Exchange, talk: Talk, lead: str = "", key: str = "", *, above: str = "") -> None:
    """Show the open question (again), with `lead` before it; `key` selects another wording.

    `above` is the last text of the previous dialogue, so it goes above the title, if there is one.
    """
    args, heading = args_of(x, talk), title(x, talk) or long_ago.say_which_of(x, talk)
    text = dates.confirming(x, talk) or x.text(key or key_of(talk), args)
    said = Say(
        paragraphs("" if heading else above, lead, text),
        title=heading,
        above=above if heading else "",
        block=block(x, talk, args),
        rows=rows(x, talk, args),
        ahead=x.dialogues[talk.dialogue].ahead,
    )
    x.show(said, Question(talk.id, talk.question), talk)


def offer_briefly(x: Exchange, talk: Talk, lead: str = "") -> None:
    """Show the open question again in one line with its buttons, below `lead` or whatever was said meanwhile."""
    asked = in_brief(x, talk)
    asks = asked if lead else x.text("common-back_to", {"question": asked})
    text = paragraphs(lead, long_ago.say_which(x, talk.state.about), asks)
    x.show(Say(text, rows=rows(x, talk)), Question(talk.id, talk.question), talk)


def in_brief(x: Exchange, talk: Talk) -> str:
    """The open question in one line: its last paragraph that asks something, else the question in other words.

    One of a loop is left whole: what it is about stands in it.
    """
    args = args_of(x, talk)
    asked = dates.confirming(x, talk) or x.text(key_of(talk), args)
    if talk.state.each and len(asked) <= BRIEF:
        return asked
    parts = [part for part in asked.split("\n\n") if part.strip()]
    asks = [part for part in parts if any(mark in part for mark in ASKING)]
    return in_a_line(asks[-1] if asks else x.outside.maybe(f"{key_of(talk)}.again", args) or parts[-1], BRIEF)


def block(x: Exchange, talk: Talk, args: Args) -> str:
    """The text to copy: the variable `block` if the step computes one, else the attribute `.block` of its text."""
    return str(args.get("block", "")) or x.outside.maybe(f"{key_of(talk)}.block", args)


def title(x: Exchange, talk: Talk) -> str:
    """The title of a question in a tip ("Tip 2 of 6 · Get feedback"); "" outside the tips.

    It names the interview if there are several, and an old one with its date.
    """
    there = (name for name in (talk.dialogue, talk.state.came_from) if name in x.dialogues)
    name = next(
        (name for name in there if x.dialogues[name].tip), ""
    )  # a dialogue that a tip led to still belongs to the tip
    if not name:
        return ""
    about, when = talk.state.about, long_ago.say_when(x, talk.state.about)
    told_apart = about in x.person.interviews and (len(x.person.interviews) > 1 or when)
    where = shorten(x.person.interviews[about].where) if told_apart else ""
    args = {"number": str(x.dialogues[name].tip), "name": x.text(f"{name}-name")}
    args |= {"where": where or "none", "when": when or "none"}
    return x.text("common-tip", args)


def options(x: Exchange, talk: Talk, args: Args | None = None) -> list[Option]:
    """The options of the open question in display order; typed answers are matched against them.

    An option whose label renders empty is left out. `args` are the variables of the question's texts, if already
    computed.
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
    """The options a step declares. A question asked by itself (`only`) has no side doors."""
    if isinstance(step, ChooseSeveral):
        return step.options
    if isinstance(step, Choose):
        return tuple(step.options) if only else (*step.options, *step.opens, *step.beside)
    return tuple(step.beside) if isinstance(step, Write) and not only else ()


def rows(x: Exchange, talk: Talk, args: Args | None = None) -> Rows:
    """The keyboard of the open question: its options, then Back, Skip, Stop. `args` as for `options`."""
    args = args_of(x, talk) if args is None else args
    step, every = x.step(talk), options(x, talk, args)
    answers: Rows
    if isinstance(step, ChooseSeveral):
        # Arranged as if all were picked: a tick mustn't move the other buttons.
        ticked = [Button(x.text("common-picked", {"label": one.label}), choice=f"-{one.key}") for one in every]
        picked = talk.state.picks
        plain = {f"-{one.key}": Button(one.label, choice=f"+{one.key}") for one in every if one.key not in picked}
        done = Button(x.text("common-done"), choice=DONE, style="success")
        answers = (*(tuple(plain.get(one.choice, one) for one in row) for row in in_rows(ticked)), (done,))
    elif isinstance(step, Gather):
        answers = ((Button(x.text("common-done"), choice=DONE, style="success"),),)
    elif isinstance(step, Choose) and step.listed:
        answers = _page(x, talk, step, every)
    else:
        answers = in_rows([Button(one.label, choice=one.key, style=style(one.key)) for one in every])
    return (*_copy(x, talk, args), *answers, *in_rows(navigation(x, talk), len(NAVIGATION)))


def _copy(x: Exchange, talk: Talk, args: Args) -> Rows:
    """A button that copies the block, if it is short enough for one."""
    words = block(x, talk, args)
    return ((Button(x.text("common-copy"), copy=words),),) if 0 < len(words) <= x.outside.sizes.copied else ()


def style(choice: str) -> str:
    """The style of a button: only those that delete stand out."""
    return "danger" if choice.startswith("delete") else ""


def navigation(x: Exchange, talk: Talk) -> tuple[Button, ...]:
    """Back if there is an answer to undo, Skip if no answer is needed, and Stop."""
    step = x.step(talk)
    there = {
        BACK: bool(talk.trail) and overview_of(x, talk) != talk.step,
        SKIP: (step.skip is not None or (isinstance(step, Write) and bool(step.unsaid and talk.misses)))
        and not talk.only,
        STOP: True,
    }
    passing = x.dialogues[talk.dialogue].passing or talk.only
    keys = {BACK: "common-back", SKIP: "common-skip", STOP: "common-never_mind" if passing else "common-stop"}
    return tuple(Button(x.text(keys[choice]), choice=choice) for choice in NAVIGATION if there[choice])


def overview_of(x: Exchange, talk: Talk) -> str:
    """The step that Back leads to in a side door; "" where it undoes the last answer."""
    return x.dialogues[talk.dialogue].overview(x.moment(talk)) if talk.side else ""


def _page(x: Exchange, talk: Talk, step: Choose, every: list[Option]) -> Rows:
    """The computed options in pages; what the step declares besides stands under each page."""
    declared = _names(step, only=talk.only)
    listed = [one for one in every if one.key not in declared]
    pages = max(1, -(-len(listed) // step.a_page))
    page = talk.state.page % pages
    shown = listed[page * step.a_page : (page + 1) * step.a_page]
    answers: Rows = tuple((Button(shorten(one.label), choice=one.key),) for one in shown)
    fixed: Rows = tuple((Button(one.label, choice=one.key),) for one in every if one.key in declared)
    if pages == 1:
        return (*answers, *fixed)
    more = Button(x.text("common-more", {"page": str(page + 1), "pages": str(pages)}), choice=f"{PAGE}{page + 1}")
    return (*answers, (more,), *fixed)


def shorten(label: str) -> str:
    """Their own words in one line, cut to the length that a button shows."""
    return in_a_line(label, 48)
