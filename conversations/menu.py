"""/menu: everything there is, at most five choices at a time, and before all else what is most useful next.

`MENU` is all of it: a command is one line's entry in the group where people would look for it. What it says on its
button is `menu-act.<command>` (spaces as "_"), else the button that the command has anywhere.
"""

from collections.abc import Iterator, Mapping

from .catalogue import TIPS
from .check_ins import due
from .dialogue.exchange import Exchange
from .dialogue.messages import Button, Outside, Say
from .dialogue.stack import latest
from .dialogue.steps import Dialogue, Option
from .dialogue.told_apart import told_apart
from .interviews import listing
from .interviews.in_words import named

MOST = 5  # choices at a time, beside Back
WAITING = "now"  # the group of what is open or due, where that is more than one thing

MENU: Mapping[str, tuple[str, ...]] = {
    "": ("menu no", "menu apply", "menu prepare", "menu me"),
    "no": ("new_interview", "tips", "interviews", "feedback", "rights"),
    "apply": ("applications", "applied", "menu week", "network", "hired"),
    "week": ("week", "week plan", "week goal", "week way", "progress"),
    "prepare": ("next", "menu list", "menu questions", "ask"),
    "list": ("dodont", "do", "dont", "dodont practise", "card"),
    "questions": ("questions", "questions add", "questions practise", "questions stories"),
    "me": ("mood", "write", "menu bad_day", "menu settings", "menu data"),
    "bad_day": ("sos", "safety", "setback"),
    "settings": ("checkins", "timezone", "language", "help"),
    "data": ("playbook", "export", "share", "privacy", "forget"),
}
"""By group, at most five commands; "menu <group>" opens another group. The first is what /menu shows."""


def show(x: Exchange, words: str) -> None:
    """/menu: the groups, after what is most useful next; or one of the groups ("apply")."""
    group, waiting = words.strip(), list(_waiting(x))
    if group == WAITING and waiting:
        return _say(x, WAITING, waiting[:MOST])
    group = group if group in MENU else ""
    first: list[Button] = []
    if not group and len(waiting) > 1:
        first = [Button(x.text("menu-waiting", {"count": len(waiting)}), command=f"menu {WAITING}")]
    elif not group:
        first = waiting or _suggested(x)
    return _say(x, group, [*first, *(button(x.outside, command) for command in MENU[group])])


def _say(x: Exchange, group: str, buttons: list[Button]) -> None:
    labels = told_apart([Option(one.command, one.label) for one in buttons])
    buttons = [Button(one.label, command=one.key) for one in labels]
    if group:
        buttons = [*buttons, Button(x.text("menu-back"), command="menu")]
    text = x.text(f"menu-group.{group}" if group else "menu-what")
    x.messages.append(Say(text, rows=tuple((one,) for one in buttons)))


def button(outside: Outside, command: str) -> Button:
    """The button of a command, as it is called in the menu."""
    label = outside.maybe(f"menu-act.{command.replace(' ', '_')}")
    return Button(label or outside.render(f"command-{command.split()[-1]}.button"), command=command)


def commands_in(group: str) -> Iterator[str]:
    """All commands of a group and of the groups in it."""
    for command in MENU[group]:
        name, _, words = command.partition(" ")
        if name == "menu":
            yield from commands_in(words)
        else:
            yield command


def tip_label(outside: Outside, tip: Dialogue) -> str:
    """The number and the name of a tip."""
    return f"{tip.tip} · {outside.render(f'{tip.name}-name')}"


def _waiting(x: Exchange) -> Iterator[Button]:
    """What is open and has a name, as passing questions have none; then what is due."""
    talk = latest(x)
    if name := x.outside.maybe(f"{talk.dialogue}-name") if talk else "":
        yield Button(x.text("menu-go_on", {"name": name}), command="resume")
    yield from (Button(label, command=f"look {occasion.key}") for occasion, label in due.by_now(x))


def _suggested(x: Exchange) -> list[Button]:
    """What is useful next if nothing waits: to begin, to prepare, or the next tip; nothing once they have a job."""
    person = x.person
    if not (person.interviews or person.applications or person.items):
        return [button(x.outside, "start")]
    ahead = [number for number, one in person.interviews.items() if listing.is_ahead(one)]
    if ahead:
        label = x.text("menu-prepare", {"where": named(person, ahead[0])})
        return [Button(label, command=f"next {ahead[0]}")]
    interview = person.interviews.get(listing.latest(person, x.now))
    if interview is None or interview.closed or person.hired:
        return []
    tips = [tip for tip in TIPS if tip.name not in interview.finished]
    return [Button(tip_label(x.outside, tip), command=f"tip {tip.tip}") for tip in tips[:1]]
