"""The country somebody is in, and the helplines that go by it."""

import pytest

from conversations.whereabouts import LIKELY

from .chat import WORLD, Chat, after_all
from .test_timezone import asked, where


def test_another_country_can_be_typed() -> None:
    """Several matches are buttons, one is confirmed, none is asked for again; the zone stays."""
    chat = asked(words="Berlin")
    chat.press("yes")
    chat.press("other")
    chat.type("qqq")
    assert chat.at == "timezone.no_country"
    chat.type("aus")
    assert set(chat.buttons) >= {"Austria", "Australia", "Another country"}
    several = chat.copy()
    several.press("AT")
    assert where(several) == ("Europe/Berlin", "AT", True)
    chat.press("other")
    chat.type("Holland")
    assert chat.last == "You're in the Netherlands, right?"
    chat.press("NL")
    assert where(chat) == ("Europe/Berlin", "NL", True)


def test_an_unknown_country_is_chosen_from_likely_ones() -> None:
    """If it is known from the zone, it is only confirmed."""
    chat = Chat()
    chat.begin("timezone", "country")
    assert chat.last.startswith("Which country are you in?")
    assert chat.buttons[: len(LIKELY)] == [WORLD.country_name(code) for code in LIKELY]
    chat.press("IE")
    assert where(chat) == ("", "IE", True)
    assert chat.last.startswith("All right. I'll work out your local time")
    chat = asked(zone="Europe/Berlin", country="DE")
    chat.begin("timezone", "country")
    assert chat.last == "You're in Germany, right?"


def test_a_confirmed_country_is_not_asked_for_again_within_it() -> None:
    """Another zone of it changes nothing; another country is confirmed again."""
    chat = asked(zone="America/New_York", country="US", sure=True, words="Chicago")
    chat.press("yes")
    assert where(chat) == ("America/Chicago", "US", True)
    assert chat.person.talks == []
    chat.command("timezone Berlin")
    chat.press("yes")
    assert (chat.at, where(chat)) == ("timezone.country", ("Europe/Berlin", "DE", False))


# ---------------------------------------------------------------- helplines


@pytest.mark.parametrize(
    ("country", "first"),
    [
        ("", "USA and Canada"),
        ("US", "USA and Canada"),
        ("IE", "UK and Ireland"),
        ("IN", "India"),
        ("DE", "Anywhere else"),
    ],
)
def test_the_helpline_of_their_country_comes_first(country: str, first: str) -> None:
    """None is left out, whether the country is known or not."""
    chat = after_all()
    chat.person.country = country
    text = chat.command("sos")[0].text
    lines = [line for line in text.splitlines() if any(line.startswith(one["place"]) for one in WORLD.helplines)]
    assert lines[0].startswith(first)
    assert sorted(lines) == sorted(f"{one['place']}: {one['line']}" for one in WORLD.helplines)
