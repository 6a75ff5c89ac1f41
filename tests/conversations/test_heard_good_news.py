"""News of a job or an offer, told once and then again."""

import pytest

from .chat import WORLD, Chat, after_all
from .everything_heard import due_to
from .unasked import KEYS

JOB = WORLD.render("heard-news-job")
AGAIN = WORLD.render("heard-news-job.again")


def told(words: str = "i have the job!!!!", chat: Chat | None = None) -> Chat:
    """Somebody who told good news."""
    chat = chat or after_all()
    chat.type(words)
    return chat


@pytest.mark.parametrize(
    "words", ["yes i got it, i start in december", "i've got the job", "its settled", "it's all signed now", "yes"]
)
def test_a_second_word_of_the_news_asks_whether_it_is_settled(words: str) -> None:
    """A yes counts, too; a tap confirms it, and nothing is said twice."""
    chat = told()
    assert chat.last.startswith(JOB)
    assert chat.keys[0] == "hired"
    chat.type(words)
    assert chat.at == "hired.sure"
    assert chat.last.startswith(AGAIN)
    assert JOB not in chat.last
    assert chat.person.hired is None
    chat.press("yes")
    assert chat.person.hired


def test_please_stop_beside_the_news_offers_the_stop_choices() -> None:
    """Pause, fewer or none, below a glad word that isn't the one from before."""
    first = told("please stop, i have a job already")
    assert first.said[0].text == JOB
    assert first.at == "check_in_settings.fewer"
    chat = told("please stop, i have a job already", told())
    assert chat.said[0].text == AGAIN
    assert chat.at == "check_in_settings.fewer"


@pytest.mark.parametrize("step", ["feedback.message", "reflect.hindrances", "reflect.went", "reflect.right"])
def test_please_stop_beside_the_news_is_heard_at_any_question(step: str) -> None:
    """It is no wish to stop only this question."""
    chat = told("please stop, i have a job already", Chat().reach(step))
    assert chat.said[0].text == JOB
    assert chat.at == "check_in_settings.fewer"


def test_at_a_check_in_news_is_celebrated_and_its_second_word_begins_hired() -> None:
    """Whatever that check-in asked."""
    chat = due_to(WORLD, "mood", KEYS["mood"])
    chat.type("i have the job!!!!")
    assert chat.last.startswith(JOB)
    chat.type("its settled")
    assert chat.at == "hired.sure"


def test_a_second_word_of_an_offer_is_shorter_and_offers_the_same() -> None:
    """It isn't a job yet; "it's settled" makes it one, a yes alone doesn't."""
    chat = told("got an offer")
    first, keys = chat.last, chat.keys
    told("got an offer", chat)
    assert chat.last == WORLD.render("heard-news-offer.again") != first
    assert chat.keys == keys
    yes = told("yes", chat.copy())
    assert yes.at != "hired.sure"
    assert told("its settled", chat.copy()).at == "hired.sure"
    assert told("i got the job!", chat).last.startswith(JOB)


def test_settled_and_yes_mean_nothing_without_the_news() -> None:
    """Nor a yes later, nor either a week later."""
    assert told("its settled").at == ""
    assert told("yes").at == ""
    chat = told()
    chat.wait(minutes=5)
    chat.command("menu")
    chat.wait(minutes=5)
    assert told("yes", chat.copy()).at == ""
    assert told("its settled", chat.copy()).at == "hired.sure"
    chat.now = chat.now.replace(month=12)
    assert told("its settled", chat.copy()).at == ""
    assert told(chat=chat).last.startswith(JOB)


@pytest.mark.parametrize("step", ["feedback.message", "reflect.hindrances", "reflect.went", "reflect.right"])
@pytest.mark.parametrize("words", ["got the job. b&q. part time but its something", "i got the job!"])
def test_at_an_open_question_it_is_celebrated_first_and_is_no_answer(step: str, words: str) -> None:
    """With /hired, and going on, one tap away."""
    chat = Chat().reach(step)
    before = chat.person.interviews, chat.talk.state, chat.talk.question
    chat.type(words)
    assert len(chat.said) == 1
    assert chat.last.startswith(JOB)
    assert chat.keys == ["hired", "resume"]
    assert (chat.person.interviews, chat.talk.state, chat.talk.question) == before
    on = chat.copy()
    on.press("resume")
    assert on.at == step
    chat.type("yes")
    assert chat.at == "hired.sure"
    chat.press("not_yet")
    assert chat.at == step


def test_an_offer_at_an_open_question_says_what_to_do_first() -> None:
    """Thank them, in writing, a day."""
    chat = told("got an offer", Chat().reach("reflect.went"))
    assert chat.last.startswith(WORLD.render("heard-news-offer"))
    assert WORLD.render("heard-news-offer.free") in chat.last


@pytest.mark.parametrize("words", ["I told them how I got the job at Shell back then", "i got the job " * 40])
def test_a_story_with_a_job_in_it_is_an_answer(words: str) -> None:
    """Where own words are an answer, only a sentence that is hardly anything else is news."""
    chat = told(words, Chat().reach("reflect.right"))
    assert chat.person.interviews[1].went_right == words.strip()


def test_names_stay_deaf_to_news() -> None:
    """Whatever is typed there is the answer."""
    chat = Chat().reach("new_interview.where")
    chat.type("Got The Job")
    assert chat.person.news is None
