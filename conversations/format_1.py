"""Migrates the talks of a document from format 1 to format 2. Works on plain data, in place.

In format 1, the field `each` of a talk's state held one of four things: the item of a ForEach, a list item, a private
page, or a kind of check-in. Since format 2 the last three have fields of their own.
"""

from typing import Any

_FIELDS = {"list_change": "line", "lessons": "line", "page": "private_page", "check_in_settings": "kind"}


def split_each(person: dict[str, Any]) -> None:
    """Move `each` to the field it belongs in, in every talk of a person and every turn of their trails."""
    for talk in (*person.get("talks", ()), *person.get("past", ())):
        for place in (talk, *talk.get("trail", ())):
            _name(place.get("dialogue", ""), place.get("state", {}))


def _name(dialogue: str, state: dict[str, Any]) -> None:
    """In tip 4, `each` is a draft key of the ForEach unless it is a number: then it is a list item."""
    field, each = _FIELDS.get(dialogue, ""), str(state.get("each", ""))
    if not field or not each or (field != "kind" and not each.isdecimal()):
        return
    state[field], state["each"] = each if field == "kind" else int(each), ""
