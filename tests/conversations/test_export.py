"""/export, and the file that comes back: a fresh bot takes them up where they were."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from conversations import Fetch, Fetched, File, Person, SentFile
from conversations.copying import copy_of
from conversations.export import schema
from conversations.export.dialogues import optional
from conversations.export.receiving import MOST_BYTES
from conversations.person import Application, CheckIns, Evidence, Interview, Item, Mood, Page, Weekly
from conversations.room import INTERVIEWS, MOST

from .chat import START, Chat, after_all, coming_up, due, in_tip_1
from .people import people
from .sample import NOW, sample_person

QUICKLY = settings(
    max_examples=30, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate]
)
ZIP = Fetch("a file", "zip")


def somebody(person: Person | None = None) -> Chat:
    """A chat with somebody who has answered everything, and wrote just now."""
    chat = Chat()
    chat.now, chat.person = NOW, person or sample_person()
    chat.person.began = chat.person.wrote = NOW
    return chat


def exported(chat: Chat, *ticked: str) -> File:
    """The file that they get."""
    chat.command("export")
    if chat.at == "export.what":
        for tick in ticked:
            chat.press(tick)
        chat.press("done")
    return chat.file


def json_of(file: File) -> str:
    return str(file.data["json"])


def sends(chat: Chat, text: str, *, agreed: bool = False) -> None:
    """They send a file, and that is what is in it."""
    chat.feed(SentFile("a file", "zip", len(text)))
    assert chat.replies[-1].fetch == ZIP
    chat.feed(Fetched(Fetch("a file", "zip", agreed), text))


def test_told_is_not_empty() -> None:
    """What is compared below is everything."""
    assert {"interviews", "items", "applications", "weekly", "zone", "check_ins"} <= told(sample_person()).keys()


def told(person: Person) -> dict[str, object]:
    """What they told us, but for what was said to them by itself, and whether they answered that."""
    whole = {name: getattr(schema.kept(person), name) for name in schema.KEPT}
    whole["check_ins"] = msgspec.structs.replace(
        person.check_ins, said={}, snoozed={}, open=[], ignored=0, goodbye=None
    )
    return whole


@given(person=people())
@QUICKLY
def test_export_forget_import_gives_the_same(person: Person) -> None:
    """Answers, list, plans and settings; whoever it is."""
    if not any((person.interviews, person.items, person.moods)):
        person.items[1] = Item("Breathe", "do", 1, NOW)
    chat = somebody(person)
    chat.command("menu")  # what refers to nothing is tidied up
    text = json_of(exported(chat, *(name for name, there in optional(chat.person).items() if there == "yes")))
    before = told(chat.person)
    chat.command("forget")
    chat.press("delete")
    assert chat.replies[-1].forget
    sends(chat, text)
    after = told(chat.person)
    assert {name: after[name] for name in before if after[name] != before[name]} == {}


@given(person=people())
@QUICKLY
def test_what_is_written_is_read(person: Person) -> None:
    """The file has all of it, and nothing of where they are in a talk."""
    whole = schema.write(person, NOW, pages=True, log=True)
    assert schema.read(whole) == schema.kept(person)


COMMANDS = (
    "menu", "interviews", "interview 1", "applications", "dodont", "next", "checkins", "feedback", "questions",
    "network", "tips", "tip 3", "safety", "mood", "rights", "week", "share", "card dark", "write",
)  # fmt: skip


@given(person=people())
@QUICKLY
def test_whatever_a_file_holds_breaks_nothing_later(person: Person) -> None:
    """What is read can be shown, and goes on for a month."""
    chat = Chat()
    chat.now = NOW
    sends(chat, schema.write(person, NOW, pages=True, log=True))
    for command in COMMANDS:
        chat.command(command)
    for _ in range(5):
        chat.wait(days=6)
        due(chat)


def test_what_was_due_meanwhile_does_not_fire() -> None:
    """Months later, in another bot: nothing of then is said; what is still ahead is."""
    chat = somebody()
    chat.person.weekly = Weekly(at=NOW)
    chat.person.interviews[2] = Interview(NOW, where="Globex", coming=NOW + timedelta(days=3), coming_set=NOW)
    chat.person.interviews[3] = Interview(NOW, where="Initech", coming=NOW + timedelta(days=90), coming_set=NOW)
    file = exported(chat, "log")
    fresh = Chat()
    fresh.now = NOW + timedelta(days=60)
    sends(fresh, json_of(file))
    assert fresh.wait(minutes=1) == []
    assert fresh.wait(hours=2) == []
    assert all(one.occasion.at > fresh.now - timedelta(hours=3) for one in coming_up(fresh))
    assert any(one.occasion.key.startswith("coming.3.") for one in coming_up(fresh))
    assert due(fresh) is not None


def test_private_pages_and_the_log_only_if_they_tick_them() -> None:
    """They are asked, if there are any; each by itself."""
    chat = somebody()
    chat.person.pages[1] = Page("They smiled, and I froze", NOW)
    for ticked, pages, log in ((), False, False), (("pages",), True, False), (("log",), False, True):
        file = exported(chat, *ticked)
        everything = f"{file.data['json']}{file.data['markdown']}"
        assert ("They smiled, and I froze" in everything, "He laughed" in everything) == (pages, log)
        assert "isn't encrypted" in file.caption


def test_without_any_of_these_nothing_is_asked() -> None:
    """The file comes at once, and the open question again."""
    chat = in_tip_1()
    chat.command("do breathe")
    file = exported(chat)
    assert (file.name, file.kind) == ("rebound.zip", "export")
    assert chat.said[-1].question


def test_who_told_nothing_gets_no_file() -> None:
    """They are told that there is nothing to take along."""
    chat = Chat()
    for command in ("export", "share"):
        chat.command(command)
        assert "haven't told me anything" in chat.last


def test_the_file_is_also_there_to_read() -> None:
    """Every section that has something, in words; marks of theirs are no Markdown."""
    chat = somebody()
    chat.person.interviews[1].went_right = "I said *no* # twice"
    chat.person.moods = [Mood(NOW, 2, "tired")]
    chat.person.safety = {"people": "My sister"}
    chat.person.setback = "Call Sam"
    text = str(exported(chat, "log").data["markdown"])
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings == [
        "## Your list", "## Your interviews", "## Your applications", "## Your week", "## People you know",
        "## Your plans",
        "## Questions and stories", "## How you've been", "## Your log of what happened",
    ]  # fmt: skip
    for words in ("I said \\*no\\* \\# twice", "My sister", "tired", "He laughed", "Someone had more experience"):
        assert words in text


def test_the_calendar_has_the_interviews_ahead() -> None:
    """Those with a date."""
    chat = somebody()
    chat.person.interviews[2] = Interview(NOW, where="Globex", coming=NOW + timedelta(days=3), coming_set=NOW)
    chat.person.interviews[3] = Interview(NOW, where="Initech", standing="ahead")
    events = exported(chat).data["events"]
    assert isinstance(events, list)
    assert [msgspec.json.decode(event)["interview"] for event in events] == [2]


# ------------------------------------------------------------ a file that comes back


def test_somebody_new_is_taken_up_at_once() -> None:
    """With what they had; numbers go on from there."""
    text = json_of(exported(somebody(), "log"))
    chat = Chat()
    chat.command("start")
    sends(chat, text)
    assert chat.last.startswith("Welcome back. I have your interview, 2 lines on your list and one application")
    assert chat.person.interviews[1].where == "Acme"
    assert chat.person.talks == []
    chat.command("do breathe")
    assert sorted(chat.person.items) == [1, 2, 3]


def test_whoever_has_something_here_is_asked_first() -> None:
    """Keep: nothing changes. Replace: the file is fetched again, and counts."""
    text = json_of(exported(somebody(), "log"))
    chat = after_all()
    before = copy_of(chat.person)
    sends(chat, text)
    assert (chat.at, chat.person.items) == ("import.sure", before.items)
    assert "one interview, 2 lines for your list and one application" in chat.last
    chat.press("keep")
    assert (chat.person.items, chat.person.interviews) == (before.items, before.interviews)
    sends(chat, text)
    chat.press("replace")
    assert chat.replies[-1].fetch == Fetch("a file", "zip", agreed=True)
    chat.feed(Fetched(Fetch("a file", "zip", agreed=True), text))
    assert [item.text for item in chat.person.items.values()] == [
        "Ask about the team",
        "Rush into an answer when I'm nervous",
    ]
    assert chat.last.startswith("Welcome back.")
    assert chat.person.list_changes == []


def test_private_pages_stay_where_the_file_has_none() -> None:
    """That is said before they choose."""
    text = json_of(exported(somebody()))
    chat = after_all()
    chat.person.pages[4] = Page("Mine", NOW)
    sends(chat, text)
    assert "Your private pages would stay as they are." in chat.last
    sends(chat, text, agreed=True)
    assert chat.person.pages == {4: Page("Mine", NOW)}


def test_the_language_they_chose_comes_along() -> None:
    """Otherwise it is that of their Telegram here."""
    person = Person(language="de", language_chosen=True, items={1: Item("a", "do", 1, NOW)})
    chat = Chat()
    sends(chat, schema.write(person, NOW, pages=True, log=True))
    assert (chat.person.language, chat.person.language_chosen) == ("de", True)


def test_an_edited_message_here_corrects_no_note_of_there() -> None:
    """Numbers of messages belong to a chat."""
    person = Person(interviews={1: Interview(NOW, where="Acme", evidence={1: Evidence("He laughed", NOW, ref=7)})})
    chat = Chat()
    sends(chat, schema.write(person, NOW, pages=True, log=True))
    chat.edit("Something else", ref=7)
    assert chat.person.interviews[1].evidence[1].text == "He laughed"


GOOD = schema.write(sample_person(), NOW, pages=True, log=True)


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new)


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "null", '{"rebound": "export"}', '{"rebound": "export", "version": 1}',
        '{"rebound": "export", "version": 0, "made": "2026-11-14T19:30:00Z", "person": 5}',
        GOOD[:-40],
        "[" * 100_000,
        changed('"export"', '"backup"'),
        changed('"zone": "Europe/London"', '"zone": "../../etc/passwd"'),
        changed('"zone": "Europe/London"', '"zone": "Mars/North"'),
        changed('"went": "badly"', '"went": "purple"'),
        changed('"place": 1', '"place": "1"'),
        changed('"place": 1', f'"place": {10**12}'),
        changed('"2026-11-14T19:30:00Z"', '"2026-11-14T19:30:00"'),
        changed('"2026-11-14T19:30:00Z"', '"9999-12-31T23:59:59Z"'),
        changed('"Acme"', '"\\ud800"'),
        changed('"interviews": {\n   "1"', '"interviews": {\n   "0"'),
        " " * (schema.LARGEST + 1) + GOOD,
    ],
)  # fmt: skip
def test_a_foreign_or_broken_file_changes_nothing(text: str) -> None:
    """One sentence says so; the open question comes again."""
    chat = in_tip_1()
    before = copy_of(chat.person)
    sends(chat, text)
    assert chat.said[0].text == "I couldn't find anything from Rebound in that file, so I haven't changed anything."
    assert chat.at == "reflect.went"
    assert told(chat.person) == told(before)


def limits() -> list[Person]:
    return [
        Person(setback="w" * (MOST + 30_000)),
        Person(interviews={number: Interview(NOW) for number in range(1, INTERVIEWS + 2)}),
        Person(applications={number: Application("a", "", NOW) for number in range(1, 502)}),
        Person(check_ins=CheckIns(days=[7])),
        Person(check_ins=CheckIns(days=[])),
        Person(check_ins=CheckIns(quiet_from=5, quiet_to=5)),
        Person(check_ins=CheckIns(rhythms={"list": 10**9})),
        Person(check_ins=CheckIns(quiet_from=1440)),
        Person(check_ins=CheckIns(said={"list": NOW})),
        Person(check_ins=CheckIns(snoozed={"list.x.on": NOW})),
    ]


@pytest.mark.parametrize("person", limits())
def test_what_no_document_could_hold_is_foreign(person: Person) -> None:
    """However well it is written."""
    with pytest.raises(schema.Foreign):
        schema.read(schema.write(person, NOW, pages=True, log=True))


@pytest.mark.parametrize(
    ("fault", "words"), [("lost", "once more"), ("large", "up to 10 MB"), ("foreign", "anything from Rebound")]
)
def test_a_file_that_cannot_be_had_is_said_to_be_so(fault: str, words: str) -> None:
    """And the open question comes again."""
    chat = in_tip_1()
    chat.feed(Fetched(ZIP, fault=fault))
    assert words in chat.said[0].text
    assert chat.said[-1].question


def test_a_newer_file_is_left_alone() -> None:
    """They are told that it is newer."""
    chat = Chat()
    sends(chat, changed('"version": 1', '"version": 2'))
    assert "newer version of Rebound" in chat.last
    assert chat.person.interviews == {}


def test_a_file_that_is_too_large_is_not_fetched() -> None:
    """They are told how large it may be."""
    chat = Chat()
    chat.feed(SentFile("a file", "zip", MOST_BYTES + 1))
    assert chat.replies[-1].fetch is None
    assert "10 MB" in chat.last


def test_words_of_self_harm_under_a_file_come_first() -> None:
    """The file waits for another time."""
    chat = Chat()
    chat.feed(SentFile("a file", "zip", 5, "I want to kill myself"))
    assert chat.replies[-1].fetch is None
    assert any(message.kept for message in chat.said)


@given(text=st.text())
def test_any_text_is_read_or_foreign(text: str) -> None:
    """Nothing else is raised."""
    with pytest.raises(schema.Foreign):
        schema.read(text)


def test_every_field_of_a_person_is_kept_or_left() -> None:
    """A name that no person has would leave nothing out."""
    assert set(Person.__struct_fields__) >= schema.LEFT
    assert START < NOW
