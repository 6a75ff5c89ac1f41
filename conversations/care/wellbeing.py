"""When someone is not all right: words of self-harm noticed, helplines, everything else at rest.

Noticing errs on the side of showing helplines: a list of numbers too many does no harm. Idioms that people use
of interviews ("they killed me", "I died in there", "career suicide") are no sign of it. Nothing is diagnosed.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from ..check_ins.times import at_their_hour, by_day, today
from ..dialogue.exchange import Exchange
from ..dialogue.matching import folded, shortened
from ..dialogue.messages import Button, Say
from ..person import Care

# Each line stands for whole words of the text in lower case, without punctuation or apostrophes ("dont", "id").
_SOMEWHERE = r"(?! (?:in(?! this world)|with(?!out)|near|there|that|so|as|far|far away|abroad|alone|out|on my own)\b)"
_DONT_WANT = "(?:dont|do not|didnt|no longer) (?:really |even )?(?:want to|wanna|deserve to)"
_OUTRIGHT = (
    # what they would do, or did
    "(?:kill|harm|hurt|hang|shoot|cut|drown|unalive)(?:t?ing|ed)? my ?self",
    "throw(?:ing)? myself (?:under|in front of|off)",
    "(?:(?<!career )(?<!professional )(?<!social )(?<!political )(?<!financial )(?<!commercial )"
    "su[ic]{1,4}[sd]{1,2}(?:e|al))"
    "(?! (?:prevention|helpline|hotline|research))",
    "self ?harm(?:ing|ed)?",
    "end(?:ing)? my ?(?:self|(?:own )?life)",
    r"thinking (?:of|about) ending it(?! (?:early|there|here|with|on|by|soon|in)\b)",
    "(?:take|taking|took) my (?:own )?life(?! (?:in|into|back|to|forward|seriously|experience))",
    "end(?:ing)? it all",
    "jump(?:ing)? (?:off|from) (?:a|the|that|my) (?:bridge|building|roof|balcony|cliff|window|tower)",
    r"jump(?:ing)? (?:in front of|under) (?:a|the) (?:\w+ )?(?:train|bus|car|truck|tram|tube)",
    "overdos(?:e|ing)(?! on (?:coffee|caffeine|sugar|information))",
    r"(?:took|take|taken|taking|swallow|swallowed) (?:all (?:of )?(?:my|the)|a (?:whole )?bottle of) (?:\w+ )?pills",
    r"pills (?:\w+ ){0,4}to die",
    "(?:slit|cut|slash)(?:t?ing|ed)? my wrists?",
    "(?:best|easiest|quickest|painless) way to (?:die|go to sleep for ever)",
    "kms",
    # not wanting to be
    "(?:wanna|want(?:ing|ed)? to|im (?:going|ready) to|im gonna|wish to|id like to|hope i|deserve to|let me|should) "
    "(?:just )?(?:die|disappear for ?ever|not (?:be alive|exist|wake up)|never wake up|stop (?:living|existing))",
    "(?:want(?:ed)? to|wanna|id rather|rather|should) be dead(?! (?:honest|sure|certain|clear|serious))",
    "(?:sleep|asleep) and (?:never|not) wake up",
    f"{_DONT_WANT} (?:live|go on living){_SOMEWHERE}",
    f"{_DONT_WANT} (?:be alive|exist|be here any ?more)",
    rf"{_DONT_WANT} wake up(?! (?:at|so|early|earlier|that|before|late|for|to)\b)",
    "hope i (?:dont|never) wake up",
    "wish (?:that )?i (?:wasnt|werent|was not|were not) (?:alive|(?:here|around) any ?more)",
    "wish (?:that )?i (?:didnt|did not) exist",
    "feel(?:ing)? like dying",
    "(?:may|might) as well (?:be dead|die)",
    "wish(?:ed)? (?:that )?(?:i was|i were|i had|id) (?:dead|never (?:been )?born|never woken up)",
    "wish (?:that )?i (?:could|would) (?:just )?(?:die|not wake up|never wake up)",
    "thinking (?:about|of) dying",
    "think about dying",
    "tired of (?:living|existing|being alive)" + _SOMEWHERE,
    # no reason to be
    "better (?:off )?(?:dead|without me)",
    "better off if i (?:was|were) (?:dead|gone)",
    "(?:nobody|no ?one) would (?:even )?(?:miss me|(?:notice|care|miss me) if i "
    "(?:(?:was|were) (?:gone|dead)|(?:wasnt|werent) (?:here|around)|died|disappeared|vanished|didnt exist))",
    "(?:easier|better) if i (?:wasnt|werent|was not) here",
    "(?:no|any|a|the) (?:reason|point) (?:to|in|of) (?:keep |go on |keep on )?"
    f"(?:live|living|be alive|being alive|life){_SOMEWHERE}",
    "nothing (?:left )?to live for",
    f"(?:not|isnt) worth living{_SOMEWHERE}",
    "life (?:is not|isnt|aint) worth it",
    "no will to live",
    "cant (?:go on (?:living|any ?more|like this)|live like this)",
)
# How people speak of interviews: taken out before the lines above are read.
_IDIOMS = (
    "(?:kill|hurt)(?:ing|ed)? my ?self (?:laughing|trying|over it|over this|preparing|with work)",
    "sho(?:o)?t(?:ing)? my ?self in the foot",
    "cut(?:ting)? my ?self (?:off|short|some slack|out of|shaving|on (?:the way|paper|glass))",
    "hurt(?:ing)? my ?self (?:running|falling|playing|skiing|at (?:the gym|football|work)|on the way)",
    "so (?:embarrass(?:ed|ing)|ashamed|awkward|nervous|mortified|bad) (?:that )?i (?:just )?want(?:ed)? to die",
    "want(?:ed)? to die it was so (?:awkward|embarrassing|bad|painful)",
    r"(?:hill|one) (?:that |which )?i (?:\w+ )?(?:want|am ready|am going|would want) to die on",
    "die on (?:that|this|the|every) hill",
    "want(?:ed)? to die (?:laughing|inside|on the spot|right (?:there|then)|in there)",
    r"die (?:of|from) \w+",
    "(?:thought|felt like|swear|feared) i (?:was|were|am) going to die",
)


def _whole_words(lines: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{shortened(line)})\b" for line in lines))


_SIGNS, _SPEECH = _whole_words(_OUTRIGHT), _whole_words(_IDIOMS)


def notices(text: str) -> bool:
    """Whether `text` has words of self-harm, said outright."""
    return _SIGNS.search(_SPEECH.sub(" ", folded(text))) is not None


def show_helplines(x: Exchange, key: str = "sos-helplines") -> None:
    """Give every line there is, that of their country first, let all else rest, and look in once, the next day."""
    tomorrow = at_their_hour(x.person, today(x.person, x.now) + timedelta(days=1))
    x.person.care = Care(since=x.now, follow_up=by_day(x.person, tomorrow))
    lines = "\n".join(f"{line['place']}: {line['line']}" for line in _in_order(x))
    go_on = ((Button(x.text("common-go_on"), command="resume"),),) if x.person.talks else ()
    x.messages.append(Say(x.text(key, {"lines": lines}), rows=go_on, kept=True))


def _in_order(x: Exchange) -> list[Mapping[str, Any]]:
    """The lines as they stand in their file; where the country is known, its own line before them."""
    lines, country = list(x.outside.helplines), x.person.country
    own = next((line for line in lines if country in line.get("countries", ())), lines[-1])
    return [own, *(line for line in lines if line is not own)] if country else lines


def follow_up(x: Exchange) -> None:
    """Look in gently, once and by day; after that we keep silent until they resume."""
    care = x.person.care
    if care and care.follow_up and care.follow_up <= x.now:
        day = by_day(x.person, x.now)
        if day > x.now:  # we were away when it was time, and now it is night
            care.follow_up = day
            return
        care.follow_up = None
        x.messages.append(Say(x.text("sos-follow_up"), rows=x.commands(("resume", "sos")), check_in=("care",)))
