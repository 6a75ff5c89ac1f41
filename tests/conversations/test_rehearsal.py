"""Practice that rehearses: one question at a time, with a clock, and one thing to try."""

from datetime import timedelta

import pytest

from conversations.person import Interview, Must
from conversations.questions.musts import to_practise
from conversations.questions.rules import remarks, seconds

from .chat import WORLD, Chat, after_all
from .test_questions import noted, texts
from .test_stories import told

PRESSURE = "How do you handle pressure?"
GOOD = "Last year, when the till broke, I wrote everything down by hand. In the end nobody left, and I kept the list."


def practising(*lines: str, feels: str = "okay") -> Chat:
    """Somebody at the first question of a sitting."""
    chat = noted(*(lines or (PRESSURE,)), feels=feels)
    chat.command("questions practise")
    return chat


def test_a_typed_answer_is_looked_at_and_may_be_kept() -> None:
    """Its length is named and how it felt is asked; one thing to try, and no verdict."""
    chat = practising()
    assert PRESSURE in chat.last
    assert "Say what I do first under pressure, who I tell, and what I drop." in chat.last
    chat.type(GOOD)
    assert (chat.at, "about ten seconds" in chat.last) == ("rehearsal.felt", True)
    chat.press("okay")
    assert chat.last.startswith(WORLD.render("rehearsal-try_this.okay"))
    chat.press("keep")
    assert chat.person.questions[1].answer == GOOD
    assert chat.person.talks == []


def test_it_is_said_aloud_while_a_clock_of_two_minutes_runs() -> None:
    """Done ends it, as does the time; nothing is to be kept."""
    for ends in ("done", ""):
        chat = practising()
        chat.press("aloud")
        assert chat.at == "rehearsal.clock"
        if ends:
            chat.press(ends)
        else:
            assert chat.wait(minutes=1) == []
            chat.wait(minutes=1)
        assert chat.at == "rehearsal.felt"
        assert "You've said it" in chat.last
        chat.press("rough")
        assert chat.last.startswith(WORLD.render("rehearsal-try_this.rough"))
        assert "keep" not in chat.keys
        chat.press("enough")
        assert (chat.person.talks, chat.person.questions[1].answer) == ([], "")


def test_what_is_typed_while_the_clock_runs_may_be_kept_too() -> None:
    """It counts as the answer."""
    chat = practising()
    chat.press("aloud")
    chat.type(GOOD)
    assert chat.said == []
    for way in ("done", "strong", "keep"):
        chat.press(way)
    assert chat.person.questions[1].answer == GOOD


def test_an_answer_is_whatever_they_type() -> None:
    """What sounds like news or a wish is one, too."""
    chat = practising()
    chat.type("I got the job done, and I told them: stop messaging me.")
    assert chat.at == "rehearsal.felt"


def test_the_rough_ones_come_first_three_a_sitting() -> None:
    """Of all that are due; one that went well comes again after a day, then two, one that didn't after a day."""
    chat = after_all()
    chat.command("questions A1\nB1\nC1\nD1")
    for how in ("strong", "okay", "rough", "later", "okay"):
        chat.press(how)
    seen = []
    chat.command("questions practise")
    while chat.at == "rehearsal.card":
        seen.append(chat.last[1:3])
        for way in ("aloud", "done", "strong", "next" if len(seen) < 3 else "enough"):
            chat.press(way)
    assert seen == ["C1", "B1", "D1"]
    chat.command("questions practise")
    assert "“A1”" in chat.last
    for way in ("aloud", "done", "rough", "enough"):
        chat.press(way)
    chat.command("questions practise")
    assert chat.last.startswith(WORLD.render("rehearsal-none_due"))
    boxes = [one.box for one in chat.person.questions.values()]
    assert boxes == [0, 1, 1, 1]
    for way in ("aloud", "done", "strong", "enough"):
        chat.press(way)
    assert [one.box for one in chat.person.questions.values()] == boxes, "a good one before it is due changes nothing"
    chat.wait(days=1)
    chat.command("questions practise")
    assert "“A1”" in chat.last


def with_musts(*questions: str, feels: str = "okay") -> Chat:
    """Somebody with an interview ahead and three musts, and with these questions."""
    chat = noted(*questions, feels=feels) if questions else after_all()
    lines = ("Calm under pressure", "Weekends", "A licence")
    musts = {n: Must(one, sure=True) for n, one in enumerate(lines, 1)}
    coming = chat.now + timedelta(days=5)
    chat.person.interviews[7] = Interview(chat.now, "Globex", standing="ahead", coming=coming, musts=musts)
    return chat


def test_the_musts_of_the_interview_ahead_are_practised_before_other_questions() -> None:
    """Each as a question that quotes it, after those that felt rough; the rest comes in the next sitting."""
    chat = with_musts(PRESSURE)
    chat.command("questions A1\nB1")
    for how in ("rough", "later", "strong"):
        chat.press(how)
    seen = []
    for _ in range(2):
        chat.command("questions practise")
        while chat.at == "rehearsal.card":
            seen.append(chat.last.partition("\n")[0])
            for way in ("aloud", "done", "okay"):
                chat.press(way)
            chat.press("next" if "next" in chat.keys else "enough")
    assert seen == [
        "“A1”",
        "“Our job ad says ‘Calm under pressure’. Tell me about a time when you showed that.”",
        "“Our job ad says ‘Weekends’. Tell me about a time when you showed that.”",
        "“Our job ad says ‘A licence’. Tell me about a time when you showed that.”",
        f"“{PRESSURE}”",
        "“B1”",
    ]


def test_a_must_is_practised_as_a_question_is() -> None:
    """With a story that fits; the answer is kept with it, graded, and stands in the briefing where no line does."""
    chat = with_musts()
    told("The till", "pressure", chat=chat)
    chat.command("questions")
    chat.press("practise")
    assert "Your story “The till” fits here." in chat.last
    chat.type(GOOD)
    for way in ("strong", "keep"):
        chat.press(way)
    must = chat.person.interviews[7].musts[1]
    assert (must.answer, must.box, must.practised, must.proof) == (GOOD, 1, chat.now, "")
    chat.press("enough")
    chat.command("next prepare 7")
    assert f"• Calm under pressure – {GOOD[:60]}" in chat.last
    chat.wait(days=2)
    must.proof = "Riverside"
    for other in chat.person.interviews[7].musts.values():
        other.practised = other.practised or chat.now
    chat.command("questions practise")
    assert (chat.said[-1].block, "Your own answer is below" in chat.last) == (GOOD, True)
    chat.type("Too short")
    chat.press("okay")
    assert chat.last.startswith(WORLD.render("rehearsal-try_this.example"))


def test_only_the_next_interview_is_practised_for() -> None:
    """Not one that is over, or musts that nobody agreed to; one without a date comes last."""
    chat = with_musts()
    person = chat.person
    later = {n: Must(str(n), sure=n > 5) for n in (5, 6)}
    person.interviews[8] = Interview(chat.now, "Undated", standing="ahead", musts=later)
    assert list(to_practise(person, chat.now)) == [1, 2, 3]
    assert list(to_practise(person, chat.now + timedelta(days=6))) == [6]
    person.interviews[8].closed = chat.now
    assert to_practise(person, chat.now + timedelta(days=6)) == {}


def test_a_must_that_is_gone_changes_nothing() -> None:
    """As with a question."""
    chat = with_musts()
    chat.command("questions practise")
    chat.person.interviews.clear()
    for way in ("aloud", "done", "rough", "enough"):
        chat.press(way)
    assert chat.person.talks == []


def test_a_sitting_lasts_five_minutes() -> None:
    """Then no other question is offered, and it stops with a kind word; the same one may be tried once more."""
    chat = practising("A1", "B1", "C1")
    chat.press("aloud")
    for way in ("done", "strong", "next"):
        chat.press(way)
    assert chat.at == "rehearsal.card"
    assert "next" in chat.keys
    chat.wait(minutes=5)
    chat.type(GOOD)
    chat.press("okay")
    assert "next" not in chat.keys
    chat.press("once_more")
    assert chat.at == "rehearsal.card"
    chat.type(GOOD)
    chat.press("okay")
    chat.press("keep")
    assert "That's five minutes" in chat.last
    assert chat.person.talks == []


def test_another_question_can_be_chosen_and_it_can_be_left_at_any_time() -> None:
    """Without an answer."""
    chat = practising("A1", "B1")
    first = chat.last
    chat.press("next")
    assert (chat.at, chat.last == first) == ("rehearsal.card", False)
    chat.press("enough")
    assert "That's it for now" in chat.last


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (GOOD, []),
        (
            "I make a list and ask what can wait. It works, so that in the end nobody is cross about it.",
            "example",
        ),
        (
            "Last year, when the till broke, I wrote everything down by hand, for hours and hours.",
            "result",
        ),
        (
            "Last year, when the till broke, we wrote it down. In the end our boss thanked us, and we knew why.",
            "we",
        ),
        (f"{GOOD} {'I wrote it all down. ' * 60}", "long"),
        ("Last year I did. In the end nobody left.", "short"),
    ],
)
def test_plain_rules_name_one_thing_to_try(answer: str, found: str) -> None:
    """Length, "we" for "I", no result, no example; its text says why that matters."""
    assert remarks(WORLD, PRESSURE, answer)[:1] == ([found] if found else [])
    chat = practising()
    chat.type(answer)
    chat.press("okay")
    assert chat.last.startswith(WORLD.render(f"rehearsal-try_this.{found or 'okay'}"))


def test_only_questions_that_call_for_a_story_need_an_example() -> None:
    """Not "what should we pay you"; a question that no card is about may be any."""
    words = "I'd like to know this work so well that I train new people, and I'd like to do that here with you."
    assert remarks(WORLD, "What are your salary expectations?", words) == []
    assert remarks(WORLD, "How do you prioritise?", words)[:1] == ["example"]


def test_how_long_it_takes_is_said_in_tens_of_seconds() -> None:
    """No shorter than ten."""
    assert [seconds("word " * count) for count in (1, 65, 130)] == [10, 30, 60]


def test_practice_opens_from_the_questions_and_in_words() -> None:
    """Without a question, it shows how to note one."""
    chat = noted(PRESSURE)
    assert "questions practise" in chat.keys
    chat.command("questions")
    chat.press("practise")
    assert chat.at == "rehearsal.card"
    for words in ("practise", "can we practise an interview", "mock interview please"):
        chat = noted(PRESSURE)
        chat.type(words)
        assert chat.at == "rehearsal.card"
    chat = after_all()
    chat.type("practise")
    assert chat.at == "questions.bank"


def test_a_kept_answer_stands_beside_its_question() -> None:
    """To look at afterwards; what is typed isn't kept unless they say so."""
    chat = practising()
    chat.type(GOOD)
    for way in ("strong", "keep"):
        chat.press(way)
    chat.command("questions practise")
    assert "Your own answer is below" in chat.last
    assert chat.said[-1].block == GOOD
    chat.type("Something else that I try instead of that.")
    for way in ("strong", "enough"):
        chat.press(way)
    assert chat.person.questions[1].answer == GOOD
    assert chat.person.sitting
    assert chat.person.sitting.words == ""


def test_a_question_that_is_gone_changes_nothing() -> None:
    """Also without a sitting, as after a restart by hand."""
    chat = practising()
    chat.person.questions.clear()
    chat.person.sitting = None
    for way in ("aloud", "done"):
        chat.press(way)
    chat.person.sitting = None
    chat.press("strong")
    chat.press("enough")
    assert texts(chat) == []
