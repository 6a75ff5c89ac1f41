"""What the bot makes of typed words, walked: python -m tests.judge care FILE, or hear FILE (make care, make hear).

Each text is typed by somebody in the place that the line names, and what the bot does is read off the texts it says
and off the person's document: nothing is asked of the tables. An answer is what does to the document what the tap of
a button does.

care: a text a line; printed are A, B, third, or -.
hear: context, tab, text; printed are answer:<names joined by +>, text, nothing, a kind (feeling:low), care:<A, B or
third>, or unknown. A literal backslash and n in a text is a line break.
"""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from bot.world.hearing import hearing
from bot.world.outside import World
from conversations import Picture, Say
from conversations.dialogue.steps import Choose, ChooseSeveral
from conversations.person import Chase

from .conversations.chat import Chat, after_all, due, read
from .conversations.unasked import ACTS, only
from .hearing_scores import ASKS

Rendered = tuple[str, Mapping[str, str | int], str]
_VOLATILE = {"ref", "label", "misses", "numbers", "paste", "wrote"}  # not the same of a tap and a text
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
    before = msgspec.to_builtins(chat.person, str_keys=True)
    LISTENING.rendered.clear()
    act(chat)
    texts = [read(say) if isinstance(say, Say) else say.caption for say in chat.reply.messages
             if isinstance(say, Say | Picture)]  # fmt: skip
    said = {key: args for key, args, text in LISTENING.rendered if text and any(text in one for one in texts)}
    after = msgspec.to_builtins(chat.person, str_keys=True)
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


def _settled(value: Any) -> Any:
    """A document without what tells nothing."""
    if isinstance(value, Mapping):
        return {key: _settled(part) for key, part in value.items() if key not in _VOLATILE}
    return [_settled(part) for part in value] if isinstance(value, list | tuple) else value


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


def _plan_review(chat: Chat) -> None:
    chat.command("week plan")
    chat.type("Two applications on Tuesday")


def _chase(chat: Chat) -> None:
    chat.person.interviews[1].sent, chat.person.interviews[1].chase = chat.now, Chase("nudge", chat.now)


def _network(chat: Chat) -> None:
    chat.begin("network", "who")
    chat.type("Sam from my old team")
    while chat.person.talks:
        chat.press("stop")


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
    "checkin_plan_review": lambda: _checked_in("week-review", _plan_review),
    "checkin_chase": lambda: _checked_in("chase-nudge", _chase),
    "checkin_network": lambda: _checked_in("network-first", _network),
    "checkin_mood": lambda: _checked_in("mood", lambda chat: None),
    "stale_write": _stale,
}


@cache
def place(name: str) -> Chat:
    """Somebody in that place; shared, so only copies of it may go on."""
    return PLACES[name]()


# ---------------------------------------------------------------- what a text came to


@cache
def taps(name: str) -> Mapping[str, Walked]:
    """What the tap of each answer does there, by the answers' names."""
    chat, (ask, labels) = place(name), ASKS[name]
    names = {key: label for label, key in labels.items()}
    if ask in ACTS:
        keys = chat.said[-1].check_in[0].split(".") if chat.said else ["", "", ""]
        filled = {"about": keys[1], "key": ".".join(keys)}
        commands = {names.get(act, act): command.format(**filled) for act, command in ACTS[ask]}
        return {label: walked(chat, partial(Chat.command, line=line))[1] for label, line in commands.items()}
    step = chat.dialogues[chat.talk.dialogue].steps[chat.talk.step] if chat.person.talks else None
    if isinstance(step, ChooseSeveral):
        options = [f"+{option}" for option in step.options] + ["!done"]
    else:
        options = [*step.options, *step.beside] if isinstance(step, Choose) else []
    return {
        names.get(option.lstrip("+!"), option.lstrip("+!")): walked(chat, partial(Chat.choose, choice=option))[1]
        for option in options
    }


def answers(name: str, what: Walked) -> str:
    """The answers that were taken or understood there, joined; "" for none."""
    for label, tap in taps(name).items():
        changed = _settled(tap.after) != seen(name)
        if _settled(what.after) == _settled(tap.after) and (changed or tap.said.keys() <= what.said.keys()):
            return label
    picks = what.after["talks"][-1]["state"]["picks"] if what.after["talks"] else []
    if picks and not what.after["talks"][-1]["state"]["own"]:
        return joined(name, picks)
    if "heard-two" in what.said:  # both are named
        labels = {text: key for key, _, text in LISTENING.rendered}
        both = (labels.get(str(what.said["heard-two"][which]), "") for which in ("first", "second"))
        return joined(name, [key.rpartition(".")[2] for key in both])
    return ""


def joined(name: str, options: Sequence[str]) -> str:
    """Several options by their names, in the order of the question."""
    names = {key: label for label, key in ASKS[name][1].items()}
    order = list(names)
    ranked = sorted(options, key=lambda one: order.index(one) if one in order else len(order))
    return "+".join(names.get(one, one) for one in ranked)


@cache
def seen(name: str) -> Any:
    """The document there after they were heard from and nothing was answered."""
    return _settled(walked(place(name), partial(Chat.command, line="help"))[1].after)


def concern(what: Walked) -> str:
    """A, B, third, or "": by what was said, and by what became of the person."""
    asked = (what.after["worry"] or {}).get("asked", "")
    if what.after["care"] and any(key.startswith("sos-") for key in what.said):
        return "A"
    if asked == "dying" and "sos-dying" in what.said:
        return "B"
    return "third" if asked == "you" and what.said.keys() & {"sos-at_risk", "sos-lost"} else ""


def hear(name: str, text: str) -> str:
    """What `text` comes to in that place."""
    _, what = walked(place(name), lambda chat: chat.type(text))
    if grave := concern(what):
        return f"care:{grave}"
    if found := answers(name, what):
        return f"answer:{found}"
    kinds = {f"heard-{kind.replace(':', '-')}": kind for kind in hearing().kinds}
    if said := next((kinds[key] for key in what.said if key in kinds), ""):
        return said
    trail = what.after["talks"][-1]["trail"] if what.after["talks"] else []
    if trail and trail[-1]["skipped"] and len(trail) > len(what.before["talks"][-1]["trail"]):
        return "nothing"
    words = " ".join(text.split())
    kept = any(words == " ".join(one.split()) for one in what.new_words) or f"“{text.strip()}”" in what.text
    return "text" if kept else "unknown"


def care(text: str) -> str:
    """What `text` comes to where they are asked for their own words."""
    return concern(walked(place("right"), lambda chat: chat.type(text))[1]) or "-"


def main(what: str, path: str) -> None:
    """Print one line for each line of the file."""
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.strip():
            name, _, text = line.rpartition("\t") if what == "care" else line.partition("\t")
            written = text.replace("\\n", "\n")
            sys.stdout.write(f"{care(written) if what == 'care' else hear(name, written)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
