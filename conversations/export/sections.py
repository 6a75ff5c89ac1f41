"""What somebody told us, in words: sections with headings, for `rebound.md` and for the page that they may share."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from ..applications.book import ordered as applications
from ..applications.showing import FIELDS
from ..applications.verbs import shown
from ..care.safety import plan_of
from ..dialogue.exchange import Exchange
from ..dodont.lines import KINDS, ordered
from ..interviews.answers import parts_of
from ..interviews.in_words import named, say_when
from ..interviews.overview import lines as answers
from ..next_interview.briefing import asked, facts, plans, shown_by
from ..person import Application, Interview
from ..questions.bank import ordered as questions
from ..questions.musts import sure_musts
from ..rights.log import written_out

WHOLE = 100_000  # characters of an answer: more than any has
PRIVATE = ("mood", "pages", "log")
"""Sections that are only in what is shared if each was ticked by itself."""
_NAME = "new_interview-where"  # the answer that is the heading
_OF_RIGHTS = ("rights-", "warn_", "notes", "findings-doubt")
"""What the answers of an interview begin with that belong to the log of rights."""


class Part(Struct, frozen=True):
    """A part of a section: a heading, or none; lines of a list; and a text of their own."""

    heading: str = ""
    lines: tuple[str, ...] = ()
    text: str = ""


class Section(Struct, frozen=True):
    """A section: its heading and its parts."""

    heading: str
    parts: tuple[Part, ...]


def sections(x: Exchange, names: tuple[str, ...]) -> list[Section]:
    """Those sections, in their order, that there is something to say in. They show the log only if it is named."""
    said = {name: tuple(one for one in _SECTIONS[name](x, "log" in names) if one.lines or one.text) for name in names}
    return [Section(x.text(f"export-section.{name}"), parts) for name, parts in said.items() if parts]


def _interviews(x: Exchange, log: bool) -> Iterator[Part]:
    for number, interview in sorted(x.person.interviews.items()):
        found = [line for part in parts_of(x.dialogues) for line in answers(x, number, part, WHOLE)]
        told = [line for key, line in found if key != _NAME and (log or not key.startswith(_OF_RIGHTS))]
        told += _ahead(x, interview)
        yield Part(named(x.person, number), _plain(told or [line for _, line in found]))


def _ahead(x: Exchange, interview: Interview) -> Iterator[str]:
    """When and where it takes place, and what is prepared for it."""
    if when := say_when(x.outside, x.person, interview):
        yield x.text("next-fact.when", {"words": when})
    yield from facts(x.outside, replace(interview, role=""))  # that is among the answers
    for must in sure_musts(interview).values():
        said = shown_by(x.outside, x.person, must)
        yield f"{must.text}: {said}" if said else must.text
    for part in asked(x.outside, interview):
        yield from part.splitlines()[1:]


def _list(x: Exchange, _: bool) -> Iterator[Part]:
    every = [item for _, item in ordered(x.person)]
    for kind in KINDS:
        used = [item.text for item in every if item.kind == kind and not item.resting]
        yield Part(x.text(f"dodont-{kind}"), _plain(used))
    later = [f"{x.text(f'dodont-{item.kind}')}: {item.text}" for item in every if item.resting]
    yield Part(x.text("dodont-title_resting"), _plain(later))


def _applications(x: Exchange, _: bool) -> Iterator[Part]:
    for number in applications(x.person, x.now):
        one = x.person.applications[number]
        yield Part(shown(one), _plain(_of_application(x, one)))


def _of_application(x: Exchange, one: Application) -> Iterator[str]:
    day = x.outside.say_date(one.moved or one.at, x.person.zone)
    yield f"{x.text('applications-stage', {'stage': one.stage})}, {day}"
    for name in FIELDS[2:]:
        if words := getattr(one, name):
            yield f"{x.text(f'applications-field.{name}')}: {words}"
    if one.closes:
        closes = {"date": x.outside.say_date(one.closes, x.person.zone), "stage": one.stage}
        yield x.text("applications-fact.closes", closes)
    yield from one.musts


def _week(x: Exchange, _: bool) -> Iterator[Part]:
    weekly = x.person.weekly
    if weekly:
        said = {"goal": str(weekly.goal or ""), "plan": weekly.plan}
        found = (x.text(f"export-week.{name}", {"words": words}) for name, words in said.items() if words)
        yield Part(lines=_plain(found))


def _people(x: Exchange, _: bool) -> Iterator[Part]:
    for one in x.person.people.values():
        yield Part(one.name, _plain([*filter(None, (one.came, one.note))] or [x.text("export-no_note")]))


def _plans(x: Exchange, _: bool) -> Iterator[Part]:
    yield Part(lines=_plain([*plans(x.outside, x.person), *filter(None, (x.person.take_along,))]))
    if x.person.safety:
        yield Part(x.text("command-safety.button"), _plain(plan_of(x.person, x.outside).splitlines()))


def _questions(x: Exchange, _: bool) -> Iterator[Part]:
    for number in questions(x.person):
        one = x.person.questions[number]
        yield Part(one.text, text=one.answer or x.text("export-no_answer"))
    for story in x.person.stories.values():
        told = [f"{x.text(f'stories-part.{part}')}: {words}" for part, words in story.told.items()]
        told += [x.text(f"stories-shows.{one}", {"title": story.title}) for one in story.shows]
        yield Part(story.title, _plain(told))


def _mood(x: Exchange, _: bool) -> Iterator[Part]:
    said = []
    for mood in x.person.moods:
        day = x.outside.say_date(mood.at, x.person.zone)
        said.append(" ".join(filter(None, (f"{day}:", x.outside.maybe(f"mood-face.face{mood.face}"), mood.word))))
    yield Part(lines=_plain(said))


def _pages(x: Exchange, _: bool) -> Iterator[Part]:
    for page in x.person.pages.values():
        yield Part(x.outside.say_date(page.at, x.person.zone), text=page.text)


def _log(x: Exchange, _: bool) -> Iterator[Part]:
    for number, interview in sorted(x.person.interviews.items()):
        if interview.evidence:
            yield Part(named(x.person, number), text=written_out(interview, x.outside, x.person.zone))


def _plain(lines: Iterator[str] | list[str]) -> tuple[str, ...]:
    """Each in one line, without its bullet."""
    return tuple(" ".join(line.removeprefix("• ").split()) for line in lines)


_SECTIONS: Mapping[str, Callable[[Exchange, bool], Iterator[Part]]] = {
    "list": _list,
    "interviews": _interviews,
    "applications": _applications,
    "week": _week,
    "people": _people,
    "plans": _plans,
    "questions": _questions,
    "mood": _mood,
    "pages": _pages,
    "log": _log,
}
NAMES = tuple(_SECTIONS)
