"""Reads a date and time in free text: with a small grammar, then with dateparser. People always confirm the result.

The time is taken out wherever it is (hours.py), and the grammar of days reads the rest (days.py). What the grammar
can't read goes to dateparser, restricted to one language, no relative dates, and texts with a day and a month. If
neither can read the whole text, it may be a sentence with a date in it (sentences.py).

A zone that is named beside the time counts (zones.py); what was read is said back in the person's own.

Two numbers with a full stop between them are a date or a time:

- a time with "at", "am", "pm" or "hrs", or if the second is no month: "at 10.12", "14.30", "9.00";
- a time beside another day, or if the day is known and its time is asked for: "tomorrow 10.12", "10.12.26 10.12";
- a date beside a weekday that the nearest such date has: "Thursday 10.12", if that is what the 10th of December is;
- else a date: "10.12".
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import chain
from typing import NamedTuple

from conversations import When, local_time

from .days import days_of, is_month_first, tokenise
from .hours import read_clock, simplified, take_out_clock
from .sentences import date_words
from .zones import take_out_zone

LONGEST = 100  # characters: a longer text is no date
FARTHEST = timedelta(days=3660)  # ten years, either way
_NOON = 12 * 60  # a day without a time is stored as noon, so that it stays the same day in zones nearby
_TEN = 10 * 60  # in UTC, while the zone is unknown: the same day from Hawaii to Auckland in summer
_NEAR = 35  # days: a time that has passed moves a weekday or "the 5th" on, but no date by a year
_UP_TO = r" ?(?:-|to|until|till?) ?"
_HOW = (  # by what means they'll talk, beside a date: no part of it, though it may look like one
    r"(?:ms |microsoft )?teams|(?:google )?meet|zoom|skype|webex|(?:tele)?phone(?: call)?|video(?: call)?|online"
)
_TO = rf"{_UP_TO}\d{{1,2}}:\d\d"
_MINUTES_TO = {5, 10, 20, 25}  # "10 to 3pm" is ten minutes before it


def _begin_of(span: re.Match[str]) -> str:
    """The start of a span of hours, with the am or pm that makes it a span: "11 to 1pm" starts at 11am."""
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
    (re.compile(rf"(?<=\w) (?:(?:on|via|over|by|through|using) )?(?:an? )?(?:{_HOW})\b"), ""),
    (re.compile(r"(?<![\d.:/])(\d{1,2})\.(00|1[3-9]|[2-5]\d)(?![\d.])"), r"\1:\2"),  # no month: a time
    (re.compile(r"(?<![\d.:/])(00?)\.(\d\d)(?![\d.])"), r"\1:\2"),
    (re.compile(r"\bat (\d{1,2})\.(\d\d)(?![\d.])"), r"at \1:\2"),
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
    """The date that `text` names, seen from `now` in `zone`; None for anything else, or if it is over ten years away.

    Without a year, month or week, it is the nearest such day: in the future if `ahead`, else in the past, or today.
    """
    if len(text) > LONGEST:
        return None
    known = local_time.local(day, zone).date() if day else None
    reader = _Reader(now, zone, country, ahead)
    if found := _whole(text, known, reader):
        return found
    said = date_words(text, lambda part: reader.read(_rewritten(part), known) is not None)
    return _read(said, known, reader) if said else None


def _whole(text: str, known: date | None, reader: "_Reader") -> When | None:
    """The date that the whole of `text` is."""
    if named := take_out_zone(text, reader.now, reader.zone):
        when = _read(named.rest, known, reader._replace(clock=named.clock))
        if when and when.timed:
            return when
    return _read(text, known, reader)


def _read(text: str, known: date | None, reader: "_Reader") -> When | None:
    words = _rewritten(text)
    return reader.read(words, known) or reader.ask_dateparser(text, tokenise(words))


def _rewritten(text: str) -> str:
    words = simplified(text)
    for pattern, written in _REWRITTEN:
        words = pattern.sub(written, words)
    return words.strip()


def preload() -> None:
    """Load dateparser and its language data, which is slow. Call it in a thread."""
    _Reader(datetime(2026, 1, 1, tzinfo=UTC), "", "", True).ask_dateparser("1 May 2026, 3:00 pm UTC", "%e")


class _Reader(NamedTuple):
    now: datetime
    zone: str
    country: str
    ahead: bool
    clock: tzinfo | None = None  # of the time, if they named another zone

    @property
    def today(self) -> date:
        return local_time.local(self.now, self.zone).date()

    def read(self, words: str, known: date | None) -> When | None:
        """Read `words` with the grammar. `known` is the day, if it is known already."""
        if found := _SOON.fullmatch(tokenise(words)):
            return self._soon(found)
        part = _PART.search(words)
        half = "" if part is None else "am" if part[1] == "morning" else "pm"
        bare = " ".join(_PART.sub(" ", words, count=1).split())
        if known:
            span = _BARE_SPAN.fullmatch(bare)  # if the day is known, two numbers are hours, not a date
            minutes = read_clock(f"{span[1] if span else bare} {half}", by_day=True)
            if minutes is not None and not (span and int(span[2]) > 24):
                return self._within(known, minutes)
            if span:
                return None
        if days := self._days(bare):
            return self._within(days[0])
        # "5 May, 10 in the morning": first the number next to "morning"; then "tomorrow morning at 10".
        beside = _PART.sub(f" {half} ", words, count=1)
        for minutes, rest in chain(take_out_clock(beside), take_out_clock(bare, half) if half else ()):
            if days := self._days(rest) if rest else self._next_to_now():
                return self._within(self._at_hour(days, minutes), minutes)
        # "friday 9": the day is clear. Whether 9 is the time is asked rather than guessed.
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
        """The first of the nearby days that is on the right side of now."""
        for day in days:
            over = self._moment(day, minutes) <= self.now
            if over is not self.ahead and abs(day - self.today).days <= _NEAR:
                return day
        return days[0]

    def _within(self, day: date, minutes: int | None = None) -> When:
        if minutes is None:
            return When(local_time.at(day, _NOON if self.zone else _TEN, self.zone))
        return When(self._moment(day, minutes), timed=True)

    def _moment(self, day: date, minutes: int) -> datetime:
        if self.clock is None:
            return local_time.at(day, minutes, self.zone)
        return datetime.combine(day, time(minutes // 60, minutes % 60), self.clock).astimezone(UTC)

    def ask_dateparser(self, text: str, tokens: str) -> When | None:
        """Read what only dateparser can: dates copied from emails, with seconds or a zone of their own.

        It is only asked if there is a month's name or a year, since it takes "1 2" for a date. It ignores a weekday
        that contradicts the date ("Monday 10-12"), so that is checked here.
        """
        if not re.search(r"\d", text) or not re.search(r"%[a-l]|\d{4}", tokens):
            return None
        named = re.search(r"#(\d)", tokens)
        from dateparser.date import DateDataParser  # type: ignore[import-untyped]  # ships no types; slow, see preload

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
        except OverflowError:  # "1/1/0001", which doesn't exist in their zone
            return None
        found: datetime | None = data.date_obj
        if found is None or abs(found.date() - self.today) >= FARTHEST:
            return None
        if named and found.weekday() != int(named[1]):
            return None
        if found.tzinfo and data.period == "time":
            return When(found.astimezone(UTC).replace(second=0, microsecond=0), timed=True)
        return self._within(found.date(), found.hour * 60 + found.minute if data.period == "time" else None)
