"""After an upgrade: steps and dialogues that are gone, and documents of every age."""

import msgspec
import pytest

from conversations import FellDue, Person
from conversations.dialogue.messages import BACK, CHANGE, WAS
from conversations.dialogue.steps import Choose, Dialogue, End, ForEach, Gather, Step, Write

from .chat import Chat, after_tip_1, in_tip_1
from .trip import TRIP, TRIPS, noted, on_a_trip


def without(*gone: str) -> dict[str, Dialogue]:
    """The test's catalogue after an upgrade that took these steps out of its dialogue."""
    steps = {name: step for name, step in TRIP.steps.items() if name not in gone}
    dialogue = Dialogue.__new__(Dialogue)  # not checked: what is left may well dangle
    dialogue.__dict__ |= {**TRIP.__dict__, "steps": steps, "first": next(iter(steps))}
    return {**TRIPS, "trip": dialogue}


def along(*labels: str) -> Chat:
    """Someone who tapped these on the trip."""
    chat = on_a_trip()
    for label in labels:
        chat.press(label)
    return chat


def test_a_vanished_step_goes_back_to_the_latest_that_is_left() -> None:
    """Who stood at a step that is gone stands at the last question of theirs that is still asked."""
    chat = along("red", "one", "done", "first", "done")
    assert chat.at == "trip.date"
    chat.dialogues = without("date", "own")
    chat.command("resume")
    assert chat.at == "trip.several"
    assert "✓ one" in chat.buttons
    chat.choose(BACK)
    assert chat.at == "trip.pick"


def test_a_vanished_step_without_a_trail_starts_over() -> None:
    """With nothing to go back to, a dialogue begins again."""
    chat = on_a_trip("listed")
    chat.dialogues = without("listed")
    chat.command("resume")
    assert chat.at == "trip.pick"


def test_a_vanished_dialogue_is_dropped() -> None:
    """A talk of a dialogue that is gone is dropped; what lies beneath goes on."""
    chat = on_a_trip("listed")
    chat.begin("second")
    chat.dialogues = {name: one for name, one in TRIPS.items() if name != "trip"}
    chat.command("resume")
    assert [talk.dialogue for talk in chat.person.talks] == ["second"]
    chat.dialogues = {name: one for name, one in TRIPS.items() if name != "second"}
    assert chat.command("resume")[0].text.startswith("No question is open")


def test_a_vanished_step_of_the_trail_is_passed_over_by_back() -> None:
    """Back goes to the last question that there still is."""
    chat = along("red", "one", "done")
    chat.dialogues = without("several")
    chat.choose(BACK)
    assert chat.at == "trip.pick"


def test_a_dialogue_ends_though_one_that_led_to_it_is_gone() -> None:
    """A trail across dialogues doesn't need the earlier one any more."""
    chat = on_a_trip("last")
    chat.press("on")
    chat.dialogues = {name: one for name, one in TRIPS.items() if name != "trip"}
    chat.type("a thing")
    chat.press("done")
    assert chat.person.talks == []


@pytest.mark.parametrize("choice", [WAS, CHANGE])
def test_an_old_button_of_a_vanished_step_is_too_old(choice: str) -> None:
    """A question that is no longer asked can't be reopened; its button says so."""
    chat = after_tip_1()
    question = next(k for k in chat.keyboards if k.number == chat.talk.trail[-2].question)
    steps: dict[str, Step] = {"went": Write(to="end"), "end": End()}
    chat.dialogues = {**chat.dialogues, "reflect": Dialogue("reflect", steps)}
    chat.feed(chat.press_of("was", question))
    assert chat.said[0].text.startswith("That button is from an earlier talk")


@pytest.mark.parametrize("step", [End(), ForEach(over=lambda _: [], first="pick", then="end")])
def test_a_step_that_asks_nothing_any_more_is_left(step: Step) -> None:
    """A question that became an end or a loop is no place to stand."""
    chat = along("red", "one", "done")
    chat.dialogues = without()
    chat.dialogues["trip"].steps["own"] = step
    chat.command("resume")
    assert chat.at == "trip.several"


def test_a_dialogue_that_begins_with_a_loop_is_dropped_rather_than_guessed() -> None:
    """Without a trail, and with no first question to ask, a talk is let go."""
    chat = on_a_trip("listed")
    chat.dialogues = without("listed", "pick", "several", "own", "date")
    chat.command("resume")
    assert chat.person.talks == []


def test_a_silence_that_became_something_else_just_goes_on() -> None:
    """The hour at which a Gather was to end means nothing to the step that took its place."""
    chat = on_a_trip("gather")
    chat.dialogues = without()
    chat.dialogues["trip"].steps["gather"] = Choose(options={"on": "end"})
    chat.now = chat.now.replace(hour=22)
    assert chat.feed(FellDue()) == []
    assert chat.at == "trip.gather"


def test_marks_that_are_no_options_any_more_are_no_answer() -> None:
    """An option taken out of the table leaves the answer without it."""
    chat = on_a_trip("several")
    chat.press("one")
    chat.press("two")
    chat.dialogues = without()
    table = TRIP.steps["several"]
    chat.dialogues["trip"].steps["several"] = msgspec.structs.replace(table, options=("two", "three"))
    chat.press("done")
    assert noted(chat) == ["two"]


def test_a_silence_keeps_what_was_written_before_the_upgrade() -> None:
    """A talk in a Gather goes on as it was."""
    chat = on_a_trip("gather")
    chat.type("before")
    chat.dialogues = without("why")
    assert isinstance(chat.dialogues["trip"].steps["gather"], Gather)
    chat.type("after")
    chat.press("done")
    assert noted(chat) == ["before|after"]


def test_a_document_without_newer_fields_is_read() -> None:
    """Fields are only added, with defaults: what an older version wrote is a person still."""
    plain = msgspec.to_builtins(in_tip_1().person)
    for talk in plain["talks"]:
        del talk["misses"], talk["stopped"]
        for turn in talk["trail"]:
            del turn["made"], turn["ref"]
    del plain["paste"], plain["care"]
    chat = Chat()
    chat.person = msgspec.convert(plain, Person, strict=False)
    chat.command("resume")
    assert chat.at == "reflect.went"
