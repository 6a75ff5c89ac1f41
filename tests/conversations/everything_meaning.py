"""What is said to whoever asks what a question or one of our words means, or corrects an answer."""

from collections.abc import Iterator

from bot.world.outside import World
from conversations import DIALOGUES

from .chat import Chat
from .everything_heard import due_to
from .unasked import KEYS

WORDS = (
    "feedback", "agency", "recruiter", "check in", "cv", "panel", "second round", "do list", "tip", "overqualified",
    "screening", "reference", "notice", "advert", "vague", "turned up", "turned down", "ghosted", "rapport", "hr",
)  # fmt: skip
OWN_WORDS = (
    "new_interview.where", "reflect.recall", "reflect.right", "findings.reason", "findings.liked",
    "findings.strength", "lessons.own_do", "lessons.own_dont", "week.plan", "feedback.role", "feedback.addressee",
)  # fmt: skip


def asked(outside: World) -> Iterator[Chat]:
    """At buttons and own words, with nothing open, and at a check-in."""
    there = Chat(DIALOGUES, outside).reach("reflect.went")
    for said in (*(f"what does {word} mean" for word in WORDS), "what does synergy mean", "i dont understand"):
        chat = there.copy()
        chat.type(said)
        yield chat
    for name in OWN_WORDS:
        dialogue, _, step = name.partition(".")
        chat = there.copy()
        chat.begin(dialogue, step, about=1)
        chat.type("i dont understand")
        yield chat
    chat = Chat(DIALOGUES, outside).reach()
    chat.type("what is a check in")
    yield chat
    chat = due_to(outside, "chase-nudge", KEYS["chase-nudge"])
    chat.type("what do you mean")
    yield chat
    there.press("well")
    there.type("no, it went badly")
    yield there
