"""Interviews side by side: how one begins, the list of them, and "my debrief": every answer, open to change."""

from datetime import datetime

from .briefing import say_when
from .dialogue.asking import shorten
from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.messages import Button, Rows, Say
from .dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Moment, Write
from .person import Interview, Person, State

LONGEST_NAME = 100
LISTED = 8  # interviews shown at once, the newest first
SHOWN = 160  # characters of an answer in a debrief

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
    "feedback-own": "message",
    "findings-heard": "heard",
    "findings-reason": "reason",
    "findings-believable": "believable",
    "findings-fair": "fair",
    "findings-acceptable": "acceptable",
    "findings-doubt": "doubt",
    "findings-strength": "strength",
    "rights-place": "place",
    "rights-decided": "decided",
    "rights-machine": "machine",
    "lessons-drafts": "drafts",
}


def is_ahead(interview: Interview) -> bool:
    """Whether it is still to come, with or without a date, or was due and has had no word yet."""
    return interview.closed is None and (interview.coming is not None or interview.standing == "ahead")


def latest(person: Person, now: datetime) -> int:
    """The interview that was begun last; 0 where there is none. One that is ahead is nothing to look back at."""
    had = (
        number
        for number, one in person.interviews.items()
        if (one.coming <= now if one.coming else one.standing != "ahead")
    )
    return max(had, default=0)


def show_list(x: Exchange, words: str = "") -> None:
    """/interviews: each with how far it got, the newest first, a page at a time ("page 2")."""
    newest = sorted(x.person.interviews, reverse=True)
    if not newest:
        return x.say("interviews-none", rows=x.commands(("debrief", "next")))
    pages = -(-len(newest) // LISTED)
    asked = words.removeprefix("page ")
    page = min(int(asked[:3]), pages) - 1 if asked.isdecimal() and int(asked[:3]) else 0
    shown = newest[page * LISTED : (page + 1) * LISTED]
    rows: Rows = tuple((_door(x, number),) for number in shown)
    if pages > 1:
        label = x.text("common-more", {"page": str(page + 1), "pages": str(pages)})
        rows = (*rows, (Button(label, command=f"interviews page {(page + 1) % pages + 1}"),))
    return x.say("interviews-list", rows=(*rows, *x.commands(("debrief", "next", "menu"))))


def _door(x: Exchange, number: int) -> Button:
    """How an interview stands in the list; one that is ahead opens what is known of it."""
    interview, where = x.person.interviews[number], named(x.person, number)
    if interview.standing == "ahead" or interview.coming:
        when = "off" if interview.closed else say_when(x.outside, x.person, interview) or "none"
        door = f"{'interview' if interview.closed else 'next'} {number}"
        return Button(shorten(x.text("next-one", {"where": where, "when": when})), command=door)
    label = x.text("interviews-one", {"where": where, "done": str(len(interview.finished))})
    return Button(label, command=f"interview {number}")


def named(person: Person, number: int) -> str:
    """An interview by where it was; two at one place are told apart."""
    where = person.interviews[number].where
    before = sum(other < number and one.where == where for other, one in person.interviews.items())
    return f"{shorten(where)} ({before + 1})" if before else shorten(where)


def show_debrief(x: Exchange, number: int) -> None:
    """All answers of one interview, and a button to change each."""
    interview = x.person.interviews.get(number)
    if interview is None:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    lines, buttons = [], []
    for key, field in ANSWERS.items():
        shown = _shown(x, number, key, getattr(interview, field))
        if shown:
            label = x.text(f"debrief-{key}")
            lines.append(f"• {label}: {shown}")
            buttons.append(Button(label, command=f"change {number} {key}"))
    _add_rights(x, number, lines, buttons)
    rows: Rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    title = x.text("debrief-title", {"where": interview.where})
    text = "\n".join([*lines, "", x.text("debrief-change")])
    x.messages.append(Say(text, title=title, rows=(*rows, *x.commands(("tips", "interviews")))))
    return None


def _add_rights(x: Exchange, number: int, lines: list[str], buttons: list[Button]) -> None:
    """The day before which to act, and the log: how many notes, and a way to them."""
    interview = x.person.interviews[number]
    if interview.warn_by:
        lines.append(f"• {x.text('debrief-warn_by', {'date': x.outside.say_date(interview.warn_by, '')})}")
    if interview.evidence:
        lines.append(f"• {x.text('debrief-notes', {'count': len(interview.evidence)})}")
        buttons.append(Button(x.text("debrief-log"), command=f"rights log {number}"))


def change(x: Exchange, words: str) -> None:
    """Ask one question of a debrief again: "3 reflect-went"."""
    first, _, key = words.partition(" ")
    number = int(first[:9]) if first.isdecimal() else 0
    if number not in x.person.interviews or key not in ANSWERS:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    dialogue, _, step = key.partition("-")
    return begin(x, dialogue, step, about=number, only=True)


def _shown(x: Exchange, number: int, key: str, value: object) -> str:
    """An answer as text: labels of what was tapped, their own words as they are."""
    interview = x.person.interviews[number]
    if isinstance(value, datetime):
        return x.outside.say_date(value, x.person.zone)
    dialogue, _, step = key.partition("-")
    if isinstance(value, list):
        labels = [x.text(f"{key}.{one}") for one in value if one != "else" or not interview.hindrance_own]
        return _cut(", ".join([*labels, *filter(None, [interview.hindrance_own])]))
    table = x.catalogue[dialogue].steps[step]
    if isinstance(table, Choose) and table.listed:
        listed = table.listed(Moment(x.person, State(about=number), x.now, x.outside))
        return next((option.label for option in listed if option.key == value), "")
    if value and isinstance(table, Choose | ChooseSeveral):
        return x.text(f"{key}.{value}")
    return _cut(str(value or ""))


def _cut(words: str) -> str:
    """Words of theirs in one line, short enough that all of a debrief fits a message."""
    line = " ".join(words.split())
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"


def _keep_standing(moment: Moment) -> None:
    """Kept in the talk until there is an interview to keep it in."""
    moment.state.standing = moment.answer.choice
    if moment.state.about in moment.person.interviews:
        moment.interview.standing = moment.answer.choice


def _keep_where(moment: Moment) -> None:
    person, state = moment.person, moment.state
    if state.about not in person.interviews:
        state.about = person.number("interview")
        person.interviews[state.about] = Interview(began=moment.now, standing=state.standing)
    moment.interview.where = moment.answer.text


START = Dialogue(
    "start",
    {
        "welcome": Choose(
            options={"just_had": "interview", "turned_down": "interview"},
            beside={"coming_up": "coming", "round": "tips"},
            keep=_keep_standing,
        ),
        "tips": Choose(options={"next": "list", "enough": "welcome"}),
        "list": Choose(options={"next": "check_ins", "enough": "welcome"}),
        "check_ins": Choose(options={"next": "privacy", "enough": "welcome"}),
        "privacy": Choose(options={"enough": "welcome", "round": "tips"}),
        "interview": End(then="interview"),
        "coming": End(then="next", door=lambda _: "where"),
    },
)

INTERVIEW = Dialogue(
    "interview",
    {
        "where": Write(to="reflect", keep=_keep_where, limit=LONGEST_NAME),
        "reflect": End(then="reflect"),
    },
)
