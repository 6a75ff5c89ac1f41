"""Coming back to what is half done: when, how often, and that the planner and what it plans agree."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import Commanded, FellDue, Person
from conversations.local_time import at, local
from conversations.person import Care, ComeBack
from conversations.whereabouts import move_to

from .chat import START, Chat, after_all, after_tip_1, at_tip, coming_up, due, in_tip_1
from .trip import on_a_trip
from .unasked import only

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
ABOUT = timedelta(minutes=10)  # at their hour, which differs a little from day to day


def stopped(when: str = "") -> Chat:
    """Someone who stopped tip 1, and perhaps said when to go on."""
    chat = in_tip_1()
    chat.press("stop")
    if when:
        chat.press(when)
    return chat


def without_a_day() -> Chat:
    """Someone who is through all six tips and wants no weekly look."""
    chat = only(at_tip(6), "week", "come_back")
    chat.press("skip")
    return chat


def due_in(chat: Chat) -> timedelta | None:
    """How long until this person needs us."""
    moment = due(chat)
    return moment - chat.now if moment and moment - chat.now < timedelta(days=700) else None


def is_about(found: timedelta | None, wanted: timedelta) -> bool:
    """Whether that is when it comes, give or take the spread of an hour."""
    return found is not None and wanted <= found < wanted + ABOUT


def test_a_half_done_tip_is_come_back_to_the_next_day() -> None:
    """A day after they last wrote, at that hour; it names what was left, and its button goes on."""
    chat = in_tip_1()
    assert is_about(due_in(chat), DAY)
    assert chat.wait(hours=23, minutes=59) == []
    said = chat.wait(minutes=11)
    assert "Reflect" in said[0].text
    assert said[0].check_in
    assert chat.buttons == ["Go on", "Later", "Drop it"]
    chat.press("resume 1")
    assert chat.at == "reflect.went"


def test_it_comes_once() -> None:
    """After one check-in there is silence until they write; then it may come once more."""
    chat = in_tip_1()
    assert chat.wait(days=1, minutes=10)
    assert due_in(chat) is None
    assert chat.wait(days=30) == []
    chat.command("resume")
    assert is_about(due_in(chat), DAY)
    assert chat.wait(days=1, minutes=10)


@pytest.mark.parametrize(
    ("when", "after"),
    [
        ("evening", timedelta(hours=2)),
        ("tomorrow", DAY),
        ("next_week", timedelta(weeks=1)),
        ("never", None),
    ],
)
def test_it_comes_when_they_chose(when: str, after: timedelta | None) -> None:
    """The hour agreed is the hour; whoever wants to write first is left in peace."""
    chat = stopped(when)
    assert due_in(chat) == after
    assert chat.wait(days=7 if after is None else 0) == []
    if after:
        chat.now += after
        assert chat.feed(FellDue())[0].check_in


def test_a_pause_that_was_not_answered_is_a_day() -> None:
    """Stopped, but never said until when: the next day; Go on takes up the tip, not the question about the pause."""
    chat = stopped()
    assert chat.wait(days=1, minutes=10)[0].check_in
    chat.press("resume 1")
    assert chat.at == "reflect.went"
    assert [talk.dialogue for talk in chat.person.talks] == ["reflect"]


def test_what_was_stopped_at_its_first_question_is_come_back_to_as_agreed() -> None:
    """A time that was agreed is kept, though nothing was answered yet."""
    chat = Chat()
    chat.command("start")
    assert due_in(chat) is None
    chat.press("stop")
    chat.press("evening")
    assert due_in(chat) == timedelta(hours=2)
    assert chat.wait(hours=2)[0].check_in


@pytest.mark.parametrize("chat", [Chat(), without_a_day()], ids=["new", "through"])
def test_nothing_half_done_is_nothing_to_come_back_to(chat: Chat) -> None:
    """Someone who answered nothing, or who is through, hears nothing unasked."""
    assert due_in(chat) is None
    assert chat.wait(days=3) == []


def test_an_agreed_time_is_forgotten_once_they_go_on() -> None:
    """If they go on sooner and leave again, we come back a day later; "don't come back" isn't for ever."""
    for when in ("next_week", "never"):
        chat = stopped(when)
        chat.command("resume")
        assert is_about(due_in(chat), DAY)


def two_talks(when: str) -> Chat:
    """Someone who stopped tip 1 of Acme and said when to come back to it, then left that of Globex half done."""
    chat = only(stopped(when), "come_back")
    chat.command("new_interview")
    chat.type("Globex")
    chat.press("turned_down")
    chat.press("badly")
    return chat


def come_backs(chat: Chat) -> list[tuple[int, timedelta, bool]]:
    """Which talks are come back to, in how long, and whether they chose so."""
    found = [one for one in coming_up(chat) if one.occasion.kind == "come_back"]
    return [(one.occasion.about, one.comes - chat.now, one.occasion.own) for one in found]


def test_what_is_agreed_of_one_talk_is_not_of_another() -> None:
    """Left alone with the first, they are come back to the second; dropped, it leaves the first in peace."""
    chat = two_talks("never")
    acme, globex = (talk.id for talk in chat.person.talks)
    ((about, away, own),) = come_backs(chat)
    assert (about, own) == (globex, False)
    assert is_about(away, DAY)
    chat.command(f"drop {globex}")
    assert [talk.id for talk in chat.person.talks] == [acme]
    assert come_backs(chat) == []


def test_each_talk_comes_when_it_was_agreed() -> None:
    """The one they stopped when they chose, the other the next day; both on one day are told apart."""
    chat = two_talks("next_week")
    acme, globex = (talk.id for talk in chat.person.talks)
    (first, second) = come_backs(chat)
    assert (first[0], first[2], second) == (globex, False, (acme, WEEK, True))
    for talk in chat.person.talks:
        talk.come_back = ComeBack(chosen=chat.now + DAY)
    chat.wait(days=1)
    assert chat.buttons == ["Go on with “Reflect” (Acme)", "Go on with “Reflect” (Globex)"]


def test_later_is_about_the_talk_it_is_tapped_for() -> None:
    """Put off for three hours it comes by itself; the other isn't brought up in its place."""
    chat = only(stopped("evening"), "come_back")
    (said,) = chat.wait(hours=2)
    acme = chat.person.talks[0].id
    chat.command("new_interview")
    chat.type("Globex")
    chat.press("turned_down")
    chat.press("badly")
    chat.command(f"snooze 3h {said.check_in[0]}")
    assert (acme, timedelta(hours=3), True) in come_backs(chat)
    (said,) = chat.wait(hours=3)
    assert said.check_in[0].startswith(f"come_back.{acme}.")


def test_dropping_one_leaves_the_question_when_to_come_back_to_another() -> None:
    """It is of the one that was stopped."""
    chat = in_tip_1()
    chat.command("tip 2")
    below, above = chat.person.talks
    chat.press("stop")
    chat.command(f"drop {below.id}")
    assert chat.at == "pause.when"
    chat.command(f"drop {above.id}")
    assert chat.person.talks == []


def test_back_takes_back_when_to_come_back() -> None:
    """Whoever thinks better of a pause is asked anew, and nothing is agreed till then."""
    chat = in_tip_1()
    for label in ("more", "pause", "next_week"):
        chat.press(label)
    assert chat.talk.come_back.chosen == chat.now + WEEK
    chat.command("back")
    assert chat.talk.come_back == ComeBack()


def test_nobody_is_reminded_while_they_are_here() -> None:
    """Within an hour of their last message nothing unasked comes, within a quarter not even what was agreed."""
    chat = stopped("evening")
    chat.wait(minutes=110)
    chat.command("help")
    assert due_in(chat) == timedelta(minutes=15)
    assert chat.wait(minutes=14) == []
    assert chat.wait(minutes=1)


def test_a_check_in_that_is_long_past_is_dropped() -> None:
    """Within seven days of its hour it still comes, said to be late; after that it is counted, and not said."""
    for late, comes in ((timedelta(days=6), True), (timedelta(days=8), False)):
        chat = in_tip_1()
        chat.now += DAY + late
        said = chat.feed(FellDue())
        assert bool(said) == comes
        assert not said or said[0].text.startswith("This was meant for Wednesday, 4 November 2026.")
        assert chat.reply.expired == (not comes)
        assert due_in(chat) is None


def test_later_postpones_it() -> None:
    """Later asks until when, and then leaves it until that moment."""
    chat = in_tip_1()
    chat.wait(days=1, minutes=10)
    chat.press("later come_back.1.3:1793736000")
    assert chat.buttons == ["20 minutes", "An hour", "Three hours", "Tomorrow", "Next week"]
    chat.press("snooze 3h come_back.1.3:1793736000")
    assert due_in(chat) == timedelta(hours=3)
    assert chat.wait(hours=3)[0].check_in


def test_drop_closes_the_talk() -> None:
    """Drop it closes the talk and keeps the answers; a second tap finds it closed."""
    chat = stopped()
    chat.wait(days=1, minutes=10)
    drop = chat.press_of("drop 1")
    assert chat.feed(drop)[0].text.startswith("Dropped.")
    assert chat.person.talks == []
    assert chat.person.interviews[1].where == "Acme"
    assert chat.feed(drop)[0].text.startswith("That one is closed already")
    assert due_in(chat) is None


def test_in_care_there_are_no_check_ins() -> None:
    """After /sos only the one gentle question comes, whatever else was planned."""
    chat = in_tip_1()
    chat.command("sos")
    assert chat.wait(hours=23) == []
    assert chat.wait(hours=1)[0].text.startswith("I'm checking in after what you wrote")
    assert due_in(chat) is None
    assert chat.wait(days=30) == []
    chat.command("resume")
    assert is_about(due_in(chat), DAY)


def test_the_follow_up_after_sos_waits_for_the_day() -> None:
    """Away when it was time, and back at three at night: it comes in the morning, once."""
    chat = in_tip_1()
    move_to(chat.person, "Europe/London", "GB", sure=True)
    chat.command("sos")
    chat.now = at(local(chat.now, "Europe/London").date() + timedelta(days=2), 180, "Europe/London")
    assert chat.feed(FellDue()) == []
    moment = due(chat)
    assert moment
    assert local(moment, "Europe/London").hour == 8
    chat.now = moment
    assert chat.feed(FellDue())[0].text.startswith("I'm checking in after what you wrote")
    assert chat.wait(days=30) == []


def test_two_silences_end_in_one_moment() -> None:
    """What is due at once is handled at once, and nothing is left that is past."""
    chat = on_a_trip("gather")
    chat.type("words")
    chat.now += DAY
    chat.feed(FellDue())
    left = due(chat)
    assert left is None or left > chat.now


moments = st.none() | st.integers(-20 * 24 * 60, 20 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))


@st.composite
def anyone(draw: st.DrawFn) -> Chat:
    """A person of any kind, as far as planning goes."""
    makers: list[Callable[[], Chat]] = [
        Chat, in_tip_1, stopped, after_tip_1, after_all, gathering, gathering_aside
    ]  # fmt: skip
    chat = draw(st.sampled_from(makers))()
    person = Person(**{name: getattr(chat.person, name) for name in Person.__struct_fields__})
    person.wrote = draw(moments)
    for talk in person.talks:
        talk.come_back = ComeBack(draw(moments), draw(st.booleans()))
    person.care = draw(st.none() | st.builds(Care, st.just(START), moments))
    for talk in person.talks:
        talk.stopped = draw(st.booleans())
        if talk.step == "gather":
            talk.state.until = draw(moments)
    chat.person = person
    return chat


def gathering() -> Chat:
    """Someone in a silence."""
    return on_a_trip("gather")


def gathering_aside() -> Chat:
    """Someone who left a silence for another question."""
    chat = on_a_trip("gather")
    chat.command("do")
    return chat


@given(anyone())
def test_the_planner_and_what_it_plans_agree(chat: Chat) -> None:
    """Nothing planned, nothing said; what is past is done at once, so the scheduler never comes back for the same."""
    first = due(chat)
    chat.feed(FellDue())
    if first is None or first > chat.now:
        assert chat.said == []
        assert due(chat) == first
    else:
        for _ in range(3):
            chat.feed(FellDue())
        left: datetime | None = due(chat)
        assert left is None or left > chat.now


def test_a_check_in_becomes_a_talk_only_by_its_button() -> None:
    """Words typed after it answer the open question, as if it had not come."""
    chat = in_tip_1()
    chat.wait(days=1, minutes=10)
    chat.type("badly")
    assert chat.person.interviews[1].went == "badly"
    assert chat.feed(Commanded("later"))[0].text.startswith("That one is settled")
