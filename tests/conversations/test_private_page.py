"""The private page: twenty minutes of writing, kept or thrown away."""

from conversations import Tapped
from conversations.care.private_page import MINUTES
from conversations.dialogue.messages import CHANGE

from .chat import Chat, in_tip_1

WORDS = "They smiled, and I froze."


def writing() -> Chat:
    """Someone in the middle of a page, in the middle of tip 1."""
    chat = in_tip_1()
    chat.press("more")
    chat.press("write")
    chat.type(WORDS)
    return chat


def test_nothing_is_said_while_they_write() -> None:
    """Words get no answer; the clock ends it, and asks what shall become of the page."""
    chat = writing()
    assert chat.said == []
    assert chat.wait(minutes=MINUTES - 1) == []
    chat.type("And then it was over.")
    assert chat.said == []
    assert "Shall I keep it for you?" in chat.wait(minutes=1)[0].text


def test_a_kept_page_is_there_again() -> None:
    """Kept, it is opened by /write, word for word; the question they had left is offered meanwhile."""
    chat = writing()
    chat.type("Still shaking.")
    chat.press("done")
    chat.press("keep")
    assert chat.said[0].text.startswith("It's kept.")
    assert chat.at == "reflect.more"
    chat.command("write")
    chat.press("1")
    assert chat.said[0].block == f"{WORDS}\n\nStill shaking."
    chat.press("close")
    assert [page.text for page in chat.person.pages.values()] == [f"{WORDS}\n\nStill shaking."]


def test_a_page_that_is_thrown_away_leaves_no_word() -> None:
    """Nothing of it is left anywhere in the document."""
    chat = writing()
    chat.press("done")
    chat.press("delete")
    assert chat.said[0].text.startswith("It's gone.")
    assert chat.person.pages == {}
    assert "froze" not in repr(chat.person)


def test_a_page_thrown_away_from_the_shelf_is_asked_about_no_more() -> None:
    """Left undecided, then opened by /write and thrown away: the question what to do with it goes, words and all."""
    chat = writing()
    chat.press("done")
    chat.press("stop")
    chat.press("next_week")
    chat.command("write")
    chat.press("1")
    chat.press("delete")
    assert chat.person.pages == {}
    assert "froze" not in repr(chat.person)
    assert [talk.dialogue for talk in chat.person.talks] == ["reflect"]
    assert chat.person.talks[0].come_back.chosen is None


def test_they_may_think_better_of_it() -> None:
    """A page once kept may be thrown away by its old button; once thrown away it isn't there to keep."""
    chat = writing()
    chat.press("done")
    asked = chat.question
    chat.press("keep")
    for answer, there in (("delete", 0), ("keep", 0)):
        chat.feed(Tapped(asked, CHANGE))
        chat.press(answer)
        assert len(chat.person.pages) == there
    assert chat.said[0].text.startswith("That page was thrown away")


def test_a_page_thrown_away_by_another_message_says_so() -> None:
    """A page opened twice is thrown away once; the other message says that it is gone."""
    chat = writing()
    chat.press("done")
    chat.press("keep")
    chat.command("write")
    chat.press("1")
    chat.person.pages.clear()
    chat.command("resume")
    assert "isn't here any more" in chat.last
    assert "Throw it away" not in chat.buttons


def test_an_empty_page_is_no_page() -> None:
    """Done without a word keeps nothing."""
    chat = Chat()
    chat.command("write")
    chat.press("done")
    assert chat.said[0].text.startswith("An empty page is fine too.")
    assert chat.person.pages == {}


def test_words_of_self_harm_break_the_silence() -> None:
    """Helplines come in the same reply, and what was written stays."""
    chat = writing()
    assert "988" in chat.type("I want to die")[0].text
    chat.command("resume")
    chat.press("done")
    assert "988" not in chat.last
    assert WORDS in chat.person.pages[1].text


def test_a_pause_keeps_what_was_written() -> None:
    """Stop for now in the middle loses nothing."""
    chat = writing()
    chat.command("stop")
    chat.wait(hours=3)
    chat.command("resume")
    chat.press("done")
    assert chat.person.pages[1].text == WORDS


def test_back_to_the_page_gives_its_time_again() -> None:
    """After the clock has ended it, Back opens it for another twenty minutes, with all that stands there."""
    chat = writing()
    chat.wait(minutes=21)
    chat.press("back")
    assert chat.wait(minutes=19) == []
    chat.type("And it rained.")
    chat.press("done")
    chat.press("keep")
    assert chat.person.pages[max(chat.person.pages)].text == f"{WORDS}\n\nAnd it rained."
