"""Where the job was, typed: a country, a part of it or a city, in a few words."""

import pytest

from conversations.rights.where import places_said

from .asking import interview, with_interviews
from .chat import WORLD, Chat


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        ("in england", "gb"),
        ("the job was in england", "gb"),
        ("manchester", "gb"),
        ("it was a hotel in manchester", "gb"),
        ("UK", "gb ni"),
        ("united kingdom", "gb ni"),
        ("the job was in the uk", "gb ni"),
        ("northern ireland", "ni"),
        ("in belfast", "ni"),
        ("in ireland", "ie"),
        ("toronto", "ca_on"),
        ("ontario in canada", "ca_on"),
        ("calgary", "ca"),
        ("in montreal", "ca_qc ca_qc_public"),
        ("it was in the usa", "us us_federal"),
        ("in berlin", "de"),
        ("france", "else"),
        ("lisbon", "else"),
        ("in", ""),
        ("job", ""),
        ("i dont know", ""),
        ("maybe", ""),
        ("they told us nothing", ""),
        ("england " * 20, ""),
    ],
)
def test_a_place_is_heard_in_a_few_words(said: str, keys: str) -> None:
    """A part of a country by its name or its cities; a country's parts if only the country is named."""
    assert places_said(WORLD, said) == keys.split()


def at_place(country: str = "") -> Chat:
    """Somebody who is asked where the job was."""
    chat = with_interviews(country=country)
    chat.command("rights")
    return chat


@pytest.mark.parametrize("said", ["in england", "manchester", "the job was in england"])
@pytest.mark.parametrize("country", ["", "IE"])
def test_one_place_is_taken_and_said_back(said: str, country: str) -> None:
    """At either question; then the day is asked for."""
    chat = at_place(country)
    chat.type(said)
    assert (chat.at, interview(chat).rights_place) == ("rights.decided", "gb")
    chat.press("skip")
    assert chat.last.startswith("England, Scotland or Wales")


def test_of_several_places_one_is_chosen() -> None:
    """Those alone are offered, with a way to all others; another can be typed there, too."""
    chat = at_place()
    chat.type("UK")
    assert chat.at == "rights.parts"
    assert chat.buttons[:3] == ["England, Scotland or Wales", "Northern Ireland", "Somewhere else"]
    assert interview(chat).rights_place == ""
    tapped, typed, others = chat.copy(), chat.copy(), chat.copy()
    tapped.press("ni")
    assert (tapped.at, interview(tapped).rights_place) == ("rights.body", "ni")
    typed.type("in dublin")
    assert (typed.at, interview(typed).rights_place) == ("rights.decided", "ie")
    others.press("elsewhere")
    assert others.at == "rights.place"
    tapped.press("change")
    tapped.press("place")
    tapped.type("germany please")
    assert interview(tapped).rights_place == "de"


def test_without_an_interview_a_typed_place_shows_its_page() -> None:
    """Nothing is stored of an interview."""
    chat = with_interviews(0)
    chat.command("rights")
    chat.type("the job was in england")
    assert chat.last.startswith("England, Scotland or Wales")


def test_what_is_no_place_is_asked_again_and_numbers_are_mentioned_once() -> None:
    """The hint says it; the question doesn't repeat it."""
    chat = at_place()
    chat.type("qqqq")
    chat.type("qqqq")
    assert chat.at == "rights.place"
    assert chat.last.count("number") == 1


def test_a_time_zone_is_found_in_a_sentence() -> None:
    """A city and its country agree on one."""
    chat = Chat()
    chat.command("timezone")
    chat.type("i am in manchester so england time")
    assert chat.at == "timezone.confirm"
    chat.press("yes")
    assert chat.person.zone == "Europe/London"
