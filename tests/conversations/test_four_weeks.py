"""docs/four-weeks.md keeps the promises of its introduction."""

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
    """By her clock."""
    days = [local(one.at, ZONE).date() for one in UNASKED]
    assert len(days) == len(set(days)) > 10
    assert not any(is_quiet(CheckIns(), minute_of(one.at, ZONE)) for one in HEARD)


def test_every_check_in_offers_an_act() -> None:
    """A button that does something."""
    for one in HEARD:
        buttons = [button for row in one.say.rows for button in row]
        assert buttons
        assert all(button.command for button in buttons)


def test_no_check_in_repeats_another() -> None:
    """No sentence comes twice, except names of items and her own words."""
    said = Counter(sentence for one in HEARD for sentence in _sentences(one.say.text))
    assert len(said) > 2 * len(HEARD)
    assert [sentence for sentence, times in said.items() if times > 1] == []


def _sentences(text: str) -> list[str]:
    """What we say in our own words, sentence by sentence."""
    prose = " ".join(line for line in text.splitlines() if not line.startswith("•"))
    return [one.strip() for one in re.split(r"(?<=[.?:,])\s", re.sub("“.*?”", "", prose)) if len(one.split()) > 2]


def test_the_weeks_show_what_the_intro_promises() -> None:
    """A plan made and reviewed, an application logged, and no reply from the Harbour Café."""
    person = CHAT.person
    assert person.weekly
    assert person.weekly.plan
    assert set(person.weekly.went.values()) == {"some", "all"}
    assert [one.company for one in person.applications.values()] == ["Riverside Library"]
    assert {mood.word for mood in person.moods} == {"", "a bit lighter"}
    stages = [key.split(".")[2].partition(":")[0] for one in HEARD for key in one.say.check_in if key[:5] == "chase"]
    assert list(dict.fromkeys(stages)) == ["nudge", "last", "close"]


def test_after_silence_check_ins_get_rarer_and_end_kindly() -> None:
    """After two without an answer the gaps grow; then a goodbye, and nothing more."""
    silent = [one for one in UNASKED if local(one.at, ZONE).date() >= SILENT_FROM]
    gaps = [(later.at - earlier.at).days for earlier, later in pairwise(silent)]
    answered = [one for one in UNASKED if one not in silent]
    assert len(silent) <= len(answered) / 2
    assert min(gaps) >= 6
    assert HEARD[-1].say.check_in == ("goodbye",)
    assert HEARD[-1].say.text.endswith("Take care of yourself.")
