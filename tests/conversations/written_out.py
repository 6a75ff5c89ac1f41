"""Plain data of a document, with the fields that aren't stored because they have their default."""

from datetime import datetime
from typing import Any

from msgspec import Struct, structs, to_builtins


def written_out(value: Any, *, as_json: bool = False) -> Any:
    """The document as dicts and lists; `as_json` with keys and moments as strings."""
    if isinstance(value, Struct):
        return {name: written_out(getattr(value, name), as_json=as_json) for name in structs.asdict(value)}
    if isinstance(value, dict):
        return {str(key) if as_json else key: written_out(inner, as_json=as_json) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [written_out(inner, as_json=as_json) for inner in value]
    return to_builtins(value, builtin_types=() if as_json else (datetime,))
