"""Signs that say little by themselves add up over several messages: "I have the pills", then "I wrote the letter".

What was said isn't kept, only which families of signs, and when.
"""

from datetime import timedelta

from ..dialogue.exchange import Exchange
from ..hearing import Concern
from ..hearing.care_examples import NONE
from ..person import Hint

LASTS = timedelta(minutes=30)
MOST = 6


def listen(x: Exchange, text: str) -> Concern:
    """What was noticed in `text`, and in what they hinted at just before. Its own hints are noted for the next."""
    person = x.person
    before = [hint for hint in person.hints if x.now - hint.at <= LASTS]
    concern, signs = x.outside.care.listens(text, [hint.family for hint in before])
    if concern.answer != NONE:
        before = []
    elif not person.care:
        before = [hint for hint in before if hint.family not in signs]
        before += [Hint(family, x.now) for family in signs]
    person.hints = before[-MOST:]
    return concern
