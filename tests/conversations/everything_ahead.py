"""Every text about an interview ahead and about how it went."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product

from bot.world.outside import World
from conversations.dodont.lines import KINDS
from conversations.person import Interview

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
        for which in ("before", "morning", "after"):
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
