"""What was typed after /dodont and not understood, and the buttons that say what it may have meant."""

from .chat import WORLD, Chat


def test_an_older_suggestion_changes_nothing() -> None:
    """It was about other words: the bot says so, and the list stays as it is."""
    chat = Chat()
    chat.command("do breathe")
    chat.command("dodont rmove 1")
    chat.command("dodont meant 99 remove")
    assert WORLD.render("common-too_old") in chat.said[0].text
    assert len(chat.person.items) == 1
