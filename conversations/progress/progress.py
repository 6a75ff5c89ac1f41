"""/progress: how the search goes, as a picture in a light or a dark look, and the same in words below it.

bot/pictures/progress.typ draws it. What they have nothing of yet is left out.
"""

from collections.abc import Iterator

from ..applications.stages import OVER
from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.messages import Outside, Picture, Plain, Rows
from .numbers import ENOUGH, WEEKS, Numbers, count

WIDTH = 1170  # pixels; it is as high as what there is needs
LOOKS = ("light", "dark")
MOODS = 12  # said in words: the newest
FINEST = 1000  # parts of the picture's width, for the place of a mood


def command(x: Exchange, words: str) -> None:
    """/progress: send the picture, light unless they ask for dark."""
    numbers = count(x.person, x.now)
    if not numbers.some:
        return x.say("progress-nothing", rows=x.commands(("applied", "dodont", "mood")))
    look = "dark" if "dark" in words.lower().split() else "light"
    other = next(one for one in LOOKS if one != look)
    better = ("week way",) if numbers.sent >= ENOUGH and not numbers.interviews else ()
    rows = x.commands((f"progress {other}", *better, "applications", "playbook"))
    day = x.outside.say_date(x.now, x.person.zone)
    x.messages.append(picture(x.outside, numbers, look, day, rows=rows))
    return None


def picture(outside: Outside, numbers: Numbers, look: str, day: str, *, rows: Rows = ()) -> Picture:
    """The picture of these numbers on that day."""
    lines = "\n".join(f"• {line}" for line in _in_words(outside, numbers))
    return Picture(
        "progress",
        _data(outside, numbers, look, day),
        fallback=paragraphs(outside.render("progress-fallback"), lines),
        caption=paragraphs(outside.render("progress-caption"), lines),
        rows=rows,
    )


def _data(outside: Outside, numbers: Numbers, look: str, day: str) -> dict[str, Plain]:
    """What is drawn: a part is empty if there is nothing of it. Numbers in lists are written out."""
    render = outside.render
    titles = {f"{part}_title": render(f"progress-title.{part}") for part in ("weeks", "stages", "list", "moods")}
    return {
        "width": WIDTH,
        "theme": look,
        "title": render("progress-title"),
        "day": day,
        **titles,
        "weeks": ([""] * WEEKS + list(map(str, numbers.weeks)))[-WEEKS:] if any(numbers.weeks) else [],
        "goal": numbers.goal,
        "goal_name": render("progress-picture.goal", {"goal": numbers.goal}),
        "first": render("progress-picture.first", {"weeks": WEEKS - 1}),
        "last": render("progress-picture.last"),
        "stages": [render("applications-stage", {"stage": stage}) for stage in numbers.stages],
        "counts": [str(number) for number in numbers.stages.values()],
        "over": ["yes" if stage in OVER else "no" for stage in numbers.stages],
        "odds": _odds(outside, numbers),
        "followed": numbers.followed,
        "tried": numbers.tried,
        "list": _list(outside, numbers),
        "days": [str(round(place * FINEST)) for place, _ in numbers.moods],
        "faces": [str(face) for _, face in numbers.moods],
        "low": render("mood-face.face1"),
        "high": render("mood-face.face5"),
    }


def _in_words(outside: Outside, numbers: Numbers) -> Iterator[str]:
    """The same, a line for each part of the picture."""

    def say(key: str, **args: str | int) -> str:
        return outside.render(f"progress-words.{key}", args)

    if any(numbers.weeks):
        *before, now = numbers.weeks
        yield say("now", sent=now, goal=numbers.goal)
        if before:
            yield say("before", weeks=", ".join(map(str, before)), count=len(before))
    if numbers.stages:
        every = (
            f"{outside.render('applications-stage', {'stage': stage})} {number}"
            for stage, number in numbers.stages.items()
        )
        yield say("stages", stages=", ".join(every))
    if odds := _odds(outside, numbers):
        yield odds
    if numbers.tried:
        yield say("list", words=_list(outside, numbers))
    if numbers.moods:
        faces = [str(face) for _, face in numbers.moods[-MOODS:]]
        yield say("moods", count=len(faces), faces=", ".join(faces))


def _list(outside: Outside, numbers: Numbers) -> str:
    return outside.render("progress-picture.list", {"followed": numbers.followed, "tried": numbers.tried})


def _odds(outside: Outside, numbers: Numbers) -> str:
    """How many applications it took for an interview; of a few only how many there were."""
    if not numbers.sent:
        return ""
    args = {"sent": numbers.sent, "interviews": numbers.interviews}
    if numbers.sent < ENOUGH:
        return outside.render("progress-odds.few", args)
    if not numbers.interviews:
        return outside.render("progress-odds.none", args)
    every = round(numbers.sent / numbers.interviews)
    return outside.render("progress-odds.every", {"every": every})
