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
    """After twenty minutes it ends, and asks what to do with the page."""
    chat = writing()
    assert chat.said == []
    assert chat.wait(minutes=MINUTES - 1) == []
    chat.type("And then it was over.")
    assert chat.said == []
    assert "Do you want to keep it?" in chat.wait(minutes=1)[0].text


def test_a_kept_page_can_be_opened_again() -> None:
    """With /write, word for word; the question they had left is offered meanwhile."""
    chat = writing()
    chat.type("Still shaking.")
    chat.press("done")
    chat.press("keep")
    assert chat.said[0].text.startswith("I've kept it.")
    assert chat.at == "reflect.more"
    chat.command("write")
    chat.press("1")
    assert chat.said[0].block == f"{WORDS}\n\nStill shaking."
    chat.press("close")
    assert [page.text for page in chat.person.pages.values()] == [f"{WORDS}\n\nStill shaking."]


def test_a_page_thrown_away_leaves_no_words() -> None:
    """Nothing of it is in the document."""
    chat = writing()
    chat.press("done")
    chat.press("delete")
    assert chat.said[0].text.startswith("It's gone.")
    assert chat.person.pages == {}
    assert "froze" not in repr(chat.person)


def test_deleting_an_undecided_page_withdraws_the_question_about_it() -> None:
    """They opened it with /write before deciding."""
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


def test_a_kept_page_can_be_thrown_away_later() -> None:
    """By its old button; a page thrown away can't be kept any more."""
    chat = writing()
    chat.press("done")
    asked = chat.question
    chat.press("keep")
    for answer, there in (("delete", 0), ("keep", 0)):
        chat.feed(Tapped(asked, CHANGE))
        chat.press(answer)
        assert len(chat.person.pages) == there
    assert chat.said[0].text.startswith("You've thrown that page away")


def test_throwing_away_a_page_twice_says_that_it_is_gone() -> None:
    """If it was opened in two messages."""
    chat = writing()
    chat.press("done")
    chat.press("keep")
    chat.command("write")
    chat.press("1")
    chat.person.pages.clear()
    chat.command("resume")
    assert "isn't here any more" in chat.last
    assert "Throw it away" not in chat.buttons


def test_an_empty_page_is_not_kept() -> None:
    """Done without a word stores nothing."""
    chat = Chat()
    chat.command("write happened")
    chat.press("done")
    assert chat.said[0].text.startswith("An empty page is fine, too.")
    assert chat.person.pages == {}


def test_words_of_self_harm_on_the_page_are_answered_at_once() -> None:
    """With helplines; what was written stays."""
    chat = writing()
    assert "988" in chat.type("I want to die")[0].text
    chat.command("resume")
    chat.press("done")
    assert "988" not in chat.last
    assert WORDS in chat.person.pages[1].text


def test_stopping_keeps_what_was_written() -> None:
    """ "Stop for now" in the middle loses nothing."""
    chat = writing()
    chat.command("stop")
    chat.wait(hours=3)
    chat.command("resume")
    chat.press("done")
    assert chat.person.pages[1].text == WORDS


def test_back_to_the_page_gives_another_twenty_minutes() -> None:
    """With everything written so far."""
    chat = writing()
    chat.wait(minutes=21)
    chat.press("back")
    assert chat.wait(minutes=19) == []
    chat.type("And it rained.")
    chat.press("done")
    chat.press("keep")
    assert chat.person.pages[max(chat.person.pages)].text == f"{WORDS}\n\nAnd it rained."
