"""/rights: whom to ask, in which country, and about which interview."""

import pytest

from .asking import interview, with_interviews


def test_a_confirmed_country_with_one_place_is_not_asked_for() -> None:
    """The day is asked next; the place can be changed later."""
    chat = with_interviews(country="IE", sure=True)
    chat.command("rights")
    assert chat.at == "rights.decided"
    chat.press("skip")
    assert chat.last.startswith("Ireland: The Workplace Relations Commission")
    for label in ("change", "place", "Germany", "skip"):
        chat.press(label) if label in chat.keys else chat.type(label)
    assert chat.last.startswith("Germany")
    assert interview(chat).rights_place == "de"


@pytest.mark.parametrize(("country", "sure"), [("IE", False), ("GB", True), ("US", True)])
def test_a_guessed_country_or_one_with_two_places_is_asked_for(country: str, sure: bool) -> None:
    """Its own places first, then somewhere else."""
    chat = with_interviews(country=country, sure=sure)
    chat.command("rights")
    assert chat.at == "rights.near"
    assert chat.buttons[-3:-1] == ["Somewhere else", "Skip"]
    chat.press("elsewhere")
    assert "Canada, Ontario" in chat.buttons


@pytest.mark.parametrize(("country", "sure"), [("", False), ("FR", True), ("XX", True)])
def test_other_countries_choose_from_all_places(country: str, sure: bool) -> None:
    """If we know no body of that country; skipping shows where bodies are listed."""
    chat = with_interviews(country=country, sure=sure)
    chat.command("rights")
    assert chat.at == "rights.place"
    chat.press("skip")
    assert chat.last.startswith("Somewhere else: Your country's equality")
    assert "don't know the deadline" in chat.last


@pytest.mark.parametrize("place", ["Northern Ireland", "New Zealand", "India", "Somewhere else"])
def test_without_a_known_limit_the_day_is_not_asked_for(place: str) -> None:
    """There would be nothing to count."""
    chat = with_interviews()
    chat.command("rights")
    chat.type(place)
    assert chat.at == "rights.body"
    assert "I've acted on it" not in chat.buttons
    chat.press("change")
    assert chat.buttons == ["Where the job was", "Leave it as it is", "Back", "Stop for now"]
    chat.press("go_on")
    assert chat.at == "rights.body"


def test_without_an_interview_rights_are_still_explained() -> None:
    """Body, link and limits; the date needs an interview."""
    for country in ("", "IE"):
        chat = with_interviews(0, country, sure=True)
        chat.command("rights")
        assert "isn't legal advice" in chat.last
        chat.press("ie")
        assert "• 6 months" in chat.last
        assert "• 12 months, where there was reasonable cause" in chat.last
        assert chat.buttons == ["Look back at an interview", "Menu"]
        assert chat.person.talks == []


# ---------------------------------------------------------------- which interview


def test_with_several_interviews_it_asks_which() -> None:
    """Newest first, two at one place numbered; a number after the command chooses one."""
    chat = with_interviews(2)
    chat.command("rights")
    assert chat.buttons[:2] == ["Acme (2)", "Acme"]
    chat.tap("Acme")
    chat.type("Germany")
    assert (interview(chat).rights_place, interview(chat, 2).rights_place) == ("de", "")
    chat.command("rights 2")
    assert (chat.at, chat.talk.state.about) == ("rights.place", 2)


def test_rights_continue_where_they_were() -> None:
    """One talk per interview."""
    chat = with_interviews()
    chat.command("rights")
    chat.type("Germany")
    chat.command("rights")
    assert (chat.at, len(chat.person.talks)) == ("rights.decided", 1)


@pytest.mark.parametrize("line", ["rights 9", "rights show 9", "rights done 9", "rights log 0", "rights open x"])
def test_rights_of_a_deleted_interview_say_so(line: str) -> None:
    """An old or forged button offers what there is."""
    chat = with_interviews()
    chat.command(line)
    assert chat.last.startswith("I don't have that one any more")
    assert chat.buttons == ["My rights", "Menu"]


def test_unknown_words_after_the_command_are_ignored() -> None:
    """As if they weren't there."""
    chat = with_interviews()
    chat.command("rights please 9")
    assert chat.at == "rights.place"
