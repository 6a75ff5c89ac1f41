"""Words lead out of the pause after all helplines as taps do; only grave ones bring all of it again."""

import pytest

from .chat import WORLD, Chat, after_all, in_tip_1

SAFE, ONWARD, BACK = (WORLD.render(f"sos-{key}") for key in ("safe", "onward", "back"))


def paused(chat: Chat, words: str = "I want to die") -> Chat:
    """Somebody who was shown all helplines."""
    chat.type(words) if words else chat.command("sos")
    assert chat.person.care
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "im safe mate, promise",
        "I'm ok",
        "no im safe, sorry, just exhausted. ill ring my sister",
        "feeling better today",
        "no im fine, nothing like that",
        "I'm not going to kill myself",
        "I was joking",
        "im safe, just tired",
        "i am safe i put the tablets away",
        "ive calmed down",
        "its ok im with my mum now",
        "just had a chat with samaritans, thanks",
    ],
)
def test_a_word_that_they_are_safe_is_taken(words: str) -> None:
    """One warm line, and we go on; the next day we still look in."""
    chat = paused(in_tip_1())
    chat.type(words)
    assert chat.person.care is None
    assert chat.said[0].text == SAFE
    assert chat.said[-1].question
    assert [say.check_in for _ in range(3) for say in chat.wait(hours=12)] == [("care",)]


UNSAFE = """
i'm not ok
id be better off
i want to die
not safe
ill be fine once its over
im better now its decided
im at peace now
it will all be fine soon
i feel good, made my mind up
nobody picks up
they cant help me
leave me alone
goodbye
thanks for everything
ok
yes
""".strip().splitlines()


@pytest.mark.parametrize("words", UNSAFE)
def test_what_isnt_safe_ends_nothing(words: str) -> None:
    """Helplines are there."""
    chat = paused(in_tip_1())
    chat.type(words)
    assert chat.person.care


@pytest.mark.parametrize("words", ["go on", "Go on", "carry on", "can we carry on please", "resume"])
def test_the_words_of_the_button_do_what_it_does(words: str) -> None:
    """The question that was open comes again."""
    chat = paused(in_tip_1())
    question = chat.said[-1]
    chat.type(words)
    assert chat.person.care is None
    assert chat.at == "reflect.went"
    assert question != chat.said[-1]
    assert chat.said[0].above.startswith(ONWARD)


@pytest.mark.parametrize("how", ["words", "tap"])
def test_with_nothing_open_it_shows_what_there_is(how: str) -> None:
    """Not that nothing is waited for."""
    chat = paused(after_all(), "")
    chat.type("go on") if how == "words" else chat.command("resume")
    assert chat.person.care is None
    assert chat.said[0].text == WORLD.render("menu-what")
    assert len(chat.buttons) > 1
    chat = paused(after_all(), "")
    chat.type("im fine")
    assert chat.buttons == ["Menu"]


def test_the_helplines_can_be_asked_for_again() -> None:
    """By their label."""
    chat = paused(in_tip_1())
    chat.type("helplines")
    assert all(line["line"] in chat.said[0].text for line in WORLD.helplines)
    assert chat.person.care


@pytest.mark.parametrize(("words", "at"), [("skip", "feedback.whom"), ("stop for now", "pause.when")])
def test_moves_are_done(words: str, at: str) -> None:
    """At the question that was open."""
    chat = paused(Chat().reach("reflect.right"))
    chat.type(words)
    assert chat.at == at


def test_requests_and_news_are_answered() -> None:
    """They are no answer to the question that had to wait."""
    for words, begins in (
        ("can i see my list", "Your list is empty"),
        ("got turned down for acme dental before they even interviewed me", "I'm sorry"),
        ("i got the job at asda remember", "Congratulations"),
    ):
        chat = paused(Chat().reach("reflect.right"))
        chat.type(words)
        assert chat.person.care is None
        assert chat.said[0].above.startswith(ONWARD)
        assert chat.said[0].text.startswith(begins)
        assert chat.at == "reflect.right"
        assert chat.person.interviews[1].went_right == ""


def test_an_answer_is_taken() -> None:
    """Of the question that was open, if it is one; what is only like one isn't."""
    chat = paused(in_tip_1())
    chat.type("badly")
    assert chat.person.interviews[1].went == "badly"
    chat = paused(in_tip_1())
    chat.type("and more")
    assert chat.said[0].text == WORLD.render("sos-here")


@pytest.mark.parametrize(
    ("words", "key"),
    [("thank you", "sos-thanks"), ("no", "sos-no_need"), ("sorry", "sos-here"), ("i feel awful", "sos-here")],
)
def test_other_words_end_nothing(words: str, key: str) -> None:
    """A number is one tap away, and so is going on."""
    chat = paused(in_tip_1())
    chat.type(words)
    assert chat.said[0].text == WORLD.render(key)
    assert chat.keys == ["resume", "sos"]
    assert chat.person.care


@pytest.mark.parametrize("words", ["i never said that", "you misread that", "i was on about the job"])
def test_who_was_misread_hears_sorry_and_no_more_of_it(words: str) -> None:
    """No look-in, and the door that leads to all lines is closed."""
    chat = paused(in_tip_1())
    chat.type(words)
    assert chat.said[0].text == WORLD.render("sos-misread.over")
    assert chat.at == "reflect.went"
    assert chat.person.care is None
    assert chat.person.worry is None


@pytest.mark.parametrize("hours", [6, 48])
def test_after_some_hours_it_ends_by_itself(hours: int) -> None:
    """At the next words, whatever they are: a caring line, then they are answered."""
    chat = paused(in_tip_1(), "")
    chat.wait(hours=hours)
    chat.type("the bus was late")
    assert chat.person.care is None
    assert chat.said[0].above.startswith(BACK)


def test_grave_words_bring_all_of_it_again_however_late() -> None:
    """The pause isn't over then."""
    chat = paused(in_tip_1())
    chat.wait(days=2)
    chat.type("i still want to die")
    assert chat.person.care
    assert all(line["line"] in chat.said[0].text for line in WORLD.helplines)


def test_the_morning_after_two_days() -> None:
    """One line, and on with it."""
    chat = paused(in_tip_1())
    chat.wait(days=2)
    chat.type("morning, all good")
    assert chat.said[0].text == SAFE
    assert chat.at == "reflect.went"


def test_a_slip_takes_nothing_back() -> None:
    """What was open comes again; what they answered before the helplines stays."""
    chat = paused(in_tip_1())
    before = chat.person.interviews
    chat.type("oops fat fingers")
    assert chat.person.interviews == before
    assert chat.person.care is None
