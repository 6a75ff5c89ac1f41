"""Composes the request for feedback from what we know about the interview and how they want to ask.

Good wording (FACTS 3): thanks, no arguing with the decision, why they ask, role and date, two or three questions,
short, and a reply by mail or phone is welcome. It never compares them with the person who was hired.
"""

import re
from collections.abc import Collection, Sequence

from ..dialogue.keeping import fill
from ..dialogue.steps import Moment
from ..dodont.lines import one_line
from ..person import Interview
from .reasons import card_of

QUESTIONS = ("strength", "change", "fit", "answer", "skill", "again")
OURS = ("strength", "change", "fit")
OURS_ON_PAPER = ("fit", "change", "again")
MOST_QUESTIONS = 3
OPEN_REASONS = ("overqualified", "experience")  # reasons that leave a question of their own
TEXTED = "change"  # the one question of a text message, where they picked none
MOST_NAMES = 4  # words in a name; more is a sentence
_PARTICLES = {"al", "bin", "da", "de", "del", "der", "di", "dos", "du", "el", "la", "le", "van", "von"}


def compose(moment: Moment) -> str:
    """The whole message, ready to copy: their own wording if they gave one. Where both are asked, the employer's."""
    interview = moment.interview
    return interview.message or draft(moment, "agency" if interview.can_ask == "agency" else "employer")


def draft(moment: Moment, whom: str) -> str:
    """Our message to the employer or the agency."""
    interview = moment.interview
    channel = interview.channel or "mail"
    args = facts(moment, whom)

    def part(name: str) -> str:
        return moment.outside.render(f"letter-{name}", args)

    names = _asked(interview)
    known = part(f"known.{reason}") if "fit" in names and (reason := open_reason(moment)) else ""
    if channel == "text":
        names = (_one_question(moment),)
    questions = [part(f"question.{name}") for name in names if name != "fit" or not known]
    if channel in ("linkedin", "text"):  # one paragraph, as people write there
        asking = part("linkedin.asking") if channel == "linkedin" else ""
        listed = f"{part(f'{channel}.tell')} {_listed(moment, questions)}?" if questions else ""
        pieces = [part(f"{channel}.opening"), asking, listed, known, part(f"{channel}.closing")]
        return " ".join(filter(None, pieces))
    asked = "\n".join(f"- {question}" for question in questions)
    if channel == "phone":
        listed = f"{part('phone.asking')}\n\n{asked}" if questions else ""
        pieces = [part("phone.opening"), listed, known, part("phone.closing")]
    else:
        listed = f"{part('asking')} {part('tell')}\n\n{asked}" if questions else part("asking")
        pieces = [part("subject"), part("greeting"), part("opening"), listed, known, part("closing")]
    return "\n\n".join(filter(None, pieces))


def _one_question(moment: Moment) -> str:
    """What is asked where only one question is."""
    if "fit" in _asked(moment.interview) and open_reason(moment):
        return "fit"
    return next(iter(moment.interview.questions), TEXTED)


def shorten(moment: Moment) -> None:
    """Make our letter shorter: with one question; where it has one, a text message. It isn't formal then."""
    interview = moment.interview
    if len(_asked(interview)) == 1:
        interview.channel = "text"
    fill(interview, "questions", [_one_question(moment)])
    interview.tone = "warm"


def open_reason(moment: Moment) -> str:
    """Which reason that they were told leaves a question to ask; "" if they know none, or it leaves none."""
    card = card_of(moment) if moment.interview.reason else ""
    return card if card in OPEN_REASONS else ""


def thanks(moment: Moment) -> str:
    """A message to the employer that asks nothing: thanks, and to be kept in mind."""
    args = facts(moment, "employer")
    return moment.outside.render("letter-thanks", args | {"greeting": moment.outside.render("letter-greeting", args)})


def to_fill(moment: Moment, *, role: bool = True) -> str:
    """A sentence on what is still in brackets in a message of ours, after a space; "" if nothing is."""
    missing = [
        name
        for name, there in (("role", moment.interview.role or not role), ("name", moment.person.signs))
        if not there
    ]
    return moment.outside.render("letter-fill", {"gaps": "_".join(missing) or "none"})


def facts(moment: Moment, whom: str) -> dict[str, str]:
    """Text variables of a message to the employer or the agency: what is known, who is greeted, who signs."""
    args = _facts(moment, moment.interview) | {"whom": whom, "again": "no"}
    if whom == "agency" and moment.interview.can_ask != "agency":
        args["named"] = "no"  # the name they gave is the employer's
    args["what"] = moment.outside.render("letter-what", args)
    about, place, topic = (moment.outside.render(f"letter-{part}", args) for part in ("about", "at", "topic"))
    return args | {"about": about, "at": place, "topic": topic if args["topic"] and moment.interview.spoke else ""}


def _listed(moment: Moment, questions: Sequence[str]) -> str:
    """The questions in one sentence."""
    *first, last = questions
    return moment.outside.render("letter-listed", {"first": ", ".join(first), "last": last, "count": len(questions)})


def _asked(interview: Interview) -> tuple[str, ...]:
    """What they ask: what they picked, else our questions. Nobody can say of an application how they answered."""
    if not interview.on_paper:
        return tuple(interview.questions) or OURS
    return tuple(one for one in interview.questions if one != "answer") or OURS_ON_PAPER


def finished(moment: Moment) -> str:
    """How they finished "I enjoyed hearing about ...", without that beginning where they typed it too."""
    begun = moment.outside.render("letter-topic", {"topic": ""}).strip(" .").lower()
    words = one_line(moment.answer.text)
    return words[len(begun) :].strip() if words.lower().startswith(begun) else words


def addressed(interview: Interview, titles: Collection[str]) -> tuple[str, bool]:
    """The name to greet the addressee by, and whether it has a title: "Mrs Caroline Whitcombe" is Mrs Whitcombe.

    What follows a comma is no part of it.
    """
    name = interview.addressee.partition(",")[0].strip()
    title, *rest = name.split() or [""]
    if not rest or title.casefold().rstrip(".") not in titles:
        return name, False
    last = next((at for at, one in enumerate(rest) if one.casefold() in _PARTICLES), len(rest) - 1)
    return " ".join((title[0].upper() + title[1:], *rest[last:])), True


def greeted(words: str) -> str:
    """The name in a description of somebody ("Sam, from my old team"); "" if there seems to be none."""
    name = re.split(r"[,;:(\n]| and | from | at ", words, maxsplit=1)[0].strip()
    parts = name.split()
    is_name = 0 < len(parts) <= MOST_NAMES and all(not one[0].islower() or one in _PARTICLES for one in parts)
    return name if is_name else ""


def _facts(moment: Moment, interview: Interview) -> dict[str, str]:
    name, titled = addressed(interview, moment.outside.spellings.names["titles"])
    return {
        "addressee": name,
        "titled": "yes" if titled else "no",
        "named": "yes" if interview.addressee else "no",
        "agency": interview.agency or "none",
        "tone": interview.tone or "warm",
        "standing": interview.standing,
        "stopped": interview.stopped or "none",
        "paper": "yes" if interview.on_paper else "no",
        "name": moment.signature,
        "where": interview.where,
        "role": interview.role or moment.outside.render("letter-your_job"),
        "topic": interview.topic.rstrip("."),
        "dated": "yes" if interview.day else "no",
        "day": moment.outside.say_day(interview.day, moment.person.zone) if interview.day else "",
    }
