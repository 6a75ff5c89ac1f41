"""Everything the bot ever says: every answer at every step, every variant of every text, and other events."""

import gc
from collections.abc import Iterator, Mapping
from copy import copy
from functools import cache, cached_property

from msgspec import Struct

from bot.world import countries, places
from bot.world.outside import World
from conversations import (
    DIALOGUES,
    Failed,
    FellDue,
    File,
    Picture,
    Question,
    Redraw,
    Reoffer,
    Say,
    Sent,
    StartedOver,
    Wrote,
)
from conversations.dialogue.messages import Rows
from conversations.hearing import Care, Hearing
from conversations.person import Interview
from conversations.room import INTERVIEWS, MOST

from .chat import WORLD, Chat
from .everything_ahead import ahead, prepared
from .everything_answers import cards, changes, lists, names, purposes, variants, weeks, wheres
from .everything_applications import applications
from .everything_care import worried
from .everything_early import early
from .everything_export import exports
from .everything_heard import at_own_words, heard, to_check_ins
from .everything_list import fared, logs, sides, verbs
from .everything_meaning import asked
from .everything_menu import menus, told
from .everything_progress import progress
from .everything_questions import ALL as QUESTIONS
from .everything_requests import requests, rights
from .everything_search import search
from .everything_stale import stale
from .screen import event_of, read
from .trip import KEYS, OF_TESTS, TRIPS, Keys
from .unasked import all_unasked
from .walking import Place, Walk, walk
from .written import Args, forms, written

# And how long Telegram lets them be.
PROFILE = {"profile-description": 512, "profile-short": 120, "profile-group": 4096}
PLACE = {"link": "https://t.me/rebound_bot"}
# What somebody may do at any step, in order; a slash makes it a command.
ACTS = (
    ["qqq"] * 3,
    ["tomorrow", "qqq", "qqq"],
    ["/stop", "/stop", "/back", "/resume"],
    ["/stop", "/skip"],
    ["/start", "/menu", "/nonsense"],
    ["/menu no", "/menu now", "/help chase", "/help salary", "/help qqq"],
    ["/do a\na\n" + "x" * 201, "/dodont remove 1 1", "/dodont remove 1", "/dodont remove 9", "/dodont what"],
    ["/dodont", "/dodont remove last", "/dodont remove last", "/dodont", "/dodont remove"],
    ["/dodont 1", "/dodont flip 1 Pause", "/dodont undo", "/dodont rest 1", "/dodont practise", "/dodont rset 1"],
    ["/sos", "why", "/dont", "I want to die"],
    ["nobody needs me around", "qqq", "no", "/care words"],
    ["", "x" * 2000, "yesterday", "no", "back", "/skip", "/back"],
    ["done", "1", "2", "/dont rush", "/do a", "/dodont", "/dodont remove 1", "/dodont remove 1"],
    ["/stop", "4", "/stop", "hello"],
    ["/stop", "1", "hello", "/resume 99"],
    ["/help", "/privacy", "/later", "/drop 1", "/drop 1", "/dodont remove"],
    ["/card", "/do a", "/card", "/card dark small", "/card small"],
    ["/write happened", "/help"],
    ["/write happened", "x" * 20_001],
    ["/write values", "x" * 20_001],
    ["/language", "/language english", "/language klingon"],
    ["/tips", "/tip 6", "/skip", "/interviews", "/interview", "/interview 99"],
)
ASKED = ("is it ok to bring a dog?", "so they went on and on about it " * 20)
HEARD = (
    "I feel so sad today", "I am so angry at them", "I am nervous", "I feel great today", "I got the job",
    "I got an offer", "I have an interview on Thursday", "I was rejected again", "they replied to me", "hello",
    "thank you", "stop messaging me", "delete my data", "don't text me before noon", "show me the menu",
    "show me my list", "what do you do with my data", "either the employer or nobody",
)  # fmt: skip


class Listening(World):
    """The bot's texts, and all that became of each. The same few words are typed everywhere: read once, said once."""

    def __init__(self) -> None:
        super().__init__()
        self.rendered: dict[tuple[str, tuple[tuple[str, str | int], ...]], str] = {}

    def render(self, key: str, args: Mapping[str, str | int] | None = None) -> str:
        asked = key, tuple((args or {}).items())
        if asked not in self.rendered:
            self.rendered[asked] = super().render(key, args)
        return self.rendered[asked]

    find_places = staticmethod(cache(places.find_places))
    find_countries = staticmethod(cache(countries.find_countries))

    @cached_property
    def care(self) -> Care:
        care = copy(super().care)
        care.hears = cache(care.hears)  # type: ignore[method-assign]
        return care

    @cached_property
    def hearing(self) -> Hearing:
        hearing = copy(super().hearing)
        hearing.read = cache(hearing.read)  # type: ignore[method-assign]
        return hearing


class ListeningKeys(Listening, Keys):
    """The same with the texts of the tests' dialogue."""


class Everything(Struct):
    """All that there is to look at, without the many ways that led there."""

    places: dict[str, Place]
    edges: set[tuple[str, str, str, str]]
    says: dict[str, Say]  # each text once, whatever it stands in
    pictures: list[Picture]
    questions: dict[tuple[str, str, Rows], Say]  # each step with each of its keyboards
    keyboards: set[Rows]
    most: int  # messages a turn
    forms: dict[str, list[str]]  # of each text that was used, by its key
    changed: dict[str, set[str]]  # of each question of the walk, which fields of an interview its answers changed
    told: dict[str, set[str]]  # of each dialogue, the questions of the walk with what is said before them


def everything_there_is() -> Everything:
    """Walk every table and do all that may be done: some 10 seconds, and twice that if garbage were looked for."""
    gc.disable()
    try:
        return _everything_there_is()
    finally:
        gc.enable()


def _everything_there_is() -> Everything:
    ours, theirs = Listening(), ListeningKeys()
    walked, tripped = walk(DIALOGUES, ours), walk(TRIPS, theirs, OF_TESTS)
    chats = [*_all_acts(walked), *_all_else(ours), *_all_acts(tripped)]
    reached = [*walked.places, *(place for place in tripped.places if place.dialogue in OF_TESTS)]
    for place in reached:
        place.chat.outside = KEYS if place.chat.outside is theirs else WORLD
    found = Everything(
        {place.name: place for place in reached},
        walked.edges | {edge for edge in tripped.edges if edge[0] in OF_TESTS},
        {text: Say(text) for text in (ours.render(key, PLACE) for key in PROFILE)},
        [], {}, set(), 0, _forms({**theirs.rendered, **ours.rendered}), _changed(walked), _told(walked),
    )  # fmt: skip
    replies = {id(reply): reply for chat in chats for reply in chat.replies}  # chats share their beginnings
    pictures = {}
    for reply in replies.values():
        found.most = max(found.most, sum(not isinstance(message, Redraw) for message in reply.messages))
        talks = {Question(talk.id, talk.question): talk for talk in reply.person.talks}
        for message in reply.messages:
            found.keyboards.add(message.rows)
            if isinstance(message, Picture):
                pictures[repr(message.data)] = message
            if isinstance(message, File | Picture):
                told = filter(None, (message.caption, message.fallback))
                found.says |= {text: Say(text, rows=message.rows) for text in told}
            elif isinstance(message, Say):
                if "trip-" not in message.text + message.title:
                    found.says[read(message)] = message
                if message.question and (talk := talks.get(message.question)):
                    found.questions[talk.dialogue, talk.step, message.rows] = message
    found.pictures = list(pictures.values())
    return found


def _changed(walked: Walk) -> dict[str, set[str]]:
    changed: dict[str, set[str]] = {}
    for chat in walked.chats:
        for talk in (*chat.person.talks, *chat.person.past):
            for turn in talk.trail:
                paths = [path for path, _, _ in turn.undo if path[0] == "interviews" and len(path) > 2]
                changed.setdefault(f"{turn.dialogue}-{turn.step}", set()).update(path[2] for path in paths)
    return changed


def _told(walked: Walk) -> dict[str, set[str]]:
    told: dict[str, set[str]] = {}
    for reply in (reply for chat in walked.chats for reply in chat.replies):
        talks = {Question(talk.id, talk.question): talk for talk in reply.person.talks}
        for say in reply.messages:
            if isinstance(say, Say) and say.question in talks:
                told.setdefault(talks[say.question].dialogue, set()).add(read(say))
    return told


def _forms(rendered: Mapping[tuple[str, tuple[tuple[str, str | int], ...]], str]) -> dict[str, list[str]]:
    became = dict[str, list[tuple[Args, str]]]()
    for (key, args), text in rendered.items():
        became.setdefault(key, []).append((dict(args), text))
    return {key: forms(pattern, became[key]) for key, pattern in written().items() if key in became}


def _all_acts(walked: Walk) -> Iterator[Chat]:
    """All that was walked, and at each place all that may be done there."""
    yield from walked.chats
    for place in walked.places:
        for acts in ACTS:
            chat = place.chat.copy()
            for act in acts:
                chat.command(act[1:]) if act.startswith("/") else chat.type(act)
            chat.wait(days=1, hours=20)
            yield chat
        yield edited(place.chat.copy())


def _all_else(outside: World) -> Iterator[Chat]:
    """What depends on more than the place."""
    for kind in (
        unreadable, no_room, in_other_words, stale, worried, exports, variants, changes, weeks, lists, names, wheres,
        rights, requests, purposes, all_unasked, verbs, sides, logs, fared, ahead, prepared, cards, heard,
        to_check_ins, at_own_words, asked, early, applications, menus, told, progress, search, *QUESTIONS,
    ):  # fmt: skip
        yield from kind(outside)


def edited(chat: Chat) -> Chat:
    """After a stop and a resting day, with edits in between, and every old keyboard tapped once more."""
    chat.choose("+else")
    chat.type("Some words")
    chat.edit("Other words")
    chat.edit("")
    for label in ("Change that answer", "Carry on"):
        if label in chat.buttons:
            chat.tap(label)
    for question, rows in list(chat.keyboards.items()):
        for button in (row[0] for row in rows[:1]):
            if button.choice:
                chat.feed(event_of(button, question))
    chat.command("stop")
    chat.feed(FellDue())
    chat.type("hello")
    if chat.person.talks:
        chat.choose("no such thing")
    return chat


def unreadable(outside: World) -> Iterator[Chat]:
    """What can't be read, and what broke."""
    chat = Chat(DIALOGUES, outside)
    for kind in ("sticker", "voice", "photo", "other"):
        chat.feed(Sent(kind))
    for kind in ("photo", "voice", "poll", "other"):
        chat.feed(Wrote("Some words", came_with=kind))
    chat.feed(Failed())
    chat.feed(StartedOver())
    chat.command("start")
    chat.feed(Reoffer())
    yield chat


def no_room(outside: World) -> Iterator[Chat]:
    """What they say when there is no room for it."""
    for there, command, words in ((INTERVIEWS, "new_interview", "Acme"), (1, "write", "x" * 4000)):
        chat = Chat(DIALOGUES, outside)
        chat.person.interviews = {
            n: Interview(chat.now, recall="y" * (MOST // there - 1500)) for n in range(1, there + 1)
        }
        chat.person.numbers["interview"] = there
        chat.command(command)
        chat.type(words)
        yield chat
    chat = Chat(DIALOGUES, outside).reach("findings.heard")
    chat.begin("rights", "note", 1)
    chat.type("x" * 20_001)
    yield chat


def in_other_words(outside: World) -> Iterator[Chat]:
    """What is typed at a closed question and is no answer to it, or two."""
    for step, said in (
        ("reflect.went", HEARD),
        ("feedback.whom", HEARD),
        ("reflect.hindrances", ("nothing lol",)),
        ("reflect.went", ASKED),
        ("new_interview.where", ("stop messaging me", "please delete my data")),
    ):
        there = Chat(DIALOGUES, outside).reach(step)
        for words in said:
            chat = there.copy()
            chat.type(words)
            yield chat
