"""Reads who advertises which job in the pasted text of an advert, until when, and for how much.

Nobody can be sure what an advert means, so all of it is only proposed. What it insists on is found by
`next_interview/advert.py`. A link is kept and never opened.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from ..dialogue.forms import in_a_line
from ..dialogue.matching import any_of
from ..next_interview.advert import MOST, find_musts
from ..outside import Outside
from ..person import Application, Person
from .reading import LONGEST_LINK, applications, date_in

NAME = 80  # characters of a company or a job
TITLE = 10  # words of a first line that is a title
_LINK = re.compile(r"https?://[^\s<>\"]+")
_PAY = re.compile(
    r"[£$€₹]\s?\d[\d.,]*(?:\s?k\b)?(?:\s?(?:-|–|to)\s?[£$€₹]?\s?\d[\d.,]*(?:\s?k\b)?)?(?:\s(?:an?|per)\s\w+)?",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s+[–—|-]\s+")
_PROPER = r"([A-Z][\w&'’.-]*(?:\s+[A-Z&][\w&'’.-]*){0,4})"


def read(text: str, person: Person, now: datetime, outside: Outside) -> Application:
    """The job that is advertised, as one that isn't sent yet; its company is "" if the advert doesn't name it."""
    lines = [line.strip(" •·*-–\t") for line in text.splitlines() if re.search(r"\w", line)]
    typed = applications(text, person, now, outside) if len(lines) == 1 and len(text.split()) <= TITLE else []
    if typed:
        one = typed[0]
        one.stage, one.unsent = "found", True
        return one
    known = outside.spellings.application
    company, role = _labelled(lines, known), _labelled(lines, known, "role_label")
    for found_company, found_role in (_sought(text, known), _titled(lines, known)):
        company, role = company or found_company, role or found_role
    company = company or _placed(text, known)
    link, pay = _LINK.search(text), _PAY.search(text)
    return Application(
        in_a_line(company, NAME),
        in_a_line(role, NAME),
        now,
        "found",
        unsent=True,
        link=link[0].rstrip(".,)")[:LONGEST_LINK] if link else "",
        pay=pay[0].strip() if pay else "",
        closes=_closing(text, person, now, outside),
        musts=find_musts(text, outside.hearing)[:MOST],
    )


def _labelled(lines: Sequence[str], known: Mapping[str, tuple[str, ...]], label: str = "company_label") -> str:
    """What stands behind "Company:" or "Job title:"."""
    pattern = re.compile(rf"(?:{any_of(known[label])})\s*:\s*(.+)", re.IGNORECASE)
    found = (pattern.fullmatch(line) for line in lines)
    return next((one[1].strip() for one in found if one), "")


def _sought(text: str, known: Mapping[str, tuple[str, ...]]) -> tuple[str, str]:
    """Company and job of "Acme is looking for a cook to ..."; "we" are no company."""
    pattern = (
        rf"([^.!?\n]{{2,60}}?)\s+(?:{any_of(known['seeks'])})\s+(?:an?|the|our next|another)\s+"
        rf"([^.,;:!?\n]{{2,80}}?)(?=\s+(?:{any_of(known['after_role'])})\b|[.,;:!?\n]|$)"
    )
    found = re.search(pattern, text, re.IGNORECASE)
    if found is None:
        return "", ""
    company = found[1].strip()
    return ("" if company.casefold() in known["nobody"] else company), found[2].strip()


def _titled(lines: Sequence[str], known: Mapping[str, tuple[str, ...]]) -> tuple[str, str]:
    """Company and job of the first line: "Cook | Acme", "Cook at Acme", "Acme Ltd | Cook", "Cook"."""
    title = lines[0] if lines else ""
    if title.endswith((":", ".", "!", "?")) or len(title.split()) > TITLE:
        return "", ""
    parts = _PARTS.split(title, maxsplit=1)
    if len(parts) == 1:
        parts = re.split(rf"\s+(?:{any_of(known['at'])})\s+(?=[A-Z])", title, maxsplit=1)
    if len(parts) == 1:
        return "", title
    first, second = parts
    is_firm = re.search(rf"\b(?:{any_of(known['firm'])})\b\.?$", first, re.IGNORECASE)
    return (first, second) if is_firm else (second, first)


def _placed(text: str, known: Mapping[str, tuple[str, ...]]) -> str:
    """The company of "join Acme" or "at Acme" anywhere."""
    found = re.search(rf"\b(?i:{any_of(known['joins'])})\s+{_PROPER}", text)
    return found[1].rstrip(".") if found else ""


def _closing(text: str, person: Person, now: datetime, outside: Outside) -> datetime | None:
    """The date that is said to be the last to apply."""
    pattern = rf"\b(?:{any_of(outside.spellings.application['closes'])})\b\s*:?\s*((?:[^\s.,;]+\s*){{1,4}})"
    for found in re.finditer(pattern, text, re.IGNORECASE):
        words = found[1].split()
        for length in range(len(words), 0, -1):
            if day := date_in(" ".join(words[:length]), person, now, outside, ahead=True):
                return day
    return None
