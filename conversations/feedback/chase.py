"""The feedback chase: asking, asking again, another route, a kind end. Two chases at most (FACTS 3).

"Sent" is only what they say they sent. What is due when is in chasing.py, what is said unasked in
check_in.py, /feedback in requests.py.
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
from .chasing import STAGES, chase_of
from .letter import addressed

_NEXT: Mapping[str, Stage] = {"nudge": "last", "last": "close"}


def note_asked(interview: Interview, moment: Moment) -> None:
    """They said what they do with the message: sent it, or will."""
    stages: dict[str, Stage] = {"sent": "nudge", "will_send": "send"}
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


def _act(x: Exchange, interview: Interview, chase: Chase, about: int, act: str) -> bool:
    """Do it. Returns whether there was anything to do: a button of an earlier stage may be settled by now."""
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
    """The day on which we ask again, as things stand; a promise is made of no other."""
    chase = interview.chase
    return {"date": say_promised(at, f"chase.{about}.{chase.stage}:") if chase else "none"}


def _promise(moment: Moment) -> dict[str, str]:
    return _when(moment, moment.state.about, moment.interview)


def _is_next(interview: Interview, stage: str) -> bool:
    """Whether a stage hasn't been: an old message must not begin the chase anew. One may be passed over."""
    chase = interview.chase
    return chase is not None and chase.stage in STAGES[: STAGES.index(stage) + 1]


def _keep_sent(stage: str) -> Keep:
    """The nudge, or the last try, has left: the stage after it begins now."""

    @keeps("chase")
    def kept(moment: Moment) -> None:
        if moment.answer.choice == "sent" and _is_next(moment.interview, stage):
            moment.interview.chase = Chase(_NEXT[stage], moment.now)

    return kept


def _facts(moment: Moment) -> dict[str, str]:
    """The last try takes another route: an agency instead of the employer where there is one, else phone or mail."""
    interview = moment.interview
    whom = interview.asked or "employer"
    other_way = "mail" if interview.channel == "phone" else "phone"
    through_agency = whom == "both" or (whom == "employer" and interview.came == "agency")
    return {
        "role": interview.role or "none",
        "name": addressed(interview) or "none",
        "whom": whom,
        "route": "agency" if through_agency else other_way,
        "to": "agency" if through_agency or whom == "agency" else "employer",
    }


_TO = {"sent": "noted", "not_now": "kept"}

CHASE = Dialogue(
    "chase",
    {
        "nudge": Choose(options=_TO, keep=_keep_sent("nudge"), args=_facts),
        "last": Choose(options=_TO, keep=_keep_sent("last"), args=_facts),
        "noted": End(args=_promise),
        "kept": End(),
    },
    doors=("nudge", "last"),
    passing=True,
)
