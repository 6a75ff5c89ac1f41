"""Tip 2, Get feedback: it is vital to know why. The employer first, else the agency."""

from ..dialogue.steps import Choose, Dialogue, End, Moment, PickDate, Write

LONGEST_ROLE = 100


def _keep_whom(moment: Moment) -> None:
    moment.interview.asked = moment.answer.choice


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


def _facts(moment: Moment) -> dict[str, str]:
    interview = moment.interview
    known = (
        "both"
        if interview.role and interview.day
        else "role"
        if interview.role
        else "day"
        if interview.day
        else "none"
    )
    return {
        "known": known,
        "role": interview.role,
        "whom": interview.asked or "employer",
        "own": "yes" if interview.message else "no",
        "block": interview.message,
    }


FEEDBACK = Dialogue(
    "feedback",
    {
        "whom": Choose(
            options={"employer": "message", "agency": "message", "both": "message", "nobody": "nobody"},
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
        "own": Write(to="message", skip="message", keep=_keep_own, args=_facts),
        "more": Choose(options={"odds": "odds", "role": "role", "day": "day", "go_on": "whom"}),
        "odds": Choose(options={"go_on": "whom", "nobody": "nobody"}),
        "role": Write(to="whom", skip="whom", keep=_keep_role, limit=LONGEST_ROLE),
        "day": PickDate(to="whom", skip="whom", keep=_keep_day),
        "nobody": End(then="findings"),
        "end": End(then="findings"),
    },
    tip=2,
)
