"""Tip 3, What did you find out: is the reason believable, fair, acceptable? If not, what they can do."""

from ..advice import opening
from ..dialogue.exchange import quote
from ..dialogue.keeping import fill, keep, keep_also, keeps
from ..dialogue.steps import Choose, Dialogue, End, Keep, Moment, Route, Typed, Write
from ..feedback.letter import facts, to_fill
from ..feedback.reasons import card_of, names_a_ground
from ..hearing import Hearing
from ..rights import begin_at
from . import first_day
from .lessons import first_step

_MARKS = ("believable", "fair", "acceptable")


def says_why(hearing: Hearing, text: str) -> bool:
    """Whether they typed that they were told, and what; or only that, in their own words."""
    if hearing.read(text, "findings.retold").options:
        return True
    told = hearing.read(text, "findings.heard").options == ("told",)
    return told and bool(hearing.read(text, "findings.heard.words").options)


@keeps("heard", "standing", "reason", "no_told")
def _keep_heard(moment: Moment) -> None:
    """Store what they heard; being told the reason also means they were turned down.

    Who typed what they were told has given the reason, too.
    """
    interview, choice = moment.interview, moment.answer.choice or "told"
    if not moment.answer.choice:
        interview.reason = moment.answer.text
    if choice == "offer":
        interview.standing = "offer"
        return
    fill(interview, "heard", choice)
    if choice == "told" and interview.standing == "just_had":
        first_day.note_no(moment)


@keeps("reason", "heard", "standing", "no_told")
def _keep_reason(moment: Moment) -> None:
    """Store why it was a no; so it was one, even if they hadn't told us yet."""
    moment.interview.heard = "told"
    moment.interview.reason = moment.answer.text
    if moment.interview.standing == "just_had":
        first_day.note_no(moment)


def _keep_mark(mark: str) -> Keep:
    """Store one of the three; once there is nothing to doubt, remove what troubled them before."""

    @keeps(mark, "doubt")
    def kept(moment: Moment) -> None:
        fill(moment.interview, mark, moment.answer.choice)
        if not _doubts(moment):
            moment.interview.doubt = ""

    return kept


def _doubts(moment: Moment) -> bool:
    """Whether any of the three was answered with no or not sure."""
    return any(getattr(moment.interview, mark) in ("no", "unsure") for mark in _MARKS)


def _so_far(moment: Moment) -> dict[str, str]:
    """Text variables: what they were told so far."""
    interview = moment.interview
    return {"reason": quote(interview.reason) or "none", "liked": "some" if interview.liked else "none"}


def _came(moment: Moment) -> dict[str, str]:
    """How they came to it: whoever applied directly has no agency."""
    return {"came": moment.interview.source or "unknown"}


def _reply(moment: Moment) -> dict[str, str]:
    """Text variables of a reply to what the employer wrote."""
    args = facts(moment, "employer")
    greeting = moment.outside.render("letter-greeting", args)
    return {**args, **_came(moment), "greeting": greeting, "fill": to_fill(moment, role=False)}


def _beside(moment: Moment) -> dict[str, str]:
    """Text variables: the reason, what it often means, and how they thought it went in tip 1."""
    interview, card = moment.interview, card_of(moment)
    return {
        "meaning": moment.outside.render(f"findings-meaning.{card}") if card else "none",
        "reason": "some" if interview.reason else "none",
        "quoted": quote(interview.reason),
        "ground": "yes" if names_a_ground(moment) else "no",
        "went": interview.went or "unknown",
        **first_day.came_today(moment),
    }


_YES_NO = ("yes", "no", "unsure")

FINDINGS = Dialogue(
    "findings",
    {
        "heard": Choose(
            options={"not_yet": "waiting", "told": "reason", "wont_say": "silent", "offer": "offer"},
            beside={"more": "more"},
            typed=Typed(lambda moment: says_why(moment.outside.hearing, moment.answer.text), "believable"),
            skip="waiting",
            keep=_keep_heard,
        ),
        "more": Choose(options={"told": "reason", "machine": "machine", "go_on": "heard"}, args=_came),
        "reason": Write(
            to="believable", skip="believable", beside={"liked": "liked"}, keep=_keep_reason, args=_so_far
        ),
        "liked": Write(to="reason", skip="reason", keep=keep("liked")),
        "believable": Choose(
            options=dict.fromkeys(_YES_NO, "fair"),
            opens={"meaning": opening(card_of), **first_day.OPENS},
            skip="fair",
            keep=_keep_mark("believable"),
            args=_beside,
        ),
        "fair": Choose(options=dict.fromkeys(_YES_NO, "acceptable"), skip="acceptable", keep=_keep_mark("fair")),
        "acceptable": Choose(
            options={
                "yes": Route(lambda moment: "doubt" if _doubts(moment) else "fine", ("doubt", "fine")),
                "no": "doubt",
                "unsure": "doubt",
            },
            skip=Route(lambda moment: "doubt" if _doubts(moment) else "end", ("doubt", "end")),
            keep=_keep_mark("acceptable"),
        ),
        "doubt": Choose(
            options={
                "vague": "vague",
                "stronger": "stronger",
                "outside": "outside",
                "unfair": "unfair",
                "discrimination": "rights",
            },
            skip="end",
            keep=keep("doubt", "choice"),
        ),
        "vague": Choose(
            options={"will_send": "end", "sent": "end", "leave": "end"},
            skip="end",
            keep=keep_also("followup", "will_send"),
            args=_reply,
        ),
        "stronger": Choose(options={"know": "strength", "go_on": "end"}, skip="end"),
        "strength": Write(to="end", skip="end", keep=keep("strength")),
        "outside": Choose(options={"go_on": "end", "stings": "end"}, skip="end"),
        "unfair": Choose(
            options={"ask": "end", "sent": "end", "machine": "machine", "leave": "end"},
            skip="end",
            keep=keep_also("look", "ask"),
            args=_reply,
        ),
        "rights": End(then="rights", door=begin_at),
        "machine": End(then="rights", door=lambda _: "machine"),
        "offer": End(offers=("hired", "interviews", "menu")),
        "waiting": End(then="lessons"),
        "silent": End(then="lessons"),
        "fine": End(then="lessons", door=first_step),
        "end": End(then="lessons", door=first_step),
    },
    tip=3,
)
