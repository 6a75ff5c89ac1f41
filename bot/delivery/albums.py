"""An album is several messages that come one by one, in one poll or in two; it is answered once."""

from collections.abc import Iterable, Iterator

import msgspec

from conversations import Commanded, Sent, Wrote

from ..telegram.incoming import Incoming


def once_an_album(updates: Iterable[Incoming], answered: str) -> Iterator[Incoming]:
    """The updates, of which those that only repeat what an album is say nothing.

    Words under a picture are always heard. Those come first: where an album has some, its pictures without any are
    no further message.

    Args:
        updates: Of one person, in order.
        answered: The album that was answered last.
    """
    updates = list(updates)
    heard = {answered, *(one.album for one in updates if isinstance(one.event, Wrote | Commanded))}
    for one in updates:
        if not one.album:
            yield one
        elif isinstance(one.event, Sent):
            yield msgspec.structs.replace(one, event=None) if one.album in heard else one
            heard.add(one.album)
        else:
            event = one.event
            if one.album == answered and isinstance(event, Wrote | Commanded):
                # That we can't see pictures was said when the first of them came.
                event = msgspec.structs.replace(event, came_with="")
            answered = one.album
            yield msgspec.structs.replace(one, event=event)
