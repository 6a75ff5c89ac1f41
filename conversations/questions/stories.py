"""Five stories of theirs: each a title, what happened, what they did, how it ended, and what it shows.

Five true ones answer most questions. Which story fits a question is worked out from what it shows and from `fits` in
facts/advice.toml, which says so of the card that is about the question.
"""

from collections.abc import Sequence
from typing import get_args

from ..choices import Shows, StoryPart
from ..dialogue.exchange import quote
from ..dialogue.keeping import fill
from ..dialogue.messages import Args, Outside
from ..dialogue.steps import Choose, ChooseSeveral, Dialogue, End, ForEach, Moment, Option, Route, Write
from ..dialogue.told_apart import told_apart
from ..dodont.lines import one_line
from ..person import Person, Story
from . import history
from .frames import card_of

MOST = 5
LONGEST_TITLE, LONGEST = 80, 300  # characters: of a title, and of each part
PARTS: tuple[StoryPart, ...] = get_args(StoryPart)
SHOWS: tuple[Shows, ...] = get_args(Shows)


def fitting(person: Person, outside: Outside, text: str) -> Story | None:
    """The story that fits a question best; None if none is known to."""
    card = card_of(outside, text)
    return best(person, outside.advice[card].get("fits", []) if card else [])


def best(person: Person, fits: Sequence[str]) -> Story | None:
    """The story that shows one of these, the first if it can; None if none does."""
    ranks = [
        (fits.index(show), number) for number, one in person.stories.items() for show in one.shows if show in fits
    ]
    return person.stories[min(ranks)[1]] if ranks else None


def story_of(moment: Moment) -> Story | None:
    """The story they are at; None if it is gone by now."""
    return moment.person.stories.get(moment.state.line)


def titles(moment: Moment) -> list[Option]:
    """Their stories as options."""
    return told_apart([Option(str(number), one.title) for number, one in moment.person.stories.items()])


def _do(moment: Moment) -> None:
    if moment.answer.choice == "undo":
        history.take_back(moment.person)
    else:
        moment.state.line = int(moment.answer.choice)


def _make(moment: Moment) -> None:
    """Keep a new story; a title that was edited takes the place of the one it made."""
    person, title = moment.person, one_line(moment.answer.text)
    made = next((number for number in moment.state.made if number in person.stories), 0)
    if made:
        person.stories[made].title, moment.state.line = title, made
    elif len(person.stories) < MOST:
        moment.state.line = person.number("story")
        person.stories[moment.state.line] = Story(title, moment.now)
        moment.state.made = [moment.state.line]
    else:
        moment.state.line = 0


def _retitle(moment: Moment) -> None:
    if story := story_of(moment):
        story.title = one_line(moment.answer.text)


def _keep_part(moment: Moment) -> None:
    if story := story_of(moment):
        fill(story, "told", {**story.told, _part(moment): moment.answer.text})


def _part(moment: Moment) -> StoryPart:
    return next(part for part in PARTS if part in (moment.state.each, PARTS[-1]))


def _choose_part(moment: Moment) -> None:
    moment.state.each = moment.answer.choice


def _keep_shows(moment: Moment) -> None:
    if story := story_of(moment):
        fill(story, "shows", list(moment.answer.choices))


def _shown_by(moment: Moment) -> list[str]:
    story = story_of(moment)
    return list(story.shows) if story else []


def _delete(moment: Moment) -> None:
    if moment.answer.choice == "delete":
        moment.person.stories.pop(moment.state.line, None)


def _shelf(moment: Moment) -> Args:
    count, undo = len(moment.person.stories), "yes" if moment.person.bank_changes else "no"
    return {"count": count, "full": "yes" if count >= MOST else "no", "most": str(MOST), "undo": undo}


def _story(moment: Moment) -> Args:
    """Text variables: the story as lines, and the part that is asked for."""
    story, render = story_of(moment), moment.outside.render
    told = story.told if story else {}
    lines = [f"• {render(f'stories-part.{part}')}: {told[part]}" for part in PARTS if told.get(part)]
    shows = ", ".join(render(f"stories-shows.{one}") for one in (story.shows if story else ()))
    lines += [f"• {render('stories-part.shows')}: {shows}"] if shows else []
    return {
        "title": quote(story.title) if story else render("stories-gone_by"),
        "lines": "\n".join(lines) or "none",
        "part": _part(moment),
        "words": quote(told.get(_part(moment), "")) or "none",
    }


STORIES = Dialogue(
    "stories",
    {
        "shelf": Choose(
            listed=titles, to="one", options={"undo": "shelf"}, beside={"add": "title"}, keep=_do, args=_shelf
        ),
        "title": Write(
            to=Route(lambda moment: "parts" if moment.state.line else "full", ("parts", "full")),
            limit=LONGEST_TITLE,
            keep=_make,
            args=_shelf,
        ),
        "parts": ForEach(over=lambda _: list(PARTS), first="write", then="shows"),
        "write": Write(to="parts", skip="parts", limit=LONGEST, deaf=True, keep=_keep_part, args=_story),
        "shows": ChooseSeveral(options=SHOWS, to="one", skip="one", keep=_keep_shows, already=_shown_by, args=_story),
        "one": Choose(options={"change": "which", "enough": "kept", "delete": "gone"}, keep=_delete, args=_story),
        "which": Choose(
            options={"title": "retitle", **dict.fromkeys(PARTS, "rewrite"), "shows": "shows"},
            keep=_choose_part,
            args=_story,
        ),
        "retitle": Write(to="one", limit=LONGEST_TITLE, keep=_retitle, args=_story),
        "rewrite": Write(to="one", skip="one", limit=LONGEST, deaf=True, keep=_keep_part, args=_story),
        "gone": Choose(
            options={"undo": "shelf", "fine": "shelf"},
            keep=lambda moment: _do(moment) if moment.answer.choice == "undo" else None,
        ),
        "kept": End(offers=("questions stories", "questions"), args=_shelf),
        "full": End(offers=("questions stories",), args=_shelf),
    },
    doors=("title",),
    passing=True,
    undoes=True,
    overview=lambda moment: "shelf" if moment.state.line and "parts" not in moment.state.loops else "",
)
