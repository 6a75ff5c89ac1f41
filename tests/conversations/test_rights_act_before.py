"""/rights: the day of the decision, and the deadline."""

from datetime import UTC, datetime

from conversations.rights import day_of
from conversations.rights.check_in import find as rights

from .asking import REVIEWED, decided, interview, with_interviews
from .chat import WORLD


def test_the_deadline_is_shown_and_kept() -> None:
    """With its weekday, counted from the decision; both are stored for reminders."""
    chat = decided()
    assert "Act before Monday, 1 February 2027, and get free advice now." in chat.last
    kept = interview(chat)
    assert kept.decided
    assert kept.warn_by
    assert (f"{day_of(kept.decided)}", f"{day_of(kept.warn_by)}") == ("2026-11-02", "2027-02-01")


def test_a_federal_application_has_its_own_deadline() -> None:
    """45 days for the federal government, otherwise 180, and 300 are mentioned."""
    assert "Act before Thursday, 17 December 2026" in decided("USA, with the federal government").last
    chat = decided("USA")
    assert "Act before Saturday, 1 May 2027" in chat.last
    assert "• 300 days, where a state or local agency covers it" in chat.last


def test_without_the_day_of_the_decision_there_is_no_deadline() -> None:
    """It says so; the day can be given later."""
    chat = with_interviews()
    chat.command("rights")
    chat.type("Ireland")
    chat.press("skip")
    assert "I can't work out your deadline" in chat.last
    assert interview(chat).warn_by is None
    for label in ("change", "day"):
        chat.press(label)
    chat.type("yesterday")
    chat.press("yes")
    assert "Act before Sunday, 2 May 2027" in chat.last


def test_a_future_day_of_decision_is_refused() -> None:
    """The decision hasn't been made yet."""
    chat = decided(day="tomorrow")
    assert chat.at == "rights.ahead"
    assert interview(chat).decided is None
    chat.type("today")
    chat.press("yes")
    assert "Act before Tuesday, 2 February 2027" in chat.last


def test_changing_the_day_to_a_future_one_is_refused() -> None:
    """They are asked again until it is valid."""
    chat = decided()
    chat.command("change 1 rights-decided")
    for day in ("tomorrow", "yesterday"):
        chat.type(day)
        chat.type("yes")
        assert (chat.at == "rights.ahead") == (day == "tomorrow")
    assert chat.said[0].text.startswith("I've changed that")
    assert f"{interview(chat).decided:%d.%m.%Y}" == "02.11.2026"


def test_the_day_of_the_decision_is_checked_in_their_time_zone() -> None:
    """What is already tomorrow in Auckland isn't in the future there."""
    chat = with_interviews()
    chat.person.zone = "Pacific/Auckland"
    chat.command("rights")
    chat.type("Germany")
    chat.type("today")
    chat.type("yes")
    assert "Act before Monday, 4 January 2027" in chat.last


def test_a_passed_deadline_is_mentioned_without_a_verdict() -> None:
    """Only the body can say what is still possible."""
    chat = decided("Ireland", "3 March 2026")
    assert "By that count, you had to act before Thursday, 3 September 2026" in chat.last
    assert "Ask today" in chat.last
    assert "I've acted on it" not in chat.buttons


def test_back_leads_to_the_body_and_undoes_nothing() -> None:
    """Day and place stay as they are, until they are changed."""
    chat = decided()
    known = interview(chat).decided, interview(chat).warn_by, interview(chat).rights_place
    assert "back" not in chat.keys
    chat.press("change")
    chat.press("place")
    chat.press("back")
    assert chat.at == "rights.body"
    assert (interview(chat).decided, interview(chat).warn_by, interview(chat).rights_place) == known


def test_a_human_review_can_be_recorded_as_asked_for() -> None:
    """If software decided; otherwise nothing is stored."""
    chat = decided()
    for tap in ("machine", "yes", "will_send"):
        chat.press(tap)
    assert interview(chat).also == ["machine"]
    for tap in ("machine", "yes", "leave"):
        chat.press(tap)
    assert interview(chat).also == []


def test_closing_the_interview_keeps_the_deadline() -> None:
    """It says so, and how to end that; once done, there is no reminder."""
    chat = decided()
    chat.command("close 1")
    assert (
        "I'll only write about your rights, because you'd have to act before Monday, 1 February 2027."
        in chat.said[0].text
    )
    planned = [one.which for one in rights(chat.person, WORLD)]
    assert planned[:3] == ["30:2027-02-01", "14:2027-02-01", "3:2027-02-01"]
    assert "1 February 2027" in chat.command(f"look rights.1.{planned[0]}")[0].text
    chat.command("rights done 1")
    chat.command("close 1")
    assert "unless you do" in chat.said[0].text
    assert not list(rights(chat.person, WORLD))


def test_another_place_changes_the_deadline() -> None:
    """From Britain to Germany the date moves, and reminders start again."""
    chat = decided()
    chat.press("done")
    chat.command("change 1 rights-place")
    chat.type("Germany")
    assert chat.person.interviews[1].warn_by == datetime(2027, 1, 2, 10, tzinfo=UTC)
    assert not interview(chat).rights_done


# ---------------------------------------------------------------- past the review


def test_past_the_review_date_only_body_and_link_are_shown() -> None:
    """No limit is shown, and no deadline is calculated."""
    chat = decided("Ireland", "2 March 2027")
    chat = with_interviews()
    chat.now = REVIEWED
    chat.command("rights")
    chat.type("Ireland")
    assert chat.at == "rights.body"
    assert "https://www.workplacerelations.ie" in chat.last
    assert "months" not in chat.last
    assert "don't know the deadline" in chat.last


def test_a_deadline_calculated_before_the_review_date_is_hidden_too() -> None:
    """The limit behind it may have changed."""
    chat = decided("Australia")
    assert "Act before Tuesday, 2 November 2027" in chat.last
    chat.now = REVIEWED
    chat.command("rights show 1")
    assert "2027" not in chat.last
    assert "don't know the deadline" in chat.last
    assert interview(chat).warn_by is not None
