"""News that is told while a question is open is taken up, and the question comes again afterwards."""

from datetime import timedelta

import pytest

from .chat import WORLD, Chat, after_all
from .everything_heard import due_to
from .test_applications import stages
from .unasked import KEYS

NEWS = [
    "got an interview at dhl next tuesday 2pm!!",
    "ive got an interview at dhl on tuesday at 2pm",
    "I have an interview next tuesday 14:00 at dhl",
]


WHEN = [
    "whens my interview again", "when is my interview", "have u got my dhl interview saved",
    "what time is my interview at dhl",
    "did you save my interview", "is my interview saved", "so when is the dhl interview again",
]  # fmt: skip


def settled(chat: Chat) -> Chat:
    """The same chat, with a time zone."""
    chat.person.zone, chat.person.country = "Europe/London", "gb"
    return chat


def is_asked_to_confirm(chat: Chat) -> bool:
    """Whether name, day and hour were taken."""
    names = [one.where for one in chat.person.interviews.values()]
    return chat.at == "next.when" and "dhl" in names and "10 November 2026" in chat.last and "14:00" in chat.last


@pytest.mark.parametrize("words", NEWS)
@pytest.mark.parametrize(
    "step", ["reflect.went", "reflect.hindrances", "reflect.right", "moving_on.day", "list_practice.look"]
)
def test_an_interview_told_at_a_question_is_set_up_and_leads_back(step: str, words: str) -> None:
    """Name, day and hour are taken; a typed yes sets it, and the question comes again."""
    chat = settled(Chat().reach(step))
    chat.type(words)
    assert is_asked_to_confirm(chat)
    assert chat.last.startswith("It's good news")
    chat.type("yes")
    assert chat.at == step
    assert any(one.coming for one in chat.person.interviews.values())


@pytest.mark.parametrize("words", NEWS)
@pytest.mark.parametrize("kind", ["mood", "week"])
def test_an_interview_told_at_a_check_in_is_kept(kind: str, words: str) -> None:
    """It is no answer to that, and /next takes it."""
    chat = settled(due_to(WORLD, kind, KEYS["week-plan" if kind == "week" else kind]))
    chat.type(words)
    chat.command("next")
    assert is_asked_to_confirm(chat)


def ahead_at_dhl(dated: bool = True) -> Chat:
    """Somebody with an interview ahead at dhl."""
    chat = settled(after_all())
    chat.command("next new")
    chat.type("dhl")
    if dated:
        chat.type("friday 2pm")
        chat.type("yes")
    else:
        chat.press("skip")
    chat.now += timedelta(minutes=5)
    return chat


@pytest.mark.parametrize("dated", [True, False])
@pytest.mark.parametrize("answer", ["yes", "the same one", "thats the one"])
def test_a_second_interview_at_one_place_is_asked_about(answer: str, dated: bool) -> None:
    """If it is the same, there is one, and its date is the new one."""
    chat = ahead_at_dhl(dated)
    there = len(chat.person.interviews)
    chat.command("next new")
    chat.type("DHL")
    assert chat.at == "next.same"
    chat.type(answer)
    assert len(chat.person.interviews) == there
    chat.type("tuesday 2pm")
    chat.type("yes")
    (coming,) = [one.coming for one in chat.person.interviews.values() if one.where.lower() == "dhl"]
    assert coming is not None
    assert coming.day == 10


def test_another_interview_at_one_place_is_one() -> None:
    """They say so, and give its date."""
    chat = ahead_at_dhl()
    there = len(chat.person.interviews)
    chat.command("next new")
    chat.type("dhl")
    chat.type("no its a different one")
    assert chat.at == "next.when"
    assert len(chat.person.interviews) == there + 1


def test_an_interview_that_is_gone_meanwhile_is_no_twin() -> None:
    """Then this is the only one."""
    chat = ahead_at_dhl()
    chat.command("next new")
    chat.type("dhl")
    del chat.person.interviews[min(n for n, one in chat.person.interviews.items() if one.where == "dhl")]
    chat.type("yes")
    assert [one.where for one in chat.person.interviews.values()].count("dhl") == 1


@pytest.mark.parametrize("words", WHEN)
@pytest.mark.parametrize("at_question", [True, False])
def test_asking_when_it_is_shows_it(words: str, at_question: bool) -> None:
    """With nothing open, and at a question with buttons."""
    chat = ahead_at_dhl()
    if at_question:
        chat.command("week plan")
        chat.command("mood")
    chat.type(words)
    assert any("6 November" in one.text and "dhl" in one.title for one in chat.said)


def test_without_a_day_it_is_set_up_once() -> None:
    """Once its day was skipped, /next shows it."""
    chat = settled(after_all())
    chat.type("I have an interview at Acme on Friday at 2pm")
    chat.command("next")
    chat.press("no")
    chat.press("skip")
    there = len(chat.person.interviews)
    chat.command("next")
    assert not chat.at
    assert len(chat.person.interviews) == there


@pytest.mark.parametrize("step", ["reflect.went", "feedback.whom", "list_practice.look", "moving_on.day"])
@pytest.mark.parametrize(
    "words", ["yodel said no", "so yodel rejected me", "got a no from yodel", "yodel said no too lol"]
)
def test_a_no_at_a_question_can_be_noted_by_typing(step: str, words: str) -> None:
    """From a company they applied to; a typed yes notes it, undo takes it back, and the question comes again."""
    chat = Chat().reach(step)
    chat.command("applied Yodel, driver")
    chat.type(words)
    assert chat.at == "applied.refused"
    chat.type("yes")
    assert stages(chat) == ["no"]
    assert chat.at == step
    chat.tap("Undo")
    assert stages(chat) == ["applied"]


@pytest.mark.parametrize("words", ["yodel said no", "royal mail turned me down", "rejected by yodel this morning"])
@pytest.mark.parametrize("answer", ["yes", "no"])
def test_a_no_from_a_company_that_is_not_known_can_be_noted_too(words: str, answer: str) -> None:
    """Then it is added, with the no."""
    chat = Chat().reach("reflect.went")
    chat.type(words)
    assert chat.at == "applied.refused"
    chat.type(answer)
    assert stages(chat) == (["no"] if answer == "yes" else [])
    assert chat.at == "reflect.went"


@pytest.mark.parametrize(
    "words", ["they said no", "my mum said no", "the manager said no", "got a no from them", "Acme said no"]
)
def test_nobody_new_said_no(words: str) -> None:
    """Nothing is offered for those that are no company, nor for the interview they talk about."""
    chat = Chat().reach("reflect.went")
    chat.type(words)
    assert not chat.at.startswith("applied")


@pytest.mark.parametrize(
    "step", ["reflect.went", "reflect.right", "reflect.hindrances", "list_add.do_words", "week.plan"]
)
@pytest.mark.parametrize(
    "words",
    ["ive applied for culina too", "also applied to culina", "just applied to culina tho", "i've applied at culina"],
)
def test_an_application_told_at_any_question_is_offered_with_its_name(step: str, words: str) -> None:
    """It is no line for the list, no plan, and no answer."""
    chat = after_all() if step.startswith(("list_add", "week")) else Chat().reach(step)
    chat.command({"list_add.do_words": "do", "week.plan": "week plan"}.get(step, "")) if chat.at != step else None
    chat.type(words)
    assert chat.at == "applied.told"
    assert "“culina”" in chat.last
    chat.type("yes")
    assert [one.company for one in chat.person.applications.values()] == ["culina"]
    assert chat.at == step


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("evri amazon and wincanton all team leader jobs", ["evri", "amazon", "wincanton"]),
        ("evri, amazon and royal mail, all as driver", ["evri", "amazon", "royal mail"]),
        ("tesco & lidl both", ["tesco", "lidl"]),
    ],
)
def test_several_in_a_line_are_asked_about(words: str, names: list[str]) -> None:
    """As an answer and behind the command; a typed yes adds each."""
    for way in ("applied", f"applied {words}"):
        chat = Chat()
        chat.command(way)
        if way == "applied":
            chat.type(words)
        assert chat.at == "applied.several"
        assert chat.last.startswith(f"So you applied to {len(names)} places")
        assert ", ".join(names) in chat.last
        chat.type("yes")
        assert [one.company for one in chat.person.applications.values()] == names


def test_several_may_be_one_company() -> None:
    """Then the line is kept as it is."""
    chat = Chat()
    chat.command("applied tesco and lidl both")
    chat.type("no just one")
    assert [one.company for one in chat.person.applications.values()] == ["tesco and lidl both"]


@pytest.mark.parametrize(
    "words",
    ["Marks and Spencer", "Marks and Spencer, cook", "All Bar One", "Acme; Globex all cook", "you and me all day"],
)
def test_a_company_is_no_list_of_them(words: str) -> None:
    """Nothing says that there are several."""
    chat = Chat()
    chat.command(f"applied {words}")
    assert chat.at != "applied.several"
