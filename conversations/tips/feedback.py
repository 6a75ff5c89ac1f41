"""Tip 2, Get feedback: ask the employer why, else the agency. Answers to it are listed by /feedback."""

from datetime import timedelta

from ..check_ins.times import today
from ..choices import CanAsk
from ..dialogue.keeping import fill, keep, keep_also, keeps
from ..dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Moment, PickDate, Route, Typed, Write
from ..feedback.access import begin_at
from ..feedback.letter import MOST_QUESTIONS, QUESTIONS, compose, draft, finished, thanks, to_fill
from .feedback_sent import LONGEST_NAME, keep_addressee, keep_agency, keep_sent, sent_first
from .feedback_wishes import LONGEST_ROLE, WISHES, after_own, keep_own, keep_put_in, wish

LONGEST_TOPIC = 100
FRESH = timedelta(days=7)  # since the interview; until then we suggest asking today or tomorrow
ASKABLE: tuple[CanAsk, ...] = ("employer", "agency", "both")
WAYS = ("direct", "agency", "referred")
TONES = ("warm", "formal")
CHANNELS = ("mail", "linkedin", "text", "phone")


@keeps("can_ask", "chase", "message_state")
def _keep_whom(moment: Moment) -> None:
    """Store who they can ask. With nobody to ask, no message is going to be sent."""
    interview, choice = moment.interview, moment.answer.choice
    fill(interview, "can_ask", choice)
    if choice == "nobody":
        interview.chase = None
        interview.message_state = interview.message_state if interview.sent else ""


@keeps("source", "can_ask")
def _keep_came(moment: Moment) -> None:
    """Store how they came to it. Whoever applied directly has no agency to ask."""
    interview = moment.interview
    fill(interview, "source", moment.answer.choice)
    if interview.source == "direct" and interview.can_ask in ("agency", "both"):
        interview.can_ask = "employer"


@keeps("message")
def _keep_draft(moment: Moment) -> None:
    """Return to our draft, if they chose so."""
    if moment.answer.choice == "draft":
        moment.interview.message = ""


@keeps("questions")
def _keep_questions(moment: Moment) -> None:
    """Store at most as many as the message asks, so that the overview shows what is asked."""
    fill(moment.interview, "questions", moment.answer.choices[:MOST_QUESTIONS])


def _came(moment: Moment) -> dict[str, str]:
    return {"came": moment.interview.source or "unknown", "agency": moment.interview.agency or "none"}


def _left_to_ask(moment: Moment) -> dict[str, str]:
    """The same; asked by itself the question has no side doors, so the agency stays."""
    return _came(moment) | ({"came": "unknown"} if moment.only else {})


def _odds(moment: Moment) -> dict[str, str]:
    """Text variables: facts about the odds of an answer, within their review date."""
    person, day = moment.person, today(moment.person, moment.now)
    rows = [row for row in moment.outside.feedback if day <= row["review_by"]]
    here = [row for row in rows if person.country in row.get("countries", [person.country])]
    said = [moment.outside.render(f"feedback-fact.{row['text']}") for row in here]
    return {"facts": " ".join(said) or "none"}


def _worded(moment: Moment) -> dict[str, str | int]:
    """Text variables: whether they use their own wording, which our questions don't change; picks; their name."""
    signed = "yes" if moment.person.signs else "no"
    return {"own": "yes" if moment.interview.message else "no", "picked": len(moment.state.picks), "signed": signed}


def _late(moment: Moment) -> str:
    """Whether it is over a week since they decided, or, if no answer came yet, since the interview; or "unknown".

    A no is often much younger than the interview.
    """
    interview = moment.interview
    if interview.day and moment.now - interview.day <= FRESH:
        return "no"
    since = (interview.decided or interview.no_told) if interview.standing == "turned_down" else interview.day
    if since is None and moment.now - interview.began > FRESH:
        return "yes"
    if since is None:
        return "unknown" if interview.day else "no"
    return "yes" if moment.now - since > FRESH else "no"


def _known(moment: Moment) -> dict[str, str]:
    """Text variables: whether any fact is known already; then we ask what else there is."""
    one = moment.interview
    return {"known": "some" if one.role or one.day or one.addressee or one.source else "none"}


def _facts(moment: Moment) -> dict[str, str]:
    interview = moment.interview
    return {
        "whom": interview.can_ask or "employer",
        "agency": interview.agency or "none",
        "own": "yes" if interview.message else "no",
        "fill": "" if interview.message else to_fill(moment),
        "channel": interview.channel or "mail",
        "late": _late(moment),
        "block": compose(moment),
    }


def _to_agency(moment: Moment) -> dict[str, str]:
    """The agency's own message, where both are asked: they need another one than the employer."""
    return {"block": draft(moment, "agency"), "fill": to_fill(moment)}


def _thanks(moment: Moment) -> dict[str, str]:
    """A message that asks nothing, and what is to be filled in."""
    return {"block": thanks(moment), "fill": to_fill(moment)}


@keeps("topic")
def _keep_topic(moment: Moment) -> None:
    """Store the end of the sentence that we began."""
    fill(moment.interview, "topic", finished(moment))


@keeps("message_state", "sent", "chase", "addressee", "role", "channel", "questions", "tone")
def _keep_message(moment: Moment) -> None:
    """Store whether they sent it; or what they said is to be in it."""
    if moment.answer.choice:
        keep_sent(moment)
    else:
        keep_put_in(moment)


def _keep_name(moment: Moment) -> None:
    moment.person.signs = moment.answer.text.strip()


# From "more" back to where they were: to the message, if they said who it is for.
_ON = Route(lambda moment: "message" if moment.interview.can_ask in ASKABLE else "whom", ("message", "whom"))

# Where both are asked, the agency's message comes after the employer's.
_SENT = Route(lambda moment: "agency" if moment.interview.can_ask == "both" else "end", ("agency", "end"))

# Only who talked with somebody there can say what they enjoyed hearing about.
_TOPIC = Route(lambda moment: "topic" if moment.interview.spoke else "facts", ("topic", "facts"))

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
            beside={"thanks": "thanks", "notes": "notes", "odds": "odds"},
            skip="nobody",
            keep=_keep_whom,
            args=_left_to_ask,
        ),
        "more": Choose(
            options={"facts": "facts", "style": "tone", "questions": "questions", "sign": "sign", "go_on": _ON},
            args=_worded,
        ),
        "odds": Choose(options={"go_on": "whom", "nobody": "nobody"}, args=_odds),
        "facts": Choose(
            options={"role": "role", "day": "day", "addressee": "addressee", "came": "came"},
            beside={"go_on": _ON},
            args=_known,
        ),
        "role": Write(to="facts", skip="facts", keep=keep("role"), limit=LONGEST_ROLE, args=_worded, deaf=True),
        "day": PickDate(past=True, to="facts", skip="facts", keep=keep("day", "date"), args=_worded),
        "addressee": Write(to=_TOPIC, skip=_TOPIC, keep=keep_addressee, limit=LONGEST_NAME, args=_worded, deaf=True),
        "topic": Write(to="facts", skip="facts", keep=_keep_topic, limit=LONGEST_TOPIC, args=_worded, deaf=True),
        "came": Choose(options=dict.fromkeys(WAYS, "facts"), skip="facts", keep=_keep_came),
        "tone": Choose(options=dict.fromkeys(TONES, "channel"), skip="channel", keep=keep("tone", "choice")),
        "channel": Choose(options=dict.fromkeys(CHANNELS, _ON), skip=_ON, keep=keep("channel", "choice")),
        "questions": ChooseSeveral(options=QUESTIONS, to=_ON, skip=_ON, keep=_keep_questions, args=_worded),
        "message": Choose(
            options={"will_send": _SENT, "sent": _SENT},
            beside={"own": _OWN, "more": "more"},
            typed=Typed(lambda moment: bool(wish(moment)), Route(wish, (*WISHES, "message"))),
            skip="end",
            keep=_keep_message,
            args=_facts,
        ),
        "agency": Choose(
            options={"will_send": "end", "sent": "end", "leave": "end"},
            typed=Typed(sent_first, "agency"),
            skip="end",
            keep=keep_agency,
            args=_to_agency,
        ),
        "thanks": Choose(
            options={"will_send": "nobody", "sent": "nobody", "leave": "nobody"},
            skip="nobody",
            keep=keep_also("thanks", "will_send"),
            args=_thanks,
        ),
        "sign": Write(to=_ON, skip=_ON, keep=_keep_name, limit=LONGEST_NAME, deaf=True),
        "wording": Choose(
            options={"draft": "message", "anew": "own", "keep": "message"},
            keep=_keep_draft,
            change_at="own",
            args=_worded,
        ),
        "own": Write(
            to=Route(after_own, (*WISHES, "message")), skip="message", keep=keep_own, args=_worded, deaf=True
        ),
        "notes": End(then="access", door=begin_at),
        "nobody": End(then="findings"),
        "end": End(then="findings"),
    },
    tip=2,
)
