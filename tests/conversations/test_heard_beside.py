"""What is said beside an open question: a question to us, a goodbye, a move in other words, an illness."""

import pytest

from .chat import WORLD, Chat, after_all

WHY_LEFT = "what do i say when they ask why i left?"


def at(step: str, words: str) -> Chat:
    """Somebody at a step, who types that."""
    chat = Chat().reach(step)
    chat.type(words)
    return chat


def test_a_question_at_own_words_is_asked_about() -> None:
    """Either tap loses nothing: it is the answer, or its card opens."""
    chat = at("reflect.right", WHY_LEFT)
    assert chat.keys == ["mine", "new"]
    assert f"Is “{WHY_LEFT}” your answer" in chat.last
    mine = chat.copy()
    mine.press("mine")
    assert mine.person.interviews[1].went_right == WHY_LEFT
    chat.press("new")
    assert (chat.at, chat.talk.state.advice) == ("ask.card", "why_leave")
    assert chat.person.interviews[1].went_right == ""
    chat.press("enough")
    assert chat.at == "reflect.right"


def test_what_follows_a_held_question_is_the_answer() -> None:
    """A second question isn't held once more on its own."""
    chat = at("reflect.right", WHY_LEFT)
    chat.type("I answered calmly")
    assert "I answered calmly" in chat.person.interviews[1].went_right


@pytest.mark.parametrize("step", ["reflect.went", "reflect.hindrances", "feedback.message"])
def test_a_question_at_buttons_opens_its_card_and_comes_back(step: str) -> None:
    """The card lies on top, then the question is asked again."""
    chat = at(step, WHY_LEFT)
    assert (chat.at, chat.talk.state.advice) == ("ask.card", "why_leave")
    chat.press("enough")
    assert chat.at == step


def test_a_question_is_an_answer_where_questions_are() -> None:
    """A line for the list may be one."""
    chat = after_all()
    chat.begin("list_add", "do_words")
    chat.type(WHY_LEFT)
    assert chat.person.unplaced is None


def test_a_stale_question_keeps_it_and_something_new_opens_the_card() -> None:
    """As any words there."""
    chat = Chat().reach("reflect.right")
    chat.now = chat.now.replace(day=10)
    chat.type(WHY_LEFT)
    assert chat.keys == ["new", "mine"]
    chat.press("new")
    assert chat.at == "ask.card"


@pytest.mark.parametrize("step", ["reflect.went", "reflect.hindrances", "reflect.right", "feedback.message"])
@pytest.mark.parametrize("words", ["why are you asking me this", "why do you want to know"])
def test_why_we_ask_is_said_in_a_sentence_and_asked_again(step: str, words: str) -> None:
    """It is no answer."""
    chat = at(step, words)
    assert chat.at == step
    assert chat.last.startswith(WORLD.render("heard-why"))
    assert len(chat.said) == 1
    assert chat.person.interviews[1].went_right in ("", "I asked good questions")


@pytest.mark.parametrize("step", ["feedback.message", "reflect.went", "reflect.hindrances"])
def test_after_a_goodbye_the_question_waits(step: str) -> None:
    """It isn't asked again, and its buttons still work."""
    chat = at(step, "im off. night")
    assert chat.last == f"{WORLD.render('heard-social-bye')}\n\n{WORLD.render('heard-social-bye.waits')}"
    assert (chat.keys, chat.at) == ([], step)
    assert not chat.talk.stopped


def test_a_goodbye_to_a_stale_question_for_own_words_waits_too() -> None:
    """Hours later it isn't asked again either."""
    chat = Chat().reach("reflect.right")
    chat.now = chat.now.replace(day=10)
    chat.type("good night")
    assert chat.last.endswith(WORLD.render("heard-social-bye.waits"))


def test_a_goodbye_after_a_stop_picks_nothing_up() -> None:
    """They stay stopped."""
    chat = Chat().reach("reflect.went")
    chat.press("stop")
    chat.press("never")
    chat.type("good night")
    assert chat.last.startswith(WORLD.render("heard-social-bye"))
    assert chat.talk.stopped


@pytest.mark.parametrize("words", ["leave it", "skip it", "no im not emailing anyone. leave it"])
def test_leave_it_skips_or_stops(words: str) -> None:
    """Where the step can't be skipped, it asks when to come back."""
    chat = at("feedback.message", words)
    assert chat.at != "feedback.message"
    assert at("reflect.went", words).at == "pause.when"


@pytest.mark.parametrize("step", ["feedback.message", "reflect.hindrances", "reflect.went"])
def test_stop_this_asks_when_to_come_back(step: str) -> None:
    """As Stop does."""
    assert at(step, "stop this").at == "pause.when"


@pytest.mark.parametrize("words", ["go back", "can i go back please"])
def test_go_back_goes_back(words: str) -> None:
    """As Back does."""
    assert at("reflect.hindrances", words).at == "reflect.went"


def test_an_illness_gets_a_kind_word_of_its_own() -> None:
    """With a question open, and with nothing open."""
    words, said = "sorry i was sick this week", WORLD.render("heard-ill")
    for step in ("reflect.went", "reflect.right", "moving_on.day"):
        assert at(step, words).last.startswith(said)
    chat = after_all()
    chat.type(words)
    assert (chat.last, chat.keys) == (said, ["menu"])
