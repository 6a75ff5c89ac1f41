"""Every text about requests for feedback, and about rights."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product

from bot.world.outside import World
from conversations import DIALOGUES
from conversations.choices import Stage
from conversations.feedback.letter import QUESTIONS
from conversations.person import Chase, Interview, Person
from conversations.tips.feedback import ASKABLE, CHANNELS, TONES, WAYS
from conversations.whereabouts import move_to

from .chat import Chat
from .everything_answers import somebody
from .sample import NOW


def requests(outside: World) -> Iterator[Chat]:
    """Every request for feedback and where it stands; the message in each tone and channel."""
    stages: tuple[Stage, ...] = ("send", "nudge", "last", "close", "closed")
    ways: list[dict[str, object]] = [{"can_ask": "nobody"}, {"can_ask": ""}]
    ways += [{"chase": Chase(stage, NOW), "sent": NOW} for stage in stages]
    for answers in ways:
        for heard in ("", "told", "wont_say"):
            chat = somebody(outside, **answers, heard=heard)
            for line in ("feedback", "feedback 1", "feedback 9", "feedback initech"):
                chat.command(line)
            yield chat
    for tone, channel, name, whom in product(TONES, CHANNELS, ("Sam", ""), ASKABLE):
        for standing in ("just_had", "turned_down"):
            chat = somebody(outside, tone=tone, channel=channel, addressee=name, can_ask=whom, standing=standing)
            chat.begin("feedback", "message", 1)
            yield chat
        chat = somebody(outside, tone=tone, channel=channel, addressee=name, can_ask=whom, chase=Chase("nudge", NOW))
        for stage in ("nudge", "last"):
            chat.command(f"chase 1 {stage}")
        yield chat
    for reason, tone in product(("I was overqualified", "I had too little experience"), TONES):
        chat = somebody(outside, tone=tone, reason=reason, questions=["fit"], can_ask="employer")
        chat.begin("feedback", "message", 1)
        yield chat
    for country, months, role, day, sent in product(
        ("GB", "IE", "US"), (0, 60), ("shift lead", ""), (NOW, None), (NOW, None)
    ):
        due = sent and sent + timedelta(days=30)
        chat = somebody(
            outside,
            access="sent" if sent else "",
            access_sent=sent,
            access_due=due,
            role=role,
            day=day,
            can_ask="both",
        )
        move_to(chat.person, "Europe/London", country, sure=True)
        chat.now = NOW + timedelta(days=30 * months)
        for line in ("feedback", "feedback 1 notes", "change 1 access-request", "interview 1 feedback"):
            chat.command(line)
        yield chat
    for access in ("will_send", "sent", "came", "let_go"):
        also = ["followup", "look", "machine"]
        asked = NOW if access == "sent" else None
        chat = somebody(
            outside,
            access=access,
            access_sent=asked,
            also=also,
            can_ask="employer",
            chase=Chase("nudge", NOW),
            sent=NOW,
        )
        for line in ("feedback", "feedback 1", "interview 1 feedback", "feedback 1 came", "feedback 1 let_go"):
            chat.command(line)
        for days in (10, 20):
            chat.now = NOW + timedelta(days=days)
            chat.command("feedback 1")
            chat.person.interviews[1].chase = Chase("last", NOW)
        yield chat
    for came in (*WAYS, ""):
        chat = somebody(outside, source=came)
        chat.begin("feedback", "", 1)
        for tap in ("qqq", "nobody", "qqq"):
            chat.type(tap)
        yield chat
        chat = somebody(outside, source=came, can_ask="agency")
        for line in ("interview 1 feedback", "tip 3 1"):
            chat.command(line)
        chat.press("more")
        chat.begin("findings", "unfair", 1)
        yield chat
    for whom in ASKABLE:
        chat = somebody(outside, source="direct", can_ask=whom)
        chat.command("interview 1 feedback")
        yield chat
    for question in QUESTIONS:
        chat = somebody(outside, questions=[question])
        chat.begin("feedback", "message", 1)
        yield chat
    chat = Chat(DIALOGUES, outside)
    chat.command("feedback")
    yield chat


def rights(outside: World) -> Iterator[Chat]:
    """Rights asked for with no interview, one or two, somewhere and anywhere; a log; what a reminder's buttons do."""
    for country, count in product(("", "US", "NZ"), (0, 1, 2)):
        chat = Chat(DIALOGUES, outside)
        chat.person = Person(
            country=country,
            interviews={n: Interview(began=NOW, where="Acme") for n in range(1, count + 1)},
            numbers={"interview": count},
        )
        chat.command("rights")
        chat.type("qqq")
        chat.type("1")
        chat.command("rights 1")
        yield chat
    chat = somebody(outside, evidence={})
    for line in ("rights log 1", "rights show 1", "rights done 1", "rights done 1", "rights open 1", "rights open 1"):
        chat.command(line)
    chat.command("rights done 9")
    chat.command("rights log 1")
    chat.tap("Add a note")
    chat.type("He asked how old my children are")
    chat.type("x" * 3000)
    for label in ("Done", "Correct a note", "1. He asked how old my children are"):
        chat.tap(label)
    chat.type("qqq")
    for days in (1, 2):
        chat.now += timedelta(days=days)
        chat.command("rights log 1")
        chat.command("delete 1")
        chat.command("resume")
        chat.command("rights log 1")
        chat.press("correct")
        chat.type("zzz")
        chat.type("1")
        chat.type("He asked about my children")
    for label in ("Delete a note", "1. He asked about my children", "Go on"):
        chat.tap(label)
    chat.command("delete 1")
    yield chat
