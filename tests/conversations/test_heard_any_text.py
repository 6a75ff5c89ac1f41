"""Whatever is typed, wherever: there is an answer, at most one open question, and nothing is done by words alone."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache, partial

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.world.hearing import table
from conversations import Question, Redraw
from conversations.dialogue.messages import CHANGE, RESUME, WAS
from conversations.dialogue.steps import Gather

from .chat import WORLD, Chat, after_all
from .everything_heard import LONG, SAID
from .states import STATES
from .test_heard_check_ins import PLACES as CHECK_INS

PHRASES = [text for _, text in table("hearing")["examples"]]
TEXTS = st.sampled_from(
    [
        *SAID.values(),
        LONG,
        *PHRASES,
        "1",
        "yes",
        "no",
        "done",
        "skip",
        "back",
        "something new",
        "that's my answer",
        "",
    ]
) | st.text(max_size=60)


def reached(step: str) -> Chat:
    """Somebody on the short path, at that step."""
    return Chat().reach(step)


def planning() -> Chat:
    """Somebody who was just asked for the week's plan."""
    chat = after_all()
    chat.command("week plan")
    return chat


def stale_side_door() -> Chat:
    """Somebody who was asked for the week's plan three weeks ago, on top of tip 1."""
    chat = Chat().reach("reflect.right")
    chat.command("week plan")
    chat.now += timedelta(days=21)
    return chat


def stale() -> Chat:
    """Somebody who was asked for it three weeks ago."""
    chat = planning()
    chat.now += timedelta(days=21)
    return chat


HERE: Mapping[str, Callable[[], Chat]] = {
    **{place.__name__: place for place in STATES},
    **CHECK_INS,
    **{name: partial(reached, name) for name in ("reflect.hindrances", "reflect.right", "findings.heard")},
    "planning": planning,
    "stale": stale,
    "stale_side_door": stale_side_door,
}


@cache
def here(name: str) -> Chat:
    """Somebody there; only copies of it go on."""
    return HERE[name]()


def tappable(chat: Chat) -> list[Question]:
    """The questions that can be answered by a tap, as they stand."""
    way_back = ("", WAS, CHANGE, RESUME)
    return [
        question
        for question, rows in chat.keyboards.items()
        if any(button.choice not in way_back for row in rows for button in row)
    ]


@settings(max_examples=400)
@given(name=st.sampled_from(sorted(HERE)), texts=st.lists(TEXTS, min_size=1, max_size=3))
def test_no_text_leads_to_silence_or_to_two_open_questions(name: str, texts: list[str]) -> None:
    """In any state, one after the other; a private page alone is silent. The first deletes, stops or ends nothing."""
    chat = here(name).copy()
    before = chat.person
    for place, text in enumerate(texts):
        chat.now += timedelta(seconds=10)
        listens = chat.person.talks and isinstance(chat.dialogues[chat.talk.dialogue].steps[chat.talk.step], Gather)
        chat.type(text)
        assert [one for one in chat.reply.messages if not isinstance(one, Redraw)] or listens
        assert len({say.question for say in chat.said if say.question}) <= 1
        assert len(tappable(chat)) <= 1
        if place == 0:
            assert not chat.reply.forget
            assert (chat.person.hired, chat.person.check_ins.stopped) == (before.hired, before.check_ins.stopped)
            goes_back = text == "back" or WORLD.hearing.read(text).kind == "wish:back"  # to the question for its name
            assert goes_back or chat.person.interviews.keys() >= before.interviews.keys()
