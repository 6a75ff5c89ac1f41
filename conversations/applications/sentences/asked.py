"""What is asked of the whole list in a sentence: whom to chase, how many there are, all of it as text."""

from ...dialogue.engine import begin
from ...dialogue.exchange import Exchange
from ...person import State
from .. import finding

ASK = "applications.asked"  # of the table of hearing
STEPS = {"chase": "chase", "numbers": "numbers", "copy": "copied"}
PLAINLY = 0.5  # of the words: what must ask for it


def heard(x: Exchange, text: str) -> bool:
    """Answer what `text` asks of the list. Returns whether it asks for something."""
    reading = x.outside.hearing.read(text, ASK)
    if len(reading.options) != 1 or reading.share < PLAINLY or finding.named_in(x.person, text):
        return False
    return answer(x, reading.options[0], text)


def answer(x: Exchange, what: str, text: str = "") -> bool:
    """Answer one of these questions. Returns whether it is one."""
    step = STEPS.get(what, "")
    if step:
        begin(x, "applications", step, state=State(each=text))
    return bool(step)
