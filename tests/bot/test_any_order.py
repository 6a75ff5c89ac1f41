"""The whole bot with events in any order: taps, texts, duplicates, restarts, crashes, moved clocks, API errors."""

import asyncio
from collections.abc import Coroutine
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from bot.local import people

from .faults import Fault, after, body, cut, reset, says
from .life import Life

CROWD = 3
FAULTS: dict[str, Fault] = {
    "429": says(429, "Too Many Requests", retry_after=0.05),
    "429 plain": says(429, "Too Many Requests"),
    "400": says(400, "Bad Request: can't parse entities"),
    "401": says(401, "Unauthorized"),
    "403": says(403, "Forbidden: bot was blocked by the user"),
    "404": says(404, "Not Found"),
    "409": says(409, "Conflict"),
    "413": says(413, "Request Entity Too Large"),
    "500": after(says(500, "Internal Server Error")),
    "502": body("<html>Bad Gateway</html>", 502),
    "reset before": reset,
    "reset after": after(reset),
    "garbled": after(body("{garbled")),
    "cut": cut,
    "no result": after(body('{"ok":true}')),
}
DOUBTFUL = FAULTS.keys() - {"429", "429 plain", "401", "403"}  # two of these may cost a message, which is counted
METHODS = ("sendMessage", "sendMessage", "editMessageReplyMarkup", "answerCallbackQuery", "getUpdates")
WORDS = (
    "Acme",
    "badly",
    "nerves",
    "no idea",
    "",
    "1",
    "skip",
    "/back",
    "/menu",
    "/resume",
    "/sos",
    "/help",
    "/nonsense",
)
LOSING = ("/dodont remove", "/dodont undo", "/forget")  # what they put on their list is counted in the end
SOMEBODY = st.integers(0, CROWD - 1)


class AnyOrder(RuleBasedStateMachine):
    """Everything that can happen, one thing after the other or at once."""

    loop: ClassVar[asyncio.Runner]

    def __init__(self) -> None:
        super().__init__()
        self.life = Life()

    def run(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self.loop.run(asyncio.wait_for(coroutine, 60))

    async def _a_moment(self) -> None:
        await asyncio.sleep(0.005)
        await self.life.keep_going()

    @initialize()
    def begin(self) -> None:
        async def begin() -> None:
            await self.life.begin(CROWD)
            for person in self.life.people:
                person.type("/start")
            await self.life.quiet()

        self.run(begin())

    def teardown(self) -> None:
        async def end() -> None:
            try:
                await self.life.check()
            finally:
                await self.life.end()

        self.run(end())

    # ------------------------------------------------------------ people

    def _writes(self, who: int) -> bool:
        return not self.life.state.chats[self.life.people[who].id].blocked

    @rule(who=SOMEBODY, words=st.sampled_from(WORDS))
    def words(self, who: int, words: str) -> None:
        if self._writes(who) and words:
            self.life.people[who].type(words)
        elif self._writes(who):
            people.send(self.life.state, self.life.people[who].id, "sticker")

    @rule(who=SOMEBODY, count=st.integers(1, 3))
    def items(self, who: int, count: int) -> None:
        for _ in range(count if self._writes(who) else 0):
            self.life.add_item(who)

    @rule(who=SOMEBODY, message=st.integers(0, 50), button=st.integers(0, 9), times=st.integers(1, 2))
    def tap(self, who: int, message: int, button: int, times: int) -> None:
        """Any button under any message, the newest most often, once or twice."""
        person = self.life.people[who]
        shown = [one for one in person.seen if one.get("reply_markup", {}).get("inline_keyboard")]
        if not shown:
            return
        keyboard = shown[-1 if message > 15 else message % len(shown)]
        data = [one.get("callback_data") for row in keyboard["reply_markup"]["inline_keyboard"] for one in row]
        data = [one for one in data if one and not one.startswith(LOSING)]
        for _ in range(times if data else 0):
            people.tap(self.life.state, person.id, keyboard["message_id"], data[button % len(data)])

    @rule(who=SOMEBODY, blocked=st.booleans())
    def block(self, who: int, blocked: bool) -> None:
        people.set_blocked(self.life.state, self.life.people[who].id, blocked)

    # ------------------------------------------------------------ the wire

    @rule(again=st.booleans(), number=st.integers(1, 1000))
    def delivered_oddly(self, again: bool, number: int) -> None:
        """An old update comes again, or those that wait change places."""
        if again:
            self.life.again(number)
        else:
            self.life.shuffle(number)

    @rule(
        method=st.sampled_from(METHODS), name=st.sampled_from(sorted(FAULTS)), times=st.integers(1, 3), who=SOMEBODY
    )
    def faulty(self, method: str, name: str, times: int, who: int) -> None:
        """The next calls of a method fail, one to three times in the same way; new messages only to one person."""
        if method == "sendMessage":
            self.life.faults.add(method, *[FAULTS[name]] * times, chat=self.life.people[who].id)
            self.life.doubtful += times if name in DOUBTFUL else 0
        else:
            self.life.faults.add(method, FAULTS[name])

    # ------------------------------------------------------------ the process

    @rule()
    def a_moment_passes(self) -> None:
        self.run(self._a_moment())

    @rule(wait=st.sampled_from((0.0, 0.001, 0.003, 0.01)), killed=st.booleans())
    def ends_and_begins_again(self, wait: float, killed: bool) -> None:
        async def again() -> None:
            await asyncio.sleep(wait)
            await (self.life.crash() if killed else self.life.stop())
            await self.life.start()

        self.run(again())

    @rule(hours=st.sampled_from((1, 25, 24 * 8)))
    def time_passes(self, hours: int) -> None:
        async def pass_() -> None:
            await self._a_moment()
            self.life.faults.clear()
            await self.life.move(hours)

        self.run(pass_())


@pytest.mark.usefixtures("impatient")
def test_whatever_the_order_nothing_is_lost_or_doubled_or_stuck() -> None:
    """Counted by the server: each update is applied once, each reply arrives or is accounted for, in order."""
    with asyncio.Runner() as runner:
        AnyOrder.loop = runner
        run_state_machine_as_test(
            AnyOrder,
            settings=settings(
                max_examples=10,
                stateful_step_count=30,
                deadline=None,
                suppress_health_check=list(HealthCheck),
                phases=[Phase.explicit, Phase.reuse, Phase.generate],  # real processes take too long to shrink
            ),
        )
