"""The API calls of all golden talks, of the four weeks and of the short path, one JSON line each.

`python -m tests.recording FILE` writes them. A change that doesn't affect behaviour leaves the file identical: write
it before and after, and compare the two with `cmp`.
"""

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bot.clock import Clock
from bot.delivery import outbox
from bot.delivery.document import Document
from bot.telegram.calls import Call
from conversations import Reply, Say
from tests.bot.house import ANN, House, house
from tests.bots import until
from tests.conversations import four_weeks
from tests.conversations.chat import Chat
from tests.conversations.transcripts import FOLDER, played

BEGINS = datetime(2026, 11, 3, 20, tzinfo=UTC)
# The short path as typed and tapped; a tap is a choice of the open question.
WHOLE_WAY = (
    "/start", "[turned_down]", "Acme", "[badly]", "[+nerves]", "[!done]", "I asked good questions", "[employer]",
    "[will_send]", "[not_yet]", "[keep_both]", "[right]", "[wednesday]", "/dodont", "/do Breathe out first",
    "/dodont", "/tips", "/interviews", "/checkins", "[done]", "/privacy", "/help", "/sos", "/resume", "/menu",
)  # fmt: skip
WEEKS = 8


class Still(Clock):
    """A clock that stands, save where it is moved."""

    def __init__(self) -> None:
        super().__init__()
        self._now = BEGINS

    def now(self) -> datetime:
        return self._now

    def move_to(self, moment: datetime) -> None:
        self._now = max(self._now, moment)


class Wire:
    """What the calls of one chat become: each is delivered at once, and its message gets the next number."""

    def __init__(self, heading: str) -> None:
        self.heading, self.lines, self._documents = heading, list[bytes](), dict[int, Document]()
        self._kept = list[Chat]()  # so that no other chat gets the identity of one that is gone

    def take(self, chat: Chat, reply: Reply) -> None:
        self._kept.append(chat)
        document = self._documents.setdefault(id(chat), Document())
        outbox.add(document, ANN, reply.messages)
        for call in document.outbox:
            self.lines.append(_line(self.heading, call.method, _of(call)))
            if call.question:
                document.note_shown(call.question, 1000 + call.id)
        document.outbox = []


def _of(call: Call) -> dict[str, Any]:
    enclosed = msgspec.to_builtins(call.enclosed) if call.enclosed else None
    return {"data": call.data, "enclosed": enclosed, "question": call.question, "kept": call.kept,
            "check_in": call.check_in, "occasions": call.occasions}  # fmt: skip


def _line(heading: str, method: str, what: Any) -> bytes:
    return msgspec.json.encode([heading, method, what], order="sorted") + b"\n"


@contextmanager
def _listening(heading: str) -> Iterator[Wire]:
    """Every chat that is talked to meanwhile is heard."""
    wire, taken = Wire(heading), Chat._take

    def take(chat: Chat, reply: Reply) -> list[Say]:
        wire.take(chat, reply)
        return taken(chat, reply)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Chat, "_take", take)
        yield wire


async def _whole_way() -> list[bytes]:
    """The short path and eight weeks of silence through service, store, sender and scheduler."""
    with tempfile.TemporaryDirectory() as folder:
        clock = Still()
        async with house(Path(folder) / "rebound.db", clock=clock) as built:
            built.telegram.free = True
            for act in WHOLE_WAY:
                await (built.tap(_data(built, act[1:-1])) if act.startswith("[") else built.type(act))
                await until(lambda: not built.sender.active)
            for _ in range(WEEKS * 7 * 2):
                await built.pass_time(hours=12)
                row = built.row()
                while row and row[2] is not None and row[2] <= clock.now().timestamp():
                    await built.due()
                    await until(lambda: not built.sender.active)
                    again = built.row()
                    row = again if again != row else None
            return [_line("whole way", made.method, made.data) for made in built.telegram.calls]


def _data(built: House, choice: str) -> str:
    """What the newest button of that choice sends."""
    for made in reversed(built.sends):
        for row in made.data.get("reply_markup", {}).get("inline_keyboard", ()):
            for button in row:
                if button.get("callback_data", "").endswith(f".{choice}"):
                    return str(button["callback_data"])
    newest = built.sends[-1].data["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    return f"{newest.rpartition('.')[0]}.{choice}"  # a choice behind none of its buttons: of the open question


def recorded() -> bytes:
    """All of it."""
    lines = list[bytes]()
    for file in sorted(FOLDER.glob("*.talk")):
        with _listening(file.stem) as wire:
            played(file.read_text(encoding="utf-8"))
        lines += wire.lines
    with _listening("four weeks") as wire:
        four_weeks.lived()
    return b"".join([*lines, *wire.lines, *asyncio.run(_whole_way())])


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(recorded())
