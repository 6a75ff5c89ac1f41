"""Places in which the judge types, and what a step of a chat did there: read off the document and what was said."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from functools import cache
from typing import Any

from msgspec import Struct

from bot.world.outside import World
from conversations import Picture, Say

from .conversations.chat import Chat, after_all, due
from .conversations.checked_in import asked_for_feedback, named, planned
from .conversations.screen import read
from .conversations.unasked import only
from .conversations.written_out import written_out

Rendered = tuple[str, Mapping[str, str | int], str]
_VOLATILE = {  # not the same of a tap and a text
    "ref", "label", "misses", "numbers", "paste", "wrote", "tapped", "took", "offered", "low", "live", "beside",
    "under", "hints", "announced", "remark",
}  # fmt: skip
LONGEST_WAIT = 60  # check-ins that are passed on the way to one


class Listening(World):
    """The bot's texts, and each that was rendered since last asked."""

    def __init__(self) -> None:
        super().__init__()
        self.rendered: list[Rendered] = []

    def render(self, key: str, args: Mapping[str, str | int] | None = None) -> str:
        text = super().render(key, args)
        self.rendered.append((key, args or {}, text))
        return text


LISTENING = Listening()


class Walked(Struct, frozen=True):
    """What a step of a chat did: the document before and after, and what was said, by the keys of the texts."""

    before: Any
    after: Any
    said: dict[str, Mapping[str, str | int]]
    text: str

    @property
    def new_words(self) -> set[str]:
        """All strings that the document has now and hadn't before."""
        return set(_strings(self.after)) - set(_strings(self.before))


def walked(chat: Chat, act: Callable[[Chat], object]) -> tuple[Chat, Walked]:
    """Do something in a copy of a chat, and see what happened."""
    chat = chat.copy()
    before = written_out(chat.person, as_json=True)
    LISTENING.rendered.clear()
    act(chat)
    texts = [read(say) if isinstance(say, Say) else say.caption for say in chat.reply.messages
             if isinstance(say, Say | Picture)]  # fmt: skip
    said = {key: args for key, args, text in LISTENING.rendered if text and any(text in one for one in texts)}
    after = written_out(chat.person, as_json=True)
    return chat, Walked(before, after, said, "\n\n".join(texts))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _strings(part)


def settled(value: Any) -> Any:
    """A document without what tells nothing."""
    if isinstance(value, Mapping):
        return {key: settled(part) for key, part in value.items() if key not in _VOLATILE}
    return [settled(part) for part in value] if isinstance(value, list | tuple) else value


# ---------------------------------------------------------------- places


def _checked_in(name: str, prepare: Callable[[Chat], None]) -> Chat:
    """Somebody who is past all tips, and was sent that check-in an hour ago."""
    chat = only(_listening(after_all()), name.partition("-")[0])
    prepare(chat)
    for _ in range(LONGEST_WAIT):
        moment = due(chat)
        assert moment, f"{name} never comes"
        chat.now = max(chat.now, moment)
        chat, what = walked(chat, Chat.wait)
        if any(key.startswith(f"check_in-{name}.") for key in what.said):
            chat.now += timedelta(hours=1)
            return chat
    raise AssertionError(f"{name} isn't ahead")


def _listening(chat: Chat) -> Chat:
    chat.outside = LISTENING
    return chat


def _right() -> Chat:
    chat = Chat(outside=LISTENING).reach("reflect.right")
    chat.now += timedelta(minutes=1)
    return chat


def _stale() -> Chat:
    chat = only(_listening(after_all()))
    chat.command("week plan")
    chat.wait(days=21)
    return chat


PLACES: Mapping[str, Callable[[], Chat]] = {
    "none": lambda: _listening(after_all()),
    "start": lambda: Chat(outside=LISTENING).reach("start.welcome"),
    "went": lambda: Chat(outside=LISTENING).reach("reflect.went"),
    "hindrances": lambda: Chat(outside=LISTENING).reach("reflect.hindrances"),
    "right": _right,
    "whom": lambda: Chat(outside=LISTENING).reach("feedback.whom"),
    "heard": lambda: Chat(outside=LISTENING).reach("findings.heard"),
    "believable": lambda: Chat(outside=LISTENING).reach("findings.believable", {"findings.heard": "told"}),
    "checkin_plan_review": lambda: _checked_in("week-review", planned),
    "checkin_chase": lambda: _checked_in("chase-nudge", asked_for_feedback),
    "checkin_network": lambda: _checked_in("network-first", named),
    "checkin_mood": lambda: _checked_in("mood", lambda chat: None),
    "stale_write": _stale,
}


@cache
def place(name: str) -> Chat:
    """Somebody in that place; shared, so only copies of it may go on."""
    return PLACES[name]()
