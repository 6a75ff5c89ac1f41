"""Every text about an interview ahead and about how it went."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product

from bot.world.outside import World
from conversations.dodont.lines import KINDS
from conversations.next_interview.preparing import ASK_THEM, FORMS
from conversations.person import Interview, Must

from .chat import Chat
from .everything_answers import somebody
from .sample import NOW


def ahead(outside: World) -> Iterator[Chat]:
    """The next interview with all that may be known of it, far and near, by one clock and by two; and afterwards."""
    for known, hours, zone in product((False, True), (1, 20, 200), ("Europe/London", "Asia/Tokyo")):
        chat = somebody(outside, coming_zone="Europe/London", standing="ahead")
        chat.now, chat.person.zone = NOW, zone
        one = chat.person.interviews[1]
        one.coming, one.coming_set = NOW + timedelta(hours=hours), NOW
        if known:
            one.room, one.meets, one.round = "Room 3, https://meet.example.org/a", "Sam and Kim", 2
            chat.person.nerves, chat.person.setback = "If my heart races, I breathe out", "Ring Sam"
        for line in (
            "next",
            "next file 1",
            "interviews",
            "next when 1",
            "skip",
            "next off 1",
            "4",
            "next what",
            "next 9",
        ):
            chat.command(line) if not line.isdecimal() else chat.type(line)
        for step in ("room", "meets", "role", "nerves"):
            chat.command(f"next {step} 1")
            chat.command("skip")
        for which in ("days", "before", "morning", "after"):
            chat.command(f"look coming.1.{which}:{int(one.coming.timestamp())}")
        for kinds in ({}, {"coming": 0}):
            chat.person.check_ins.rhythms |= kinds
            chat.begin("next", "when", 1)
            chat.type(f"{one.coming:%Y-%m-%d}")
            chat.type(f"{one.coming:%H:%M}")
            chat.choose("!yes") if chat.person.talks else None
        chat.command("next off 1")
        chat.type("2")
        chat.command("next file 1")
        chat.command("next new")
        yield chat
    for kind, tried, followed, answer in product(KINDS, (1, 2), (0, 1), ("1", "2", "gone")):
        chat = somebody(outside, standing="ahead", coming=NOW + timedelta(days=1), role="cook" if tried > 1 else "")
        item = chat.person.items[1]
        item.kind, item.tried, item.followed = kind, tried, followed * tried
        chat.person.interviews[1].meets = "Sam" if followed else ""
        chat.now = NOW + timedelta(days=3)
        for line in ("next", "next"):
            chat.command(line)
        for line in ("1", "1"):
            chat.type(line)
        if answer == "gone":
            chat.command("dodont remove all")
            chat.type("qqq")
        for _ in range(2):
            if chat.at == "after.score":
                chat.type("2" if answer == "2" else "1")
        yield chat
        yield from reworded(chat)
    chat = somebody(outside, standing="ahead", coming=NOW + timedelta(days=1))
    chat.now = NOW
    chat.person.interviews[2] = Interview(began=NOW, where="Globex", standing="ahead")
    chat.command("next")
    yield chat


def prepared(outside: World) -> Iterator[Chat]:
    """What they prepared, a little or a lot of it, for each kind of interview; shown, as a page, and briefed on."""
    for form, some, dated in product(("", *FORMS), (0, 1, 2), (False, True)):
        chat = somebody(
            outside, standing="ahead", form=form, ask_them=list(ASK_THEM[(0, -1)[some % 2] :]) if some else []
        )
        chat.now, one = NOW, chat.person.interviews[1]
        one.musts = {n: Must(f"Must {n}", "Two years of it" if n > 1 else "", sure=True) for n in range(1, some + 1)}
        one.ask_them_own = "Is there a bike shed?" if some else ""
        if dated:
            one.coming, one.coming_set = NOW + timedelta(days=3), NOW
            for days in (0, 1, 2, 3, 5):
                one.coming = NOW + timedelta(days=days)
                for turn in range(3):
                    chat.person.check_ins.times["coming-days"] = turn
                    chat.command(f"look coming.1.days:{int(one.coming.timestamp())}")
        for act in ("day", "hour", "page", "prepare", "musts", "proofs", "asks", "form"):
            chat.command(f"next {act} 1")
        yield chat
    yield from _with_stories(outside)
    for typed in (
        "",
        "qqq",
        "Excel\nNights",
        "You must drive a van. " * 5 + "A degree is essential. We pay well.",
        "Hello. " * 20,
    ):
        chat = somebody(outside, standing="ahead")
        chat.command("next prepare 1")
        for words in (typed, "1", "1", "Some words", "/skip", "1", "done", "2"):
            chat.command(words[1:]) if words.startswith("/") else chat.type(words)
        yield chat


def _with_stories(outside: World) -> Iterator[Chat]:
    """Musts typed by hand, with a story that fits or without; another story is picked, and both are practised."""
    for must, pick in product(("Calm under pressure", "A dog"), ("1", "none")):
        chat = somebody(outside, standing="ahead", form="phone", ask_them=["success"])
        chat.person.stories[1].shows = ["pressure"]
        chat.command("next musts 1")
        chat.type(f"Nights\n{must}\nWeekends")
        for way in ("yes", "yes"):
            chat.choose(way)
        for way in ("reword", "Alone", "I did it", "story", "qqq", "qqq", pick, "qqq"):
            chat.type(way) if way[0] in "AIq" else chat.choose(way)
        for command in ("next prepare 1", "next page 1", "questions practise"):
            chat.command(command)
        chat.choose("next")
        chat.choose("next")
        yield chat


def reworded(chat: Chat) -> Iterator[Chat]:
    """A line that is stuck, in other words: new ones, ones that are there already, and when the line is gone."""
    if chat.at == "after.suggest":
        gone = chat.copy()
        gone.command("dodont remove all")
        gone.type("qqq")
        yield gone
    for label in ("Turn it into a do", "Reword it"):
        for words in ("Breathe slowly", "Rush into an answer when I'm nervous", "gone"):
            if label in chat.buttons:
                after = chat.copy()
                after.tap(label)
                if words == "gone":
                    after.command("dodont remove all")
                after.type(words)
                yield after
