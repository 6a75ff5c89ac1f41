"""Check-ins about the people they want to write to: whether they wrote, and the reminder that they asked for."""

from collections.abc import Iterator
from datetime import timedelta

from ..check_ins.times import at_set_hour, at_their_hour, today
from ..dialogue.messages import Args, Outside
from ..kinds import Context, Kind, Occasion
from ..person import Person
from .contacts import said
from .people import everyone

NETWORK_AFTER = 3  # days after they named somebody
LASTS = timedelta(days=7)


def find_contact(person: Person, _: Outside) -> Iterator[Occasion]:
    """Of each of them one: the reminder that was asked for, else whether the first message was sent."""
    for number, one in everyone(person).items():
        if one.follow_up:
            which = f"again:{int(one.follow_up.timestamp())}"
            yield Occasion("network", number, which, at_set_hour(person, one.follow_up), LASTS, own=True)
        elif one.named:
            day = today(person, one.named) + timedelta(days=NETWORK_AFTER)
            which = f"first:{int(one.named.timestamp())}"
            yield Occasion("network", number, which, at_their_hour(person, day), LASTS)


def _of_contact(x: Context, occasion: Occasion) -> Args | None:
    """None once it is done."""
    one = everyone(x.person).get(occasion.about)
    if one is None:
        return None
    again = occasion.which.startswith("again")
    if not (one.follow_up if again else one.named):
        return None
    return {"contact": said(one.name), "site": one.site, "stands": "replied" if one.replied else "no"}


NETWORK_CHECK_IN = Kind(
    name="network",
    shown=5,
    find=find_contact,
    args=_of_contact,
    acts={
        "network-first": (
            ("done", "network done {about}"), ("message", "network message {about}"), ("later", "later {key}"),
        ),
        "network-again": (
            ("answered", "network replied {about}"), ("silent", "network silent {about}"),
            ("wrote", "network done {about}"), ("later", "later {key}"),
        ),
    },
)  # fmt: skip
