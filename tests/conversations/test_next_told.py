"""What they say when they tell of an interview to come isn't asked again by /next."""

from datetime import timedelta

import pytest

from .chat import WORLD, Chat, after_all

FRIDAY = "Friday, 6 November 2026"


def told(*words: str, chat: Chat | None = None) -> Chat:
    """Somebody with a time zone who told that, with nothing open unless `chat` says otherwise."""
    chat = chat or after_all()
    chat.person.zone, chat.person.country = "Europe/London", "gb"
    for one in words:
        chat.now += timedelta(minutes=1)
        chat.type(one)
    return chat


def is_asked_to_confirm(chat: Chat) -> bool:
    """Whether all that's left to ask is if that day and time at Acme are right."""
    names = [one.where for one in chat.person.interviews.values()]
    return chat.at == "next.when" and "Acme" in names and FRIDAY in chat.last and chat.keys[:2] == ["yes", "no"]


@pytest.mark.parametrize(
    "words",
    [
        "I have an interview on Friday at 2pm at Acme",
        "I have an interview at Acme on Friday at 2pm",
        "I've got an interview coming up at Acme, on friday at 14:00",
        "got an interview friday 2pm at Acme",
    ],
)
def test_the_place_and_the_day_in_the_news_are_taken(words: str) -> None:
    """By the button of its answer, and by /next within a day; the day only has to be confirmed."""
    chat = told(words)
    later = chat.copy()
    chat.press("next")
    assert is_asked_to_confirm(chat)
    assert chat.last.startswith("Thanks, I'll call it “Acme”")
    chat.press("yes")
    coming = chat.person.interviews[2].coming
    assert WORLD.say_moment(coming, "Europe/London").endswith("14:00") if coming else False
    assert chat.person.announced is None
    later.now += timedelta(hours=20)
    later.command("next")
    assert is_asked_to_confirm(later)


def test_a_day_later_it_is_asked_anew() -> None:
    """By then it may be another one that they mean."""
    chat = told("I have an interview on Friday at 2pm at Acme")
    chat.now += timedelta(hours=25)
    chat.command("next")
    assert chat.at == "next.where"
    chat.type("Globex")
    assert chat.keys[:2] != ["yes", "no"]


@pytest.mark.parametrize(
    "words",
    [
        ("I have an interview coming up", "Friday at 2pm at Acme"),
        ("I've got an interview at Acme", "Friday 2pm"),
        ("I have an interview on Friday at 2pm", "at Acme"),
        ("I have an interview", "I have an interview at Acme on Friday at 2pm"),
    ],
)
def test_what_is_added_to_the_news_sets_it_up(words: tuple[str, ...]) -> None:
    """No button is needed; what is said first and what is added are put together."""
    assert is_asked_to_confirm(told(*words))


def test_it_is_added_at_an_open_question_with_buttons_too() -> None:
    """The question comes again once that is done."""
    chat = told("I have an interview coming up", "friday at 2pm at Acme", chat=Chat().reach("reflect.went"))
    assert is_asked_to_confirm(chat)
    chat.press("yes")
    assert chat.at == "reflect.went"


def test_a_day_that_was_named_without_a_place_is_kept() -> None:
    """Only the company is asked for."""
    chat = told("I have an interview on Friday at 2pm")
    chat.press("next")
    assert chat.at == "next.where"
    chat.type("Acme")
    assert is_asked_to_confirm(chat)


@pytest.mark.parametrize("words", ["thank you", "bad at interviews", "I feel awful about it", "xyz " * 90])
def test_other_words_after_the_news_set_nothing_up(words: str) -> None:
    """A thank you, a feeling, anything that names neither a day nor a company; and what comes later."""
    chat = told("I have an interview coming up", words)
    assert not chat.at.startswith("next.")
    chat = told("I have an interview coming up", "thanks", "on friday at 2pm")
    assert not chat.at.startswith("next.")


def test_an_answer_to_the_open_question_stays_one() -> None:
    """What was told before doesn't turn it into a part of the news."""
    chat = told("I have an interview at Acme", "badly", chat=Chat().reach("reflect.went"))
    assert chat.person.interviews[1].went == "badly"
    assert chat.at == "reflect.hindrances"


def test_it_is_taken_at_the_welcome_and_where_the_company_is_asked() -> None:
    """The sentence is no name, and what it says of the day is kept."""
    words = "I have an interview on Friday at 2pm at Acme"
    chat = Chat()
    chat.command("start")
    assert is_asked_to_confirm(told(words, chat=chat))
    chat = told(chat=after_all())
    chat.command("next")
    assert is_asked_to_confirm(told(words, chat=chat))
    chat = told(chat=after_all())
    chat.command("next")
    assert is_asked_to_confirm(told("I have an interview on friday at 2pm", "Acme", chat=chat))


def test_a_name_that_is_too_long_is_asked_for() -> None:
    """As anywhere else."""
    chat = told(f"I have an interview at {'Acme ' * 25}")
    chat.press("next")
    assert chat.at == "next.where"


@pytest.mark.parametrize(
    "words",
    [
        "interview at 2pm at Acme on Friday",
        "interview Friday at Acme at 2pm",
        "I have an interview at Acme at 14:00 on Friday",
        "interview at 14:00 with Acme on friday",
    ],
)
def test_the_hour_is_kept_wherever_it_stands(words: str) -> None:
    """Before the name and its day, or behind them."""
    chat = told(words)
    chat.command("next")
    assert is_asked_to_confirm(chat)
    chat.press("yes")
    coming = chat.person.interviews[2].coming
    assert coming is not None
    assert WORLD.say_moment(coming, "Europe/London").endswith("14:00")


@pytest.mark.parametrize("words", ["want me in monday", "they want me in on Tuesday", "she wants me in again friday"])
def test_being_wanted_in_on_a_day_is_an_interview(words: str) -> None:
    """And no offer."""
    chat = told(words)
    assert "next" in chat.keys
    assert "hired" not in chat.keys
