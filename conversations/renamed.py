"""Stored names that have changed: old name to new name.

Names of dialogues, steps, options, kinds of check-in and commands are stored in documents and in the buttons on
people's phones. To change one, add a line to `RENAMED`: documents are rewritten once, when a database of an older
version is opened (`upgrade.py`), and old buttons work for ever. So never reuse an old name.
"""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from .dialogue.exchange import Exchange
from .dialogue.messages import Commanded, Event, Tapped

Names = Mapping[str, str]


class Renamed(Struct, frozen=True, kw_only=True):
    """What had another name in format 1. Each mapping goes from the old name to the new one.

    Attributes:
        dialogues: Names of dialogues.
        steps: Names of steps, by current dialogue.
        options: Names of options, by current "dialogue.step".
        kinds: Names of kinds of check-in.
        commands: Names of commands.
        words: Words after a command, by current command.
        fields: Old path of a field ("interviews.*.went"; "*" is any number) to its new name.
        state: Fields of a talk's state.
        values: Values of a field, by its current path.
    """

    dialogues: Names = {}
    steps: Mapping[str, Names] = {}
    options: Mapping[str, Names] = {}
    kinds: Names = {}
    commands: Names = {}
    words: Mapping[str, Names] = {}
    fields: Names = {}
    state: Names = {}
    values: Mapping[str, Names] = {}

    def dialogue(self, name: str) -> str:
        """The current name of a dialogue."""
        return self.dialogues.get(name, name)

    def step(self, dialogue: str, step: str) -> str:
        """The current name of a step, given the current name of its dialogue."""
        return self.steps.get(dialogue, {}).get(step, step)

    def choice(self, place: str, choice: str) -> str:
        """The current choice of a button at `place` ("dialogue.step"). Ticks have "+" or "-" before the option."""
        mark, option = (choice[0], choice[1:]) if choice[:1] in ("+", "-") else ("", choice)
        return mark + self.options.get(place, {}).get(option, option)

    def question(self, key: str) -> str:
        """The current text key of a question, "dialogue-step"."""
        dialogue, dash, step = key.partition("-")
        dialogue = self.dialogue(dialogue)
        return f"{dialogue}{dash}{self.step(dialogue, step)}"

    def kind(self, name: str) -> str:
        """The current name of a kind of check-in."""
        return self.kinds.get(name, name)

    def occasion(self, key: str) -> str:
        """The current key of an occasion, which begins with its kind."""
        kind, dot, rest = key.partition(".")
        return self.kind(kind) + dot + rest if dot else key

    def command(self, name: str, words: str) -> Commanded:
        """The current command of a button."""
        name = self.commands.get(name, name)
        known = self.words.get(name, {})
        return Commanded(name, " ".join(known.get(word, self.occasion(word)) for word in words.split(" ")))


RENAMED = Renamed(
    dialogues={"interview": "new_interview", "check_ins": "check_in_settings", "cards": "practice"},
    options={"feedback.more": {"odds": "go_on"}},  # the odds are told to who would ask nobody, at feedback.other
    commands={"debrief": "new_interview"},
    words={
        "change": {"interview-where": "new_interview-where", "interview-answer": "new_interview-answer"},
    },
    fields={
        "interviews.*.asked": "can_ask",
        "interviews.*.came": "source",
        "interviews.*.hands": "whose",
        "interviews.*.place": "rights_place",
    },
    state={"came": "came_from", "place": "rights_place"},
)


def with_current_names(x: Exchange, event: Event, renamed: Renamed) -> Event:
    """The event with current names, if it is a tap on a button sent by an older version, or an old command."""
    match event:
        case Tapped() if not renamed.options:
            return event
        case Tapped(question, choice):
            talk = x.talk(question.talk)
            found = x.answered(question)
            place = talk if talk and talk.question == question.number else found[1] if found else None
            if place is None:
                return event
            return replace(event, choice=renamed.choice(f"{place.dialogue}.{place.step}", choice))
        case Commanded(name, words, 0):  # by a button
            return renamed.command(name, words)
        case Commanded(name):
            return replace(event, name=renamed.commands.get(name, name))
        case _:
            return event
