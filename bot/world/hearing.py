"""The tables of hearing and care, read from texts/<language>/. Each is compiled once, when first needed."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import conversations
from conversations.hearing import Care, Hearing

from .counted import kept

HARMLESS = "everyday"  # the label of care's examples that have nothing to do with it
TEXTS = Path(conversations.__file__).parent / "texts"


def table(name: str, language: str = "en") -> dict[str, Any]:
    """The plain data of a table: the words of its language, merged with all files of its folder."""
    data: dict[str, Any] = {}
    for folder in ("words", name):
        for file in sorted((TEXTS / language / folder).glob("*.toml")):
            _add(data, tomllib.loads(file.read_text(encoding="utf-8")), file.name)
    if examples := list(_examples(TEXTS / language / name / "examples")):
        data["examples"] = examples
    return data


def _examples(folder: Path) -> Iterator[tuple[str, str]]:
    """Lines of meaning, tab, text; in a text a backslash and n is a line break."""
    for file in sorted(folder.glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            meaning, _, text = line.partition("\t")
            yield meaning, text.replace("\\n", "\n")


def _add(data: dict[str, Any], more: Mapping[str, Any], file: str) -> None:
    """Merge `more` into `data`, section by section. Raises ValueError for a duplicate."""
    for key, value in more.items():
        if isinstance(value, Mapping) and isinstance(data.get(key, {}), dict):
            _add(data.setdefault(key, {}), value, file)
        elif key in data:
            raise ValueError(f"{file} says {key} once more")
        else:
            data[key] = value


@lru_cache(maxsize=8)
def hearing(language: str = "en") -> Hearing:
    """The table that understands typed words."""
    data = table("hearing", language)
    keep = partial(kept, f"hearing-{language}", TEXTS / language)
    return Hearing({**data, "examples": [*data.get("examples", ()), *_asked_about(data)]}, keep)


def _asked_about(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """More examples of what is asked about: what its lines are tried with, and the kinds of the same name."""
    asked = data["policy"]["asked"]
    for text, ones in data["try"][asked].items():
        yield from ((f"{asked}={one}", text) for one in ones.split("+") if one in data["asks"][asked])
    for kind, text in data.get("examples", ()):
        name = kind.removeprefix(f"ask:{asked}:")
        if name in data["asks"][asked]:
            yield f"{asked}={name}", text


@lru_cache(maxsize=8)
def care(language: str = "en") -> Care:
    """The table that recognises words of self-harm. All that is heard otherwise is an example of harmless words."""
    data, others = table("care", language), table("hearing", language).get("examples", [])
    harmless = [*(text for _, text in others), *(text for text, answer in data["try"].items() if answer == "nothing")]
    keep = partial(kept, f"care-{language}", TEXTS / language)
    return Care({**data, "examples": [*data.get("examples", ()), *((HARMLESS, text) for text in harmless)]}, keep)


def preload() -> None:
    """Load both tables, and the lines of questions that a first text needs."""
    care().hears("hello")
    care().load()
    hearing().read("hello")
    hearing().load()
