"""A day read from free text: the few forms people use of interviews. Always confirmed before it counts."""

import re
from datetime import UTC, datetime, timedelta

from conversations import When

from .hours import read_clock

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january february march april may june july august september october november december".split()  # noqa: SIM905
)
_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "day before yesterday": -2}
_NOON = 12  # a day without an hour is its noon, so that no zone moves it to another day


def read_date(
    text: str, now: datetime, *, country: str = "", ahead: bool = False, day: datetime | None = None
) -> When | None:
    """The day that `text` names, seen from `now` (aware, in the person's zone), as its noon in UTC.

    Without a year the nearest such day counts: interviews are near.
    """
    if day is not None and (minutes := read_clock(text)) is not None:
        return When(day.replace(hour=minutes // 60, minute=minutes % 60).astimezone(UTC), timed=True)
    found = _day(text, now)
    if found and ahead and found < now and re.fullmatch("[a-z]+day", text) and text not in _WORDS:
        found += timedelta(days=7)
    return When(found) if found else None


def _day(text: str, now: datetime) -> datetime | None:
    words = re.sub(r"[^\w\s/.-]", " ", text[:100].casefold())
    words = " ".join(words.removeprefix("on ").removeprefix("the ").split())
    today = now.replace(hour=_NOON, minute=0, second=0, microsecond=0)
    if words in _WORDS:
        return (today + timedelta(days=_WORDS[words])).astimezone(UTC)
    try:
        found = _weekday(words, today) or _iso(words, today) or _day_and_month(words, today)
    except (ValueError, OverflowError):  # the 31st of June, the year 99999
        return None
    return found.astimezone(UTC) if found else None


def _weekday(words: str, today: datetime) -> datetime | None:
    found = re.fullmatch(r"(last|past|next|this|coming)?\s*([a-z]{3,9})", words)
    if not found:
        return None
    day = next((i for i, name in enumerate(_DAYS) if name.startswith(found[2])), None)
    if day is None:
        return None
    ahead = (day - today.weekday()) % 7
    if found[1] in ("next", "this", "coming"):
        return today + timedelta(days=ahead or 7)
    return today + timedelta(days=ahead - 7)


def _iso(words: str, today: datetime) -> datetime | None:
    found = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words)
    return today.replace(year=int(found[1]), month=int(found[2]), day=int(found[3])) if found else None


def _day_and_month(words: str, today: datetime) -> datetime | None:
    found = re.fullmatch(
        r"(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s/.-]+(\d{1,2}|[a-z]{3,9})\.?(?:[\s/.-]+(\d{4}))?", words
    )
    if not found:
        turned = re.fullmatch(r"([a-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?", words)
        return _day_and_month(f"{turned[2]} {turned[1]} {turned[3] or ''}".strip(), today) if turned else None
    named = (i + 1 for i, name in enumerate(_MONTHS) if name.startswith(found[2]))
    month = int(found[2]) if found[2].isdecimal() else next(named, 0)
    if found[3]:
        return today.replace(year=int(found[3]), month=month, day=int(found[1]))
    years = [today.replace(year=today.year + step, month=month, day=int(found[1])) for step in (-1, 0, 1)]
    return min(years, key=lambda day: abs(day - today))
