"""All that the bot ever says: every answer at every place, every variant of every text, and what else may happen."""

import gc
from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import product

import msgspec
from msgspec import Struct

from bot.world.outside import World
from conversations import DIALOGUES, BeganAnew, Failed, FellDue, Located, Picture, Question, Redraw, Say, Sent, Wrote
from conversations.choices import Stage
from conversations.dialogue.messages import Rows
from conversations.dodont import MOST
from conversations.dodont.lines import KINDS
from conversations.feedback.letter import QUESTIONS
from conversations.interviews.answers import answers_of, parts_of
from conversations.person import Chase, Interview, Person, Weekly
from conversations.search.networking import SITES
from conversations.tips.feedback import ASKABLE, CHANNELS, TONES, WAYS
from conversations.tips.reflect import HINDRANCES
from conversations.whereabouts import move_to

from .chat import WORLD, Chat, read
from .sample import NOW, sample_person
from .trip import KEYS, OF_TESTS, TRIPS, Keys
from .unasked import all_unasked
from .walking import Place, Walk, walk
from .written import Args, forms, written

PROFILE = {"profile-description": 512, "profile-short": 120}  # and how long Telegram lets them be
# What someone may do at any place, one after the other; a slash makes it a command.
ACTS = (
    ["qqq"] * 3,
    ["tomorrow", "qqq", "qqq"],
    ["/stop", "/stop", "/back", "/resume"],
    ["/stop", "/skip"],
    ["/start", "/menu", "/nonsense"],
    ["/do a\na\n" + "x" * 201, "/dodont remove 1 1", "/dodont remove 1", "/dodont remove 9", "/dodont what"],
    ["/dodont", "/dodont remove last", "/dodont remove last", "/dodont", "/dodont remove"],
    ["/dodont 1", "/dodont flip 1 Pause", "/dodont undo", "/dodont rest 1", "/dodont practise", "/dodont rset 1"],
    ["/sos", "why", "/dont", "I want to die"],
    ["", "x" * 2000, "yesterday", "no", "back", "/skip", "/back"],
    ["done", "1", "2", "/dont rush", "/do a", "/dodont", "/dodont remove 1", "/dodont remove 1"],
    ["/stop", "4", "/stop", "hello"],
    ["/stop", "1", "hello", "/resume 99"],
    ["/help", "/privacy", "/later", "/drop 1", "/drop 1", "/dodont remove"],
    ["/card", "/do a", "/card", "/card dark small", "/card small"],
    ["/write", "/help"],
    ["/language", "/language english", "/language klingon"],
    ["/tips", "/tip 6", "/skip", "/interviews", "/interview", "/interview 99"],
)


HEARD = (
    "I feel so sad today", "I am so angry at them", "I am nervous", "I feel great today", "I got the job",
    "I got an offer", "I have an interview on Thursday", "I was rejected again", "they replied to me", "hello",
    "thank you", "stop messaging me", "delete my data", "don't text me before noon", "show me the menu",
    "show me my list", "what do you do with my data", "either the employer or nobody",
)  # fmt: skip


class Listening(World):
    """The bot's texts, and all that became of each; the same twice is rendered once."""

    def __init__(self) -> None:
        super().__init__()
        self.rendered: dict[tuple[str, tuple[tuple[str, str | int], ...]], str] = {}

    def render(self, key: str, args: Mapping[str, str | int] | None = None) -> str:
        asked = key, tuple((args or {}).items())
        if asked not in self.rendered:
            self.rendered[asked] = super().render(key, args)
        return self.rendered[asked]


class ListeningKeys(Listening, Keys):
    """The same with the texts of the tests' dialogue."""


class Everything(Struct):
    """All that there is to look at, without the many ways that led there."""

    places: dict[str, Place]
    edges: set[tuple[str, str, str, str]]
    says: dict[str, Say]  # each text once, whatever it stands in
    pictures: list[Picture]
    questions: dict[tuple[str, str, Rows], Say]  # each step with each of its keyboards
    keyboards: set[Rows]
    most: int  # messages a turn
    forms: dict[str, list[str]]  # of each text that was used, by its key
    changed: dict[str, set[str]]  # of each question of the walk, which fields of an interview its answers changed


def everything_there_is() -> Everything:
    """Walk every table and do all that may be done: some 10 seconds, and twice that if garbage were looked for."""
    gc.disable()
    try:
        return _everything_there_is()
    finally:
        gc.enable()


def _everything_there_is() -> Everything:
    ours, theirs = Listening(), ListeningKeys()
    walked, tripped = walk(DIALOGUES, ours), walk(TRIPS, theirs, OF_TESTS)
    chats = [*_all_acts(walked), *_all_else(ours), *_all_acts(tripped)]
    places = [*walked.places, *(place for place in tripped.places if place.dialogue in OF_TESTS)]
    for place in places:
        place.chat.outside = KEYS if place.chat.outside is theirs else WORLD
    found = Everything(
        {place.name: place for place in places},
        walked.edges | {edge for edge in tripped.edges if edge[0] in OF_TESTS},
        {text: Say(text) for text in map(ours.render, PROFILE)},
        [], {}, set(), 0, _forms({**theirs.rendered, **ours.rendered}), _changed(walked),
    )  # fmt: skip
    replies = {id(reply): reply for chat in chats for reply in chat.replies}  # chats share their beginnings
    pictures = {}
    for reply in replies.values():
        found.most = max(found.most, sum(not isinstance(message, Redraw) for message in reply.messages))
        talks = {Question(talk.id, talk.question): talk for talk in reply.person.talks}
        for message in reply.messages:
            found.keyboards.add(message.rows)
            if isinstance(message, Picture):
                pictures[repr(message.data)] = message
                found.says |= {text: Say(text, rows=message.rows) for text in (message.caption, message.fallback)}
            elif isinstance(message, Say):
                if "trip-" not in message.text + message.title:
                    found.says[read(message)] = message
                if message.question and (talk := talks.get(message.question)):
                    found.questions[talk.dialogue, talk.step, message.rows] = message
    found.pictures = list(pictures.values())
    return found


def _changed(walked: Walk) -> dict[str, set[str]]:
    changed: dict[str, set[str]] = {}
    for chat in walked.chats:
        for talk in (*chat.person.talks, *chat.person.past):
            for turn in talk.trail:
                paths = [path for path, _, _ in turn.undo if path[0] == "interviews" and len(path) > 2]
                changed.setdefault(f"{turn.dialogue}-{turn.step}", set()).update(path[2] for path in paths)
    return changed


def _forms(rendered: Mapping[tuple[str, tuple[tuple[str, str | int], ...]], str]) -> dict[str, list[str]]:
    became = dict[str, list[tuple[Args, str]]]()
    for (key, args), text in rendered.items():
        became.setdefault(key, []).append((dict(args), text))
    return {key: forms(pattern, became[key]) for key, pattern in written().items() if key in became}


def _all_acts(walked: Walk) -> Iterator[Chat]:
    """All that was walked, and at each place all that may be done there."""
    yield from walked.chats
    for place in walked.places:
        for acts in ACTS:
            chat = place.chat.copy()
            for act in acts:
                chat.command(act[1:]) if act.startswith("/") else chat.type(act)
            chat.wait(days=1, hours=20)
            yield chat
        yield edited(place.chat.copy())


def _all_else(outside: World) -> Iterator[Chat]:
    """What depends on more than the place."""
    for kind in (
        unreadable, in_other_words, variants, changes, weeks, lists, wheres, rights, requests, all_unasked, verbs,
        sides, logs, fared, ahead,
    ):  # fmt: skip
        yield from kind(outside)


def edited(chat: Chat) -> Chat:
    """After a stop and a resting day, with edits in between, and every old keyboard tapped once more."""
    chat.choose("+else")
    chat.type("Some words")
    chat.edit("Other words")
    chat.edit("")
    for label in ("Change that answer", "Carry on"):
        if label in chat.buttons:
            chat.tap(label)
    for question, rows in list(chat.keyboards.items()):
        for button in (row[0] for row in rows[:1]):
            if button.choice:
                chat.tap(button.label, question)
    chat.command("stop")
    chat.feed(FellDue())
    chat.type("hello")
    if chat.person.talks:
        chat.choose("no such thing")
    return chat


def unreadable(outside: World) -> Iterator[Chat]:
    """What can't be read, and what broke."""
    chat = Chat(DIALOGUES, outside)
    for kind in ("sticker", "voice", "photo", "other"):
        chat.feed(Sent(kind))
    for kind in ("photo", "voice", "poll", "other"):
        chat.feed(Wrote("Some words", came_with=kind))
    chat.feed(Failed())
    chat.feed(BeganAnew())
    yield chat


def in_other_words(outside: World) -> Iterator[Chat]:
    """What is typed at a closed question and is no answer to it, or two."""
    for step, said in (("reflect.went", HEARD), ("feedback.whom", HEARD), ("reflect.hindrances", ("nothing lol",))):
        there = Chat(DIALOGUES, outside).reach(step)
        for words in said:
            chat = there.copy()
            chat.type(words)
            yield chat


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
        for step in ("whom", "message", "more", "role", "own", "questions"):
            chat.begin("feedback", step, 1)
        yield chat
    for standing, went, reason in product(standings, wents, ("Someone had more experience", "")):
        chat = somebody(outside, standing=standing, went=went, reason=reason)
        for step in ("heard", "believable", "reason"):
            chat.begin("findings", step, 1)
        chat.begin("findings", "heard", 1)
        chat.choose("offer")
        chat.begin("reflect", "went", 1)
        chat.tap("Well, and I'm confused")
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
        chat.command("rights done 1")
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


def weeks(outside: World) -> Iterator[Chat]:
    """The weekly check-in: without a plan, with one, left out, and asked for where none is agreed."""
    chat = somebody(outside)
    chat.begin("moving_on", "", 1)
    chat.tap("Mondays")
    chat.person.weekly.plan = ""  # type: ignore[union-attr]  # there is one: Mondays were just agreed
    chat.person.check_ins.rhythms["mood"] = 0
    for label in ("Make the plan", "Not this week", "Not this week"):
        chat.wait(days=7)
        chat.tap(label)
        if label == "Make the plan":
            chat.type("Tuesday, one application")
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
        chat.person.weekly = Weekly(site=site, contact=contact, named=NOW)
        for step in ("who", "message", "again", "follow"):
            chat.begin("network", step)
        for line in ("look network.0.first:1", "look network.0.again:1"):
            chat.command(line)
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


def requests(outside: World) -> Iterator[Chat]:
    """Every request for feedback and where it stands; the message in each tone and channel."""
    stages: tuple[Stage, ...] = ("send", "nudge", "last", "close", "closed")
    ways: list[dict[str, object]] = [{"can_ask": "nobody"}, {"can_ask": ""}]
    ways += [{"chase": Chase(stage, NOW), "sent": NOW} for stage in stages]
    for answers in ways:
        for heard in ("", "told", "wont_say"):
            chat = somebody(outside, **answers, heard=heard)
            for line in ("feedback", "feedback 1", "feedback 9"):
                chat.command(line)
            yield chat
    for tone, channel, name, whom in product(TONES, CHANNELS, ("Sam", ""), ASKABLE):
        for standing in ("just_had", "turned_down"):
            chat = somebody(outside, tone=tone, channel=channel, addressee=name, can_ask=whom, standing=standing)
            chat.begin("feedback", "message", 1)
            yield chat
        chat = somebody(outside, channel=channel, can_ask=whom, chase=Chase("last", NOW))
        chat.command("chase 1 last")
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
    for label in ("Done", "Correct one", "1. He asked how old my children are"):
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
    for label in ("Take one out", "1. He asked about my children", "Go on"):
        chat.tap(label)
    chat.command("delete 1")
    yield chat


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
    for label in ("Turn it into a do", "Find other words"):
        for words in ("Breathe slowly", "Rush when nerves rise", "gone"):
            if label in chat.buttons:
                after = chat.copy()
                after.tap(label)
                if words == "gone":
                    after.command("dodont remove all")
                after.type(words)
                yield after


TYPED = (
    *(
        "",
        "help",
        "1",
        "99",
        "all",
        "last",
        "@7",
        "@999",
        "3 remove",
        "dance",
        "rset 1",
        "pause a little",
        "meant 99 do",
    ),
    *("edit", "edit 1", "edit 1 Breathe", "edit 2 Breathe", "edit 99 x", f"edit 1 {'x' * 201}", "change 1", "change"),
    *(
        "remove",
        "remove 1",
        "remove 1",
        "remove 2-4",
        "move",
        "move 1",
        "move 2 1",
        "move 2 9",
        "move 1 up",
        "move 1 x",
    ),
    *("rest", "rest 1", "rest 1-9", "resting", "resting 2", "wake", "wake 1", "wake 1-5", "wake all", "wake 11, 12"),
    *(
        "flip",
        "flip 1",
        "flip 1 Pause",
        "flip 2",
        "flip 6 Hum",
        "flip 9 Pause",
        "search",
        "search line",
        "search zzz",
    ),
    *("share", "practise", "card", "undo 3", "undo", "undo all", "undo", "undo change 1", "page 2", "help me"),
    *("add do x", "do breathe", "dont rush", "add do breathe\nbreathe too\nrush", "do Breathe outt\nBreathe out"),
    "do " + "\n".join(f"{letter * 5} one more" for letter in "abcdefghij"),
    "do " + "\n".join(letter * 201 for letter in "abc"),
)


def verbs(outside: World) -> Iterator[Chat]:
    """Each form of /dodont, on an empty list, a short one, one that rests in part, one that rests, a full one."""
    for count, all_rest in ((0, False), (3, False), (12, False), (12, True), (30, False), (MOST, False)):
        filled = Chat(DIALOGUES, outside)
        for first in range(0, count, 10):
            lines = [f"{'do' if n % 2 else 'dont'} line {n} {chr(97 + n % 26) * 9}" for n in range(first, first + 10)]
            filled.command("dodont add " + "\n".join(lines[: count - first]))
        if all_rest:
            filled.command("dodont rest all")
        for words in TYPED:
            chat = filled.copy()
            for _ in range(2):
                chat.command(f"dodont {words}")
                for label in [label for label in chat.buttons if label.startswith(("Undo", "Put it on", "Resting"))]:
                    event = chat.copy().tap_of(label)
                    chat.feed(event)
                    chat.feed(event)
            chat.type("some words")
            yield chat


def sides(outside: World) -> Iterator[Chat]:
    """A line that is there as the opposite: typed, typed as a change, and given to the list's own question."""
    for kind, other in (("do", "dont"), ("dont", "do")):
        chat = Chat(DIALOGUES, outside)
        chat.command(f"{other} Ramble")
        chat.command(f"{kind} Breathe")
        chat.command(f"{kind} ramble")
        chat.command("dodont edit 1 breathe")
        chat.command("dodont edit 1 ramble")
        chat.command("dodont edit 2 breathe")
        chat.command("dodont edit 2 ramble")
        chat.command(kind)
        chat.type("ramble")
        chat.type("qqq")
        chat.choose("do")
        yield chat


def logs(outside: World) -> Iterator[Chat]:
    """/applied with a verb: an empty log, one of today, one of before, with a goal and without."""
    for goal, lines, days in product(("", "three"), (("Acme, cook",), ("Acme", "Globex, cook")), (0, 20)):
        chat = Chat(DIALOGUES, outside)
        chat.command("applied list")
        if goal:
            chat.command("week goal")
            chat.press(goal)
        for line in lines:
            chat.command(f"applied {line}")
        chat.now += timedelta(days=days)
        for verb in ("list", "help", "edit", "undo", "undo @1", "undo @1"):
            chat.command(f"applied {verb}")
        chat.command("applied")
        chat.type("help")
        yield chat


def fared(outside: World) -> Iterator[Chat]:
    """A line by itself with all that may be known of it; cards where none is due; undo after the list has changed."""
    chat = somebody(outside)
    chat.person.items[1].interview = 1
    for tip, giver, tried in (("lessons", "", 0), ("", "You were late", 4)):
        item = chat.person.items[1]
        item.tip, item.giver, item.tried, item.followed, item.practised = tip, giver, tried, tried // 2, NOW
        chat.command("dodont 1")
        item = chat.person.items[1]
    chat.command("dodont practise")
    for label in ("Not yet", "I'd leave it out"):
        if label in chat.buttons:
            chat.tap(label)
    chat.command("dodont practise")
    chat.command("dodont remove all")
    chat.tap("Show the next") if "Show the next" in chat.buttons else None
    chat.command("dont a\nb")
    yield chat
