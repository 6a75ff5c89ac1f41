"""Every text about the week, the people, a look at a message, and the new job."""

from collections.abc import Iterator
from itertools import product

from bot.world.outside import World
from conversations import DIALOGUES
from conversations.person import Application, Contact, Weekly
from conversations.search.changing_people import SITES
from conversations.search.people import MOST
from conversations.search.week import HURDLES, WENT

from .chat import START, Chat
from .everything_answers import somebody

PASTED = (
    "Hello (your name), you ghosted me. I'm the best candidate, and I'm desperate.",
    "I worked at the market for six years.",
    f"Could you help? {'word ' * 300}",
    "We worked together at the market. Could we talk for ten minutes?",
)


def search(outside: World) -> Iterator[Chat]:
    """All of them."""
    yield from _weeks(outside)
    yield from _people(outside)
    yield from _tone(outside)
    yield from _hired(outside)


def _weeks(outside: World) -> Iterator[Chat]:
    for goal, sent, wrote, plan in product((0, 3), (0, 1, 2), (0, 1, 2), ("", "Tuesday, one application")):
        chat = Chat(DIALOGUES, outside)
        chat.person.applications = {number: Application("Acme", "cook", START) for number in range(1, sent + 1)}
        chat.person.people = {number: Contact("Sam", wrote=START) for number in range(1, wrote + 1)}
        before = START.replace(hour=1)
        chat.person.weekly = Weekly(
            goal=goal, plan=plan, planned=before if plan else None, until=START if plan else None
        )
        chat.command("week")
        if plan:
            chat.choose("went")
            chat.type("qqq")
        for how in WENT:
            chat.command(f"week {how}")
            chat.command("week")
        yield chat
    for tap in ("same", "day", "smaller", "words"):
        chat = Chat(DIALOGUES, outside)
        for line in ("/week plan", "one application at the library", "today", "/week", "went", "some"):
            chat.command(line[1:]) if line.startswith("/") else chat.choose(line) if line in WENT else chat.type(line)
        if tap != "same":
            chat.choose("change")
        chat.choose(tap)
        chat.type("tomorrow")
        yield chat
    for hurdle in (*HURDLES, "own"):
        chat = Chat(DIALOGUES, outside)
        for line in ("week hurdle", "week plan"):
            chat.command(line)
        chat.type("today, one application")
        chat.command("week hurdle")
        chat.choose(hurdle)
        chat.type("If my son is ill, on Saturday")
        chat.person.weekly.told = {"2026-11-04": "It rained"}  # type: ignore[union-attr]  # it was just planned
        chat.command("week")
        yield chat
    chat = Chat(DIALOGUES, outside)
    chat.person.weekly = Weekly(plan="One application", planned=START, if_then="On Saturday")
    chat.person.take_along = "I asked for help"
    chat.person.applications = {1: Application("Globex", "cook", START)}
    chat.command("playbook")
    chat.type("Globex invited me")
    yield chat
    for zone in ("", "Europe/London"):
        chat = somebody(outside)
        chat.person.zone = zone
        chat.begin("moving_on", "", 1)
        chat.type("every other Friday")
        yield chat


def _people(outside: World) -> Iterator[Chat]:
    stands = (
        Contact("Sam"), Contact("Sam", wrote=START), Contact("Sam", wrote=START, again=START),
        Contact("Sam", replied=START), Contact("Sam", replied=START, came="Ask at the market", note="A baker"),
        Contact("Sam", wrote=START, closed=START, note="A baker"),
    )  # fmt: skip
    for site, one in product(SITES, stands):
        chat = Chat(DIALOGUES, outside)
        one.site = site
        chat.person.people = {1: one, 2: Contact("Kim"), 3: Contact("Lee", wrote=START)}
        chat.person.numbers["contact"] = 3
        for line in (
            "network",
            "network 1",
            "network replied 1",
            "network thanks 1",
            "network silent 1",
            "network 9",
        ):
            chat.command(line)
        chat.command("network 1")
        for choice in ("more", "edit", "note"):
            chat.choose(choice)
        chat.type("Tall")
        for choice in ("undo", "more", "edit", "name"):
            chat.choose(choice)
        chat.type("Sam Lee")
        chat.command("network 1")
        for choice in ("more", "edit", "from", "trade", "show", "more", "delete", "undo", "more", "delete", "fine"):
            chat.choose(choice)
        for when in ("again:1", "first:1"):
            chat.command(f"look network.2.{when}")
        yield chat
    for left in range(3):
        chat = Chat(DIALOGUES, outside)
        chat.person.people = {number: Contact(f"Person {number}") for number in range(1, left + 1)}
        chat.command("network done 7")
        chat.begin("network", "list")
        chat.begin("network", "enough")
        chat.choose("let_go")
        chat.begin("network", "one")
        yield chat
    chat = Chat(DIALOGUES, outside)
    chat.person.people = {number: Contact(f"Person {number}") for number in range(1, MOST + 1)}
    chat.command("people Zoe, from the choir")
    yield chat


def _tone(outside: World) -> Iterator[Chat]:
    for form, text in product(("message", "post"), PASTED):
        chat = Chat(DIALOGUES, outside)
        chat.command("network check")
        chat.choose(form)
        chat.type(text)
        for choice in (*["next"] * 6, "fine"):
            if chat.person.talks:
                chat.choose(choice)
        yield chat


def _hired(outside: World) -> Iterator[Chat]:
    for site, came in product(("", *SITES), ("", "Ask at the market")):
        chat = Chat(DIALOGUES, outside)
        chat.person.people = {
            1: Contact("Sam", site=site, replied=START, came=came),
            2: Contact("My old boss", site=site, wrote=START),
        }
        chat.person.numbers["contact"] = 2
        chat.command("hired")
        for choice in ("yes", "!skip", "1", "sent", "2"):
            chat.choose(choice)
        chat.type("qqq")
        for choice in ("yes", "not_now", "someone"):
            chat.choose(choice)
        chat.type("Kim")
        yield chat
    chat = Chat(DIALOGUES, outside)
    chat.command("applied Acme, cook, interview\nGlobex, cook, interview")
    chat.command("hired")
    chat.choose("yes")
    chat.type("qqq")
    chat.choose("none")
    yield chat
