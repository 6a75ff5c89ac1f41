"""What somebody has to have done for a check-in to come about it."""

from conversations.person import Chase

from .chat import Chat


def planned(chat: Chat) -> None:
    """They made a plan for the week."""
    chat.command("week plan")
    chat.type("Two applications on Tuesday")


def asked_for_feedback(chat: Chat) -> None:
    """They sent the message, and a nudge is next."""
    chat.person.interviews[1].sent, chat.person.interviews[1].chase = chat.now, Chase("nudge", chat.now)


def named(chat: Chat) -> None:
    """They named somebody to write to."""
    chat.begin("network", "who")
    chat.type("Sam from my old team")
    while chat.person.talks:
        chat.press("stop")
