"""The diagrams show what the tables say."""

import re

import pytest

from conversations import DIALOGUES
from conversations.dialogue.steps import End, Route

from .graph import draw, overview
from .trip import SECOND, TRIP, TRIPS


@pytest.mark.parametrize("dialogue", [*DIALOGUES.values(), TRIP, SECOND], ids=lambda dialogue: dialogue.name)
def test_every_answer_is_an_arrow(dialogue: object) -> None:
    """Dashed if it depends on the person; nothing else is drawn."""
    table = TRIPS[getattr(dialogue, "name", "")]
    drawn = {
        (step, answer, target, arrow == "-.->")
        for step, arrow, answers, target in re.findall(
            r'^    (\w+)_ (\S+)\|"(.*)"\| (\w+)_$', draw(table), re.MULTILINE
        )
        for answer in answers.split(" · ")
    }
    declared = {
        (step, answer, end, isinstance(target, Route))
        for step, one in table.steps.items()
        for answer, target in one.targets()
        for end in (target.to if isinstance(target, Route) else (target,))
    }
    assert drawn == declared


def test_ends_show_what_follows() -> None:
    """The next dialogue, the commands offered, and what deletes."""
    drawn = draw(TRIP)
    assert 'next_ ==> next_second_[["second"]]' in drawn
    assert 'end_(["end<br/><small>/menu, /do</small>"])' in drawn
    assert 'gone_(["gone<br/><small>everything is deleted</small>"])' in drawn
    assert 'silent_(["silent"])' in drawn


def test_the_overview_links_dialogues() -> None:
    """Each End.then is a thick arrow between two existing dialogues."""
    drawn = overview(TRIPS)
    for name, dialogue in TRIPS.items():
        for step in dialogue.steps.values():
            if isinstance(step, End) and step.then:
                assert f"    {name}_ ==> {step.then}_\n" in drawn
    assert 'reflect_["tip 1: reflect"]' in drawn
    assert 'list_add_ -.-> command_do_(["/do"])' in drawn
