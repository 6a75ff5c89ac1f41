"""A whole job search over real HTTP, with the clock moved: see `tests/journey.py`."""

from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.delivery.document import decode
from bot.local import LocalServer, people
from conversations import Person
from tests.bots import Someone, api, bot, key_of, move, someone, until
from tests.journey import WEEKS, through

pytestmark = pytest.mark.usefixtures("impatient")


class OverHttp:
    """Somebody who sees, taps and types by way of the server."""

    def __init__(self, who: Someone, app: App, server: LocalServer):
        self.who, self.app, self.server = who, app, server

    async def says(self, text: str, expected: str) -> None:
        before = len(self.who.seen)
        self.who.type(text)
        await self._hears(before, expected)

    async def presses(self, key: str, expected: str) -> None:
        before = len(self.who.seen)
        message, data = next(
            (message["message_id"], button["callback_data"])
            for message in reversed(self.who.seen)
            for row in message.get("reply_markup", {}).get("inline_keyboard", [])
            for button in row
            if key_of(button.get("callback_data", "")) == key
        )
        people.tap(self.server.state, self.who.id, message, data)
        await self._hears(before, expected)

    async def waits(self, days: int) -> None:
        await move(self.app, self.server, days=days)

    async def _hears(self, before: int, expected: str) -> None:
        def heard() -> bool:
            new = [_words(message) for message in self.who.seen[before:]]
            done = not self.server.state.updates.pending and not self.app.sender.active
            return done and (not expected or any(expected in words for words in new))

        await until(heard)


def _words(message: dict[str, Any]) -> str:
    return str(message.get("text") or message.get("caption") or "")


async def test_a_whole_job_search_leads_to_a_new_job(tmp_path: Path) -> None:
    """Thirty applications, three interviews, two noes and one silence are kept as they were told; files arrive."""
    async with api() as server, bot(tmp_path, server) as app:
        who = someone(server)
        await through(OverHttp(who, app, server))
        row = await app.store.load(who.id)
        assert row is not None
        person: Person = decode(app.cipher.open(row.document, who.id, row.version)).person
        sent = [message for message in who.seen if "photo" in message or "document" in message]
    stages = [one.stage for one in person.applications.values()]
    assert len(stages) == sum(map(len, WEEKS))
    assert (stages.count("no"), stages.count("no_answer"), stages.count("offer")) == (2, 1, 1)
    assert stages.count("withdrawn") == len(stages) - 4
    assert [one.where for one in person.interviews.values()] == ["Acme", "Globex", "Wonka", "Monarch"]
    assert person.hired
    assert len(sent) >= 2, "the picture and the booklet"
