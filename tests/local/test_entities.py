"""Entities and the cleaning of text, at the edges of UTF-16."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.local.entities import clean, utf16
from bot.local.refusals import Refused

from .calls import Api


def bold(offset: int, length: int) -> list[dict[str, Any]]:
    """One bold entity."""
    return [{"type": "bold", "offset": offset, "length": length}]


@pytest.mark.parametrize(
    ("text", "entities", "words"),
    [
        ("hello", bold(100, 1), "entity begins after the end of the text at UTF-16 offset 100"),
        (
            "hello",
            bold(0, 100),
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100",
        ),
        ("hello", bold(-1, 1), "receive an entity with incorrect offset -1"),
        ("hello", bold(0, -1), "receive an entity with incorrect length -1"),
        ("😀x", bold(1, 1), "entity begins in a middle of a UTF-16 symbol at byte offset 4"),
        (
            "😀x",
            bold(0, 1),
            "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4",
        ),
        ("x", [{"type": "loud", "offset": 0, "length": 1}], "can't parse MessageEntity: Unsupported type specified"),
        ("x", [{"type": "bold", "length": 1}], "can't parse MessageEntity: Can't find field \"offset\""),
        (
            "x",
            [{"type": "text_link", "offset": 0, "length": 1}],
            "can't parse MessageEntity: Can't find field \"url\"",
        ),
        (
            "x",
            [{"type": "text_link", "offset": 0, "length": 1, "url": "not-a-url"}],
            "entity URL 'not-a-url' is invalid: Wrong HTTP URL",
        ),
    ],
)
async def test_wrong_entities_are_refused(api: Api, you: int, text: str, entities: Any, words: str) -> None:
    """With Telegram's error messages."""
    assert await api.refused("sendMessage", chat_id=you, text=text, entities=entities) == words


def test_entities_move_with_the_text() -> None:
    """Trimming and dropped control characters shift what follows them."""
    text, entities = clean(" \n\u202e😀 b\rold\x07 ", bold(6, 5))
    assert (text, entities) == ("😀 bold", bold(3, 4))
    assert text[2:] == "bold"


def test_telegram_finds_its_own_entities() -> None:
    """Commands, links, addresses and names are found; not inside code."""
    text = "/start see https://a.org/x. or me@b.org, @someone #job 😀 /help"
    found = [(e["type"], e["offset"], e["length"]) for e in clean(text, None)[1]]
    assert found == [
        ("bot_command", 0, 6),
        ("url", 11, 15),
        ("email", 31, 8),
        ("mention", 41, 8),
        ("hashtag", 50, 4),
        ("bot_command", 58, 5),
    ]
    code = [{"type": "code", "offset": 0, "length": utf16(text)}]
    assert clean(text, code)[1] == code


def test_a_slash_inside_words_is_no_command() -> None:
    """Dates, fractions and paths aren't commands or links."""
    assert clean("24/7 and/or a/b </b>", None)[1] == []


@given(st.text(), st.integers(-2, 12), st.integers(-2, 12))
def test_an_entity_always_stays_within_the_text(text: str, offset: int, length: int) -> None:
    """Whatever comes in, entities that come out cover whole characters."""
    try:
        cleaned, entities = clean(text, bold(offset, length), empty="")
    except Refused:
        return
    edges = {utf16(cleaned[:n]) for n in range(len(cleaned) + 1)}
    assert cleaned == cleaned.strip(" \n")
    for entity in entities:
        assert entity["length"] > 0
        assert entity["offset"] in edges
        assert entity["offset"] + entity["length"] in edges


@given(st.text())
def test_cleaning_a_text_twice_changes_nothing(text: str) -> None:
    """So an edit back to it counts as "not modified"."""
    try:
        cleaned, entities = clean(text, None, empty="")
    except Refused:
        return
    assert clean(cleaned, entities, empty="") == (cleaned, entities)
