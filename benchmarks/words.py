"""What the bot says on the way that simulated people take, as its texts have it now."""

from bot.world.outside import World


def _said(key: str, **args: str) -> str:
    return World().render(key, {"stopped": "none", "paper": "no", **args})


TURNED_DOWN = _said("start-welcome.turned_down")
THEY_SAID_NO = _said("new_interview-answer.turned_down")
BADLY = _said("reflect-went.badly")
HINDRANCES = {_said(f"reflect-hindrances.{name}"): name for name in ("nerves", "rambled", "unprepared")}
NERVES = next(iter(HINDRANCES))
DONE = _said("common-done")
WHERE = _said("new_interview-where").splitlines()[0]
RIGHT = f"{_said('reflect-right').split('?')[0]}?"
END = _said("reflect-end", kept="no", again="none", gone="none").partition(".")[0]
NOTHING_OPEN = f"{_said('common-nothing_open').split('.')[0]}."
NEXT = _said("common-tip", number="2", name="", where="none").split("·")[0].strip()
NEXT_IN_BRIEF = _said("feedback-whom", standing="turned_down", came="unknown")[:20]  # how it is offered again
OFFERED_AGAIN = _said("common-again")  # before the open question, if a message may not have arrived
