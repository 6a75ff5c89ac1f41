"""A catalogue for tests: one dialogue with every kind of step, and one that follows it."""

from collections.abc import Mapping

from bot.world.outside import World
from conversations import DIALOGUES
from conversations.dialogue.steps import (
    Choose,
    ChooseSeveral,
    Dialogue,
    End,
    ForEach,
    Gather,
    Moment,
    Option,
    PickDate,
    Route,
    Write,
)
from conversations.dodont import put
from conversations.person import Interview

from .chat import Chat

END_OF_NOTE = "\x1f"


class Keys(World):
    """The bot's own texts; for those of a test's dialogue, their key says it."""

    def render(self, key: str, args: Mapping[str, str | int] | None = None) -> str:
        if self.has(key):
            return super().render(key, args)
        step, _, answer = key.partition(".")
        return answer or " ".join([step, *(f"{name}={value}" for name, value in (args or {}).items() if value)])

    def maybe(self, key: str, args: Mapping[str, str | int] | None = None) -> str:
        return "That was the trip." if key == "trip-end" else super().maybe(key, args)


KEYS = Keys()


def _note(moment: Moment) -> None:
    """Keep what was answered where a test finds it: in an interview of the talk's own."""
    if moment.state.about not in moment.person.interviews:
        moment.state.about = moment.person.number("interview")
        moment.person.interviews[moment.state.about] = Interview(began=moment.now)
    answer = moment.answer
    said = answer.choice or ",".join(answer.choices) or "|".join(answer.gathered) or answer.text
    moment.interview.recall += f"{said or answer.date}{END_OF_NOTE}"  # a field for words: what is over forgets it
    moment.interview.hindrance_own = answer.text


def _put(moment: Moment) -> None:
    for number in moment.state.made:
        moment.person.items.pop(number, None)
    made = put(moment.person, [("do", f"{moment.state.each}: {moment.answer.text}")], moment.now)
    moment.state.made = [number for _, number in made]


def _numbers(moment: Moment) -> list[Option]:
    return [Option(str(number), f"Number {number} {'of very many ' * 4}") for number in range(1, 15)]


def _by_list(moment: Moment) -> str:
    return "several" if moment.person.items else "listed"


_SHORT = Route(lambda moment: "branch" if moment.answer.text == "branch" else "last", ("branch", "last"))

TRIP = Dialogue(
    "trip",
    {
        "pick": Choose(
            options={"red": "several", "blue": Route(_by_list, ("several", "listed"))},
            beside={"more": "listed"},
            skip="several",
            keep=_note,
        ),
        "listed": Choose(listed=_numbers, to="several", keep=_note),
        "several": ChooseSeveral(options=("one", "two", "three"), to="own", keep=_note),
        "own": ChooseSeveral(options=("first", "second", "else"), own=True, to="date", skip="date", keep=_note),
        "date": PickDate(to="loop", skip="loop", keep=_note),
        "loop": ForEach(
            over=lambda _: ["x", "y"],
            first="turn",
            then=Route(lambda moment: "gather" if moment.person.items else "write", ("gather", "write")),
        ),
        "turn": Choose(options={"mine": "why", "not_mine": "loop"}, keep=_note),
        "why": Write(to="loop", limit=20, keep=_put),
        "gather": Gather(to="write", minutes=20, skip="write", keep=_note),
        "write": Write(to=_SHORT, skip="last", keep=_note),
        "branch": Choose(options={"on": "last", "over": "end"}),
        "last": Choose(options={"on": "next", "over": "end", "quiet": "silent", "delete": "gone", "meet": "meet"}),
        "meet": PickDate(ahead=True, timed=True, to="end", keep=_note),
        "next": End(then="second"),
        "end": End(offers=("menu", "do")),
        "silent": End(),
        "gone": End(forget=True),
    },
    tip=2,
)

SECOND = Dialogue(
    "second",
    {
        "each": ForEach(over=lambda _: ["a"], first="ask", then="collect"),
        "ask": Write(to="each"),
        "collect": Gather(to="end"),
        "end": End(),
    },
)

OF_TESTS = {"trip": TRIP, "second": SECOND}
TRIPS = {**DIALOGUES, **OF_TESTS}


def on_a_trip(step: str = "", **talk: int) -> Chat:
    """Someone at a step of the dialogue that has every kind of step."""
    chat = Chat(TRIPS, KEYS)
    chat.begin("trip", step, **talk)
    return chat


def noted(chat: Chat) -> list[str]:
    """What was kept of the answers so far."""
    return [said for one in chat.person.interviews.values() for said in one.recall.split(END_OF_NOTE)[:-1]]
