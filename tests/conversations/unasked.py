"""All check-ins: each kind and wording, alone and combined, and what their buttons do."""

import copy
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import product

from bot.world.outside import World
from conversations import CATALOGUE, DIALOGUES, FellDue, Reply
from conversations.check_ins.words import say_occasions
from conversations.choices import Stage
from conversations.dialogue.exchange import Exchange
from conversations.kinds import Occasion
from conversations.person import Application, Chase, Contact, Interview, Item, Mood, Person, Weekly

from .chat import START, Chat

KINDS = tuple(CATALOGUE.kinds)
ACTS = {text: acts for kind in CATALOGUE.kinds.values() for text, acts in kind.acts.items()}
IN_WORDS = {text: acts for kind in CATALOGUE.kinds.values() for text, acts in kind.in_words.items()}
WORDINGS = 8
COMING = START + timedelta(days=9)
STAMP = int(COMING.timestamp())
KEYS = {
    "come_back": "come_back.1.1",
    "chase-send": "chase.1.send:1",
    "chase-nudge": "chase.1.nudge:1",
    "chase-last": "chase.1.last:1",
    "chase-close": "chase.1.close:1",
    "chase-notes": "chase.1.notes:2026-12-04",
    "week-plan": "week.0.plan:2026-11-04",
    "week-review": "week.0.review:2026-11-10",
    "network-first": "network.0.first:1",
    "network-again": "network.0.again:1",
    "dodont": "dodont.0.on:2026-11-17",
    "mood": "mood.0.on:2026-11-10",
    "coming-days": f"coming.1.days:{STAMP}",
    "coming-before": f"coming.1.before:{STAMP}",
    "coming-morning": f"coming.1.morning:{STAMP}",
    "last_hour": f"last_hour.1.at:{STAMP}",
    "coming-after": f"coming.1.after:{STAMP}",
    "application-closes": f"application.1.closes:{STAMP}",
    "application-answer": f"application.3.answer:{STAMP}",
    "application-remind": f"application.2.remind:{STAMP}",
    "application-told": f"application.2.told:{STAMP}",
    "rights": "rights.1.30:2027-01-01",
}


def only(chat: Chat, *kinds: str) -> Chat:
    """Switch off all other kinds of check-in."""
    chat.person = copy.deepcopy(chat.person)
    chat.person.check_ins.rhythms |= {kind: 0 for kind in KINDS if kind not in kinds}
    return chat


def busy(outside: World, zone: str = "Europe/London") -> Chat:
    """Somebody with an occasion of every kind."""
    chat = Chat(DIALOGUES, outside)
    chat.command("start")
    chat.press("turned_down")
    chat.type("Acme")
    chat.press("badly")
    person = chat.person
    person.zone = zone
    interview = person.interviews[1]
    interview.finished, interview.can_ask, interview.sent = ["reflect"], "employer", START
    interview.chase, interview.coming = Chase("nudge", START), COMING
    interview.warn_by = datetime(2027, 1, 1, 10, tzinfo=UTC)
    person.interviews[2] = Interview(began=START, where="Globex")
    person.items = {1: Item("Breathe", "do", 1, START), 2: Item("Rush", "dont", 2, START)}
    person.applications = {
        1: Application("Acme", "cook", START, "found", unsent=True),
        2: Application("Globex", "cook", START, "interview"),
        3: Application("Branch", "cook", START, "offer"),
    }
    person.numbers["application"] = 3
    person.weekly = Weekly(at=START, plan="Tuesday", planned=START)
    person.people = {0: Contact("Sam", named=START)}
    return chat


def _busiest(outside: World, zone: str = "Europe/London") -> Chat:
    """The same, and they wait for the notes they asked for, too."""
    chat = busy(outside, zone)
    interview = chat.person.interviews[1]
    interview.access, interview.access_sent = "sent", START
    interview.access_due = datetime(2026, 12, 3, 10, tzinfo=UTC)
    return chat


def _at(chat: Chat, name: str) -> Chat:
    """The same with the chase at that stage, and with a day on which to be reminded of the contact."""
    stages: dict[str, Stage] = {"chase-send": "send", "chase-last": "last", "chase-close": "close"}
    chat.person.interviews[1].chase = Chase(stages.get(name, "nudge"), START)
    if name.startswith("application"):
        chat.person.applications[1].closes = chat.person.applications[3].closes = COMING
        chat.person.applications[2].follow_up = chat.person.applications[2].told_by = COMING
    if name == "network-again":
        chat.person.people[0].follow_up = START
    return chat


def all_unasked(outside: World) -> Iterator[Chat]:
    """All of these."""
    for name, key in KEYS.items():
        for turn in range(WORDINGS):
            for chat in (_at(_busiest(outside), name), _at(_bare(outside), name)):
                chat.person.check_ins.times[name] = turn
                for line in (f"look {key}", f"later {key}", f"snooze 1h {key}"):
                    chat.command(line)
                yield chat
    yield from _several(outside)
    yield from _taps(outside)
    yield from _ends(outside)


def _bare(outside: World) -> Chat:
    """The same with less known: no plan, nothing sent, no zone, and only a don't on the list."""
    chat = _busiest(outside, zone="")
    chat.person.items.pop(1)
    chat.person.weekly = Weekly(at=START)
    return chat


def at_check_in(outside: World, name: str) -> Chat:
    """Somebody who is due that check-in."""
    return _at(_busiest(outside), name)


def _several(outside: World) -> Iterator[Chat]:
    """Each kind beside another, in one message, in time and late."""
    for name, key in KEYS.items():
        other = KEYS["mood" if name != "mood" else "dodont"]
        for late in (0, 9):
            chat = _at(_busiest(outside), name)
            chat.person.check_ins.times["several"] = len(name)
            x = Exchange(copy.deepcopy(chat.person), START + timedelta(days=1), outside, CATALOGUE)
            occasions = [_occasion(key), _occasion(other)]
            say_occasions(x, occasions, meant=x.now - timedelta(hours=late))
            chat._take(Reply(x.person, tuple(x.messages)))
            yield chat


def _occasion(key: str) -> Occasion:
    kind, about, which = key.split(".", 2)
    return Occasion(kind, int(about), which, START, timedelta(days=1))


def _taps(outside: World) -> Iterator[Chat]:
    """Every button of every kind, tapped twice; and what it opens answered every way."""
    for name, key in KEYS.items():
        for _, command in (*ACTS[name], *IN_WORDS.get(name, ())):
            for answers in ((), ("1",), ("2",), ("3",), ("4",), ("5",), ("Some words",), ("/skip",)):
                chat = _at(_busiest(outside), name)
                chat.now = COMING + timedelta(hours=4) if name == "coming-after" else chat.now
                line = command.format(about=key.split(".")[1], key=key)
                chat.command(line)
                for answer in answers:
                    chat.command(answer[1:]) if answer.startswith("/") else chat.type(answer)
                chat.command(line)
                yield chat
    chat = _busiest(outside)
    chat.person.interviews[1].chase = Chase("send", START)
    chat.command("chase 1 sent")
    yield chat
    for agency in ("agency", "both"):
        for stage in ("nudge", "last"):
            chat = _busiest(outside)
            chat.person.interviews[1].can_ask, chat.person.interviews[1].role = agency, "shift lead"
            chat.command(f"chase 1 {stage}")
            yield chat
    chat = _busiest(outside)
    for line in ("less dodont", "less dodont", "less mood", "less mood", "less mood", "less mood", "less what"):
        chat.command(line)
    for line in (
        "look what",
        "snooze 1y mood.0.x",
        "later mood",
        "chase 9 wait",
        "coming 9 well",
        "week what",
        "keep",
    ):
        chat.command(line)
    yield chat
    for faces in ((1, 1, 1), (1, 5), (5, 1), (3, 3)):
        chat = _busiest(outside)
        for face in faces:
            chat.person.moods.append(Mood(chat.now - timedelta(days=1), face))
        chat.command("mood")
        chat.type(str(faces[-1]))
        chat.type("so-so")
        yield chat
    for goal in (0, 3):
        chat = _busiest(outside)
        assert chat.person.weekly
        chat.person.weekly.goal = goal
        chat.command("applied Acme, cook")
        chat.command("applied")
        chat.type("Globex")
        yield chat
    for line in ("checkins", "network", "hired"):
        chat = _busiest(outside)
        chat.command("network")
        chat.command(line)
        yield chat
    chat = Chat(DIALOGUES, outside)
    for line in ("network", "week all", "week plan"):
        chat.command(line)
    yield chat


def _ends(outside: World) -> Iterator[Chat]:
    """A goodbye; after two years, that all will be forgotten; the settings in each state."""
    chat = _busiest(outside)
    for _ in range(400):
        chat.wait(days=2)
    yield chat
    for state in ("1", "2", "4", "5"):  # a week, a month, for good, as before
        for zone in ("", "Europe/London"):
            chat = _busiest(outside, zone)
            chat.command("checkins")
            chat.type("4")
            chat.type(state)
            yield chat
    for turn, (place, days) in product(range(3), (("ie", 0), ("gb", 0), ("gb", 200))):  # past, perhaps not, later
        chat = _busiest(outside)
        interview = chat.person.interviews[1]
        interview.rights_place, interview.decided = place, START - timedelta(days=days)
        interview.warn_by = START.replace(hour=10)
        chat.person.check_ins.times["rights"] = turn
        chat.command("look rights.1.3:x")
        x = Exchange(copy.deepcopy(chat.person), START, outside, CATALOGUE)
        say_occasions(x, [_occasion(KEYS["rights"]), _occasion(KEYS["mood"])], meant=x.now)
        chat._take(Reply(x.person, tuple(x.messages)))
        yield chat
    for line in ("chase 1 sent", "chase 1 wait", "chase 1 nudge", "week rest", "week plan", "next ready 1"):
        chat = only(_busiest(outside))
        chat.person.interviews[1].chase = Chase("send" if line.endswith("sent") else "nudge", START)
        chat.command(line)
        chat.type("1")
        yield chat
    chat = _busiest(outside)
    chat.person.hired = chat.now
    for line in ("checkins", "network", "checkins"):
        chat.command(line)
        for words in ("I've sent it", "1", "1"):
            chat.type(words)
    yield chat
    chat = only(Chat(DIALOGUES, outside))
    chat.person = Person()
    chat.command("checkins")
    chat.feed(FellDue())
    yield chat
