"""An album comes as several messages, and is answered once."""

from pathlib import Path
from typing import Any

import pytest

from bot.delivery.albums import once_an_album
from bot.local import people
from bot.telegram.incoming import Incoming, read
from conversations import Edited, Sent, Wrote
from tests.bots import Someone, api, bot, someone, until

from .house import ANN, House
from .test_laws_intake import poll, polling
from .test_laws_seen import arrive

pytestmark = pytest.mark.usefixtures("impatient")


def picture(update_id: int, album: Any = "77", **more: Any) -> dict[str, Any]:
    body = {"chat": {"id": ANN, "type": "private"}, "message_id": update_id, "photo": [{"file_id": "x"}], **more}
    return {"update_id": update_id, "message": {**body, "media_group_id": album}}


def events(*raw: dict[str, Any], answered: str = "") -> list[Any]:
    read_ = [read(one) for one in raw]
    return [one.event for one in once_an_album([one for one in read_ if one], answered)]


def test_only_the_first_of_an_album_asks_for_an_answer() -> None:
    """Also where it was answered before; another album, and pictures sent one by one, are answered each."""
    assert events(*map(picture, range(4))) == [Sent("photo"), None, None, None]
    assert events(picture(5), picture(6), answered="77") == [None, None]
    assert events(picture(1), picture(2, "78"), picture(3, "78")) == [Sent("photo"), Sent("photo"), None]
    assert events(picture(1, None), picture(2, None), picture(3, 5)) == [Sent("photo")] * 3


def test_words_under_a_picture_are_the_answer_wherever_they_stand() -> None:
    """Each of them is heard; that the pictures can't be seen is said once."""
    album = (picture(1), picture(2, caption="Acme"), picture(3), picture(4, caption="Bolt"))
    assert events(*album) == [None, Wrote("Acme", 2, "photo"), None, Wrote("Bolt", 4)]
    assert events(picture(2, caption="Acme"), answered="77") == [Wrote("Acme", 2)]
    edited = {"update_id": 9, "edited_message": picture(2, caption="Acme Ltd")["message"]}
    assert events(edited, answered="77") == [Edited("Acme Ltd", 2)]


def test_an_id_of_endless_length_is_cut() -> None:
    """It is kept in the document, so it has a longest length."""
    found = read(picture(1, "7" * 10_000))
    assert isinstance(found, Incoming)
    assert len(found.album) == 64


async def test_an_album_over_two_polls_is_answered_once(house: House) -> None:
    """Every part of it is noted as seen."""
    await house.greeted()
    async with polling(house):
        (await poll(house, 0)).fate.set_result([picture(70), picture(71)])
        (await poll(house, 1)).fate.set_result([picture(72), picture(73)])
        assert (await poll(house, 2)).data["offset"] == 74
    before = len(house.sends)
    await arrive(house)
    said = [call.data["text"] for call in house.sends[before - 1 :]]
    assert sum("pictures" in text for text in said) == 1
    assert {70, 71, 72, 73} <= set(house.stored().seen)


def said_of_pictures(ann: Someone) -> int:
    return sum("pictures" in message["text"] for message in ann.seen)


async def test_an_album_over_a_restart_is_answered_once(tmp_path: Path) -> None:
    """Over real HTTP: half of it before the bot is stopped, half after; the next album is answered again."""
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server):
            await ann.says("/start")
            for _ in range(4):
                people.send(server.state, ann.id, "photo", album="77")
            await until(lambda: said_of_pictures(ann) == 1 and not server.state.updates.pending)
        async with bot(tmp_path, server) as app:
            people.send(server.state, ann.id, "photo", album="77")
            people.send(server.state, ann.id, "photo", album="78")
            people.send(server.state, ann.id, "photo", album="78")
            await ann.says("/privacy")
            await until(lambda: not server.state.updates.pending and not app.sender.active)
        assert said_of_pictures(ann) == 2
