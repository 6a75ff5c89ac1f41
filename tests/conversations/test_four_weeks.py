"""docs/four-weeks.md is what is really said, and is what was promised of it."""

from itertools import pairwise

from conversations.check_ins.times import is_quiet
from conversations.local_time import local, minute_of
from conversations.person import CheckIns

from .four_weeks import FILE, SILENT_FROM, ZONE, document, lived

HEARD = lived()
UNASKED = [one for one in HEARD if not one.say.check_in[0].startswith("network.0.again")]  # that day she set herself


def test_the_transcript_is_what_is_said() -> None:
    """Word by word, hour by hour."""
    assert FILE.read_text(encoding="utf-8") == document(), "python -m tests.conversations.four_weeks renews it"


def test_one_a_day_at_most_and_none_at_night() -> None:
    """By the clock on her wall."""
    days = [local(one.at, ZONE).date() for one in UNASKED]
    assert len(days) == len(set(days)) > 10
    assert not any(is_quiet(CheckIns(), minute_of(one.at, ZONE)) for one in HEARD)


def test_every_one_offers_an_act() -> None:
    """A button on each, and none is only a word."""
    assert all(one.say.rows for one in HEARD)


def test_none_repeats_anothers_words() -> None:
    """In all the weeks no text comes twice, nor the opening line of one."""
    texts = [one.say.text for one in HEARD if len(one.say.check_in) == 1]
    assert len(texts) == len(set(texts))
    for one, other in pairwise(HEARD):
        assert one.say.text != other.say.text


def test_silence_is_answered_by_less_and_the_last_is_kind() -> None:
    """After two without an answer the gaps grow; then one goodbye, and nothing any more."""
    silent = [one for one in UNASKED if local(one.at, ZONE).date() >= SILENT_FROM]
    gaps = [(later.at - earlier.at).days for earlier, later in pairwise(silent)]
    answered = [one for one in UNASKED if one not in silent]
    assert len(silent) <= len(answered) / 2
    assert min(gaps) >= 6
    assert HEARD[-1].say.check_in == ("goodbye",)
    assert HEARD[-1].say.text.endswith("Take care of yourself.")
