"""No question with buttons is deaf: each of its answers is in the table of hearing, and so are those of check-ins."""

import pytest

from bot.world.hearing import hearing
from conversations.catalogue import DIALOGUES, KINDS
from conversations.dialogue.steps import Choose, ChooseSeveral
from conversations.hearing.hearing import options_of

from .chat import Chat

BY_TAP = "delete"
READ_OTHERWISE = {
    "reflect.causes.else", "prepare.asks.else", "rights.change.day", "rights.change.place",
    *(f"moving_on.day.{day}" for day in ("monday", "wednesday", "friday", "sunday")),
    *(f"check_in_settings.days.{day}day" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")),
}  # fmt: skip
"""Own words, fields of a form, and days."""


def test_every_answer_to_a_question_is_in_the_table() -> None:
    """Save what can only be tapped, and what is read otherwise (days, and a form's fields)."""
    lacking = []
    for name, dialogue in DIALOGUES.items():
        for step_name, step in dialogue.steps.items():
            if isinstance(step, Choose | ChooseSeveral):
                there = options_of(hearing()._data.get(f"{name}.{step_name}", {}))
                besides = (*step.opens, *step.beside) if isinstance(step, Choose) else ()
                known = [one for one in (*step.options, *besides) if not one.startswith(BY_TAP)]
                lacking += [f"{name}.{step_name}.{one}" for one in known if one not in there]
    assert set(lacking) == READ_OTHERWISE


def test_every_button_of_a_check_in_is_in_the_table() -> None:
    """In each of its wordings."""
    lacking = [
        f"{text}.{name}"
        for kind in KINDS
        for text, acts in kind.acts.items()
        for name, _ in (*acts, *kind.in_words.get(text, ()))
        if name not in options_of(hearing()._data.get(text, {}))
    ]
    assert not lacking


@pytest.mark.parametrize(
    ("typed", "place"),
    [("the second one", 1), ("number two pls", 1), ("2nd", 1), ("i'd say the first", 0), ("option 3", 2)],
)
def test_a_button_is_named_by_its_place(typed: str, place: int) -> None:
    """Wherever there are buttons; one that isn't there is asked about again."""
    tapped, spoken = Chat(), Chat()
    for chat in (tapped, spoken):
        chat.command("start")
    choices = [button.choice for row in tapped.said[-1].rows for button in row]
    tapped.press(choices[place])
    spoken.type(typed)
    assert spoken.at == tapped.at


def test_a_place_that_no_button_has_is_no_answer() -> None:
    """Nor is the place of one that deletes."""
    chat = Chat()
    chat.command("forget")
    chat.type("the first one")
    assert chat.at == "forget.sure"
    chat.type("the sixth one")
    assert not chat.replies[-1].forget


@pytest.mark.parametrize("typed", ["woah no dont delete owt", "no keep it all", "keep everything", "no dont"])
def test_everything_is_kept_in_other_words(typed: str) -> None:
    """The question is closed."""
    chat = Chat()
    chat.command("forget")
    chat.type(typed)
    assert not chat.person.talks
    assert not chat.replies[-1].forget
