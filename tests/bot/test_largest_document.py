"""How much one update writes, for somebody who has filled everything that has a cap, and all the room there is."""

from bot.delivery.backlog import MOST as WAITING
from bot.delivery.document import SEEN, Document
from bot.store.sqlite import SqliteStore
from bot.telegram.calls import Call
from conversations.applications.book import LONGEST as LONGEST_APPLICATION
from conversations.applications.book import MOST as APPLICATIONS
from conversations.care.mood import LONGEST_WORD
from conversations.care.mood import MOST_KEPT as MOODS
from conversations.care.private_page import LONGEST, MOST
from conversations.dialogue.edits import LONGEST_ANSWER
from conversations.dodont.lines import LONGEST as LONGEST_LINE
from conversations.dodont.lines import MOST as LINES
from conversations.interviews.beginning import LONGEST_NAME
from conversations.person import Application, BankQuestion, Evidence, Interview, Item, Mood, Page, Story
from conversations.questions import bank, stories
from conversations.rights.log import MOST as LOG
from conversations.room import INTERVIEWS, SPARE, size
from conversations.room import MOST as MOST_OF_ALL

from .house import ANN, House

MEGABYTE = 2**20
ANSWER = {"chat_id": ANN, "text": "x" * 600, "reply_markup": {"inline_keyboard": [[{"text": "y" * 30}]] * 8}}


def fill(document: Document) -> None:
    """As much of everything as there is room for: all of it would be more, so questions and pages are fewer."""
    person, now = document.person, document.person.began
    assert now
    person.items = {number: Item("i" * LONGEST_LINE, "do", number, now) for number in range(LINES)}
    person.applications = {number: Application("a" * LONGEST_APPLICATION, "", now) for number in range(APPLICATIONS)}
    person.moods = [Mood(now, 1, "m" * LONGEST_WORD) for _ in range(MOODS)]
    question = BankQuestion("q" * bank.LONGEST, now, answer="a" * bank.LONGEST_ANSWER)
    person.questions = dict.fromkeys(range(bank.MOST // 10), question)
    told = dict.fromkeys(stories.PARTS, "s" * stories.LONGEST)
    person.stories = dict.fromkeys(range(stories.MOST), Story("t" * stories.LONGEST_TITLE, now, told))
    person.interviews = {number: Interview(now, where="x" * LONGEST_NAME) for number in range(1, INTERVIEWS + 1)}
    person.interviews[1].evidence = {1: Evidence("n" * LOG, now)}
    room = MOST_OF_ALL - size(person)
    person.pages = {number: Page("p" * LONGEST, now) for number in range(min(MOST, room) // LONGEST)}
    person.interviews[1].went_right = "w" * (MOST_OF_ALL + SPARE - size(person))
    assert 0 < len(person.interviews[1].went_right) < LONGEST_ANSWER
    document.seen = list(range(2**40, 2**40 + SEEN))
    document.outbox = [Call(n, "sendMessage", dict(ANSWER)) for n in range(WAITING + 2 * 20)]


async def test_an_update_of_the_largest_document_writes_less_than_a_megabyte(house: House) -> None:
    """Measured at the log of SQLite, with all that it writes beside the document."""
    await house.greeted()
    await house.put(fill)
    await grown(house)
    await house.type("hello")
    written = await grown(house)
    row = house.row()
    assert row is not None
    assert MOST_OF_ALL < len(row[0]) <= written < MEGABYTE


async def grown(house: House) -> int:
    """How much was written to the log since the last time; it begins anew."""
    log = house.path.with_name(house.path.name + "-wal").stat().st_size
    assert isinstance(house.store, SqliteStore)
    assert await house.store.scrub()
    return log


async def test_what_they_say_beyond_that_makes_it_no_larger(house: House) -> None:
    """They type page after page, in answer to whatever is asked; taps work on."""
    await house.greeted()
    await house.put(fill)
    before = size(house.stored().person)
    for n in range(12):
        await house.type(f"{n} " + "and so on " * 400)
        await house.type("/write" if n % 2 else "/new_interview")
    assert size(house.stored().person) < before + 10_000
