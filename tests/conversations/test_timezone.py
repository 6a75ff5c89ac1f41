"""/timezone: where somebody is, by name or by clock."""

from datetime import UTC, datetime

import pytest

from conversations.whereabouts import move_to

from .chat import WORLD, Chat


def asked(*, zone: str = "", country: str = "", sure: bool = False, words: str = "") -> Chat:
    """Someone who says /timezone, and what is known of them by then."""
    chat = Chat()
    move_to(chat.person, zone, country, sure)
    chat.command(f"timezone {words}".strip())
    return chat


def where(chat: Chat) -> tuple[str, str, bool]:
    """What is kept of where somebody is."""
    return chat.person.zone, chat.person.country, chat.person.country_sure


def test_a_city_and_two_taps_set_zone_and_country() -> None:
    """The city is typed, its time confirmed, then the country."""
    chat = asked()
    assert chat.at == "timezone.city"
    chat.type("berlin")
    assert chat.last == "It's 21:00 now, Berlin time. Is it the same where you are?"
    assert where(chat) == ("", "", False)
    chat.press("yes")
    assert chat.last == "You're in Germany, right?"
    assert where(chat) == ("Europe/Berlin", "DE", False)
    chat.press("DE")
    assert where(chat) == ("Europe/Berlin", "DE", True)
    assert (
        chat.last == "I'll go by Berlin time and the public holidays in Germany. If you travel, tell me in /timezone."
    )
    assert chat.person.talks == []


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("Leeds", "confirm"),
        ("Birmingham", "which"),
        ("USA", "which"),
        ("18:40", "unknown"),
        ("3 pm", "which"),
        ("Springfield", "unknown"),
        ("nowhere " * 20, "unknown"),
    ],
)
def test_words_after_timezone_are_the_answer(words: str, step: str) -> None:
    """As if they had been typed at the question; Back asks for the city."""
    chat = asked(words=words)
    assert chat.at == f"timezone.{step}"
    assert len(chat.said) == 1
    chat.edit(f"/timezone {words}")
    assert chat.last == WORLD.render("common-edit_nowhere")
    chat.command("back")
    assert chat.at == "timezone.city"
    chat.type("Leeds")
    assert chat.last == "It's 20:00 now, Leeds time. Is it the same where you are?"


def test_several_matching_places_are_buttons_with_their_time() -> None:
    """One tap is enough; the start of a name can be typed too."""
    chat = asked()
    chat.type("USA")
    assert chat.buttons[:2] == ["New York, United States · 15:00", "Los Angeles, United States · 12:00"]
    assert len([label for label in chat.buttons if "United States" in label]) == 5
    typed = chat.copy()
    typed.type("chicago")
    chat.press("2")
    assert where(chat) == where(typed) == ("America/Chicago", "US", False)
    assert chat.last == "You're in the US, right?"


def test_none_of_several_asks_for_the_city_again() -> None:
    """Nothing is stored."""
    chat = asked()
    chat.type("USA")
    chat.press("other")
    assert (chat.at, where(chat)) == ("timezone.city", ("", "", False))


def test_the_time_on_their_clock_is_an_answer() -> None:
    """It offers places with that time now, largest first; without am or pm, of both halves of the day."""
    chat = asked()
    chat.type("3 pm")
    assert [label.partition(",")[0] for label in chat.buttons[:3]] == ["New York", "Lima", "Bogotá"]
    chat = asked()
    chat.type("it's 9:00")
    times = {label[-5:] for label in chat.buttons if "·" in label}
    assert times == {"09:00", "21:00"}
    assert len([label for label in chat.buttons if "·" in label]) == 5
    chat.type("1")
    assert chat.person.zone


def test_a_time_that_only_one_place_has_is_confirmed() -> None:
    """01:45 is Kathmandu."""
    chat = asked()
    chat.type("01:45")
    assert chat.last == "It's 01:45 now, Kathmandu time. Is it the same where you are?"


@pytest.mark.parametrize("typed", ["Springfield", "18:31", "qqq"])
def test_a_place_that_is_not_found_is_asked_for_again(typed: str) -> None:
    """In other words, as often as it takes."""
    chat = asked()
    for _ in range(2):
        chat.type(typed)
        assert chat.at == "timezone.unknown"
    chat.type("Berlin")
    assert chat.at == "timezone.confirm"


def test_answering_no_asks_for_the_city_again() -> None:
    """The wrong place isn't stored."""
    chat = asked(words="Berlin")
    chat.press("no")
    assert (chat.at, where(chat)) == ("timezone.city", ("", "", False))


def test_timezone_shows_what_is_set() -> None:
    """The city, its time, and whose days off; without a country only the first two."""
    chat = asked(zone="Europe/Berlin", country="DE", sure=True)
    assert chat.last.startswith(
        "You're on Berlin time, and it's 21:00 there now. I go by the public holidays in Germany.\n\nI want to write"
    )
    chat = asked(zone="Europe/Berlin")
    assert chat.last.startswith("You're on Berlin time, and it's 21:00 there now.\n\nI want to write")


@pytest.mark.parametrize("leave", ["skip", "stop"])
def test_leaving_timezone_changes_nothing(leave: str) -> None:
    """At any of its questions."""
    for words in ([], ["qqq"], ["USA"], ["Berlin"]):
        chat = asked(zone="Asia/Tokyo", country="JP", sure=True)
        for one in words:
            chat.type(one)
        chat.command(leave)
        assert where(chat) == ("Asia/Tokyo", "JP", True)
        assert chat.person.talks == []


def test_skipping_without_a_zone_says_what_happens_then() -> None:
    """We go by the times at which they write."""
    chat = asked()
    chat.press("skip")
    assert chat.last.startswith("All right. I'll work out your local time from when you write to me.")


def test_back_leaves_a_move_until_another_city_is_given() -> None:
    """As in other side doors, it asks again and undoes nothing."""
    chat = asked(zone="Asia/Tokyo", country="JP", sure=True, words="Berlin")
    chat.press("yes")
    assert chat.person.zone == "Europe/Berlin"
    chat.command("back")
    assert where(chat)[0] == "Europe/Berlin"
    chat.press("no")
    chat.type("Tokyo")
    chat.press("yes")
    assert where(chat)[0] == "Asia/Tokyo"


def test_timezone_said_twice_is_asked_once() -> None:
    """The old buttons change nothing."""
    chat = asked(words="Berlin")
    old = chat.question
    chat.command("timezone")
    assert [talk.step for talk in chat.person.talks] == ["city"]
    assert [message.question for message in chat.redrawn] == [old]


def test_finished_talks_hold_no_places() -> None:
    """Nor does what /forget leaves."""
    chat = asked()
    for answer in ("USA", "chicago", "yes"):
        chat.type(answer)
    assert chat.person.past
    assert "Chicago" not in repr(chat.person.past)
    assert "New York" not in repr(chat.person.past)
    chat.command("forget")
    chat.press("delete")
    assert where(chat) == ("", "", False)


def test_dates_are_in_their_time_zone() -> None:
    """Tonight in London is tomorrow in Apia."""
    chat = Chat()
    move_to(chat.person, "Pacific/Apia", "WS", sure=True)
    assert WORLD.say_date(datetime(2026, 11, 3, 20, tzinfo=UTC), chat.person.zone) == "Wednesday, 4 November 2026"
    assert chat.command("timezone")[0].text.startswith("You're on Apia time, and it's 09:00 there now.")


@pytest.mark.parametrize("at", ["confirm", "which"])
@pytest.mark.parametrize(
    ("typed", "step", "said"),
    [
        ("India time", "confirm", "Delhi time"),
        ("I'm in the UK", "confirm", "London time"),
        ("Lagos, Nigeria", "confirm", "Lagos time"),
        ("eastern", "which", "More than one place"),
    ],
)
def test_another_place_is_heard_where_some_are_named(at: str, typed: str, step: str, said: str) -> None:
    """It is looked up as at the question before; what isn't a place is asked again, and nothing is set meanwhile."""
    chat = asked(words="Berlin" if at == "confirm" else "Birmingham")
    assert chat.at == f"timezone.{at}"
    there = chat.copy()
    there.type("I don't really get it")
    assert there.at == f"timezone.{at}"
    chat.type(typed)
    assert chat.at == f"timezone.{step}"
    assert said in chat.last
    assert where(chat)[0] == ""
    chat.press("yes" if step == "confirm" else "0")
    assert where(chat)[0]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("GMT", "Europe/London"),
        ("utc", "Europe/London"),
        ("GMT+1", "Europe/Paris"),
        ("UTC +01:00", "Europe/Paris"),
        ("I'm in gmt-5", "America/New_York"),
        ("UTC−3:30", "America/St_Johns"),
        ("+5:30", "Asia/Kolkata"),
    ],
)
def test_how_far_their_clock_is_from_utc_says_where_they_may_be(typed: str, zone: str) -> None:
    """As the clocks are just now; after the command, as the answer, and instead of a place that we name."""
    chat = Chat()
    chat.command(f"timezone {typed}")
    assert zone in [place.zone for place in chat.talk.state.places]
    again = Chat()
    again.command("timezone Tokyo")
    again.type(typed)
    assert zone in [place.zone for place in again.talk.state.places]


@pytest.mark.parametrize("typed", ["UTC+15", "GMT+20"])
def test_a_distance_that_no_clock_has_is_no_place(typed: str) -> None:
    """It's asked again."""
    chat = Chat()
    chat.command(f"timezone {typed}")
    assert chat.at == "timezone.unknown"
