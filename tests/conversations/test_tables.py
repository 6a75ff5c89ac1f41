"""What makes a table a valid dialogue, and what holds across all tables of the catalogue."""

import pytest

from conversations import COMMANDS, DIALOGUES
from conversations.dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Route, Step, TableError, Write

from .trip import TRIPS


def failure(steps: dict[str, Step]) -> str:
    with pytest.raises(TableError) as caught:
        Dialogue("broken", steps)
    return str(caught.value)


def test_an_unknown_target_is_refused() -> None:
    """The table doesn't load; dialogue, step and answer are named."""
    said = failure({"ask": Choose(options={"yes": "nowhere"}), "end": End()})
    assert said == "broken: ask sends 'yes' to 'nowhere', which is no step"


def test_an_unknown_target_of_a_route_is_refused() -> None:
    """A Route's declared targets are checked like any other."""
    said = failure({"ask": Write(to=Route(lambda _: "end", ("end", "nowhere"))), "end": End()})
    assert said == "broken: ask sends 'words' to 'nowhere', which is no step"


def test_a_step_that_cannot_be_reached_is_refused() -> None:
    """The table doesn't load."""
    assert failure({"ask": Write(to="end"), "lost": Write(to="end"), "end": End()}) == "broken: nothing leads to lost"


def test_a_step_without_a_way_to_an_end_is_refused() -> None:
    """So nobody is led in circles for ever."""
    said = failure(
        {"a": Choose(options={"on": "b", "out": "end"}), "b": Write(to="c"), "c": Write(to="b"), "end": End()}
    )
    assert said in ("broken: no way leads from b to an end", "broken: no way leads from c to an end")


@pytest.mark.parametrize("answer", ["!back", "!done", "!"])
def test_an_option_named_like_an_engine_button_is_refused(answer: str) -> None:
    """It could be mistaken for Back, Skip or Done."""
    said = failure({"ask": Choose(options={answer: "end"}), "end": End()})
    assert said == f"broken: ask has the answer {answer!r}; ! is the engine's"


def test_computed_options_without_a_target_are_refused() -> None:
    """They would lead nowhere."""
    message = "broken: ask has computed options or their target, not both"
    assert failure({"ask": Choose(listed=lambda _: [], skip="end"), "end": End()}) == message
    assert failure({"ask": Choose(options={"a": "end"}, to="end"), "end": End()}) == message


def test_a_skip_to_nowhere_is_refused() -> None:
    """Skip needs a target, like any answer."""
    said = failure({"ask": ChooseSeveral(options=("a", "b"), to="end", skip="gone"), "end": End()})
    assert said == "broken: ask sends 'skip' to 'gone', which is no step"


@pytest.mark.parametrize("name", TRIPS)
def test_every_end_names_existing_dialogues_and_commands(name: str) -> None:
    """And each dialogue is listed under its own name."""
    assert TRIPS[name].name == name
    for step in TRIPS[name].steps.values():
        if isinstance(step, End):
            assert not step.then or step.then in TRIPS
            assert all(offer.split()[0] in COMMANDS for offer in step.offers)


def test_each_tip_number_is_used_once() -> None:
    """There are six."""
    numbers = [dialogue.tip for dialogue in DIALOGUES.values() if dialogue.tip]
    assert len(numbers) == len(set(numbers))
    assert set(numbers) <= set(range(1, 7))
