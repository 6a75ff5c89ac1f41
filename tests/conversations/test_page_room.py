"""How much a private page holds, and what is said when something doesn't fit."""

from conversations.care.private_page import LONGEST, MOST
from conversations.person import Page

from .chat import Chat

PART = "x" * 4000


def on_a_page() -> Chat:
    chat = Chat()
    chat.command("write happened")
    return chat


def gathered(chat: Chat) -> int:
    return sum(len(text) for _, text in chat.talk.state.gathered)


def test_a_page_holds_so_much_and_says_when_it_is_full() -> None:
    """What fits is kept in silence; what doesn't isn't, and its sentence names how much does. It ends as ever."""
    chat = on_a_page()
    for _ in range(LONGEST // len(PART)):
        chat.type(PART)
        assert chat.said == []
    chat.type("One more.")
    assert f"{LONGEST:,}" in chat.text
    assert f"{MOST:,}" in chat.text
    assert gathered(chat) == LONGEST
    chat.press("done")
    chat.press("keep")
    assert [len(page.text) for page in chat.person.pages.values()] == [LONGEST + 2 * 4]


def test_what_fits_after_that_is_still_kept() -> None:
    """A message that is too long doesn't close the page."""
    chat = on_a_page()
    chat.type("x" * (LONGEST - 5))
    chat.type("too long")
    assert chat.said
    chat.type("fits.")
    assert chat.said == []
    assert gathered(chat) == LONGEST


def test_all_pages_together_hold_so_much() -> None:
    """Until one is thrown away."""
    chat = on_a_page()
    chat.person.pages = {number: Page("x" * LONGEST, chat.now) for number in range(1, MOST // LONGEST + 1)}
    chat.type("No room.")
    assert f"{MOST:,}" in chat.text
    assert gathered(chat) == 0
    del chat.person.pages[3]
    chat.type("Room again.")
    assert chat.said == []


def test_a_message_edited_beyond_it_stays_as_it_was() -> None:
    """And says so; within it, it is changed in silence."""
    chat = on_a_page()
    chat.type("x" * (LONGEST - 10))
    chat.type("short")
    chat.edit("shorter")
    assert chat.said == []
    chat.edit("much longer than that")
    assert f"{LONGEST:,}" in chat.text
    assert [text for _, text in chat.talk.state.gathered][1] == "shorter"
