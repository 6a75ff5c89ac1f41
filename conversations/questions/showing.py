"""What the texts of the dialogue say about one question, and about all of them."""

from ..dialogue.asking import shorten
from ..dialogue.exchange import quote
from ..dialogue.messages import Args
from ..dialogue.steps import Moment, Option
from ..dialogue.told_apart import told_apart
from ..interviews.in_words import named
from ..person import BankQuestion
from . import bank, frames
from .musts import to_practise
from .stories import fitting

SHOWN = 5  # interviews in which a question came up
REPEATED = 3  # questions that came up again


def at_hand(moment: Moment) -> int:
    """The number of the question they are at: of the loop, or the one they chose."""
    return int(moment.state.each or 0) or moment.state.line


def question_of(moment: Moment) -> BankQuestion | None:
    """That question; None if it is gone by now."""
    return moment.person.questions.get(at_hand(moment))


def one(moment: Moment) -> Args:
    """Text variables: the question, how it went where, what helps with it, and their own answer to copy."""
    question, outside = question_of(moment), moment.outside
    text = question.text if question else outside.render("questions-gone_by")
    card, story = frames.card_of(outside, text), fitting(moment.person, outside, text)
    newest = bank.meetings(question)[:SHOWN] if question else []
    known = [{"place": where(moment, at), "felt": question.met[at].felt} for at in newest] if question else []
    return {
        "text": quote(text),
        "lines": "\n".join(f"• {outside.render('questions-met', one)}" for one in known) or "none",
        "times": len(question.met) if question else 0,
        "frame": frames.frame_of(outside, text),
        "opener": frames.opener_of(outside, text),
        "advice": outside.render(f"advice-{card}") if card else "",
        "card": "yes" if card else "no",
        "story": quote(story.title) if story else "none",
        "answer": "yes" if question and question.answer else "no",
        "block": question.answer if question else "",
    }


def asked(moment: Moment) -> Args:
    """The same where nothing is to be copied."""
    return {**one(moment), "block": ""}


def where(moment: Moment, number: int) -> str:
    """The name of an interview; "none" if we don't know which it was."""
    return named(moment.person, number) if number in moment.person.interviews else "none"


def everything(moment: Moment) -> Args:
    """Text variables: how many there are, how many of them felt rough, and what came up again."""
    person = moment.person
    often = [person.questions[number] for number in bank.again(person)[:REPEATED]]
    args: list[dict[str, str | int]] = [{"text": shorten(one.text), "times": len(one.met)} for one in often]
    return {
        "count": len(person.questions),
        "rough": sum(bank.felt(question) == "rough" for question in person.questions.values()),
        "again": "\n".join(f"• {moment.outside.render('questions-again', one)}" for one in args) or "none",
        "some": "yes" if person.questions else "no",
        "practise": "yes" if person.questions or to_practise(person, moment.now) else "no",
        "undo": "yes" if person.bank_changes else "no",
        "full": "yes" if len(person.questions) >= bank.MOST else "no",
        "most": str(bank.MOST),
    }


def options(moment: Moment) -> list[Option]:
    """All questions, the rough ones first, marked by how they felt."""
    found = [(number, moment.person.questions[number]) for number in bank.ordered(moment.person)]
    render = moment.outside.render
    labels = (render("questions-option", {"text": one.text, "felt": bank.felt(one)}) for _, one in found)
    return told_apart([Option(str(number), label) for (number, _), label in zip(found, labels, strict=True)])


def noted(moment: Moment) -> Args:
    """What is said when some were noted: how many there are, and one of this interview that came up before."""
    person, about = moment.person, moment.state.about
    often = [person.questions[number] for number in bank.again(person)]
    before = next((one for one in often if about in one.met), None)
    others = [number for number in before.met if number != about] if before else []
    return {
        "count": len(person.questions),
        "again": quote(before.text) if before else "none",
        "before": where(moment, max(others)) if others else "none",
    }
