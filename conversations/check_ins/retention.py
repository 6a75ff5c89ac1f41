"""Data retention: after two years of silence we tell them once, and delete everything 30 days later."""

from datetime import datetime, timedelta

from ..dialogue.exchange import Exchange
from ..dialogue.messages import Say
from ..person import Person
from .times import by_day

SILENT = timedelta(days=730)
NOTICE = timedelta(days=30)  # from the notice to the deletion


def due(person: Person, now: datetime, *, blocked: bool = False) -> datetime | None:
    """When to give notice, or to delete. If they blocked us there is no notice, but the same time passes."""
    if person.wrote is None:
        return None
    if person.told_of_retention:
        return person.told_of_retention + NOTICE
    ends = person.wrote + SILENT
    return ends + NOTICE if blocked else by_day(person, max(ends, now))


def fall_due(x: Exchange) -> bool:
    """Give notice or delete, if it is due. Returns whether it did either."""
    moment = due(x.person, x.now, blocked=x.blocked)
    if moment is None or x.now < moment:
        return False
    if x.person.told_of_retention or x.blocked:
        x.forget = True
    else:
        x.person.told_of_retention = x.now
        text = x.text("check_in-retention", {"date": x.outside.say_date(x.now + NOTICE, x.person.zone)})
        x.messages.append(Say(text, rows=x.commands(("keep",)), check_in=("retention",)))
    return True
