"""How much one update writes, for somebody who has filled everything that has a cap."""

from bot.delivery.backlog import MOST as WAITING
from bot.delivery.document import SEEN, Document
from bot.store.sqlite import SqliteStore
from bot.telegram.calls import Call
from conversations.care.mood import LONGEST_WORD
from conversations.care.mood import MOST_KEPT as MOODS
from conversations.care.private_page import LONGEST, MOST
from conversations.dialogue.edits import LONGEST_ANSWER
from conversations.dodont.lines import LONGEST as LONGEST_LINE
from conversations.dodont.lines import MOST as LINES
from conversations.person import Application, BankQuestion, Interview, Item, Mood, Page, Story
from conversations.questions import bank, stories
from conversations.search.week import LONGEST_LINE as LONGEST_APPLICATION
from conversations.search.week import MOST_KEPT as APPLICATIONS

from .house import ANN, House

MEGABYTE = 2**20
ANSWER = {"chat_id": ANN, "text": "x" * 600, "reply_markup": {"inline_keyboard": [[{"text": "y" * 30}]] * 8}}


def fill(document: Document) -> None:
    """All that has a cap is full; and a whole book was pasted as one answer."""
    person, now = document.person, document.person.began
    assert now
    person.pages = {number: Page("p" * LONGEST, now) for number in range(MOST // LONGEST)}
    person.items = {number: Item("i" * LONGEST_LINE, "do", number, now) for number in range(LINES)}
    person.applications = {number: Application("a" * LONGEST_APPLICATION, "", now) for number in range(APPLICATIONS)}
    person.moods = [Mood(now, 1, "m" * LONGEST_WORD) for _ in range(MOODS)]
    person.interviews = {1: Interview(now, went_right="w" * LONGEST_ANSWER)}
    question = BankQuestion("q" * bank.LONGEST, now, answer="a" * bank.LONGEST_ANSWER)
    person.questions = dict.fromkeys(range(bank.MOST), question)
    told = dict.fromkeys(stories.PARTS, "s" * stories.LONGEST)
    person.stories = dict.fromkeys(range(stories.MOST), Story("t" * stories.LONGEST_TITLE, now, told))
    document.seen = list(range(2**40, 2**40 + SEEN))
    document.outbox = [Call(n, "sendMessage", dict(ANSWER)) for n in range(WAITING + 2 * 20)]


async def test_an_update_of_the_largest_document_writes_less_than_a_megabyte_and_a_half(house: House) -> None:
    """Measured at the log of SQLite, with all that it writes beside the document."""
    await house.greeted()
    await house.put(fill)
    await grown(house)
    await house.type("hello")
    written = await grown(house)
    row = house.row()
    assert row is not None
    assert 400_000 < len(row[0]) <= written < 1.5 * MEGABYTE


async def grown(house: House) -> int:
    """How much was written to the log since the last time; it begins anew."""
    log = house.path.with_name(house.path.name + "-wal").stat().st_size
    assert isinstance(house.store, SqliteStore)
    assert await house.store.scrub()
    return log
