"""When someone is not all right: words of self-harm noticed, helplines, everything else at rest.

Noticing errs on the side of showing helplines: a list of numbers too many does no harm. Idioms that people use
of interviews ("they killed me", "I died in there", "career suicide") are no sign of it. Nothing is diagnosed.
"""

import re

from .dialogue.exchange import Exchange
from .dialogue.matching import plain
from .dialogue.messages import Button, Say
from .person import Care

# Read against the text in lower case, without punctuation or apostrophes ("dont", "id").
_OUTRIGHT = re.compile(
    r"""
      \b(?:kill|harm|hurt|hang|shoot|cut|drown)(?:ing)?\ my\ ?self\b
    | \b(?:wanna|want(?:ing|ed)?\ to|going\ to|gonna|ready\ to|wish\ to|id\ (?:like\ to|rather))\ (?:just\ )?
        (?:die|be\ dead|disappear\ for\ ?ever|end\ it(?:\ all)?|not\ (?:be\ alive|exist|wake\ up))\b
    | \b(?:end(?:ing)?|take|taking)\ my\ (?:own\ )?life\b
    | \bend(?:ing)?\ it\ all\b
    | \b(?<!career\ )(?<!professional\ )(?<!social\ )suicid(?:e|al)\b
    | \bself\ ?harm(?:ing|ed)?\b
    | \b(?:dont|do\ not|didnt)\ (?:really\ )?(?:want\ to|wanna)\ (?:live|be\ alive|be\ here\ any\ ?more
        |exist|wake\ up|go\ on\ living)\b
    | \b(?:wish|wished)\ (?:that\ )?i\ (?:was|were|had)\ (?:dead|never\ (?:been\ )?born|never\ woken\ up)\b
    | \bwish\ i\ (?:could|would)\ (?:die|not\ wake\ up|never\ wake\ up)\b
    | \bbetter\ off\ (?:dead|without\ me)\b
    | \b(?:no|nothing|isnt\ a|not\ a|any)\ (?:reason|point|left)\ (?:\w+\ )?
        (?:to\ (?:live|go\ on\ living)|(?:in\ )?(?:living|being\ alive))\b
    | \bnothing\ (?:left\ )?to\ live\ for\b
    | \b(?:not|isnt)\ worth\ living\b
    | \bcant\ go\ on\ (?:living|any\ ?more|like\ this)\b
    | \b(?:jump(?:ing)?\ off|overdose|overdosing|slit(?:ting)?\ my\ wrists?)\b
    | \bkms\b
    """,
    re.VERBOSE,
)
_IDIOM = re.compile(
    r"""
      \b(?:kill|hurt|shoot)(?:ing)?\ my\ ?self\ (?:laughing|in\ the\ foot|trying|over\ it|preparing)\b
    | \bjump(?:ing)?\ off\ (?:the\ )?(?:topic|call|page|zoom|teams|meeting)\b
    | \bwant(?:ed)?\ to\ die\ (?:of|from|laughing|inside)\b
    | \bdie\ of\ (?:shame|embarrassment)\b
    """,
    re.VERBOSE,
)


def notices(text: str) -> bool:
    """Whether `text` has words of self-harm, said outright."""
    return _OUTRIGHT.search(_IDIOM.sub(" ", plain(text))) is not None


def show_helplines(x: Exchange, key: str = "sos-helplines") -> None:
    """Give every line there is, let all else rest, and look in once, the next day."""
    x.person.care = Care(since=x.now, follow_up=x.later(days=1))
    lines = "\n".join(f"{line['place']}: {line['line']}" for line in x.outside.helplines)
    go_on = ((Button(x.text("common-go_on"), command="resume"),),) if x.person.talks else ()
    x.messages.append(Say(x.text(key, {"lines": lines}), rows=go_on, kept=True))


def follow_up(x: Exchange) -> None:
    """Look in gently, once; after that we keep silent until they resume."""
    if x.person.care and x.person.care.follow_up and x.person.care.follow_up <= x.now:
        x.person.care.follow_up = None
        x.messages.append(Say(x.text("sos-follow_up"), rows=x.commands(("resume", "sos")), check_in=True))
