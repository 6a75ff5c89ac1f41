"""The language of the bot: that of their Telegram app until they choose one with /language, which lists them all."""

from .dialogue.exchange import Exchange
from .dialogue.matching import match
from .dialogue.messages import Button
from .dialogue.steps import Option


def command(x: Exchange, words: str) -> None:
    """/language: list the languages; with the name or code of one, use it from now on."""
    there = x.outside.languages
    if code := _named(x, words.strip()):
        x.person.language, x.person.language_chosen = code, True
        x.outside = x.outside.speaking(code)
        return x.say("language-set", {"name": there[code]})
    several = tuple((Button(name, command=f"language {code}"),) for code, name in there.items() if len(there) > 1)
    return x.say("language-which", {"count": len(there), "asked": "some" if words.strip() else "none"}, several)


def _named(x: Exchange, words: str) -> str:
    there = x.outside.languages
    if words in there:
        return words
    found = match(words, [Option(code, name) for code, name in there.items()])
    return found.key if found else ""
