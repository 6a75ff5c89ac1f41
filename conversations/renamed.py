"""Names that are stored, as they were and as they are.

Dialogues, steps, options, kinds of check-ins and commands stand in documents, and in buttons on people's phones. Such
a name changes by a line in `RENAMED`: documents are rewritten once, when the database of an older version is opened
(`upgrade.py`), and old buttons are understood for ever. So an old name is never given to something else.
"""

from collections.abc import Mapping

from msgspec import Struct

from .dialogue.exchange import Exchange
from .dialogue.messages import Commanded, Event, Tapped

Names = Mapping[str, str]


class Renamed(Struct, frozen=True, kw_only=True):
    """What had another name in format 1; each maps the old name to the new one.

    Attributes:
        dialogues: Of dialogues.
        steps: Of steps, by the dialogue that they are in today.
        options: Of options, by "dialogue.step" as they are called today.
        kinds: Of kinds of check-ins.
        commands: Of commands.
        words: Of words after a command, by the command as it is called today.
        fields: Of fields, by the path to them as it was ("interviews.*.went"; "*" is any number).
        values: Of values of a field, by the path to it as it is today.
    """

    dialogues: Names = {}
    steps: Mapping[str, Names] = {}
    options: Mapping[str, Names] = {}
    kinds: Names = {}
    commands: Names = {}
    words: Mapping[str, Names] = {}
    fields: Names = {}
    values: Mapping[str, Names] = {}

    def dialogue(self, name: str) -> str:
        """A dialogue's name."""
        return self.dialogues.get(name, name)

    def step(self, dialogue: str, step: str) -> str:
        """A step's name; the dialogue's is of today."""
        return self.steps.get(dialogue, {}).get(step, step)

    def choice(self, place: str, choice: str) -> str:
        """What a button of a question stands for: an option, with "+" or "-" before it where several are chosen."""
        mark, option = (choice[0], choice[1:]) if choice[:1] in ("+", "-") else ("", choice)
        return mark + self.options.get(place, {}).get(option, option)

    def question(self, key: str) -> str:
        """A step as the key of its texts, "dialogue-step"."""
        dialogue, dash, step = key.partition("-")
        dialogue = self.dialogue(dialogue)
        return f"{dialogue}{dash}{self.step(dialogue, step)}"

    def kind(self, name: str) -> str:
        """A kind of check-in."""
        return self.kinds.get(name, name)

    def occasion(self, key: str) -> str:
        """The key of one reason to check in, which begins with its kind."""
        kind, dot, rest = key.partition(".")
        return self.kind(kind) + dot + rest if dot else key

    def command(self, name: str, words: str) -> Commanded:
        """The command of a button."""
        name = self.commands.get(name, name)
        known = self.words.get(name, {})
        return Commanded(name, " ".join(known.get(word, self.occasion(word)) for word in words.split(" ")))


RENAMED = Renamed()


def in_todays_names(x: Exchange, event: Event, renamed: Renamed) -> Event:
    """The same event, should it be a tap of a button that was sent by an older version, or an old command."""
    match event:
        case Tapped(question, choice):
            talk = x.talk(question.talk)
            found = x.answered(question)
            place = talk if talk and talk.question == question.number else found[1] if found else None
            if place is None:
                return event
            return Tapped(question, renamed.choice(f"{place.dialogue}.{place.step}", choice))
        case Commanded(name, words, 0):  # by a button
            return renamed.command(name, words)
        case Commanded(name, words, ref):
            return Commanded(renamed.commands.get(name, name), words, ref)
        case _:
            return event
