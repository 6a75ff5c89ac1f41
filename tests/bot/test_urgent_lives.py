"""Helplines among replies, kills and failures of every kind: they go first, and nothing is lost or doubled."""

import asyncio
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.delivery.documents import Record
from bot.delivery.pacing import Pace
from bot.telegram.errors import CallFailed, Meaning

from .house import House, Made
from .house import house as opened
from .test_laws_urgent import LINES, WORDS

STEPS = 150


class Lives:
    """One person's messages through several processes of the bot, and what was seen of each."""

    def __init__(self, path: Path, seed: int) -> None:
        self.path, self.chance = path, Random(seed)
        self.calls: list[tuple[str, Made]] = []
        self.said, self.asked, self.kills = list[str](), 0, 0
        self.tries: dict[int, int] = {}
        self.broken = list[str]()

    def watch(self, house: House) -> None:
        """Check each commit and each call."""
        save, call = house.documents.save, house.telegram.call

        async def saves(record: Record, *, ours: bool = False) -> None:
            self.look(record)
            await save(record, ours=ours)

        async def calls(method: str, data: Any = None, read_timeout: float | None = None) -> Any:
            text = str(data["text"]).partition("\n")[0]
            marked = [one for one in house.outbox() if one.sending and one.data["text"] == data["text"]]
            if not marked:
                self.broken.append("called without a durable mark")
            made = asyncio.ensure_future(call(method, data, read_timeout))
            await asyncio.sleep(0)
            self.calls.append((text, house.telegram.calls[-1]))
            return await made

        house.documents.save = saves  # type: ignore[method-assign]
        house.telegram.call = calls  # type: ignore[method-assign]

    def look(self, record: Record) -> None:
        """Check what must be true in every commit."""
        outbox = record.document.outbox
        if [one.kept for one in outbox] != sorted((one.kept for one in outbox), reverse=True):
            self.broken.append("something stands before what is kept")
        tried = [one.id for one in outbox if one.tries > self.tries.get(one.id, 0)]
        if tried and tried != [outbox[0].id]:
            self.broken.append("marked, and not what goes next")
        self.tries |= {one.id: one.tries for one in outbox}

    async def step(self, house: House) -> bool:
        """Do one thing. Returns whether it was a kill."""
        open_calls = [made for _, made in self.calls if not made.fate.done()]
        match self.chance.choices(("do", "words", "fate", "moment", "kill"), (20, 8, 40, 30, 3))[0]:
            case "do":
                await self.type(house, f"/do item {len(self.said)}")
            case "words":
                await self.type(house, WORDS)
            case "fate" if open_calls:
                self.decide(open_calls[-1])
            case "moment":
                house.telegram.success.set()
                await asyncio.sleep(self.chance.choice((0, 0, 0.01, 0.03)))
                house.telegram.success.clear()
            case "kill":
                self.kills += 1
                return True
        return False

    async def type(self, house: House, words: str) -> None:
        """Have the person write; update ids continue across processes."""
        await house.type(words, update_id=1 + self.asked + len(self.said))
        if words == WORDS:
            self.asked += 1
        else:
            self.said.append(words.replace("/do", "Do:"))

    def decide(self, made: Made) -> None:
        """Decide the outcome of a call."""
        meaning = self.chance.choice((Meaning.DONE, Meaning.DONE, Meaning.UNKNOWN, Meaning.NOT_SENT))
        if meaning is Meaning.DONE:
            made.arrives()
        else:
            after = 0.01 if self.chance.random() < 0.5 else None
            made.fails(meaning, after if meaning is Meaning.NOT_SENT else None)

    async def live(self) -> None:
        """Do all steps, in one process after another; then nothing fails any more, and everything is sent."""
        left, ended = STEPS, False
        while left:
            async with opened(self.path, pace=Pace(0, 100)) as house:
                self.watch(house)
                await house.due()
                while left:
                    left -= 1
                    if await self.step(house):
                        break
            for _, made in self.calls:
                made.fate.cancel()
        async with opened(self.path) as house:
            self.watch(house)
            house.telegram.free = True
            house.telegram.success.set()
            await house.due()
            await house.sender.idle()  # what two calls may have brought is given up, and kept for the next contact
            await self.type(house, f"/do item {len(self.said)}")
            await house.sender.idle()
            ended = not house.outbox() and not house.stored().held
            self.given_up = house.stored().given_up
        assert ended


def fate(made: Made) -> str:
    """What became of a call, as its server would know: "arrived", "not sent" or unknown."""
    if made.fate.cancelled():
        return "killed"
    if not (error := made.fate.exception()):
        return "arrived"
    return "not sent" if isinstance(error, CallFailed) and error.meaning is Meaning.NOT_SENT else "unknown"


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("seed", range(12))
async def test_helplines_come_first_through_kills_and_failures(tmp_path: Path, seed: int) -> None:
    """All of them arrive; each reply arrives or is counted as given up, and twice only if its fate was unknown."""
    lives = Lives(tmp_path / "people.db", seed)
    await lives.live()
    made = [(text, fate(call)) for text, call in lives.calls]
    assert lives.asked
    assert not lives.broken
    arrived = Counter(text for text, became in made if became == "arrived")
    lines = sum(count for text, count in arrived.items() if LINES in text)
    assert lives.asked <= lines <= lives.asked + lives.kills
    items = [text for text, _ in made if text.startswith("Do: item")]
    begun = list(dict.fromkeys(items))  # one killed twice between mark and call was never begun, and is given up
    assert begun == [text for text in lives.said if text in begun], "answers begin in the order they were said"
    assert sum(not arrived[text] for text in lives.said) <= lives.given_up
    perhaps = Counter(text for text, became in made if became != "not sent" and text.startswith("Do: item"))
    assert max(perhaps.values()) <= 2
