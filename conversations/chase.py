"""The feedback chase: asking, asking again, another route, a kind end. Two chases at most (FACTS 3).

"Sent" is only what they say they sent. What is due when is in check_ins/occasions.py.
"""

from functools import partial

from .access import answer_by, open_request
from .check_ins.occasions import CHASE_DAYS, STAGES, add_working_days, chase_of
from .check_ins.times import at_their_hour, today
from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.forms import number_of
from .dialogue.messages import Button
from .dialogue.steps import Choose, Dialogue, End, Moment
from .interviews import is_had, named
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
    about = number_of(number)
    interview = x.person.interviews.get(about)
    chase = chase_of(interview) if interview and not interview.closed else None
    if interview is None or chase is None or not _act(x, interview, chase, about, act):
        x.say("check-in-settled", rows=x.commands(("interviews",)))


def show_requests(x: Exchange, words: str) -> None:
    """/feedback: every request and where it stands; a button opens one."""
    if words:
        return _open_request(x, words)
    newest = sorted(x.person.interviews.items(), reverse=True)
    asked = [(number, one) for number, one in newest if one.closed is None and is_had(one, x.now)][:LISTED]
    if not asked:
        return x.say("feedback-none", rows=x.commands(("debrief",)))
    lines = "\n".join(
        f"• {named(x.person, number)}: {x.text(f'feedback-stands.{_stands(one)}', _dates(x, one))}{_notes(x, one)}"
        for number, one in asked
    )
    rows = tuple((Button(named(x.person, number), command=f"feedback {number}"),) for number, _ in asked)
    return x.say("feedback-requests", {"lines": lines}, rows)


def _open_request(x: Exchange, words: str) -> None:
    """One request: its message to see, to say that it left, or the chase where that has begun."""
    about = number_of(words)
    interview = x.person.interviews.get(about)
    if interview is None:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    if interview.heard == "told":
        return begin(x, "findings", "reason", about=about, only=True)
    if interview.heard == "wont_say":
        return begin(x, "findings", "heard", about=about, only=True)
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


def _notes(x: Exchange, interview: Interview) -> str:
    """Where their request for what is held on them stands, if it left."""
    if interview.access_sent is None:
        return ""
    due = answer_by(x, interview)
    dates = {
        name: x.outside.say_date(day, "") if day else "none"
        for name, day in (("sent", interview.access_sent), ("due", due))
    }
    return f" {x.text('feedback-notes_stand', dates)}"


def _dates(x: Exchange, interview: Interview) -> dict[str, str]:
    sent = interview.sent
    return {"sent": x.outside.say_date(sent, x.person.zone) if sent else ""}


def _act(x: Exchange, interview: Interview, chase: Chase, about: int, act: str) -> bool:
    """Do it. Returns whether there was anything to do: a button of an earlier stage may be settled by now."""
    if act == "answered":
        begin(x, "findings", "reason", about=about)
    elif act == "show":
        begin(x, "feedback", "message", about=about, only=True)
    elif act == "notes":
        open_request(x, about)
    elif act in _NEXT and _is_next(interview, act):
        begin(x, "chase", act, about=about)
    elif act == "sent" and chase.stage == "send":
        interview.message_state, interview.sent = "sent", x.now
        interview.chase = Chase("nudge", x.now)
        x.say("chase-asked", _when(x))
    elif act == "wait":
        interview.chase = Chase(chase.stage, x.now)
        x.say("chase-waiting", _when(x))
    elif act in ("leave", "close"):
        chase.stage = "closed"
        x.say("chase-left" if act == "leave" else "chase-closed", rows=x.commands(("setback", "menu")))
    else:
        return False
    return True


def _when(x: Exchange) -> dict[str, str]:
    """The day on which we ask again."""
    person = x.person
    day = add_working_days(x.outside, today(person, x.now), CHASE_DAYS, person.country)
    return {"date": x.outside.say_date(at_their_hour(person, day), person.zone)}


def _is_next(interview: Interview, stage: str) -> bool:
    """Whether a stage hasn't been: an old message must not begin the chase anew. One may be passed over."""
    chase = interview.chase
    return chase is not None and chase.stage in STAGES[: STAGES.index(stage) + 1]


def _keep_sent(moment: Moment, stage: str) -> None:
    """The nudge, or the last try, has left: the stage after it begins now."""
    if moment.answer.choice == "sent" and _is_next(moment.interview, stage):
        moment.interview.chase = Chase(_NEXT[stage], moment.now)


def _facts(moment: Moment) -> dict[str, str]:
    interview = moment.interview
    return {
        "role": interview.role or "none",
        "whom": interview.asked or "employer",
        "channel": interview.channel or "mail",
    }


_TO = {"sent": "noted", "not_now": "kept"}

CHASE = Dialogue(
    "chase",
    {
        "nudge": Choose(options=_TO, keep=partial(_keep_sent, stage="nudge"), args=_facts),
        "last": Choose(options=_TO, keep=partial(_keep_sent, stage="last"), args=_facts),
        "noted": End(),
        "kept": End(),
    },
    doors=("nudge", "last"),
    passing=True,
)
