"""After an upgrade: removed steps and dialogues, and documents of any age."""

import msgspec
import pytest

from conversations import FellDue, Person
from conversations.dialogue.messages import BACK, CHANGE, WAS
from conversations.dialogue.steps import Choose, Dialogue, End, ForEach, Gather, Step, Write

from .chat import Chat, after_tip_1, in_tip_1
from .trip import TRIP, TRIPS, noted, on_a_trip
from .written_out import written_out


def without(*gone: str) -> dict[str, Dialogue]:
    """The test's catalogue after an upgrade that removed these steps."""
    steps = {name: step for name, step in TRIP.steps.items() if name not in gone}
    dialogue = Dialogue.__new__(Dialogue)  # not checked: what is left may well dangle
    dialogue.__dict__ |= {**TRIP.__dict__, "steps": steps, "first": next(iter(steps))}
    return {**TRIPS, "trip": dialogue}


def along(*labels: str) -> Chat:
    """Someone who gave these answers in the test's dialogue."""
    chat = on_a_trip()
    for label in labels:
        chat.press(label)
    return chat


def test_a_talk_at_a_removed_step_goes_back_to_the_last_existing_one() -> None:
    """The last question of theirs that is still asked."""
    chat = along("red", "one", "done", "first", "done")
    assert chat.at == "trip.date"
    chat.dialogues = without("date", "own")
    chat.command("resume")
    assert chat.at == "trip.several"
    assert "✓ one" in chat.buttons
    chat.choose(BACK)
    assert chat.at == "trip.pick"


def test_a_talk_at_a_removed_step_without_a_trail_starts_over() -> None:
    """There is no earlier question."""
    chat = on_a_trip("listed")
    chat.dialogues = without("listed")
    chat.command("resume")
    assert chat.at == "trip.pick"


def test_a_talk_of_a_removed_dialogue_is_dropped() -> None:
    """The talk below continues."""
    chat = on_a_trip("listed")
    chat.begin("second")
    chat.dialogues = {name: one for name, one in TRIPS.items() if name != "trip"}
    chat.command("resume")
    assert [talk.dialogue for talk in chat.person.talks] == ["second"]
    chat.dialogues = {name: one for name, one in TRIPS.items() if name != "second"}
    assert chat.command("resume")[0].text.startswith("I'm not waiting for an answer")


def test_back_skips_removed_steps() -> None:
    """To the last question that still exists."""
    chat = along("red", "one", "done")
    chat.dialogues = without("several")
    chat.choose(BACK)
    assert chat.at == "trip.pick"


def test_a_dialogue_ends_even_if_the_one_before_it_was_removed() -> None:
    """The trail doesn't need it any more."""
    chat = on_a_trip("last")
    chat.press("on")
    chat.dialogues = {name: one for name, one in TRIPS.items() if name != "trip"}
    chat.type("a thing")
    chat.press("done")
    assert chat.person.talks == []


@pytest.mark.parametrize("choice", [WAS, CHANGE])
def test_an_old_button_of_a_removed_step_is_too_old(choice: str) -> None:
    """The question can't be reopened, and the reply says so."""
    chat = after_tip_1()
    question = next(k for k in chat.keyboards if k.number == chat.talk.trail[-2].question)
    steps: dict[str, Step] = {"went": Write(to="end"), "end": End()}
    chat.dialogues = {**chat.dialogues, "reflect": Dialogue("reflect", steps)}
    chat.feed(chat.press_of("was", question))
    assert chat.said[0].text.startswith("That button's from one of our earlier chats")


@pytest.mark.parametrize("step", [End(), ForEach(over=lambda _: [], first="pick", then="end")])
def test_a_talk_at_a_step_that_asks_nothing_any_more_moves_on(step: Step) -> None:
    """For example, a question that became an End or a loop."""
    chat = along("red", "one", "done")
    chat.dialogues = without()
    chat.dialogues["trip"].steps["own"] = step
    chat.command("resume")
    assert chat.at == "trip.several"


def test_a_talk_without_a_trail_in_a_dialogue_that_begins_with_a_loop_is_dropped() -> None:
    """There is no first question to ask."""
    chat = on_a_trip("listed")
    chat.dialogues = without("listed", "pick", "several", "own", "date")
    chat.command("resume")
    assert chat.person.talks == []


def test_a_gather_that_became_another_step_continues() -> None:
    """The time at which it would have ended is ignored."""
    chat = on_a_trip("gather")
    chat.dialogues = without()
    chat.dialogues["trip"].steps["gather"] = Choose(options={"on": "end"})
    chat.now = chat.now.replace(hour=22)
    assert chat.feed(FellDue()) == []
    assert chat.at == "trip.gather"


def test_marks_of_removed_options_are_dropped() -> None:
    """The answer doesn't contain them."""
    chat = on_a_trip("several")
    chat.press("one")
    chat.press("two")
    chat.dialogues = without()
    table = TRIP.steps["several"]
    chat.dialogues["trip"].steps["several"] = msgspec.structs.replace(table, options=("two", "three"))
    chat.press("done")
    assert noted(chat) == ["two"]


def test_a_gather_keeps_what_was_written_before_the_upgrade() -> None:
    """It continues as it was."""
    chat = on_a_trip("gather")
    chat.type("before")
    chat.dialogues = without("why")
    assert isinstance(chat.dialogues["trip"].steps["gather"], Gather)
    chat.type("after")
    chat.press("done")
    assert noted(chat) == ["before|after"]


def test_a_document_without_newer_fields_is_read() -> None:
    """Fields are only added, with defaults."""
    plain = written_out(in_tip_1().person, as_json=True)
    for talk in plain["talks"]:
        del talk["misses"], talk["stopped"]
        for turn in talk["trail"]:
            del turn["made"], turn["ref"]
    del plain["paste"], plain["care"]
    chat = Chat()
    chat.person = msgspec.convert(plain, Person, strict=False)
    chat.command("resume")
    assert chat.at == "reflect.went"
