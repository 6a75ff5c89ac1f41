"""What becomes of the messages of tip 2: whether they were sent, and when to ask about a reply."""

from ..dialogue.keeping import fill, keep_also, keeps
from ..dialogue.steps import Moment
from ..feedback.chase import note_asked
from ..person import Chase


@keeps("message_state", "sent", "chase")
def keep_sent(moment: Moment) -> None:
    """Store whether they sent it, and begin the chase. What was sent stays sent, but where this answer is changed."""
    interview, choice = moment.interview, moment.answer.choice
    stays = interview.message_state == "sent" and (choice == "sent" or not moment.only)
    if not choice or stays:  # what they typed is about the message, or it was sent before
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
