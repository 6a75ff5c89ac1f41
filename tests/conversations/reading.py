"""How difficult a text is to read, and which of its words are the bot's own."""

import re
import unicodedata

from .chat import WORLD

_LINES = {f"{line['place']}: {line['line']}" for line in WORLD.helplines}
_NOT_OURS = re.compile(r"(?:\d+\.|•) .*|/\w+[^·\n]* · .*|(?:Do|Don't|That's already on your list): .*")
_HEADINGS = ("Do", "Don't")


def prose(text: str) -> str:
    """What of a message is the bot's own prose: not the person's words, helplines, the list, or commands to copy."""
    lines = [line for line in text.splitlines() if line not in _LINES and not _NOT_OURS.fullmatch(line)]
    return re.sub(r"“[^”]*”", "it", "\n".join(lines))


def sentences(text: str) -> list[str]:
    """Its sentences; a line that ends a paragraph ends one."""
    return [one.strip() for one in re.split(r"(?<=[.?:])\s+|\n\n+", text) if re.search(r"\w", one)]


def spoken_sentences(text: str) -> list[str]:
    """Its sentences as they are said: a colon doesn't end one, a line does. The headings of the list are none."""
    found = [one.strip() for one in re.split(r"(?<=[.?])\s+|\n+", text)]
    return [one for one in found if re.search(r"\w", one) and one not in _HEADINGS]


def words(text: str) -> list[str]:
    """Its words; a command is one."""
    return re.findall(r"[\w'’/]+", text)


def syllables(word: str) -> int:
    """About how many syllables an English word has."""
    word = re.sub(r"[^a-z]", "", word.lower())
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = re.search(r"[^aeiouy](?:e|es|ed)$", word) and not re.search(
        r"(?:le|les|ted|ded|[sxz]es|ches|shes)$", word
    )
    return max(1, groups - bool(silent))


def grade(text: str, count: int = 0) -> float:
    """The school year at which a text can be read (Flesch-Kincaid). `count`: its sentences, if counted already."""
    every, count = words(text), count or max(1, len(sentences(text)))
    return 0.39 * len(every) / count + 11.8 * sum(map(syllables, every)) / len(every) - 15.59


def emoji(text: str) -> int:
    """How many emoji there are."""
    return sum(unicodedata.category(c) == "So" for c in text)
