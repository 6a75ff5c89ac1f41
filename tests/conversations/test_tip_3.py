"""Tip 3: what they heard, and whether the reason is believable, fair and acceptable."""

import pytest

from conversations.person import Interview

from .chat import Chat, at_tip


def interview(chat: Chat) -> Interview:
    """What is kept of the one interview."""
    return chat.person.interviews[1]


def told(reason: str = "Someone had more experience") -> Chat:
    """Someone who was given a reason."""
    chat = at_tip(3)
    chat.press("told")
    chat.type(reason) if reason else chat.press("skip")
    return chat


def doubting(doubt: str) -> Chat:
    """Someone with this doubt about the reason."""
    chat = told()
    for label in ("yes", "no", "unsure", doubt):
        chat.press(label)
    return chat


@pytest.mark.parametrize(
    ("label", "heard", "said"),
    [("not_yet", "not_yet", "Many employers take weeks"), ("wont_say", "wont_say", "Some employers won't say")],
)
def test_without_a_reply_tip_3_says_what_silence_means(label: str, heard: str, said: str) -> None:
    """Then tip 4 follows."""
    chat = at_tip(3)
    chat.press(label)
    assert chat.last.startswith(said)
    assert (chat.at, interview(chat).heard) == ("lessons.drafts", heard)


def just_had() -> Chat:
    """Someone who didn't know the outcome when they began, and is now at tip 3."""
    chat = at_tip(3)
    interview(chat).standing = "just_had"
    chat.begin("findings", "heard", about=1)
    return chat


def test_tip_3_asks_what_came_of_an_interview_that_just_happened() -> None:
    """After a no it asks why; after a yes it looks for no faults."""
    chat = just_had()
    other = chat.copy()
    chat.press("told")
    assert (chat.at, interview(chat).standing, interview(chat).heard) == ("findings.reason", "turned_down", "told")
    other.press("offer")
    assert "That's wonderful news" in other.last
    assert (interview(other).standing, interview(other).heard) == ("offer", "")
    assert "I got a job" in other.buttons


def test_somebody_turned_down_is_not_asked_about_an_offer() -> None:
    """The buttons match what they said."""
    assert at_tip(3).buttons[:3] == ["Not yet", "Yes, they told me", "They won't say"]


def test_praise_they_were_given_becomes_a_do() -> None:
    """It is kept in the giver's words, and drafted first."""
    chat = at_tip(3)
    chat.press("told")
    chat.press("liked")
    chat.type("Your energy")
    assert chat.at == "findings.reason"
    assert "They said something good, too" not in chat.buttons
    chat.type("Short on detail")
    for _ in range(3):
        chat.press("yes")
    chat.press("skip")
    chat.press("each")
    assert "Show this again: “Your energy”" in chat.last
    chat.command("interview 1 findings")
    assert "• What they liked: Your energy" in chat.last


@pytest.mark.parametrize(
    ("doubt", "act", "also"),
    [
        ("vague", "will_send", "a follow-up question"),
        ("vague", "leave", ""),
        ("unfair", "ask", "a second look at the decision"),
        ("unfair", "leave", ""),
    ],
)
def test_other_things_they_ask_for_are_listed_as_requests(doubt: str, act: str, also: str) -> None:
    """In /feedback and the overview; anything they skip isn't stored."""
    chat = doubting(doubt)
    chat.press(act)
    chat.command("feedback")
    assert f"they told you why{f' ({also})' if also else ''}\n" in chat.last
    chat.command("interview 1 feedback")
    assert (f"• What else you're asking for: {also}" in chat.last) == bool(also)


def test_a_doubt_ends_once_the_reason_is_accepted() -> None:
    """Repeating tip 3 with yes three times, or changing one answer, removes it from the overview."""
    chat = doubting("unfair")
    chat.press("leave")
    other = chat.copy()
    chat.command("tip 3 1")
    chat.press("told")
    chat.type("Too little SQL")
    for _ in range(2):
        chat.press("yes")
    assert interview(chat).doubt == "unfair"
    chat.press("yes")
    assert (interview(chat).doubt, chat.at) == ("", "lessons.drafts")
    other.command("change 1 findings-fair")
    other.press("yes")
    assert interview(other).doubt == "unfair"
    other.command("change 1 findings-acceptable")
    other.press("yes")
    assert interview(other).doubt == ""


@pytest.mark.parametrize("sideways", ["told", "go_on"])
def test_a_remark_counts_as_a_reason(sideways: str) -> None:
    """Without one, the question is as before."""
    chat = at_tip(3)
    chat.press("more")
    chat.press(sideways)
    assert chat.at == ("findings.reason" if sideways == "told" else "findings.heard")


def test_the_reason_is_shown_beside_their_own_view() -> None:
    """From tip 1, quoted; without it the question still makes sense."""
    assert told().last.startswith(
        "They said: “Someone had more experience”\n"
        "Sometimes that's true, and sometimes it's just a polite way to say no.\n"
        "Earlier, you told me that it went badly.\n\nDo you think"
    )
    chat = told("")
    assert chat.last.startswith("Think of the reason they gave you.\nEarlier, you told")
    assert interview(chat).reason == ""


def test_three_times_yes_leads_to_tip_4() -> None:
    """Nothing is left to do but learn from it."""
    chat = told()
    for label in ("yes", "yes", "yes"):
        chat.press(label)
    assert chat.last.startswith("That gives you something to work with")
    assert chat.at == "lessons.point"


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize("answer", ["no", "unsure"])
def test_one_doubt_is_enough_to_ask_what_troubles_them(place: int, answer: str) -> None:
    """Whichever of the three is "no" or "not sure"."""
    chat = told()
    for number in range(3):
        chat.press(answer if number == place else "yes")
    assert chat.at == "findings.doubt"


@pytest.mark.parametrize(("first", "at"), [("no", "findings.doubt"), ("skip", "lessons.point")])
def test_a_skipped_judgement_is_no_doubt(first: str, at: str) -> None:
    """Then nobody asks what troubles them."""
    chat = told()
    for label in (first, "skip", "skip"):
        chat.press(label)
    assert chat.at == at
