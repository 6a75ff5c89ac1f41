"""Several applications in one line: "evri, amazon and wincanton, all team leader jobs", typed as they are said."""

import re
from collections.abc import Mapping

from ..dialogue.matching import any_of, plain
from ..outside import Spellings

LONGEST_ROLE = 4  # words
MOST = 10  # applications in a line


def several_in(text: str, spellings: Spellings) -> list[str]:
    """The applications in one line, each as it is typed alone; [] unless it plainly is about several.

    That is said by "all" or "both" before the job. Names stand between commas, or are of one word.
    """
    known, line = spellings.application, text.strip(" .!")
    found = re.fullmatch(rf"(.+?)[\s,]+(?:{any_of(known['all_of'])})(?:\s+(.+))?", line, re.IGNORECASE)
    if found is None or "\n" in line or ";" in line:
        return []
    names, role = _names(found[1], known), _role(found[2] or "", known)
    good = 1 < len(names) <= MOST and len(role.split()) <= LONGEST_ROLE
    return [", ".join(filter(None, (name, role))) for name in names] if good else []


def _names(said: str, known: Mapping[str, tuple[str, ...]]) -> list[str]:
    parts = re.split(rf"\s*,\s*|\s+(?:{any_of(known['and'])})\s+", said, flags=re.IGNORECASE)
    parts = [part.strip() for part in parts if part.strip()]
    if len(parts) < 2 or {*plain(said).split()} & {*known["no_name"]}:
        return []
    return parts if "," in said else [word for part in parts[:-1] for word in part.split()] + parts[-1:]


def _role(said: str, known: Mapping[str, tuple[str, ...]]) -> str:
    around = rf"^(?:{any_of((*known['told_role'], *known['article']))})\s+|\s+(?:{any_of(known['job'])})s?$"
    return re.sub(around, "", said.strip(" ,"), flags=re.IGNORECASE)
