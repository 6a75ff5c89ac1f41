"""Text as Telegram takes it: cleaned, trimmed, its entities checked, and its own entities found.

Offsets and lengths count UTF-16 units. Most texts have no character outside the first plane, and then they
are Python's own; only for the others a table of positions is made.
"""

import re
from typing import Any

from .refusals import bad
from .shapes import Json

_GIVEN = frozenset(
    {
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
    }
)
# Telegram finds these itself and ignores them where a bot names them.
_FOUND = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}
)
_MAX_ENTITIES = 100

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\u0333\u033f\u030a\u2028-\u202e]")
_NOTHING_TO_SEE = re.compile(
    r"[\s\u00ad\u034f\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\ufeff\ufffc]*"
)
_COMMAND = re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>])", re.ASCII)
_MENTION = re.compile(r"(?<![\w@])@[a-zA-Z0-9_]{4,32}\b", re.ASCII)
_HASHTAG = re.compile(r"(?<![\w#&])#(?=\w*[^\W\d])\w{1,256}")
_EMAIL = re.compile(r"[\w.+-]{1,64}@(?:[\w-]+\.)+[a-zA-Z]{2,24}\b", re.ASCII)
_DOT = re.compile(r"\w\.\w")  # what every address has, and few sentences
_URL = re.compile(
    r"(?:https?://[^\s<>\"]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|uk|eu|io|gov|edu|de|fr|me|app|dev)\b(?:/[^\s<>\"]*)?)"
    r"(?<![.,;:!?'\")\]])",
    re.IGNORECASE,
)


def utf16(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def clean(text: str, entities: Any, *, empty: str = "text must be non-empty") -> tuple[str, list[Json]]:
    """The text as it will stand, and its entities moved along with it.

    Raises:
        Refused: Nothing is left to see (with `empty`; no refusal when that is ""), or an entity is wrong.
    """
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise bad("strings must be encoded in UTF-8") from None
    given = _checked(text, entities) if entities else []
    if _CONTROL.search(text):
        text, given = _without_control(text, given)
    text, given = _trimmed(text, given)
    if empty and _NOTHING_TO_SEE.fullmatch(text):
        raise bad(empty)
    return text, _with_found(text, given)


def _checked(text: str, entities: Any) -> list[Json]:
    if not isinstance(entities, list):
        raise bad("can't parse entities: expected an Array")
    astral = not text.isascii() and max(text) > "\uffff"
    edges = _edges(text) if astral else None
    end = len(text) if edges is None else max(edges)
    kept = []
    for entity in entities[:_MAX_ENTITIES]:
        if not isinstance(entity, dict):
            raise bad("can't parse MessageEntity: expected an Object")
        kind, offset, length = entity.get("type"), _number(entity, "offset"), _number(entity, "length")
        if kind not in _GIVEN and kind not in _FOUND:
            raise bad("can't parse MessageEntity: Unsupported type specified")
        _check_fields(kind, entity)
        if offset < 0:
            raise bad(f"receive an entity with incorrect offset {offset}")
        if length < 0:
            raise bad(f"receive an entity with incorrect length {length}")
        if length and offset > end:
            raise bad(f"entity begins after the end of the text at UTF-16 offset {offset}")
        if length and offset + length > end:
            raise bad(
                f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
                f"at UTF-16 offset {offset + length}"
            )
        if edges is not None and offset not in edges:
            raise bad(f"entity begins in a middle of a UTF-16 symbol at byte offset {_byte(text, offset)}")
        if edges is not None and offset + length not in edges:
            raise bad(
                f"entity beginning at UTF-16 offset {offset} ends in a middle of a UTF-16 symbol "
                f"at byte offset {_byte(text, offset + length)}"
            )
        if length and kind in _GIVEN:
            kept.append(entity)
    return sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def _number(entity: Json, name: str) -> int:
    value = entity.get(name)
    if value is None:
        raise bad(f"can't parse MessageEntity: Can't find field \"{name}\"")
    if not isinstance(value, int):
        raise bad(f'can\'t parse MessageEntity: Field "{name}" must be of type Number')
    return value


def _check_fields(kind: str, entity: Json) -> None:
    needed = {"text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id"}.get(kind)
    if needed and needed not in entity:
        raise bad(f"can't parse MessageEntity: Can't find field \"{needed}\"")
    if kind == "text_link":
        check_url(entity["url"], "entity URL")


def check_url(url: Any, what: str) -> None:
    """Refuse an address that Telegram would not link to."""
    if not isinstance(url, str):
        raise bad(f'{what} "url" must be of type String')
    scheme, colon, rest = url.partition("://")
    if colon and scheme.lower() not in ("http", "https", "tg", "ton", "tonsite"):
        raise bad(f"{what} '{url}' is invalid: Unsupported URL protocol")
    host = re.split(r"[/?#]", rest if colon else url)[0]
    if not host:
        raise bad(f"{what} '{url}' is invalid: URL host is empty")
    if scheme.lower() not in ("tg", "ton") and ("." not in host or re.search(r"\s", url)) and "localhost" not in host:
        raise bad(f"{what} '{url}' is invalid: Wrong HTTP URL")


def _edges(text: str) -> set[int]:
    edges, at = {0}, 0
    for character in text:
        at += 2 if character > "\uffff" else 1
        edges.add(at)
    return edges


def _byte(text: str, offset: int) -> int:
    at = count = 0
    for character in text:
        if at >= offset:
            break
        at += 2 if character > "\uffff" else 1
        count += len(character.encode())
    return count


def _without_control(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    gone: list[int] = []  # UTF-16 offsets of what is dropped; everything else keeps its place as a space
    kept, at = [], 0
    for character in text:
        if not _CONTROL.match(character):
            kept.append(character)
        elif character < " " and character != "\r":
            kept.append(" ")
        else:
            gone.append(at)
        at += 2 if character > "\uffff" else 1
    if gone and entities:
        moved = []
        for entity in entities:
            start, end = entity["offset"], entity["offset"] + entity["length"]
            before = sum(1 for place in gone if place < start)
            inside = sum(1 for place in gone if start <= place < end)
            moved.append({**entity, "offset": start - before, "length": entity["length"] - inside})
        entities = [entity for entity in moved if entity["length"]]
    return "".join(kept), entities


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    bare = text.strip(" \n")
    if len(bare) == len(text):
        return text, entities
    skipped, end = len(text) - len(text.lstrip(" \n")), utf16(bare)
    moved = []
    for entity in entities:
        start = max(0, entity["offset"] - skipped)
        stop = min(end, entity["offset"] + entity["length"] - skipped)
        if stop > start:
            moved.append({**entity, "offset": start, "length": stop - start})
    return bare, moved


def _with_found(text: str, given: list[Json]) -> list[Json]:
    patterns = [(_URL, "url")] if _DOT.search(text) else []
    if "/" in text:
        patterns.append((_COMMAND, "bot_command"))
    if "@" in text:
        patterns[:0] = [(_EMAIL, "email"), (_MENTION, "mention")]
    if "#" in text:
        patterns.append((_HASHTAG, "hashtag"))
    if not patterns:
        return given
    found: list[Json] = []
    closed = [entity for entity in given if entity["type"] in ("code", "pre", "text_link", "text_mention")]
    for pattern, kind in patterns:
        for match in pattern.finditer(text):
            offset = utf16(text[: match.start()])
            length = utf16(match.group())
            if not any(
                e["offset"] < offset + length and offset < e["offset"] + e["length"] for e in (*closed, *found)
            ):
                found.append({"type": kind, "offset": offset, "length": length})
    return sorted([*given, *found], key=lambda entity: (entity["offset"], -entity["length"])) if found else given
