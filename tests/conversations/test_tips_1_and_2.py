"""Tips 1 and 2: what went wrong and right, and whom to ask, with the message ready to copy."""

from datetime import timedelta

import pytest

from conversations import FellDue
from conversations.choices import Asked, Channel, Standing
from conversations.person import Chase, Interview

from .chat import Chat, after_tip_1, in_tip_1


def interview(chat: Chat) -> Interview:
    """What is kept of the one interview."""
    return chat.person.interviews[1]


# ---------------------------------------------------------------- 1 Reflect


def test_well_and_confused_asks_what_went_right_and_then_for_feedback() -> None:
    """Nothing got in the way, so nothing of the kind is asked; tip 2 comes at once."""
    chat = in_tip_1()
    chat.tap("Well, and I'm confused")
    assert chat.last.startswith("That's a confusing kind of no. Asking them is the way to know")
    assert chat.at == "reflect.right"
    chat.type("I asked good questions")
    assert chat.at == "feedback.whom"
    assert interview(chat).hindrances == []


@pytest.mark.parametrize("went", ["Badly", "Mixed"])
def test_badly_or_mixed_asks_what_got_in_the_way(went: str) -> None:
    """What got in the way, then what went right."""
    chat = in_tip_1()
    chat.tap(went)
    chat.tap("Nerves")
    chat.tap("I rambled")
    chat.tap("Done")
    assert chat.at == "reflect.right"
    assert interview(chat).hindrances == ["nerves", "rambled"]


@pytest.mark.parametrize(
    ("label", "after"), [("In two hours", 2), ("Tomorrow, at this hour", 24), ("In a week", 168)]
)
def test_a_pause_comes_back_when_they_chose(label: str, after: int) -> None:
    """A pause first: the question waits, one check-in comes at the hour, and its button goes on."""
    chat = in_tip_1()
    for tap in ("More", "A pause first", label):
        chat.tap(tap)
    assert chat.at == "reflect.paused"
    chat.now += timedelta(hours=after)
    assert chat.feed(FellDue())[0].check_in
    chat.tap("Go on")
    chat.tap("Go on now")
    assert chat.at == "reflect.went"


def test_a_pause_can_be_let_be() -> None:
    """Now is fine, or another time: nothing is lost by either."""
    chat = in_tip_1()
    for tap in ("More", "A pause first", "In a week", "Another time", "Now is fine", "Badly"):
        chat.tap(tap)
    assert chat.at == "reflect.hindrances"


def test_telling_it_freely_is_kept_before_any_prompt() -> None:
    """Free recall, then the question as before."""
    chat = in_tip_1()
    chat.tap("More")
    chat.tap("Telling it in my own words")
    chat.type("I came in, and then my mind went blank.")
    assert interview(chat).recall == "I came in, and then my mind went blank."
    assert chat.at == "reflect.went"


def test_who_still_waits_reads_of_no_no() -> None:
    """It just happened: neither the questions nor the message speak of a rejection."""
    chat = Chat()
    chat.command("start")
    chat.tap("It just happened")
    chat.type("Acme")
    chat.tap("Well, and I'm confused")
    assert "kind of no" not in chat.last
    chat.tap("Skip")
    chat.tap("The employer")
    assert "decision" not in chat.said[0].block
    assert "letting me know" not in chat.said[0].block
    chat.tap("I'll send it")
    assert chat.last.endswith("Have you heard from them?")


# ---------------------------------------------------------------- 2 Get feedback

FACTS = [("", ""), ("shift lead", ""), ("", "3 November"), ("shift lead", "3 November")]
EXPECTED = {
    ("", ""): "I'm writing because I'd like to learn from it.",
    ("shift lead", ""): "The interview was for the role of shift lead.",
    ("", "3 November"): "The interview was on Tuesday, 3 November 2026.",
    ("shift lead", "3 November"): "The interview was for the role of shift lead, on Tuesday, 3 November 2026.",
}


def ready(whom: str, role: str = "", day: str = "", own: str = "") -> Chat:
    """Someone with the message ready, these facts added on the way."""
    chat = after_tip_1()
    chat.tap(whom)
    if role or day:
        chat.tap("More")
        chat.tap("Add what I know")
        for label, words in (("The role", role), ("The day", day)):
            if words:
                chat.tap(label)
                chat.type(words)
            if words and label == "The day":
                chat.tap("Yes, that's it")
        chat.tap("Go on as we were")
    if own:
        chat.tap("I'd word it myself")
        chat.type(own)
    assert chat.at == "feedback.message"
    return chat


@pytest.mark.parametrize("whom", ["The employer", "The agency", "Both"])
@pytest.mark.parametrize(("role", "day"), FACTS)
def test_the_message_is_made_of_what_is_known(whom: str, role: str, day: str) -> None:
    """Thanks, role and date where they are known, three questions, mail or phone; nothing is contested."""
    block = ready(whom, role, day).said[0].block
    opening = "forward to Acme." if whom == "The agency" else "for letting me know."
    expected = EXPECTED[role, day]
    if whom == "Both":  # an agency has many interviews on its mind, and is told where this one was
        expected = expected.replace("The interview was", "The interview at Acme was")
        expected = expected.replace("I'm writing because", "I'm writing about the interview at Acme, because")
    assert f"{opening} {expected}\n" in block
    assert block.count("\n- ") == 3
    assert "I understand the decision" in block
    assert "by email or by phone" in block
    assert ("or ask them" in block) == (whom == "The agency")
    assert len(block) < 700


@pytest.mark.parametrize("whom", ["The employer", "The agency", "Both"])
@pytest.mark.parametrize(("role", "day"), FACTS)
def test_their_own_wording_is_shown_as_it_is(whom: str, role: str, day: str) -> None:
    """Once they worded it themselves, that is what is ready to copy; and it can be worded again."""
    chat = ready(whom, role, day, own="Dear Ms Okafor,\n\nwhy?")
    assert chat.said[0].block == "Dear Ms Okafor,\n\nwhy?"
    assert chat.last.startswith("Here is your own wording")
    chat.tap("I'd word it myself")
    chat.tap("Write it anew")
    chat.tap("Skip")
    assert chat.said[0].block == "Dear Ms Okafor,\n\nwhy?"


def test_the_draft_may_be_had_again() -> None:
    """Their own wording isn't for ever; while it stands nothing else claims to change the message."""
    chat = ready("The employer", own="Dear all, why?")
    chat.tap("More")
    assert chat.buttons[:3] == ["Add what I know", "The odds of an answer", "Go on as we were"]
    chat.tap("Add what I know")
    chat.tap("The role")
    chat.type("shift lead")
    assert "Noted. Your own wording stays as it is." in chat.last
    chat.tap("Go on as we were")
    chat.tap("I'd word it myself")
    chat.tap("Keep it")
    assert chat.said[0].block == "Dear all, why?"
    chat.tap("I'd word it myself")
    chat.tap("Take your draft instead")
    assert "for the role of shift lead" in chat.said[0].block


def test_three_questions_fit_into_one_message() -> None:
    """Whoever taps more is told which are asked, and the debrief says the same."""
    chat = ready("The employer")
    for tap in (
        "More",
        "Choose what to ask",
        "What spoke for me",
        "What to work on",
        "What the role needed",
        "My weakest answer",
        "Done",
    ):
        chat.tap(tap)
    assert chat.last.startswith("Three fit into one message, so I took the first three.")
    assert chat.said[0].block.count("- ") == 3
    chat.command("interview 1 feedback")
    assert "• Your questions: What spoke for me, What to work on, What the role needed" in chat.last


@pytest.mark.parametrize("way", ["On LinkedIn", "By phone"])
@pytest.mark.parametrize("whom", ["The employer", "The agency", "Both"])
def test_role_and_day_are_named_whichever_way_it_goes(way: str, whom: str) -> None:
    """In a line on LinkedIn and on the phone as well: who reads or hears it has had many."""
    chat = ready(whom, "shift lead", "3 November")
    for tap in ("More", "Change its tone", "Warm", way):
        chat.tap(tap)
    assert ", for the role of shift lead, on Tuesday, 3 November 2026." in chat.said[0].block


def test_an_interview_of_some_time_ago_is_not_fresh_in_their_minds() -> None:
    """A month later it isn't too late, and nobody says it were early."""
    for day, says in (("1 October", "It's some time ago"), ("2 November", "while you're fresh in their minds")):
        chat = ready("The employer", day=day)
        chat.tap("I'll send it")
        assert says in chat.said[0].above


@pytest.mark.parametrize(
    ("country", "years", "says"),
    [
        ("GB", 0, "most people never hear back. In the UK you may ask, and an employer needn't answer."),
        ("DE", 0, "most people never hear back. But asking costs"),
        ("GB", 2, "Honestly, many employers don't answer. But asking costs"),
    ],
)
def test_the_odds_are_said_as_far_as_they_are_known(country: str, years: int, says: str) -> None:
    """What is known of their country is said there; a figure or a rule past its review isn't."""
    chat = ready("The employer")
    chat.person.country, chat.now = country, chat.now + timedelta(days=366 * years)
    chat.tap("More")
    chat.tap("The odds of an answer")
    assert says in chat.last


@pytest.mark.parametrize("sent", [True, False])
def test_with_nobody_to_ask_any_more_the_chase_ends(sent: bool) -> None:
    """A change of mind in the debrief counts for what comes later: nobody asks whether it has gone out."""
    chat = ready("The employer")
    chat.tap("I've sent it" if sent else "I'll send it")
    chat.command("change 1 feedback-whom")
    chat.tap("Nobody")
    assert interview(chat).chase is None
    assert interview(chat).message_state == ("sent" if sent else "")


@pytest.mark.parametrize(("label", "state"), [("I'll send it", "will_send"), ("I've sent it", "sent")])
def test_sent_is_only_what_they_say_they_sent(label: str, state: str) -> None:
    """To mean to send it is no sending; the moment is kept where they did."""
    chat = ready("The employer")
    chat.tap(label)
    assert interview(chat).message_state == state
    assert interview(chat).sent == (chat.now if state == "sent" else None)
    assert chat.at == "findings.heard"


def test_nobody_to_ask_goes_by_what_they_saw() -> None:
    """Without anybody to ask there is no message; an agency is thought of first."""
    chat = after_tip_1()
    chat.tap("Nobody")
    assert chat.at == "feedback.other"
    chat.tap("No, nobody")
    assert chat.last.startswith("Then we go by what you saw yourself")
    assert (chat.at, interview(chat).asked) == ("findings.heard", "nobody")


@pytest.mark.parametrize(
    ("label", "at", "asked"), [("I'll try", "feedback.whom", ""), ("I'd rather not", "findings.heard", "nobody")]
)
def test_the_odds_are_told_honestly(label: str, at: str, asked: str) -> None:
    """Most never hear back; trying and leaving it are both fine."""
    chat = after_tip_1()
    chat.tap("More")
    chat.tap("The odds of an answer")
    assert "most people never hear back" in chat.last
    chat.tap(label)
    assert (chat.at, interview(chat).asked) == (at, asked)


def test_more_leads_back_to_where_it_was_asked() -> None:
    """Before they said whom, back to that question; from the message, back to the message."""
    for whom, at in (("", "feedback.whom"), ("Both", "feedback.message")):
        for taps in (
            ("Go on as we were",),
            ("Add what I know", "The role", "Skip", "Go on as we were"),
            ("Add what I know", "The day", "Skip", "Go on as we were"),
        ):
            chat = after_tip_1()
            if whom:
                chat.tap(whom)
            chat.tap("More")
            for tap in taps:
                chat.tap(tap)
            assert chat.at == at


def test_facts_are_added_one_after_the_other() -> None:
    """What a message with facts is good for is said once; then only what else there is."""
    chat = after_tip_1()
    for tap in ("The employer", "More", "Add what I know"):
        chat.tap(tap)
    assert chat.last.endswith("Which one do you have?")
    chat.tap("The role")
    chat.type("shift lead")
    assert chat.last.endswith("Is there more to put in, or something to change?")
    chat.tap("A name")
    chat.type("Ms Okafor")
    chat.tap("Go on as we were")
    assert chat.said[0].block.startswith("Hello Ms Okafor,")
    assert "for the role of shift lead." in chat.said[0].block


def test_the_interview_is_named_once_in_the_message() -> None:
    """Who still waits thanks for the interview; what is known of it follows without naming it again."""
    chat = Chat()
    chat.command("start")
    for tap in ("It just happened", ":Acme", "Mixed", "Skip", "Skip", "The employer", "More", "Add what I know"):
        chat.type(tap[1:]) if tap.startswith(":") else chat.tap(tap)
    for tap in ("The role", ":shift lead", "Go on as we were"):
        chat.type(tap[1:]) if tap.startswith(":") else chat.tap(tap)
    assert "Thank you for the interview. It was for the role of shift lead.\n" in chat.said[0].block


# ---------------------------------------------------------------- 2 in depth


def worded(*taps: str, name: str = "", whom: str = "The employer") -> str:
    """The message after these taps under More, addressed to `name` where there is one."""
    chat = after_tip_1()
    chat.tap(whom)
    if name:
        for tap in ("More", "Add what I know", "A name"):
            chat.tap(tap)
        chat.type(name)
        chat.tap("Go on as we were")
    for tap in taps:
        chat.tap(tap)
    assert chat.at == "feedback.message"
    return chat.said[0].block


TONE = ("More", "Change its tone")


def test_the_agency_may_be_asked_after_all() -> None:
    """Nobody, then an agency: the message is for them."""
    assert "forward to Acme" in worded("Yes, an agency", whom="Nobody")


@pytest.mark.parametrize(
    ("taps", "name", "first"),
    [
        ((), "", "Hello,"),
        ((), "Ms Okafor", "Hello Ms Okafor,"),
        ((*TONE, "Formal", "By email"), "", "Dear hiring team,"),
        ((*TONE, "Formal", "By email"), "Ms Okafor", "Dear Ms Okafor,"),
        ((*TONE, "Skip", "Skip"), "", "Hello,"),
    ],
)
def test_a_message_greets_in_its_tone(taps: tuple[str, ...], name: str, first: str) -> None:
    """Warm or formal, with a name where there is one."""
    block = worded(*taps, name=name)
    assert block.startswith(f"{first}\n\n")
    assert block.endswith("Kind regards" if "Formal" in taps else "all the best")


@pytest.mark.parametrize("name", ["", "Sam"])
def test_on_linkedin_it_is_one_short_paragraph(name: str) -> None:
    """Short enough for a note there, in one piece."""
    block = worded(*TONE, "Warm", "On LinkedIn", name=name)
    assert "\n" not in block
    assert len(block) < 300
    assert ("Hello Sam," in block) == bool(name)


@pytest.mark.parametrize("name", ["", "Sam"])
def test_by_phone_it_is_a_script(name: str) -> None:
    """What to say, what to ask, and that listening comes then."""
    block = worded(*TONE, "Warm", "By phone", name=name)
    assert "Do you have two minutes?" in block
    assert "(Listen, and write down their words.)" in block
    assert block.count("\n- ") == 3


def test_the_questions_are_those_they_chose() -> None:
    """At most three of them: more would get fewer answers."""
    block = worded("More", "Choose what to ask", "My weakest answer", "Whether to apply again", "Done")
    assert block.count("\n- ") == 2
    assert "convinced least" in block
    every = ("What spoke for me", "What to work on", "What the role needed", "My weakest answer")
    assert worded("More", "Choose what to ask", *every, "Done").count("\n- ") == 3


def test_an_agency_is_the_other_road_where_there_is_one() -> None:
    """Whoever asked the employer and came through an agency tries the agency last."""
    chat = after_tip_1()
    one = interview(chat)
    one.asked, one.came, one.chase = "employer", "agency", Chase("last", chat.now)
    chat.command("chase 1 last")
    assert "this time through the agency" in chat.last
    assert "you put me forward to Acme" in chat.said[0].block


@pytest.mark.parametrize("channel", ["mail", "linkedin", "phone"])
@pytest.mark.parametrize("whom", ["employer", "agency", "both"])
@pytest.mark.parametrize("standing", ["just_had", "turned_down"])
def test_a_message_says_nothing_untrue_to_whoever_gets_it(standing: Standing, whom: Asked, channel: Channel) -> None:
    """The agency held no interview; without an answer there is no decision; a last try takes another road."""
    chat = after_tip_1()
    one = interview(chat)
    one.standing, one.asked, one.channel, one.tone = standing, whom, channel, "formal"
    chat.begin("feedback", "message", about=1)
    block = chat.said[0].block
    if whom != "employer":
        assert not [words for words in ("with you", "the conversation", "hiring team") if words in block]
    if standing == "just_had":
        assert "decision" not in block
    interview(chat).chase = Chase("last", chat.now)
    chat.command("chase 1 last")
    assert ("with you" in chat.said[0].block) == (whom == "employer")
    assert ("this time by phone" in chat.last) == (whom != "both" and channel != "phone")
