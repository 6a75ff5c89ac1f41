"""How much is kept about one person, and what is said when that is full."""

import pytest

from conversations import Person
from conversations.person import Evidence, Interview
from conversations.rights.log import MOST as LOG
from conversations.room import INTERVIEWS, MOST, SPARE, size

from .chat import START, Chat, in_tip_1

LONG = "We talked about the shop floor for a while. " * 50
FULL = "you've filled them"


def fill(person: Person, most: int = MOST) -> None:
    """An interview with a story that leaves hardly any room."""
    person.interviews[9] = Interview(START, where="Acme", standing="turned_down")
    person.interviews[9].recall = "w" * (most - size(person) - 200)


def at_a_full_place() -> Chat:
    """Someone whose document is full, at a question for their own words."""
    chat = Chat().reach("reflect.right")
    fill(chat.person)
    return chat


def test_words_beyond_it_are_not_kept() -> None:
    """They are told, and how to make room; the question stays open."""
    chat = at_a_full_place()
    before = size(chat.person)
    chat.type(LONG)
    assert FULL in chat.said[0].text
    assert {"interviews", "write"} <= {button.command for row in chat.said[0].rows for button in row}
    assert chat.at == "reflect.right"
    assert chat.said[1].question
    assert chat.person.interviews[1].went_right == ""
    assert size(chat.person) < before + 1000


def test_what_they_delete_makes_room() -> None:
    """Then the same words are kept."""
    chat = at_a_full_place()
    chat.type(LONG)
    chat.command("delete 9")
    chat.press("delete")
    chat.type(LONG)
    assert chat.person.interviews[1].went_right == LONG.strip()


def test_buttons_and_short_wishes_work_however_full_it_is() -> None:
    """Also what is said of self-harm."""
    chat = at_a_full_place()
    fill(chat.person, MOST + SPARE // 2)
    chat.press("skip")
    assert chat.at == "feedback.whom"
    chat.command("stop")
    chat.press("evening")
    chat.type("delete all my data please")
    assert chat.at == "forget.sure"
    chat.type(f"I want to kill myself. {LONG}")
    assert "116 123" in chat.said[0].text


def test_long_words_after_a_command_are_not_kept() -> None:
    """Nor is an edit that makes an answer longer."""
    chat = Chat().reach("reflect.right")
    chat.type("Fine.")
    ref = chat.ref
    fill(chat.person)
    chat.command(f"dodont help {LONG}")
    assert FULL not in chat.said[0].text, "that keeps nothing"
    chat.command("do " + "\n".join(f"{n} {'x' * 150}" for n in range(9)))
    assert FULL in chat.said[0].text
    assert chat.person.items == {}
    chat.edit(LONG, ref)
    assert FULL in chat.said[0].text
    assert chat.person.interviews[1].went_right == "Fine."


def test_before_that_copies_for_back_are_let_go() -> None:
    """Of ended and stopped talks first: what they say now is worth more."""
    chat = Chat().reach("reflect.right", {"reflect.right": f":{LONG}"})
    chat.type(LONG)
    fill(chat.person, MOST + 1000)
    chat.person.interviews[1].role = "x" * 2 * len(LONG)
    assert chat.talk.trail
    chat.command("stop")
    assert chat.person.talks[0].trail == []
    assert chat.person.interviews[1].went_right == LONG.strip()


def test_the_open_question_keeps_its_last_answer_for_back() -> None:
    """However full it is."""
    chat = at_a_full_place()
    chat.person.interviews[9].recall += "w" * 5000
    chat.press("skip")
    assert len(chat.talk.trail) == 1
    chat.press("back")
    assert chat.at == "reflect.right"


@pytest.mark.parametrize("there", [INTERVIEWS, INTERVIEWS + 3])
def test_interviews_have_a_cap(there: int) -> None:
    """Which the sentence names. Those beyond it, of an older version, stay."""
    chat = in_tip_1()
    chat.person.interviews = {n: Interview(START, where=f"Firm {n}") for n in range(1, there + 1)}
    chat.person.numbers["interview"] = there
    chat.command("new_interview")
    chat.type("Bakery")
    assert f"You've told me about {INTERVIEWS} interviews" in chat.said[0].text
    assert len(chat.person.interviews) == there
    for number in range(INTERVIEWS, there + 1):
        chat.command(f"delete {number}")
        chat.press("delete")
    chat.command("new_interview")
    chat.type("Bakery")
    assert chat.person.interviews[there + 1].where == "Bakery"


def test_a_log_has_a_cap() -> None:
    """A note that doesn't fit isn't kept, and they are told."""
    chat = Chat().reach("findings.heard")
    chat.person.interviews[1].evidence = {1: Evidence("n" * (LOG - 1000), START)}
    chat.person.numbers["evidence"] = 1
    chat.begin("rights", "log", 1)
    chat.press("add")
    chat.type("He said I was too old.")
    assert chat.said == []
    chat.type(LONG)
    assert "isn't in your log" in chat.said[0].text
    chat.press("done")
    chat.press("add")
    assert [note.text for note in chat.person.interviews[1].evidence.values()][1:] == ["He said I was too old."]
