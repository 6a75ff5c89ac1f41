"""The simulated people of benchmarks/ recognise what the bot says, so that the kill tests measure something."""

import re

from benchmarks import words
from benchmarks.chaos import wordings
from conversations import Reoffer
from tests.conversations.chat import WORLD, Chat
from tests.conversations.screen import read
from tests.conversations.written import written


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


def test_they_recognise_every_wording_of_a_check_in() -> None:
    """One that isn't known would count as lost."""
    ways = [key for key in written() if re.fullmatch(r"check_in-mood\.[a-z]", key)]
    assert wordings(WORLD) == {WORLD.render(way) for way in ways}
