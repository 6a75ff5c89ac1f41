"""Writes the golden databases of this version: `python -m tests.goldens.make FOLDER`.

One sealed database a dialogue, with somebody at each of its steps, whose last message is still in the outbox, so that
its buttons are kept as they were; and one of people in every other state that a document can be in. Every later
version must open them. Those of a version that was released are never written again.
"""

import asyncio
import json
import sqlite3
import sys
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from bot.delivery import outbox
from bot.delivery.document import SEEN, Document
from bot.delivery.documents import Documents, Record
from bot.store.cipher import Cipher
from bot.store.sqlite import open_store
from conversations import DIALOGUES, FellDue, Say
from tests.conversations.chat import START, WORLD, Chat, after_all, after_tip_1, in_tip_1
from tests.conversations.states import STATES
from tests.conversations.walking import walk
from tests.moments import beginning

KEY = bytes(range(32))
FIRST = 1001  # the id of the first person of a database
KEPT = "key:"


def document_of(chat: Chat) -> Document:
    """The document of somebody to whom the last thing said hasn't been sent yet."""
    document = Document(person=chat.person, seen=list(range(100, 110)))
    outbox.add(document, FIRST, chat.reply.messages)
    return document


def steps() -> dict[str, list[tuple[str, Document]]]:
    """Of each dialogue somebody at each of its steps."""
    found: dict[str, list[tuple[str, Document]]] = {}
    for place in walk(DIALOGUES).places:
        found.setdefault(place.dialogue, []).append((place.name, document_of(place.chat)))
    return found


def states() -> list[tuple[str, Document]]:
    """Every other state."""
    made = [(f"state {make.__name__}", document_of(make())) for make in STATES]
    full = document_of(after_all())
    full.seen = list(range(1, SEEN + 1))
    outbox.add(full, FIRST, [Say(f"Message {number}", kept=number == 39) for number in range(40)])
    full.outbox[0].sending, full.outbox[0].tries = True, 1
    made.append(("a full outbox, its head of unknown fate", full))
    held = document_of(after_all())
    held.held, held.outbox, held.given_up, held.offer_again = held.outbox[:1], [], 2, True
    made.append(("given up, and kept for the next contact", held))
    blocked = document_of(in_tip_1())
    blocked.blocked, blocked.outbox = True, []
    made.append(("blocked", blocked))
    gone = Document(person=in_tip_1().person.blank(), seen=[7, 8, 9], forgotten=START)
    outbox.add(gone, FIRST, [Say("Farewell", kept=True)])
    made.append(("forgotten less than a day ago", gone))
    chat = after_all()
    settings = chat.person.check_ins
    settings.paused_until, settings.rhythms = START + timedelta(days=30), {"mood": 0, "dodont": 28}
    settings.snoozed = {"network.0.first:1762200000": START + timedelta(days=2)}
    made.append(("paused, with kinds switched off and one put off", document_of(chat)))
    chat = after_all()
    chat.person.check_ins.stopped, chat.person.hired = True, START
    made.append(("hired", document_of(chat)))
    chat = in_tip_1()
    chat.type("x" * 4096)
    made.append(("in the middle of a long paste", document_of(chat)))
    for words in ("dodont rset 1", "do Breathe", "dont Rush", "write happened"):
        chat = after_tip_1()
        chat.command(words)
        chat.type("Something I wrote")
        made.append((f"after /{words}", document_of(chat)))
    chat = after_all()
    chat.now += timedelta(days=4)
    chat.feed(FellDue())
    made.append(("a check-in that was not sent yet", document_of(chat)))
    return made


async def write(path: Path, people: Iterable[tuple[str, Document]]) -> dict[str, str]:
    """One database; what is expected of each person."""
    store, cipher = await open_store(path), Cipher([KEY])
    documents = Documents(store, cipher, beginning(START), WORLD)
    expected = {}
    for number, (name, document) in enumerate(people, FIRST):
        for call in document.outbox:
            call.data["chat_id"] = number
        await documents.save(Record(number, document, 0))
        expected[str(number)] = name
    name = KEPT + cipher.first.hex()
    await store.set_note(name, cipher.seal(b"rebound", name))
    await store.close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA journal_mode=DELETE")  # one file, without its two companions
    db.close()
    path.with_name(path.name + ".lock").unlink()
    return expected


def main(folder: Path) -> None:
    """Write all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    databases = {**steps(), "states": states()}
    expected = {name: asyncio.run(write(folder / f"{name}.db", people)) for name, people in databases.items()}
    (folder / "expected.json").write_text(json.dumps(expected, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
