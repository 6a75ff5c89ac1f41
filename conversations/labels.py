"""Labels of buttons that run a command, typed: words do what the tap does, whether such a button is in sight or not.

All buttons with a label of their own are known: those of commands, of what follows typed words, of advice and of the
tips. A sentence around the label is passed over ("I want to plan my week"), and so are articles and a slip in a word.
"""

from collections.abc import Callable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import lru_cache

from .catalogue import TIPS
from .check_ins import in_words
from .commands import COMMANDS
from .dialogue import stale
from .dialogue.asking import options
from .dialogue.exchange import Exchange
from .dialogue.matching import folded, match
from .dialogue.messages import Outside
from .dialogue.moves import said_alone
from .dialogue.own_words import hold, takes_remarks
from .dialogue.steps import Choose, Gather, Write
from .follows import FOLLOWS, label_of

LONGEST = 80  # characters
PLAIN = 0.5  # of the words: what a remark explains that is more than a label
LONG_WORD, ALIKE = 5, 0.8  # letters from which a word may have a slip, and how alike it then is to the right one
ELSEWHERE = {
    "plan": "week plan", "way": "week way", "asked": "questions add", "practise": "questions practise",
    "stories": "questions stories", "remove": "dodont remove", "hurdle": "week hurdle", "check": "network check",
}  # fmt: skip
"""The commands behind labels that aren't named after a command of their own."""
UNSAID = ("keep", "hired")  # means nothing without the question above it; is good news, and celebrated first


def takes_label(x: Exchange, text: str, kind: str | None, run: Callable[[str], None]) -> bool:
    """Do what the button does whose label they typed. Returns whether it was one.

    Where it may be an answer, only the whole label counts. Beside a question for their own words we ask what it was.

    Args:
        x: the exchange.
        text: what they typed.
        kind: the kind of remark it is at the open question; "" if that isn't clear, None where it may be its answer.
        run: runs a command.
    """
    command, talk = command_labelled(x.outside, text), x.open
    if not command or in_words.is_label(x, text) or _is_said_otherwise(x, text):
        return False
    if talk and (said_alone(x, text) or (isinstance(x.step(talk), Write) and command.startswith("ask "))):
        return False  # a move, or words of an employer that are the title of a card
    if talk and (kind is None or isinstance(x.step(talk), Choose)):
        if kind is None and (isinstance(x.step(talk), Choose) or not is_exactly(x.outside, text)):
            return False
        if isinstance(x.step(talk), Gather) or match(text, options(x, talk)):
            return False
        if isinstance(x.step(talk), Write) and not stale.is_stale(x, talk):
            if asks := takes_remarks(x, talk):
                hold(x, talk, text, asks=True)
            return asks
    run(command)
    return True


def _is_said_otherwise(x: Exchange, text: str) -> bool:
    """Whether it is a remark with a sentence of its own: news and feelings come first, and wishes end there, too."""
    reading = x.outside.hearing.read(text)
    ends_there = reading.kind.startswith("wish:") and reading.kind != "wish:back" and x.open is None
    return reading.share >= PLAIN and (ends_there or reading.kind.startswith(("news:", "feeling:")))


def command_labelled(outside: Outside, text: str) -> str:
    """The command of the button whose label `text` says; "" if it says none."""
    if len(text) > LONGEST:
        return ""
    labels = _labels(outside)
    said = _telling(outside, text)
    if command := labels.get(said) or labels.get((folded(text),)):
        return command
    return next((labels[label] for label in _as_long(outside, len(said)) if _is_near(said, label)), "")


def is_exactly(outside: Outside, text: str) -> bool:
    """Whether `text` is a label and nothing else, of more than one word."""
    return len(text.split()) > 1 and tuple(folded(text).split()) in _exact(outside)


def _is_near(said: tuple[str, ...], label: tuple[str, ...]) -> bool:
    """Whether two texts of as many words are the same, save for slips in long words."""
    return all(one == other or _is_slip(one, other) for one, other in zip(said, label, strict=True))


def _is_slip(word: str, other: str) -> bool:
    long = min(len(word), len(other)) >= LONG_WORD and word[0] == other[0]
    return long and SequenceMatcher(None, word, other).ratio() >= ALIKE


def _telling(outside: Outside, text: str) -> tuple[str, ...]:
    """The words of `text` without what leads to a label, what follows it, and articles."""
    words = folded(text).split()
    before, after, between = _around(outside)
    while lead := next((one for one in before if words[: len(one)] == [*one] and len(words) > len(one)), None):
        words = words[len(lead) :]
    while end := next((one for one in after if words[-len(one) :] == [*one] and len(words) > len(one)), None):
        words = words[: -len(end)]
    return tuple(word for word in words if word not in between)


@lru_cache(maxsize=16)
def _around(outside: Outside) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]], frozenset[str]]:
    """The phrases before and after a label, the longest first, and the words between that count for nothing."""
    said = {
        name: sorted((tuple(folded(one).split()) for one in phrases), key=lambda one: -len(one))
        for name, phrases in outside.spellings.labels.items()
    }
    return said["before"], said["after"], frozenset(word for one in said["article"] for word in one)


@lru_cache(maxsize=16)
def _labels(outside: Outside) -> Mapping[tuple[str, ...], str]:
    """Every label by its telling words, with its command. Of two that are the same, the first counts."""
    found: dict[tuple[str, ...], str] = {}
    for label, command in _named(outside):
        found.setdefault(_telling(outside, label), command)
    return found


@lru_cache(maxsize=256)
def _as_long(outside: Outside, words: int) -> tuple[tuple[str, ...], ...]:
    """The labels of so many telling words; of a single word none, as there a slip may be another word."""
    return tuple(label for label in _labels(outside) if len(label) == words) if words > 1 else ()


@lru_cache(maxsize=16)
def _exact(outside: Outside) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(folded(label).split()) for label, _ in _named(outside))


def _named(outside: Outside) -> Iterator[tuple[str, str]]:
    """All labels and their commands."""
    for name in (*COMMANDS, *ELSEWHERE):
        if name not in UNSAID and (label := outside.maybe(f"command-{name}.button")):
            yield label, ELSEWHERE.get(name, name)
    offered = (command for follows in FOLLOWS.values() for command in follows.offers)
    for command in dict.fromkeys((*offered, "start", "stop", "resume")):
        if command not in UNSAID:
            yield label_of(outside, command), command
    for tip in TIPS:
        name = outside.render(f"{tip.name}-name")
        yield from ((name, f"tip {tip.tip}"), (f"{tip.tip} · {name}", f"tip {tip.tip}"))
    yield from ((title, f"ask {card}") for card in outside.advice if (title := outside.maybe(f"advice-{card}.title")))
