"""/questions and what follows it: a word for something to do, a button's, or questions to be noted."""

from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.forms import number_of
from ..dialogue.matching import is_empty, plain
from ..dodont.lines import lines_of, one_line
from ..interviews.listing import latest
from ..person import State
from . import bank, history
from .rehearsal import practise


def command(x: Exchange, words: str) -> None:
    """Show all questions; "asked 3" asks for those of that interview; anything else is a question to be noted."""
    first, _, rest = words.partition(" ")
    verb = next((name for name, said in x.outside.spellings.questions.items() if plain(words) in said), "")
    if is_empty(words):
        _begin(x)
    elif verb == "undo":
        _begin(x, lead=x.text("questions-bank.then-undo" if history.take_back(x.person) else "questions-not_undone"))
    elif verb == "practise":
        practise(x)
    elif verb == "stories":
        begin(x, "stories", "shelf")
    elif verb == "add" or (first == "asked" and rest.isdecimal()):
        about = number_of(rest)
        _begin(x, "words", about=about if about in x.person.interviews else latest(x.person, x.now))
    else:
        _note(x, words)


def _begin(x: Exchange, step: str = "bank", *, about: int | None = None, lead: str = "") -> None:
    about = latest(x.person, x.now) if about is None else about
    begin(x, "questions", step, lead=lead, state=State(about=about))


def _note(x: Exchange, words: str) -> None:
    """Note them for the newest interview, and ask how they felt; say what there was no room for."""
    about, lines = latest(x.person, x.now), [one_line(line) for line in lines_of(words)]
    bank.put(x.person, lines, about, x.now)
    long = any(len(line) > bank.LONGEST for line in lines)
    full = not all(bank.number_of(x.person, line) for line in lines if len(line) <= bank.LONGEST)
    key = "questions-too_long" if long else "questions-full" if full else ""
    lead = x.text(key, {"limit": str(bank.LONGEST), "most": str(bank.MOST)}) if key else ""
    _begin(x, "rate", about=about, lead=lead)
