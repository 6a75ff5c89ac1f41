"""The feedback chase: asking, asking again, another route, a kind end. Two chases at most (FACTS 3).

"Sent" is only what they say they sent. What is due when is in check_ins/occasions.py.
"""

from .check_ins.occasions import CHASE_DAYS, add_working_days
from .check_ins.times import at_their_hour, today
from .dialogue.asking import shorten
from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.messages import Button
from .dialogue.steps import Choose, Dialogue, End, Moment
from .person import Chase, Interview

LISTED = 8
_NEXT = {"nudge": "last", "last": "close"}


def note_asked(interview: Interview, moment: Moment) -> None:
    """They said what they do with the message: sent it, or will."""
    stages = {"sent": "nudge", "will_send": "send"}
    choice = moment.answer.choice
    interview.chase = Chase(stages[choice], moment.now) if choice in stages else None


def command(x: Exchange, words: str) -> None:
    """Buttons of a chase: "3 nudge" and the like; one that is settled says so."""
    number, _, act = words.partition(" ")
    about = int(number[:9]) if number.isdecimal() else 0
    interview = x.person.interviews.get(about)
    if interview is None or interview.chase is None or interview.chase.stage == "closed":
        return x.say("check-in-settled", rows=x.commands(("interviews",)))
    return _act(x, interview, interview.chase, about, act)


def show_requests(x: Exchange, words: str) -> None:
    """/feedback: every request and where it stands; a button opens one."""
    if words:
        return _open_request(x, words)
    asked = [(n, one) for n, one in sorted(x.person.interviews.items(), reverse=True) if one.closed is None][:LISTED]
    if not asked:
        return x.say("feedback-none", rows=x.commands(("debrief",)))
    lines = "\n".join(
        f"• {one.where}: {x.text(f'feedback-stands.{_stands(one)}', _dates(x, one))}" for _, one in asked
    )
    rows = tuple((Button(shorten(one.where), command=f"feedback {number}"),) for number, one in asked)
    return x.say("feedback-requests", {"lines": lines}, rows)


def _open_request(x: Exchange, words: str) -> None:
    """One request: its message to see, to say that it left, or the chase where that has begun."""
    about = int(words[:9]) if words.isdecimal() else 0
    interview = x.person.interviews.get(about)
    if interview is None:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    if interview.heard == "told":
        return begin(x, "findings", "reason", about=about, only=True)
    stage = interview.chase.stage if interview.chase else ""
    if stage in _NEXT:
        return begin(x, "chase", stage, about=about)
    step = "message" if interview.asked and interview.asked != "nobody" else "whom"
    return begin(x, "feedback", step, about=about, only=step == "message")


def _stands(interview: Interview) -> str:
    """Where a request stands, in a word."""
    if interview.heard in ("told", "wont_say"):
        return interview.heard
    if interview.chase:
        return interview.chase.stage
    return "nobody" if interview.asked == "nobody" else "open"


def _dates(x: Exchange, interview: Interview) -> dict[str, str]:
    sent = interview.sent
    return {"sent": x.outside.say_date(sent, x.person.zone) if sent else ""}


def _act(x: Exchange, interview: Interview, chase: Chase, about: int, act: str) -> None:
    if act == "answered":
        return begin(x, "findings", "reason", about=about)
    if act == "show":
        return begin(x, "feedback", "message", about=about, only=True)
    if act in ("nudge", "last"):
        return begin(x, "chase", act, about=about)
    if act == "sent":
        interview.message_state, interview.sent = "sent", x.now
        interview.chase = Chase("nudge", x.now)
        return x.say("chase-asked", _when(x))
    if act == "wait":
        interview.chase = Chase(chase.stage, x.now)
        return x.say("chase-waiting", _when(x))
    chase.stage = "closed"
    return x.say("chase-left" if act == "leave" else "chase-closed", rows=x.commands(("setback", "menu")))


def _when(x: Exchange) -> dict[str, str]:
    """The day on which we ask again."""
    person = x.person
    day = add_working_days(x.outside, today(person, x.now), CHASE_DAYS, person.country)
    return {"date": x.outside.say_date(at_their_hour(person, day), person.zone)}


def _keep_sent(moment: Moment) -> None:
    """The nudge, or the last try, has left: the next stage begins now."""
    chase = moment.interview.chase
    if moment.answer.choice == "sent" and chase:
        moment.interview.chase = Chase(_NEXT.get(chase.stage, "close"), moment.now)


def _facts(moment: Moment) -> dict[str, str]:
    interview = moment.interview
    return {
        "role": interview.role or "none",
        "whom": interview.asked or "employer",
    }


CHASE = Dialogue(
    "chase",
    {
        "nudge": Choose(options={"sent": "noted", "not_now": "kept"}, keep=_keep_sent, args=_facts),
        "last": Choose(options={"sent": "noted", "not_now": "kept"}, keep=_keep_sent, args=_facts),
        "noted": End(),
        "kept": End(),
    },
    doors=("nudge", "last"),
    passing=True,
)
