"""The calendar file of /next over real HTTP, parsed by another library."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event

from bot.local import LocalServer
from tests.bots import Someone, api, bot, someone, until

pytestmark = pytest.mark.usefixtures("impatient")
BERLIN = ZoneInfo("Europe/Berlin")


async def asked_for(ann: Someone, server: LocalServer) -> Event:
    """Tap *Calendar file*, and return the event in the file that arrives."""
    before = len([one for one in ann.seen if "document" in one])
    ann.press("next file 1")
    await until(lambda: len([one for one in ann.seen if "document" in one]) > before)
    document = [one for one in ann.seen if "document" in one][-1]["document"]
    assert document["file_name"] == "interview.ics"
    file = server.state.files[document["file_id"]]
    assert file.mime == "text/calendar"
    (event,) = IcsCalendarStream.calendar_from_ics(file.data.decode()).events
    return event


async def test_the_file_of_next_opens_in_a_calendar_and_moves_its_entry(tmp_path: Path) -> None:
    """Time, link and notes are in it; with another date the same entry has a higher number, so it moves."""
    async with api() as server, bot(tmp_path, server) as app:
        day = (app.clock.now().astimezone(BERLIN) + timedelta(days=10)).date()
        ann = someone(server)
        await ann.says("/next")
        await ann.says("Acme & Söhne; 面接")
        await ann.says("Berlin")
        await ann.presses("yes")
        for words in (f"{day}", "14:30"):
            await ann.says(words)
        assert (await ann.presses("yes")).startswith("Got it: Acme & Söhne; 面接")
        first = await asked_for(ann, server)
        assert first.dtstart == datetime(day.year, day.month, day.day, 14, 30, tzinfo=BERLIN)
        assert first.summary == "Interview: Acme & Söhne; 面接"
        assert len(first.alarm) == 2
        await ann.says("/next")
        await ann.presses("next room 1")
        await ann.says("Zoom, https://x.example/j/1?pwd=a,b; code 77")
        await ann.says("/next")
        await ann.presses("next meets 1")
        await ann.says("Sam Okoro")
        await ann.says("/next")
        await ann.presses("next when 1")
        moved = day + timedelta(days=2)
        for words in (f"{moved}", "9:00"):
            await ann.says(words)
        await ann.presses("yes")
        second = await asked_for(ann, server)
        assert second.uid == first.uid
        assert (second.sequence or 0) > (first.sequence or 0)
        assert isinstance(second.dtstart, datetime)
        assert second.dtstart.astimezone(UTC) == datetime(moved.year, moved.month, moved.day, 9, tzinfo=BERLIN)
        assert second.location == "Zoom, https://x.example/j/1?pwd=a,b; code 77"
        assert second.url == "https://x.example/j/1?pwd=a,b"
        assert "Sam Okoro" in (second.description or "")
