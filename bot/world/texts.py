"""Fluent texts by key. A text that a language lacks is taken from the next language."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

Args = Mapping[str, str | int]
LONGEST_VARIABLE = 2000


@cache
def _bundle(room: Path, language: str, fallback: str) -> FluentBundle:
    """The texts of a language, read once per process."""
    bundle = FluentBundle([language, fallback], use_isolating=False)
    for file in sorted((room / "texts" / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


class Texts:
    """The texts of several languages: the first that has a key is used."""

    def __init__(self, languages: Sequence[str], room: Path):
        self._bundles = [_bundle(room, language, languages[-1]) for language in languages]
        self._fixed: dict[str, str] = {}
        self._found: dict[str, tuple[FluentBundle, Any]] = {}

    def render(self, key: str, args: Args | None = None) -> str:
        """The text of `key` ("dialogue-step" or "dialogue-step.answer"). Raises KeyError."""
        if key in self._fixed:
            return self._fixed[key]
        found = self._find(key)
        if found is None:
            raise KeyError(key)
        bundle, pattern = found
        given = dict(args or {})
        # Fluent refuses variables of more than 2,500 characters, so a person's long texts are inserted afterwards.
        long = {n: v for n, v in given.items() if isinstance(v, str) and len(v) > LONGEST_VARIABLE}
        text, problems = bundle.format_pattern(pattern, {**given, **{name: f"\ue000{name}\ue001" for name in long}})
        if problems:
            raise KeyError(f"{key}: {type(problems[0]).__name__}")
        for name, words in long.items():
            text = str(text).replace(f"\ue000{name}\ue001", words)
        if isinstance(pattern, str):  # without variables Fluent compiles it to the text itself
            self._fixed[key] = str(text)
        return str(text)

    def maybe(self, key: str, args: Args | None = None) -> str:
        """The text of `key`, or "" if there is none."""
        return self.render(key, args) if self.has(key) else ""

    def has(self, key: str) -> bool:
        """Whether there is a text for `key`."""
        return key in self._fixed or self._find(key) is not None

    def _find(self, key: str) -> tuple[FluentBundle, Any] | None:
        if key in self._found:
            return self._found[key]
        name, _, attribute = key.partition(".")
        for bundle in self._bundles:
            if bundle.has_message(name):
                message = bundle.get_message(name)
                pattern = message.attributes.get(attribute) if attribute else message.value
                if pattern is not None:
                    self._found[key] = bundle, pattern
                    return bundle, pattern
        return None
