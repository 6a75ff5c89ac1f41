"""Their own name and the job, told where something else is asked: "im Tanya", "the job is team leader"."""

import re
from collections.abc import Iterator

from ..outside import Outside, Spellings
from .names import MOST_NAMES, any_of

MOST_WORDS = 6  # in the name of a job; more is a sentence
_CLAUSE = re.compile(r"[,;.!?\n]+\s*|\s+(?:and|but|so|then)\s+", re.IGNORECASE)


def self_told(text: str, outside: Outside, *, surely: bool = True) -> str:
    """How they are called, if they say so; "" if they don't. "im tanya" is `surely` only with "put that in"."""
    names = outside.spellings.names
    asked = _asks_to_put(text, outside.spellings)
    for clause in _clauses(text, outside.spellings):
        for kind in ("self", "self_perhaps"):
            found = re.fullmatch(rf"{any_of(names[kind])}\s+(.+)", clause, re.IGNORECASE)
            words = found[1].strip(' "“”') if found else ""
            parts = words.split()
            no_name = not 0 < len(parts) <= MOST_NAMES or not {*words.casefold().split()}.isdisjoint(names["no_self"])
            has_capital = all(one[0].isupper() for one in parts)
            sure = kind == "self" or asked or has_capital or (not surely and len(parts) == 1)
            if not no_name and sure and (has_capital or not outside.hearing.read(words).kind):
                return words if words != words.lower() else words.title()
    return ""


def job_told(text: str, outside: Outside) -> str:
    """The job that they say it is; "" if they don't."""
    names = outside.spellings.names
    for clause in _clauses(text, outside.spellings):
        found = re.fullmatch(rf"{any_of(names['job_is'])}\s+(?:(?:the|a|an)\s+)?(.+)", clause, re.IGNORECASE)
        words = found[1].strip(' "“”') if found else ""
        said = words.casefold().split()
        is_job = 0 < len(said) <= MOST_WORDS and {*said}.isdisjoint(names["no_role"])
        if is_job and not outside.hearing.read(words).kind:
            return words
    return ""


def _clauses(text: str, spellings: Spellings) -> Iterator[str]:
    """Its clauses, each without what asks to put it in, and without what people say before a sentence."""
    names = spellings.names
    for clause in _CLAUSE.split(text.strip()):
        rest = clause.strip()
        while end := re.search(rf"\s+{any_of(names['put_it'], names['noise'])}$", rest, re.IGNORECASE):
            rest = rest[: end.start()]
        yield re.sub(rf"^(?:{any_of(names['lead'])}\s+)+", "", rest, flags=re.IGNORECASE)


def _asks_to_put(text: str, spellings: Spellings) -> bool:
    """Whether they ask for it to be put in."""
    return bool(re.search(rf"(?<!\w){any_of(spellings.names['put_it'])}(?!\w)", text, re.IGNORECASE))
