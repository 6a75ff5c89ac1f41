"""Interprets taps and texts as answers to a question.

A button carries the number of its question, so a tap is one of four things: an answer to the open question; a tap on
a question answered before (the same choice is a double tap and ignored, another one offers to change the answer); a
tap on a question that was undone; or one on a question we no longer know.
"""

from datetime import timedelta

from ..hearing import LONGEST, NOTHING
from ..person import Talk, Tap, Unplaced
from . import dates, gathering, other_words, own_words, stale
from .asking import NAVIGATION, ask, key_of, offer, options, rows
from .choosing import choose, done, end_gathering
from .edits import continues_paste, expect_more, offer_change
from .engine import settle
from .exchange import Exchange
from .going_back import alone, move, reopen
from .matching import is_empty
from .messages import CHANGE, DONE, MINE, NEW, PAGE, RESUME, STOP, Button, Question, Say, Tapped
from .moves import said_alone, typed_move
from .naming_options import named, named_several, whole_label
from .stack import latest, offer_open, raise_to_top, resume
from .steps import Answer, ChooseSeveral, Gather, Option, PickDate, Write

AT_ONCE = timedelta(minutes=10)  # a button tapped again by then is the same tap
LONGEST_CHOICE = 64  # characters

# ---------------------------------------------------------------- taps


def tapped(x: Exchange, tap: Tapped) -> None:
    """Handle a tap on a button of a question. The same tap again, with nothing in between, was answered already."""
    if _is_repeated(x, tap):
        return None
    talk = x.talk(tap.question.talk)
    if talk and talk.question == tap.question.number:
        return _tap_open(x, talk, tap.choice)
    kept = stale.kept_for(x, talk) if talk else None
    if talk and kept and kept.number == tap.question.number and tap.choice in (MINE, NEW):
        return _place(x, talk, kept, tap.choice)
    found = x.answered(tap.question)
    if found and alone(x, *found) and x.dialogues[found[1].dialogue].steps[found[1].step].keep is None:
        found = None  # it only chose the way through a dialogue that is over: there is nothing to change
    if found and tap.choice == CHANGE:
        return reopen(x, *found)
    if tap.choice == RESUME:
        return resume_or_menu(x)
    if not found:
        if tap.choice not in NAVIGATION:  # a double tap on Back or Stop needs no reply
            x.say("common-too_old")
            offer_open(x)
        return None
    if tap.choice != found[1].choice:
        offer_change(x, *found)
    return None


def _is_repeated(x: Exchange, tap: Tapped) -> bool:
    """Whether this was also the last thing they did, and just now. Note what they tapped."""
    last, choice = x.person.tapped, tap.choice
    known = choice.isascii() and len(choice) <= LONGEST_CHOICE  # what no button of ours says needn't be kept
    x.person.tapped = Tap(tap.question.talk, tap.question.number, choice) if known else None
    return known and last == x.person.tapped and x.heard is not None and x.now - x.heard <= AT_ONCE


def resume_or_menu(x: Exchange) -> None:
    """Resume the current talk; without one, offer the menu."""
    x.person.care = None
    if talk := latest(x):
        resume(x, talk, x.text("common-here_we_are"))
    else:
        x.say("common-nothing_open", rows=x.commands(("menu",)))


def _tap_open(x: Exchange, talk: Talk, choice: str) -> None:
    if choice == STOP and talk.stopped:
        return None
    if choice == RESUME:
        return resume(x, talk, x.text("common-here_we_are"))
    raise_to_top(x, talk)
    talk.offered = x.now  # at any age, a tap on it means this question
    if choice in NAVIGATION:
        return move(x, talk, choice)
    step = x.step(talk)
    if isinstance(step, ChooseSeveral):
        return _tap_several(x, talk, step, choice)
    if isinstance(step, Gather) and choice == DONE:
        return end_gathering(x, talk)
    if choice.startswith(PAGE) and choice.removeprefix(PAGE).isdecimal():
        talk.state.page = int(choice.removeprefix(PAGE)[:9])
        return x.redraw(talk, rows(x, talk))
    chosen = next((option for option in options(x, talk) if option.key == choice), None)
    return choose(x, talk, chosen) if chosen else offer(x, talk, x.text("common-changed_meanwhile"))


def _place(x: Exchange, talk: Talk, kept: Unplaced, choice: str) -> None:
    """They said what the kept words are."""
    x.person.unplaced = None
    x.retire()
    return _that_is_it(x, talk, kept) if choice == MINE else own_words.something_new(x, talk, kept)


def _that_is_it(x: Exchange, talk: Talk, kept: Unplaced) -> None:
    """It is the answer."""
    x.ref = kept.said[-1][0]
    raise_to_top(x, talk)
    if isinstance(x.step(talk), Gather):
        talk.state.gathered += kept.said
        return x.show(Say(x.text("stale-gathered"), rows=rows(x, talk)), Question(talk.id, talk.question), talk)
    return answer_in_words(x, talk, kept.words)


def _tap_several(x: Exchange, talk: Talk, step: ChooseSeveral, choice: str) -> None:
    state, name = talk.state, choice[1:]
    if choice == DONE:
        return done(x, talk, step)
    if name not in step.options or choice[0] not in "+-":
        return offer(x, talk, x.text("common-changed_meanwhile"))
    wanted = choice[0] == "+"
    if wanted != (name in state.picks):
        state.picks = [one for one in step.options if (one in state.picks) != (one == name)]
        state.own = "" if step.own and name == step.options[-1] and not wanted else state.own
        x.redraw(talk, rows(x, talk))
        if wanted and step.own and name == step.options[-1]:
            x.say("common-in_own_words")
    return None


# ---------------------------------------------------------------- texts


def wrote(x: Exchange, text: str) -> None:
    """Handle a typed text at an open question."""
    if continues_paste(x, text):
        return None
    talk = x.open
    assert talk is not None  # noqa: S101 - without one, heard.py answers
    step, before = x.step(talk), talk.question
    kept = stale.kept_for(x, talk)
    if kept and (choice := stale.placed(x, talk, kept, text)):
        return _place(x, talk, kept, choice)
    if stale.is_overtaken(x, talk) or (stale.is_stale(x, talk) and not said_alone(x, text)):
        return stale.heard(x, talk, text)
    talk.offered = x.now
    if isinstance(step, Gather):
        return end_gathering(x, talk) if gathering.is_over(x, text) else gathering.keep(x, talk, text)
    if not (is_empty(text) or said_alone(x, text)):
        if own_words.heard(x, talk, text):
            return None
        if kept and kept.fresh and x.person.unplaced:
            return _place(x, talk, kept, MINE)  # they go on with their answer
    answer_in_words(x, talk, text)
    settled = talk.question != before or talk not in x.person.talks
    return expect_more(x, text, before if settled or talk.state.own.endswith(text.strip()) else 0)


def answer_in_words(x: Exchange, talk: Talk, text: str) -> None:
    """Handle a text that is meant for this question."""
    step = x.step(talk)
    if is_empty(text):
        offer(x, talk, x.text("common-empty"))
    elif isinstance(step, Write) and (way := said_alone(x, text)):
        move(x, talk, way)
    elif isinstance(step, Write) and (beside := whole_label(x, text, options(x, talk))):
        choose(x, talk, beside)
    elif isinstance(step, Write):
        if step.limit and len(text) > step.limit:
            return offer(x, talk, x.text("common-too_long", {"length": str(len(text)), "limit": str(step.limit)}))
        settle(x, talk, step.to, Answer(text=text.strip()))
    elif (navigated := typed_move(x, talk, text)) and not named(x, text, options(x, talk)):
        _tap_open(x, talk, navigated.key)
    elif isinstance(step, ChooseSeveral):
        _write_several(x, talk, step, text)
    elif chosen := named(x, text, options(x, talk)):
        choose(x, talk, chosen)
    elif not (isinstance(step, PickDate) and _read_date(x, talk, step, text)):
        _in_other_words(x, talk, text)


def _in_other_words(x: Exchange, talk: Talk, text: str) -> None:
    """No button has these words. An answer is taken; what else was said is answered, and the question asked again."""
    if target := other_words.typed_target(x, talk, text):
        return settle(x, talk, target, Answer(text=text.strip()))
    meant = other_words.read(x, talk, text)
    if len(meant.options) == 1:
        return choose(x, talk, meant.options[0])
    if meant.kind == NOTHING:
        return own_words.shrugged(x, talk)
    if len(text) > LONGEST:  # a story, of which nothing was read
        return offer(x, talk, x.text("heard-story"), key=f"{key_of(talk)}.again")
    lead = other_words.lead(x, meant)
    return offer(x, talk, lead) if lead else not_understood(x, talk)


def _read_date(x: Exchange, talk: Talk, step: PickDate, text: str) -> bool:
    """Try to read a date, or the time for a date already named. Returns whether that worked."""
    found = dates.read(x, talk, step, text)
    if found is None:
        return False
    if not found.timed and other_words.read(x, talk, text).kind.startswith("feeling:"):
        return False  # "I feel so sad today" says how they are
    if over := dates.over(x, step, found):
        offer(x, talk, over)
        return True
    x.redraw(talk)
    dates.keep(talk, found)
    ask(x, talk)
    return True


def _write_several(x: Exchange, talk: Talk, step: ChooseSeveral, text: str) -> None:
    finish, meant = Option(DONE, x.text("common-done")), other_words.Meant()
    found = named_several(x, text, [*options(x, talk), finish])
    if found is None and step.reads:
        read = step.reads(x.moment(talk, Answer(text=text)))
        found = [option for option in options(x, talk) if option.key in read] or None
    if found is None:
        meant = other_words.read(x, talk, text)
        found = meant.options or None
    if found is None and meant.kind == NOTHING:
        return own_words.shrugged(x, talk)
    if found is None and (lead := other_words.lead(x, meant)):
        return offer(x, talk, lead)
    if found is None and not step.own:
        return not_understood(x, talk)
    names = [option.key for option in found or ()]
    if found is None:
        talk.state.own = "\n".join(dict.fromkeys(filter(None, (*talk.state.own.splitlines(), text.strip()))))
        names = [step.options[-1]]
    kept = [] if step.already and names != [DONE] else talk.state.picks
    talk.state.picks = [one for one in step.options if one in kept or one in names]
    if DONE in names:
        return done(x, talk, step)
    return offer(x, talk, key="common-noted_own" if found is None else "common-noted")


def not_understood(x: Exchange, talk: Talk) -> None:
    """What they typed matches no button: rephrase the question, then add a hint, then offer a way out."""
    talk.misses += 1
    if talk.misses == 1:
        offer(x, talk, x.text("common-not_read") if talk.state.pending else "", key=f"{key_of(talk)}.again")
    elif talk.misses == 2:
        plain = "common-try_hour" if dates.lacks_hour(x, talk) else "common-try_date"
        hint = "common-tap_or_number" if options(x, talk) else plain
        offer(x, talk, x.text(hint), key=f"{key_of(talk)}.again")
    else:
        talk.misses = 0
        carry_on = Button(x.text("common-carry_on"), command="resume")
        x.say("common-way_out", rows=((carry_on,), *x.commands(("menu",))))
