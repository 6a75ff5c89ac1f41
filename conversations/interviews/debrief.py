"""The debrief: every answer of one interview on one page, then part by part, each open to change."""

from datetime import datetime

from ..dialogue.asking import args_of
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.forms import in_a_line, in_rows, number_of
from ..dialogue.messages import Button, Say
from ..dialogue.steps import Choose, ChooseSeveral
from ..person import Interview, State, Talk
from .answers import answers_of, parts_of
from .in_words import named, where_it_stands
from .listing import latest
from .patterns import cause

SHOWN, SHOWN_IN_PART = 160, 450  # characters of an answer

# Asked of nobody on the short path, so that the debrief is where they can be added.
ADDABLE = ("feedback-role", "feedback-day", "feedback-came", "interview-answer")
# Once there was a reason, what is thought of it can be added as well.
TOLD = ("findings-reason", "findings-liked", "findings-believable", "findings-fair", "findings-acceptable")


def command(x: Exchange, words: str) -> None:
    """The whole debrief ("3"), or one part of it ("3 findings"); without a number, of the newest interview."""
    first, _, part = words.partition(" ")
    number = number_of(first) or latest(x.person, x.now)
    if number not in x.person.interviews:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    return _show_part(x, number, part) if part in parts_of(x.dialogues) else show(x, number)


def show(x: Exchange, number: int) -> None:
    """Every answer in a line each, part by part, and a button for each part."""
    interview = x.person.interviews[number]
    there = parts_of(x.dialogues)
    parts = ["\n".join(line for _, line in _lines(x, number, part, SHOWN)) for part in there]
    doors = [Button(x.text(f"debrief-part.{part}"), command=f"interview {number} {part}") for part in there]
    acts = ("reopen" if interview.closed else "close", "delete")
    buttons = [*doors, *(Button(x.text(f"debrief-act.{act}"), command=f"{act} {number}") for act in acts)]
    text = x.text("debrief-all", {"lines": paragraphs(*parts), "closed": "yes" if interview.closed else "no"})
    x.messages.append(Say(text, title=_title(x, number), rows=in_rows(buttons)))


def _show_part(x: Exchange, number: int, part: str) -> None:
    """The answers of one part, at more length, a button to change each, and the way through its tip again."""
    found = _lines(x, number, part, SHOWN_IN_PART)
    keys = [key for key, _ in found]
    addable = (*ADDABLE, *TOLD) if x.person.interviews[number].heard == "told" else ADDABLE
    keys += [key for key in parts_of(x.dialogues)[part] if key in addable and key not in keys]
    answers = answers_of(x.dialogues)
    buttons = [Button(x.text(f"debrief-{key}"), command=f"change {number} {key}") for key in keys if key in answers]
    if part == "findings" and x.person.interviews[number].evidence:
        buttons.append(Button(x.text("debrief-log"), command=f"rights log {number}"))
    rows = in_rows(buttons)
    if tip := x.dialogues[part].tip:
        again = x.text("debrief-again", {"number": str(tip)})
        rows = (*rows, (Button(again, command=f"tip {tip} {number}"),))
    whole = Button(x.text("debrief-whole"), command=f"interview {number}")
    text = x.text("debrief-part", {"lines": "\n".join(line for _, line in found), "some": "yes" if found else "no"})
    x.messages.append(Say(text, title=_title(x, number), rows=(*rows, (whole,))))


def change(x: Exchange, words: str) -> None:
    """Ask one question of a debrief again: "3 reflect-went"."""
    first, _, key = words.partition(" ")
    number = number_of(first)
    if number not in x.person.interviews or key not in answers_of(x.dialogues):
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    dialogue, _, step = key.partition("-")
    return begin(x, dialogue, step, about=number, only=True)


# ---------------------------------------------------------------- lines


def _title(x: Exchange, number: int) -> str:
    return x.text("debrief-title", {"where": named(x.person, number)})


def _lines(x: Exchange, number: int, part: str, most: int) -> list[tuple[str, str]]:
    """Each question that has an answer, with the line that shows it."""
    interview = x.person.interviews[number]
    asked = parts_of(x.dialogues)[part]
    kept = {key: _shown(x, number, key, getattr(interview, field)) for key, field in asked.items()}
    shown = [(key, in_a_line(text, most)) for key, text in kept.items()]
    shown += [(name, text) for name, text in _more(x, number, part) if text]
    return [(key, f"• {x.text(f'debrief-{key}')}: {text}") for key, text in shown if text]


def _more(x: Exchange, number: int, part: str) -> list[tuple[str, str]]:
    """What is no answer to a question, and belongs to a part all the same."""
    interview, outside = x.person.interviews[number], x.outside
    if part == "feedback":
        also = ", ".join(x.text(f"feedback-also.{one}") for one in interview.also)
        return [("stands", where_it_stands(x, interview) if interview.chase else ""), ("also", also)]
    if part == "findings":
        by = outside.say_date(interview.warn_by, "") if interview.warn_by else ""
        notes = x.text("debrief-count.notes", {"count": len(interview.evidence)}) if interview.evidence else ""
        return [("warn_by", by), ("notes", notes)]
    if part == "lessons":
        items = [item for item in x.person.items.values() if item.interview == number]
        return [("lines", x.text("debrief-count.lines", {"count": len(items)}) if items else "")]
    return []


def _shown(x: Exchange, number: int, key: str, value: object) -> str:
    """An answer as text: labels of what was tapped, their own words as they are."""
    interview = x.person.interviews[number]
    if isinstance(value, datetime):
        return x.outside.say_date(value, x.person.zone)
    if (key, value) == ("interview-answer", "ahead") and interview.closed:
        return ""  # no answer will come
    if key == "reflect-hands":
        return _hands(x, interview)
    dialogue, _, step = key.partition("-")
    if isinstance(value, list):
        own = interview.hindrance_own if key == "reflect-hindrances" else ""
        labels = [x.text(f"{key}.{one}") for one in value if one != "else" or not own]
        return ", ".join([*labels, *filter(None, [own])])
    table = x.dialogues[dialogue].steps[step]
    if isinstance(table, Choose) and table.listed:
        listed = table.listed(x.moment_of(State(about=number)))
        return next((option.label for option in listed if option.key == value), "")
    if value and isinstance(table, Choose | ChooseSeveral):
        asked = Talk(0, dialogue, step, state=State(about=number), only=True)
        args = args_of(x, asked)  # one that is ahead has no answer, and no label
        return x.outside.maybe(f"{key}.said-{value}", args) or x.outside.maybe(f"{key}.{value}", args)
    return str(value or "")


def _hands(x: Exchange, interview: Interview) -> str:
    """Which causes were theirs and which weren't."""
    named_ones = {one: cause(interview, x.outside, one) for one in interview.hands if one in interview.hindrances}
    said = {"mine": "", "not_mine": ""}
    for whose in said:
        said[whose] = ", ".join(name for one, name in named_ones.items() if interview.hands[one] == whose)
    return "; ".join(x.text(f"debrief-hands.{whose}", {"causes": causes}) for whose, causes in said.items() if causes)
