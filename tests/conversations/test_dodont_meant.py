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


def test_words_that_name_no_verb_can_be_put_on_the_list() -> None:
    """A tap says as what, and they are added as they were typed."""
    chat = Chat()
    chat.command("dodont smile more")
    assert chat.person.unclear
    chat.press(f"dodont meant {chat.person.unclear.number} dont")
    assert [(item.kind, item.text) for item in chat.person.items.values()] == [("dont", "smile more")]
