"""/interview: the overview of one interview with all answers, each of which can be changed."""

from collections.abc import Container
from datetime import datetime

from ..check_ins.times import today
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

SHOWN, SHOWN_IN_PART = 160, 450  # characters of an answer that are shown

# Not asked on the short path, so they can be added in the overview.
ADDABLE = ("feedback-role", "feedback-day", "feedback-came", "new_interview-answer")
# Can be added once they were turned down: perhaps it never came to an interview.
NO, EARLY = "turned_down", ("new_interview-stopped",)
# Can be added once they were given a reason.
TOLD = ("findings-reason", "findings-liked", "findings-believable", "findings-fair", "findings-acceptable")


def command(x: Exchange, words: str) -> None:
    """Show the overview ("3"), or one part of it ("3 findings"); without a number, of the newest interview."""
    first, _, part = words.partition(" ")
    number = number_of(first) or latest(x.person, x.now)
    if number not in x.person.interviews:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    return _show_part(x, number, part) if part in parts_of(x.dialogues) else show(x, number)


def show(x: Exchange, number: int) -> None:
    """Show every answer in a line, grouped by part, with a button for each part."""
    interview = x.person.interviews[number]
    there = parts_of(x.dialogues)
    parts = ["\n".join(line for _, line in lines(x, number, part, SHOWN)) for part in there]
    early = {"early": "yes" if interview.stopped else "no"}
    doors = [Button(x.text(f"overview-part.{part}", early), command=f"interview {number} {part}") for part in there]
    acts = ("reopen" if interview.closed else "close", "delete")
    buttons = [*doors, *(Button(x.text(f"overview-act.{act}"), command=f"{act} {number}") for act in acts)]
    if interview.application in x.person.applications:
        buttons.append(
            Button(x.text("overview-act.application"), command=f"applications open {interview.application}")
        )
    elif x.person.applications:
        buttons.append(Button(x.text("overview-act.as_application"), command=f"applications from {number}"))
    text = x.text("overview-all", {"lines": paragraphs(*parts), "closed": "yes" if interview.closed else "no"})
    x.messages.append(Say(text, title=_title(x, number), rows=in_rows(buttons)))


def _show_part(x: Exchange, number: int, part: str) -> None:
    """Show the answers of one part at more length, with buttons to change them and to repeat the tip."""
    found = lines(x, number, part, SHOWN_IN_PART)
    keys = [key for key, _ in found]
    interview = x.person.interviews[number]
    addable = (*ADDABLE, *(TOLD if interview.heard == "told" else ()), *(EARLY if interview.standing == NO else ()))
    keys += [key for key in parts_of(x.dialogues)[part] if key in addable and key not in keys]
    answers = answers_of(x.dialogues)
    buttons = [Button(x.text(f"overview-{key}"), command=f"change {number} {key}") for key in keys if key in answers]
    if part == "reflect" and interview.spoke:
        buttons.append(Button(x.text("overview-asked"), command=f"questions asked {number}"))
    if part == "findings" and x.person.interviews[number].evidence:
        buttons.append(Button(x.text("overview-log"), command=f"rights log {number}"))
    rows = in_rows(buttons)
    tip = x.dialogues[part].tip if part in x.dialogues else 0
    if tip:
        again = x.text("overview-again", {"number": str(tip)})
        rows = (*rows, (Button(again, command=f"tip {tip} {number}"),))
    whole = Button(x.text("overview-whole"), command=f"interview {number}")
    text = x.text("overview-part", {"lines": "\n".join(line for _, line in found), "some": "yes" if found else "no"})
    x.messages.append(Say(text, title=_title(x, number), rows=(*rows, (whole,))))


def change(x: Exchange, words: str) -> None:
    """Ask one question again: "3 reflect-went"."""
    first, _, key = words.partition(" ")
    number = number_of(first)
    if number not in x.person.interviews or key not in answers_of(x.dialogues):
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    dialogue, _, step = key.partition("-")
    if key == "reflect-hindrances" and x.person.interviews[number].on_paper:
        step = "causes"  # of an application
    return begin(x, dialogue, step, about=number, only=True)


# ---------------------------------------------------------------- lines


def answered(x: Exchange, number: int, part: str, fields: Container[str], most: int) -> list[tuple[str, str]]:
    """The answers of a part that fill these fields of the interview, each with its label."""
    asked = parts_of(x.dialogues)[part]
    there = [(key, field) for key, field in asked.items() if field in fields]
    interview = x.person.interviews[number]
    shown = [(key, in_a_line(_shown(x, number, key, getattr(interview, field)), most)) for key, field in there]
    return [(x.text(f"overview-{key}"), words) for key, words in shown if words]


def _title(x: Exchange, number: int) -> str:
    return x.text("overview-title", {"where": named(x.person, number)})


def lines(x: Exchange, number: int, part: str, most: int) -> list[tuple[str, str]]:
    """Each question that has an answer, with the line that shows it."""
    interview = x.person.interviews[number]
    asked = parts_of(x.dialogues)[part]
    kept = {key: _shown(x, number, key, getattr(interview, field)) for key, field in asked.items()}
    shown = [(key, in_a_line(text, most)) for key, text in kept.items()]
    shown += [(name, text) for name, text in _more(x, number, part) if text]
    return [(key, f"• {x.text(f'overview-{key}')}: {text}") for key, text in shown if text]


def _more(x: Exchange, number: int, part: str) -> list[tuple[str, str]]:
    """Further lines of a part, which aren't answers."""
    interview, outside = x.person.interviews[number], x.outside
    if part == "interview":
        sure = sum(must.sure for must in interview.musts.values())
        prepared = x.text("overview-count.musts", {"count": sure}) if sure else ""
        return [("musts", prepared), ("talked", in_a_line(interview.talked, SHOWN))]
    if part == "reflect":
        asked = sum(number in question.met for question in x.person.questions.values())
        return [("asked", x.text("overview-count.asked", {"count": asked}) if asked else "")]
    if part == "feedback":
        also = ", ".join(x.text(f"requests-also.{one}") for one in interview.also)
        return [("stands", where_it_stands(x, interview) if interview.chase else ""), ("also", also)]
    if part == "findings":
        by, over = interview.warn_by, "warn_by"
        if by and by.date() <= today(x.person, x.now):
            longer = any(row["key"] == interview.rights_place and "perhaps" in row for row in outside.rights)
            over = "warn_safe" if longer else "warn_over"  # it may not be too late: docs/decisions/0021
        notes = x.text("overview-count.notes", {"count": len(interview.evidence)}) if interview.evidence else ""
        return [(over, outside.say_date(by, "") if by else ""), ("notes", notes)]
    items = [item for item in x.person.items.values() if item.interview == number]
    return [("lines", x.text("overview-count.lines", {"count": len(items)}) if items else "")]


def _shown(x: Exchange, number: int, key: str, value: object) -> str:
    """An answer as text: the labels of options, or their own words."""
    interview = x.person.interviews[number]
    if isinstance(value, datetime):
        return x.outside.say_date(value, x.person.zone)
    if (key, value) == ("new_interview-answer", "ahead") and interview.closed:
        return ""  # no answer will come
    if key == "reflect-hands":
        return _say_whose(x, interview)
    dialogue, _, step = key.partition("-")
    if key == "reflect-hindrances":
        return ", ".join(cause(interview, x.outside, one) for one in interview.hindrances)
    table = x.dialogues[dialogue].steps[step]
    if isinstance(table, Choose) and table.listed:
        listed = table.listed(x.moment_of(State(about=number)))
        return next((option.label for option in listed if option.key == value), "")
    if value and isinstance(table, Choose | ChooseSeveral):
        asked = Talk(0, dialogue, step, state=State(about=number), only=True)
        args = args_of(x, asked)  # `maybe`, since "ahead" has no label
        every = value if isinstance(value, list) else [value]
        labels = (
            x.outside.maybe(f"{key}.said-{one}", args) or x.outside.maybe(f"{key}.{one}", args) for one in every
        )
        return ", ".join(filter(None, labels))
    return str(value or "")


def _say_whose(x: Exchange, interview: Interview) -> str:
    """Which causes were within their control and which weren't."""
    names = {one: cause(interview, x.outside, one) for one in interview.whose if one in interview.hindrances}
    said = {"mine": "", "not_mine": ""}
    for whose in said:
        said[whose] = ", ".join(name for one, name in names.items() if interview.whose[one] == whose)
    return "; ".join(
        x.text(f"overview-whose.{whose}", {"causes": causes}) for whose, causes in said.items() if causes
    )
