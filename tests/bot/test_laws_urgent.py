"""Law 11: kept messages, which are helplines and the farewell of /forget, overtake everything that waits."""

import asyncio
from pathlib import Path

import pytest

from bot.delivery.document import Document
from bot.telegram.calls import Call
from bot.telegram.errors import Meaning
from tests.bots import until

from .house import Gate, House
from .house import house as opened
from .test_laws_marks import marks
from .test_laws_seen import arrive, forget

WORDS = "I want to kill myself"
LINES, FAREWELL, HELP = "Please talk to someone now", "It's all gone", "You can type any of these"
LONG = 3600.0


def waiting(house: House) -> list[tuple[str, bool, int]]:
    """The outbox as a crash now would leave it: the first words of each message, its mark, its tries."""
    return [(named(one.data["text"]), one.sending, one.tries) for one in house.outbox() if not one.is_edit]


def named(text: str) -> str:
    """Which message this is."""
    names = {LINES: "lines", HELP: "help", "I'm Rebound": "start", "What brings you": "again", FAREWELL: "farewell"}
    return next(name for words, name in names.items() if words in text)


async def nothing_more(house: House, sends: int) -> None:
    """For a moment, nothing is sent except those `sends`."""
    await asyncio.sleep(0.1)
    assert len(house.sends) == sends


# ------------------------------------------------------------ past all that is queued


async def test_law_11_helplines_are_sent_right_after_the_call_under_way(house: House) -> None:
    """Forty replies wait: they follow the helplines, each once, in order."""
    await house.type("/start")
    under_way = await house.sent(0)
    for n in range(40):
        await house.type(f"/do number {n}")
    queued = [call.data["text"] for call in house.outbox()][1:]
    await house.type(WORDS)
    assert len(house.sends) == 1, "one call at a time"
    under_way.arrives()
    await house.sent(1, LINES)
    await arrive(house)
    assert [call.data["text"] for call in house.sends[2:]] == queued


async def test_law_11_the_helplines_of_sos_are_sent_first_too(house: House) -> None:
    """Also those of /help."""
    await house.type("/start")
    await house.type("/help")
    await house.type("/sos")
    assert house.outbox()[0].kept
    (await house.sent(0)).arrives()
    lines = await house.sent(1)
    assert HELP not in lines.data["text"]
    await arrive(house)


async def test_law_11_helplines_are_sent_first_after_a_crash(tmp_path: Path) -> None:
    """The next process sends them before what was marked and what waited."""
    async with opened(tmp_path / "people.db") as house:
        await house.type("/start")
        await house.type("/help")
        await house.type(WORDS)
        assert waiting(house)[:3] == [("lines", False, 0), ("start", True, 1), ("help", False, 0)]
    async with opened(tmp_path / "people.db") as house:
        await house.due()
        (await house.sent(0, LINES)).arrives()
        await house.sent(1, "I'm Rebound")
        assert waiting(house)[:2] == [("start", True, 2), ("help", False, 0)]
        await arrive(house)


async def test_law_11_urgent_messages_keep_their_order(house: House) -> None:
    """Helplines, then a farewell: an urgent message doesn't overtake another one that is unmarked."""
    document = Document()
    for number, kept in enumerate((False, True, False, True)):
        document.put(Call(number, "sendMessage", {}, kept=kept))
    assert [call.id for call in document.outbox] == [1, 3, 0, 2]


# ------------------------------------------------------------ without waiting


async def test_law_11_helplines_do_not_wait_for_a_permit(tmp_path: Path) -> None:
    """They wake the sender and are sent without one; the reply in front still waits for its permit."""
    gate = Gate()
    async with opened(tmp_path / "people.db", pace=gate) as house:
        await house.type("/help")
        await until(lambda: gate.polite)
        await house.type(WORDS)
        lines = await house.sent(0, LINES)
        assert waiting(house) == [("lines", True, 1), ("help", False, 0)]
        lines.arrives()
        await until(lambda: len(gate.polite) == 2)
        assert len(house.sends) == 1
        gate.opened.set()
        await house.sent(1, HELP)
        await arrive(house)


async def test_law_11_the_farewell_does_not_wait_for_a_permit(tmp_path: Path) -> None:
    """At /forget waiting replies are dropped, and the farewell is sent at once."""
    gate = Gate()
    async with opened(tmp_path / "people.db", pace=gate) as house:
        gate.free = True
        await house.type("/forget")
        question = await house.sent(0)
        question.arrives()
        await until(lambda: not house.sender.active)
        gate.free = False
        await house.type("/help")
        await until(lambda: gate.polite)
        delete = question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        await house.tap(delete, question)
        await house.sent(1, FAREWELL)
        await arrive(house)
        assert len(house.sends) == 2


async def test_law_11_helplines_wake_a_sender_that_is_about_to_wait(tmp_path: Path) -> None:
    """However soon after a reply they are said."""
    gate = Gate()
    async with opened(tmp_path / "people.db", pace=gate) as house:
        for n in range(20):
            await asyncio.gather(house.type("/help"), house.type(WORDS))
            (await house.sent(n, LINES)).arrives()
            await until(lambda n=n: len(gate.polite) > n)


async def test_law_11_helplines_do_not_wait_for_a_pause_between_tries(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the sender pauses because Telegram can't be reached, the helplines are tried at once."""
    monkeypatch.setattr("bot.delivery.outcomes.FIRST_WAIT", LONG)
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.NOT_SENT)
    await until(lambda: marks(house) == [(False, 0)])
    await house.type(WORDS)
    (await house.sent(1, LINES)).arrives()
    await house.sent(2, "I'm Rebound")
    await arrive(house)


async def test_law_11_helplines_do_not_wait_for_evidence(house: House, impatient: None) -> None:
    """They overtake a message that may have arrived; it keeps its mark and goes on waiting."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.UNKNOWN)
    await asyncio.sleep(0.05)
    await house.type(WORDS)
    lines = await house.sent(1, LINES)
    assert waiting(house) == [("lines", True, 1), ("start", True, 1)]
    lines.arrives()
    await nothing_more(house, 2)
    assert waiting(house) == [("start", True, 1)]
    house.telegram.success.set()
    await house.sent(2, "I'm Rebound")
    assert waiting(house) == [("start", True, 2)]
    await arrive(house)


@pytest.mark.parametrize(("meaning", "left"), [(Meaning.UNKNOWN, (True, 1)), (Meaning.NOT_SENT, (False, 0))])
async def test_law_11_helplines_do_not_wait_for_the_pause_after_a_failing_call(
    house: House, monkeypatch: pytest.MonkeyPatch, meaning: Meaning, left: tuple[bool, int]
) -> None:
    """They wait for the call under way, but not for the pause that its failure causes."""
    monkeypatch.setattr("bot.delivery.outcomes.FIRST_WAIT", LONG)
    monkeypatch.setattr("bot.delivery.sender.EVIDENCE_WAIT", LONG)
    await house.type("/start")
    under_way = await house.sent(0)
    await house.type(WORDS)
    under_way.fails(meaning)
    lines = await house.sent(1, LINES)
    assert waiting(house) == [("lines", True, 1), ("start", *left)]
    lines.fails(Meaning.REFUSED)
    (await house.sent(2, LINES)).arrives()


async def test_law_11_helplines_overtake_helplines_of_unknown_fate(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If they are said again while the first wait for evidence, they don't wait with them."""
    monkeypatch.setattr("bot.delivery.sender.EVIDENCE_WAIT", LONG)
    await house.type(WORDS)
    (await house.sent(0, LINES)).fails(Meaning.UNKNOWN)
    await asyncio.sleep(0.02)
    await house.type(WORDS)
    (await house.sent(1, LINES)).arrives()
    await nothing_more(house, 2)
    assert waiting(house) == [("lines", True, 1)]


async def test_law_11_an_ordinary_reply_ends_no_wait(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """During a pause between tries, or a wait for evidence, it waits with the others."""
    monkeypatch.setattr("bot.delivery.outcomes.FIRST_WAIT", LONG)
    monkeypatch.setattr("bot.delivery.sender.EVIDENCE_WAIT", LONG)
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.UNKNOWN)
    await house.type("/help")
    await nothing_more(house, 1)
    await house.type(WORDS)
    (await house.sent(1, LINES)).fails(Meaning.NOT_SENT)
    await nothing_more(house, 2)
    assert waiting(house)[:3] == [("lines", False, 0), ("start", True, 1), ("help", False, 0)]


async def test_law_11_overtaken_marks_are_settled_one_by_one(house: House, impatient: None) -> None:
    """If nobody knows whether the helplines arrived either, each is sent at most twice, and they go first."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.UNKNOWN)
    await house.type(WORDS)
    (await house.sent(1, LINES)).fails(Meaning.UNKNOWN)
    await nothing_more(house, 2)
    assert waiting(house) == [("lines", True, 1), ("start", True, 1)]
    house.telegram.success.set()
    (await house.sent(2, LINES)).fails(Meaning.UNKNOWN)
    (await house.sent(3, "I'm Rebound")).fails(Meaning.UNKNOWN)
    await until(lambda: not house.sender.active)
    stored = house.stored()
    assert (stored.outbox, [LINES in call.data["text"] for call in stored.held]) == ([], [True])
    assert stored.given_up == 2


async def test_law_11_the_farewell_is_sent_before_the_next_welcome(house: House) -> None:
    """/forget while a call is under way, then /start at once."""
    await house.greeted()
    await forget(house)
    await house.type("/start")
    await arrive(house)
    texts = [call.data["text"] for call in house.sends]
    assert FAREWELL in texts[-2]
    assert "I'm Rebound" in texts[-1]
