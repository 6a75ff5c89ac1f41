"""/rights: whom to ask and by when, at any time; a log in their words; what to ask where a machine decided."""

from datetime import UTC, datetime

import pytest

from conversations.rights import day_of
from conversations.rights.check_in import find as rights

from .asking import REVIEWED, decided, interview, with_interviews
from .chat import WORLD

# ---------------------------------------------------------------- where


def test_a_confirmed_country_with_one_place_is_not_asked_again() -> None:
    """It goes on to the day; the place can be changed afterwards."""
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
def test_a_country_that_is_unsure_or_has_two_places_is_asked_about(country: str, sure: bool) -> None:
    """Its own places first, and somewhere else."""
    chat = with_interviews(country=country, sure=sure)
    chat.command("rights")
    assert chat.at == "rights.near"
    assert chat.buttons[-3:-1] == ["Somewhere else", "Skip"]
    chat.press("elsewhere")
    assert "Canada, Ontario" in chat.buttons


@pytest.mark.parametrize(("country", "sure"), [("", False), ("FR", True), ("XX", True)])
def test_any_other_country_chooses_from_all(country: str, sure: bool) -> None:
    """Where we know of no body of its own, every place is listed; skipping shows where all bodies are."""
    chat = with_interviews(country=country, sure=sure)
    chat.command("rights")
    assert chat.at == "rights.place"
    chat.press("skip")
    assert chat.last.startswith("Somewhere else: Your country's equality")
    assert "no sure figure" in chat.last


@pytest.mark.parametrize("place", ["Northern Ireland", "New Zealand", "India", "Somewhere else"])
def test_without_a_figure_no_day_is_asked(place: str) -> None:
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


def test_without_an_interview_it_still_informs() -> None:
    """Body, link and limits; the date needs an interview, which can be begun."""
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


def test_of_several_interviews_it_asks_which() -> None:
    """The newest first, two at one place told apart; a number names one at once."""
    chat = with_interviews(2)
    chat.command("rights")
    assert chat.buttons[:2] == ["Acme (2)", "Acme"]
    chat.tap("Acme")
    chat.type("Germany")
    assert (interview(chat).rights_place, interview(chat, 2).rights_place) == ("de", "")
    chat.command("rights 2")
    assert (chat.at, chat.talk.state.about) == ("rights.place", 2)


def test_asked_for_again_it_goes_on_where_it_was() -> None:
    """One talk an interview, whether it is half done or its place is known."""
    chat = with_interviews()
    chat.command("rights")
    chat.type("Germany")
    chat.command("rights")
    assert (chat.at, len(chat.person.talks)) == ("rights.decided", 1)


@pytest.mark.parametrize("line", ["rights 9", "rights show 9", "rights done 9", "rights log 0", "rights open x"])
def test_an_interview_that_is_gone_says_so(line: str) -> None:
    """An old or forged button leads to what there is."""
    chat = with_interviews()
    chat.command(line)
    assert chat.last.startswith("There's no such interview here")
    assert chat.buttons == ["My rights", "Menu"]


def test_unknown_words_after_the_command_are_ignored() -> None:
    """Anything else after the command is as if it weren't there."""
    chat = with_interviews()
    chat.command("rights please 9")
    assert chat.at == "rights.place"


# ---------------------------------------------------------------- the day, and by when


def test_the_day_to_act_before_is_shown_and_kept() -> None:
    """With its weekday, counted from the decision; both are kept for the reminders."""
    chat = decided()
    assert "Act before Monday, 1 February 2027; get free advice now." in chat.last
    kept = interview(chat)
    assert kept.decided
    assert kept.warn_by
    assert (f"{day_of(kept.decided)}", f"{day_of(kept.warn_by)}") == ("2026-11-02", "2027-02-01")


def test_a_federal_application_has_its_own_day() -> None:
    """45 days for those who applied to the federal government, 180 for others, of whom 300 are mentioned."""
    assert "Act before Thursday, 17 December 2026" in decided("USA, with the federal government").last
    chat = decided("USA")
    assert "Act before Saturday, 1 May 2027" in chat.last
    assert "• 300 days, where a state or local agency covers it" in chat.last


def test_without_the_day_no_date_is_made_up() -> None:
    """It says that it can't be worked out; the day can be given later."""
    chat = with_interviews()
    chat.command("rights")
    chat.type("Ireland")
    chat.press("skip")
    assert "your own date can't be worked out" in chat.last
    assert interview(chat).warn_by is None
    for label in ("change", "day"):
        chat.press(label)
    chat.type("yesterday")
    chat.press("yes")
    assert "Act before Sunday, 2 May 2027" in chat.last


def test_a_day_still_to_come_is_asked_again() -> None:
    """A decision that hasn't been made can't be counted from."""
    chat = decided(day="tomorrow")
    assert chat.at == "rights.ahead"
    assert interview(chat).decided is None
    chat.type("today")
    chat.press("yes")
    assert "Act before Tuesday, 2 February 2027" in chat.last


def test_a_future_day_changes_no_answer() -> None:
    """Changed by itself, the day is asked again too, until it is one that can be kept."""
    chat = decided()
    chat.command("change 1 rights-decided")
    for day in ("tomorrow", "yesterday"):
        chat.type(day)
        chat.type("yes")
        assert (chat.at == "rights.ahead") == (day == "tomorrow")
    assert chat.said[0].text.startswith("Noted.")
    assert f"{interview(chat).decided:%d.%m.%Y}" == "02.11.2026"


def test_today_is_today_where_they_are() -> None:
    """What is already tomorrow in Auckland is no day to come."""
    chat = with_interviews()
    chat.person.zone = "Pacific/Auckland"
    chat.command("rights")
    chat.type("Germany")
    chat.type("today")
    chat.type("yes")
    assert "Act before Monday, 4 January 2027" in chat.last


def test_a_day_that_is_past_is_said_to_be_without_a_verdict() -> None:
    """Only the body can say what is still open."""
    chat = decided("Ireland", "3 March 2026")
    assert "By that count the day was Thursday, 3 September 2026" in chat.last
    assert "Only they can say" in chat.last
    assert "I've acted on it" not in chat.buttons


def test_back_takes_the_day_and_the_place_back() -> None:
    """An answer taken back leaves no date to be reminded of."""
    chat = decided()
    chat.press("back")
    assert (interview(chat).decided, interview(chat).warn_by) == (None, None)
    for _ in range(2):  # to the day itself, then to the place
        chat.press("back")
    assert interview(chat).rights_place == ""


def test_asking_for_a_human_review_is_a_request_too() -> None:
    """Asked for where a machine decided, it is kept with the interview; left, it isn't."""
    chat = decided()
    for tap in ("machine", "yes", "will_send"):
        chat.press(tap)
    assert interview(chat).also == ["machine"]
    for tap in ("machine", "yes", "leave"):
        chat.press(tap)
    assert interview(chat).also == []


def test_closing_the_interview_keeps_the_date() -> None:
    """It says so, and how that ends too; once it is done nothing is left to remind of."""
    chat = decided()
    chat.command("close 1")
    assert "I'll only bring up the date for your rights: Monday, 1 February 2027." in chat.said[0].text
    planned = [one.which for one in rights(chat.person, WORLD)]
    assert planned[:3] == ["30:2027-02-01", "14:2027-02-01", "3:2027-02-01"]
    assert "1 February 2027" in chat.command(f"look rights.1.{planned[0]}")[0].text
    chat.command("rights done 1")
    chat.command("close 1")
    assert "unless you do" in chat.said[0].text
    assert not list(rights(chat.person, WORLD))


def test_another_place_counts_anew() -> None:
    """The day is known; from Britain to Germany the date moves, and what was settled is open again."""
    chat = decided()
    chat.press("done")
    chat.command("change 1 rights-place")
    chat.type("Germany")
    assert chat.person.interviews[1].warn_by == datetime(2027, 1, 2, 10, tzinfo=UTC)
    assert not interview(chat).rights_done


# ---------------------------------------------------------------- past the review


def test_past_the_review_date_only_body_and_link_are_shown() -> None:
    """No figure and no date; what is worked out then is nothing."""
    chat = decided("Ireland", "2 March 2027")
    chat = with_interviews()
    chat.now = REVIEWED
    chat.command("rights")
    chat.type("Ireland")
    assert chat.at == "rights.body"
    assert "https://www.workplacerelations.ie" in chat.last
    assert "months" not in chat.last
    assert "no sure figure" in chat.last


def test_a_date_found_before_is_hidden_too() -> None:
    """The clock moves past the review while a date is kept: the figure behind it may have changed."""
    chat = decided("Australia")
    assert "Act before Tuesday, 2 November 2027" in chat.last
    chat.now = REVIEWED
    chat.command("rights show 1")
    assert "2027" not in chat.last
    assert "no sure figure" in chat.last
    assert interview(chat).warn_by is not None
