"""Talks as a document of format 1 has them, for the migration to format 2. Plain data in and out.

There `each` of a state named four things: what a ForEach is at, a line of the list, a private page, a kind of
check-in. From format 2 on, each of the last three has a field of its own.
"""

from typing import Any

_FIELDS = {"list_change": "line", "lessons": "line", "page": "private_page", "check_ins": "kind"}


def name_each(person: dict[str, Any]) -> None:
    """Move `each` to where it belongs, in every talk of a person and in the turns of its trail."""
    for talk in (*person.get("talks", ()), *person.get("past", ())):
        for place in (talk, *talk.get("trail", ())):
            _name(place.get("dialogue", ""), place.get("state", {}))


def _name(dialogue: str, state: dict[str, Any]) -> None:
    """A draft of tip 4, which its ForEach is at, is never named by a number alone; a line always is."""
    field, each = _FIELDS.get(dialogue, ""), str(state.get("each", ""))
    if not field or not each or (field != "kind" and not each.isdecimal()):
        return
    state[field], state["each"] = each if field == "kind" else int(each), ""
