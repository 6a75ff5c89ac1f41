"""What somebody types who answers the question for the company in sentences."""

import pytest

from .chat import Chat, after_all


def asked(step: str = "new_interview.where") -> Chat:
    """Somebody who was just asked for the company."""
    chat = Chat()
    chat.command("start")
    if step == "next.where":
        chat.press("coming_up")
    else:
        chat.press("just_had")
    assert chat.at == step
    return chat


def with_zone() -> Chat:
    """The same in /next, by somebody whose time zone is known."""
    chat = Chat()
    chat.person.zone = "Europe/London"
    chat.command("next")
    assert chat.at == "next.where"
    return chat


def where(chat: Chat) -> str:
    """The name that was stored."""
    return chat.person.interviews[1].where


@pytest.mark.parametrize("step", ["new_interview.where", "next.where"])
@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("it was the Grand Hotel in the center", "the Grand Hotel"),
        ("it was with Marriott", "Marriott"),
        ("It was with marriott.", "marriott"),
        ("It was Marriott", "Marriott"),
        ("a hotel called Bristol", "Bristol"),
        ("it was a small hotel called “Bristol”", "Bristol"),
        ("at Acme", "Acme"),
        ("At the Ritz", "the Ritz"),
        ("it was at the Hotel in the City", "the Hotel in the City"),
        ("It's Marriott", "Marriott"),
        ("it was this place called Foo", "Foo"),
        ("the name of the hotel is Bristol", "Bristol"),
        ("its Acme", "Acme"),
        ("it’s called Acme", "Acme"),
        ("the name is Acme", "Acme"),
        ("my interview was at Acme", "Acme"),
    ],
)
def test_the_name_is_taken_out_of_a_sentence(step: str, typed: str, name: str) -> None:
    """The words around it aren't part of it, and it is quoted back at once."""
    chat = asked(step)
    chat.type(typed)
    assert where(chat) == name
    assert f"“{name}”" in chat.text


@pytest.mark.parametrize(
    "typed",
    [
        "At Home", "at home", "With Love Ltd", "It Was Written", "Acme", "AT&T", "For Sale Ltd", "Forward",
        "it was awful", "At", "None Of Your Business Records", "Black Friday", "Studio 54", "Cheers",
        "It's Learning", "Itsy", "good news cafe", "Job Offer Ltd", "...",
        "the Grand Hotel in the center", "The Night Before Friday", "Room on the Sun",
    ],
)  # fmt: skip
def test_what_may_be_a_name_stays_as_typed(typed: str) -> None:
    """In doubt all of it is the name."""
    for step in ("new_interview.where", "next.where"):
        chat = asked(step)
        chat.type(typed)
        assert where(chat) == typed


@pytest.mark.parametrize("step", ["new_interview.where", "next.where"])
@pytest.mark.parametrize(
    "typed", ["i dont want to say", "none of your business", "why do you want to know", "Do I have to?", "idk"]
)
def test_a_refusal_is_no_name_and_the_question_can_be_skipped(step: str, typed: str) -> None:
    """A kind sentence, the question again, and Skip gives a neutral name."""
    chat = asked(step)
    chat.type(typed)
    assert not chat.person.interviews
    assert chat.at == step
    assert "nickname" in chat.text
    chat.press("skip")
    assert where(chat) == "the company"
    assert chat.at != step


def test_skip_can_be_typed_at_once_and_neutral_names_differ() -> None:
    """The second company that isn't named has a number."""
    chat = asked()
    chat.type("skip")
    chat.begin("new_interview")
    chat.type("skip")
    assert [one.where for one in chat.person.interviews.values()] == ["the company", "company 2"]


@pytest.mark.parametrize("step", ["new_interview.where", "next.where"])
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("i got the job!", "Congratulations"),
        ("i feel terrible", "I'm sorry"),
        ("who are you", "Rebound"),
        ("i have an interview on friday", "an interview coming up"),
    ],
)
def test_a_remark_is_no_name(step: str, typed: str, said: str) -> None:
    """It gets its sentence, and the question is asked again."""
    chat = asked(step)
    chat.type(typed)
    assert not chat.person.interviews
    assert chat.at == step
    assert said in chat.text
    assert ("/next" in chat.text) == (typed.endswith("friday") and step != "next.where")


NAMES = ("new_interview.where", "next.where", "network.who", "feedback.topic", "applied.what", "next_details.role")


@pytest.mark.parametrize("step", NAMES)
@pytest.mark.parametrize("typed", ["stop messaging me", "leave me alone", "stop texting", "STOP TEXTING ME"])
def test_a_wish_to_be_left_alone_gets_its_three_choices(step: str, typed: str) -> None:
    """As anywhere else; then the name is asked for again, and nothing has that name."""
    chat = after_all()
    dialogue, _, at = step.partition(".")
    chat.begin(dialogue, at, about=1)
    chat.type(typed)
    assert chat.at == "check_in_settings.fewer"
    assert chat.keys[:3] == ["pause", "less", "none"]
    chat.press("none")
    assert chat.person.check_ins.stopped
    assert chat.at == step
    assert typed not in repr(chat.person)


def test_a_name_of_two_words_may_sound_like_such_a_wish() -> None:
    """With capitals it is a name; without, or with more words, everything can be deleted."""
    chat = asked()
    chat.type("Delete Me")
    assert where(chat) == "Delete Me"
    chat = asked()
    chat.type("please delete my data")
    assert chat.at == "forget.sure"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("the Midland, on friday at 10 in the morning", "the Midland"),
        ("it's at Acme tomorrow at 10", "Acme"),
        ("Studio 54 on friday at 10:30", "Studio 54"),
        ("interview at Acme on monday at 9", "Acme"),
        ("the Midland on 5th of january at ten", "the Midland"),
        ("Ocean's Eleven on friday at 10", "Ocean's Eleven"),
        ("Acme, friday 10am", "Acme"),
    ],
)
def test_a_day_after_the_name_is_the_date(typed: str, name: str) -> None:
    """In /next it is cut from the name, and only has to be confirmed."""
    chat = with_zone()
    chat.type(typed)
    assert where(chat) == name
    assert chat.at == "next.when"
    chat.press("yes")
    coming = chat.person.interviews[1].coming
    assert coming is not None
    assert coming > chat.now


def test_the_date_isnt_lost_where_the_city_is_asked_first() -> None:
    """It is taken up once their time zone is known."""
    chat = asked("next.where")
    chat.type("the Midland, on friday at 10 in the morning")
    assert where(chat) == "the Midland"
    chat.type("London")
    chat.press("yes")
    assert chat.at == "next.when"
    assert chat.talk.state.timed


@pytest.mark.parametrize("typed", ["it's on friday", "Acme at 5", "Acme friday at 10", "Friday"])
def test_words_that_arent_plainly_a_date_stay(typed: str) -> None:
    """They may be part of the name."""
    chat = with_zone()
    chat.type(typed)
    assert where(chat) == typed
    assert chat.talk.state.pending is None


def test_a_day_that_is_over_or_unreadable_isnt_taken() -> None:
    """The question for the date is asked as ever."""
    for typed in ("Acme on 1 January 2001 at 10", "Acme on 45 february"):
        chat = with_zone()
        chat.type(typed)
        assert chat.talk.state.pending is None
