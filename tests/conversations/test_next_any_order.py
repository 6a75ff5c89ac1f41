"""Dates are set, changed, called off, moved and reached in any order: briefings always follow the last one."""

from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from conversations import FellDue
from conversations.dialogue.messages import YES
from conversations.local_time import at, local
from conversations.whereabouts import move_to

from .chat import Chat, due

ZONES = ("Europe/London", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland")
MOST = 3
DATES = st.tuples(st.integers(7, 20), st.sampled_from(("06:30", "8:30", "9:00", "14:30", "22:30")))
ACTS = st.one_of(
    st.tuples(st.just("set"), st.just(0), DATES),
    st.tuples(st.just("change"), st.integers(1, MOST), DATES),
    st.tuples(st.sampled_from(("off", "open", "stays", "over", "file", "stop")), st.integers(1, MOST), st.none()),
    st.tuples(st.just("fly"), st.sampled_from(ZONES), st.none()),
)


def do(
    chat: Chat, act: str, about: int | str, when: tuple[int, str] | None, model: dict[int, datetime | None]
) -> None:
    """One act, and its effect on the model: None is an interview without a date."""
    if act == "fly":
        move_to(chat.person, str(about), "", sure=False)
    elif act == "set" and len(chat.person.interviews) < MOST:
        chat.command("next new")
        chat.press("new") if chat.at == "next.interview" else None
        chat.type("Acme")
        chat.press("other") if chat.at == "next.same" else None
        about = max(chat.person.interviews)
    elif about not in model:
        return
    elif act == "change":
        chat.command(f"next when {about}")
    elif act in ("off", "open", "stays"):
        chat.command(f"next off {about}")
        chat.choose({"off": "off", "open": "open", "stays": "on"}[act])
        if act == "off":
            del model[int(about)]
        elif act == "open":
            model[int(about)] = None
    elif act == "over":
        chat.command(f"next over {about}")
        chat.press("well")
        chat.press("skip")
        chat.press("no")
        del model[int(about)]
    elif act == "file":
        chat.command(f"next file {about}")
        chat.command("stop") if chat.person.talks else None
    else:
        chat.command(f"next when {about}")
        chat.type("18 november")
        chat.command("stop")  # before the hour: nothing has changed
    if when and chat.person.talks:
        day, hour = when
        chat.type(f"{day} november")
        chat.type(hour)
        chat.choose(YES)
        hours, minutes = map(int, hour.split(":"))
        model[int(about)] = at(date(2026, 11, day), hours * 60 + minutes, chat.person.zone)


def expected(coming: datetime, since: datetime | None, zone: str) -> set[str]:
    """The check-ins an interview should have, calculated in local time."""
    minute = local(coming, zone).hour * 60 + local(coming, zone).minute
    early = at(local(coming, zone).date() - timedelta(days=3), 19 * 60, zone)
    there = {"before": True, "after": True, "morning": minute >= 8 * 60 + 45, "days": since is None or early > since}
    return {which for which, comes in there.items() if comes}


@settings(max_examples=120, deadline=None)
@given(acts=st.lists(ACTS, max_size=10))
def test_briefings_follow_the_date_given_last(acts: list[tuple[str, int | str, tuple[int, str] | None]]) -> None:
    """Each current date has one briefing before and one after, in their time zone; no other date has any."""
    chat, model = Chat(), dict[int, datetime | None]()
    move_to(chat.person, "Europe/London", "GB", sure=True)
    for act, about, when in acts:
        do(chat, act, about, when, model)
        chat.now += timedelta(minutes=1)
        assert chat.person.talks == []
    assert {n: one.coming for n, one in chat.person.interviews.items() if n in model} == model
    said = list[str]()
    while moment := due(chat):
        if moment > chat.now + timedelta(days=60):
            break
        chat.now = moment
        chat.feed(FellDue())
        said += [key for say in chat.said for key in say.check_in if key.startswith("coming.")]
    assert sorted(said) == sorted(
        f"coming.{number}.{which}:{int(coming.timestamp())}"
        for number, coming in model.items()
        if coming
        for which in expected(coming, chat.person.interviews[number].coming_set, chat.person.zone)
    )
