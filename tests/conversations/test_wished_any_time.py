"""What is wished for in words at any time: another day for the weekly check-in, no more faces, to drop something."""

import pytest

from conversations.local_time import local

from .chat import WORLD, Chat
from .everything_heard import due_to
from .test_applications import applying
from .unasked import KEYS


def agreed(words: str = "thursdays") -> Chat:
    """Somebody who just agreed on a weekly check-in in those words."""
    chat = Chat().reach("moving_on.day")
    chat.person.zone, chat.person.country = "Europe/London", "gb"
    chat.type(words)
    return chat


def day_and_time(chat: Chat) -> tuple[int, str]:
    """Its weekday, and the time."""
    weekly = chat.person.weekly
    assert weekly
    assert weekly.at
    there = local(weekly.at, chat.person.zone)
    return there.weekday(), f"{there:%H:%M}"


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("thursdays after work like half 6", (3, "18:30")),
        ("sunday 7pm", (6, "19:00")),
        ("sunday evenings", (6, "18:00")),
        ("friday mornings", (4, "09:00")),
        ("thursdays", (3, "20:00")),
    ],
)
def test_a_time_beside_the_day_is_kept(words: str, when: tuple[int, str]) -> None:
    """Without one, it is the time at which they agreed."""
    assert day_and_time(agreed(words)) == when


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("actually make it sunday evening", (6, "18:00")),
        ("sundays pls", (6, "20:00")),
        ("stop writing to me thursdays make it sunday 7pm", (6, "19:00")),
        ("can we move it to monday", (0, "20:00")),
        ("mondays instead", (0, "20:00")),
        ("move the weekly check in to saturday 10am", (5, "10:00")),
    ],
)
def test_its_day_and_time_change_at_any_time(words: str, when: tuple[int, str]) -> None:
    """It is said back when it comes next, and undone by a tap."""
    chat = agreed()
    chat.type(words)
    assert day_and_time(chat) == when
    assert chat.last.startswith("I've changed that. Our next weekly check-in is on")
    chat.press("not_meant")
    assert day_and_time(chat) == (3, "20:00")


@pytest.mark.parametrize(
    "words", ["sundays pls", "actually make it sunday", "stop writing to me thursdays make it sunday"]
)
def test_its_day_changes_at_the_weekly_check_in_too(words: str) -> None:
    """That would be taken for a plan otherwise."""
    chat = due_to(WORLD, "week", KEYS["week-plan"])
    chat.type(words)
    assert day_and_time(chat)[0] == 6


def test_a_time_set_for_all_check_ins_follows() -> None:
    """It would count before that of the weekly one."""
    chat = agreed()
    chat.person.check_ins.minute = 9 * 60
    chat.type("sundays pls")
    assert chat.person.check_ins.minute == 9 * 60
    chat.type("make it sundays 7pm")
    assert chat.person.check_ins.minute == 19 * 60


@pytest.mark.parametrize(
    "words",
    [
        "make it better",
        "mondays are hard",
        "sundays are the worst",
        "can we move it to when i feel ready",
        "i hate mondays",
    ],
)
def test_other_words_change_no_day(words: str) -> None:
    """Nor do any where no weekly check-in was agreed on."""
    chat = agreed()
    chat.type(words)
    assert day_and_time(chat) == (3, "20:00")
    chat = Chat()
    chat.type("sundays pls")
    assert chat.person.weekly is None


def test_where_it_is_off_that_is_said() -> None:
    """Nothing is promised that doesn't come."""
    chat = agreed()
    chat.person.check_ins.rhythms["week"] = 0
    chat.type("sundays pls")
    assert "switched off" in chat.last


@pytest.mark.parametrize(
    "words",
    [
        "stop sending me the faces every day", "just dont ask me how i am anymore", "stop asking me how i am",
        "no more faces please", "turn off the mood thing", "dont send me the faces anymore", "stop asking how i feel",
    ],
)  # fmt: skip
@pytest.mark.parametrize("at_question", [False, True])
def test_the_mood_check_in_is_switched_off(words: str, at_question: bool) -> None:
    """Said back, and undone by a tap."""
    chat = Chat().reach("reflect.went") if at_question else due_to(WORLD, "mood", KEYS["mood"])
    chat.type(words)
    assert chat.person.check_ins.rhythms["mood"] == 0
    assert any("I won't ask you how you are any more" in one.text for one in chat.said)
    chat.press("not_meant")
    assert "mood" not in chat.person.check_ins.rhythms


@pytest.mark.parametrize(
    "words", ["i dont know how i feel", "dont ask", "i dont want to say how i am", "they never asked how i am"]
)
def test_other_words_about_it_switch_nothing_off(words: str) -> None:
    """They are no wish."""
    chat = due_to(WORLD, "mood", KEYS["mood"])
    chat.type(words)
    assert "mood" not in chat.person.check_ins.rhythms


@pytest.mark.parametrize(
    "words", ["drop that one", "Drop this one", "stop asking me how it went its done", "drop it"]
)
@pytest.mark.parametrize("answer", ["yes", "drop it", "no"])
def test_something_is_dropped_by_typing(words: str, answer: str) -> None:
    """It's asked once whether they are sure."""
    chat = due_to(WORLD, "come_back", KEYS["come_back"])
    there = [talk.dialogue for talk in chat.person.talks]
    chat.type(words)
    assert chat.at == "drop_it.sure"
    chat.type(answer)
    left = [talk.dialogue for talk in chat.person.talks]
    assert left == (there if answer == "no" else there[:-1])
    assert ("dropped that one" in " ".join(one.text for one in chat.said)) == (answer != "no")


@pytest.mark.parametrize(
    "words",
    [
        "actually not amazon it was asda depot",
        "not amazon, asda depot",
        "sorry asda depot not amazon",
        "no wait it was asda depot, not amazon",
    ],
)
def test_a_wrong_company_is_corrected_right_after(words: str) -> None:
    """Said back, and undone by a tap."""
    chat = applying("evri", "amazon", "wincanton")
    chat.type(words)
    assert [one.company for one in chat.person.applications.values()] == ["evri", "asda depot", "wincanton"]
    assert chat.last == "I've changed “amazon” to “asda depot”."
    chat.tap("Undo")
    assert [one.company for one in chat.person.applications.values()] == ["evri", "amazon", "wincanton"]


@pytest.mark.parametrize(
    "words",
    ["not amazon", "amazon is not for me", "actually not tesco it was asda", "not amazon it was " + "x" * 201],
)
def test_other_words_about_a_company_change_nothing(words: str) -> None:
    """Nothing is named instead of it, or nothing like it is known."""
    chat = applying("amazon")
    chat.type(words)
    assert [one.company for one in chat.person.applications.values()] == ["amazon"]


@pytest.mark.parametrize("lead", ["i just told u lol ", "like i said, ", "ok so ", "I already told you: ", "well "])
def test_a_plan_is_kept_without_what_is_said_before_it(lead: str) -> None:
    """ "lol" and the like are no part of it; alone, they are kept."""
    chat = Chat()
    chat.command("week plan")
    chat.type(f"{lead}2 applications saturday morning library")
    assert chat.person.weekly
    assert chat.person.weekly.plan == "2 applications saturday morning library"
