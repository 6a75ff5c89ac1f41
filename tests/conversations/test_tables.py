"""What a table must hold to become a dialogue, and what those of the catalogue hold between them."""

import pytest

from conversations import COMMANDS, DIALOGUES
from conversations.dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Route, Step, TableError, Write

from .trip import TRIPS


def failure(steps: dict[str, Step]) -> str:
    with pytest.raises(TableError) as caught:
        Dialogue("broken", steps)
    return str(caught.value)


def test_an_unknown_target_is_refused() -> None:
    """A target that is no step never loads; dialogue, step and answer are named."""
    said = failure({"ask": Choose(options={"yes": "nowhere"}), "end": End()})
    assert said == "broken: ask sends 'yes' to 'nowhere', which is no step"


def test_an_unknown_target_of_a_route_is_refused() -> None:
    """The targets that a Route declares are checked like any other."""
    said = failure({"ask": Write(to=Route(lambda _: "end", ("end", "nowhere"))), "end": End()})
    assert said == "broken: ask sends 'words' to 'nowhere', which is no step"


def test_a_step_that_nothing_leads_to_is_refused() -> None:
    """A step that can't be reached never loads."""
    assert failure({"ask": Write(to="end"), "lost": Write(to="end"), "end": End()}) == "broken: nothing leads to lost"


def test_a_step_without_a_way_to_an_end_is_refused() -> None:
    """Nobody can be led round in circles for ever."""
    said = failure(
        {"a": Choose(options={"on": "b", "out": "end"}), "b": Write(to="c"), "c": Write(to="b"), "end": End()}
    )
    assert said in ("broken: no way leads from b to an end", "broken: no way leads from c to an end")


@pytest.mark.parametrize("answer", ["!back", "!done", "!"])
def test_an_answer_with_the_mark_of_the_engine_is_refused(answer: str) -> None:
    """An option can't be mistaken for Back, Skip or Done."""
    said = failure({"ask": Choose(options={answer: "end"}), "end": End()})
    assert said == f"broken: ask has the answer {answer!r}; ! is the engine's"


def test_listed_options_without_a_target_are_refused() -> None:
    """Computed options lead somewhere; a target without them leads nobody."""
    message = "broken: ask has computed options or their target, not both"
    assert failure({"ask": Choose(listed=lambda _: [], skip="end"), "end": End()}) == message
    assert failure({"ask": Choose(options={"a": "end"}, to="end"), "end": End()}) == message


def test_a_skip_to_nowhere_is_refused() -> None:
    """Skip needs a step to go to, as any answer does."""
    said = failure({"ask": ChooseSeveral(options=("a", "b"), to="end", skip="gone"), "end": End()})
    assert said == "broken: ask sends 'skip' to 'gone', which is no step"


@pytest.mark.parametrize("name", TRIPS)
def test_what_follows_a_dialogue_exists(name: str) -> None:
    """Each End names a dialogue and commands that there are; each dialogue goes by its own name."""
    assert TRIPS[name].name == name
    for step in TRIPS[name].steps.values():
        if isinstance(step, End):
            assert not step.then or step.then in TRIPS
            assert all(offer.split()[0] in COMMANDS for offer in step.offers)


def test_tips_are_numbered_once() -> None:
    """No two dialogues are the same tip of six."""
    numbers = [dialogue.tip for dialogue in DIALOGUES.values() if dialogue.tip]
    assert len(numbers) == len(set(numbers))
    assert set(numbers) <= set(range(1, 7))
