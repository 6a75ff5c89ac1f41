"""Tips 1 and 2: what went wrong and right, and whom to ask, with the message ready to copy."""

from datetime import timedelta

import pytest

from conversations import FellDue
from conversations.choices import CanAsk, Channel, Standing
from conversations.person import Chase, Interview

from .chat import Chat, after_tip_1, in_tip_1


def interview(chat: Chat) -> Interview:
    """What is kept of the one interview."""
    return chat.person.interviews[1]


# ---------------------------------------------------------------- 1 Reflect


def test_well_and_confused_asks_what_went_right_and_then_for_feedback() -> None:
    """Nothing got in the way, so nothing of the kind is asked; tip 2 comes at once."""
    chat = in_tip_1()
    chat.press("well")
    assert chat.last.startswith("That's a confusing kind of no. Asking them is the way to know")
    assert chat.at == "reflect.right"
    chat.type("I asked good questions")
    assert chat.at == "feedback.whom"
    assert interview(chat).hindrances == []


@pytest.mark.parametrize("went", ["badly", "mixed"])
def test_badly_or_mixed_asks_what_got_in_the_way(went: str) -> None:
    """What got in the way, then what went right."""
    chat = in_tip_1()
    chat.reach("reflect.hindrances", {"reflect.went": went})
    chat.press("nerves")
    chat.press("rambled")
    chat.press("done")
    assert chat.at == "reflect.right"
    assert interview(chat).hindrances == ["nerves", "rambled"]


@pytest.mark.parametrize(("label", "after"), [("evening", 2), ("tomorrow", 24), ("next_week", 168)])
def test_a_pause_comes_back_when_they_chose(label: str, after: int) -> None:
    """A pause first: the question waits, one check-in comes at the hour, and its button goes on."""
    chat = in_tip_1()
    for tap in ("more", "pause", label):
        chat.press(tap)
    assert chat.at == "reflect.paused"
    chat.now += timedelta(hours=after)
    assert chat.feed(FellDue())[0].check_in
    chat.press("resume 1")
    chat.press("go_on")
    assert chat.at == "reflect.went"


def test_a_pause_can_be_let_be() -> None:
    """Now is fine, or another time: nothing is lost by either."""
    chat = in_tip_1()
    for tap in ("more", "pause", "next_week", "other", "go_on"):
        chat.press(tap)
    assert chat.at == "reflect.went"


def test_telling_it_freely_is_kept_before_any_prompt() -> None:
    """Free recall, then the question as before."""
    chat = in_tip_1()
    chat.press("more")
    chat.press("recall")
    chat.type("I came in, and then my mind went blank.")
    assert interview(chat).recall == "I came in, and then my mind went blank."
    assert chat.at == "reflect.went"


def test_who_still_waits_reads_of_no_no() -> None:
    """It just happened: neither the questions nor the message speak of a rejection."""
    chat = Chat()
    chat.command("start")
    chat.press("just_had")
    chat.type("Acme")
    chat.press("well")
    assert "kind of no" not in chat.last
    chat.press("skip")
    chat.press("employer")
    assert "decision" not in chat.said[0].block
    assert "letting me know" not in chat.said[0].block
    chat.press("will_send")
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
    chat.press(whom)
    if role or day:
        chat.press("more")
        chat.press("facts")
        for label, words in (("role", role), ("day", day)):
            if words:
                chat.press(label)
                chat.type(words)
            if words and label == "day":
                chat.press("yes")
        chat.press("go_on")
    if own:
        chat.press("own")
        chat.type(own)
    assert chat.at == "feedback.message"
    return chat


@pytest.mark.parametrize("whom", ["employer", "agency", "both"])
@pytest.mark.parametrize(("role", "day"), FACTS)
def test_the_message_is_made_of_what_is_known(whom: str, role: str, day: str) -> None:
    """Thanks, role and date where they are known, three questions, mail or phone; nothing is contested."""
    block = ready(whom, role, day).said[0].block
    opening = "forward to Acme." if whom == "agency" else "for letting me know."
    expected = EXPECTED[role, day]
    if whom == "both":  # an agency has many interviews on its mind, and is told where this one was
        expected = expected.replace("The interview was", "The interview at Acme was")
        expected = expected.replace("I'm writing because", "I'm writing about the interview at Acme, because")
    assert f"{opening} {expected}\n" in block
    assert block.count("\n- ") == 3
    assert "I understand the decision" in block
    assert "by email or by phone" in block
    assert ("or ask them" in block) == (whom == "agency")
    assert len(block) < 700


@pytest.mark.parametrize("whom", ["employer", "agency", "both"])
@pytest.mark.parametrize(("role", "day"), FACTS)
def test_their_own_wording_is_shown_as_it_is(whom: str, role: str, day: str) -> None:
    """Once they worded it themselves, that is what is ready to copy; and it can be worded again."""
    chat = ready(whom, role, day, own="Dear Ms Okafor,\n\nwhy?")
    assert chat.said[0].block == "Dear Ms Okafor,\n\nwhy?"
    assert chat.last.startswith("Here is your own wording")
    chat.press("own")
    chat.press("anew")
    chat.press("skip")
    assert chat.said[0].block == "Dear Ms Okafor,\n\nwhy?"


def test_the_draft_may_be_had_again() -> None:
    """Their own wording isn't for ever; while it stands nothing else claims to change the message."""
    chat = ready("employer", own="Dear all, why?")
    chat.press("more")
    assert chat.buttons[:3] == ["Add what I know", "The odds of an answer", "Go on as we were"]
    chat.press("facts")
    chat.press("role")
    chat.type("shift lead")
    assert "Noted. Your own wording stays as it is." in chat.last
    chat.press("go_on")
    chat.press("own")
    chat.press("keep")
    assert chat.said[0].block == "Dear all, why?"
    chat.press("own")
    chat.press("draft")
    assert "for the role of shift lead" in chat.said[0].block


def test_three_questions_fit_into_one_message() -> None:
    """Whoever taps more is told which are asked, and the overview says the same."""
    chat = ready("employer")
    for tap in (
        "more",
        "questions",
        "strength",
        "change",
        "fit",
        "answer",
        "done",
    ):
        chat.press(tap)
    assert chat.last.startswith("Three fit into one message, so I took the first three.")
    assert chat.said[0].block.count("- ") == 3
    chat.command("interview 1 feedback")
    assert "• Your questions: What spoke for me, What to work on, What the role needed" in chat.last


@pytest.mark.parametrize("way", ["linkedin", "phone"])
@pytest.mark.parametrize("whom", ["employer", "agency", "both"])
def test_role_and_day_are_named_whichever_way_it_goes(way: str, whom: str) -> None:
    """In a line on LinkedIn and on the phone as well: who reads or hears it has had many."""
    chat = ready(whom, "shift lead", "3 November")
    for tap in ("more", "style", "warm", way):
        chat.press(tap)
    assert ", for the role of shift lead, on Tuesday, 3 November 2026." in chat.said[0].block


def test_an_interview_of_some_time_ago_is_not_fresh_in_their_minds() -> None:
    """When they decided isn't known: a month later nobody says that it were early, or long ago."""
    for day, says in (("1 October", "The sooner you ask"), ("2 November", "while you're fresh in their minds")):
        chat = ready("employer", day=day)
        chat.press("will_send")
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
    chat = ready("employer")
    chat.person.country, chat.now = country, chat.now + timedelta(days=366 * years)
    chat.press("more")
    chat.press("odds")
    assert says in chat.last


@pytest.mark.parametrize("sent", [True, False])
def test_with_nobody_to_ask_any_more_the_chase_ends(sent: bool) -> None:
    """A change of mind in the overview counts for what comes later: nobody asks whether it has gone out."""
    chat = ready("employer")
    chat.press("sent" if sent else "will_send")
    chat.command("change 1 feedback-whom")
    chat.press("nobody")
    assert interview(chat).chase is None
    assert interview(chat).message_state == ("sent" if sent else "")


@pytest.mark.parametrize(("label", "state"), [("will_send", "will_send"), ("sent", "sent")])
def test_sent_is_only_what_they_say_they_sent(label: str, state: str) -> None:
    """To mean to send it is no sending; the moment is kept where they did."""
    chat = ready("employer")
    chat.press(label)
    assert interview(chat).message_state == state
    assert interview(chat).sent == (chat.now if state == "sent" else None)
    assert chat.at == "findings.heard"


def test_nobody_to_ask_goes_by_what_they_saw() -> None:
    """Without anybody to ask there is no message; an agency is thought of first."""
    chat = after_tip_1()
    chat.press("nobody")
    assert chat.at == "feedback.other"
    chat.press("nobody")
    assert chat.last.startswith("Then we go by what you saw yourself")
    assert (chat.at, interview(chat).can_ask) == ("findings.heard", "nobody")


@pytest.mark.parametrize(
    ("label", "at", "asked"), [("go_on", "feedback.whom", ""), ("nobody", "findings.heard", "nobody")]
)
def test_the_odds_are_told_honestly(label: str, at: str, asked: str) -> None:
    """Most never hear back; trying and leaving it are both fine."""
    chat = after_tip_1()
    chat.press("more")
    chat.press("odds")
    assert "most people never hear back" in chat.last
    chat.press(label)
    assert (chat.at, interview(chat).can_ask) == (at, asked)


def test_more_leads_back_to_where_it_was_asked() -> None:
    """Before they said whom, back to that question; from the message, back to the message."""
    for whom, at in (("", "feedback.whom"), ("both", "feedback.message")):
        for taps in (
            ("go_on",),
            ("facts", "role", "skip", "go_on"),
            ("facts", "day", "skip", "go_on"),
        ):
            chat = after_tip_1()
            if whom:
                chat.press(whom)
            chat.press("more")
            for tap in taps:
                chat.press(tap)
            assert chat.at == at


def test_facts_are_added_one_after_the_other() -> None:
    """What a message with facts is good for is said once; then only what else there is."""
    chat = after_tip_1()
    for tap in ("employer", "more", "facts"):
        chat.press(tap)
    assert chat.last.endswith("Which one do you have?")
    chat.press("role")
    chat.type("shift lead")
    assert chat.last.endswith("Is there more to put in, or something to change?")
    chat.press("addressee")
    chat.type("Ms Okafor")
    chat.press("go_on")
    assert chat.said[0].block.startswith("Hello Ms Okafor,")
    assert "for the role of shift lead." in chat.said[0].block


def test_the_interview_is_named_once_in_the_message() -> None:
    """Who still waits thanks for the interview; what is known of it follows without naming it again."""
    chat = Chat().reach("feedback.message", {"start.welcome": "just_had"})
    chat.press("more")
    chat.press("facts")
    for tap in ("role", ":shift lead", "go_on"):
        chat.type(tap[1:]) if tap.startswith(":") else chat.press(tap)
    assert "Thank you for the interview. It was for the role of shift lead.\n" in chat.said[0].block


# ---------------------------------------------------------------- 2 in depth


def worded(*taps: str, name: str = "", whom: str = "employer") -> str:
    """The message after these taps under More, addressed to `name` where there is one."""
    chat = after_tip_1()
    chat.press(whom)
    if name:
        for tap in ("more", "facts", "addressee"):
            chat.press(tap)
        chat.type(name)
        chat.press("go_on")
    for tap in taps:
        chat.press(tap)
    assert chat.at == "feedback.message"
    return chat.said[0].block


TONE = ("more", "style")


def test_the_agency_may_be_asked_after_all() -> None:
    """Nobody, then an agency: the message is for them."""
    assert "forward to Acme" in worded("agency", whom="nobody")


@pytest.mark.parametrize(
    ("taps", "name", "first"),
    [
        ((), "", "Hello,"),
        ((), "Ms Okafor", "Hello Ms Okafor,"),
        ((*TONE, "formal", "mail"), "", "Dear hiring team,"),
        ((*TONE, "formal", "mail"), "Ms Okafor", "Dear Ms Okafor,"),
        ((*TONE, "skip", "skip"), "", "Hello,"),
    ],
)
def test_a_message_greets_in_its_tone(taps: tuple[str, ...], name: str, first: str) -> None:
    """Warm or formal, with a name where there is one."""
    block = worded(*taps, name=name)
    assert block.startswith(f"{first}\n\n")
    assert block.endswith("Kind regards" if "formal" in taps else "all the best")


@pytest.mark.parametrize("name", ["", "Sam"])
def test_on_linkedin_it_is_one_short_paragraph(name: str) -> None:
    """Short enough for a note there, in one piece."""
    block = worded(*TONE, "warm", "linkedin", name=name)
    assert "\n" not in block
    assert len(block) < 300
    assert ("Hello Sam," in block) == bool(name)


@pytest.mark.parametrize("name", ["", "Sam"])
def test_by_phone_it_is_a_script(name: str) -> None:
    """What to say, what to ask, and that listening comes then."""
    block = worded(*TONE, "warm", "phone", name=name)
    assert "Do you have two minutes?" in block
    assert "(Listen, and write down their words.)" in block
    assert block.count("\n- ") == 3


def test_the_questions_are_those_they_chose() -> None:
    """At most three of them: more would get fewer answers."""
    block = worded("more", "questions", "answer", "again", "done")
    assert block.count("\n- ") == 2
    assert "convinced least" in block
    every = ("strength", "change", "fit", "answer")
    assert worded("more", "questions", *every, "done").count("\n- ") == 3


def test_an_agency_is_the_other_road_where_there_is_one() -> None:
    """Whoever asked the employer and came through an agency tries the agency last."""
    chat = after_tip_1()
    one = interview(chat)
    one.can_ask, one.source, one.chase = "employer", "agency", Chase("last", chat.now)
    chat.command("chase 1 last")
    assert "this time through the agency" in chat.last
    assert "you put me forward to Acme" in chat.said[0].block


@pytest.mark.parametrize("channel", ["mail", "linkedin", "phone"])
@pytest.mark.parametrize("whom", ["employer", "agency", "both"])
@pytest.mark.parametrize("standing", ["just_had", "turned_down"])
def test_a_message_says_nothing_untrue_to_whoever_gets_it(standing: Standing, whom: CanAsk, channel: Channel) -> None:
    """The agency held no interview; without an answer there is no decision; a last try takes another road."""
    chat = after_tip_1()
    one = interview(chat)
    one.standing, one.can_ask, one.channel, one.tone = standing, whom, channel, "formal"
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
