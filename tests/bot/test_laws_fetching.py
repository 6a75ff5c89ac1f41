"""Files that people send are fetched outside the turns: nothing waits for them, and no crash loses one."""

from pathlib import Path
from typing import Any

import pytest

from bot.delivery.fetching import TRIES
from bot.telegram.errors import Meaning
from bot.telegram.files import Files
from conversations import Fetch, Fetched
from tests.bots import until

from .house import ANN, BEN, House, Made
from .house import house as opened

SHEET = b"Company,Role\nGlobex,cook\n"


async def sends(house: House, name: str = "jobs.csv", file: str = "F1", person: int = ANN) -> None:
    """Have a person send a file."""
    document = {"file_id": file, "file_name": name, "file_size": 100}
    message = {"chat": {"id": person, "type": "private"}, "message_id": 1, "document": document}
    await house.update("message", message)


def fetches(house: House) -> list[Made]:
    """The files that were asked for, in order."""
    return [call for call in house.telegram.calls if call.method == "getFile"]


async def fetching(house: House, count: int = 1) -> Made:
    """The newest of them, once so many were asked for."""
    await until(lambda: len(fetches(house)) >= count)
    return fetches(house)[count - 1]


async def test_nothing_waits_for_a_file(house: House) -> None:
    """The update is acknowledged; the same person and others are answered meanwhile."""
    await sends(house)
    call = await fetching(house)
    wanted = house.stored().wanted
    assert wanted is not None
    assert wanted.fetch == Fetch("F1", "csv")
    await house.type("/do breathe")
    (await house.sent(0)).arrives()
    await house.type("/start", BEN)
    await house.sent(1)
    call.fate.set_result(SHEET)
    await until(lambda: house.stored().wanted is None)
    await until(lambda: any("Globex" in call.data["text"] for call in house.sends))


async def test_a_crash_loses_no_file(tmp_path: Path) -> None:
    """It is fetched again at the next start; once it has been taken in, it isn't."""
    async with opened(tmp_path / "people.db") as house:
        await sends(house)
        await fetching(house)
    async with opened(tmp_path / "people.db") as house:
        await house.pass_time(minutes=1)
        row = house.row()
        assert row is not None
        assert row[2] is not None
        assert row[2] <= house.clock.now().timestamp()
        await house.due()
        (await fetching(house)).fate.set_result(SHEET)
        (await house.sent(0, "Globex")).arrives()
        await until(lambda: not house.outbox())
        await house.due()
        assert len(fetches(house)) == 1


async def test_a_file_that_never_comes_is_given_up(tmp_path: Path) -> None:
    """After a few starts they are told."""
    for start in range(TRIES + 1):
        async with opened(tmp_path / "people.db") as house:
            await house.pass_time(minutes=start)
            if not start:
                await sends(house)
            else:
                await house.due()
            if start < TRIES:
                await fetching(house)
            else:
                await house.sent(0, "send it once more")
                assert fetches(house) == []


async def test_of_two_files_the_newer_one_counts(house: House) -> None:
    """Whatever comes of the first is too late."""
    await sends(house)
    first = await fetching(house)
    await sends(house, file="F2")
    second = await fetching(house, 2)
    assert first.fate.cancelled() or not first.fate.done()
    second.fate.set_result(SHEET)
    await house.sent(0, "Globex")
    assert house.stored().wanted is None


async def test_forget_lets_go_of_a_file(house: House) -> None:
    """What is in it isn't taken in any more."""
    await house.type("/forget")
    (await house.sent(0)).arrives()
    await until(lambda: not house.sender.active)
    await sends(house)
    call = await fetching(house)
    question = next(iter(house.stored().shown))
    await house.tap(f"{question}.delete")
    assert house.stored().wanted is None
    if not call.fate.done():
        call.fate.set_result(SHEET)
    await house.sent(1, "all gone")
    assert all("Globex" not in made.data["text"] for made in house.sends)


async def test_a_file_that_breaks_our_code_is_foreign(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of it is kept, and they are told."""

    def broken(*_: Any) -> None:
        raise ValueError("Globex")

    monkeypatch.setattr("conversations.export.receiving.sheet.read", broken)
    await sends(house)
    (await fetching(house)).fate.set_result(SHEET)
    await house.sent(0, "anything from Rebound")
    assert house.stored().wanted is None


# ------------------------------------------------------------ fetching one


class Downloads:
    """Fails so many times, then has a file."""

    def __init__(self, *fates: Meaning) -> None:
        self.fates, self.tries = list(fates), 0

    async def download(self, file: str, most: int) -> bytes:
        from bot.telegram.errors import CallFailed

        self.tries += 1
        if self.fates:
            raise CallFailed(self.fates.pop(0), "HTTP 500", 0.001)
        return b'{"rebound": 1}'


@pytest.mark.parametrize(
    ("fates", "tries", "fault"),
    [
        ((Meaning.UNKNOWN, Meaning.NOT_SENT), 3, ""),
        ((Meaning.UNKNOWN,) * 3, 3, "lost"),
        ((Meaning.REFUSED,), 1, "lost"),
    ],
)
async def test_a_failed_download_is_tried_again(fates: tuple[Meaning, ...], tries: int, fault: str) -> None:
    """Twice, unless Telegram refused it."""
    wire = Downloads(*fates)
    files = Files(wire, (0.001, 0.001))
    try:
        found = await files.get(Fetch("F1", "json"))
    finally:
        files.close()
    assert wire.tries == tries
    assert found == Fetched(Fetch("F1", "json"), "" if fault else '{"rebound": 1}', fault)
