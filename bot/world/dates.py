"""A day, and the hour of one, read from free text: a small grammar, then dateparser. Always confirmed.

An hour is taken out wherever it stands, and the grammar of days reads what is left (hours.py, days.py). What it can't
read goes to dateparser, with one language and little room: no distances, and no text without a day and a month.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from typing import NamedTuple

from conversations import When, local_time

from .days import days_of, in_signs, is_month_first
from .hours import read_clock, simplified, take_out_clock

LONGEST = 100  # characters: more is a story
FARTHEST = timedelta(days=3660)  # ten years, either way
_NOON = 12 * 60  # a day without an hour is its noon, so that no zone nearby moves it to another day
_TEN = 10 * 60  # in UTC, while we don't know where: the same day from Hawaii to Auckland in summer
_NEAR = 35  # days: an hour that is over moves a weekday, or "the 5th", but no date by a year
_UP_TO = r" ?(?:-|to|until|till) ?"
_TO = rf"{_UP_TO}\d{{1,2}}:\d\d"
_MINUTES_TO = {5, 10, 20, 25}  # "10 to 3pm" is ten minutes before it


def _begin_of(span: re.Match[str]) -> str:
    """Where a span of hours begins, in the half of the day that makes it a span: "11 to 1pm" is from 11am."""
    begin, end, half = int(span[1]), int(span[2]), span[3]
    if begin % 12 <= end % 12:
        return f"{begin}{half}"
    return span[0] if begin in _MINUTES_TO else f"{begin}{'am' if half == 'pm' else 'pm'}"


_REWRITTEN: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile("[\u2010-\u2015\u2212]"), "-"),
    (re.compile("@"), " at "),
    (re.compile(r"[^\w\s/.:-]"), " "),
    (re.compile(r"\.(?=\s|$)"), ""),
    (re.compile(r"\s+"), " "),
    (re.compile(rf"(:\d\d( ?[ap]m)?){_TO}(?(2) ?[ap]m|(?! ?[ap]m))"), r"\1"),  # "14:00 to 15:00" begins at 14:00
    (re.compile(rf"\b(\d{{1,2}}(?::\d\d)? ?[ap]m){_UP_TO}\d{{1,2}}(?::\d\d)? ?[ap]m\b"), r"\1"),
    (re.compile(r"\btonight(?: at)? (?:12|midnight)\b(?! ?(?:am|pm|:))"), "tomorrow 00:00"),
    (re.compile(r"\btonight(?: at)? ([1-4])\b(?! ?(?:am|pm|:))"), r"tomorrow \1am"),
    (re.compile(r"\btonight\b"), "today night"),
    (re.compile(r"\blast (night|evening)\b"), r"yesterday \1"),
    (re.compile(r"\bthis (morning|afternoon|evening)\b"), r"today \1"),
    (re.compile(rf"\b(\d{{1,2}}){_UP_TO}(\d{{1,2}}) ?([ap]m)\b"), _begin_of),  # "2 to 3pm": both ends of a meeting
)
_BARE_SPAN = re.compile(r"(?:from )?(\d{1,2}) ?- ?(\d{1,2})")
_PART = re.compile(r"\b(?:in the |at )?(?:early |late )?(morning|afternoon|evening|night)\b(?: of\b)?")
_NUMBER_AFTER = re.compile(r"(.*[a-z].*) \d{1,2}")
_SOON = re.compile(r"(in )?(\d{1,3}|an?|half an) (hour|minute|min)s?( ago| from now)?")


def read_date(
    text: str, now: datetime, zone: str, *, country: str = "", ahead: bool = False, day: datetime | None = None
) -> When | None:
    """What `text` names, seen from `now` in `zone`; None for anything else, and for what is over ten years away.

    Without a year, a month or a week the nearest such day counts: to come if `ahead`, else past; today is both.
    """
    if len(text) > LONGEST:
        return None
    words = simplified(text)
    for pattern, written in _REWRITTEN:
        words = pattern.sub(written, words)
    reader = _Reader(now, zone, country, ahead)
    known = local_time.local(day, zone).date() if day else None
    return reader.read(words.strip(), known) or reader.ask_dateparser(text, in_signs(words))


def warm() -> None:
    """Load dateparser and its language, which takes long: once, and off the loop."""
    _Reader(datetime(2026, 1, 1, tzinfo=UTC), "", "", True).ask_dateparser("1 May 2026, 3:00 pm UTC", "%e")


class _Reader(NamedTuple):
    now: datetime
    zone: str
    country: str
    ahead: bool

    @property
    def today(self) -> date:
        return local_time.local(self.now, self.zone).date()

    def read(self, words: str, known: date | None) -> When | None:
        """By the grammar."""
        if found := _SOON.fullmatch(in_signs(words)):
            return self._soon(found)
        part = _PART.search(words)
        half = "" if part is None else "am" if part[1] == "morning" else "pm"
        bare = " ".join(_PART.sub(" ", words, count=1).split())
        if known:
            span = _BARE_SPAN.fullmatch(bare)  # with the day known, two numbers are hours of it, and no date
            minutes = read_clock(f"{span[1] if span else bare} {half}", by_day=True)
            if minutes is not None and not (span and int(span[2]) > 24):
                return self._within(known, minutes)
            if span:
                return None
        if days := self._days(bare):
            return self._within(days[0])
        # "5 May, 10 in the morning": the number beside it comes first; then "tomorrow morning at 10".
        beside = _PART.sub(f" {half} ", words, count=1)
        for minutes, rest in chain(take_out_clock(beside), take_out_clock(bare, half) if half else ()):
            if days := self._days(rest) if rest else self._next_to_now():
                return self._within(self._at_hour(days, minutes), minutes)
        # "friday 9": the day is clear, and whether 9 is its hour is better asked than guessed.
        if (found := _NUMBER_AFTER.fullmatch(bare)) and (days := self._days(found[1])):
            return self._within(days[0])
        return None

    def _soon(self, found: re.Match[str]) -> When | None:
        begun, count, unit, end = found.groups()
        if not (begun or end):
            return None
        away = timedelta(minutes=30 if count == "half an" else int(count) if count.isdecimal() else 1)
        away *= 60 if unit == "hour" and count != "half an" else 1
        moment = self.now - away if end == " ago" else self.now + away
        return When(moment.replace(second=0, microsecond=0).astimezone(UTC), timed=True)

    def _days(self, words: str) -> list[date]:
        days = days_of(words, self.today, country=self.country, ahead=self.ahead)
        return [day for day in days if abs(day - self.today) < FARTHEST]

    def _next_to_now(self) -> list[date]:
        return [self.today, self.today + timedelta(days=1 if self.ahead else -1)]

    def _at_hour(self, days: list[date], minutes: int) -> date:
        """The first on the right side of now, of days that are near."""
        for day in days:
            over = local_time.at(day, minutes, self.zone) <= self.now
            if over is not self.ahead and abs(day - self.today).days <= _NEAR:
                return day
        return days[0]

    def _within(self, day: date, minutes: int | None = None) -> When:
        if minutes is None:
            return When(local_time.at(day, _NOON if self.zone else _TEN, self.zone))
        return When(local_time.at(day, minutes, self.zone), timed=True)

    def ask_dateparser(self, text: str, signs: str) -> When | None:
        """What only it can read: dates of mails, with seconds or with a zone of their own.

        It isn't asked without a month's name or a year ("1 2" is a date to it), and it passes over a weekday that
        contradicts its date ("Monday 10-12"), so that one is looked at here.
        """
        if not re.search(r"\d", text) or not re.search(r"%[a-l]|\d{4}", signs):
            return None
        named = re.search(r"#(\d)", signs)
        from dateparser.date import DateDataParser  # type: ignore[import-untyped]  # ships no types; slow: see warm

        settings = {
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["day", "month"],
            "DATE_ORDER": "MDY" if is_month_first(self.country) else "DMY",
            "PREFER_DATES_FROM": "future" if self.ahead else "past",
            "RELATIVE_BASE": local_time.local(self.now, self.zone).replace(tzinfo=None),
            "TIMEZONE": self.zone or "UTC",
            "RETURN_TIME_AS_PERIOD": True,
        }
        try:
            data = DateDataParser(languages=["en"], settings=settings).get_date_data(text)
        except OverflowError:  # "1/1/0001": a day that their zone hasn't got
            return None
        found: datetime | None = data.date_obj
        if found is None or abs(found.date() - self.today) >= FARTHEST:
            return None
        if named and found.weekday() != int(named[1]):
            return None
        if found.tzinfo and data.period == "time":
            return When(found.astimezone(UTC).replace(second=0, microsecond=0), timed=True)
        return self._within(found.date(), found.hour * 60 + found.minute if data.period == "time" else None)
