"""A date or time in a short sentence, with words around it that say something else."""

from datetime import UTC, datetime

import pytest

from conversations import When

from .test_dates import WORLD

NOW = datetime(2026, 11, 3, 8, 0, tzinfo=UTC)  # a Tuesday
DAY = datetime(2026, 11, 6, 12, 0, tzinfo=UTC)


def read(text: str, day: datetime | None = None) -> str:
    """The moment read, ahead of now in London; "" for none."""
    found: When | None = WORLD.read_date(text, NOW, "Europe/London", ahead=True, day=day)
    return f"{found.moment:%d.%m.%Y %H:%M}" if found and found.timed else f"{found.moment:%d.%m.%Y}" if found else ""


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("today afternoon they call me", "03.11.2026"),
        ("friday 10 in the morning, i said", "06.11.2026 10:00"),
        ("they said they will phone me on friday", "06.11.2026"),
        ("i must go there on thursday at 15:30 with my documents", "05.11.2026 15:30"),
        ("it is on friday in their office at 10am", "06.11.2026 10:00"),
        ("my next interview is tomorrow, i am nervous", "04.11.2026"),
        ("she wrote me 12 november 2pm!!", "12.11.2026 14:00"),
        ("they call me at half past two", "03.11.2026 14:30"),
        ("3 December 2pm on Teams", "03.12.2026 14:00"),
        ("3 December at 2pm, MS Teams", "03.12.2026 14:00"),
        ("Thursday 2pm on Zoom", "05.11.2026 14:00"),
        ("3 Dec 14:00 by phone", "03.12.2026 14:00"),
        ("tomorrow 2pm video call", "04.11.2026 14:00"),
        ("3 December online", "03.12.2026"),
        ("i have a phone interview on friday", "06.11.2026"),
    ],
)
def test_the_one_date_in_a_sentence_is_read(text: str, when: str) -> None:
    """A day and its time may stand apart."""
    assert read(text) == when


@pytest.mark.parametrize("text", ["they said at 10", "i think it was at 10 o'clock there"])
def test_the_hour_in_a_sentence_is_read_once_the_day_is_known(text: str) -> None:
    """It is on that day."""
    assert read(text, DAY) == "06.11.2026 10:00"


@pytest.mark.parametrize(
    "text",
    [
        "friday i can not, monday is possible",
        "i sat there and waited",
        "i had 2 interviews with them already",
        "any day but not friday please",
        "i wait since monday for it",
        "i dont know now what to do",
        "i waited 10 days for them",
        "i answered 2 to 3 questions",
        "they didnt tell me",
        "well " * 18 + "friday",
    ],
)
def test_a_sentence_with_two_days_or_none_is_no_date(text: str) -> None:
    """Nor one that rules a day out, or tells a long story."""
    assert read(text) == ""
