"""The job that somebody tells of before they are asked for it: "turned down for the warehouse job at Yodel"."""

import re

from ..dialogue.asking import args_of, key_of
from ..dialogue.engine import settle
from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.messages import Say
from ..dialogue.steps import Answer, Write
from ..outside import Spellings
from ..person import Talk
from .names import any_of, is_titled, name_and_when

LONGEST_NAME, LONGEST_ROLE = 60, 40
_WORDS = r"[^\s,.;:!?]+(?:\s+[^\s,.;:!?]+)"


def job_in(text: str, spellings: Spellings) -> tuple[str, str]:
    """The employer and the job that a sentence names; "" for what it doesn't."""
    names = spellings.names
    said = name_and_when(text.strip(), spellings)[0]
    before = rf"(?:(?:{any_of(names['before_job'])})\s+)+"
    role = re.search(rf"\b{before}({_WORDS}{{0,2}}?)\s+{any_of(names['job'])}\b", said, re.IGNORECASE)
    place = re.search(rf"\b{any_of(names['before_place'])}\s+({_WORDS}{{0,3}})", said, re.IGNORECASE)
    where = re.split(rf"\s+{any_of(names['after_place'])}(?!\w)", place[1], flags=re.IGNORECASE)[0] if place else ""
    what = role[1] if role else ""
    none = place and re.match(rf"(?:{any_of(names['no_place'])}|\d[\d:.]*(?:am|pm)?)(?!\w)", place[1], re.IGNORECASE)
    if none or len(where) > LONGEST_NAME or where.casefold() in names["article"]:
        where = ""
    if re.fullmatch(any_of(names["no_job"]), what, re.IGNORECASE) or len(what) > LONGEST_ROLE:
        what = ""
    return where, what


def place_and_job(text: str, spellings: Spellings) -> tuple[str, str] | None:
    """The same for what was typed as a name; None unless it plainly names both."""
    where, role = ("", "") if is_titled(text) else job_in(text, spellings)
    return (where, role) if where and role else None


def take(x: Exchange, text: str) -> None:
    """Where an interview is to be named, take the name that they said in the words that led there."""
    talk = x.open
    step = x.step(talk) if talk and (talk.dialogue, talk.step) == ("new_interview", "where") else None
    if talk is None or not isinstance(step, Write) or not x.ref or any(turn.ref != x.ref for turn in talk.trail[-1:]):
        return
    where, role = job_in(text, x.outside.spellings)
    if not where:
        return
    lead = unasked(x, talk)
    settle(x, talk, step.to, Answer(text=text if role else where))
    x.say_above(lead)


def unasked(x: Exchange, talk: Talk) -> str:
    """Take back the question that `talk` was about to ask: it is answered. Returns what was said before it."""
    asked = x.text(key_of(talk), args_of(x, talk))
    leads = [one.text.removesuffix(asked).strip() for one in x.messages if isinstance(one, Say) and one.question]
    x.messages = [one for one in x.messages if not isinstance(one, Say) or one.question is None]
    return paragraphs(*leads)
