"""Somebody who has answered everything, and what they are asked."""

from datetime import UTC, datetime

from conversations import CATALOGUE, Outside, Person, Say
from conversations.dialogue import asking
from conversations.dialogue.exchange import Exchange
from conversations.dialogue.steps import Dialogue
from conversations.person import (
    Application,
    BankQuestion,
    Contact,
    Evidence,
    Interview,
    Item,
    Meeting,
    State,
    Story,
    Talk,
    Weekly,
)

NOW = datetime(2026, 11, 14, 19, 30, tzinfo=UTC)


def sample_person() -> Person:
    """Somebody who has answered everything."""
    interview = Interview(
        began=NOW, where="Acme", role="shift lead", day=NOW, went="badly", hindrances=["nerves"],
        went_right="I asked a good question", can_ask="employer", message_state="will_send", heard="told",
        reason="Someone had more experience", believable="yes", fair="no", acceptable="unsure", rights_place="gb",
        decided=NOW, warn_by=datetime(2027, 2, 13, 10, tzinfo=UTC), machine="unsure",
        evidence={1: Evidence("He laughed", NOW)},
    )  # fmt: skip
    items = {
        1: Item("Ask about the team", "do", 1, NOW),
        2: Item("Rush into an answer when I'm nervous", "dont", 2, NOW),
    }
    weekly = Weekly(at=NOW, planned=NOW, plan="Tuesday evening, two applications")
    numbers = {"interview": 1, "item": 2, "question_met": 1, "story": 1, "contact": 1}
    return Person(
        zone="Europe/London",
        country="GB",
        interviews={1: interview},
        items=items,
        weekly=weekly,
        people={1: Contact("Sam", named=NOW)},
        numbers=numbers,
        applications={1: Application("Acme", "shift lead", NOW)},
        stories={1: Story("The till", NOW, {"what": "It broke", "did": "I counted by hand"}, ["problem"])},
        questions={1: BankQuestion("Why us?", NOW, {1: Meeting(NOW, "rough")})},
    )


def asked(outside: Outside, dialogue: Dialogue, step: str) -> Say:
    """A question as it is asked of them."""
    x = Exchange(sample_person(), NOW, outside, CATALOGUE)
    asking.offer(x, Talk(1, dialogue.name, step, 1, State(about=1, each="1", line=1)))
    message = x.messages[-1]
    assert isinstance(message, Say)
    return message
