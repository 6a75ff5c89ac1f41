"""Every text about applications."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product

from bot.world.outside import World
from conversations import DIALOGUES
from conversations.applications.book import MOST
from conversations.applications.stages import GROUPS, STAGES, USUAL
from conversations.person import Application

from .adverts import CAFE, NURSE
from .chat import START, Chat
from .everything_answers import somebody
from .everything_sentences import in_sentences
from .unasked import only

FULL = (
    "Acme, cook, via LinkedIn, contact Sam Lee, https://jobs.example/1, 32k, note: by the river, closes 20 November"
)


def applications(outside: World) -> Iterator[Chat]:
    """Added in every way, at every stage for some time, in every part of the list, undone; and with no room left."""
    for goal in (0, 3):
        for lines in (
            "Acme, cook",
            "Acme, cook\nGlobex, chef",
            "found: Acme, cook",
            "found: Acme\nfound: Globex",
            FULL,
        ):
            chat = Chat(DIALOGUES, outside)
            chat.command("week goal")
            chat.press("three" if goal else "open")
            for line in (f"applied {lines}", "applied Acme, baker", "applied acme, cook", "applications undo"):
                chat.command(line)
            for line in ("applications same 2", "applications same 2", "applications both", "applications zebra"):
                chat.command(line)
            yield chat
    yield from _told(outside)
    yield from in_sentences(outside)
    for day in ("", " 20 October"):
        for stage in ("rejected", "interview", "applied"):
            chat = Chat(DIALOGUES, outside)
            chat.command(
                f"applied Acme, cook, {stage}{day}\nHooli, cook, not applied yet, closes 20 November\nAcme, cook"
            )
            for line in ("applications both 3", "applications same 3", "applied Globex, cook, applied 5 November"):
                chat.command(line)
            for detail, line in product(("applied", "news"), ("qqq", "yesterday")):
                chat.command("applications 1")
                for choice in ("more", "edit", detail):
                    chat.choose(choice)
                chat.type(line)
                chat.choose("!yes")
            chat.command("applied import")
            chat.command("applied")
            chat.type("import")
            yield chat
    for stage in STAGES:
        for days in (0, 1, 20):
            chat = Chat(DIALOGUES, outside)
            chat.command(f"applied {FULL}\nGlobex, chef")
            one = chat.person.applications[1]
            one.stage, one.moved, one.follow_up, one.told_by = stage, START - timedelta(days=days), START, START
            for part in ("", *GROUPS, "acme"):
                chat.command(f"applications {part}".strip())
            chat.command("applications 1")
            for choice in ("more", "stage", stage):
                chat.choose(choice)
            for other in STAGES:
                chat.command("applications 1")
                chat.choose("more")
                chat.choose("stage")
                chat.choose(other)
            for choice in ("undo", "more", "remind", "none", "show", "more", "edit", "note"):
                chat.choose(choice)
            chat.type("-")
            yield chat
    chat = Chat(DIALOGUES, outside)
    for part in GROUPS:
        chat.command("applied Acme, cook")
        chat.command("applications")
        for choice in ("tools", "part", part):
            chat.choose(choice)
    yield chat
    for stage, zone, tries in product(USUAL, ("", "America/Toronto"), (0, 1, 2)):
        chat = Chat(DIALOGUES, outside)
        chat.command(f"applied {'Acme, cook' if zone else FULL}")
        one = chat.person.applications[1]
        one.stage, one.chases, chat.person.zone = stage, [START] * tries, zone
        for days in (0, 40):
            chat.now += timedelta(days=days)
            for choice in ("write", "yes", "sent", "undo", "rule", "waiting", "let_go"):
                chat.command("applications wait 1") if choice in ("write", "rule", "let_go") else None
                chat.choose(choice)
        chat.command("applications wait 1")
        chat.choose("told")
        chat.type("next friday")
        chat.choose("!yes")
        yield chat
    chat = only(chat.copy())
    chat.command("applications wait 1")
    chat.choose("told")
    chat.type("next friday")
    chat.person.check_ins.paused_until = None
    chat.choose("!yes")
    chat.person.hired = chat.now + timedelta(days=1)
    chat.command("help")
    yield chat
    chat = somebody(outside)
    chat.command("interview 1")
    chat.command("applications from 1")
    chat.command("interview 1")
    yield chat
    chat = Chat(DIALOGUES, outside)
    chat.type("show me my applications")
    chat.command("applications 7")
    chat.type(",".join("x" * 201 for _ in range(2)))
    for number in range(1, MOST):
        chat.person.applications[number] = Application(f"Place {number}", "cook", START)
    chat.person.numbers["application"] = MOST - 1
    for line in ("applied A\nB\nC", "applied D", "applications 499", "applications undo 1", "applications undo 1"):
        chat.command(line)
    yield chat
    chat.command("applications advert")
    chat.type(CAFE)
    yield chat
    for advert in (CAFE, NURSE, "Cook at Acme\nYou must like fish.", "Cook at Acme\nWe are nice.\nReally."):
        chat = Chat(DIALOGUES, outside)
        chat.command("applications advert")
        chat.type(advert)
        yield chat
    chat = Chat(DIALOGUES, outside)
    chat.command("applied " + "\n".join(f"Place {number}" for number in range(13)))
    chat.command("applied Globex, cook, applied tomorrow")
    yield chat


def _told(outside: World) -> Iterator[Chat]:
    """Several in a line, a no at an open question, a wrong name; what is wished for at any time, and a second one."""
    for line in ("evri and amazon both", "evri, amazon and lidl, all driver jobs"):
        for choice in ("each", "one"):
            chat = Chat(DIALOGUES, outside)
            chat.command(f"applied {line}")
            chat.type("qwertz")
            chat.choose(choice)
            yield chat
    for known in (True, False):
        for choice in ("note", "no"):
            chat = Chat(DIALOGUES, outside).reach("reflect.went")
            if known:
                chat.command("applied Yodel, driver")
            chat.type("yodel said no")
            chat.type("qwertz")
            chat.choose(choice)
            yield chat
    chat = Chat(DIALOGUES, outside)
    chat.command("applied amazon")
    chat.type("not amazon it was asda")
    yield chat
    chat = Chat(DIALOGUES, outside)
    for line in ("applied Acme, cook", "applied Acme, cook", "applications both 2", "applications same 2"):
        chat.command(line)
    yield chat
    chat = Chat(DIALOGUES, outside)
    chat.command("applied Globex, chef")
    chat.type("Globex invited me")
    yield chat
    for rhythm in (7, 0):
        chat = Chat(DIALOGUES, outside).reach("moving_on.day")
        chat.type("thursdays")
        chat.person.check_ins.rhythms["week"] = rhythm
        for words in ("sundays please", "stop sending me the faces"):
            chat.type(words)
        yield chat
    for dated in (True, False):
        chat = Chat(DIALOGUES, outside)
        chat.person.zone, chat.person.country = "Europe/London", "gb"
        chat.command("next")
        chat.type("Acme")
        for one in ("friday 2pm", "yes") if dated else ("skip",):
            chat.type(one)
        chat.command("next new")
        chat.type("Acme")
        chat.type("qwertz")
        yield chat
