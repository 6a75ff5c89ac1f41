"""Moves a talk through its dialogue: beginning, from answer to next question, stopping, finishing.

    begin → enter → ask … settle(answer) → enter → ask … → finish
                     ↑                        │
                     └── going_back.py ───────┘

A person has a stack of talks; the top one holds the open question. Every answer goes through `settle`: it is kept in
the document, recorded on the trail with the changes it made, and leads to its target.
"""

from ..copying import copy_of
from ..person import ComeBack, State, Talk, Turn
from . import asking, dates, undo
from .asking import ask, key_of, offer, offer_briefly
from .cleanup import archive, begun, carried, forget_words, take_back
from .exchange import Exchange, paragraphs
from .messages import RESUME, SKIP, Button, Rows, Say
from .side_doors import close, put_on_top
from .stack import PAUSE, drop_pause, offer_open, raise_to_top, stopped_last
from .steps import Answer, Choose, End, ForEach, Opening, Route, Step, Target, Write

LONGEST_TRAIL = 60


def begin(
    x: Exchange,
    dialogue: str,
    step: str = "",
    *,
    about: int = 0,
    lead: str = "",
    only: bool = False,
    state: State | None = None,
) -> None:
    """Put a dialogue on top of the stack and ask its first question, or resume it if it is there already.

    A tip of one interview is there once: begun at a later step, it goes on from that. `state` is its initial state.
    """
    for talk in x.person.talks:  # a single question asked again (`only`) isn't its whole dialogue
        if talk.only <= only and (talk.dialogue, talk.state.about, talk.step) == (dialogue, about, step or talk.step):
            close(x, talk)
            raise_to_top(x, talk)
            talk.state = state or talk.state
            return offer(x, talk, lead)
    if x.dialogues[dialogue].tip and not only and (there := _in_dialogue(x, dialogue, about)):
        close(x)
        raise_to_top(x, there)
        return enter(x, there, step, lead) if step not in ("", x.dialogues[dialogue].first) else offer(x, there, lead)
    talk = Talk(x.person.number("talk"), dialogue, "", state=state or State(about=about), only=only)
    put_on_top(x, talk)
    enter(x, talk, step or x.dialogues[dialogue].first, lead)


def open_on_top(x: Exchange, talk: Talk, opening: Opening) -> None:
    """Begin what an option of the open question opens on top of it."""
    begin(x, opening.dialogue, opening.step, state=opening.state(x.moment(talk)))


def enter(x: Exchange, talk: Talk, target: str, lead: str = "") -> None:
    """Go to a step and ask its question; steps that ask nothing (ForEach, End) are followed at once."""
    above = ""
    while True:
        talk.step = target
        step = x.step(talk)
        if isinstance(step, End):
            _note_finished(x, talk)
        if isinstance(step, ForEach):
            target = _next_round(x, talk, step)
        elif isinstance(step, End) and step.then:
            above = paragraphs(above, lead, x.outside.maybe(key_of(talk), asking.args_of(x, talk)))
            lead = ""
            if other := _in_dialogue(
                x, step.then, talk.state.about, talk
            ):  # resume it rather than go through it twice
                archive(x, talk)
                raise_to_top(x, other)
                return offer(x, other, above=above)
            forget_words(x, talk)
            talk.state = begun(talk.state, talk.dialogue)
            talk.dialogue, talk.side = step.then, talk.side and x.dialogues[step.then].side
            target = step.door(x.moment(talk)) if step.door else x.dialogues[step.then].first
        elif isinstance(step, End):
            return _finish(x, talk, step, lead)
        else:
            break
    dates.take_named(x, talk)
    ask(x, talk, lead, above=above)


def settle(x: Exchange, talk: Talk, target: Target, answer: Answer, *, choice: str = "", label: str = "") -> None:
    """Settle the open question: keep the answer, show it on the keyboard, go to `target`."""
    step, key = x.step(talk), key_of(talk)
    skipped, aside = choice == SKIP, isinstance(step, Choose | Write) and choice in step.beside
    if not aside:
        _replace(x, talk, skipped=skipped)
    state, before = copy_of(talk.state), undo.snapshot(x.person)
    moment = x.moment(talk, answer)
    _note_skipped(x, talk, key, skipped)
    if step.keep and not skipped and not aside:
        step.keep(moment)
    turn = Turn(
        talk.question,
        talk.dialogue,
        talk.step,
        choice=choice,
        label=label,
        text=answer.text,
        ref=x.ref,
        skipped=skipped,
        state=state,
        to=target.decide(moment) if isinstance(target, Route) else target,
        made=talk.state.made,
        undo=undo.difference(before, undo.snapshot(x.person)),
    )
    talk.trail = [*talk.trail, turn][-LONGEST_TRAIL:]
    x.mark_chosen(talk, label)
    particular, lead = ("", "") if skipped else _acknowledgement(x, talk, choice)
    talk.state = carried(talk.state)
    if talk.only and not _asks_again(x, talk, step, turn.to):
        door = Button(x.text("command-interview.button"), command=f"interview {talk.state.about}")
        return _close(x, talk, "overview-changed", ((door,),), particular)
    return enter(x, talk, turn.to, lead)


def skip(x: Exchange, talk: Talk) -> None:
    """Go on without an answer, if none is needed."""
    target = x.step(talk).skip
    if talk.only:
        return stop(x, talk)  # the previous answer stays
    step = x.step(talk)
    if isinstance(step, Write) and step.unsaid:
        return settle(x, talk, step.to, Answer(text=step.unsaid(x.moment(talk))))
    if target is None:
        return offer_briefly(x, talk, x.text("common-no_skip"))
    settle(x, talk, target, Answer(), choice=SKIP, label=x.text("common-skipped"))


def stop(x: Exchange, talk: Talk) -> None:
    """Stop a talk and ask when to come back to it; a passing one is dropped."""
    if x.dialogues[talk.dialogue].passing or talk.only:
        x.redraw(talk)
        return _close(
            x,
            talk,
            "common-dropped_half" if any(turn.undo for turn in (*talk.trail, *talk.behind)) else "common-dropped",
        )
    set_aside(x, talk)
    return begin(x, PAUSE)


def drop(x: Exchange, talk: Talk) -> None:
    """Stop a talk and don't bring it up again. Nothing of it is lost: /resume still goes on with it."""
    dropped = stopped_last(x.person) if talk.dialogue == PAUSE else talk
    if dropped is None or x.dialogues[dropped.dialogue].passing or dropped.only:
        return stop(x, talk)
    drop_pause(x)
    if not dropped.stopped:
        set_aside(x, dropped)
    dropped.come_back = ComeBack(unwanted=True, dropped=True)
    return begin(x, PAUSE, "quiet")


def set_aside(x: Exchange, talk: Talk) -> None:
    """Stop a talk at its question until they resume it; a passing one is finished."""
    if x.dialogues[talk.dialogue].passing or talk.only:
        x.redraw(talk)
        return archive(x, talk)
    talk.stopped = True
    return x.redraw(talk, ((Button(x.text("common-go_on"), choice=RESUME),),))


def _replace(x: Exchange, talk: Talk, *, skipped: bool) -> None:
    """Another answer comes in place of those that Back went behind; if it is skipped, they hold."""
    while talk.behind:
        turn = talk.behind.pop(0)
        if not skipped:
            take_back(x.person, talk, turn)


def _asks_again(x: Exchange, talk: Talk, step: Step, to: str) -> bool:
    """Whether a question asked by itself isn't finished: the answer was refused, or its ForEach has items left."""
    following = x.dialogues[talk.dialogue].steps[to]
    return to in step.again or (isinstance(following, ForEach) and bool(talk.state.loops.get(to)))


def _in_dialogue(x: Exchange, dialogue: str, about: int, but: Talk | None = None) -> Talk | None:
    """The talk that is in `dialogue`, about that interview; not one in which a single question is asked again."""
    same = (one for one in x.person.talks if (one.dialogue, one.state.about) == (dialogue, about))
    return next((one for one in same if one is not but and not one.only), None)


def _next_round(x: Exchange, talk: Talk, step: ForEach) -> str:
    loops = talk.state.loops
    left = loops[talk.step] if talk.step in loops else step.over(x.moment(talk))
    if left:
        talk.state.each, loops[talk.step] = left[0], left[1:]
        return step.first
    loops.pop(talk.step, None)
    talk.state.each = ""
    return step.then.decide(x.moment(talk)) if isinstance(step.then, Route) else step.then


def _finish(x: Exchange, talk: Talk, step: End, lead: str) -> None:
    text = paragraphs(lead, x.outside.maybe(key_of(talk), asking.args_of(x, talk)))
    state = talk.state
    archive(x, talk)
    x.forget, ahead = step.forget, x.dialogues[talk.dialogue].ahead
    if text:
        offers = step.more(x.moment(talk)) if step.more else []
        offers += [offer.format(about=talk.state.about) for offer in step.offers]
        x.messages.append(Say(text, rows=x.commands(offers), kept=step.forget, ahead=ahead))
    if step.does:
        step.does(x, state)
    if not step.forget:
        offer_open(x)


def _close(x: Exchange, talk: Talk, key: str, rows: Rows = (), more: str = "") -> None:
    """Finish a talk early: say so, and offer the question of the talk below it."""
    archive(x, talk)
    x.messages.append(Say(paragraphs(x.text(key), more), rows=rows, ahead=x.dialogues[talk.dialogue].ahead))
    offer_open(x)


def _note_finished(x: Exchange, talk: Talk) -> None:
    interview = x.person.interviews.get(talk.state.about)
    if interview and x.dialogues[talk.dialogue].tip and talk.dialogue not in interview.finished:
        interview.tip_done = interview.tip_done if interview.finished else x.now
        interview.finished.append(talk.dialogue)
        for turn in talk.trail[-1:]:
            turn.finished = talk.dialogue


def _acknowledgement(x: Exchange, talk: Talk, choice: str) -> tuple[str, str]:
    """The reply to this choice (text `.then-<choice>`), and the one before the next question: that, or `.then`."""
    key, args = key_of(talk), asking.args_of(x, talk)
    named = choice and choice[0] not in "!+-"
    particular = x.outside.maybe(f"{key}.then-{choice}", args) if named else ""
    return particular, particular or x.outside.maybe(f"{key}.then", args)


def _note_skipped(x: Exchange, talk: Talk, key: str, skipped: bool) -> None:
    if interview := x.person.interviews.get(talk.state.about):
        interview.skipped = [one for one in interview.skipped if one != key] + [key] * skipped
