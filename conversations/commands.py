"""The command table: what can be typed at any time, and what each command does."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from . import advice, applications, dodont, helping, languages, menu, next_interview, questions, rights, taking_back
from . import whereabouts as preferences
from .care import concern, mood, private_page, safety
from .care.wellbeing import show_helplines
from .catalogue import TIPS
from .check_ins import acts, in_words, settings
from .dialogue import dropping
from .dialogue.answers import resume_or_menu
from .dialogue.engine import begin, skip, stop
from .dialogue.exchange import Exchange
from .dialogue.forms import number_of
from .dialogue.going_back import back
from .dialogue.messages import Button, Commanded, Event, Say
from .dialogue.stack import latest, offer_open, resume
from .dodont import card
from .export import export, share
from .feedback import chase, requests
from .interviews import beginning, overview
from .interviews import listing as interviews
from .person import Talk
from .progress import playbook, progress
from .search import networking, week
from .tips import no_told


class Command(Struct, frozen=True):
    """One command. `do` is called with the words after its name.

    `listed` commands are in the messenger's command menu and in /help. After an `aside` command the open question is
    offered again. One that `shows` changes nothing if no words follow it: said twice, it has one answer.
    """

    do: Callable[[Exchange, str], None]
    listed: bool = True
    aside: bool = False
    shows: bool = False


def run(x: Exchange, name: str, words: str) -> None:
    """Run a command, then offer the open question again if the command is an aside and asked nothing itself."""
    command = COMMANDS.get(name.lower())
    if command is None:
        x.say("common-unknown", rows=x.commands(("help", "menu")))
        return offer_open(x)
    command.do(x, words)
    asked = any(isinstance(message, Say) and message.question for message in x.messages)
    return offer_open(x) if command.aside and not asked else None


def only_shows(event: Event) -> str:
    """The command that an event gives, if it changes nothing and only says what there is; else ""."""
    if not isinstance(event, Commanded) or event.words or event.came_with:
        return ""
    command = COMMANDS.get(event.name)
    return event.name if command and command.shows else ""


def _start(x: Exchange, _: str) -> None:
    if talk := latest(x):
        resume(x, talk, x.text("common-welcome_back"))
    elif x.person.interviews or x.person.applications:
        menu.show(x, "")
    else:
        begin(x, "start")


def _tips(x: Exchange, _: str) -> None:
    """The six tips as buttons; those finished for the newest interview are ticked."""
    interview = x.person.interviews.get(interviews.latest(x.person, x.now))
    rows = []
    for tip in TIPS:
        label = menu.tip_label(x.outside, tip)
        done = interview and tip.name in interview.finished
        rows.append((Button(x.text("common-picked", {"label": label}) if done else label, command=f"tip {tip.tip}"),))
    x.say("tips-which", rows=tuple(rows))


def _tip(x: Exchange, words: str) -> None:
    """Begin a tip ("3") for the newest interview, or for another one ("3 1"). Without one, begin an interview."""
    tip, _, which = words.partition(" ")
    about = number_of(which)
    named = x.person.interviews.get(about)
    if named is None or not interviews.is_had(named, x.now):
        about = interviews.latest(x.person, x.now)
    if not about:
        return begin(x, "new_interview")
    number = number_of(tip)
    return begin(x, TIPS[number - 1 if 1 <= number <= len(TIPS) else 0].name, about=about)


def _help(x: Exchange, words: str) -> None:
    """Everything that can be typed, by what it's for; with words after it, what helps with that."""
    helping.answer(x, words, [name for name, one in COMMANDS.items() if one.listed])


def _in_talk(move: Callable[[Exchange, Talk], None]) -> Callable[[Exchange, str], None]:
    """A command that does the same as a button of the open question (Back, Skip)."""

    def do(x: Exchange, _: str) -> None:
        if x.open:
            move(x, x.open)
        else:
            resume_or_menu(x)

    return do


def _stop(x: Exchange, _: str) -> None:
    """Stop the open talk. If there is none, say how to go on."""
    if x.open:
        stop(x, x.open)
    elif x.person.care:
        x.say("sos-here", rows=x.commands(("resume", "sos")))
    elif x.person.talks:
        x.say("common-stopped_already", rows=x.commands(("resume",)))
    else:
        resume_or_menu(x)


def _resume(x: Exchange, words: str) -> None:
    """Resume the talk with the number in `words`, else the current one."""
    if talk := _numbered(x, words):
        resume(x, talk, x.text("common-here_we_are"))
    elif x.person.care and latest(x) is None:  # everything waited, and nothing had been asked: what there is
        x.person.care = None
        menu.show(x, "")
        x.say_above(x.text("sos-onward"))
    else:
        resume_or_menu(x)


def _numbered(x: Exchange, words: str) -> Talk | None:
    return x.talk(number_of(words))


COMMANDS: Mapping[str, Command] = {
    "start": Command(_start),
    "menu": Command(menu.show, shows=True),
    "tips": Command(_tips, shows=True),
    "interviews": Command(interviews.show_list, shows=True),
    "dodont": Command(dodont.command, aside=True, shows=True),
    "do": Command(lambda x, words: dodont.add(x, "do", words), aside=True),
    "dont": Command(lambda x, words: dodont.add(x, "dont", words), aside=True),
    "timezone": Command(preferences.command),
    "language": Command(languages.command, aside=True, shows=True),
    "checkins": Command(settings.command),
    "applied": Command(applications.applied, aside=True),
    "applications": Command(applications.command),
    "progress": Command(progress.command, aside=True, shows=True),
    "playbook": Command(playbook.command, aside=True, shows=True),
    "feedback": Command(requests.show_requests, shows=True),
    "next": Command(next_interview.command, aside=True),
    "ask": Command(advice.command),
    "questions": Command(questions.command),
    "week": Command(week.command),
    "network": Command(networking.command),
    "people": Command(networking.command, listed=False),
    "mood": Command(mood.command),
    "write": Command(private_page.command),
    "setback": Command(lambda x, _: begin(x, "setback"), listed=False),
    "hired": Command(lambda x, _: begin(x, "hired")),
    "rights": Command(rights.command, aside=True),
    "resume": Command(_resume),
    "back": Command(_in_talk(back)),
    "skip": Command(_in_talk(skip)),
    "stop": Command(_stop),
    "help": Command(_help, aside=True, shows=True),
    "sos": Command(lambda x, _: show_helplines(x)),
    "safety": Command(safety.command),
    "privacy": Command(
        lambda x, _: x.say("privacy-what", rows=x.commands(("export", "share", "forget"))), aside=True, shows=True
    ),
    "export": Command(export, aside=True),
    "share": Command(share),
    "forget": Command(lambda x, _: begin(x, "forget")),
    "new_interview": Command(beginning.command, listed=False),
    "tip": Command(_tip, listed=False),
    "interview": Command(overview.command, listed=False),
    "change": Command(overview.change, listed=False),
    "close": Command(interviews.close, listed=False, aside=True),
    "reopen": Command(interviews.reopen, listed=False, aside=True),
    "delete": Command(interviews.delete, listed=False),
    "drop": Command(dropping.command, listed=False),
    "later": Command(acts.later, listed=False),
    "snooze": Command(acts.snooze, listed=False),
    "look": Command(acts.look, listed=False),
    "fine": Command(acts.fine, listed=False),
    "less": Command(acts.less, listed=False),
    "keep": Command(acts.keep, listed=False),
    "not_meant": Command(in_words.take_back, listed=False),
    "undo": Command(taking_back.undo, listed=False),
    "chase": Command(chase.command, listed=False),
    "no": Command(no_told.command, listed=False),
    "coming": Command(next_interview.came_back, listed=False),
    "card": Command(card.command, listed=False, aside=True, shows=True),
    "care": Command(concern.command, listed=False),
}
