"""/network, or /people: the people they may write to, messages ready to copy, reminders, and what came of it.

Of each person only one check-in at a time is planned: asking whether the first message was sent (`named`, after three
days), or a reminder (`follow_up`). What they do with the message decides which. Nobody is thanked for a reply that
didn't come, so a second message is only shown once they said whether there was one. `state.line` is the number of
the person at hand, `state.kind` where the next one is from.
"""

from ..check_ins import say_promised, want
from ..check_ins.times import in_days
from ..choices import Site
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.forms import cut, number_of
from ..dialogue.steps import Answer, Choose, Dialogue, End, Moment, Route, Typed, Write
from ..person import Contact, State
from . import people
from .changing_people import SITES, site_of
from .changing_people import STEPS as CHANGING
from .contact_check_in import NETWORK_AFTER, NETWORK_CHECK_IN
from .people_said import at_hand, everyone, one, options

LONGEST_ALL = 1000  # characters of all names that are typed at once
LONGEST_CAME = 500
FOLLOW_UP = {"week": 7, "two_weeks": 14, "month": 30}
# What the words of a button show: "again" is whether they replied, since the second message depends on it.
_SHOWN = {
    "done": "follow", "message": "message", "again": "heard", "replied": "came", "silent": "again",
    "thanks": "thanks",
}  # fmt: skip


def command(x: Exchange, words: str) -> None:
    """Show everyone, or the only one there is; or do what a button says; or find or add whoever is named."""
    verb, _, rest = words.strip().partition(" ")
    if verb == "check":
        return begin(x, "tone")
    if not x.person.people and (verb in ("", *_SHOWN) or verb.isdecimal()):
        return begin(x, "network")
    if verb in _SHOWN:
        return _show(x, verb, rest)
    if verb.isdecimal():
        return _page_of(x, [number_of(verb)])
    if found := people.find(x.person, words):
        return _page_of(x, found)
    if not verb:
        return _page_of(x, list(x.person.people))
    state = State()
    _keep_names(x.moment_of(state, Answer(text=words)))
    return begin(x, "network", _named(x.moment_of(state)), state=state)


def _show(x: Exchange, verb: str, which: str) -> None:
    """Do what a check-in's button says about a person; without a number, about the newest."""
    there = x.person.people
    number = number_of(which) if which.isdecimal() else max(there)
    it = there.get(number)
    if it is None:
        return begin(x, "network", "list")
    step = _SHOWN[verb]
    if verb == "done":
        sent(it, x)
    elif verb == "replied":
        _reply_came(it, x)
    elif verb == "silent" and it.again:
        step = "enough"
    return begin(x, "network", step, state=State(line=number))


def _page_of(x: Exchange, numbers: list[int]) -> None:
    """Show the one they mean, or the list if that isn't clear."""
    state = State(line=numbers[0] if len(numbers) == 1 else -1)
    begin(x, "network", people.page(x.person.people.get(state.line)), state=state)


# ---------------------------------------------------------------- what is kept


def sent(it: Contact, at: Exchange | Moment) -> None:
    """A message was sent: the first, a reminder, or a thank-you, by how it stands."""
    it.named = it.follow_up = None
    if it.replied:
        it.thanked = at.now
    elif it.wrote:
        it.again = at.now
    else:
        it.wrote = at.now


def _reply_came(it: Contact, at: Exchange | Moment) -> None:
    it.replied, it.wrote = at.now, it.wrote or at.now
    it.named = it.follow_up = it.closed = None


def _keep_site(moment: Moment) -> None:
    moment.state.kind = moment.answer.choice


def _site_in(moment: Moment, name: str, *, answered: bool) -> Site:
    """Where they know somebody from: as they `answered` of this one, else as the name says ("Kim from LinkedIn")."""
    said = [] if answered else list(moment.outside.hearing.read(name, "network.site").options)
    return site_of(said[0] if len(said) == 1 else moment.state.kind)


def _keep_names(moment: Moment) -> None:
    """Add whoever they named; an edit changes the names of those that it added, and nothing else of them.

    The first one is shown at once, so that is whom we ask about in three days.
    """
    person, state = moment.person, moment.state
    names = people.names_in(moment.answer.text) or [cut(moment.answer.text.strip(), people.LONGEST)]
    made = [number for number in state.made if number in person.people]
    for number, name in zip(made, names, strict=False):
        person.people[number].name = name
    for number in made[len(names) :]:
        del person.people[number]
    answered = bool(state.kind) and len(names) == 1
    fresh = [people.add(person, name, _site_in(moment, name, answered=answered)) for name in names[len(made) :]]
    state.made = [*made[: len(names)], *(number for number in fresh if number)]
    state.line = state.made[0] if state.made else -1
    if state.made and not made:
        person.people[state.line].named = moment.now


def _keep_sending(moment: Moment) -> None:
    """Plan a check-in only if they will send it; once it is sent, or left for now, there is none."""
    it, choice = at_hand(moment), moment.answer.choice
    if it is None:
        return None
    if choice == "sent":
        return sent(it, moment)
    first, will = not it.wrote and not it.replied, choice == "will_send"
    it.named = moment.now if will and first else None
    it.follow_up = in_days(moment.person, moment.now, NETWORK_AFTER) if will and not first else None


def _keep_heard(moment: Moment) -> None:
    it = at_hand(moment)
    if it and moment.answer.choice == "yes":
        _reply_came(it, moment)


def _keep_came(moment: Moment) -> None:
    if it := at_hand(moment):
        it.came = moment.answer.text


def _keep_follow_up(moment: Moment) -> None:
    """Store when to remind them of that person; a message was sent, so no need to ask about it."""
    it, days = at_hand(moment), FOLLOW_UP.get(moment.answer.choice)
    if it is None:
        return
    it.named, it.closed = None, None if days else it.closed
    it.follow_up = in_days(moment.person, moment.now, days) if days else None
    if days:
        want(moment.person, NETWORK_CHECK_IN, moment.now)


def _keep_closed(moment: Moment) -> None:
    if it := at_hand(moment):
        it.closed, it.named, it.follow_up = moment.now, None, None


def _keep_chosen(moment: Moment) -> None:
    """One was chosen from the list, or words name one."""
    found = people.find(moment.person, moment.answer.text)
    moment.state.line = int(moment.answer.choice) if moment.answer.choice else found[0]


# ---------------------------------------------------------------- where it leads


def _named(moment: Moment) -> str:
    return "message" if at_hand(moment) else "full"


def _second(moment: Moment) -> str:
    """One reminder, and no more."""
    it = at_hand(moment)
    return "enough" if it and it.again else "again"


def _reads(moment: Moment) -> bool:
    return bool(people.find(moment.person, moment.answer.text))


_MESSAGE = {"will_send": "waiting", "sent": "follow", "leave": "left"}
_CHOSEN = Route(lambda moment: people.page(at_hand(moment)), ("message", "heard", "one"))
_ASIDE = {"other": "site", "more": "more"}
_WRITTEN = Choose(options=_MESSAGE, beside=_ASIDE, keep=_keep_sending, args=one)

NETWORK = Dialogue(
    "network",
    {
        "site": Choose(options=dict.fromkeys(SITES, "who"), keep=_keep_site),
        "who": Write(
            to=Route(_named, ("message", "full")),
            keep=_keep_names,
            limit=LONGEST_ALL,
            args=lambda moment: {"site": moment.state.kind},
            deaf=True,
        ),
        "message": _WRITTEN,
        "heard": Choose(
            options={"yes": "came", "no": Route(_second, ("again", "enough"))},
            beside=_ASIDE,
            keep=_keep_heard,
            args=one,
        ),
        "came": Write(to="thanks", skip="thanks", keep=_keep_came, limit=LONGEST_CAME, args=one),
        "thanks": _WRITTEN,
        "again": _WRITTEN,
        "enough": Choose(options={"let_go": "closed"}, beside={"wait": "follow"}, keep=_keep_closed, args=one),
        "follow": Choose(
            options={**dict.fromkeys(FOLLOW_UP, "agreed"), "none": "done"}, keep=_keep_follow_up, args=one
        ),
        "list": Choose(
            listed=options,
            a_page=4,
            to=_CHOSEN,
            beside={"add": "site", "check": "to_check"},
            typed=Typed(_reads, _CHOSEN),
            keep=_keep_chosen,
            args=everyone,
        ),
        "one": Choose(
            options={"yes": "came"},
            beside={"came": "came", "thanks": "thanks", "follow": "follow", "more": "more"},
            keep=_keep_heard,
            args=one,
        ),
        **CHANGING,
        "waiting": End(
            offers=("network", "menu"),
            args=lambda moment: {"date": say_promised(moment, f"network.{moment.state.line}.")},
        ),
        "agreed": End(offers=("network", "menu")),
        "done": End(offers=("network", "menu")),
        "closed": End(offers=("network", "menu"), args=one),
        "left": End(offers=("network", "menu")),
        "full": End(offers=("network", "menu"), args=lambda _: {"most": str(people.MOST)}),
    },
    doors=("who", "message", "heard", "came", "thanks", "again", "enough", "follow", "list", "one"),
    passing=True,
)
