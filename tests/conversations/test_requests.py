"""/feedback: every request for feedback, where it stands, and what opens when it is tapped."""

from datetime import datetime, timedelta

import pytest

from conversations.choices import Stage
from conversations.person import Chase, Interview
from conversations.whereabouts import move_to

from .chat import START, Chat


def asked(**answers: object) -> Chat:
    """Someone with one interview, these answers given."""
    chat = Chat()
    chat.person.interviews[1] = Interview(began=START, where="Acme", **answers)  # type: ignore[arg-type]  # any field
    return chat


def chased(stage: Stage, **answers: object) -> Chat:
    """Someone who asked, and whose chase stands there."""
    return asked(can_ask="employer", sent=START - timedelta(days=8), chase=Chase(stage, START), **answers)


def test_without_an_interview_there_is_nobody_to_ask() -> None:
    """It says so, and offers to begin."""
    chat = Chat()
    chat.command("feedback")
    assert chat.last.startswith("There's no interview here yet")
    assert chat.buttons == ["Look back at an interview"]


WORD, AGAIN, CLOSE = "feedback 1 word", "feedback 1 again", "chase 1 close"
SHOW, WHOM, NOTES, WONT = "feedback 1 show", "feedback 1 whom", "feedback 1 notes", "feedback 1 wont_say"


@pytest.mark.parametrize(
    ("chat", "stands", "offers"),
    [
        (asked(can_ask="nobody"), "nobody to ask", [WORD, WHOM, NOTES]),
        (chased("send"), "written, not sent yet", [WORD, WONT, "chase 1 sent", SHOW, NOTES, CLOSE]),
        (chased("nudge"), "asked on Monday, 26 October 2026", [WORD, WONT, SHOW, NOTES, CLOSE]),
        (chased("last"), "asked on Monday, 26 October 2026, and once more since", [WORD, WONT, SHOW, NOTES, CLOSE]),
        (
            chased("close"),
            "asked on Monday, 26 October 2026, and tried another way since",
            [WORD, WONT, SHOW, NOTES, CLOSE],
        ),
        (chased("closed"), "closed", [WORD, WONT, SHOW, NOTES]),
        (chased("nudge", heard="told"), "they answered", [AGAIN, SHOW, NOTES]),
        (chased("nudge", heard="wont_say"), "they won't say", [WORD, SHOW, NOTES]),
        (
            chased("nudge", access="will_send"),
            "asked on Monday, 26 October 2026 (their notes",
            [WORD, WONT, SHOW, NOTES, CLOSE],
        ),
        (chased("closed", access="sent"), "closed (their notes: asked for", [WORD, WONT, SHOW, "feedback 1 came"]),
        (chased("closed", access="came"), "closed (their notes: here)", [WORD, WONT, SHOW]),
        (
            chased("closed", also=["followup", "machine"]),
            "closed (a question back; a human look)",
            [WORD, WONT, SHOW, NOTES],
        ),
    ],
)
def test_each_request_says_where_it_stands_and_what_can_be_done(chat: Chat, stands: str, offers: list[str]) -> None:
    """One line an interview; its button opens it, and word from them is taken in at every stage."""
    chat.command("feedback")
    assert f"• Acme: {stands}" in chat.last
    chat.press("feedback 1")
    assert chat.said[0].title == "Your request · Acme"
    assert f"So far: {stands}" in chat.last
    assert chat.keys == offers


@pytest.mark.parametrize(
    ("stage", "act", "at"),
    [
        ("nudge", WORD, "findings.reason"),
        ("nudge", SHOW, "feedback.message"),
        ("close", NOTES, "access.country"),
        ("closed", WORD, "findings.reason"),
    ],
)
def test_what_is_offered_opens(stage: Stage, act: str, at: str) -> None:
    """Each button leads where it says."""
    chat = chased(stage)
    chat.command("feedback 1")
    chat.press(act)
    assert chat.at == at


def test_nobody_yet_is_asked_for_at_once() -> None:
    """Where nothing was asked there's one thing to do; where nobody could be asked, somebody may be found."""
    chat = asked()
    chat.command("feedback")
    chat.press("feedback 1")
    assert chat.at == "feedback.whom"
    chat = asked(can_ask="nobody")
    chat.command("feedback 1")
    chat.press(WHOM)
    assert chat.at == "feedback.whom"


def test_no_message_is_shown_where_there_is_nobody_to_send_it_to() -> None:
    """An old button shows how it stands instead."""
    chat = asked(can_ask="nobody")
    assert "nobody to ask" in chat.command("feedback 1 show")[0].text


def test_a_late_reply_can_be_added() -> None:
    """What "/feedback takes it in" promised: a reason after the silence, then the questions about it."""
    chat = chased("closed")
    chat.command("feedback")
    for act in ("feedback 1", WORD):
        chat.press(act)
    chat.type("Somebody had run a bigger team")
    assert "“Somebody had run a bigger team”" in chat.last
    assert chat.person.interviews[1].heard == "told"
    chat = chased("nudge", heard="told", reason="Too vague")
    chat.command("feedback 1")
    chat.press(AGAIN)
    assert "So far I have this from them: “Too vague”" in chat.last
    chat.type("Too vague on numbers")
    assert "“Too vague on numbers”" in chat.last


def test_a_refusal_can_be_added() -> None:
    """It ends the chase with a kind word, and the request says so."""
    chat = chased("nudge")
    chat.command("feedback 1")
    chat.press(WONT)
    assert chat.last.startswith("Some won't say.")
    chat.command("feedback 1")
    assert "So far: they won't say" in chat.last


def test_a_nudge_is_offered_after_five_working_days_and_not_before() -> None:
    """Nobody is pushed to ask twice in one day; from the day on both the button and the words say so."""
    chat = chased("nudge")
    chat.command("feedback 1")
    assert "If nothing comes, a nudge is fair from Tuesday, 10 November 2026 on." in chat.last
    chat.now += timedelta(days=8)
    chat.command("feedback 1")
    assert "A nudge is fair by now." in chat.last
    chat.press("chase 1 nudge")
    chat.press("sent")
    chat.command("feedback 1")
    assert "If nothing comes, one last try is fair from Wednesday, 18 November 2026 on." in chat.last
    chat.now += timedelta(days=8)
    chat.command("feedback 1")
    assert "One last try is fair by now." in chat.last
    chat.press("chase 1 last")
    assert chat.at == "chase.last"


def test_notes_asked_for_are_sent_and_come() -> None:
    """Meant to send, sent, here: each is said, and what they hold is written down as what they were told."""
    chat = chased("closed")
    move_to(chat.person, "Europe/London", "GB", sure=True)
    chat.command("feedback 1")
    for tap in (NOTES, "will_send"):
        chat.press(tap)
    chat.command("feedback 1")
    assert "their notes: written, not sent yet" in chat.last
    for tap in (NOTES, "sent"):
        chat.press(tap)
    chat.command("feedback 1")
    assert "an answer is due by" in chat.last
    chat.press("feedback 1 came")
    assert chat.person.interviews[1].access == "came"
    chat.press("feedback 1 read")
    assert chat.at == "findings.reason"
    chat.command("interview 1 feedback")
    assert "• Their notes on you: The notes came" in chat.last


def test_sent_once_more_begins_no_new_chase() -> None:
    """Who opens their message again and taps the same answer is still asked again on the day agreed before."""
    chat = chased("closed", message_state="sent")
    before = chat.person.interviews[1].sent
    chat.command("feedback 1")
    chat.press(SHOW)
    chat.press("sent")
    assert (chat.person.interviews[1].sent, chat.person.interviews[1].chase) == (before, Chase("closed", START))


def test_one_that_is_ahead_has_no_request_and_two_at_one_place_are_told_apart() -> None:
    """Nobody asks for feedback on what is still to come; once its day is over it is there."""
    chat = asked()
    chat.person.interviews[2] = Interview(began=START, where="Acme", standing="ahead", coming=chat.now)
    chat.command("feedback")
    assert chat.buttons == ["Acme (2)", "Acme"]
    assert "• Acme (2): not asked yet\n• Acme: not asked yet" in chat.last
    chat.now -= timedelta(hours=1)
    chat.command("feedback")
    assert chat.buttons == ["Acme"]


def test_a_closed_interview_is_left_out_and_one_that_is_gone_is_kindly_said() -> None:
    """Old buttons do no harm."""
    assert Chat().command("feedback 3")[0].text.startswith("That one isn't here any more")
    assert Chat().command("feedback 0 word")[0].text.startswith("That one isn't here any more")
    assert Chat().command("feedback what")[0].text.startswith("That one isn't here any more")
    chat = asked(closed=START)
    chat.command("feedback")
    assert chat.last.startswith("There's no interview here yet")


@pytest.mark.parametrize("coming", [START + timedelta(days=3), None])
def test_one_that_is_still_ahead_has_nothing_to_ask_for(coming: datetime | None) -> None:
    """With a date or without: there was nothing yet of which to hear why."""
    chat = asked(standing="ahead", coming=coming)
    chat.command("feedback")
    assert chat.last.startswith("There's no interview here yet")
    chat.person.interviews[2] = Interview(began=START, where="Globex")
    chat.command("feedback")
    assert chat.buttons == ["Globex"]
