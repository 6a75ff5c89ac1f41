"""What is asked of the whole list: whom to chase, how many there are, and all of it as text."""

from datetime import timedelta

from tests.each import each

from .chat import Chat
from .test_applications_sentences import tracking

CHASE = [
    "what should i chase?", "who should I chase", "anyone to chase?", "which ones should i follow up on",
    "any follow ups due?", "who do i need to follow up with", "which applications are due a follow up",
    "what's due for chasing", "chase list", "follow ups", "who can i nudge today", "show me the ones to chase",
    "is anyone due a nudge", "who should I email about my applications",
]  # fmt: skip
NUMBERS = [
    "how many have i sent", "how many applications so far?", "reply rate", "what's my response rate",
    "how many this month", "how many interviews have I had", "stats", "my stats please",
    "how many replies did i get", "how many jobs have i applied to", "how many rejections so far",
    "breakdown by channel", "count my applications", "how many did I send last week", "show me the numbers by week",
]  # fmt: skip
COPY = [
    "give me the list as plain text", "copy my whole list", "can i have my applications as text", "list them all",
    "full list", "the whole list please", "list all my applications in one message", "text version",
    "print my applications", "can you write out the whole list", "everything in one message",
    "send me the list as one text message", "copy the list",
]  # fmt: skip


@each("said", CHASE)
def test_what_to_chase_is_shown(said: str) -> None:
    """From anywhere, and at the list; the furthest along first, then the longest wait; the message is a tap away."""
    for lead in ("", "applications"):
        chat = tracking()
        if lead:
            chat.command(lead)
        chat.type(said)
        assert chat.at == "applications.chase"
        assert chat.keys[:3] == ["3", "2", "7"]
        chat.press("3")
        assert chat.at == "applications.message"
        assert "Initech" in chat.said[-1].block


@each("said", NUMBERS)
def test_counts_come_in_one_message(said: str) -> None:
    """How many, what came of them, by channel and by week."""
    for lead in ("", "applications"):
        chat = tracking()
        if lead:
            chat.command(lead)
        chat.type(said)
        assert chat.at == "applications.numbers"
        assert "You've sent 8 applications so far" in chat.last
        assert "Via LinkedIn: 2 sent" in chat.last
        chat.press("all")
        assert chat.at == "applications.list"


@each("said", COPY)
def test_the_list_comes_as_text(said: str) -> None:
    """In one message; each with its number."""
    for lead in ("", "applications"):
        chat = tracking()
        if lead:
            chat.command(lead)
        chat.type(said)
        block = chat.said[0].block.splitlines()
        assert len(block) == 8
        assert "3. Initech, analyst · applied Thursday, 10 September · LinkedIn · 32k" in block


@each(
    "said",
    [
        "should i chase them", "how many questions do they ask", "how many interviews are normal", "i copied my cv",
        "how do i follow up after an interview", "chase your dreams", "how many applications should i send a week",
    ],
)  # fmt: skip
def test_what_asks_for_advice_is_no_question_about_the_list(said: str) -> None:
    """It is answered by its card."""
    chat = tracking()
    chat.type(said)
    assert not chat.at.startswith("applications.")


def test_when_nobody_is_due_the_next_one_is_named() -> None:
    """Whoever was asked twice isn't chased; a reminder of theirs is due on its day; an offer comes first."""
    chat = Chat()
    chat.command("applied Acme, cook\nGlobex, chef\nHooli, cook, offer")
    chat.person.applications[1].chases = [chat.now] * 2
    chat.command("applications chase")
    assert chat.last.startswith("There's nobody you need to ask right now. The next one is “Hooli, cook”, from ")
    chat.person.applications[2].follow_up = chat.now
    chat.command("applications")
    assert "Who to ask now (1)" in chat.buttons
    chat.press("chase")
    assert chat.keys[:1] == ["2"]
    chat.now += timedelta(days=30)
    chat.command("applications chase")
    assert chat.keys[:2] == ["3", "2"]
    chat.person.applications = {1: chat.person.applications[1]}
    chat.command("applications chase")
    assert chat.last == "There's nobody you need to ask right now."


def test_what_they_ask_for_is_counted_first() -> None:
    """By time or by channel; from ten on how many of them replied."""
    chat = tracking()
    chat.type("how many applications in september")
    assert chat.last.startswith("There are 2 like that: from ")
    chat.type("how many from linkedin")
    assert chat.last.startswith("There are 2 like that: via LinkedIn.")
    chat.command("applied " + "\n".join(f"Place {number}, cook, rejected" for number in range(4)))
    chat.command("applications numbers")
    assert "Replies: 5 (about one in 2)" in chat.last


def test_a_long_list_is_a_file() -> None:
    """With what is known of each, and the day to apply or to answer by."""
    chat = tracking()
    chat.command("applied found: Umbra, cook, closes 5 December")
    chat.command("applications copy")
    assert "Umbra, cook · not sent yet Monday, 30 November · apply by Saturday, 5 December" in chat.said[0].block
    chat.command("applied " + "\n".join(f"Place {number}, {'x' * 90}" for number in range(40)))
    chat.command("applications copy")
    assert (chat.file.name, chat.file.kind) == ("applications.txt", "text")
    assert str(chat.file.data["text"]).count("\n") == 48
