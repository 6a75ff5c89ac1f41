"""Composes the request for feedback from what we know about the interview and how they want to ask.

Good wording (FACTS 3): thanks, no arguing with the decision, why they ask, role and date, two or three questions,
short, and a reply by mail or phone is welcome. It never compares them with the person who was hired.
"""

import re
from collections.abc import Sequence

from ..dialogue.steps import Moment
from ..dodont.lines import one_line
from ..person import Interview

QUESTIONS = ("strength", "change", "fit", "answer", "skill", "again")
OURS = ("strength", "change", "fit")
OURS_ON_PAPER = ("fit", "change", "again")
MOST_QUESTIONS = 3
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

    questions = [part(f"question.{name}") for name in _asked(interview)]
    if channel == "linkedin":  # one paragraph, as people write there
        opening, asking, closing = (part(f"linkedin.{name}") for name in ("opening", "asking", "closing"))
        return f"{opening} {asking} {_listed(moment, questions)}? {closing}"
    asked = "\n".join(f"- {question}" for question in questions)
    if channel == "phone":
        return "\n\n".join((part("phone.opening"), f"{part('phone.asking')}\n\n{asked}", part("phone.closing")))
    parts = (part("subject"), part("greeting"), part("opening"), f"{part('asking')}\n\n{asked}", part("closing"))
    return "\n\n".join(parts)


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


def addressed(interview: Interview) -> str:
    """The name to greet the addressee by: without what follows a comma."""
    return interview.addressee.partition(",")[0]


def greeted(words: str) -> str:
    """The name in a description of somebody ("Sam, from my old team"); "" if there seems to be none."""
    name = re.split(r"[,;:(\n]| and | from | at ", words, maxsplit=1)[0].strip()
    parts = name.split()
    is_name = 0 < len(parts) <= MOST_NAMES and all(not one[0].islower() or one in _PARTICLES for one in parts)
    return name if is_name else ""


def _facts(moment: Moment, interview: Interview) -> dict[str, str]:
    return {
        "addressee": addressed(interview),
        "named": "yes" if interview.addressee else "no",
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
