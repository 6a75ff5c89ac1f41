"""What is typed at the list: the name of one, a stage, or both ("Acme said no")."""

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from ..choices import ApplicationStage
from ..dialogue.exchange import Exchange
from ..dialogue.matching import plain
from ..dialogue.steps import Moment
from ..outside import Outside
from ..person import Person, State
from . import book, views
from .reading import NEWS, day_in
from .showing import FOUND
from .stages import OVER, STAGES
from .views import View


def stage_in(outside: Outside, text: str) -> ApplicationStage | None:
    """The stage that `text` says an application came to; None if it says none, or several."""
    said = outside.hearing.read(text, NEWS).options
    return next((stage for stage in STAGES if [stage] == list(said)), None)


def meant(moment: Moment, text: str) -> list[int]:
    """The applications that `text` means: those in which its words stand, else those whose company it names."""
    person = moment.person
    return book.find(person, text, moment.now) or named_in(person, text)


def named_in(person: Person, text: str) -> list[int]:
    """The applications whose company `text` names; if it names the job as well, those for that."""
    said = f" {plain(text)} "
    named = [number for number, one in person.applications.items() if f" {plain(one.company)} " in said]
    role = [number for number in named if person.applications[number].role]
    exact = [number for number in role if f" {plain(person.applications[number].role)} " in said]
    return exact or named


def undecided_in(person: Person, text: str) -> list[int]:
    """The applications that `text` names and that have no answer yet."""
    return [number for number in named_in(person, text) if person.applications[number].stage not in OVER]


def without_interview(person: Person, numbers: Iterable[int]) -> list[int]:
    """Those of them that led to no interview yet."""
    return [number for number in numbers if person.applications[number].interview not in person.interviews]


def named_beside(moment: Moment) -> list[int]:
    """The applications that the words name instead of the one at hand; [] if they name that, or none."""
    named = named_in(moment.person, moment.answer.text)
    return [] if moment.state.line in named else named


def day(moment: Moment) -> datetime | None:
    """The day on which they say that it happened."""
    return day_in(moment.answer.text, moment.person, moment.now, moment.outside)


def asks_for_dates(moment: Moment) -> bool:
    """Whether they want to change a date."""
    return plain(moment.answer.text) in moment.outside.spellings.application["change_date"]


def reads(moment: Moment) -> bool:
    """Whether what was typed at the list names something in it."""
    text = moment.answer.text
    return bool(views.view_in(text, moment) != View() or meant(moment, text))


def keep(moment: Moment, text: str) -> None:
    """Remember what was found: one application, several, or a view of the list. News of one moves it on."""
    state, found, view = moment.state, meant(moment, text), views.view_in(text, moment)
    state.line, state.page = 0, 0
    if view != View() and (view.via or not found):
        look(moment, state, text)
    elif len(found) == 1:
        state.line = found[0]
    else:
        state.kind, state.found = FOUND, [str(number) for number in found]


def look(at: Exchange | Moment, state: State, text: str) -> None:
    """Show what their words name of the list.

    What was shown stays while only its order changes; another filter keeps the order.
    """
    view, before = views.view_in(text, at), views.load(state.kind)
    view = replace(view, order=view.order or before.order) if view.filters else replace(before, order=view.order)
    state.kind, state.page = views.kept(view), 0


def news(moment: Moment) -> ApplicationStage | None:
    """The stage that the words say of the one application they name, if that is another, or on a day they name."""
    one = moment.person.applications.get(moment.state.line)
    if one is None:
        return None
    name = plain(f"{one.company} {one.role}").split()
    stage = stage_in(moment.outside, " ".join(word for word in plain(moment.answer.text).split() if word not in name))
    return stage if stage != one.stage or day(moment) else None


def page(moment: Moment) -> str:
    """The step that shows what is at hand: one application, or the list."""
    return "one" if moment.state.line in moment.person.applications else "list"
