"""Shows helplines, pauses everything else, and follows up once, the next day. Nothing is diagnosed.

Which words count as words of self-harm is decided by the table of care (`conversations/hearing/care.py`). Words that
only may mean it are asked about: `concern.py`.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from ..check_ins.times import at_their_hour, by_day, today
from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.messages import Button, Say
from ..person import Care
from .safety import plan_of


def show_helplines(x: Exchange, key: str = "sos-helplines", sentence: str = "") -> None:
    """Show all helplines, that of their country first, pause everything else, and follow up once, the next day.

    `sentence` is what we say in a language that isn't ours.
    """
    x.person.care = Care(since=x.now, follow_up=next_day(x))
    go_on = ((Button(x.text("common-go_on"), command="resume"),),) if x.person.talks else ()
    plan = plan_of(x.person, x.outside) if key == "sos-helplines" else ""
    theirs = x.text("safety-yours", {"plan": plan}) if plan else ""
    text = x.text(key, {"lines": all_lines(x), "sentence": sentence})
    x.messages.append(Say(paragraphs(theirs, text), rows=go_on, kept=True))


def next_day(x: Exchange) -> datetime:
    """Tomorrow, at the time of day they are written to."""
    return by_day(x.person, at_their_hour(x.person, today(x.person, x.now) + timedelta(days=1)))


def all_lines(x: Exchange) -> str:
    """Every helpline, that of their country first, if known."""
    return _written(_in_order(x))


def their_lines(x: Exchange) -> str:
    """The helpline of their country; if that isn't known, every one."""
    return _written(_in_order(x)[: 1 if x.person.country else None])


def _written(lines: list[Mapping[str, Any]]) -> str:
    return "\n".join(f"{line['place']}: {line['line']}" for line in lines)


def _in_order(x: Exchange) -> list[Mapping[str, Any]]:
    """The helplines in the order of the file, but with that of their country first, if known."""
    lines, country = list(x.outside.helplines), x.person.country
    own = next((line for line in lines if country in line.get("countries", ())), lines[-1])
    return [own, *(line for line in lines if line is not own)] if country else lines


def follow_up(x: Exchange) -> None:
    """Follow up once, outside quiet hours; after that we are silent until they resume."""
    care = x.person.care
    if care and care.follow_up and care.follow_up <= x.now:
        day = by_day(x.person, x.now)
        if day > x.now:  # we were down when it was due, and now it is night
            care.follow_up = day
            return
        care.follow_up = None
        text = x.text("sos-follow_up", {"lines": all_lines(x)})
        x.messages.append(Say(text, rows=x.commands(("resume", "sos")), check_in=("care",)))


def look_in(x: Exchange) -> None:
    """The day after our question: a word, whatever they answered. It takes the place of a check-in of ours."""
    worry = x.person.worry
    if worry is None or worry.follow_up is None or worry.follow_up > x.now:
        return
    day = by_day(x.person, x.now)
    worry.follow_up = day if day > x.now else None
    if worry.follow_up is None:
        x.person.check_ins.last = worry.looked = x.now
        text = x.text("sos-look_in", {"lines": their_lines(x)})
        x.messages.append(Say(text, rows=x.commands(("safety", "sos", "mood")), check_in=("care",)))
