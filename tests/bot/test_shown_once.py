"""A command that only shows something, said again while its answer still waits, is answered once."""

from pathlib import Path

import pytest

from bot.telegram.errors import Meaning
from tests.bots import api, bot, someone, until

from .house import House
from .test_laws_intake import poll, polling, text
from .test_laws_seen import arrive

pytestmark = pytest.mark.usefixtures("impatient")
HELP, PRIVACY, LIST = "You can type any of these", "I keep your answers", "Your list is empty"


def waiting(house: House, words: str) -> int:
    return sum(words in str(call.data.get("text")) for call in house.outbox())


@pytest.mark.parametrize(("command", "words"), [("/help", HELP), ("/dodont", LIST), ("/menu", "What would you like")])
async def test_a_hundred_times_is_answered_once(house: House, command: str, words: str) -> None:
    """In one poll and in the next; each of them is noted as seen. Once answered, it is answered again."""
    await house.greeted()
    async with polling(house):
        (await poll(house, 0)).fate.set_result([text(100 + n, command) for n in range(50)])
        (await poll(house, 1)).fate.set_result([text(150 + n, command) for n in range(50)])
        await poll(house, 2)
    assert waiting(house, words) == 1
    assert set(range(100, 200)) <= set(house.stored().seen)
    await arrive(house)
    await house.type(command)
    assert waiting(house, words) == 1


async def test_several_of_them_are_answered_once_each(house: House) -> None:
    """However they alternate."""
    await house.greeted()
    for _ in range(5):
        await house.type("/help")
        await house.type("/privacy")
    assert (waiting(house, HELP), waiting(house, PRIVACY)) == (1, 1)


async def test_what_was_said_meanwhile_is_in_the_answer(house: House) -> None:
    """The list as it was isn't sent, but as it is now, behind the answers to what came between."""
    await house.greeted()
    await house.type("/privacy")
    for number in range(3):
        await house.type("/dodont")
        await house.type(f"/do thing {number}")
    await house.type("/dodont")
    lists = [call for call in house.outbox() if call.shows == "dodont"]
    assert waiting(house, LIST) == 0
    assert sum("thing 2" in str(call.data["text"]) and "thing 0" in str(call.data["text"]) for call in lists) == 1
    answers = " ".join(str(call.data.get("text")) for call in house.outbox())
    assert all(f"thing {number}" in answers for number in range(3))


async def test_one_that_may_have_been_sent_is_left_to_its_fate(house: House) -> None:
    """What is being sent isn't taken back, and isn't said again meanwhile."""
    await house.greeted()
    await house.type("/help")
    call = await house.sent(-1)
    await house.type("/help")
    assert waiting(house, HELP) == 1
    call.fails(Meaning.NOT_SENT)
    await arrive(house)
    assert sum(HELP in one.data["text"] for one in house.sends) == 2, "tried twice, arrived once"


async def test_one_that_may_have_been_sent_stays_until_that_is_known(house: House) -> None:
    """Also where it is answered anew meanwhile, for something else was said."""
    await house.greeted()
    await house.type("/dodont")
    await house.sent(-1)
    (marked,) = [call.id for call in house.outbox() if call.sending]
    await house.type("/do thing")
    await house.type("/dodont")
    assert house.outbox()[0].id == marked


async def test_over_http_a_flood_of_it_is_short(tmp_path: Path) -> None:
    """At Telegram's rate, three hundred times, before the bot is there: a few messages, and it goes on."""
    async with api() as server:
        ann = someone(server)
        for _ in range(300):
            ann.type("/help")
        async with bot(tmp_path, server, PACE_PERSON="1") as app:
            await until(lambda: not server.state.updates.pending)
            await until(lambda: not app.sender.active)
            assert sum(HELP in message["text"] for message in ann.seen) <= 4
            assert "Acme" not in await ann.says("/privacy")
