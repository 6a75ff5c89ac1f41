"""The buttons with a command under our last message: what is typed next may say the label of one."""

from ..person import Under
from .asking import options
from .exchange import Exchange
from .messages import Say
from .naming_options import FEWEST_WORDS, named, whole_label
from .steps import Choose, Option


def note(x: Exchange) -> None:
    """Note them, once all is said. Those of check-ins are known anyway."""
    said = [message for message in x.messages if isinstance(message, Say)]
    if said:
        buttons = [button for row in said[-1].rows for button in row] if not said[-1].check_in else []
        x.person.under = [Under(button.label, button.command) for button in buttons if button.command]


def command_under(x: Exchange, text: str) -> str:
    """The command of the button that `text` names; "" if it names none, or an answer to the open question.

    While a question is open, only the whole label counts.
    """
    if not x.person.under or text.strip().isdecimal():
        return ""
    buttons, talk = [Option(one.command, one.label) for one in x.person.under], x.open
    if talk and named(x, text, options(x, talk)):
        return ""
    if talk is None:
        found = named(x, text, buttons)
    else:
        found = whole_label(x, text, buttons, fewest=1 if isinstance(x.step(talk), Choose) else FEWEST_WORDS)
    return found.key if found else ""
