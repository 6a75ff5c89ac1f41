"""What is typed about the letter of tip 2 and is no answer: what to put in it, or which question changes it."""

from collections.abc import Iterator

from ..dialogue.keeping import fill, keeps
from ..dialogue.steps import Moment
from ..feedback.letter import shorten
from ..interviews.introduced import job_told, self_told
from .feedback_sent import LONGEST_NAME, name_told

LONGEST_ROLE = 100
LONGEST_WISH = 25  # words; more may be a letter
PLAINLY = 0.3  # of the words of a question: what a wish about the message explains
# The questions that change the message, by what is typed at it: the plainest wish first.
WISHES = ("came", "role", "day", "addressee", "sign", "tone", "channel", "questions", "more", "own")


def wish(moment: Moment) -> str:
    """Which question changes what they typed about the message; "" if they typed an answer, or nothing about it.

    "message" is the letter itself, once what they said is in it.
    """
    if any(put_in(moment)):
        return "message"
    text, hearing = moment.answer.text, moment.outside.hearing
    answers, wishes = (hearing.read(text, f"feedback.message{of}") for of in ("", ".wishes"))
    asks = "question" in hearing.read(text, "aside").options  # of which a wish is more than a word
    if moment.only or set(answers.options) - {"own", "more"} or (asks and wishes.share < PLAINLY):
        return ""
    found = next((one for one in WISHES if one in wishes.options), "")
    return "own" if found == "questions" and moment.interview.message else found


def put_in(moment: Moment) -> Iterator[tuple[str, str]]:
    """What they said that can be put in the letter at once: a field, and its words.

    Who they are, the job, who it is for, how they send it, that it should be shorter.
    """
    text, outside, interview = moment.answer.text, moment.outside, moment.interview
    if moment.only:
        return
    role = job_told(text, outside)
    if role and len(role) <= LONGEST_ROLE:
        yield "role", role
    name = self_told(text, outside, surely=not role)
    if name and len(name) <= LONGEST_NAME:
        yield "signs", name
    if role or name:
        return
    if addressee := name_told(moment):
        yield "addressee", addressee
        return
    wishes = outside.hearing.read(text, "feedback.message.wishes").options
    if interview.message or outside.hearing.read(text, "feedback.message").options[:1] in (("sent",), ("will_send",)):
        return
    ways = outside.hearing.read(text, "feedback.message.ways").options
    if "channel" in wishes and len(ways) == 1:
        yield "channel", ways[0]
    if "shorter" in wishes:
        yield "shorter", ""


@keeps("role", "addressee", "channel", "questions", "tone")
def keep_put_in(moment: Moment) -> None:
    """Put it in the letter."""
    for field, words in list(put_in(moment)):
        if field == "signs":
            moment.person.signs = words
        elif field == "shorter":
            shorten(moment)
        else:
            fill(moment.interview, field, words)


def is_about_it(moment: Moment) -> bool:
    """Whether what they typed where their own letter is asked for is a sentence about it, and no letter."""
    text, hearing = moment.answer.text, moment.outside.hearing
    words = text.casefold().split()
    begins = not {*words[:1]}.isdisjoint(moment.outside.spellings.names["letter"])
    if begins or "\n" in text.strip() or len(words) > LONGEST_WISH:
        return False
    return any(put_in(moment)) or bool(hearing.read(text, "feedback.own.about").options)


@keeps("message", "addressee", "role", "channel", "questions", "tone")
def keep_own(moment: Moment) -> None:
    """Store the letter that they wrote; or what they said about ours."""
    if is_about_it(moment):
        keep_put_in(moment)
    else:
        moment.interview.message = moment.answer.text


def after_own(moment: Moment) -> str:
    """From their own letter back to the message; from a sentence about it to what changes it."""
    return (wish(moment) or "more") if is_about_it(moment) else "message"
