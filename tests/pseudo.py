"""Languages made up for tests: English with every word changed, two fifths longer, and one of them right to left.

What comes out of the bot as plain English then stands outside the files of a language.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from bot.world.outside import ROOM, World

ACCENTED, MIRRORED = "en-XA", "ar-XB"
LETTERS: Mapping[str, Mapping[int, int]] = {
    ACCENTED: str.maketrans(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "áƀçðéƒĝĥîĵķļɱñóþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ"
    ),
    MIRRORED: str.maketrans(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "אבגדהוזחטיכלמנסעפצקרשתבגדהאבגדהוזחטיכלמנסעפצקרשתבגדה"
    ),
}
MORE = {ACCENTED: "ö", MIRRORED: "ו"}
# Commands and addresses are the same in every language.
KEPT = r"https?://\S+|\b[\w.-]+\.(?:com|org|net|uk|eu|ie|au|nz|in|gov)\b(?:/\S*)?|/[a-z]+\b"
_WORD = re.compile(rf"({KEPT})|[A-Za-z]+")
FACTS = ("place", "body", "law", "helps", "advice", "line", "note")  # what of a fact is words


def changed(text: str, language: str) -> str:
    """A text of ours in that language."""

    def word(found: re.Match[str]) -> str:
        if found[1]:
            return found[1]
        return found[0].translate(LETTERS[language]) + MORE[language] * round(len(found[0]) * 0.4)

    return _WORD.sub(word, text)


class _Changing(Transformer):
    def __init__(self, language: str):
        self._language = language

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = changed(node.value, self._language)
        return node


def room(folder: Path, **texts: str) -> Path:
    """A room with the facts and the English of ours, and more languages, each of one file of texts."""
    (folder / "texts").mkdir(parents=True)
    (folder / "facts").symlink_to(ROOM / "facts")
    (folder / "texts" / "en").symlink_to(ROOM / "texts" / "en")
    for language, written in texts.items():
        (folder / "texts" / language).mkdir()
        (folder / "texts" / language / "some.ftl").write_text(written, encoding="utf-8")
    return folder


def pseudo(folder: Path, language: str) -> World:
    """The world in one of the two languages, whose files are in `folder`."""
    there = room(folder, **{language: ""})
    for path in (ROOM / "texts" / "en").glob("*.ftl"):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        _Changing(language).visit(resource)
        written = FluentSerializer().serialize(resource)
        (there / "texts" / language / path.name).write_text(written, encoding="utf-8")
    facts = dict.fromkeys(words for path in (ROOM / "facts").glob("*.toml") for words in _words(_read(path)))
    said = _read(ROOM / "texts" / "en" / "language.toml")["spellings"]["verbs"]
    lines = [f"{json.dumps(one)} = {json.dumps(changed(one, language), ensure_ascii=False)}" for one in facts]
    verbs = [f'{name} = ["{changed(words[0], language)}"]' for name, words in said.items()]
    data = "\n".join(["[spellings.verbs]", *verbs, "[facts]", *lines])
    (there / "texts" / language / "language.toml").write_text(data, encoding="utf-8")
    return World(language, there)


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _words(value: Any, name: str = "") -> Iterator[str]:
    """All that is words in the facts."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _words(one, key)
    elif isinstance(value, list):
        for one in value:
            yield from _words(one, name)
    elif name in FACTS:
        yield value
