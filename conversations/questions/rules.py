"""Plain rules that look through a typed answer. They judge nothing: each names what to try, and its text says why.

They only look for words, so an answer may have an example that they miss. The words are data of a language.
"""

from ..dialogue.matching import plain
from ..outside import Outside
from .frames import card_of

A_MINUTE = 130  # words that are said in a minute
LONG, SHORT = 2 * A_MINUTE, 20  # words: two minutes, and a breath


def remarks(outside: Outside, question: str, answer: str) -> list[str]:
    """What to try with this answer, the most useful first: example, result, we, long, short."""
    said = f" {plain(answer)} "
    words = outside.spellings.answers
    card = card_of(outside, question)
    tells = not card or "fits" in outside.advice[card]  # whether such a question is answered by telling of something

    def has(name: str) -> bool:
        return any(f" {plain(phrase)} " in said for phrase in words[name])

    def count(name: str) -> int:
        return sum(said.count(f" {plain(word)} ") for word in words[name])

    length, number = len(answer.split()), any(map(str.isdecimal, answer))
    found = {
        "example": tells and not has("example") and not number,
        "result": tells and not has("result") and not number,
        "we": count("we") > count("i"),
        "long": length > LONG,
        "short": length < SHORT,
    }
    return [name for name, holds in found.items() if holds]


def seconds(answer: str) -> int:
    """About how long it takes to say it, in tens of seconds."""
    return max(10, round(len(answer.split()) / A_MINUTE * 6) * 10)
