"""What the bot makes of typed words, walked: python -m tests.judge care FILE, or hear FILE (make care, make hear).

Each text is typed by somebody in the place that the line names, and what the bot does is read off the texts it says
and off the person's document: nothing is asked of the tables. An answer is what does to the document what the tap of
a button does.

care: a text a line; printed are A, B, third, or -.
hear: context, tab, text; printed are answer:<names joined by +>, text, nothing, a kind (feeling:low), care:<A, B or
third>, or unknown. A literal backslash and n in a text is a line break.
"""

import sys
from collections.abc import Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any

from bot.world.hearing import hearing
from conversations.dialogue.steps import Choose, ChooseSeveral

from .conversations.chat import Chat
from .conversations.unasked import ACTS
from .hearing_scores import ASKS
from .judge_places import LISTENING, Walked, place, settled, walked


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
    names["early"] = names.get("turned_down", "early")  # a way in of its own for some of those who were
    return {
        names.get(option.lstrip("+!"), option.lstrip("+!")): walked(chat, partial(Chat.choose, choice=option))[1]
        for option in options
    }


def answers(name: str, what: Walked) -> str:
    """The answers that were taken or understood there, joined; "" for none."""
    for label, tap in taps(name).items():
        changed = settled(tap.after) != seen(name)
        if settled(what.after) == settled(tap.after) and (changed or tap.said.keys() <= what.said.keys()):
            return label
    picks = what.after["talks"][-1]["state"]["picks"] if what.after["talks"] else []
    if picks and not what.after["talks"][-1]["state"]["own"]:
        return joined(name, picks)
    if "heard-two" in what.said:  # both are named
        labels = {text: key for key, _, text in LISTENING.rendered}
        both = (labels.get(str(what.said["heard-two"][which]), "") for which in ("first", "second"))
        return joined(name, [key.rpartition(".")[2] for key in both])
    standing = what.after["talks"][-1]["state"]["standing"] if name == "start" and what.after["talks"] else ""
    return joined(name, [standing]) if standing else ""  # they said more than the tap does


def joined(name: str, options: Sequence[str]) -> str:
    """Several options by their names, in the order of the question."""
    names = {key: label for label, key in ASKS[name][1].items()}
    order = list(names)
    ranked = sorted(options, key=lambda one: order.index(one) if one in order else len(order))
    return "+".join(names.get(one, one) for one in ranked)


@cache
def seen(name: str) -> Any:
    """The document there after they were heard from and nothing was answered."""
    return settled(walked(place(name), partial(Chat.command, line="help"))[1].after)


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
