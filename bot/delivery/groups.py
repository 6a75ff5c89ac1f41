"""Groups: in each we say once that we talk in private only, and are silent there from then on.

A note in the store remembers which groups were told, through a restart as well. Where the sentence certainly didn't
get out, the next word in that group brings it up again; where nobody knows, it isn't repeated.
"""

from ..logs import log
from ..store.base import Store, StoreFailed
from ..telegram.calls import Caller
from ..telegram.errors import CallFailed, Meaning
from ..telegram.incoming import Incoming
from ..telegram.outgoing import notice
from ..world.outside import World
from .pacing import Pace

GROUP = "group:"  # prefix of the notes
_CERTAINLY_NOT = (Meaning.NOT_SENT, Meaning.WRONG_TOKEN, Meaning.CONFLICT)


class Groups:
    """Tells groups, each once."""

    def __init__(self, store: Store, world: World, wire: Caller, pace: Pace):
        self._store, self._world, self._wire, self._pace = store, world, wire, pace
        self._told = set[int]()
        """Those that were told, or are being told."""
        self._link = ""

    async def owes(self, incoming: Incoming) -> bool:
        """Whether that group has to be told; `tell` must follow. Raises StoreFailed."""
        group = incoming.group
        told = group in self._told or await self._store.note(f"{GROUP}{group}") is not None
        if incoming.moved_to:  # the same people, under another number
            if told:
                await self._note(incoming.moved_to)
            return False
        self._told.add(group)
        return not told

    async def tell(self, incoming: Incoming) -> None:
        """Tell a group, in the topic in which somebody wrote."""
        try:
            if await self._is_told(incoming):
                await self._note(incoming.group)
            else:
                self._told.discard(incoming.group)
        except StoreFailed:
            log.warning("it could not be noted that a group was told")

    async def _is_told(self, incoming: Incoming) -> bool:
        """Say it. Returns whether it is out, or may be."""
        try:
            link = await self._address()
        except CallFailed:
            return False
        text = self._world.speaking(incoming.language).render("profile-group", {"link": link})
        for topic in dict.fromkeys((incoming.topic, 0)):
            await self._pace.wait(incoming.group, polite=True)
            try:
                await self._wire.call("sendMessage", notice(incoming.group, text, topic))
            except CallFailed as error:
                if error.meaning is Meaning.NO_TOPIC:
                    continue
                return error.meaning not in _CERTAINLY_NOT
            break
        return True

    async def _address(self) -> str:
        """Where people find us in private. Raises CallFailed."""
        if not self._link:
            me = await self._wire.call("getMe")
            name = me.get("username") if isinstance(me, dict) else None
            if not isinstance(name, str):
                raise CallFailed(Meaning.UNKNOWN, "a bot without a name")
            self._link = f"https://t.me/{name}"
        return self._link

    async def _note(self, group: int) -> None:
        await self._store.set_note(f"{GROUP}{group}", b"told")
