"""A check-in answered by typing: its buttons in other words.

The last check-in is a question for three days, or until one of its buttons was used. What was taken for a button does
what that button does, says so, and can be taken back with one tap.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from ..dialogue import undo
from ..dialogue.cleanup import archive
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, paragraphs, quote
from ..dialogue.forms import cut
from ..dialogue.matching import folded
from ..dialogue.messages import Button, Say
from ..dialogue.naming_options import by_place, in_a_sentence
from ..dialogue.steps import Option
from ..kinds import Occasion
from ..person import State, Took
from .words import acts, buttons_of, named, words_of

LASTS = timedelta(days=3)
NO_MORE = 6  # words that say no more than a button
PLAINLY = 0.5  # of the words: what must be said of that to be offered it
MOOD, MOOD_SAID = "mood", 0.25  # the check-in that asks how they are, and what must be said of that of the words
BY_TAP = ("drop",)  # what can't be taken back is asked about first


class Act(Struct, frozen=True):
    """A button of a check-in, by the name it has in the table of hearing."""

    occasion: Occasion
    name: str
    button: Button


def is_newest(x: Exchange) -> bool:
    """Whether a check-in has come since they were last here."""
    came = x.person.check_ins.came
    return came is not None and (x.heard is None or came > x.heard)


def used(x: Exchange, command: str) -> None:
    """One of the last check-in's buttons was used: it is answered. Of several in one message, one was opened."""
    for occasion in _open(x):
        if command == f"look {occasion.key}":
            x.person.check_ins.open = [occasion.key]
        elif any(act.button.command == command for act in _acts(x, occasion)):
            x.person.check_ins.open = []


def take(x: Exchange, text: str, run: Callable[[str], None]) -> bool:
    """Do what a button of the last check-in does, if `text` means one. Returns whether anything was said.

    Args:
        x: the exchange.
        text: what they typed.
        run: runs a command.
    """
    surest, meant = _likeliest(x, text)
    if not meant:
        return False
    act, *others = meant
    if act.occasion.kind == MOOD and not _is_mood(x, text, surest):
        return False
    if act.name in BY_TAP and surest < PLAINLY:
        return False
    if others:
        names = {"first": act.button.label, "second": others[0].button.label}
        x.say("heard-two", names, (tuple(one.button for one in meant[:2]),))
    elif act.name in BY_TAP:
        begin(x, "drop_it", state=State(line=act.occasion.about))
    else:
        _do(x, act, run, text)
    return True


def _is_mood(x: Exchange, text: str, share: float) -> bool:
    """Whether a mood is plainly said: an account of an interview, or a reply typed off, only has words of it."""
    return share >= MOOD_SAID and not x.outside.hearing.read(text, guess=True).kind.startswith("news:")


def is_meant(x: Exchange, text: str) -> bool:
    """Whether `text` means a button of the last check-in."""
    return bool(_likeliest(x, text)[1])


def is_label(x: Exchange, text: str) -> bool:
    """Whether `text` is the label of a button of the last check-in."""
    labels = (act.button.label for occasion in _open(x) for act in _acts(x, occasion))
    return any(folded(label) == folded(text) for label in labels)


def _likeliest(x: Exchange, text: str) -> tuple[float, list[Act]]:
    """The buttons that `text` may mean, of the check-in that explains most of it, and how much that is."""
    read = [_meant(x, occasion, text) for occasion in _open(x)]
    surest = max((share for share, acts in read if acts), default=0.0)
    return surest, [act for share, acts in read if share == surest for act in acts]


def offer(x: Exchange, text: str) -> bool:
    """Quote what fits none of its buttons above these, where the check-in is what they saw last."""
    occasions = list(_open(x)) if is_newest(x) else []
    if len(occasions) != 1:
        return False
    _tell(x, occasions[0], text)
    x.say("heard-which", {"words": quote(text.strip())}, acts(x, occasions[0]))
    return True


def say_again(x: Exchange, lead: str) -> bool:
    """Say the last check-in once more, in its next wording, below `lead`. Returns whether it was one alone."""
    occasions = list(_open(x))
    if len(occasions) == 1:
        text = paragraphs(lead, words_of(x, occasions[0]) or "")
        x.messages.append(Say(text, rows=acts(x, occasions[0])))
    return len(occasions) == 1


def _open(x: Exchange) -> Iterator[Occasion]:
    """The occasions of the last check-in, while they are a question that has something to say."""
    came = x.person.check_ins.came
    if came is not None and x.now - came <= LASTS:
        yield from filter(None, (named(x, key) for key in x.person.check_ins.open))


def _acts(x: Exchange, occasion: Occasion) -> list[Act]:
    kind = x.kinds[occasion.kind]
    text = kind.text_of(occasion)
    every = (*kind.acts[text], *kind.in_words.get(text, ()))
    buttons = buttons_of(x, occasion, every)
    return [Act(occasion, name, button) for (name, _), button in zip(every, buttons, strict=True)]


def about(x: Exchange, kinds: tuple[str, ...]) -> int | None:
    """The number that the last check-in is about, 0 if none; None if it isn't one alone, of one of these kinds."""
    occasions = list(_open(x))
    return occasions[0].about if len(occasions) == 1 and occasions[0].kind in kinds else None


def _meant(x: Exchange, occasion: Occasion, text: str) -> tuple[float, list[Act]]:
    """Which of its buttons `text` may mean, and how much of `text` that explains: 2 if it is the label of one."""
    every = _acts(x, occasion)
    if labelled := [act for act in every if folded(act.button.label) == folded(text)]:
        return 2, labelled
    if said := in_a_sentence(x, text, [Option(act.name, act.button.label) for act in every]):
        return 1, [act for act in every if act.name == said.key]
    reading = x.outside.hearing.read(text, x.kinds[occasion.kind].text_of(occasion))
    if placed := by_place(x, text, [Option(str(place), act.button.label) for place, act in enumerate(every)]):
        return 1, [every[int(placed.key)]]
    return reading.share, [act for act in every if act.name in reading.options]


def change(x: Exchange, does: Callable[[], None], key: str = "", name: str = "") -> None:
    """Do something because of words, and note what that changed, so that it can be taken back."""
    before, there = undo.snapshot(x.person), {talk.id for talk in x.person.talks}
    does()
    changes = undo.difference(before, undo.snapshot(x.person))
    begun = [talk.id for talk in x.person.talks if talk.id not in there]
    x.person.took = Took(x.now, key, begun, changes, name)


def undo_row(x: Exchange) -> tuple[Button, ...]:
    """The button that takes it back."""
    return (Button(x.text("heard-not_meant"), command="not_meant"),)


def _do(x: Exchange, act: Act, run: Callable[[str], None], text: str) -> None:
    def does() -> None:
        if len(text.split()) > NO_MORE:
            _tell(x, act.occasion, text)
        run(act.button.command)

    change(x, does, act.occasion.key, act.name)
    lead = x.text("heard-took", {"label": cut(act.button.label, 40)})
    other = undo_row(x)
    for place, said in enumerate(x.messages):
        if isinstance(said, Say):
            x.messages[place] = replace(said, above=paragraphs(lead, said.above), rows=(*said.rows, other))
            return
    x.messages.insert(0, Say(lead, rows=(other,)))  # nothing but a file or a picture


def _tell(x: Exchange, occasion: Occasion, text: str) -> None:
    """Keep the words themselves, where they say more than a button."""
    if tell := x.kinds[occasion.kind].tell:
        tell(x.person, occasion, text.strip())


def was_last(x: Exchange) -> bool:
    """Whether the last thing they said was taken for a button, and nothing came since."""
    return x.person.took is not None and x.person.took.at == x.heard


def take_back(x: Exchange, _: str) -> None:
    """Undo what the last words to a check-in did, and show its buttons."""
    took, x.person.took = x.person.took, None
    if took is None or x.now - took.at > LASTS:
        return x.say("heard-took_nothing", rows=x.commands(("menu",)))
    for talk in [talk for talk in x.person.talks if talk.id in took.begun]:
        x.redraw(talk)
        archive(x, talk)
    undo.put_back(x.person, took.undo)
    occasion = named(x, took.key) if took.key else None
    if occasion is None:
        return x.say("heard-taken_back", rows=x.commands(("menu",)))
    x.person.check_ins.open = [took.key]
    text = paragraphs(x.text("heard-taken_back"), words_of(x, occasion) or "")
    x.messages.append(Say(text, rows=acts(x, occasion)))
    return None
