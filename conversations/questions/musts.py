"""The musts of the interview ahead: which come up in practice, and which story shows that they have one.

In practice a must stands among the questions under its number with a minus: numbers of musts, too, are never reused.
"""

from datetime import UTC, datetime
from typing import Literal

from ..dialogue.messages import Outside
from ..interviews.listing import is_ahead
from ..person import Interview, Must, Person, Story
from .stories import best, fitting

NO_STORY: Literal[-1] = -1
LAST = datetime.max.replace(tzinfo=UTC)


def sure_musts(interview: Interview) -> dict[int, Must]:
    """The musts that they agreed to."""
    return {number: must for number, must in interview.musts.items() if must.sure}


def to_practise(person: Person, now: datetime) -> dict[int, Must]:
    """The musts of the next interview that has any."""
    ahead = [one for one in person.interviews.values() if is_ahead(one) and (one.coming or LAST) > now]
    ahead.sort(key=lambda one: one.coming or LAST)
    return next(filter(None, map(sure_musts, ahead)), {})


def must_of(person: Person, number: int) -> Must | None:
    """The must with this number; None if it is gone."""
    return next((one.musts[number] for one in person.interviews.values() if number in one.musts), None)


def story_for(person: Person, outside: Outside, must: Must) -> Story | None:
    """The story they picked for a must, or the one that fits it by what it shows; None if none does."""
    if must.story == NO_STORY:
        return None
    shows = outside.hearing.read(must.text, "prepare.advert.shows").options
    return person.stories.get(must.story) or best(person, shows) or fitting(person, outside, must.text)
