"""For any person at any time, what the planner announces is what happens."""

from datetime import UTC, date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from conversations import FellDue
from conversations.check_ins.times import is_quiet
from conversations.choices import Stage
from conversations.local_time import local, minute_of
from conversations.person import Chase, Item, Mood, Weekly

from .chat import START, WORLD, Chat, due
from .test_check_in_planner import ZONE
from .unasked import KINDS, busy

MOMENTS = st.none() | st.integers(-40 * 24 * 60, 40 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
ZONES = st.sampled_from(["", ZONE, "America/Santiago", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe"])


@st.composite
def anybody(draw: st.DrawFn) -> Chat:
    """Somebody with any combination of everything, anywhere, at any time."""
    chat = busy(WORLD, draw(ZONES))
    person, settings = chat.person, chat.person.check_ins
    one = person.interviews[1]
    stages: list[Stage] = ["send", "nudge", "last", "close", "closed"]
    one.chase = Chase(draw(st.sampled_from(stages)), draw(MOMENTS) or START)
    one.coming, one.coming_set, one.warn_set = draw(MOMENTS), draw(MOMENTS), draw(MOMENTS)
    one.warn_by = draw(MOMENTS.map(lambda moment: moment and moment.replace(hour=10, minute=0)))
    person.weekly = Weekly(draw(MOMENTS), plan="Go", planned=draw(MOMENTS), contact="Sam", named=draw(MOMENTS))
    person.weekly.follow_up = draw(MOMENTS)
    person.items = {1: Item("Breathe", "do", 1, draw(MOMENTS) or START)}
    person.moods = [Mood(START, 3)]
    person.wrote = draw(MOMENTS)
    person.talks[0].come_back.chosen = draw(MOMENTS)
    settings.minute = draw(st.none() | st.integers(0, 1439))
    settings.quiet_from, settings.quiet_to = draw(st.sampled_from([(1260, 480), (1320, 420), (1200, 600), (0, 0)]))
    settings.days = draw(st.lists(st.integers(0, 6), min_size=1, unique=True))
    settings.rhythms = draw(st.dictionaries(st.sampled_from(KINDS), st.sampled_from([0, 1, 7, 14]), max_size=4))
    settings.paused_until, settings.last = draw(MOMENTS), draw(MOMENTS)
    settings.ignored, settings.stopped = draw(st.integers(0, 5)), draw(st.booleans())
    chat.now = START + timedelta(minutes=draw(st.integers(0, 40 * 24 * 60)))
    return chat


@given(anybody())
def test_the_planner_and_what_it_plans_agree(chat: Chat) -> None:
    """Nothing early, nothing twice, nothing at night, and at most one unasked message a day."""
    zone, unasked, last = chat.person.zone, list[date](), chat.person.check_ins.last
    if last and last <= chat.now:
        unasked.append(local(last, zone).date())
    for _ in range(12):
        moment = due(chat)
        if moment is None or moment > chat.now + timedelta(days=60):
            break
        if moment > chat.now:
            assert chat.feed(FellDue()) == []
            chat.now = moment
        before = chat.person.check_ins.last
        said = chat.feed(FellDue())
        left = due(chat)
        assert left is None or left > chat.now
        if said and zone:
            assert not is_quiet(chat.person.check_ins, minute_of(chat.now, zone))
        if chat.person.check_ins.last != before:
            unasked.append(local(chat.now, zone).date())
    assert len(unasked) == len(set(unasked))


def test_planned_moments_are_in_utc() -> None:
    """Whatever their zone."""
    chat = busy(WORLD, "Asia/Kathmandu")
    moment = due(chat)
    assert moment
    assert moment.tzinfo is UTC
