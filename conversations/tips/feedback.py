"""Tip 2, Get feedback: it is vital to know why. The employer first, else the agency."""

from ..chase import note_asked
from ..dialogue.steps import Choose, Dialogue, End, Moment, PickDate, Route, Write

LONGEST_ROLE = 100
ASKABLE = ("employer", "agency", "both")


def _keep_whom(moment: Moment) -> None:
    moment.interview.asked = moment.answer.choice


def _keep_odds(moment: Moment) -> None:
    if moment.answer.choice == "nobody":
        moment.interview.asked = "nobody"


def _keep_role(moment: Moment) -> None:
    moment.interview.role = moment.answer.text


def _keep_day(moment: Moment) -> None:
    moment.interview.day = moment.answer.date


def _keep_own(moment: Moment) -> None:
    moment.interview.message = moment.answer.text


def _keep_sent(moment: Moment) -> None:
    """Sent is only what they say they sent."""
    interview, choice = moment.interview, moment.answer.choice
    interview.message_state = choice
    interview.sent = moment.now if choice == "sent" else None
    note_asked(interview, moment)


def _known(moment: Moment) -> str:
    """What of role and day the message can name."""
    interview = moment.interview
    if interview.role and interview.day:
        return "both"
    return "role" if interview.role else "day" if interview.day else "none"


def _facts(moment: Moment) -> dict[str, str]:
    interview = moment.interview
    return {
        "known": _known(moment),
        "role": interview.role,
        "whom": interview.asked or "employer",
        "own": "yes" if interview.message else "no",
        "block": interview.message,
    }


# From "more" back to where they were: to the message, once they said whom it is for.
_ON = Route(lambda moment: "message" if moment.interview.asked in ASKABLE else "whom", ("message", "whom"))

FEEDBACK = Dialogue(
    "feedback",
    {
        "whom": Choose(
            options={**dict.fromkeys(ASKABLE, "message"), "nobody": "nobody"},
            beside={"more": "more"},
            skip="nobody",
            keep=_keep_whom,
        ),
        "message": Choose(
            options={"will_send": "end", "sent": "end"},
            beside={"own": "own", "more": "more"},
            skip="end",
            keep=_keep_sent,
            args=_facts,
        ),
        "own": Write(to="message", skip="message", keep=_keep_own),
        "more": Choose(options={"odds": "odds", "role": "role", "day": "day", "go_on": _ON}),
        "odds": Choose(options={"go_on": _ON, "nobody": "nobody"}, keep=_keep_odds),
        "role": Write(to=_ON, skip=_ON, keep=_keep_role, limit=LONGEST_ROLE),
        "day": PickDate(to=_ON, skip=_ON, keep=_keep_day),
        "nobody": End(then="findings"),
        "end": End(then="findings"),
    },
    tip=2,
)
