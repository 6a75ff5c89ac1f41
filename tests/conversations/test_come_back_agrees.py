"""In care and in any other state, the planner and what it plans agree."""

from collections.abc import Callable
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from conversations import FellDue, Person
from conversations.local_time import at, local
from conversations.person import Care, ComeBack
from conversations.whereabouts import move_to

from .chat import START, Chat, after_all, after_tip_1, due, in_tip_1
from .test_come_back import DAY, due_in, is_about, stopped
from .trip import on_a_trip


def test_after_sos_there_is_only_one_gentle_question() -> None:
    """Whatever else was planned."""
    chat = in_tip_1()
    chat.command("sos")
    assert chat.wait(hours=23) == []
    assert chat.wait(hours=1)[0].text.startswith("I'm checking in after what you wrote")
    assert due_in(chat) is None
    assert chat.wait(days=30) == []
    chat.command("resume")
    assert is_about(due_in(chat), DAY)


def test_the_follow_up_after_sos_waits_for_the_day() -> None:
    """Somebody who returns at three at night gets it in the morning, once."""
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


def test_everything_due_at_once_is_handled_at_once() -> None:
    """Nothing overdue is left."""
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
    """Nothing planned means nothing said; overdue check-ins are handled at once and not found again."""
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
