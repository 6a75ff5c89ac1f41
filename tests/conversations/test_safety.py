"""/safety: a plan for bad moments in six short answers, which /sos shows first."""

import pytest

from conversations.care.safety import LONGEST, PARTS
from conversations.person import Person

from .chat import WORLD, Chat, in_tip_1

ANSWERS = {
    "signs": "I stop answering messages",
    "alone": "A long walk",
    "around": "The café on the corner",
    "people": "Kim, 555 0101",
    "lines": "Dr Patel",
    "safer": "Kim keeps the tablets",
}


def planned() -> Chat:
    """Somebody who has made the whole plan."""
    chat = Chat()
    chat.command("safety")
    chat.press("go_on")
    for part in PARTS:
        assert chat.talk.state.each == part
        chat.type(ANSWERS[part])
    return chat


def test_six_answers_make_a_plan() -> None:
    """Asked one after another, each in the person's own words, and shown at the end."""
    chat = planned()
    assert chat.person.safety == ANSWERS
    assert all(words in chat.last for words in ANSWERS.values())
    assert chat.person.talks == []


def test_every_answer_is_optional() -> None:
    """Six skips make no plan, and that is said; one answer makes one."""
    chat = Chat()
    chat.command("safety")
    chat.press("go_on")
    for _ in PARTS[:-1]:
        chat.press("skip")
    other = chat.copy()
    chat.press("skip")
    assert chat.person.safety == {}
    assert "It's in /safety." in chat.last
    other.type(ANSWERS["safer"])
    assert other.person.safety == {"safer": ANSWERS["safer"]}
    assert WORLD.render("safety-part.signs") not in other.last


def test_it_can_be_left_for_another_day() -> None:
    """Not now is an answer."""
    chat = Chat()
    chat.command("safety")
    chat.press("later")
    assert chat.last == WORLD.render("safety-later")
    assert chat.person.talks == []


def test_sos_shows_it_first_from_then_on() -> None:
    """Then the lines. After words of self-harm the lines stay first."""
    chat = Chat()
    chat.command("sos")
    assert "plan" not in chat.last
    chat = planned()
    chat.command("sos")
    assert chat.last.index(ANSWERS["signs"]) < chat.last.index(WORLD.helplines[0]["line"])
    chat.type("I want to die")
    assert ANSWERS["signs"] not in chat.last


@pytest.mark.parametrize("part", PARTS)
def test_each_answer_can_be_changed(part: str) -> None:
    """The plan is shown, a part of it tapped, and the new words stand in it."""
    chat = planned()
    chat.command("safety")
    assert chat.at == "safety.look"
    chat.press(part)
    assert f"“{ANSWERS[part]}”" in chat.last
    chat.type("Something new")
    assert chat.person.safety == {**ANSWERS, part: "Something new"}
    assert "Something new" in chat.last


def test_an_answer_can_be_removed_and_that_is_asked_first() -> None:
    """Kept at the first try, gone at the second."""
    chat = planned()
    for answer in ("keep", "delete"):
        chat.command("safety")
        chat.press("people")
        chat.press("remove")
        chat.press(answer)
        assert ("people" in chat.person.safety) is (answer == "keep")
    assert ANSWERS["people"] not in repr(chat.person)


def test_what_is_missing_can_be_filled_in() -> None:
    """There is nothing to remove there, and skipping leaves it as it was."""
    chat = planned()
    del chat.person.safety["alone"]
    chat.command("safety")
    chat.press("alone")
    assert "remove" not in chat.keys
    chat.press("skip")
    assert "alone" not in chat.person.safety
    chat.command("safety")
    chat.press("alone")
    chat.type(ANSWERS["alone"])
    assert chat.person.safety == ANSWERS


def test_an_edited_message_changes_its_answer() -> None:
    """The part it was typed for, not the one that is asked now."""
    chat = Chat()
    chat.command("safety")
    chat.press("go_on")
    chat.type(ANSWERS["signs"])
    chat.edit("I sleep all day")
    assert chat.person.safety == {"signs": "I sleep all day"}


def test_the_longest_plan_fits_into_one_message() -> None:
    """Six answers as long as they may be, and all helplines."""
    chat = planned()
    chat.person.safety = dict.fromkeys(PARTS, "🙂" * LONGEST)
    chat.command("sos")
    assert len(chat.last.encode("utf-16-le")) // 2 <= WORLD.sizes.message


def test_forget_takes_it_too() -> None:
    """Nothing of it is left."""
    chat = planned()
    chat.command("forget")
    assert chat.press("delete")
    assert chat.reply.forget
    assert chat.person == Person(numbers=chat.person.numbers)


def test_an_open_question_waits_below() -> None:
    """After the plan, or after Never mind, the question of before comes again."""
    chat = in_tip_1()
    question = chat.question
    chat.command("safety")
    chat.press("stop")
    assert chat.said[-1].question == question
