"""Every text that depends on what was answered, planned or said about where they are."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product

import msgspec

from bot.world.hearing import table
from bot.world.outside import World
from conversations import DIALOGUES, Located
from conversations.interviews.answers import answers_of, parts_of
from conversations.person import Contact, Interview, Item, Person, Weekly
from conversations.search.changing_people import SITES
from conversations.search.ways import WAYS
from conversations.tips.reflect import HINDRANCES, ON_PAPER
from conversations.whereabouts import move_to

from .chat import Chat
from .sample import NOW, sample_person


def somebody(outside: World, **answers: object) -> Chat:
    """Someone who has answered everything, these questions like this."""
    chat = Chat(DIALOGUES, outside)
    interview = msgspec.structs.replace(sample_person().interviews[1], **answers)
    chat.person = msgspec.structs.replace(sample_person(), interviews={1: interview})
    return chat


def variants(outside: World) -> Iterator[Chat]:
    """Every text that depends on what was answered, with every combination it depends on."""
    standings, wents = ("just_had", "turned_down", ""), ("badly", "well", "mixed", "")
    for standing, whom, role, day, own in product(
        standings, ("employer", "agency", "both", ""), ("shift lead", ""), (NOW, None), ("Dear all, why?", "")
    ):
        chat = somebody(outside, standing=standing, can_ask=whom, role=role, day=day, message=own)
        for step in ("whom", "message", "more", "role", "topic", "own", "questions", "thanks", "agency"):
            chat.begin("feedback", step, 1)
        chat.begin("chase", "nudge", 1)
        yield chat
    for signs, role in product(("Ana", ""), ("shift lead", "")):
        chat = somebody(outside, role=role, message="", topic="the kitchen", tone="formal", standing="turned_down")
        chat.person.signs = signs
        for step in ("message", "thanks"):
            chat.begin("feedback", step, 1)
        yield chat
    for reason in ("We want someone younger", "You talked over us", "Your communication wasn't clear"):
        chat = somebody(outside, reason=reason, believable="yes", fair="yes", acceptable="yes", drafts="")
        chat.begin("findings", "believable", 1)
        chat.begin("lessons", "point", 1)
        chat.choose("!skip")
        chat.choose("each")
        for _ in range(2):
            chat.choose("drop")
            chat.type("qqq")
        yield chat
    for standing, went, reason in product(standings, wents, ("Someone had more experience", "")):
        chat = somebody(outside, standing=standing, went=went, reason=reason)
        for step in ("heard", "believable", "reason"):
            chat.begin("findings", step, 1)
        chat.begin("findings", "heard", 1)
        chat.choose("offer")
        chat.begin("reflect", "went", 1)
        chat.tap("Well, so I'm confused")
        yield chat
    for reason, meant in table("hearing")["try"]["advice"].items():
        if outside.advice.get(meant, {}).get("theme") != "words":  # what employers say, each recognised
            continue
        chat = somebody(outside, reason=reason)
        chat.begin("findings", "believable", 1)
        yield chat
    for hindrance, own, right in product((*HINDRANCES, ""), ("The lift was stuck", ""), ("I asked back", "")):
        chat = somebody(outside, hindrances=[hindrance] if hindrance else [], hindrance_own=own, went_right=right)
        chat.begin("lessons", "", 1)
        yield chat
    for place, decided, later in product(outside.rights, (NOW, NOW - timedelta(days=120), None), (0, 60, 100, 3000)):
        chat = somebody(outside, rights_place=place["key"], decided=decided, warn_by=None, evidence={})
        chat.now = NOW + timedelta(days=later)
        if decided:
            chat.begin("rights", "decided", 1)
            chat.type(f"{decided:%Y-%m-%d}")
            chat.tap("Yes, that's it")
        for step in ("body", "change", "asking", "log"):
            chat.begin("rights", step, 1)
        for line in ("close 1", "reopen 1", "rights done 1"):
            chat.command(line)
        chat.command("interview 1")
        yield chat


def changes(outside: World) -> Iterator[Chat]:
    """The overview of an interview with every answer, and each of its questions asked again by itself."""
    chat = somebody(
        outside, recall="All of it", message="Dear all", doubt="vague", strength="Ten years", drafts="keep_do"
    )
    interview = chat.person.interviews[1]
    interview.addressee, interview.source, interview.access = "Sam", "direct", "will_send"
    interview.tone, interview.channel, interview.questions = "warm", "mail", ["change"]
    interview.hindrances, interview.whose = ["nerves", "trouble"], {"nerves": "mine", "trouble": "not_mine"}
    chat.person.items[1].interview = 1
    for part in ("", *parts_of(DIALOGUES)):
        chat.command(f"interview 1 {part}")
    for key in answers_of(DIALOGUES):
        chat.command(f"change 1 {key}")
        chat.type("1")
        chat.command("skip")
    for line in ("close 1", "interview 1", "interviews", "reopen 1", "reopen 9", "close 9", "delete 9", "delete 1"):
        chat.command(line)
    chat.choose("delete")
    chat.command("delete 1")
    yield chat
    chat = Chat(DIALOGUES, outside)
    chat.person = Person(interviews={1: Interview(began=NOW, where="Acme")}, numbers={"interview": 1})
    for part in parts_of(DIALOGUES):
        chat.command(f"interview 1 {part}")
    yield chat
    chat.person.interviews[1].standing = "ahead"
    chat.command("interview 1")
    chat.command("delete 1")
    chat.person.interviews.clear()
    chat.command("resume")
    chat.command("change 1 no-such")
    chat.command("interviews")
    yield chat


def cards(outside: World) -> Iterator[Chat]:
    """Every card of advice, and words that mean several cards or none."""
    for words in ("I rambled", "the weather"):
        chat = Chat(DIALOGUES, outside)
        chat.command(f"ask {words}")
        chat.type("qqq")
        yield chat
    for name in outside.advice:
        chat = Chat(DIALOGUES, outside)
        for act in (f"/ask {name}", "line", "others"):
            chat.command(act[1:]) if act.startswith("/") else chat.choose(act)
        yield chat


def weeks(outside: World) -> Iterator[Chat]:
    """The weekly check-in: without a plan, with one, left out, and asked for where none is agreed."""
    chat = somebody(outside)
    chat.begin("moving_on", "", 1)
    chat.tap("Mondays")
    assert chat.person.weekly
    chat.person.weekly.plan, chat.person.weekly.planned = "", None
    chat.person.people.clear()
    chat.person.check_ins.rhythms["mood"] = 0
    for label in ("Plan my week", "Skip this week", "Skip this week"):
        chat.wait(days=7)
        chat.tap(label)
        if label == "Plan my week":
            chat.type("Monday, one application")
    yield chat
    chat = Chat(DIALOGUES, outside)
    for line in ("/week plan", "Tuesday", "/week plan", "/skip", f"/applied {'x' * 300}", "Globex", "/hired", "1"):
        chat.command(line[1:]) if line.startswith("/") else chat.type(line)
    yield chat
    chat = somebody(outside)  # with a day agreed
    chat.begin("moving_on", "", 1)
    for line in ("skip", "hired"):
        chat.command(line)
    chat.type("1")
    yield chat
    for site, contact in product((*SITES, ""), ("Sam", "My old boss")):
        chat = somebody(outside)
        chat.person.people = {0: Contact(contact, site, NOW)}
        for step in ("who", "message", "thanks", "again", "follow"):
            chat.begin("network", step)
        for line in ("look network.0.first:1", "look network.0.again:1"):
            chat.command(line)
        yield chat


def purposes(outside: World) -> Iterator[Chat]:
    """The list of tip 5 with a line from each source, and the ends of tip 6 with each next step."""
    sources = ("right-1", "liked-1", "strength-1", "reason-1", "do", "dont", *HINDRANCES, *ON_PAPER)
    chat = somebody(outside)
    for kind, sources_shown in product(("do", "dont"), [sources[n : n + 5] for n in range(0, len(sources), 5)]):
        chat.person.items = {
            number: Item("Breathe", kind, number, NOW, draft=draft, giver="Too quiet")  # type: ignore[arg-type]
            for number, draft in enumerate(sources_shown, 1)
        }
        chat.begin("list_practice", "", 1)
    for _ in WAYS:
        chat.now += timedelta(weeks=1)
        chat.begin("moving_on", "day", 1)
    yield chat
    chat = somebody(outside, also=["agency", "thanks", "followup", "look", "machine"])
    chat.command("feedback")
    yield chat
    for zone, some, state, channel, agreed in product(
        ("Europe/London", ""), (True, False), ("will_send", "sent"), ("mail", "phone"),
        (None, Contact("Sam", named=NOW), Weekly(plan="One job", planned=NOW)),
    ):  # fmt: skip
        chat = somebody(outside, message_state=state, channel=channel)
        chat.person.zone = zone
        chat.person.weekly = msgspec.structs.replace(agreed) if isinstance(agreed, Weekly) else None
        chat.person.people = {1: msgspec.structs.replace(agreed)} if isinstance(agreed, Contact) else {}
        chat.person.items = chat.person.items if some else {}
        chat.begin("moving_on", "day", 1)
        chat.choose("monday")
        yield chat


def lists(outside: World) -> Iterator[Chat]:
    """Interviews and tips where there are none, and where there are many."""
    for count in (0, 1, 9, 20):
        chat = Chat(DIALOGUES, outside)
        chat.person = Person(interviews={n: Interview(began=NOW, where="Acme") for n in range(1, count + 1)})
        chat.command("interviews")
        chat.command("interviews page 2")
        chat.command("tips")
        yield chat


def wheres(outside: World) -> Iterator[Chat]:
    """Where somebody is: set, half set or not at all, by a spot, at sea, by name, and asked for the country alone."""
    for zone, country in (("", ""), ("Europe/Berlin", ""), ("Europe/Berlin", "DE")):
        chat = Chat(DIALOGUES, outside)
        move_to(chat.person, zone, country, sure=False)
        for word in ("timezone", "timezone Leeds", "timezone USA", "timezone", "skip"):
            chat.command(word)
        for spot in (Located(52.5, 13.4), Located(0, 0)):
            chat.feed(spot)
        chat.begin("timezone", "country")
        chat.command("skip")
        chat.begin("timezone", "country")
        for _ in range(2):
            chat.type("qqq")
        yield chat


def names(outside: World) -> Iterator[Chat]:
    """An interview that isn't named, another one, and a name that is corrected."""
    chat = Chat(DIALOGUES, outside)
    for _ in range(2):
        chat.begin("new_interview")
        chat.type("i dont want to say")
        chat.type("skip")
    chat.type("no the name is Globex")
    yield chat
