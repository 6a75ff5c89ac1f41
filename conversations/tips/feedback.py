"""Tip 2, Get feedback: it is vital to know why. The employer first, else the agency."""

from ..access import begin_at
from ..chase import note_asked
from ..dialogue.keeping import keep
from ..dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Moment, PickDate, Route, Write
from ..letter import QUESTIONS, compose

LONGEST_ROLE = 100
LONGEST_NAME = 60
ASKABLE = ("employer", "agency", "both")
WAYS = ("direct", "agency", "referred")
TONES = ("warm", "formal")
CHANNELS = ("mail", "linkedin", "phone")


def _keep_other(moment: Moment) -> None:
    """The agency after all, or nobody."""
    moment.interview.asked = "agency" if moment.answer.choice == "agency" else "nobody"


def _keep_odds(moment: Moment) -> None:
    if moment.answer.choice == "nobody":
        moment.interview.asked = "nobody"


def _keep_questions(moment: Moment) -> None:
    moment.interview.questions = list(moment.answer.choices)


def _keep_sent(moment: Moment) -> None:
    """Sent is only what they say they sent; said once more, the chase goes on as it is."""
    interview, choice = moment.interview, moment.answer.choice
    if choice == interview.message_state == "sent":
        return
    interview.message_state = choice
    interview.sent = moment.now if choice == "sent" else None
    note_asked(interview, moment)


def _came(moment: Moment) -> dict[str, str]:
    return {"came": moment.interview.came or "unknown"}


def _known(moment: Moment) -> dict[str, str]:
    """Whether a fact is there already: then the question is what else there is."""
    one = moment.interview
    return {"known": "some" if one.role or one.day or one.addressee or one.came else "none"}


def _facts(moment: Moment) -> dict[str, str]:
    interview = moment.interview
    return {
        "whom": interview.asked or "employer",
        "own": "yes" if interview.message else "no",
        "channel": interview.channel or "mail",
        "block": compose(moment),
    }


# From "more" back to where they were: to the message, once they said whom it is for.
_ON = Route(lambda moment: "message" if moment.interview.asked in ASKABLE else "whom", ("message", "whom"))

FEEDBACK = Dialogue(
    "feedback",
    {
        "whom": Choose(
            options={**dict.fromkeys(ASKABLE, "message"), "nobody": "other"},
            beside={"more": "more"},
            skip="nobody",
            keep=keep("asked", "choice"),
            args=_came,
        ),
        "other": Choose(
            options={"agency": "message", "nobody": "nobody"},
            beside={"notes": "notes"},
            skip="nobody",
            keep=_keep_other,
        ),
        "message": Choose(
            options={"will_send": "end", "sent": "end"},
            beside={"own": "own", "more": "more"},
            skip="end",
            keep=_keep_sent,
            args=_facts,
        ),
        "own": Write(to="message", skip="message", keep=keep("message")),
        "more": Choose(
            options={"facts": "facts", "style": "tone", "questions": "questions", "odds": "odds", "go_on": _ON}
        ),
        "odds": Choose(options={"go_on": _ON, "nobody": "nobody"}, keep=_keep_odds),
        "facts": Choose(
            options={"role": "role", "day": "day", "addressee": "addressee", "came": "came"},
            beside={"go_on": _ON},
            args=_known,
        ),
        "role": Write(to="facts", skip="facts", keep=keep("role"), limit=LONGEST_ROLE),
        "day": PickDate(to="facts", skip="facts", keep=keep("day", "date")),
        "addressee": Write(to="facts", skip="facts", keep=keep("addressee"), limit=LONGEST_NAME),
        "came": Choose(options=dict.fromkeys(WAYS, "facts"), skip="facts", keep=keep("came", "choice")),
        "tone": Choose(options=dict.fromkeys(TONES, "channel"), skip="channel", keep=keep("tone", "choice")),
        "channel": Choose(options=dict.fromkeys(CHANNELS, _ON), skip=_ON, keep=keep("channel", "choice")),
        "questions": ChooseSeveral(options=QUESTIONS, to=_ON, skip=_ON, keep=_keep_questions),
        "notes": End(then="access", door=begin_at),
        "nobody": End(then="findings"),
        "end": End(then="findings"),
    },
    tip=2,
)
