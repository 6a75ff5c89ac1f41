"""The second prompt of the private page: what matters to them, and why."""

from conversations.care.private_page import MINUTES_ON_VALUES

from .chat import Chat, in_tip_1


def test_write_asks_what_about() -> None:
    """What happened, or what matters to them; typed words do, too."""
    for answer, step in (("happened", "page.write"), ("values", "page.values")):
        chat = Chat()
        chat.command("write")
        assert chat.keys[:2] == ["happened", "values"]
        chat.press(answer)
        assert chat.at == step
        chat.command("write")
        chat.type("what matters to me" if answer == "values" else "what happened")
        assert chat.at == step


def test_a_quarter_of_an_hour_is_kept_free_for_what_matters() -> None:
    """Nothing is said meanwhile; then the page can be kept, and opened like any other."""
    chat = Chat()
    chat.command("write values")
    chat.type("My family, because they never counted.")
    assert chat.wait(minutes=MINUTES_ON_VALUES - 1) == []
    assert "Do you want to keep it?" in chat.wait(minutes=1)[0].text
    chat.press("keep")
    chat.command("write")
    chat.press("1")
    assert chat.said[0].block == "My family, because they never counted."


def test_a_new_page_beside_kept_ones_asks_what_about() -> None:
    """From the shelf; and a page without a word isn't kept."""
    chat = Chat()
    chat.command("write values")
    chat.type("Being fair.")
    chat.press("done")
    chat.press("keep")
    chat.command("write")
    chat.press("new")
    assert chat.at == "page.about"
    chat.press("values")
    chat.press("done")
    assert chat.said[0].text.startswith("An empty page is fine, too.")
    assert len(chat.person.pages) == 1


def test_in_tip_1_the_page_is_about_what_happened() -> None:
    """Nobody is asked what about who wants to write right after an interview."""
    chat = in_tip_1()
    chat.press("more")
    chat.press("write")
    assert chat.at == "page.write"
