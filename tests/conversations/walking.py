"""Visits every reachable step by giving every declared answer, and some others."""

import inspect
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import Struct

from conversations import Outside
from conversations.applications.book import MOST as MOST_APPLICATIONS
from conversations.dialogue.asking import key_of, options
from conversations.dialogue.cleanup import at_hand
from conversations.dialogue.exchange import Dialogues, Exchange
from conversations.dialogue.messages import DONE, SKIP, YES
from conversations.dialogue.steps import Choose, ChooseSeveral, End, ForEach, Gather, PickDate, Route, Step
from conversations.dodont import MOST
from conversations.person import (
    Talk,
)
from conversations.questions.stories import MOST as MOST_STORIES
from tests.each import Test, each

from .chat import WORLD, Chat
from .everything_search import PASTED
from .trip import TRIPS
from .walking_people import applying, expecting, people, prepare
from .walking_search import searching

if TYPE_CHECKING:
    from .everything import Everything

WORDS = (
    "Acme",
    "x" * 201,
    "branch",
    "a\nb\nc",
    "18:40",
    "Berlin",
    "USA",
    "list",
    "undo",
    "You must like boats and early mornings. You need a licence for them, and a degree in rope work is required.",
)  # typed at every open question: each Route must be reached by one
# Typed at every closed question that takes typed answers beside its buttons: times, and what means one card or two.
# Also places and days, what was told, that it never came to an interview, what should be different about a message.
BESIDE = (
    "18:40",
    "22:00 to 7:30",
    "how do i explain my gap",
    "I rambled",
    "in england",
    "in manchester",
    "the uk",
    "in lisbon",
    "on saturday",
    "they said i was too quiet",
    "they rejected my cv",
    "i never got an interview",
    "USA",
    "what about qqq xyzzy?",
)
LETTER = (
    "i applied through an agency", "change the job title", "the date is wrong", "the name is wrong",
    "add my name", "more formal", "i want to call them", "make it shorter", "add a name",
    "make it to Sam", "ask different questions",
)  # fmt: skip
ONE = ("they invited me", "globex 6 turned me down", "the date is wrong")
BESIDE_AT = {
    "feedback-message": LETTER,
    "applications-list": ("acme", "globex 3", "cook", "waiting", "acme turned me down", "globex 2 said no"),
    "applications-one": ONE,
    "applications-other_stage": ONE,
    "feedback-agency": ("i already sent the first one",),
    "network-list": ("the one called Sam",),
    "tone-found": ("next",),
    "after-how": ("i got it", "they said no", "i haven't heard back"),
    "week-goal": ("about 7 of them",),
}
# Typed at one open question more than at the others.
WORDS_AT = {
    **dict.fromkeys(("applied-what", "applied-shorter"), ("5", "help", "import", "Acme and Globex both")),
    **dict.fromkeys(("week-plan", "week-smaller"), ("One application on Tuesday",)),
    "applications-none": ("cook",),
    "tone-text": (PASTED[0], PASTED[-1]),
    "feedback-own": ("i don't like it", *(f"i don't like it, {wish}" for wish in (*LETTER, "i'll write my own"))),
}
WITHOUT = {("rights", "near"), ("rights", "place")}  # doors that need no interview


class Place(Struct):
    """A step that was reached, and the chat that reached it."""

    dialogue: str
    step: str
    chat: Chat

    @property
    def name(self) -> str:
        return f"{self.dialogue}.{self.step}"

    @property
    def table(self) -> Step:
        return self.chat.dialogues[self.dialogue].steps[self.step]


class Walk(Struct):
    """All visited places, and each edge (dialogue, step, answer, target) that was followed."""

    places: list[Place]
    edges: set[tuple[str, str, str, str]]
    chats: list[Chat]


def answers(step: Step, chat: Chat, *, words: bool = True) -> Iterator[tuple[str, Chat]]:
    """Every answer that a step declares, and the chat after it.

    Args:
        step: the open question.
        chat: at this question.
        words: whether to type all that may be typed; else only one answer in own words where no button is needed.
    """
    if isinstance(step, Choose):
        named = [*step.options, *step.beside]
        shown = [one.key for one in options(_exchange(chat), chat.talk) if one.key not in step.opens]
        for key in [*(key for key in shown if key in named), *[key for key in shown if key not in named][:2]]:
            after = chat.copy()
            after.choose(key)
            yield key if key in named else "any", after
        for typed in (*BESIDE, *BESIDE_AT.get(key_of(chat.talk), ())) if step.typed and words else ():
            after = chat.copy()
            after.type(typed)
            trails = {talk.id: talk.trail for talk in (*after.person.talks, *after.person.past)}
            turns = trails.get(chat.talk.id, [])[len(chat.talk.trail) :]
            if turns and not turns[0].choice:  # else it was no answer, or a button in other words
                yield "words", after
    elif isinstance(step, ChooseSeveral):
        after = chat.copy()
        after.choose(f"+{step.options[0]}")
        after.choose(DONE)
        yield "done", after
    elif isinstance(step, PickDate):
        for day in ("tomorrow",) if step.ahead else ("yesterday", "tomorrow"):
            after = chat.copy()
            after.type(day)
            after.type("15:00") if step.timed else None
            after.choose(YES)
            yield "date", after
    elif isinstance(step, Gather):
        for typed in ("Some words", ""):
            after = chat.copy()
            after.type(typed) if typed else None
            after.choose(DONE)
            yield "done", after
    else:
        for typed in (*WORDS, *WORDS_AT.get(key_of(chat.talk), ())) if words else WORDS[:1]:
            after = chat.copy()
            after.type(typed)
            if not after.person.talks or after.talk.question != chat.talk.question:
                yield "words", after
        for one in options(_exchange(chat), chat.talk):
            after = chat.copy()
            after.choose(one.key)
            yield one.key, after
    if step.skip is not None:
        after = chat.copy()
        after.choose(SKIP)
        yield "skip", after


def walk(
    dialogues: Dialogues, outside: Outside = WORLD, names: Iterable[str] = (), whom: Iterable[Chat] = ()
) -> Walk:
    """Visit every step, from each entry of each dialogue."""
    found, edges, chats, seen = dict[str, Place](), set[tuple[str, str, str, str]](), [], set[str]()
    waiting: list[Chat] = []
    for person in whom or people(dialogues, outside):
        for name in names or dialogues:
            if name == "applications" and person.person.items:
                continue  # what is on the list changes nothing there
            for door in dialogues[name].doors:
                chat = person.copy()
                if name != "start" and door != "where":  # the others are about an interview
                    chat.begin("new_interview")
                    chat.type("Acme")
                    chat.person.talks.clear()
                    prepare(chat.person.interviews[len(chat.person.interviews)], len(chat.person.items))
                    for item in list(chat.person.items.values())[: len(chat.person.items) == 1]:
                        item.interview = len(chat.person.interviews)  # one that this interview left on the list
                        chat.person.interviews[item.interview].finished = ["moving_on"]
                        chat.person.interviews[item.interview].standing = "just_had"
                chat.begin(name, door, len(chat.person.interviews))
                edges.update(_rounds(chat, [(name, "", "", door)]))
                if name == "after" and chat.person.talks:  # they may have been told by then
                    told = chat.copy()
                    told.person = deepcopy(chat.person)
                    told.person.interviews[len(told.person.interviews)].standing = "turned_down"
                    waiting.append(told)
                if (name, door) == ("next", "interview") and not person.person.items:
                    waiting += expecting(chat)
                if (name, door) == ("applications", "list"):
                    waiting += applying(person)
                if door == dialogues[name].doors[0] and not person.person.items:
                    waiting += searching(person, name)
                if (name, door) in WITHOUT:
                    alone = person.copy()
                    alone.begin(name, door)
                    waiting.append(alone)
                if chat.person.talks:
                    waiting.append(chat)
                else:
                    chats.append(chat)
    while waiting:
        chat = waiting.pop(0)
        talk = chat.talk
        line = min(talk.state.line, MOST_STORIES + 1)  # a walk in circles makes ever more of them
        which = {**at_hand(talk.state), "line": line}
        if talk.dialogue == "applications":  # how far it is, not which
            there = chat.person.applications
            one = there.get(line)
            shown, asked = talk.step == "list", talk.step in ("value", "shorter")
            which = {
                "full": len(there) == MOST_APPLICATIONS,
                "line": one and (talk.step not in ("one", "moved") or (one.stage, one.interview > 0)),
                "of": sorted((one.stage, one.interview > 0) for one in there.values())[:2] if shown else "",
                "found": len(talk.state.found) > 1 and shown,
                "kind": talk.state.kind if shown else "",
                "each": asked and talk.state.each == "company",
                "zone": chat.person.zone == "America/Toronto" and talk.step == "waiting",
            }
        mark = f"{chat.at} {which} {talk.state.loops} {_amount(chat)} {_known(chat)} {bool(talk.trail)}"
        mark += f" {_ahead(chat)} {_shown(chat)}"
        if mark in seen:
            continue
        seen.add(mark)
        if chat.at not in found or not found[chat.at].chat.talk.trail:
            found[chat.at] = Place(talk.dialogue, talk.step, chat)
        step = dialogues[talk.dialogue].steps[talk.step]
        typed_at = f"{chat.at} {_ahead(chat)} {_amount(chat) if talk.dialogue != 'rights' else ''}"
        words = (
            typed_at not in seen
        )  # else they would be typed a hundred times to the same effect; rights use no list
        seen.add(typed_at)
        for answer, after in answers(step, chat, words=words):
            chats.append(after)
            came = [(talk.dialogue, talk.step, answer, to) for to in _led(chat, after, step, answer)]
            edges.update(came)
            edges.update(_rounds(after, came))
            if after.person.talks and after.talk.id == talk.id and not _leaves(talk, after.talk):
                waiting.append(after)
    return Walk(list(found.values()), edges, chats)


def _leaves(before: Talk, after: Talk) -> bool:
    """Whether an application led to another dialogue: that is walked from its own doors."""
    return before.dialogue == "applications" != after.dialogue


def _exchange(chat: Chat) -> Exchange:
    return Exchange(chat.person, chat.now, chat.outside, chat.catalogue)


def _amount(chat: Chat) -> str:
    """How full the list is, and whether it says the same on both sides: what matters here."""
    texts = [item.text for item in chat.person.items.values()]
    return f"{'full' if len(texts) >= MOST else min(len(texts), 2)} {len(texts) > len(set(texts))}"


def _known(chat: Chat) -> str:
    """What is known of rights."""
    about = chat.person.interviews.get(chat.talk.state.about)
    return f"{about and (bool(about.evidence), bool(about.warn_by))}"


def _shown(chat: Chat) -> str:
    """The options there are. Of those that are computed, only whether there are none, one or more: two are tapped."""
    step = chat.dialogues[chat.talk.dialogue].steps[chat.talk.step]
    keys = [one.key for one in options(_exchange(chat), chat.talk)]
    if not isinstance(step, Choose) or step.listed is None:
        return f"{keys}"
    named = [key for key in keys if key in (*step.options, *step.beside, *step.opens)]
    return f"{named} {min(len(keys) - len(named), 2)}"


def _ahead(chat: Chat) -> list[str]:
    """Where each Route of this dialogue would lead just now: people of whom one differs stand at different places."""
    moment = _exchange(chat).moment(chat.talk)
    steps = chat.dialogues[chat.talk.dialogue].steps.values()
    return [to.decide(moment) for step in steps for _, to in step.targets() if isinstance(to, Route)]


def _led(before: Chat, after: Chat, step: Step, answer: str) -> Iterator[str]:
    """Where an answer led, as the trail has it; nothing has it once all was deleted."""
    talk = before.talk
    if after.reply.forget:
        declared = dict(step.targets())[answer]
        yield from declared.to if isinstance(declared, Route) else (declared,)
    for one in (*after.person.talks, *after.person.past):
        if one.id == talk.id:  # "undo" is no answer, so it may lead nowhere
            yield from (turn.to for turn in one.trail[len(talk.trail) :][:1])


def _rounds(after: Chat, came: list[tuple[str, str, str, str]]) -> Iterator[tuple[str, str, str, str]]:
    """The edges of a ForEach, which asks nothing: it led to where the person now stands, or to an end."""
    for dialogue, _, _, reached in came:
        to = reached
        while isinstance(step := after.dialogues[dialogue].steps[to], ForEach):
            talk = (after.person.talks or after.person.past)[-1]
            if (talk.dialogue, talk.step) == (dialogue, step.first) and talk.state.each:
                yield dialogue, to, "each", talk.step
                break
            then = step.then.decide(_exchange(after).moment(talk)) if isinstance(step.then, Route) else step.then
            yield dialogue, to, "then", then
            to = then


def declared(dialogues: Dialogues, names: Iterable[str] = ()) -> set[tuple[str, str, str, str]]:
    """Every edge in the tables."""
    return {(name, *edge) for name in names or dialogues for edge in dialogues[name].edges()}


def questions(*kinds: type, own: bool = True) -> list[str]:
    """Every step of these kinds where somebody can be; those for own words only if `own`."""
    asked = {
        f"{dialogue.name}.{name}": step
        for dialogue in TRIPS.values()
        for name, step in dialogue.steps.items()
        if not isinstance(step, End | ForEach)
    }
    return [
        name for name, step in asked.items() if isinstance(step, kinds) and (own or not getattr(step, "own", False))
    ]


def at(*kinds: type, own: bool = True) -> Callable[[Test], Test]:
    """A test with a `place`: somebody at each of these questions, one test case for each dialogue."""
    names = dict[str, list[str]]()
    for name in questions(*kinds, own=own):
        names.setdefault(name.partition(".")[0], []).append(name)

    def decorate(test: Test) -> Test:
        def run(everything: "Everything", dialogue: str, **given: Any) -> None:
            each("name", names[dialogue])(lambda name: test(place=everything.places[name], **given))()

        signature = inspect.signature(test)
        others = [one for name, one in signature.parameters.items() if name != "place"]
        asked = [one for name, one in inspect.signature(run).parameters.items() if name != "given"]
        run.__name__, run.__doc__ = test.__name__, test.__doc__
        run.__signature__ = signature.replace(parameters=[*asked, *others])  # type: ignore[attr-defined]
        marked: Test = pytest.mark.parametrize("dialogue", names)(run)
        marked.pytestmark += getattr(test, "pytestmark", [])  # type: ignore[attr-defined]
        return marked

    return decorate
