"""/progress: how the search goes, as a picture, and the same in words."""

from datetime import timedelta

import pytest

from conversations import Picture
from conversations.applications.applied import WORTH_A_PICTURE
from conversations.person import Application, Interview, Mood
from conversations.progress.numbers import count
from conversations.progress.progress import picture

from .chat import START, WORLD, Chat
from .searching import searching


def drawn(chat: Chat, line: str = "progress") -> Picture:
    """The picture that /progress sends."""
    chat.command(line)
    (found,) = (message for message in chat.reply.messages if isinstance(message, Picture))
    return found


def keys(shown: Picture) -> list[str]:
    """The commands below a picture."""
    return [button.command for row in shown.rows for button in row]


def test_with_nothing_yet_it_says_what_would_make_one() -> None:
    """No empty picture, and no reproach."""
    chat = Chat()
    chat.command("progress")
    assert "nothing to show yet, and that's fine" in chat.last
    assert chat.keys == ["applied", "dodont", "mood"]


def test_the_weeks_are_those_that_applied_counts() -> None:
    """Seven days each, the last one up to now; what is older isn't drawn; what wasn't sent doesn't count."""
    chat = searching(Chat(), {0: 2, 1: 1, 7: 3, 8: 4}, goal=3)
    chat.person.applications[99] = Application("Found", "cook", START, "found", unsent=True)
    shown = drawn(chat)
    assert shown.data["weeks"] == ["3", "0", "0", "0", "0", "0", "1", "2"]
    assert (shown.data["goal"], shown.data["goal_name"]) == (3, "your goal: 3")
    chat.command("applied list")
    assert "You've logged 2 applications in the last seven days" in chat.last


def test_an_application_of_a_moved_clock_is_one_of_this_week() -> None:
    """Its time may be ahead of ours."""
    chat = searching(Chat(), {0: 1})
    chat.person.applications[1].at = chat.now + timedelta(minutes=1)
    assert count(chat.person, chat.now).weeks == [1]


def test_where_they_stand_is_said_by_stage_in_order() -> None:
    """A stage with none is left out; what is over is told apart."""
    chat = searching(Chat(), {0: 4})
    for number, stage in ((1, "no"), (2, "interview"), (3, "no_answer")):
        chat.person.applications[number].stage = stage  # type: ignore[assignment]
    shown = drawn(chat)
    assert shown.data["stages"] == ["applied", "interview", "said no", "no answer"]
    assert (shown.data["counts"], shown.data["over"]) == (["1"] * 4, ["no", "no", "yes", "yes"])
    assert "• Where they stand now: applied 1, interview 1, said no 1, no answer 1" in shown.caption


@pytest.mark.parametrize(
    ("sent", "interviews", "words"),
    [
        (1, 0, "One application so far"),
        (9, 1, "9 applications and one interview so far"),
        (9, 3, "9 applications and 3 interviews so far"),
        (10, 0, "10 applications so far, and no interview yet that I know of"),
        (12, 2, "One interview for every six applications so far"),
        (10, 9, "About one interview for every application so far"),
        (50, 1, "One interview for every 50 applications so far"),
    ],
)
def test_their_odds_are_said_from_ten_applications_on(sent: int, interviews: int, words: str) -> None:
    """Of fewer only the counts, as they tell nothing about the next ones."""
    shown = drawn(searching(Chat(), {0: sent}, interviews=interviews))
    assert shown.data["odds"] == words
    assert f"• {words}" in shown.caption.splitlines()


def test_without_any_interview_a_better_way_is_offered() -> None:
    """Only where there were enough applications to tell."""
    assert "week way" in keys(drawn(searching(Chat(), {0: 10})))
    assert "week way" not in keys(drawn(searching(Chat(), {0: 9})))
    assert "week way" not in keys(drawn(searching(Chat(), {0: 10}, interviews=1)))


def test_an_interview_counts_after_its_no() -> None:
    """By the interview it became; a no to the papers was none."""
    chat = searching(Chat(), {0: 3})
    for number, one in chat.person.applications.items():
        one.stage, one.interview = "no", number
    chat.person.interviews = {
        1: Interview(START, "Place 1", standing="turned_down"),
        2: Interview(START, "Place 2", standing="turned_down", stopped="cv"),
    }
    assert count(chat.person, chat.now).interviews == 1


def test_the_list_and_the_moods_are_there_without_applications() -> None:
    """Each part stands alone; moods of before these weeks are left out."""
    chat = searching(Chat(), followed=3, tried=4, moods=(2, 4))
    chat.person.moods = [Mood(START - timedelta(weeks=9), 1), *chat.person.moods]
    shown = drawn(chat)
    assert (shown.data["weeks"], shown.data["stages"], shown.data["odds"]) == ([], [], "")
    assert shown.data["list"] == "You followed a line 3 times out of 4"
    assert (shown.data["days"], shown.data["faces"]) == (["982", "1000"], ["2", "4"])
    assert "• How you felt, from 1 (low) to 5 (good), the latest last: 2, 4" in shown.caption


def test_jobs_that_were_only_found_are_no_odds() -> None:
    """They stand where they are, and nothing else is said of them."""
    chat = Chat()
    chat.command("applied found: Acme, cook")
    shown = drawn(chat)
    assert (shown.data["stages"], shown.data["odds"]) == (["not sent yet"], "")


def test_the_other_look_is_one_tap_away() -> None:
    """Light first; the words are the same."""
    chat = searching(Chat(), {0: 1})
    light = drawn(chat)
    assert (light.data["theme"], keys(light)[0]) == ("light", "progress dark")
    chat.press("progress dark")
    dark = drawn(chat, "progress Dark")
    assert (dark.data["theme"], keys(dark)[0], dark.caption) == ("dark", "progress light", light.caption)


def test_everything_drawn_is_said_in_words_that_fit_a_caption() -> None:
    """For whoever can't see it; and where it can't be drawn."""
    chat = searching(Chat(), dict.fromkeys(range(8), 60), interviews=99, goal=5, followed=700, tried=999)
    chat.person.moods = [Mood(chat.now, 5)] * 400
    numbers = count(chat.person, chat.now)
    shown = picture(WORLD, numbers, "light", "today")
    assert len(shown.caption.splitlines()) == 2 + 6
    assert len(shown.caption) < 1024
    assert shown.fallback.splitlines()[2:] == shown.caption.splitlines()[2:]


def test_the_open_question_comes_again() -> None:
    """A look at how it's going in the middle of a tip leads back to the tip."""
    chat = Chat().reach("reflect.went")
    searching(chat, {0: 1})
    chat.command("progress")
    assert chat.said[-1].question == chat.question


def test_it_is_offered_where_it_is_of_use() -> None:
    """After a mood, and once there are a few applications."""
    chat = Chat()
    for number in range(1, WORTH_A_PICTURE + 1):
        chat.command(f"applied Place {number}")
        assert ("progress" in chat.keys) == (number == WORTH_A_PICTURE)
    chat.command("mood 4")
    chat.press("skip")
    assert "progress" in chat.keys
