"""The states in which somebody may give a command."""

from collections.abc import Callable

from .chat import Chat, after_all, after_tip_1, in_tip_1


def stopped() -> Chat:
    """Someone who stopped tip 1 until tomorrow."""
    chat = in_tip_1()
    chat.press("stop")
    chat.press("tomorrow")
    return chat


def pausing() -> Chat:
    """Someone who is asked when to go on."""
    chat = in_tip_1()
    chat.press("stop")
    return chat


def in_care() -> Chat:
    """Someone who asked for helplines in mid-talk."""
    chat = in_tip_1()
    chat.command("sos")
    return chat


def in_care_without_a_talk() -> Chat:
    """Someone who asked for helplines at once."""
    chat = Chat()
    chat.command("sos")
    return chat


def forgotten() -> Chat:
    """Someone of whom everything was deleted."""
    chat = in_tip_1()
    chat.command("forget")
    chat.press("delete")
    return chat


def aside() -> Chat:
    """Someone asked for a line of the list in mid-talk."""
    chat = in_tip_1()
    chat.command("do")
    return chat


STATES: list[Callable[[], Chat]] = [
    Chat, in_tip_1, stopped, pausing, in_care, in_care_without_a_talk, forgotten, aside, after_tip_1, after_all
]  # fmt: skip
