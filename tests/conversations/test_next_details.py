"""/next shows what is known about the interviews ahead."""

from conversations import FellDue
from conversations.dialogue.messages import STOP
from conversations.person import Interview

from .chat import START, due
from .invited import LIST, briefed, someone, with_date


def test_all_that_is_known_is_shown_in_one_message() -> None:
    """Place, people, role, the plans for nerves and for a no; each can be changed by its button."""
    chat = someone()
    number = with_date(chat)
    for label, words in (
        ("next room 1", "Room 3\nat the back"),
        ("next meets 1", "Sam"),
        ("next role 1", "shift lead"),
    ):
        chat.command("next")
        chat.press(label)
        chat.type(words)
    chat.command(f"next nerves {number}")
    chat.press("own")
    chat.type("If I shake, I hold my pen")
    chat.command("setback")
    chat.type("Ring Sam")
    chat.choose(STOP)
    chat.command("next")
    for line in (
        "Place: Room 3 at the back",
        "You'll meet: Sam",
        "Job: shift lead",
        "Plan for nerves: If I shake, I hold my pen",
    ):
        assert f"• {line}\n" in chat.last
    assert "If it's a no: Ring Sam" in chat.last
    chat.command(f"next room {number}")
    assert "So far I have “Room 3\nat the back”." in chat.last
    chat.command("skip")
    assert chat.person.interviews[number].room == "Room 3\nat the back"
    assert chat.said[0].text == "I've left that as it is."


def test_a_suggested_plan_is_chosen_by_one_tap() -> None:
    """It is stored as a sentence, and another plan replaces it."""
    chat = someone()
    number = with_date(chat)
    chat.command(f"next nerves {number}")
    chat.press("heart")
    assert chat.person.nerves.startswith("If my heart races, I'll ")
    chat.command(f"next nerves {number}")
    assert chat.person.nerves in chat.last
    chat.press("own")
    chat.type("If I shake, I hold my pen")
    assert chat.person.nerves == "If I shake, I hold my pen"


def test_several_interviews_ahead_are_listed_nearest_first() -> None:
    """Each has its own briefings and buttons."""
    chat = someone()
    later, sooner = with_date(chat, "Acme", "11 november"), with_date(chat, "Globex")
    chat.command("next")
    assert chat.buttons[:2] == [
        "Globex · Friday, 6 November at 14:30", "Acme · Wednesday, 11 November at 14:30",
    ]  # fmt: skip
    moments = [key.partition(":")[0] for _, key in briefed(chat)]
    near, far = ("before", "morning", "after"), ("days", "before", "morning", "after")
    assert moments == [f"coming.{n}.{which}" for n, some in ((sooner, near), (later, far)) for which in some]
    chat.press("next 1")
    assert chat.said[0].title == "Next interview · Acme"


def test_briefings_for_two_interviews_on_one_day_come_in_one_message() -> None:
    """A line and a button each; the button shows the whole briefing."""
    chat = someone(*LIST)
    with_date(chat)
    with_date(chat, "Globex", hour="16:00")
    moment = due(chat)
    assert moment
    chat.now = moment
    assert len(chat.feed(FellDue())) == 1
    assert (
        "Acme is tomorrow, Friday, 6 November at 14:30\n• Your interview at Globex is tomorrow, Friday" in chat.last
    )
    chat.press("look coming.2.before:1793980800")
    assert "• Pause" in chat.last
    assert "I'm ready" in chat.buttons


def test_the_tips_are_not_about_an_interview_ahead() -> None:
    """They stay with the past one; without one, they ask where it was."""
    chat = someone()
    with_date(chat)
    chat.command("tip 1")
    assert chat.at == "new_interview.where"
    chat.type("Globex")
    with_date(chat, "Initech", "tomorrow")
    chat.command("tip 2")
    assert (chat.at, chat.talk.state.about) == ("feedback.whom", 2)


# ------------------------------------------------------------------ the next round


def test_a_tip_with_a_number_is_not_about_an_interview_ahead() -> None:
    """It is about the newest past one; without any, a new one is asked for."""
    chat = someone()
    with_date(chat)
    chat.command("tip 2 1")
    assert chat.at == "new_interview.where"
    chat.person.interviews[2] = Interview(START, "Globex")
    chat.command("tip 2 1")
    assert chat.at == "feedback.whom"
    assert chat.talk.state.about == 2


def test_next_with_unknown_words_shows_what_is_ahead() -> None:
    """An unknown number says that it is settled."""
    chat = someone()
    with_date(chat)
    for words in ("next please", "next x 1"):
        assert chat.command(words)[0].title == "Next interview · Acme"
    for words in ("next 99", "next when 99", "next room"):
        assert chat.command(words)[0].text.startswith("That's already taken care of"), words
