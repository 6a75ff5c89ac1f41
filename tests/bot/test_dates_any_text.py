"""Whatever is typed is a moment within ten years, or none."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.world.english.dates import FARTHEST
from conversations import When, local_time

from .test_dates import WORLD, ZONES

MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone is beside
WORDS = "at 3 10 to half past tomorrow fri may 5th in week pm noon of 2026 ago a 1/2 : - . last the 31 GMT T morning"
PHRASES = st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join)


@given(
    text=st.text() | PHRASES | st.text(alphabet="0123456789/.-: apmTZ+", max_size=24),
    now=MOMENTS,
    zone=st.sampled_from(ZONES),
    country=st.sampled_from(["", "GB", "US"]),
    ahead=st.booleans(),
    known=st.booleans(),
)
def test_any_text_is_a_moment_within_ten_years_or_none(
    text: str, now: datetime, zone: str, country: str, ahead: bool, known: bool
) -> None:
    """Nothing raises; moments are in UTC; a day without an hour is noon, where they are."""
    found = WORLD.read_date(text, now, zone, country=country, ahead=ahead, day=now if known else None)
    if found:
        assert abs(found.moment - now) <= FARTHEST + timedelta(days=1)
        assert found.moment.tzinfo is UTC
        assert (found.moment.second, found.moment.microsecond) == (0, 0)
        assert found.timed or local_time.minute_of(found.moment, zone) == (720 if zone else 600)


@given(
    now=MOMENTS,
    days=st.integers(-3600, 3600),
    minute=st.integers(0, 1439),
    timed=st.booleans(),
    zone=st.sampled_from(ZONES),
    country=st.sampled_from(["GB", "US"]),
    ahead=st.booleans(),
)
def test_a_date_we_show_is_read_as_the_same_moment(
    now: datetime, days: int, minute: int, timed: bool, zone: str, country: str, ahead: bool
) -> None:
    """Typed or pasted, in the bot's own way of writing it."""
    moment = local_time.at((now + timedelta(days=days)).date(), minute if timed else 720 if zone else 600, zone)
    said = WORLD.say_date(moment, zone)
    if timed:
        said = WORLD.render("common-date_and_time", {"date": said, "time": WORLD.say_clock(moment, zone)})
    found = WORLD.read_date(said, now, zone, country=country, ahead=ahead)
    assert found == When(moment, timed)
