"""What becomes of the messages of tip 2: whether they were sent, when to ask about a reply, and who is greeted."""

from ..dialogue.keeping import fill, keep_also, keeps
from ..dialogue.steps import Moment
from ..feedback.chase import note_asked
from ..interviews.names import instead_of, person_in
from ..person import Chase

LONGEST_NAME = 60


def name_told(moment: Moment) -> str:
    """Whom the message is to greet, if they say that instead of an answer ("make it to Sam"); else ""."""
    text, spellings, interview = moment.answer.text, moment.outside.spellings, moment.interview
    name = person_in(text, spellings, surely=True)
    if not name and interview.addressee:
        name = instead_of(text, spellings, interview.addressee)
    return "" if moment.only or interview.message or len(name) > LONGEST_NAME else name


@keeps("addressee")
def keep_addressee(moment: Moment) -> None:
    """Store whom the message greets, without the sentence around the name."""
    fill(moment.interview, "addressee", person_in(moment.answer.text, moment.outside.spellings))


def keep_sent(moment: Moment) -> None:
    """Store whether they sent it, and begin the chase. What was sent stays so, unless they change it."""
    interview, choice = moment.interview, moment.answer.choice
    if interview.message_state == "sent" and (choice == "sent" or not moment.only):
        return
    fill(interview, "message_state", choice)
    interview.sent = moment.now if choice == "sent" else None
    note_asked(interview, moment)


def sent_first(moment: Moment) -> bool:
    """Whether they say at the agency's message that they sent the employer's."""
    return bool(moment.outside.hearing.read(moment.answer.text, "feedback.agency.first").options)


@keeps("also", "message_state", "sent", "chase")
def keep_agency(moment: Moment) -> None:
    """Store whether they'll write to the agency; or that the employer's message went out, which they said here."""
    interview = moment.interview
    if moment.answer.choice:
        return keep_also("agency", "will_send")(moment)
    if interview.message_state != "sent":
        interview.message_state, interview.sent = "sent", moment.now
        interview.chase = Chase("nudge", moment.now)
    return None
