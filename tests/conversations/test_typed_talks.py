"""Every golden talk has a variant in which nobody taps: all is typed in own words, and comes to the same."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conversations.person import Person
from tests.judge_places import LISTENING, settled

from .chat import Chat
from .transcripts import FOLDER, TYPED, acted
from .written_out import written_out

TALKS = sorted(file for file in FOLDER.glob("*.talk") if not file.name.endswith(TYPED))
NOT_UNDERSTOOD = (
    "common-empty", "common-not_read", "common-tap_or_number", "common-too_long", "common-way_out", "heard-long",
    "heard-story", "heard-two",
    "heard-unknown", "heard-which", "stale-again", "stale-which",
)  # fmt: skip
"""What is said where something typed isn't understood, or may be one of several."""
ON_PURPOSE = {"heard": ("asdfghjkl",)}
"""What nobody could understand, by the talk."""


def typed_of(file: Path) -> Path:
    """The variant beside a talk."""
    return file.with_name(file.stem + TYPED)


def acts_of(file: Path) -> dict[str, list[str]]:
    """What is typed and tapped, by heading."""
    found: dict[str, list[str]] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            found[line] = []
        elif line.startswith("> "):
            found[list(found)[-1]].append(line)
    return found


def walked(acts: list[str]) -> Iterator[tuple[str, Chat, set[str]]]:
    """Each act with the chat after it, and the keys of what was said."""
    chat = Chat(outside=LISTENING)
    for act in acts:
        LISTENING.rendered.clear()
        chat = acted(chat, act)
        chat.outside = LISTENING
        yield act, chat, {key for key, _, text in LISTENING.rendered if text and text in chat.text}


def kept(person: Person) -> dict[str, Any]:
    """What is stored, without times, numbers and the words themselves of what only chose a button."""
    document: dict[str, Any] = settled(written_out(person, as_json=True))
    del document["past"]
    document["talks"] = [(talk["dialogue"], talk["step"], talk["state"]) for talk in document["talks"]]
    return document


@pytest.mark.parametrize("file", TALKS, ids=lambda file: file.stem)
def test_each_talk_has_a_typed_variant(file: Path) -> None:
    """With the same headings, and no button in it."""
    assert typed_of(file).exists(), "write what would be typed, then `make renew`"
    assert list(acts_of(typed_of(file))) == list(acts_of(file))
    assert "\n> [" not in typed_of(file).read_text(encoding="utf-8")


@pytest.mark.parametrize("file", TALKS, ids=lambda file: file.stem)
def test_whoever_types_is_understood(file: Path) -> None:
    """Nothing has to be said in other words, and nobody is asked which of two they meant."""
    missed = []
    for acts in acts_of(typed_of(file)).values():
        before = 0
        for act, chat, said in walked(acts):
            misses = chat.talk.misses if chat.person.talks else 0
            if said & set(NOT_UNDERSTOOD) or (misses > before and "heard-nothing" not in said):
                missed.append(act.removeprefix("> "))
            before = misses
    assert missed == list(ON_PURPOSE.get(file.stem, ()))


@pytest.mark.parametrize("file", TALKS, ids=lambda file: file.stem)
def test_whoever_types_comes_to_the_same(file: Path) -> None:
    """The same answers are stored as after the taps, and the same question is open."""
    typed = acts_of(typed_of(file))
    for heading, acts in acts_of(file).items():
        *_, (_, by_taps, _) = walked(acts)
        *_, (_, by_words, _) = walked(typed[heading])
        assert kept(by_words.person) == kept(by_taps.person), heading
