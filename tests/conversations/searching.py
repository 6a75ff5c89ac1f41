"""People in the middle of a search: applications, interviews, a list that was followed, moods, a plan."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from conversations.person import Application, Chase, Evidence, Interview, Item, Mood, Page, Story, Weekly

from .chat import START, Chat

DAY = timedelta(days=1)


def searching(
    chat: Chat,
    weeks: Mapping[int, int] | None = None,
    *,
    interviews: int = 0,
    goal: int = 0,
    followed: int = 0,
    tried: int = 0,
    moods: Sequence[int] = (),
) -> Chat:
    """Let them have sent so many applications in each week (0: the last seven days), so many with an interview.

    Moods are a day apart, the last one now.
    """
    person, now = chat.person, chat.now
    ages = [week for week, count in (weeks or {}).items() for _ in range(count)]
    person.applications = {
        number: Application(f"Place {number}", "cook", now - age * 7 * DAY - DAY, "interview")
        if number <= interviews
        else Application(f"Place {number}", "cook", now - age * 7 * DAY - DAY)
        for number, age in enumerate(ages, 1)
    }
    person.weekly = Weekly(goal=goal) if goal else None
    if tried:
        person.items = {1: Item("Pause", "do", 1, now, tried=tried, followed=followed)}
    person.moods = [Mood(now - (len(moods) - place) * DAY, face) for place, face in enumerate(moods, 1)]
    return chat


def booked(chat: Chat, words: str = "") -> Chat:
    """Let them have something for every part of the booklet, and what may not stand in it; with `words` as theirs."""
    person = chat.person
    person.interviews = {
        1: Interview(
            began=START, where=words or "Acme", role=words or "shift lead", standing="turned_down", went="badly",
            hindrances=["nerves", "rambled"], whose={"nerves": "mine", "rambled": "mine"},
            recall=words or "They asked about numbers", went_right=words or "I asked a good question",
            addressee=words or "Kim Vance", heard="told", reason=words or "Someone had more experience",
            liked=words or "They liked my calm", believable="yes", fair="no", acceptable="yes",
            strength=words or "Ten years of it", doubt="discrimination", machine="yes",
            evidence={1: Evidence("Secret: what he said about my age", START)},
        ),
        2: Interview(
            began=START, where=words or "Globex", standing="turned_down", went="well", sent=START,
            chase=Chase("nudge", START),
        ),
        3: Interview(
            began=START, where=words or "Initech", standing="ahead", meets=words or "Jo Bell", coming=START + 3 * DAY
        ),
    }  # fmt: skip
    person.items = {
        1: Item(words or "Pause and breathe first", "do", 1, START, tried=4, followed=3),
        2: Item(words or "Ask about the team", "do", 2, START, tried=2, followed=2),
        3: Item(words or "Fill every silence", "dont", 3, START, tried=2, followed=1),
        4: Item(words or "Talk about pay first", "dont", 4, START),
    }
    person.weekly = Weekly(
        goal=3, plan=words or "Tuesday evening, two applications", contact=words or "Sam, old team"
    )
    person.nerves = words or "If my heart races, I breathe out slowly"
    person.setback = words or "If it's a no, I call Sam"
    person.applications = {1: Application("Umbrella", "cook", START, contact=words or "Lee Park")}
    person.stories = {1: Story(words or "The broken till", START)}
    person.moods = [Mood(START, 1, "Secret: I cried")]
    person.pages = {1: Page("Secret: I hate them", START)}
    person.safety = {"alone": "Secret: a walk"}
    person.numbers = {"interview": 3, "item": 4, "application": 1, "story": 1}
    return chat
