"""The drawn dialogues say what the tables say."""

import re

import pytest

from conversations import DIALOGUES
from conversations.dialogue.steps import End, Route

from .draw import FILE, document
from .graph import draw, overview
from .trip import SECOND, TRIP, TRIPS


def test_the_drawings_are_those_of_the_tables() -> None:
    """docs/dialogues.md is what would be drawn today."""
    there = FILE.read_text(encoding="utf-8") if FILE.exists() else ""
    assert there == document(), "docs/dialogues.md is out of date: python -m tests.conversations.draw renews it"


@pytest.mark.parametrize("dialogue", [*DIALOGUES.values(), TRIP, SECOND], ids=lambda dialogue: dialogue.name)
def test_every_edge_is_drawn(dialogue: object) -> None:
    """Each (step, answer, target) is an arrow, dashed where it depends on the person; nothing else is drawn."""
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
    """A link to the next dialogue, the commands on offer, and what deletes."""
    drawn = draw(TRIP)
    assert 'next_ ==> next_second_[["second"]]' in drawn
    assert 'end_(["end<br/><small>/menu, /do</small>"])' in drawn
    assert 'gone_(["gone<br/><small>everything is deleted</small>"])' in drawn
    assert 'silent_(["silent"])' in drawn


def test_the_overview_leads_from_dialogue_to_dialogue() -> None:
    """Each End.then is a thick arrow between two dialogues that are there."""
    drawn = overview(TRIPS)
    for name, dialogue in TRIPS.items():
        for step in dialogue.steps.values():
            if isinstance(step, End) and step.then:
                assert f"    {name}_ ==> {step.then}_\n" in drawn
    assert 'reflect_["tip 1: reflect"]' in drawn
    assert 'list_add_ -.-> command_do_(["/do"])' in drawn
