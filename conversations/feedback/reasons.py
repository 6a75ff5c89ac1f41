"""The reason they were given: what it often means, and whether there is something in it to learn from."""

import re

from ..dialogue.steps import Moment

_SKILLS = ("communication", "experience", "culture", "fit", "lacking")  # what may be praised, or missed
_UNSEEN = ("overqualified", "lacking", "software")  # cards whose line fits where nobody met them, too


def card_of(moment: Moment) -> str:
    """The card about a reason like theirs; "" if it isn't recognised. What they praised is no reason."""
    whole = moment.interview.reason
    praise, point = _praise_and_point(moment, whole)
    praised = [one for one in _cards(moment, praise) if one in _SKILLS]
    return next((one for one in (*_cards(moment, point), *_cards(moment, whole)) if one not in praised), "")


def _cards(moment: Moment, words: str) -> list[str]:
    """The cards about reasons like these words, the likeliest first."""
    reading = moment.outside.hearing.read(words, "advice")
    return [one for one in (*reading.options, *reading.beside) if moment.outside.advice[one]["theme"] == "words"]


def _praise_and_point(moment: Moment, reason: str) -> tuple[str, str]:
    """Of "strong on X, but we need Y", both; without praise before the "but", the whole is the point."""
    between = "|".join(map(re.escape, moment.outside.spellings.but))
    found = re.search(rf"\b(?:{between})\b", reason, re.IGNORECASE)
    praise, point = (reason[: found.start()], reason[found.end() :]) if found else ("", reason)
    praises = bool(moment.outside.hearing.read(praise, "findings.reason.praise").options)
    return (praise, point) if praises and any(map(str.isalpha, point)) else ("", reason)


def names_a_ground(moment: Moment) -> bool:
    """Whether it speaks of what nobody should be turned down for: age, origin, faith, family, health."""
    return bool(moment.outside.hearing.read(moment.interview.reason, "findings.reason.words").options)


def can_learn(moment: Moment) -> bool:
    """Whether there is something in it for the list: they were told, believe it, find it fair, and can change it.

    Nothing is learnt from a doubtful reason, from one that may be discrimination, or from a frozen budget: a card
    about such a reason has no line for the list.
    """
    interview = moment.interview
    if interview.heard != "told" or interview.doubt or "no" in (interview.believable, interview.fair):
        return False
    card = card_of(moment)
    return not names_a_ground(moment) and (not card or bool(next_time(moment)))


def next_time(moment: Moment) -> str:
    """What to do next time about a reason that is recognised; "" if there is nothing, or it isn't."""
    card = card_of(moment)
    line = moment.outside.maybe(f"advice-{card}.line").rstrip(".")
    if line and not moment.interview.spoke and card not in _UNSEEN:
        return moment.outside.render("lessons-proof")
    return line
