"""docs/four-weeks.md is what was promised of it."""

import re
from collections import Counter
from itertools import pairwise

from conversations.check_ins.times import is_quiet
from conversations.local_time import local, minute_of
from conversations.person import CheckIns

from .four_weeks import SILENT_FROM, ZONE, lived

CHAT, HEARD = lived()
UNASKED = [one for one in HEARD if not one.say.check_in[0].startswith("network.0.again")]  # that day she set herself


def test_one_a_day_at_most_and_none_at_night() -> None:
    """By the clock on her wall."""
    days = [local(one.at, ZONE).date() for one in UNASKED]
    assert len(days) == len(set(days)) > 10
    assert not any(is_quiet(CheckIns(), minute_of(one.at, ZONE)) for one in HEARD)


def test_every_one_offers_an_act() -> None:
    """A button on each that does something at a tap."""
    for one in HEARD:
        buttons = [button for row in one.say.rows for button in row]
        assert buttons
        assert all(button.command for button in buttons)


def test_none_repeats_anothers_words() -> None:
    """In all the weeks no sentence comes twice; what a line of a list is called, and her own words, may."""
    said = Counter(sentence for one in HEARD for sentence in _sentences(one.say.text))
    assert len(said) > 2 * len(HEARD)
    assert [sentence for sentence, times in said.items() if times > 1] == []


def _sentences(text: str) -> list[str]:
    """What we say in our own words, sentence by sentence."""
    prose = " ".join(line for line in text.splitlines() if not line.startswith("•"))
    return [one.strip() for one in re.split(r"(?<=[.?:,])\s", re.sub("“.*?”", "", prose)) if len(one.split()) > 2]


def test_she_lives_through_what_is_promised() -> None:
    """A plan is made and looked back at, an application is logged, and the Harbour Café never answers."""
    person = CHAT.person
    assert person.weekly
    assert person.weekly.plan
    assert set(person.weekly.went.values()) == {"some", "all"}
    assert [one.company for one in person.applications.values()] == ["Riverside Library"]
    assert {mood.word for mood in person.moods} == {"", "a bit lighter"}
    stages = [key.split(".")[2].partition(":")[0] for one in HEARD for key in one.say.check_in if key[:5] == "chase"]
    assert list(dict.fromkeys(stages)) == ["nudge", "last", "close"]


def test_silence_is_answered_by_less_and_the_last_is_kind() -> None:
    """After two without an answer the gaps grow; then one goodbye, and nothing any more."""
    silent = [one for one in UNASKED if local(one.at, ZONE).date() >= SILENT_FROM]
    gaps = [(later.at - earlier.at).days for earlier, later in pairwise(silent)]
    answered = [one for one in UNASKED if one not in silent]
    assert len(silent) <= len(answered) / 2
    assert min(gaps) >= 6
    assert HEARD[-1].say.check_in == ("goodbye",)
    assert HEARD[-1].say.text.endswith("Take care of yourself.")
