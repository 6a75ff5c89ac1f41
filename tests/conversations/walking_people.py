"""Whom the dialogues may meet on a walk through all of them."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import timedelta

from conversations import Outside
from conversations.applications.book import MOST as MOST_APPLICATIONS
from conversations.applications.stages import STAGES
from conversations.choices import ApplicationStage, DoOrDont
from conversations.dialogue.exchange import Dialogues
from conversations.dodont import MOST, in_use, put
from conversations.person import (
    Application,
    ApplicationChange,
    BankChange,
    Interview,
    Mood,
    Must,
    Page,
    Sitting,
    Story,
)
from conversations.questions import bank
from conversations.questions.stories import MOST as MOST_STORIES
from conversations.whereabouts import move_to

from .chat import START, Chat


def people(dialogues: Dialogues, outside: Outside) -> Iterator[Chat]:
    """Whom a dialogue may meet: someone new, with a short list, with one that rests in part, whose list is full.

    Of the last the list says the same on both sides, as it may since an earlier version.
    """
    for items in (0, 1, 12, MOST):
        chat = Chat(dialogues, outside)
        if items:
            chat.person.zone = "Europe/Berlin"
            chat.person.moods = [Mood(START, face=1)] * (3 if items == 1 else 0)
        chat.person.pages = {1: Page("It still stings.", START)} if items == 1 else {}
        chat.person.safety = {"signs": "I stop answering messages"} if items == 1 else {}
        chat.person.numbers["page"] = len(chat.person.pages)
        kinds: list[DoOrDont] = ["do" if number % 2 else "dont" for number in range(items)]
        lines = [(kind, f"line {number}") for number, kind in enumerate(kinds)]
        put(chat.person, lines, START - timedelta(days=1))
        if items == 12:  # after one more interview the first line is a habit, and the last one is stuck
            first, last = in_use(chat.person)[0], in_use(chat.person)[-1]
            chat.person.items[first].tried = chat.person.items[first].followed = 2
            chat.person.items[last].tried = 1
        if items == MOST:
            chat.person.country = "GB"
        elif items:
            chat.person.country, chat.person.country_sure = "IE", True
            number = chat.person.number("interview")
            chat.person.interviews[number] = Interview(began=START, where="Globex", rights_place="de")
        if items:
            noted(chat, bank.MOST if items == MOST else items)
        yield chat
    chat = Chat(dialogues, outside)
    move_to(chat.person, "America/Chicago", "US", sure=True)
    put(chat.person, [("do", "Acme"), ("do", "Branch"), ("dont", "Berlin"), ("dont", "A")], START - timedelta(days=1))
    chat.person.items[3].resting, chat.person.items[4].text = True, "Acme"
    yield chat


def prepare(interview: Interview, items: int) -> None:
    """What those with many items prepared for their interview: some of it, or most."""
    if items == 12:
        interview.musts, interview.form = {99: Must("Boats")}, "online"
    if items >= 12:
        interview.ask_them = ["success"]


def noted(chat: Chat, count: int) -> None:
    """Somebody who noted so many questions; the first one came up again."""
    lines = [("Why us?", "Tell me about yourself", "What then?")[n % 3] + f" ({n})" * (n > 2) for n in range(count)]
    bank.put(chat.person, lines, 1, START - timedelta(days=1))
    bank.put(chat.person, lines[:1], 0, START)
    bank.put(chat.person, lines[:2], 2, START)  # of an interview that is still to be told about, and not rated yet
    bank.rate(chat.person.questions[1], 0, "rough", START)
    chat.person.questions[1].answer = "You answer every review." if count == 1 else ""
    told = range(1, min(count, MOST_STORIES) + 1)
    chat.person.stories = {n: Story(f"The {n}. till", START, shows=["problem"]) for n in told}
    chat.person.numbers["story"] = len(chat.person.stories)
    chat.person.bank_changes = [BankChange({1: None})]
    chat.person.sitting = Sitting(START - timedelta(hours=1)) if count == 1 else None  # whose five minutes are over


def expecting(person: Chat) -> Iterator[Chat]:
    """Setting another interview where one is ahead already, with a time zone or without."""
    for zone in ("Europe/Berlin", ""):
        chat = person.copy()
        chat.person = deepcopy(chat.person)
        chat.person.zone = zone
        chat.person.interviews[len(chat.person.interviews)].standing = "ahead"
        chat.person.talks.clear()
        chat.begin("next", "where")
        yield chat


def applying(person: Chat) -> Iterator[Chat]:
    """At the list of applications: one of each stage, two at one place, one that isn't sent, and none any more."""
    alone: tuple[tuple[ApplicationStage, ...], ...] = (STAGES, ("applied", "no"), ("found",), ("interview",), ())
    for stages in alone:
        chat = person.copy()
        chat.person = deepcopy(chat.person)
        for number, stage in enumerate(stages, 1):
            where = "Acme" if stages != STAGES else f"Globex {min(number, 6)}" if number < len(STAGES) else "Branch"
            one = Application(where, f"cook {number}", START, stage, unsent=stage == "found")
            one.follow_up, one.channel = START if number == 1 else None, "LinkedIn" if number == 1 else ""
            chat.person.applications[number] = one
        chat.person.zone = "America/Toronto" if stages == ("interview",) else ""
        if stages == ("interview",):
            chat.person.applications[1].chases = [START]
        chat.person.numbers["application"] = chat.person.numbers["application_change"] = len(stages)
        chat.person.application_changes = [ApplicationChange(len(stages), {1: None})] if len(stages) > 1 else []
        for number in {STAGES: (4,), ("applied", "no"): (1, 2)}.get(stages, ()):  # those that led to an interview
            chat.person.interviews[number] = Interview(
                began=START, where="Acme", standing="just_had", application=number
            )
            chat.person.applications[number].interview = number
        chat.person.numbers["interview"] = len(stages)
        chat.begin("applications")
        yield chat
    chat = person.copy()
    chat.person = deepcopy(chat.person)
    chat.person.applications = dict.fromkeys(range(1, MOST_APPLICATIONS + 1), Application("Acme", "cook", START))
    chat.begin("applications", "advert")
    yield chat
