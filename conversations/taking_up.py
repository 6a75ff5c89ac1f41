"""What typed words do at once where they are no answer: a line goes on the list, an interview to come is set up."""

from collections.abc import Callable

from .applications import application_in, said_no
from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.other_words import Meant, key_of_kind, read
from .dialogue.own_words import takes_anything
from .dialogue.steps import Choose, ChooseSeveral, Write
from .dodont import told
from .hearing import LONGEST
from .interviews.names import announced
from .interviews.naming import COMING
from .next_interview import announcement, says_more
from .person import Announced, State

OF_THE_LIST = ("lessons", "list_practice")  # dialogues about the list: there, "add" needs no colon
APPLYING = ("applied", "applications")  # dialogues in which they name applications
NO = "news:another_no"
PLAIN = 0.6  # of the words: what must tell of an interview for it to be that, and no answer


def takes_up(x: Exchange, text: str, meant: Meant | None, run: Callable[[str], None], *, answers_it: bool) -> bool:
    """Do what `text` asks for or tells of. Returns whether it did anything.

    Args:
        x: the exchange.
        text: what they typed.
        meant: what it means at an open question with buttons; None at another, or where it is an answer.
        run: runs a command.
        answers_it: whether it may be the answer to the open question.
    """
    if len(text) > LONGEST:
        return False
    at_list = x.open is not None and x.open.dialogue in OF_THE_LIST
    has_buttons = x.open is not None and isinstance(x.step(x.open), Choose)
    lines = told(text, x.outside.spellings, surely=at_list and not answers_it)
    if lines and ((at_list and has_buttons) or not answers_it):
        run(f"dodont add {lines}")
        return True
    beside = meant is not None and has_buttons and not answers_it
    if (x.open is None or beside or _takes_stories(x)) and (line := application_in(text, x.person, x.now, x.outside)):
        _on_top(x, "told", State(each=line))
        return True
    if x.open is not None and _begins_no(x, text, beside=beside):
        return True
    before, kind = x.person.announced, x.outside.hearing.read(text).kind
    adds = before is not None and before.at == x.heard and not answers_it and (x.open is None or meant is not None)
    if kind != COMING and not (adds and kind == "" and says_more(x, text)):
        return False
    x.person.announced = Announced(f"{before.words}\n{text}" if before and adds else text, x.now)
    told_all = (meant is not None and not answers_it and all(announcement(x))) or _is_news(x, text)
    if adds or told_all:
        run("next new")
    if told_all and not adds:
        x.say_above(x.text(key_of_kind(COMING)))
    return adds or told_all


def _on_top(x: Exchange, step: str, state: State) -> None:
    """Ask about an application, above the open question; that comes again afterwards, in a side door, too."""
    talk, side = x.open, bool(x.open and x.open.side)
    if talk:
        talk.side = False
    begin(x, "applied", step, state=state)
    if talk:
        talk.side = side


def _takes_stories(x: Exchange) -> bool:
    """Whether the open question takes their own words, and what they applied for is none of them."""
    if x.open is None or x.open.dialogue in APPLYING:
        return False
    step = x.step(x.open)
    return isinstance(step, ChooseSeveral | Write) and not takes_anything(step)


def _begins_no(x: Exchange, text: str, *, beside: bool) -> bool:
    """Offer to note a no from a company they applied to, or one that isn't known. Returns whether it was one."""
    name, reading = said_no.company_in(text, x.outside.spellings), x.outside.hearing.read(text)
    plainly = bool(name) or (reading.kind == NO and reading.share >= PLAIN)
    number = said_no.one_of(x.person, text) if plainly else 0
    known = number and (beside or _takes_stories(x))
    new = beside and name and not number and not said_no.is_known(x, name)
    if not (known or new):
        return False
    _on_top(x, "refused", State(line=number, each=name))
    x.say_above(x.text(key_of_kind(NO)))
    return True


def _is_news(x: Exchange, text: str) -> bool:
    """Whether it plainly tells with whom an interview is, and when, whatever words the open question takes."""
    talk, step = x.open, x.step(x.open) if x.open else None
    if talk is None or talk.dialogue == "next" or takes_anything(step):
        return False
    if isinstance(step, Choose) and read(x, talk, text).options:
        return False
    return x.outside.hearing.read(text).share >= PLAIN and all(announced(text, x.outside.spellings))
