"""All texts of the bot as a script to read aloud (`make words`), in each of their forms, in order."""

import sys
from collections.abc import Iterator, Mapping, Sequence

from conversations import DIALOGUES
from tests.conversations.everything import everything_there_is
from tests.conversations.written import written


def script(forms: Mapping[str, Sequence[str]]) -> str:
    """Each text under its key, with what the bot itself put in; a text that varies stands there in each form."""
    return "\n".join(_lines(forms))


def _lines(forms: Mapping[str, Sequence[str]]) -> Iterator[str]:
    keys = list(written())
    for title, prefixes in _parts(keys):
        yield f"\n==== {title} ===="
        for prefix in prefixes:
            for key in (key for key in keys if key.partition(".")[0] == prefix):
                first, *others = forms[key]
                if "." not in key:
                    yield ""
                yield f"[{key}] {first}"
                yield from (f"  or: {text}" for text in others)


def _parts(keys: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """The dialogues, each with its steps in order; then what stands in no dialogue."""
    texts = list(dict.fromkeys(key.partition(".")[0] for key in keys))
    steps = {name: [f"{name}-{step}" for step in dialogue.steps] for name, dialogue in DIALOGUES.items()}
    yield from ((name, [key for key in of_it if key in texts]) for name, of_it in steps.items())
    yield "everything else", [key for key in texts if not any(key in of_it for of_it in steps.values())]


if __name__ == "__main__":
    sys.stdout.write(script(everything_there_is().forms) + "\n")
