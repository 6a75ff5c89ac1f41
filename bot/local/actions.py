"""What a person does on the page, one endpoint each: small JSON in, small JSON out."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from . import people, snapshot
from .people import CantDo
from .shapes import Json
from .state import ChatState

# A moved clock waits for what falls due; more than this at once is a slip of the hand.
_FURTHEST = timedelta(days=400)
_MOST_PEOPLE = 50

Action = Callable[[Json], Awaitable[Json]]


class Actions:
    """The page's endpoints under /chat/, by name."""

    def __init__(
        self,
        state: ChatState,
        *,
        move_clock: Callable[[timedelta], Awaitable[None]] | None,
        start_over: Callable[[], Awaitable[None]] | None,
    ) -> None:
        self._state = state
        self._move_clock = move_clock
        self._start_over = start_over
        self._moving = asyncio.Lock()
        self.table: dict[str, Action] = {
            "say": self._say,
            "send": self._send,
            "edit": self._edit,
            "tap": self._tap,
            "people": self._people,
            "block": self._block,
            "clock": self._clock,
            "start-over": self._wipe,
        }

    async def _say(self, given: Json) -> Json:
        reply_to = given.get("reply_to")
        message = people.say(
            self._state,
            int(given["chat"]),
            _text(given["text"]),
            reply_to=int(reply_to) if reply_to else None,
        )
        return {"message_id": message["message_id"]}

    async def _send(self, given: Json) -> Json:
        message = people.send(self._state, int(given["chat"]), _text(given["kind"]), given)
        return {"message_id": message["message_id"]}

    async def _edit(self, given: Json) -> Json:
        message = people.edit(self._state, int(given["chat"]), int(given["message_id"]), _text(given["text"]))
        return {"message_id": message["message_id"]}

    async def _tap(self, given: Json) -> Json:
        return {"id": people.tap(self._state, int(given["chat"]), int(given["message_id"]), _text(given["data"]))}

    async def _people(self, given: Json) -> Json:
        name = " ".join(_text(given["name"]).split())[:64]
        if not name:
            raise CantDo("A name, please.")
        if len(self._state.chats) >= _MOST_PEOPLE:
            raise CantDo("Fifty people are enough for one page.")
        language = _text(given.get("language", "en"))[:8]
        return {"id": self._state.add_person(name, language_code=language).person["id"]}

    async def _block(self, given: Json) -> Json:
        people.set_blocked(self._state, int(given["chat"]), bool(given["blocked"]))
        return {}

    async def _clock(self, given: Json) -> Json:
        if self._move_clock is None:
            raise CantDo("This clock can't be moved.")
        by = timedelta(seconds=float(given["seconds"]))
        if not timedelta(0) < by <= _FURTHEST:
            raise CantDo("The clock moves forward, by a year at most.")
        async with self._moving:
            self._state.tell({"kind": "moving"})
            try:
                await self._move_clock(by)
            finally:
                now = self._state.clock.now().timestamp()
                self._state.tell({"kind": "clock", "now": now})
        return {"now": now}

    async def _wipe(self, given: Json) -> Json:
        if self._start_over is not None:
            await self._start_over()
        self._state.wipe()
        self._state.tell(snapshot.everything(self._state))
        return {}


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError
    return value
