"""Interviews side by side: how one begins, the list of them, and "my debrief": every answer, open to change."""

from datetime import datetime

from .dialogue.asking import shorten
from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.messages import Button, Rows, Say
from .dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Moment, Write
from .person import Interview, Person

LONGEST_NAME = 100
LISTED = 8  # interviews shown at once, the newest first

# What a debrief shows, in order: the question it was, and where its answer is kept.
ANSWERS = {
    "interview-where": "where",
    "feedback-role": "role",
    "feedback-day": "day",
    "reflect-went": "went",
    "reflect-recall": "recall",
    "reflect-hindrances": "hindrances",
    "reflect-right": "went_right",
    "feedback-whom": "asked",
    "feedback-message": "message_state",
    "findings-heard": "heard",
    "findings-reason": "reason",
    "findings-believable": "believable",
    "findings-fair": "fair",
    "findings-acceptable": "acceptable",
    "findings-doubt": "doubt",
    "findings-strength": "strength",
    "lessons-drafts": "drafts",
}


def latest(person: Person) -> int:
    """The interview that was begun last; 0 where there is none."""
    return max(person.interviews, default=0)


def show_list(x: Exchange) -> None:
    """/interviews: each with how far it got, the newest first."""
    newest = sorted(x.person.interviews, reverse=True)[:LISTED]
    if not newest:
        return x.say("interviews-none", rows=x.commands(("debrief",)))
    rows: Rows = tuple(
        (Button(shorten(x.person.interviews[number].where), command=f"interview {number}"),) for number in newest
    )
    return x.say("interviews-list", rows=(*rows, *x.commands(("debrief", "menu"))))


def show_debrief(x: Exchange, number: int) -> None:
    """All answers of one interview, and a button to change each."""
    interview = x.person.interviews.get(number)
    if interview is None:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    lines, buttons = [], []
    for key, field in ANSWERS.items():
        shown = _shown(x, interview, key, getattr(interview, field))
        if shown:
            label = x.text(f"debrief-{key}")
            lines.append(f"{label}: {shown}")
            buttons.append(Button(label, command=f"change {number} {key}"))
    rows: Rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    title = x.text("debrief-title", {"where": interview.where})
    text = "\n".join([*lines, "", x.text("debrief-change")])
    x.messages.append(Say(text, title=title, rows=(*rows, *x.commands(("tips", "interviews")))))
    return None


def change(x: Exchange, words: str) -> None:
    """Ask one question of a debrief again: "3 reflect-went"."""
    number, _, key = words.partition(" ")
    if not number.isdecimal() or int(number) not in x.person.interviews or key not in ANSWERS:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    dialogue, _, step = key.partition("-")
    return begin(x, dialogue, step, about=int(number), only=True)


def _shown(x: Exchange, interview: Interview, key: str, value: object) -> str:
    """An answer as text: labels of what was tapped, their own words as they are."""
    if isinstance(value, datetime):
        return x.outside.say_date(value, x.person.zone)
    dialogue, _, step = key.partition("-")
    if isinstance(value, list):
        labels = [x.text(f"{key}.{one}") for one in value if one != "else" or not interview.hindrance_own]
        return ", ".join([*labels, *filter(None, [interview.hindrance_own])])
    if value and isinstance(x.catalogue[dialogue].steps[step], Choose | ChooseSeveral):
        return x.text(f"{key}.{value}")
    return str(value or "")


def _keep_where(moment: Moment) -> None:
    person, state = moment.person, moment.state
    if state.about not in person.interviews:
        state.about = person.number("interview")
        person.interviews[state.about] = Interview(began=moment.now)
    moment.interview.where = moment.answer.text


START = Dialogue(
    "start",
    {
        "welcome": Choose(
            options={"just_had": "interview", "turned_down": "interview", "coming_up": "coming", "round": "tips"}
        ),
        "tips": Choose(options={"next": "list", "enough": "welcome"}),
        "list": Choose(options={"next": "check_ins", "enough": "welcome"}),
        "check_ins": Choose(options={"next": "privacy", "enough": "welcome"}),
        "privacy": Choose(options={"enough": "welcome", "round": "tips"}),
        "interview": End(then="interview"),
        "coming": End(offers=("do", "dont", "debrief")),
    },
)

INTERVIEW = Dialogue(
    "interview",
    {
        "where": Write(to="reflect", keep=_keep_where, limit=LONGEST_NAME),
        "reflect": End(then="reflect"),
    },
)
