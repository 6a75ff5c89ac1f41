"""Every text of /progress and /playbook."""

from collections.abc import Iterator
from itertools import product

from bot.world.outside import World
from conversations import DIALOGUES

from .chat import Chat
from .searching import booked, searching


def progress(outside: World) -> Iterator[Chat]:
    """With nothing, with each number of applications and interviews, with and without goal, list and moods."""
    yield _asked(Chat(DIALOGUES, outside))
    for sent, interviews in product((1, 2, 9, 10, 12, 21, 30, 40, 50, 60, 70, 80, 90, 100), (0, 1, 2, 10)):
        chat = Chat(DIALOGUES, outside)
        for goal in (0, 3):
            searching(chat, {0: sent}, interviews=interviews, goal=goal)
            chat.command("progress")
        yield chat
    for weeks in ({0: 1, 1: 2}, {0: 1, 4: 2}):
        yield _asked(searching(Chat(DIALOGUES, outside), weeks))
    for followed, tried in ((0, 1), (0, 2), (1, 1), (2, 2), (3, 4)):
        chat = Chat(DIALOGUES, outside)
        searching(chat, followed=followed, tried=tried, moods=(3,) * tried)
        yield _asked(chat)
    for goal in (1, 2):
        chat = booked(Chat(DIALOGUES, outside))
        assert chat.person.weekly
        chat.person.weekly.goal, chat.person.interviews[1].where, chat.person.interviews[1].role = goal, "", ""
        chat.person.weekly.if_then, chat.person.take_along = "Breathe", "Breathe"
        yield _asked(chat)


def _asked(chat: Chat) -> Chat:
    for line in ("progress", "progress dark", "playbook", "playbook text"):
        chat.command(line)
    return chat
