"""Tip 2, Get feedback: ask the employer why, else the agency. Answers to it are listed by /feedback."""

from datetime import timedelta

from ..check_ins.times import today
from ..choices import CanAsk
from ..dialogue.keeping import fill, keep, keeps
from ..dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Moment, PickDate, Route, Write
from ..feedback.access import begin_at
from ..feedback.chase import note_asked
from ..feedback.letter import MOST_QUESTIONS, QUESTIONS, compose

LONGEST_ROLE = 100
LONGEST_NAME = 60
FRESH = timedelta(days=7)  # since the interview; until then we suggest asking today or tomorrow
ASKABLE: tuple[CanAsk, ...] = ("employer", "agency", "both")
WAYS = ("direct", "agency", "referred")
TONES = ("warm", "formal")
CHANNELS = ("mail", "linkedin", "phone")


@keeps("can_ask", "chase", "message_state")
def _keep_whom(moment: Moment) -> None:
    """Store who they can ask. With nobody to ask, no message is going to be sent."""
    interview, choice = moment.interview, moment.answer.choice
    if choice in (*ASKABLE, "nobody"):
        fill(interview, "can_ask", choice)
    if choice == "nobody":
        interview.chase = None
        interview.message_state = interview.message_state if interview.sent else ""


@keeps("message")
def _keep_draft(moment: Moment) -> None:
    """Return to our draft, if they chose so."""
    if moment.answer.choice == "draft":
        moment.interview.message = ""


@keeps("questions")
def _keep_questions(moment: Moment) -> None:
    """Store at most as many as the message asks, so that the overview shows what is asked."""
    fill(moment.interview, "questions", moment.answer.choices[:MOST_QUESTIONS])


@keeps("message_state", "sent", "chase")
def _keep_sent(moment: Moment) -> None:
    """Store whether they sent it, and begin the chase; saying "sent" again changes nothing."""
    interview, choice = moment.interview, moment.answer.choice
    if choice == interview.message_state == "sent":
        return
    fill(interview, "message_state", choice)
    interview.sent = moment.now if choice == "sent" else None
    note_asked(interview, moment)


def _came(moment: Moment) -> dict[str, str]:
    return {"came": moment.interview.source or "unknown"}


def _odds(moment: Moment) -> dict[str, str]:
    """Text variables: facts about the odds of an answer, within their review date."""
    person, day = moment.person, today(moment.person, moment.now)
    rows = [row for row in moment.outside.feedback if day <= row["review_by"]]
    here = [row for row in rows if person.country in row.get("countries", [person.country])]
    said = [moment.outside.render(f"feedback-fact.{row['text']}") for row in here]
    return {"facts": " ".join(said) or "none"}


def _worded(moment: Moment) -> dict[str, str | int]:
    """Text variables: whether they use their own wording, which our questions don't change; how many they picked."""
    return {"own": "yes" if moment.interview.message else "no", "picked": len(moment.state.picks)}


def _late(moment: Moment) -> str:
    """Whether the interview was more than a week ago."""
    day = moment.interview.day
    return "yes" if day and moment.now - day > FRESH else "no"


def _known(moment: Moment) -> dict[str, str]:
    """Text variables: whether any fact is known already; then we ask what else there is."""
    one = moment.interview
    return {"known": "some" if one.role or one.day or one.addressee or one.source else "none"}


def _facts(moment: Moment) -> dict[str, str]:
    interview = moment.interview
    return {
        "whom": interview.can_ask or "employer",
        "own": "yes" if interview.message else "no",
        "channel": interview.channel or "mail",
        "late": _late(moment),
        "block": compose(moment),
    }


# From "more" back to where they were: to the message, if they said who it is for.
_ON = Route(lambda moment: "message" if moment.interview.can_ask in ASKABLE else "whom", ("message", "whom"))

# With their own wording they can also return to ours.
_OWN = Route(lambda moment: "wording" if moment.interview.message else "own", ("wording", "own"))

FEEDBACK = Dialogue(
    "feedback",
    {
        "whom": Choose(
            options={**dict.fromkeys(ASKABLE, "message"), "nobody": "other"},
            beside={"more": "more"},
            skip="nobody",
            keep=_keep_whom,
            args=_came,
        ),
        "other": Choose(
            options={"agency": "message", "nobody": "nobody"},
            beside={"notes": "notes"},
            skip="nobody",
            keep=_keep_whom,
        ),
        "more": Choose(
            options={"facts": "facts", "style": "tone", "questions": "questions", "odds": "odds", "go_on": _ON},
            args=_worded,
        ),
        "odds": Choose(options={"go_on": _ON, "nobody": "nobody"}, again=("whom",), keep=_keep_whom, args=_odds),
        "facts": Choose(
            options={"role": "role", "day": "day", "addressee": "addressee", "came": "came"},
            beside={"go_on": _ON},
            args=_known,
        ),
        "role": Write(to="facts", skip="facts", keep=keep("role"), limit=LONGEST_ROLE, args=_worded, deaf=True),
        "day": PickDate(to="facts", skip="facts", keep=keep("day", "date"), args=_worded),
        "addressee": Write(
            to="facts", skip="facts", keep=keep("addressee"), limit=LONGEST_NAME, args=_worded, deaf=True
        ),
        "came": Choose(options=dict.fromkeys(WAYS, "facts"), skip="facts", keep=keep("source", "choice")),
        "tone": Choose(options=dict.fromkeys(TONES, "channel"), skip="channel", keep=keep("tone", "choice")),
        "channel": Choose(options=dict.fromkeys(CHANNELS, _ON), skip=_ON, keep=keep("channel", "choice")),
        "questions": ChooseSeveral(options=QUESTIONS, to=_ON, skip=_ON, keep=_keep_questions, args=_worded),
        "message": Choose(
            options={"will_send": "end", "sent": "end"},
            beside={"own": _OWN, "more": "more"},
            skip="end",
            keep=_keep_sent,
            args=_facts,
        ),
        "wording": Choose(
            options={"draft": "message", "anew": "own", "keep": "message"},
            keep=_keep_draft,
            change_at="own",
            args=_worded,
        ),
        "own": Write(to="message", skip="message", keep=keep("message"), args=_worded, deaf=True),
        "notes": End(then="access", door=begin_at),
        "nobody": End(then="findings"),
        "end": End(then="findings"),
    },
    tip=2,
)
