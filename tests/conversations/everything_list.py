"""Every text about the list, and about the log of applications."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product

from bot.world.outside import World
from conversations import DIALOGUES
from conversations.dodont import MOST

from .chat import Chat
from .everything_answers import somebody
from .sample import NOW

TYPED = (
    *(
        "",
        "help",
        "1",
        "99",
        "all",
        "last",
        "@7",
        "@999",
        "3 remove",
        "dance",
        "rset 1",
        "pause a little",
        "meant 99 do",
    ),
    *("edit", "edit 1", "edit 1 Breathe", "edit 2 Breathe", "edit 99 x", f"edit 1 {'x' * 201}", "change 1", "change"),
    *(
        "remove",
        "remove 1",
        "remove 1",
        "remove 2-4",
        "move",
        "move 1",
        "move 2 1",
        "move 2 9",
        "move 1 up",
        "move 1 x",
    ),
    *("rest", "rest 1", "rest 1-9", "resting", "resting 2", "wake", "wake 1", "wake 1-5", "wake all", "wake 11, 12"),
    *(
        "flip",
        "flip 1",
        "flip 1 Pause",
        "flip 2",
        "flip 6 Hum",
        "flip 9 Pause",
        "search",
        "search line",
        "search zzz",
    ),
    *("share", "practise", "card", "undo 3", "undo", "undo all", "undo", "undo change 1", "page 2", "help me"),
    *("add do x", "do breathe", "dont rush", "add do breathe\nbreathe too\nrush", "do Breathe outt\nBreathe out"),
    "do " + "\n".join(f"{letter * 5} one more" for letter in "abcdefghij"),
    "do " + "\n".join(letter * 201 for letter in "abc"),
)


def verbs(outside: World) -> Iterator[Chat]:
    """Each form of /dodont, on an empty list, a short one, one that rests in part, one that rests, a full one."""
    for count, all_rest in ((0, False), (3, False), (12, False), (12, True), (30, False), (MOST, False)):
        filled = Chat(DIALOGUES, outside)
        for first in range(0, count, 10):
            lines = [f"{'do' if n % 2 else 'dont'} line {n} {chr(97 + n % 26) * 9}" for n in range(first, first + 10)]
            filled.command("dodont add " + "\n".join(lines[: count - first]))
        if all_rest:
            filled.command("dodont rest all")
        for words in TYPED:
            chat = filled.copy()
            for _ in range(2):
                chat.command(f"dodont {words}")
                for label in [
                    label for label in chat.buttons if label.startswith(("Undo", "Put it on", "Saved for later"))
                ]:
                    event = chat.copy().tap_of(label)
                    chat.feed(event)
                    chat.feed(event)
            chat.type("some words")
            yield chat


def sides(outside: World) -> Iterator[Chat]:
    """A line that is there as the opposite: typed, typed as a change, and given to the list's own question."""
    for kind, other in (("do", "dont"), ("dont", "do")):
        chat = Chat(DIALOGUES, outside)
        chat.command(f"{other} Ramble")
        chat.command(f"{kind} Breathe")
        chat.command(f"{kind} ramble")
        chat.command("dodont edit 1 breathe")
        chat.command("dodont edit 1 ramble")
        chat.command("dodont edit 2 breathe")
        chat.command("dodont edit 2 ramble")
        chat.command(kind)
        chat.type("ramble")
        chat.type("qqq")
        chat.choose("do")
        yield chat


def logs(outside: World) -> Iterator[Chat]:
    """/applied with a verb: an empty log, one of today, one of before, with a goal and without."""
    for goal, lines, days in product(("", "three"), (("Acme, cook",), ("Acme", "Globex, cook")), (0, 20)):
        chat = Chat(DIALOGUES, outside)
        chat.command("applied list")
        if goal:
            chat.command("week goal")
            chat.press(goal)
        for line in lines:
            chat.command(f"applied {line}")
        chat.now += timedelta(days=days)
        for verb in ("list", "help", "undo", "undo @1", "undo @1"):
            chat.command(f"applied {verb}")
        chat.command("applied")
        chat.type("help")
        yield chat


def fared(outside: World) -> Iterator[Chat]:
    """A line by itself with all that may be known of it; cards where none is due; undo after the list has changed."""
    chat = somebody(outside)
    chat.person.items[1].interview = 1
    for tip, giver, tried in (("lessons", "", 0), ("", "You were late", 4)):
        item = chat.person.items[1]
        item.tip, item.giver, item.tried, item.followed, item.practised = tip, giver, tried, tried // 2, NOW
        chat.command("dodont 1")
        item = chat.person.items[1]
    chat.command("dodont practise")
    for label in ("Not yet", "I could avoid it"):
        if label in chat.buttons:
            chat.tap(label)
    chat.command("dodont practise")
    chat.command("dodont remove all")
    chat.tap("Show the next one") if "Show the next one" in chat.buttons else None
    chat.command("dont a\nb")
    yield chat
