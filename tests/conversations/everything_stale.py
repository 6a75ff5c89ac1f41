"""Every text about a question that was asked long ago."""

from collections.abc import Iterator
from datetime import timedelta

from bot.world.outside import World
from conversations import DIALOGUES

from .chat import Chat


def stale(outside: World) -> Iterator[Chat]:
    """What is typed the next day to a question of each kind, and what may be tapped then."""
    for step in ("reflect.went", "reflect.hindrances", "reflect.right"):
        for words in ("hello", "The lift was stuck", "nothing lol"):
            for key in ("mine", "new"):
                chat = Chat(DIALOGUES, outside).reach(step)
                chat.now += timedelta(days=1)
                chat.type(words)
                if key in chat.keys:
                    chat.press(key)
                yield chat
    chat = Chat(DIALOGUES, outside).reach("feedback.whom")
    chat.begin("rights", "log", 1)
    chat.choose("add")
    chat.now += timedelta(hours=7)
    chat.type("They asked how old I am")
    chat.press("!mine")
    yield chat
