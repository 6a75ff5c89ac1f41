"""The language somebody is answered in: that of their Telegram app, until they choose another."""

from pathlib import Path
from typing import Any

import pytest

from bot.telegram.incoming import read
from bot.telegram.profile import introduce
from bot.world.outside import World
from tests.pseudo import room

from .house import ANN, Telegram, house

GERMAN = "start-welcome = Willkommen.\ncommand-menu = was es gibt\nprofile-short = Kurz gesagt"


def body(text: str, sender: Any) -> dict[str, Any]:
    """A message from that sender, as Telegram sends it."""
    return {"chat": {"id": ANN, "type": "private"}, "from": sender, "message_id": 1, "text": text}


@pytest.mark.parametrize(
    ("sender", "language"),
    [
        ({"id": 1, "language_code": "de"}, "de"), ({"language_code": "pt-br"}, "pt-br"), ({"id": 1}, ""), (None, ""),
        (5, ""), ({"language_code": 5}, ""), ({"language_code": "../../etc"}, ""), ({"language_code": "de\n"}, ""),
        ({"language_code": "d" * 4000}, ""),
    ],
)  # fmt: skip
def test_the_language_code_is_read_if_it_is_valid(sender: Any, language: str) -> None:
    """Of messages and taps; anything else in its place does no harm."""
    message = body("hello", sender)
    for update in ({"message": message}, {"callback_query": {"id": "1", "from": sender, "message": message}}):
        incoming = read({"update_id": 1, **update})
        assert incoming is not None
        assert (incoming.person, incoming.language) == (ANN, language)
        assert incoming.event


async def test_telegrams_language_counts_until_they_choose_one(tmp_path: Path) -> None:
    """It may change with each message; after /language their choice stays."""
    outside = World(room=room(tmp_path / "room", de=GERMAN))
    async with house(tmp_path / "people.db", outside=outside) as home:
        home.telegram.free = True
        for sender, welcomed in (({}, False), ({"language_code": "de-AT"}, True), ({"language_code": "en"}, False)):
            await home.update("message", body("/start", sender))
            assert ("Willkommen." in home.outbox()[-1].data["text"]) is welcomed
        await home.update("message", body("/language de", {"language_code": "en"}))
        await home.update("message", body("/start", {"language_code": "en"}))
        assert "Willkommen." in home.outbox()[-1].data["text"]


async def test_menu_and_profile_are_set_in_each_language(tmp_path: Path) -> None:
    """English is the default for everybody else. Telegram has no menu per region."""
    wire = Telegram()
    await introduce(wire, World(room=room(tmp_path / "room", de=GERMAN, **{"de-AT": "x = y"})))
    told = [(call.method, call.data.get("language_code")) for call in wire.calls]
    methods = ("setMyCommands", "setMyDescription", "setMyShortDescription")
    assert told == [*((method, None) for method in methods), *((method, "de") for method in methods)]
    menu = {one["command"]: one["description"] for one in wire.calls[3].data["commands"]}
    assert (menu["menu"], menu["help"]) == ("was es gibt", "what you can type")
    assert wire.calls[5].data["short_description"] == "Kurz gesagt"
