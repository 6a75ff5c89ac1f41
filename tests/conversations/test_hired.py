"""/hired: celebrated first, then what to take along, thanks for those who helped, and what still comes."""

import pytest

from conversations.choices import Standing
from conversations.person import Contact, Weekly
from conversations.search.people import MOST

from .chat import Chat, after_tip_1
from .unasked import only


@pytest.mark.parametrize(
    ("standing", "says"),
    [
        ("", "You've done it, so enjoy this moment."),
        ("just_had", "You've done it, so enjoy this moment."),
        ("turned_down", "You've done it. You were turned down, you kept going, and it got you here."),
    ],
)
def test_it_is_celebrated_before_anything_is_asked(standing: Standing, says: str) -> None:
    """A no is mentioned only if there was one."""
    chat = after_tip_1() if standing else Chat()
    for interview in chat.person.interviews.values():
        interview.standing = standing
    chat.command("hired")
    assert chat.said[0].text.startswith(says)
    chat.press("yes")
    assert chat.person.hired == chat.now


@pytest.mark.parametrize(
    "words", ["yes signed it yesterday", "yep, contract is signed", "it's settled", "i start monday"]
)
def test_that_it_is_settled_may_be_said(words: str) -> None:
    """As good news it was answered already."""
    chat = Chat()
    chat.command("hired")
    chat.type(words)
    assert chat.person.hired == chat.now


@pytest.mark.parametrize("words", ["not in writing yet", "they offered me the job but nothing in writing", "not yet"])
def test_until_it_is_settled_all_goes_on(words: str) -> None:
    """Nothing is recorded."""
    chat = Chat()
    chat.command("hired")
    chat.type(words)
    assert chat.last.startswith("All right, we'll carry on as before.")
    assert chat.person.hired is None


def at_thanks() -> Chat:
    """Somebody with a new job, who wrote to three people, one of whom replied."""
    chat = only(Chat(), "network")
    chat.person.people = {
        1: Contact("Sam", replied=chat.now, came="Ask at the market"),
        2: Contact("Kim", wrote=chat.now),
        3: Contact("Lee"),
    }
    chat.person.numbers["contact"] = 3
    chat.command("hired")
    chat.press("yes")
    chat.type("Walking with my sister every Sunday")
    return chat


def test_what_helped_is_kept_for_another_time() -> None:
    """In their words."""
    assert at_thanks().person.take_along == "Walking with my sister every Sunday"


def test_those_who_replied_have_a_message_ready() -> None:
    """With a place for what they helped with; once it is sent, the list says so."""
    chat = at_thanks()
    assert chat.buttons[:2] == ["Kim", "Sam"] or chat.buttons[:2] == ["Sam", "Kim"]
    chat.press("1")
    assert chat.said[0].block.startswith("Hello Sam,")
    assert "(what they helped with)" in chat.said[0].block
    assert "“Ask at the market”" in chat.last
    chat.press("sent")
    assert "Sam · thanked" in chat.buttons
    chat.press("enough")
    assert chat.last.startswith("I won't write to you any more.")
    assert {"forget", "dodont"} <= set(chat.keys)


def test_of_whoever_didnt_reply_as_far_as_we_know_it_is_asked_first() -> None:
    """Nobody is thanked for an answer that didn't come, and whoever never got a message isn't in the list."""
    chat = at_thanks()
    assert not any("Lee" in label for label in chat.buttons)
    chat.press("2")
    assert chat.at == "hired.replied"
    no = chat.copy()
    no.type("no never heard back")
    assert no.at == "hired.thanks"
    chat.type("yes they replied")
    assert chat.at == "hired.letter"
    assert chat.person.people[2].replied
    chat.type("not now")
    assert chat.at == "hired.thanks"
    assert chat.person.people[2].thanked is None


def test_somebody_else_can_be_thanked() -> None:
    """A friend, say, who is then among the people; a correction changes the name."""
    chat = at_thanks()
    chat.press("someone")
    chat.type("My sister Ana")
    assert chat.at == "hired.letter"
    assert chat.person.people[4].replied
    chat.edit("Ana, my sister")
    assert chat.person.people[4].name == "Ana, my sister"
    assert len(chat.person.people) == 4


def test_with_no_room_for_another_the_question_comes_again() -> None:
    """Nobody is lost for it."""
    chat = at_thanks()
    chat.person.people |= {number: Contact(f"Person {number}") for number in range(4, MOST + 1)}
    chat.press("someone")
    chat.type("Ana")
    assert chat.at == "hired.thanks"
    assert len(chat.person.people) == MOST


def test_with_nobody_to_thank_it_asks_whether_there_is_someone() -> None:
    """Two buttons, typed or tapped."""
    chat = Chat()
    chat.command("hired")
    chat.press("yes")
    chat.press("skip")
    assert "Is there someone you want to thank?" in chat.last
    there, nobody = chat.copy(), chat
    there.type("yes there is")
    assert there.at == "hired.who"
    there.press("skip")
    assert there.at == "hired.thanks"
    nobody.type("nobody really")
    assert nobody.person.talks == []


def test_what_is_open_about_somebody_gone_changes_nothing() -> None:
    """Deleted elsewhere meanwhile."""
    for step, answer in (("replied", "yes"), ("letter", "sent")):
        chat = at_thanks()
        chat.press("1")
        chat.talk.step, chat.talk.state.line = step, 9
        before = dict(chat.person.people)
        chat.choose(answer)
        assert chat.person.people == before


def with_applications(*stages: str) -> Chat:
    """Somebody who has one application at each of these stages, and a goal."""
    chat = Chat()
    for number, stage in enumerate(stages, 1):
        chat.command(f"applied Place {number}, cook, {stage}")
    chat.person.weekly = Weekly(goal=3)
    return chat


def test_which_job_it_is_is_asked_and_marked() -> None:
    """Of those with an interview or an offer; the others are closed by a tap at the end."""
    chat = with_applications("interview", "applied", "interview", "no")
    chat.command("hired")
    chat.type("it's settled")
    assert chat.at == "hired.which"
    assert "Which job is it?" in chat.last
    assert [label for label in chat.buttons if "Place" in label] == ["Place 1, cook", "Place 3, cook"]
    chat.tap("Place 3, cook")
    assert chat.at == "hired.along"
    assert chat.person.applications[3].stage == "offer"
    for choice in ("skip", "enough"):
        chat.press(choice)
    chat.press("applications settle")
    assert [one.stage for one in chat.person.applications.values()] == ["withdrawn", "withdrawn", "offer", "no"]


@pytest.mark.parametrize("words", ["none of these", "none", "it's another company", "place 1"])
def test_which_job_it_is_may_be_typed(words: str) -> None:
    """Or that it's none of them."""
    chat = with_applications("interview", "interview")
    chat.command("hired")
    chat.press("yes")
    chat.type(words)
    assert chat.at == "hired.along"
    assert chat.person.applications[1].stage == ("offer" if words == "place 1" else "interview")


@pytest.mark.parametrize("stages", [("applied", "no"), ("offer", "interview"), ()])
def test_which_job_it_is_isnt_asked_where_it_is_clear(stages: tuple[str, ...]) -> None:
    """One offer, or nothing that may have led to a job."""
    chat = with_applications(*stages)
    chat.command("hired")
    chat.press("yes")
    assert chat.at == "hired.along"


def test_of_two_offers_it_is_asked() -> None:
    """They come first."""
    chat = with_applications("interview", "offer", "offer")
    chat.command("hired")
    chat.press("yes")
    assert [label for label in chat.buttons if "Place" in label] == [
        "Place 2, cook",
        "Place 3, cook",
        "Place 1, cook",
    ]


@pytest.mark.parametrize("words", ["I got the job!", "they offered me the job", "got an offer"])
def test_hired_doesnt_send_them_to_itself(words: str) -> None:
    """Good news at one of its questions."""
    chat = at_thanks()
    chat.type(words)
    assert not any("/hired" in said.text for said in chat.said)


def test_there_is_no_goal_once_they_have_a_job() -> None:
    """A new search has it back."""
    chat = with_applications("offer")
    chat.command("applied list")
    assert "Your goal is 3." in chat.last
    chat.command("hired")
    chat.press("yes")
    for command in ("applied list", "progress", "week"):
        chat.command(command)
        assert "goal" not in chat.said[0].text.lower()
