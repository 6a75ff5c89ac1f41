"""What people tell of in a sentence: "applied to Yodel on Indeed today", "the Globex said no"."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from ..dialogue.exchange import Exchange
from ..dialogue.forms import in_rows
from ..dialogue.matching import any_of, plain
from ..dialogue.messages import Button, Rows
from ..interviews.names import name_in
from ..local_time import local
from ..outside import Outside
from ..person import Person
from .finding import undecided_in, without_interview
from .reading import LONGEST_DATE, date_in, day_in

NAME = 5  # words of a company; more are a story
SHORT = 3  # words of a company where a job may be meant
MOST = 3  # applications that news may be about
NEWS = {"news:another_no": ("refused", "no"), "news:interview_coming": ("invited", "invited")}
"""By the kind of news, what moves an application on (`command.py`), and how its button is called."""
_END = " .!,;:"


def application_in(text: str, person: Person, now: datetime, outside: Outside) -> str:
    """The application that a sentence tells of, as it is typed after /applied; "" if it tells of none, or of more."""
    known = outside.spellings.application
    said = re.sub(rf"(?:\s+(?:{any_of(known['noise'])}))+$", "", text.strip(_END), flags=re.IGNORECASE)
    found = _match(rf"(?:{any_of(known['told'])})\s+(.+)", said)
    of_job = _match(rf"(?:{any_of(known['told_job'])})\s+(.+?)\s+(?:{any_of(known['at'])})\s+(.+)", said)
    if found is None and of_job is None:
        return _at_company(said, known)
    role, rest = (of_job[1], of_job[2]) if of_job else ("", found[1] if found else "")
    details = list[str]()
    for _ in range(2):  # how and when, in either order
        rest, detail = _last_detail(rest, person, now, outside)
        details[:0] = [detail] if detail else []
    if not role:
        rest, role = _role_after(rest, known["told_role"])
    rest = name_in(f"{known['at'][0]} {rest}", outside.spellings)
    around = rf"^(?:{any_of(known['article'])})\s+|\s+(?:{any_of(known['job'])})$"
    role = re.sub(around, "", role, flags=re.IGNORECASE)
    return ", ".join(filter(None, (rest, role, *details))) if _is_name(rest, known["no_name"]) else ""


def _at_company(said: str, known: Mapping[str, tuple[str, ...]]) -> str:
    """The company of "applied for Acme", where no job is meant; "" if one may be."""
    found = _match(rf"(?:{any_of(known['told_job'])})\s+(.+)", said)
    name = without_ends(found[1], known) if found else ""
    words = plain(name).split()
    is_job = not words or len(words) > SHORT or words[0] in known["article"] or words[-1] in (*known["job"], "work")
    return "" if is_job or not _is_name(name, known["no_name"]) else name


def without_ends(text: str, known: Mapping[str, tuple[str, ...]]) -> str:
    """A name without "too" and the like behind it."""
    return re.sub(rf"(?:\s+(?:{any_of(known['too'])}))+$", "", text.strip(_END), flags=re.IGNORECASE)


def buttons_for(x: Exchange, kind: str, text: str) -> Rows:
    """A button for each application that news of this `kind` may be about.

    Those are the ones it names that led to no interview yet.
    """
    if kind not in NEWS:
        return ()
    verb, label = NEWS[kind]
    there = x.person.applications
    without = without_interview(x.person, undecided_in(x.person, text))
    if not without:
        return ()  # most news is about none, and looking for a day in it takes a while
    labels = {number: x.text(f"heard-act.{label}", {"where": there[number].company}) for number in without[:MOST]}
    when = day_in(text, x.person, x.now, x.outside)
    day = f" {local(when, x.person.zone).date()}" if when else ""
    return in_rows([Button(label, command=f"applications {verb} {number}{day}") for number, label in labels.items()])


def _match(pattern: str, text: str) -> re.Match[str] | None:
    return re.fullmatch(pattern, text, re.IGNORECASE)


def _last_detail(text: str, person: Person, now: datetime, outside: Outside) -> tuple[str, str]:
    """What stands before the way or the day that `text` ends with, and that as a detail; "" if it ends with none."""
    known, words = outside.spellings.application, text.split()
    article = rf"(?:(?:{any_of(known['article'])})\s+)??"  # "their website" is a way itself
    channel = rf"(.+?)\s+(?:{any_of(known['told_via'])})\s+{article}({any_of(known['channel'])})"
    if found := _match(channel, text.strip(_END)):
        return found[1].strip(_END), f"{known['via'][0]} {found[2]}"
    ends = [" ".join(words[-length:]).strip(_END) for length in range(1, min(len(words), LONGEST_DATE + 1))]
    days = [date_in(end, person, now, outside) for end in ends]
    if not (day := next((one for one in reversed(days) if one), None)):
        return text.strip(_END), ""
    before = words[: -1 - days.index(day)]  # the fewest words that say it: "office yesterday" reads as a day, too
    while len(before) > 1 and before[-1].lower() in known["sent"]:
        before.pop()
    return " ".join(before).strip(_END), f"{known['sent'][0]} {day.date()}"


def _role_after(text: str, phrases: Sequence[str]) -> tuple[str, str]:
    """The company and the job of "Acme for the cook job", "Acme as a cook"."""
    found = _match(rf"(.+?)\s+(?:{any_of(phrases)})\s+(.+)", text)
    return (found[1].strip(_END), found[2].strip(_END)) if found else (text, "")


def _is_name(text: str, others: Sequence[str]) -> bool:
    """Whether it may be a company's name: short, and without the words of a story or of many places."""
    words = plain(text).split()
    return 0 < len(words) <= NAME and not words[0].isdecimal() and set(words).isdisjoint(others)
