"""What follows the sentence that a kind of typed words is answered with: the table `FOLLOWS`."""

from collections.abc import Mapping

from msgspec import Struct

from .dialogue.exchange import Exchange
from .dialogue.forms import in_rows
from .dialogue.messages import Button, Outside, Rows
from .dialogue.other_words import HARM


class Follows(Struct, frozen=True):
    """What follows the sentence of a kind: commands as buttons, or one command that is run at once.

    What is done `anywhere` isn't put off where a question with buttons is open: that waits.
    """

    offers: tuple[str, ...] = ()
    runs: str = ""
    anywhere: bool = False


OPENED: Mapping[str, str] = {
    "plan": "week plan", "applied": "applied", "timezone": "timezone", "look_back": "new_interview", "set_up": "next",
    "asked": "questions add", "told": "feedback", "ask_feedback": "tip 2", "add_do": "do", "add_dont": "dont",
    "change_line": "dodont change", "answers": "interviews", "tips": "tips", "advice": "ask", "network": "network",
    "mood": "mood", "write": "write", "rights": "rights", "people": "sos", "safety": "safety", "setback": "setback",
    "language": "language", "when": "checkins", "breathe": "ask nerves_breathe", "progress": "progress",
    "playbook": "playbook", "export": "export", "import": "applied import", "share": "share",
}  # fmt: skip
"""The commands behind wishes that need no words of ours: what the command says is the answer."""
FOLLOWS: Mapping[str, Follows] = {
    "harm:done": Follows(("sos", "write")),
    "harm:at_work": Follows(("sos", "rights harassment")),
    "harm:at_home": Follows(("sos", "write")),
    "harm:threat": Follows(("sos", "write")),
    "trouble:baby": Follows(("sos", "write")),
    "trouble:grief": Follows(("sos", "write")),
    "trouble:home": Follows(("sos", "write")),
    "trouble:money": Follows(("sos", "write")),
    "trouble:ill": Follows(("sos", "write")),
    "trouble:eating": Follows(("sos", "write")),
    "trouble:drink": Follows(("sos", "write")),
    "trouble:sacked": Follows(("sos", "rights", "write")),
    "feeling:low": Follows(("write", "sos")),
    "feeling:angry": Follows(("write", "rights")),
    "feeling:anxious": Follows(("ask nerves", "ask nerves_breathe")),
    "feeling:good": Follows(("do", "mood")),
    "news:another_no": Follows(("new_interview", "ask first_day", "write")),
    "news:job": Follows(("hired", "ask when_to_resign")),
    "news:offer": Follows(("ask got_offer", "ask ask_for_more", "hired")),
    "news:interview_coming": Follows(("next", "ask day_before")),
    "news:they_replied": Follows(("feedback",)),
    "wish:stop_messages": Follows(runs="checkins fewer", anywhere=True),
    "wish:delete_me": Follows(runs="forget", anywhere=True),
    "wish:change_time": Follows(runs="checkins"),
    "wish:as_it_is": Follows(),
    "wish:human": Follows(("sos", "rights")),
    "wish:menu": Follows(runs="menu"),
    "wish:list": Follows(runs="dodont"),
    "wish:applications": Follows(runs="applications"),
    "wish:questions": Follows(runs="questions"),
    "wish:practise": Follows(runs="questions practise"),
    "wish:stories": Follows(runs="questions stories"),
    "wish:back": Follows(runs="undo", anywhere=True),
    "wish:open:onward": Follows(("tips", "week plan", "next")),
    **{f"wish:open:{name}": Follows(runs=command, anywhere=True) for name, command in OPENED.items()},
    "ask:privacy": Follows(runs="privacy"),
    "ask:who_are_you": Follows(("privacy", "menu")),
    "ask:what_can_you_do": Follows(("tips", "ask", "menu")),
    "social:hello": Follows(("menu",)),
    "social:thanks": Follows(),
    "social:bye": Follows(),
    "social:ok": Follows(),
    "nothing": Follows(("menu",)),
}
THREAT = f"{HARM}threat"
ADVICE = "ask:advice:"
CARDS = {
    "tell_me_about_yourself": "about_yourself", "weakness": "weak_point", "salary": "pay_asked",
    "silence": "when_to_write", "reply_to_rejection": "reply_to_no", "reapply": "apply_again",
}  # fmt: skip
"""Of the topics of advice, those whose card in facts/advice.toml has another name."""


def does_anywhere(kind: str) -> bool:
    """Whether a remark of this kind is followed up at once where a question with buttons is open."""
    return kind in FOLLOWS and FOLLOWS[kind].anywhere


def buttons(x: Exchange, names: tuple[str, ...]) -> Rows:
    """Buttons for commands: a card has its title, others what is said of them here, or anywhere."""
    return in_rows([Button(label_of(x.outside, name), command=name) for name in names])


def label_of(outside: Outside, command: str) -> str:
    """What stands on the button for a command where it follows typed words."""
    name, _, card = command.partition(" ")
    ours = outside.maybe(f"heard-act.{card or name}")
    return ours or outside.render(f"advice-{card}.title" if card else f"command-{name}.button")
