"""Every text of the menu, of /help, and of what is told of applications in a sentence."""

from collections.abc import Iterator
from datetime import timedelta

from bot.world.outside import World
from conversations import DIALOGUES
from conversations.choices import ApplicationStage
from conversations.menu import MENU
from conversations.person import Application

from .adverts import CAFE, NURSE
from .chat import START, Chat

NEXT_DAY = START + timedelta(days=1)


def menus(outside: World) -> Iterator[Chat]:
    """Each group; what waits; what is useful next; questions after /help."""
    for group in MENU:
        chat = Chat(DIALOGUES, outside)
        chat.command(f"menu {group}")
        yield chat
    chat = Chat(DIALOGUES, outside)
    for line in ("applied Acme", "menu", "stop", "next", "menu", "applications 1", "menu", "next"):
        chat.command(line)
    chat.type("Globex")
    chat.press("stop")
    chat.command("menu")
    for number in range(1, 4):
        chat.person.applications[number] = Application("Acme", "cook", START, told_by=NEXT_DAY)
    chat.now += timedelta(days=2)
    for line in ("menu", "menu now", "help", "help chase", "help interview", "help a gap in my CV", "help qqq"):
        chat.command(line)
    yield chat


def told(outside: World) -> Iterator[Chat]:
    """An application, a number of them, a no, a closed interview, a new job, a rule, and ticks of an advert."""
    for line, choices in {
        "applied to Yodel on Indeed today": ("add",),
        "just applied to Yodel": ("no",),
        "/applied 3": ("company",),
        "/applied 1": ("several", "skip"),
    }.items():
        chat = Chat(DIALOGUES, outside)
        chat.command(line[1:]) if line.startswith("/") else chat.type(line)
        for _ in range(3):
            chat.type("qqq")
        for choice in choices:
            chat.choose("!skip" if choice == "skip" else choice)
        yield chat
    chat = _at(outside, "interview")
    chat.type("acme want me for an interview")
    chat.type("acme said no")
    chat.command("applications 1")
    chat.press("day")
    chat.press("stop")
    chat.command("close 1")
    yield chat
    stages: tuple[tuple[ApplicationStage, ...], ...] = (
        ("offer",), ("offer", "applied"), ("offer", "applied", "found"), ("interview", "screening", "applied"),
    )  # fmt: skip
    for some in stages:
        chat = _at(outside, *some)
        chat.command("hired")
        chat.press("yes")
        for line in ("applications settle", "applications settle all", "applications settle all"):
            chat.command(line)
        yield chat
    for answer in ("yes", "no"):
        chat = _at(outside, "interview")
        chat.person.country = "CA"
        chat.command("applications wait 1")
        chat.choose("rule")
        for _ in range(3):
            chat.type("qqq")
        chat.choose(answer)
        chat.command("applications wait 1")
        yield chat
    for advert in (CAFE, NURSE):
        chat = Chat(DIALOGUES, outside)
        chat.command("applications advert")
        chat.type(advert)
        for place in range(5):
            chat.choose(f"{place}")
        yield chat


def _at(outside: World, *stages: ApplicationStage) -> Chat:
    """Somebody with an application at each of these stages."""
    chat = Chat(DIALOGUES, outside)
    for number, stage in enumerate(stages, 1):
        chat.person.applications[number] = Application("Acme", "cook", START, stage)
    return chat
