"""An interview's calendar file, parsed by a strict library other than the one that wrote it."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event

from bot.pictures.calendar import event, uid_of, write

STAMP = datetime(2026, 11, 25, 17, 0, tzinfo=UTC)
START = datetime(2026, 12, 1, 8, 30, tzinfo=UTC)
ZONES = ("", "UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca")
TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]) | st.sampled_from("\n,;:\\\"'🙂"), max_size=200
).map(str.strip)  # as people's words come to us
_DAYS = st.integers(1_767_225_600, 2_082_758_400)  # seconds: 2026 to 2035
DAYS = _DAYS.map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


def made(**changes: Any) -> bytes:
    """The file of one interview."""
    return event(**{"uid": "1@rebound.invalid", "summary": "Interview", "start": START, "stamp": STAMP, **changes})


def parsed(data: bytes) -> Event:
    """Its event as another library reads it."""
    (one,) = IcsCalendarStream.calendar_from_ics(data.decode()).events
    return one


@given(summary=TEXT, place=TEXT, notes=TEXT)
@example(summary="Acme, Inc.; \\n", place="5, High St;\nLeeds", notes="Do\n• breathe\n\nDon't\n• rush 👩🏽‍💻")
@example(summary="مقابلة", place="ירושלים", notes="面接のメモ" * 60)
@example(summary="END:VEVENT", place="BEGIN:VALARM\nEND:VALARM", notes="x\nUID:other")
def test_every_text_is_read_back_unchanged(summary: str, place: str, notes: str) -> None:
    """Commas, semicolons, line breaks, emoji, any script: no text is taken for the file's own structure."""
    one = parsed(made(summary=summary, place=place, notes=notes))
    assert (one.summary or "") == summary
    assert (one.location or "") == place
    assert (one.description or "") == notes
    assert one.uid == "1@rebound.invalid"
    assert len(one.alarm) == 2


@given(text=st.text(max_size=300))
def test_no_text_makes_the_file_unreadable(text: str) -> None:
    """Whatever is typed, including control characters and lone surrogates, the file can be parsed."""
    assert parsed(made(summary=text, notes=text, place=text)).dtstart == START


@given(start=DAYS, zone=st.sampled_from(ZONES))
def test_an_entry_lasts_an_hour_from_the_right_moment(start: datetime, zone: str) -> None:
    """It starts at the same moment in every zone and clock change, and is told in UTC."""
    one = parsed(made(start=start, zone=zone))
    assert isinstance(one.dtstart, datetime)
    assert isinstance(one.dtend, datetime)
    assert one.dtstart.astimezone(UTC) == start
    assert one.dtend.astimezone(UTC) == start + timedelta(hours=1)
    assert one.dtstart.utcoffset() == timedelta(0)


@given(notes=TEXT, zone=st.sampled_from(ZONES))
def test_lines_follow_the_standard(notes: str, zone: str) -> None:
    """They end in CR LF, have at most 75 bytes, and no character is split."""
    data = made(notes=notes, zone=zone)
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line and line.decode() for line in lines[:-1])


def test_a_calendar_can_recognise_an_updated_entry() -> None:
    """PUBLISH, the same UID for the same interview, a rising sequence number, and the zone's name."""
    text = made(zone="Europe/London", sequence=2, link="https://meet.example.org/a?b=c").decode()
    for line in (
        "METHOD:PUBLISH",
        "VERSION:2.0",
        "SEQUENCE:2",
        "X-WR-TIMEZONE:Europe/London",
        "DTSTAMP:20261125T170000Z",
    ):
        assert f"\r\n{line}\r\n" in text
    assert "\r\nDTSTART:20261201T083000Z\r\n" in text
    assert text.count("UID:") == 1
    one = parsed(text.encode())
    assert (one.url, one.location) == ("https://meet.example.org/a?b=c",) * 2
    assert [alarm.trigger for alarm in one.alarm] == [timedelta(days=-1), timedelta(hours=-2)]


def test_an_interview_keeps_its_uid() -> None:
    """Two people's first interviews have different ones, and it doesn't reveal whose it is."""
    names = {uid_of(person, interview) for person in (123456789, 5) for interview in (1, 2)}
    assert len(names) == 4
    assert uid_of(123456789, 1) in names
    assert all(re.fullmatch(r"[0-9a-f]{32}@rebound\.invalid", name) and "123456789" not in name for name in names)


def test_the_file_is_made_from_stored_data() -> None:
    """The outbox holds all it needs, and the same data make the same file."""
    data = {
        "person": 5,
        "interview": 2,
        "summary": "Acme",
        "start": START.isoformat(),
        "stamp": STAMP.isoformat(),
        "zone": "Asia/Tokyo",
        "sequence": 1,
    }
    one = parsed(write(data))
    assert (one.uid, one.summary, one.dtstart, one.sequence) == (uid_of(5, 2), "Acme", START, 1)
    assert write(data) == write(data)
