"""A look at a message or a post before it is sent: what may put people off, why, and one change for each.

It is about the text, never about whoever wrote it. The rules are data (texts/en/tone.toml): phrases that shouldn't
stand in it, phrases of which one should, and how long it may be.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from ..dialogue.messages import Args
from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Typed, Write

LONGEST = 4000  # characters of a message or a post
_WORD = re.compile(r"\w")

Rule = Mapping[str, Any]


class Finding(Struct, frozen=True):
    """What a rule found: the phrase of the rule that stands there, or how many words there are."""

    rule: str
    detail: str = ""


def findings(text: str, form: str, rules: tuple[Rule, ...]) -> list[Finding]:
    """All that the rules find in a text; `form` is "message" or "post"."""
    said = " ".join(text.replace("’", "'").split())
    return [found for rule in rules for found in _found(said, form, rule)]


def _found(text: str, form: str, rule: Rule) -> Iterator[Finding]:
    if phrase := next((phrase for phrase in rule.get("has", ()) if _says(text, phrase)), ""):
        yield Finding(rule["name"], phrase)
    if "lacks" in rule and not any(_says(text, phrase) for phrase in rule["lacks"]):
        yield Finding(rule["name"])
    words = len(text.split())
    if words > rule.get("words", {}).get(form, words):
        yield Finding(rule["name"], str(words))


def _says(text: str, phrase: str) -> bool:
    """Whether a phrase stands in a text: whole words, in any case."""
    before = r"(?<!\w)" if _WORD.match(phrase[0]) else ""
    after = r"(?!\w)" if _WORD.match(phrase[-1]) else ""
    return re.search(f"{before}{re.escape(phrase)}{after}", text, re.IGNORECASE) is not None


# ---------------------------------------------------------------- the dialogue
# `state.kind` is the form, `state.found` what was found, `state.line` which of that is shown. Their text isn't kept.


def _keep_form(moment: Moment) -> None:
    moment.state.kind = moment.answer.choice


def _keep_text(moment: Moment) -> None:
    found = findings(moment.answer.text, moment.state.kind, moment.outside.tone)
    moment.state.found, moment.state.line = [f"{one.rule}:{one.detail}" for one in found], 0


def _keep_next(moment: Moment) -> None:
    moment.state.line += moment.answer.choice == "next"


def _shown(moment: Moment) -> Args:
    """Text variables: the finding that is shown, which of how many it is, and whether another one comes."""
    found, place = moment.state.found, moment.state.line
    rule, _, detail = next(iter(found[place:]), "").partition(":")
    return {
        "rule": rule,
        "detail": detail,
        "place": place + 1,
        "count": len(found),
        "more": "yes" if place + 1 < len(found) else "no",
        "form": moment.state.kind,
    }


def _goes_on_after_the_last(moment: Moment) -> bool:
    """Whether they want the next finding where there is none: then it is over."""
    last = moment.state.line + 1 >= len(moment.state.found)
    return last and "next" in moment.outside.hearing.read(moment.answer.text, "tone.found").options


TONE = Dialogue(
    "tone",
    {
        "form": Choose(options={"message": "text", "post": "text"}, keep=_keep_form),
        "text": Write(
            to=Route(lambda moment: "found" if moment.state.found else "clear", ("found", "clear")),
            keep=_keep_text,
            limit=LONGEST,
            args=lambda moment: {"form": moment.state.kind},
            deaf=True,
        ),
        "found": Choose(
            options={"next": "found", "fine": "done"},
            beside={"rewritten": "text"},
            typed=Typed(_goes_on_after_the_last, "done"),
            keep=_keep_next,
            args=_shown,
        ),
        "clear": End(offers=("network check", "network", "menu")),
        "done": End(offers=("network check", "network", "menu")),
    },
    passing=True,
)
