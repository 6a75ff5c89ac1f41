"""Queries and changes of the questions they were asked. Nothing here sends a message."""

from collections.abc import Sequence
from datetime import datetime

from ..choices import Felt
from ..dodont.lines import same
from ..person import BankQuestion, Meeting, Person

MOST = 100
LONGEST = 200  # characters of a question
LONGEST_ANSWER = 2000
RANK: dict[Felt, int] = {"rough": 0, "okay": 1, "": 2, "strong": 3}  # the order in which they are shown


def number_of(person: Person, text: str, without: int = 0) -> int:
    """The question with this text, but for `without`; 0 if there is none."""
    found = (number for number, one in person.questions.items() if number != without and same(one.text) == same(text))
    return next(found, 0)


def felt(question: BankQuestion) -> Felt:
    """How their answer felt last."""
    newest = meetings(question)
    return question.met[newest[0]].felt if newest else ""


def meetings(question: BankQuestion) -> list[int]:
    """The interviews in which they were asked this, the newest first."""
    return sorted(question.met, key=lambda number: (question.met[number].at, number), reverse=True)


def ordered(person: Person) -> list[int]:
    """All questions: the rough ones first, and of those that felt alike the newest."""
    return sorted(person.questions, key=lambda number: (RANK[felt(person.questions[number])], -number))


def again(person: Person) -> list[int]:
    """Those that came up in more than one interview, the most frequent first."""
    often = [number for number, one in person.questions.items() if len(one.met) > 1]
    return sorted(often, key=lambda number: (-len(person.questions[number].met), -number))


def put(person: Person, lines: Sequence[str], about: int | None, now: datetime) -> list[int]:
    """Note that these were asked in interview `about` (0: in none that we know; None: they weren't asked yet).

    One that is there already is kept once. What is too long, or more than there is room for, is left out.

    Returns:
        The numbers of the questions for which that is news.
    """
    noted = []
    for text in lines:
        number = number_of(person, text)
        if len(text) > LONGEST or (not number and len(person.questions) >= MOST):
            continue
        if not number:
            number = person.number("question_met")
            person.questions[number] = BankQuestion(text, now)
        if about is not None and about not in person.questions[number].met:
            person.questions[number].met[about] = Meeting(now)
            noted.append(number)
    return noted


def replace(person: Person, made: Sequence[int], lines: Sequence[str], about: int, now: datetime) -> list[int]:
    """The same for an answer that was edited: what only an earlier version of it noted is removed."""
    said = {same(line) for line in lines}
    there = [number for number in made if number in person.questions]
    kept = [number for number in there if same(person.questions[number].text) in said]
    for number in set(there).difference(kept):
        person.questions[number].met.pop(about, None)
        if not person.questions[number].met:
            del person.questions[number]
    return kept + [number for number in put(person, lines, about, now) if number not in kept]


def rate(question: BankQuestion, about: int, how: Felt, now: datetime) -> None:
    """Store how their answer felt in that interview; if they weren't asked there, in the last one."""
    newest = next(iter(meetings(question)), about)
    question.met.setdefault(about if about in question.met else newest, Meeting(now)).felt = how


def reword(person: Person, number: int, text: str) -> int:
    """Reword a question. If another one says that already, they become one.

    Returns:
        The number of the question that has this text now.
    """
    other = number_of(person, text, number)
    if not other:
        person.questions[number].text = text
        return number
    gone, stays = person.questions.pop(number), person.questions[other]
    stays.met = {**gone.met, **stays.met}
    stays.answer = stays.answer or gone.answer
    return other
