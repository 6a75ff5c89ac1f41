"""Fluent texts by key. A text that a language lacks is taken from the next language."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from .filled import Fill, function_of

Args = Mapping[str, str | int]
LONGEST_VARIABLE = 2000
_ENTRY = re.compile(
    r"^(?P<name>-?[a-zA-Z][\w-]*) *=.*(?:\n(?:[ \t}].*)?)*", re.MULTILINE
)  # up to the next name or comment
_REFERENCE = re.compile(r"{\s*(-?[a-zA-Z][\w-]*)")  # to another message or to a term, in braces
_VARIABLE = re.compile(r"\$([a-zA-Z][\w-]*)")


class _Source:
    """The texts of one language. An entry is parsed when it is first said: all at once would delay every start."""

    def __init__(self, room: Path, language: str, fallback: str):
        self._bundle = FluentBundle([language, fallback], use_isolating=False)
        self._unread: dict[str, str] = {}
        self._variables: dict[str, frozenset[str]] = {}
        for file in sorted((room / "texts" / language).glob("*.ftl")):
            for entry in _ENTRY.finditer(file.read_text(encoding="utf-8")):
                self._unread.setdefault(entry["name"], entry[0])

    def pattern(self, name: str, attribute: str) -> Any:
        """The pattern of a message, or of an attribute of it; None if there is none."""
        self._read(name)
        if not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value

    def variables(self, name: str) -> frozenset[str]:
        """The variables of a message and of those it refers to. It must have been read."""
        return self._variables.get(name, frozenset())

    def _read(self, name: str) -> None:
        """Parse an entry, and those it refers to."""
        entry = self._unread.pop(name, "")
        if entry:
            self._bundle.add_resource(FluentResource(entry))
            variables = set(_VARIABLE.findall(entry))
            for other in _REFERENCE.findall(entry):
                self._read(other)
                variables |= self.variables(other)
            self._variables[name] = frozenset(variables)

    def format(self, pattern: Any, args: dict[str, Any]) -> tuple[Any, list[Exception]]:
        """A pattern filled in, and what was wrong with it."""
        return self._bundle.format_pattern(pattern, args)


@cache
def _source(room: Path, language: str, fallback: str) -> _Source:
    """The texts of a language, read once per process."""
    return _Source(room, language, fallback)


class Texts:
    """The texts of several languages: the first that has a key is used."""

    def __init__(self, languages: Sequence[str], room: Path):
        self._sources = [_source(room, language, languages[-1]) for language in languages]
        self._fixed: dict[str, str] = {}
        self._found: dict[str, tuple[_Source, Any, frozenset[str], Fill | None]] = {}

    def render(self, key: str, args: Args | None = None) -> str:
        """The text of `key` ("dialogue-step" or "dialogue-step.answer"). Raises KeyError."""
        found = self._find(key)
        if key in self._fixed:
            return self._fixed[key]
        if found is None:
            raise KeyError(key)
        source, pattern, variables, fill = found
        given = {name: args[name] for name in variables if name in args} if args else {}
        if fill and all(isinstance(value, str) for value in given.values()):
            with suppress(KeyError):  # a variable is missing: Fluent says so below
                return fill(given)  # type: ignore[arg-type]
        # Fluent refuses variables of more than 2,500 characters, so a person's long texts are inserted afterwards.
        long = {n: v for n, v in given.items() if isinstance(v, str) and len(v) > LONGEST_VARIABLE}
        text, problems = source.format(pattern, {**given, **{name: f"\ue000{name}\ue001" for name in long}})
        if problems:
            raise KeyError(f"{key}: {type(problems[0]).__name__}")
        for name, words in long.items():
            text = str(text).replace(f"\ue000{name}\ue001", words)
        return str(text)

    def maybe(self, key: str, args: Args | None = None) -> str:
        """The text of `key`, or "" if there is none."""
        return self.render(key, args) if self.has(key) else ""

    def has(self, key: str) -> bool:
        """Whether there is a text for `key`."""
        return self._find(key) is not None

    def _find(self, key: str) -> tuple[_Source, Any, frozenset[str], Fill | None] | None:
        if key in self._found:
            return self._found[key]
        name, _, attribute = key.partition(".")
        for source in self._sources:
            pattern = source.pattern(name, attribute)
            if pattern is not None:
                self._found[key] = source, pattern, source.variables(name), function_of(pattern)
                text, problems = source.format(pattern, {})
                if not problems:  # it needs no variables, so it is always the same
                    self._fixed[key] = str(text)
                return self._found[key]
        return None
