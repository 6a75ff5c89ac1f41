"""/feedback: every request for feedback, where it stands, and what opens when it is tapped."""

from datetime import datetime, timedelta

import pytest

from conversations.choices import Stage
from conversations.person import Chase, Interview
from conversations.whereabouts import move_to

from .chat import START, Chat


def asked(**answers: object) -> Chat:
    """Someone with one interview and these answers."""
    chat = Chat()
    chat.person.interviews[1] = Interview(began=START, where="Acme", **answers)  # type: ignore[arg-type]  # any field
    return chat


def chased(stage: Stage, **answers: object) -> Chat:
    """Someone who asked for feedback, with the chase at that stage."""
    return asked(can_ask="employer", sent=START - timedelta(days=8), chase=Chase(stage, START), **answers)


def test_without_an_interview_there_is_nobody_to_ask() -> None:
    """It says so, and offers to begin."""
    chat = Chat()
    chat.command("feedback")
    assert chat.last.startswith("You haven't told me about an interview yet")
    assert chat.buttons == ["Look back at an interview"]


WORD, AGAIN, CLOSE = "feedback 1 word", "feedback 1 again", "chase 1 close"
SHOW, WHOM, NOTES, WONT = "feedback 1 show", "feedback 1 whom", "feedback 1 notes", "feedback 1 wont_say"


@pytest.mark.parametrize(
    ("chat", "stands", "offers"),
    [
        (asked(can_ask="nobody"), "nobody to ask", [WORD, WHOM, NOTES]),
        (chased("send"), "written, but not sent yet", [WORD, WONT, "chase 1 sent", SHOW, NOTES, CLOSE]),
        (chased("nudge"), "asked on Monday, 26 October 2026", [WORD, WONT, SHOW, NOTES, CLOSE]),
        (chased("last"), "asked on Monday, 26 October 2026, and once more since", [WORD, WONT, SHOW, NOTES, CLOSE]),
        (
            chased("close"),
            "asked on Monday, 26 October 2026, then once more in a different way",
            [WORD, WONT, SHOW, NOTES, CLOSE],
        ),
        (chased("closed"), "closed", [WORD, WONT, SHOW, NOTES]),
        (chased("nudge", heard="told"), "they told you why", [AGAIN, SHOW, NOTES]),
        (chased("nudge", heard="wont_say"), "they won't say why", [WORD, SHOW, NOTES]),
        (
            chased("nudge", access="will_send"),
            "asked on Monday, 26 October 2026 (their notes",
            [WORD, WONT, SHOW, NOTES, CLOSE],
        ),
        (chased("closed", access="sent"), "closed (their notes: asked for", [WORD, WONT, SHOW, "feedback 1 came"]),
        (chased("closed", access="came"), "closed (their notes: you have them)", [WORD, WONT, SHOW]),
        (
            chased("closed", also=["followup", "machine"]),
            "closed (a follow-up question; a check by a person)",
            [WORD, WONT, SHOW, NOTES],
        ),
    ],
)
def test_each_request_shows_its_state_and_what_can_be_done(chat: Chat, stands: str, offers: list[str]) -> None:
    """One line per interview; its button opens it, and a reply can be added at every stage."""
    chat.command("feedback")
    assert f"• Acme: {stands}" in chat.last
    chat.press("feedback 1")
    assert chat.said[0].title == "Your request · Acme"
    assert f"Where it stands: {stands}" in chat.last
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
def test_each_button_of_a_request_works(stage: Stage, act: str, at: str) -> None:
    """It leads where it says."""
    chat = chased(stage)
    chat.command("feedback 1")
    chat.press(act)
    assert chat.at == at


def test_a_request_not_made_yet_leads_straight_to_whom_to_ask() -> None:
    """If there was nobody to ask, somebody may be found."""
    chat = asked()
    chat.command("feedback")
    chat.press("feedback 1")
    assert chat.at == "feedback.whom"
    chat = asked(can_ask="nobody")
    chat.command("feedback 1")
    chat.press(WHOM)
    assert chat.at == "feedback.whom"


def test_without_anybody_to_ask_no_message_is_shown() -> None:
    """An old button shows the state instead."""
    chat = asked(can_ask="nobody")
    assert "nobody to ask" in chat.command("feedback 1 show")[0].text


def test_a_late_reply_can_be_added() -> None:
    """The reason they were given, then the questions about it."""
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
    assert "This is what you've told me so far: “Too vague”" in chat.last
    chat.type("Too vague on numbers")
    assert "“Too vague on numbers”" in chat.last


def test_a_refusal_can_be_added() -> None:
    """It ends the chase with a kind word, and the request says so."""
    chat = chased("nudge")
    chat.command("feedback 1")
    chat.press(WONT)
    assert chat.last.startswith("Some employers won't say why.")
    chat.command("feedback 1")
    assert "Where it stands: they won't say" in chat.last


def test_a_nudge_is_offered_after_five_working_days_and_not_before() -> None:
    """Button and text both say so from that day on."""
    chat = chased("nudge")
    chat.command("feedback 1")
    assert "If you don't hear back, you can send a nudge from Tuesday, 10 November 2026." in chat.last
    chat.now += timedelta(days=8)
    chat.command("feedback 1")
    assert "It's been long enough for a nudge." in chat.last
    chat.press("chase 1 nudge")
    chat.press("sent")
    chat.command("feedback 1")
    assert "If you don't hear back, you can try one last time from Wednesday, 18 November 2026." in chat.last
    chat.now += timedelta(days=8)
    chat.command("feedback 1")
    assert "It's been long enough for one last try." in chat.last
    chat.press("chase 1 last")
    assert chat.at == "chase.last"


def test_an_access_request_goes_from_intended_to_sent_to_received() -> None:
    """Each is shown; what the notes say is entered as the reason they were given."""
    chat = chased("closed")
    move_to(chat.person, "Europe/London", "GB", sure=True)
    chat.command("feedback 1")
    for tap in (NOTES, "will_send"):
        chat.press(tap)
    chat.command("feedback 1")
    assert "their notes: request written, but not sent yet" in chat.last
    for tap in (NOTES, "sent"):
        chat.press(tap)
    chat.command("feedback 1")
    assert "and they have until" in chat.last
    chat.press("feedback 1 came")
    assert chat.person.interviews[1].access == "came"
    chat.press("feedback 1 read")
    assert chat.at == "findings.reason"
    chat.command("interview 1 feedback")
    assert "• Request for their notes: They sent me the notes" in chat.last


def test_opening_a_sent_message_again_does_not_restart_the_chase() -> None:
    """It is shown, and asks nothing."""
    chat = chased("closed", message_state="sent")
    before = chat.person.interviews[1].sent
    chat.command("feedback 1")
    chat.press(SHOW)
    chat.press("feedback 1 back")
    assert (chat.person.interviews[1].sent, chat.person.interviews[1].chase) == (before, Chase("closed", START))


def test_an_interview_ahead_has_no_request() -> None:
    """Once its day is over it has one; two at one place are numbered."""
    chat = asked()
    chat.person.interviews[2] = Interview(began=START, where="Acme", standing="ahead", coming=chat.now)
    chat.command("feedback")
    assert chat.buttons == ["Acme (2)", "Acme"]
    assert "• Acme (2): not asked yet\n• Acme: not asked yet" in chat.last
    chat.now -= timedelta(hours=1)
    chat.command("feedback")
    assert chat.buttons == ["Acme"]


def test_closed_and_deleted_interviews_have_no_request() -> None:
    """Old buttons are answered kindly."""
    assert Chat().command("feedback 3")[0].text.startswith("That one isn't here any more")
    assert Chat().command("feedback 0 word")[0].text.startswith("That one isn't here any more")
    assert Chat().command("feedback what")[0].text.startswith("You haven't told me about an interview yet")
    chat = asked(closed=START)
    chat.command("feedback")
    assert chat.last.startswith("You haven't told me about an interview yet")


@pytest.mark.parametrize("coming", [START + timedelta(days=3), None])
def test_an_interview_ahead_has_no_request_with_or_without_a_date(coming: datetime | None) -> None:
    """There is no decision yet to ask about."""
    chat = asked(standing="ahead", coming=coming)
    chat.command("feedback")
    assert chat.last.startswith("You haven't told me about an interview yet")
    chat.person.interviews[2] = Interview(began=START, where="Globex")
    chat.command("feedback")
    assert chat.buttons == ["Globex"]


@pytest.mark.parametrize("words", ["acme", "Acme", "the acme one", "acne"])
def test_a_name_opens_the_request_too(words: str) -> None:
    """As it is said or nearly so; a number does the same."""
    chat = chased("nudge")
    chat.person.interviews[2] = Interview(began=START, where="Globex")
    there = chat.copy()
    there.command("feedback 1")
    chat.command(f"feedback {words}")
    assert (chat.said[0].title, chat.last) == (there.said[0].title, there.last)


def test_of_several_of_that_name_they_choose() -> None:
    """Only these are listed."""
    chat = chased("nudge")
    chat.person.interviews |= {2: Interview(began=START, where="Globex"), 3: Interview(began=START, where="Acme")}
    chat.command("feedback acme")
    assert chat.keys == ["feedback 3", "feedback 1"]


def test_a_name_that_nobody_has_says_so_above_the_list() -> None:
    """Nothing is opened by chance, nor by a word after a number that means nothing."""
    chat = chased("nudge")
    chat.command("feedback initech")
    assert chat.last.startswith("I don't know an interview called “initech”.")
    assert chat.keys == ["feedback 1"]
    chat.command("feedback 1 please")
    assert chat.last.startswith("I don't know an interview called “1 please”.")
