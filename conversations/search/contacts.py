"""The person they want to write to, as they described them: their name, and how to speak of them in a sentence."""

import re

from ..dialogue.exchange import quote

# What ends a name, and how texts begin that contain none.
_BESIDE = re.compile(r"[,;:(\[/|–—\n]|\s-\s|\s(?:from|at|in|of|on|with|who|whom|via|through|my|the)\s")
_NO_NAME = re.compile(r"(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]n?)\s+[a-z]|(?i:some|any)(?:one|body)\b")


def name_of(contact: str) -> str:
    """The name to greet somebody by: "Sam" of "Sam, from my old team". "" if there is none."""
    return "" if _NO_NAME.match(contact) else _BESIDE.split(contact, maxsplit=1)[0].strip().rstrip(".")


def said(contact: str) -> str:
    """The same inside a sentence of ours: a description without a name ("My old boss") is quoted."""
    return contact if name_of(contact) or not contact else f"“{quote(contact)}”"
