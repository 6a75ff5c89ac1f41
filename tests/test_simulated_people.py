"""The simulated people of benchmarks/ recognise what the bot says, so that the kill tests measure something."""

from benchmarks import words
from conversations import Reoffer
from tests.conversations.chat import Chat
from tests.conversations.screen import read


def test_they_recognise_the_end_of_tip_1_with_and_without_an_answer() -> None:
    """Both texts begin alike."""
    for answered in (True, False):
        chat = Chat().reach("reflect.right")
        assert words.RIGHT in chat.last
        chat.type("right-1-2") if answered else chat.press("skip")
        assert words.END in read(chat.said[0])
        assert words.NEXT in chat.said[0].title
        chat.command("help")
        assert words.NEXT_IN_BRIEF in chat.last


def test_they_recognise_where_it_was() -> None:
    """The question for the company."""
    assert words.WHERE in Chat().reach("new_interview.where").last


def test_they_recognise_what_is_offered_again() -> None:
    """After a message that may not have arrived."""
    chat = Chat().reach("reflect.went")
    chat.feed(Reoffer())
    assert words.OFFERED_AGAIN in chat.last
