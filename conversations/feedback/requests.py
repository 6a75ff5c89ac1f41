"""/feedback: the requests they made to employers and agencies, their status, and what can be done."""

from ..check_ins.times import today
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, quote
from ..dialogue.forms import in_rows, number_of
from ..dialogue.messages import Button, Say
from ..interviews.in_words import named, stage_of, where_it_stands
from ..interviews.listing import is_had
from ..interviews.names import resembles
from ..person import Interview, State
from .access import open_request
from .chasing import open_chase, stage_due
from .letter import compose

LISTED = 8
ACTS = (
    "word",
    "again",
    "read",
    "wont_say",
    "notes",
    "came",
    "let_go",
    "show",
    "whom",
    "back",
)  # what may follow a number


def show_requests(x: Exchange, words: str) -> None:
    """/feedback: list all requests; a number or a name opens one ("3", "Acme"), "3 notes" runs an act of it."""
    number, _, act = words.partition(" ")
    if number.isdecimal() and act in ("", *ACTS):
        return _open(x, number_of(number), act)
    newest = sorted(x.person.interviews.items(), reverse=True)
    meant = [(number, one) for number, one in newest if words and resembles(words, one.where)]
    if len(meant) == 1:
        return _open(x, meant[0][0], "")
    asked = [(number, one) for number, one in meant or newest if one.closed is None and is_had(one, x.now)][:LISTED]
    if not asked:
        return x.say("requests-none", rows=x.commands(("new_interview",)))
    lead = x.text("requests-unknown", {"words": quote(words)}) if words and not meant else ""
    lines = "\n".join(f"• {named(x.person, number)}: {stands(x, one)}" for number, one in asked)
    rows = tuple((Button(named(x.person, number), command=f"feedback {number}"),) for number, _ in asked)
    return x.say("requests-list", {"lines": lines}, rows, lead=lead)


def stands(x: Exchange, interview: Interview) -> str:
    """The status of an interview's requests in a line: feedback, interview notes, what else they planned to ask."""
    also = [x.text(f"requests-also.{one}") for one in interview.also]
    beside = [*filter(None, [_notes(x, interview)]), *also]
    line = where_it_stands(x, interview)
    return f"{line} ({'; '.join(beside)})" if beside else line


def _notes(x: Exchange, interview: Interview) -> str:
    """The status of the request for interview notes, if there is one."""
    if not interview.access:
        return ""
    days = {"sent": interview.access_sent, "due": interview.access_due}
    dates = {name: x.outside.say_date(day, "") if day else "none" for name, day in days.items()}
    over = interview.access_due is not None and interview.access_due.date() < today(x.person, x.now)
    return x.text(f"requests-notes.{interview.access}", {**dates, "over": "yes" if over else "no"})


# ---------------------------------------------------------------- one of them


def _open(x: Exchange, about: int, act: str) -> None:
    interview = x.person.interviews.get(about)
    if interview is None:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    if act in ("word", "again", "read"):
        return begin(x, "findings", "reason", about=about)
    if act == "wont_say":
        interview.heard = "wont_say"
        return x.say("findings-silent", {"stopped": interview.stopped or "none"}, x.commands(("feedback", "menu")))
    if act == "notes":
        return open_request(x, about)
    if act == "came":
        interview.access = "came"
        return x.say("access-came", rows=((_button(x, about, "read"),),))
    if act == "let_go":
        interview.access = "let_go"
        return x.say("access-left", rows=x.commands(("feedback", "menu")))
    if act == "show" and interview.message_state == "sent" and interview.sent:
        message = compose(x.moment_of(State(about=about)))
        sent = x.outside.say_date(interview.sent, x.person.zone)
        words = x.text("requests-sent", {"sent": sent, "way": interview.channel or "mail"})
        return x.messages.append(Say(words, block=message, rows=((_button(x, about, "back"),),)))
    if act == "show" and _has_asked(interview):
        return begin(x, "feedback", "message", about=about, only=True)
    if act == "whom" or stage_of(interview) == "open":
        return begin(x, "feedback", "whom", about=about)
    return _show(x, about, interview)


def _show(x: Exchange, about: int, interview: Interview) -> None:
    """Show the status, the next stage and its date, and a button for each possible act."""
    chase, heard = open_chase(interview), interview.heard
    stage = chase.stage if chase else "none"
    fair = stage_due(x.person, x.outside, chase) if chase else None
    ready = fair is not None and fair <= x.now
    asked = _has_asked(interview)
    offered = {
        "word": heard != "told",
        "again": heard == "told",
        "wont_say": heard not in ("told", "wont_say") and asked,
        "sent": stage == "send",
        "nudge": ready and stage == "nudge",
        "last": ready and stage == "last",
        "show": asked,
        "whom": not asked,
        "notes": interview.access in ("", "will_send"),
        "came": interview.access == "sent",
        "close": chase is not None,
    }
    text = x.text(
        "requests-one",
        {
            "stands": stands(x, interview),
            "stage": stage,
            "from": x.outside.say_date(fair, x.person.zone) if fair and not ready else "none",
        },
    )
    buttons = [_button(x, about, act) for act, is_there in offered.items() if is_there]
    title = x.text("requests-title", {"where": named(x.person, about)})
    x.messages.append(Say(text, title=title, rows=in_rows(buttons)))


def _has_asked(interview: Interview) -> bool:
    """Whether there is somebody to ask."""
    return interview.can_ask not in ("", "nobody")


def _button(x: Exchange, about: int, act: str) -> Button:
    """The button for an act: those that move the chase send its command, the others /feedback."""
    command = "chase" if act in ("sent", "nudge", "last", "close") else "feedback"
    return Button(x.text(f"check_in-act.{act}"), command=f"{command} {about} {act}")
