"""The name of an interview, corrected long after it was given: "rename it to dhl", "its dhl not dhl obviously"."""

import re

from ..dialogue.asking import offer
from ..dialogue.exchange import Exchange
from ..dialogue.moves import said_alone
from ..dialogue.own_words import takes_anything
from ..dodont.lines import same
from ..hearing import LONGEST
from ..outside import Spellings
from ..person import Interview
from .listing import latest
from .names import any_of, instead_of, name_alone, resembles

LONGEST_NAME = 100
MOST_WORDS = 6  # in the name of a company; more is a sentence
GREETS = "feedback"  # the dialogue where "the name" may be whom the letter greets
_LED = r"(?:[\s,;:.!-]+)"


def heard(x: Exchange, text: str) -> bool:
    """Rename the interview at hand, if that is what they ask for. Returns whether they did."""
    talk = x.open
    about = talk.state.about if talk else latest(x.person, x.now)
    interview = x.person.interviews.get(about)
    kept = talk is not None and takes_anything(x.step(talk))
    if kept or interview is None or len(text) > LONGEST or said_alone(x, text):
        return False
    name = renamed_to(text, x.outside.spellings, interview.where, may_greet=bool(talk and talk.dialogue == GREETS))
    if not name or len(name) > LONGEST_NAME:
        return False
    _rename(x, interview, name)
    words = {"where": name}
    if talk:
        offer(x, talk, x.text("names-changed", words))
    else:
        x.say("names-changed", words, x.commands(("interviews", "menu")))
    return True


def renamed_to(text: str, spellings: Spellings, before: str, *, may_greet: bool = False) -> str:
    """The name that they want instead of `before`, in words that say so by themselves; "" if they want none.

    Where "the name" `may_greet` somebody, only words about the company, or what it is called, count.
    """
    names = spellings.names
    stages, asks = _peeled(text.strip(), spellings)
    frames = [*names["rename"], *(() if may_greet else names["rename_name"])]
    if asks:
        frames += [*names["called"], *(() if may_greet else names["named"])]
    lead = rf"(?:{any_of(names['lead'], names['please'])}{_LED})*"
    name = next(filter(None, (instead_of(one, spellings, before) for one in stages)), "")
    if name and (resembles(name, before) or name[0].isupper()):
        return _short(name)
    found = re.fullmatch(rf"{lead}{any_of(frames)}{_LED}(.+)", stages[-1], re.IGNORECASE | re.DOTALL)
    return _short(name_alone(found[1], spellings, sure=True).strip(' "“”.!,;')) if found else ""


def _short(name: str) -> str:
    """A name, unless it is a sentence."""
    return name if len(name.split()) <= MOST_WORDS else ""


def _peeled(text: str, spellings: Spellings) -> tuple[list[str], bool]:
    """The sentence, and it without each laugh and request at its end; and whether they requested to change it."""
    names, asks, stages = spellings.names, False, [text]
    at_end = rf"{_LED}({any_of(names['change_it'], names['noise'])})[.!?\s]*$"
    while end := re.search(at_end, stages[-1], re.IGNORECASE):
        asks = asks or end[1].casefold() not in names["noise"]
        stages.append(stages[-1][: end.start()])
    return stages, asks


def _rename(x: Exchange, interview: Interview, name: str) -> None:
    """Rename it, and the application it came from, where that had the same name."""
    application = x.person.applications.get(interview.application)
    if application and same(application.company) == same(interview.where):
        application.company = name
    interview.where = name
