"""What is said of files: those that go out, and those that come back."""

from collections.abc import Iterator

from bot.world.outside import World
from conversations import DIALOGUES, Fetch, Fetched, SentFile
from conversations.export import schema
from conversations.person import Application, Contact, Interview, Mood, Page, Person

from .chat import START, Chat
from .sample import sample_person

SHEET = "Company,Role,Status\n" + "".join(f"Firm {number},cook,no\n" for number in range(4))


def exports(outside: World) -> Iterator[Chat]:
    """Both files with everything in them, and a file that comes back, in every way it can."""
    for pages, log in ((True, True), (True, False), (False, True), (False, False)):
        chat = Chat(DIALOGUES, outside)
        chat.person = _full(pages=pages, log=log)
        chat.command("export")
        if pages or log:
            chat.type("qqq")
            for tick in ("pages", "log"):
                if tick in chat.keys:
                    chat.press(tick)
            chat.press("done")
        chat.command("share")
        chat.type("qqq")
        for tick in ("mood", "pages", "log"):
            if tick in chat.keys:
                chat.press(tick)
        chat.press("done")
        chat.command("share")
        chat.press("done")
        yield chat
    chat = Chat(DIALOGUES, outside)
    chat.command("export")
    yield chat
    yield from _received(outside)


def _full(*, pages: bool, log: bool) -> Person:
    person = sample_person()
    person.interviews[2] = Interview(START, where="Globex", coming=START, coming_set=START, room="The hall")
    person.moods = [Mood(START, 2, "tired")]
    person.pages = {1: Page("Some words", START)} if pages else {}
    person.interviews[1].evidence = person.interviews[1].evidence if log else {}
    person.people = {1: Contact("Sam", note="An old friend"), 2: Contact("Kim")}
    person.take_along = "Asking"
    person.setback, person.safety = "Call Sam", {"people": "Sam"}
    person.applications[1].closes, person.applications[1].pay = START, "20k"
    if person.weekly:
        person.weekly.goal = 3
    return person


def _received(outside: World) -> Iterator[Chat]:
    text = schema.write(_full(pages=False, log=True), START, pages=False, log=True)
    few = schema.write(Person(applications={1: Application("Acme", "", START)}), START, pages=True, log=True)
    for given, pages in ((text, False), (few, False), (text, True)):
        chat = Chat(DIALOGUES, outside)
        chat.feed(Fetched(Fetch("f", "zip"), given))
        chat.person.pages = {1: Page("Some words", START)} if pages else {}
        for answer in ("keep", "replace"):
            chat.feed(Fetched(Fetch("f", "zip"), given))
            chat.type("qqq")
            chat.press(answer)
        yield chat
    for fault in ("lost", "large", "foreign"):
        chat = Chat(DIALOGUES, outside)
        chat.feed(Fetched(Fetch("f", "zip"), fault=fault))
        yield chat
    chat = Chat(DIALOGUES, outside)
    chat.feed(Fetched(Fetch("f", "zip"), text.replace('"version": 1', '"version": 9')))
    chat.feed(SentFile("f", "zip", 10**9))
    for sheet in ("a,b\n", SHEET, SHEET.partition("Firm 1")[0]):
        for agreed in (False, True):
            chat.feed(Fetched(Fetch("f", "csv", agreed), sheet))
            if chat.at == "import.rows":
                chat.type("qqq")
                chat.press("leave")
    more = SHEET + "Firm 9,,\n"
    chat.feed(Fetched(Fetch("f", "csv"), more))
    chat.feed(Fetched(Fetch("f", "csv", agreed=True), more))
    yield chat
