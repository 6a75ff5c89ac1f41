"""The tables of hearing and care, read from texts/<language>/ and compiled, each once, when first asked for."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import conversations
from conversations.hearing import Care, Hearing

TEXTS = Path(conversations.__file__).parent / "texts"


def table(name: str, language: str = "en") -> dict[str, Any]:
    """The plain data of a table: the words of its language and all files of its folder, section by section."""
    data: dict[str, Any] = {}
    for folder in ("words", name):
        for file in sorted((TEXTS / language / folder).glob("*.toml")):
            _add(data, tomllib.loads(file.read_text(encoding="utf-8")), file.name)
    return data


def _add(data: dict[str, Any], more: Mapping[str, Any], file: str) -> None:
    """Put `more` into `data`, section by section. Raises ValueError where something is said twice."""
    for key, value in more.items():
        if isinstance(value, Mapping) and isinstance(data.get(key, {}), dict):
            _add(data.setdefault(key, {}), value, file)
        elif key in data:
            raise ValueError(f"{file} says {key} once more")
        else:
            data[key] = value


@lru_cache(maxsize=8)
def hearing(language: str = "en") -> Hearing:
    """How typed words are heard."""
    return Hearing(table("hearing", language))


@lru_cache(maxsize=8)
def care(language: str = "en") -> Care:
    """How words of self-harm are heard."""
    return Care(table("care", language))


def preload() -> None:
    """Load both, and the questions' lines of which a first text needs some."""
    care().hears("hello")
    hearing().read("hello")
