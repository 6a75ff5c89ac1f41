"""Every text that is said to somebody who was turned down before any interview."""

from collections.abc import Iterator
from itertools import cycle, product

from bot.world.outside import World
from conversations import DIALOGUES
from conversations.dodont.lines import KINDS
from conversations.interviews.early import STAGES
from conversations.person import Chase
from conversations.tips.feedback import ASKABLE, CHANNELS, TONES, WAYS
from conversations.tips.reflect import HINDRANCES, ON_PAPER

from .chat import Chat
from .everything_answers import somebody
from .sample import NOW

SAID = ("they rejected my cv", "my application was rejected", "i failed their online test",
        "rejected after the phone screen", "i never even got an interview")  # fmt: skip
TURNS = 6  # wordings of the check-in about the list


def early(outside: World) -> Iterator[Chat]:
    """Each place where it stopped: looked back at, asked about, learned from; and the check-ins that follow."""
    for stopped in STAGES:
        yield from _through_the_tips(outside, stopped)
        yield from _asked(outside, stopped)
        yield from _lines(outside, stopped)
    for words in SAID:
        for begun in (False, True):
            chat = Chat(DIALOGUES, outside)
            if begun:
                chat.command("start")
            chat.type(words)
            yield chat
            again = somebody(outside)
            again.begin("new_interview") if begun else None
            again.type("Acme") if begun else None
            again.type(words)
            yield again


def _somebody(outside: World, stopped: str, **answers: object) -> Chat:
    return somebody(outside, stopped=stopped, **{"standing": "turned_down", "doubt": "", **answers})


def _through_the_tips(outside: World, stopped: str) -> Iterator[Chat]:
    wents, reasons = cycle(("badly", "well", "mixed")), cycle(("Someone had more experience", ""))
    for went, reason, came in zip(wents, reasons, (*WAYS, "", ""), strict=False):
        chat = _somebody(outside, stopped, went=went, reason=reason, source=came, hindrances=[], whose={})
        for step in ("went", "more", "recall", "hindrances", "causes", "right", "stopped"):
            chat.begin("reflect", step, 1)
            chat.type("qqq") if step in ("went", "recall") else None
        for answer in ("went", went):
            chat.begin("reflect", "went", 1) if answer == "went" else chat.choose(answer)
        for step in ("whom", "other", "facts", "role", "day", "came", "questions", "odds", "message", "nobody"):
            chat.begin("feedback", step, 1)
            chat.choose("will_send") if step == "message" else None
        for step in ("heard", "believable", "fair", "vague", "waiting", "silent"):
            chat.begin("findings", step, 1)
        for line in ("interviews", "interview 1", "interview 1 interview", "change 1 new_interview-answer"):
            chat.command(line)
        yield chat
    chat = _somebody(outside, stopped)
    chat.person.country, chat.person.country_sure = "GB", True
    chat.begin("access", "request", 1)
    for dialogue, steps in (
        ("feedback", ("thanks",)),
        ("lessons", ("point", "own_do", "own_dont", "turns")),
        ("list_practice", ("look", "do_words", "dont_words")),
        ("moving_on", ("day", "never")),
    ):
        for step in steps:
            chat.begin(dialogue, step, 1)
    yield chat


def _asked(outside: World, stopped: str) -> Iterator[Chat]:
    known_of_it = cycle(product(("shift lead", ""), (NOW, None)))
    for (tone, channel, whom), (role, day) in zip(product(TONES, CHANNELS, ASKABLE), known_of_it, strict=False):
        known = {"tone": tone, "channel": channel, "can_ask": whom, "role": role, "day": day, "heard": ""}
        chat = _somebody(outside, stopped, **known, chase=Chase("nudge", NOW))
        chat.begin("feedback", "message", 1)
        for stage in ("nudge", "last"):
            chat.command(f"chase 1 {stage}")
        chat.command("change 1 feedback-questions")
        yield chat
    for question in ("strength", "answer"):
        chat = _somebody(outside, stopped, questions=[question])
        chat.begin("feedback", "message", 1)
        yield chat
    for turn in range(2):
        chat = _somebody(outside, stopped, can_ask="employer", chase=Chase("send", NOW), heard="")
        chat.person.check_ins.times["chase-send"] = turn
        chat.command(f"look chase.1.send:{int(NOW.timestamp())}")
        yield chat


def _lines(outside: World, stopped: str) -> Iterator[Chat]:
    for cause, (own, strength) in product((*HINDRANCES, *ON_PAPER, ""), (("The form broke", "Ten years"), ("", ""))):
        causes = [cause] if cause else []
        told = "told" if strength else ""
        chat = _somebody(outside, stopped, hindrances=causes, hindrance_own=own, strength=strength, heard=told,
                         fair="yes", went_right="" if own else "I was quick")  # fmt: skip
        chat.begin("lessons", "", 1)
        chat.choose("each")
        for _ in range(4):
            chat.choose("drop")
        chat.begin("reflect", "hands", 1)
        chat.choose("help")
        yield chat
    for kind, turn in product(KINDS, range(TURNS)):
        chat = _somebody(outside, stopped)
        for item in chat.person.items.values():
            item.interview, item.kind = 1, kind
        chat.person.check_ins.times["dodont"] = turn
        chat.command("look dodont.0.on:2026-11-17")
        chat.command("dodont practise")
        chat.begin("lessons", "turn", 1)
        yield chat
