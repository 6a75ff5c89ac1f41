"""Following up on a request for feedback: a nudge, a last try by another route, an end. Two at most (FACTS 3).

"Sent" means that they told us they sent it. The timing is in chasing.py, the check-in in check_in.py, /feedback in
requests.py.
"""

from collections.abc import Mapping

from ..check_ins import say_promised
from ..choices import Stage
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.forms import number_of
from ..dialogue.keeping import keeps
from ..dialogue.steps import Choose, Dialogue, End, Keep, Moment
from ..person import Chase, Interview
from .chasing import STAGES, open_chase
from .letter import facts, to_fill

_NEXT: Mapping[str, Stage] = {"nudge": "last", "last": "close"}


def note_asked(interview: Interview, moment: Moment) -> None:
    """Begin the chase once they say that they sent the message, or will."""
    stages: dict[str, Stage] = {"sent": "nudge", "will_send": "send"}
    choice = moment.answer.choice
    interview.chase = Chase(stages[choice], moment.now) if choice in stages else None


def command(x: Exchange, words: str) -> None:
    """Buttons of the chase, such as "3 nudge"; says so if the chase is over."""
    number, _, act = words.partition(" ")
    about = number_of(number)
    interview = x.person.interviews.get(about)
    chase = open_chase(interview) if interview and not interview.closed else None
    if interview is None or chase is None or not _act(x, interview, chase, about, act):
        x.say("check_in-settled", rows=x.commands(("interviews",)))


def _act(x: Exchange, interview: Interview, chase: Chase, about: int, act: str) -> bool:
    """Run the act of a button. Returns False if it no longer applies, such as one of an earlier stage."""
    if act in _NEXT and _is_next(interview, act):
        begin(x, "chase", act, about=about)
    elif act == "sent" and chase.stage == "send":
        interview.message_state, interview.sent = "sent", x.now
        interview.chase = Chase("nudge", x.now)
        x.say("chase-asked", _when(x, about, interview))
    elif act == "wait":
        interview.chase = Chase(chase.stage, x.now)
        x.say("chase-waiting", _when(x, about, interview))
    elif act in ("leave", "close"):
        chase.stage = "closed"
        x.say("chase-left" if act == "leave" else "chase-closed", rows=x.commands(("setback", "menu")))
    else:
        return False
    return True


def _when(at: Exchange | Moment, about: int, interview: Interview) -> dict[str, str]:
    """Text variables: the date on which we will ask again, as things stand."""
    chase = interview.chase
    return {"date": say_promised(at, f"chase.{about}.{chase.stage}:") if chase else "none"}


def _promise(moment: Moment) -> dict[str, str]:
    return _when(moment, moment.state.about, moment.interview)


def _is_next(interview: Interview, stage: str) -> bool:
    """Whether a stage is still ahead, lest an old button restart the chase. Stages may be skipped."""
    chase = interview.chase
    return chase is not None and chase.stage in STAGES[: STAGES.index(stage) + 1]


def _keep_sent(stage: str) -> Keep:
    """A `keep` that moves on to the next stage once the nudge, or the last try, was sent."""

    @keeps("chase")
    def kept(moment: Moment) -> None:
        if moment.answer.choice == "sent" and _is_next(moment.interview, stage):
            moment.interview.chase = Chase(_NEXT[stage], moment.now)

    return kept


def _nudge(moment: Moment) -> dict[str, str]:
    """Text variables of the nudge: to whom they wrote first, by the same channel."""
    whom = "agency" if moment.interview.can_ask == "agency" else "employer"
    return _to(moment, whom) | {"channel": moment.interview.channel or "mail"}


def _last(moment: Moment) -> dict[str, str]:
    """Text variables. The last try takes another route: the agency, if there is one, else phone instead of mail."""
    interview = moment.interview
    asked = interview.can_ask or "employer"
    if asked == "both" or (asked == "employer" and interview.source == "agency"):
        return _to(moment, "agency") | {"route": "agency"}
    return _to(moment, asked) | {"route": "mail" if interview.channel == "phone" else "phone"}


def _to(moment: Moment, whom: str) -> dict[str, str]:
    args = facts(moment, whom)
    greeting, subject = (
        moment.outside.render(f"letter-{part}", args | {"again": "yes"}) for part in ("greeting", "subject")
    )
    return args | {"greeting": greeting, "subject": subject, "fill": to_fill(moment)}


_TO = {"sent": "noted", "not_now": "kept"}

CHASE = Dialogue(
    "chase",
    {
        "nudge": Choose(options=_TO, keep=_keep_sent("nudge"), args=_nudge),
        "last": Choose(options=_TO, keep=_keep_sent("last"), args=_last),
        "noted": End(args=_promise),
        "kept": End(),
    },
    doors=("nudge", "last"),
    passing=True,
)
