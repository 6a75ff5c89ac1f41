"""No two check-ins of a month sound alike."""

import re

import pytest

from conversations import CATALOGUE

from .everything import Everything
from .reading import prose, spoken_sentences
from .written import written

MONTH = 31
OFTEN = {"week-plan": 7, "week-review": 7, "mood": 7, "dodont": 14, "come_back": 7, "network-first": 14}
"""Days between two of a kind, as they come unless somebody sets something else."""
LETTERS = "abcdefgh"


def wordings(text: str) -> list[str]:
    """The keys of the wordings that take turns."""
    return [key for letter in LETTERS if (key := f"check_in-{text}.{letter}") in written()]


@pytest.mark.parametrize("text", OFTEN)
def test_there_are_wordings_for_a_month(text: str) -> None:
    """One for each time that it comes within a month."""
    assert len(wordings(text)) >= -(-MONTH // OFTEN[text])


def test_no_sentence_stands_in_two_check_ins(everything: Everything) -> None:
    """Not in two wordings of a kind, nor in those of two kinds."""
    forms = everything.forms
    texts = [text for kind in CATALOGUE.kinds.values() for text in kind.acts]
    owners: dict[str, set[str]] = {}
    for key in (key for text in [*texts, "several"] for key in wordings(text)):
        for form in forms[key]:
            for one in spoken_sentences(prose(form)):
                if len(re.findall(r"\w+", one)) > 3:
                    owners.setdefault(one, set()).add(key)
    assert {one: keys for one, keys in owners.items() if len(keys) > 1} == {}
