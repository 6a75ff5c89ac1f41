"""Back in a side door goes to the question before, and undoes nothing."""

from conversations.dialogue.messages import SKIP

from .chat import Chat, after_all, in_tip_1


def test_what_was_answered_holds() -> None:
    """Also if the door closes then, or they stop."""
    chat = in_tip_1()
    chat.command("mood")
    chat.press("face2")
    chat.press("back")
    assert (chat.at, [mood.face for mood in chat.person.moods]) == ("mood.face", [2])
    stopped = chat.copy()
    stopped.press("stop")
    assert stopped.said[0].text.startswith("All right, let's leave it there. I've kept")
    chat.command("network")
    assert [mood.face for mood in chat.person.moods] == [2]


def test_another_answer_replaces_it() -> None:
    """There is one mood, as they said it last."""
    chat = after_all()
    chat.command("mood")
    chat.press("face2")
    chat.press("back")
    chat.press("face4")
    chat.type("Better")
    assert [(mood.face, mood.word) for mood in chat.person.moods] == [(4, "Better")]


def test_back_twice_then_another_answer_replaces_both() -> None:
    """What depended on the first answer is asked again."""
    chat = after_all()
    chat.command("network")
    chat.press("alumni")
    chat.type("Sam")
    chat.press("sent")
    assert chat.at == "network.follow"
    chat.press("back")
    chat.press("back")
    assert chat.at == "network.who"
    assert [(one.site, one.name) for one in chat.person.people.values()] == [("alumni", "Sam")]
    chat.type("Kim")
    assert [one.name for one in chat.person.people.values()] == ["Kim"]
    assert chat.talk.behind == []


def test_an_interview_begun_there_is_still_the_one() -> None:
    """In /next: Back to the name keeps it, and another name doesn't begin a second interview."""
    chat = after_all()
    there = set(chat.person.interviews)
    chat.command("next")
    if chat.at == "next.interview":
        chat.press("new")
    chat.type("Bakery")
    (fresh,) = set(chat.person.interviews) - there
    chat.press("back")
    assert chat.at == "next.where"
    assert chat.person.interviews[fresh].where == "Bakery"
    left = chat.copy()
    left.command("mood")
    assert left.person.interviews[fresh].where == "Bakery"
    chat.type("Foundry")
    assert [one.where for number, one in chat.person.interviews.items() if number not in there] == ["Foundry"]
    assert chat.at.startswith("next.")


def test_a_skip_of_what_was_answered_leaves_the_answer() -> None:
    """It only goes on."""
    chat = after_all()
    chat.command("safety")
    chat.press("go_on")
    first = chat.talk.state.each
    chat.type("I stop sleeping")
    chat.press("back")
    assert (chat.at, chat.talk.state.each) == ("safety.write", first)
    before = dict(chat.person.safety)
    assert "I stop sleeping" in before.values()
    chat.choose(SKIP)
    assert chat.talk.state.each != first
    assert chat.person.safety == before


def test_a_way_beside_the_answers_undoes_nothing() -> None:
    """It is no answer."""
    chat = after_all()
    chat.command("network")
    chat.press("alumni")
    chat.type("Sam")
    chat.press("sent")
    chat.press("back")
    assert chat.at == "network.message"
    chat.press("other")
    assert chat.at == "network.site"
    assert [one.name for one in chat.person.people.values()] == ["Sam"]


def test_a_turned_line_stays_turned() -> None:
    """In a talk about the list: Back to the question before leaves the list as it is; the next answer counts."""
    chat = after_all()
    chat.command("do")
    chat.type("Breathe out first")
    for _ in range(3):
        if "back" not in chat.keys:
            break
        items = {number: item.text for number, item in chat.person.items.items()}
        chat.press("back")
        assert {number: item.text for number, item in chat.person.items.items()} == items
    assert "Breathe out first" in [item.text for item in chat.person.items.values()]


def test_a_card_is_scored_once() -> None:
    """In practice, another answer to the card of before counts instead."""
    chat = Chat()
    for words in ("Breathe", "Ask back", "Sit up"):
        chat.command(f"do {words}")
    chat.command("dodont practise")
    first = chat.copy()
    for _ in range(8):
        if chat.talk.trail and any(item.box for item in chat.person.items.values()):
            break
        chat.press(chat.keys[0])
    boxes = {number: item.box for number, item in chat.person.items.items()}
    chat.press("back")
    assert {number: item.box for number, item in chat.person.items.items()} == boxes
    chat.press(chat.keys[0])
    assert {number: item.box for number, item in chat.person.items.items()} == boxes
    assert first.person.items != chat.person.items
