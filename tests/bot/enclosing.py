"""A stand-in for the renderer of pictures and files, and the calls that carry them."""

from collections.abc import Callable
from typing import Any

from telegram import InputFile

from bot.telegram.enclosures import Enclosures
from tests.bots import until

from .house import House, Made
from .test_laws_seen import arrive

METHODS = {"sendMessage", "sendPhoto", "sendDocument"}


class Maker:
    """Makes files that contain the data they were made from, and counts them."""

    def __init__(self) -> None:
        self.made: list[Any] = []

    def __call__(self, kind: str, data: Any) -> bytes:
        self.made.append(data)
        return repr((kind, data)).encode()


def equip(house: House) -> Maker:
    """Give a house a renderer, and let calls with pictures wait for the test too."""
    maker = Maker()
    house.sender._enclosures = Enclosures(maker)
    house.telegram.held |= METHODS
    return maker


def broken(error: BaseException) -> Callable[[str, Any], bytes]:
    """A renderer that fails."""

    def make(kind: str, data: Any) -> bytes:
        raise error

    return make


async def with_list(house: House) -> None:
    """Somebody with one line on their list and an empty outbox."""
    await house.type("/do breathe")
    await arrive(house)
    await until(lambda: not house.sender.active)


async def made(house: House, place: int) -> Made:
    """The new message at that index, of any kind."""

    def new() -> list[Made]:
        return [call for call in house.telegram.calls if call.method in METHODS]

    await until(lambda: len(new()) > place)
    return new()[place]


def content(call: Made) -> bytes:
    """The picture of a call."""
    file = call.data["photo"]
    assert isinstance(file, InputFile)
    assert isinstance(file.input_file_content, bytes)
    return file.input_file_content
