"""/timezone: the time zone somebody is in, and the country whose holidays and helplines apply.

Both may stay unknown: then times are derived from when they write, and nothing else changes.
"""

from itertools import chain, zip_longest

from .check_ins.times import change_zone
from .dialogue.asking import ask
from .dialogue.engine import settle
from .dialogue.exchange import Exchange
from .dialogue.messages import Outside
from .dialogue.side_doors import put_on_top
from .dialogue.stack import offer_open
from .dialogue.steps import Answer, Choose, Dialogue, End, Moment, Option, Route, Step, Target, Typed, Write
from .person import Person, Place, State, Talk

TIMEZONE = "timezone"
LONGEST_NAME = 100
DAY = 24 * 60  # minutes
MOST = 5  # places offered at a time
LIKELY = ("GB", "US", "IE", "IN", "AU")  # offered as long as we don't know the country


def move_to(person: Person, zone: str, country: str, sure: bool) -> None:
    """Set zone and country, and move what was agreed in local time. `sure`: they named the country themselves."""
    change_zone(person, zone)
    person.country, person.country_sure = country, sure


def command(x: Exchange, words: str) -> None:
    """/timezone: show the setting and ask; a city typed after it is taken as the answer."""
    if not words.strip():
        return _begin(x, "city", lead=_as_set(x))
    talk = _put_on_top(x, "city")
    talk.question = x.person.number("question")
    settle(x, talk, _FOUND, Answer(text=words.strip()[:LONGEST_NAME]))
    talk.trail[-1].ref = 0  # editing the command must not edit the answer
    return None


def located(x: Exchange, latitude: float, longitude: float) -> None:
    """They shared a location. It answers an open question for their place; otherwise we offer to set its zone."""
    if x.person.care:
        return x.say("sos-here", rows=x.commands(("resume", "sos")))
    place = x.outside.place_at(latitude, longitude)
    if place is None:
        x.say("timezone-at_sea", rows=x.commands(("timezone",)))
        return offer_open(x)
    talk = x.open
    step = x.step(talk) if talk else None
    if talk and isinstance(step, Write) and step.spot:
        return settle(x, talk, _FOUND, Answer(place=place))
    return _begin(x, "confirm", [place], x.text("timezone-shared"))


def _begin(x: Exchange, step: str, places: list[Place] | None = None, lead: str = "") -> None:
    """Ask one question of the timezone dialogue."""
    ask(x, _put_on_top(x, step, places), lead)


def _put_on_top(x: Exchange, step: str, places: list[Place] | None = None) -> Talk:
    """Put a new timezone talk on top, in place of one that is still open."""
    for talk in [talk for talk in x.person.talks if talk.dialogue == TIMEZONE]:
        x.redraw(talk)
        x.person.talks.remove(talk)
    talk = Talk(x.person.number("talk"), TIMEZONE, step, state=State(places=places or []))
    put_on_top(x, talk)
    return talk


def _as_set(x: Exchange) -> str:
    person, outside = x.person, x.outside
    if not person.zone:
        return ""
    time, city = outside.say_clock(x.now, person.zone), outside.city_of(person.zone)
    return x.text("timezone-as_set", {"time": time, "city": city, "country": _say_country(person.country, outside)})


def _say_country(code: str, outside: Outside) -> str:
    """The country, worded for use in a sentence; "none" if unknown."""
    return outside.render("timezone-in", {"code": code, "country": outside.country_name(code)}) if code else "none"


# ---------------------------------------------------------------- functions of the table


def _look(moment: Moment) -> None:
    """Find candidate places: from a shared location, their current time, how far it is from UTC, or a name."""
    answer = moment.answer
    moment.state.places = [answer.place] if answer.place else _meant(moment, answer.text)[:MOST]


def _meant(moment: Moment, text: str) -> list[Place]:
    outside, now = moment.outside, moment.now
    if (ahead := outside.read_offset(text)) is not None:
        return outside.places_at((now.hour * 60 + now.minute + ahead) % DAY, now)
    # "6:40" is said of both halves of the day.
    read = [outside.read_clock(text), outside.read_clock(text, late=True)]
    times = dict.fromkeys(minutes for minutes in read if minutes is not None)
    by_time = zip_longest(*(outside.places_at(minutes, now) for minutes in times))
    return [place for place in chain.from_iterable(by_time) if place] if times else outside.find_places(text)


def _found(moment: Moment) -> str:
    return ("unknown", "confirm", "which")[min(len(moment.state.places), 2)]


def _place(moment: Moment) -> Place:
    """The first candidate; their current place if there is none."""
    person = moment.person
    places = moment.state.places or [Place(person.zone, moment.outside.city_of(person.zone), person.country)]
    return places[0]


def _there(moment: Moment) -> dict[str, str]:
    place = _place(moment)
    return {"city": place.city, "time": moment.outside.say_clock(moment.now, place.zone)}


def _move(moment: Moment) -> None:
    """Move them there. The country stays confirmed if it is the same one."""
    person, place = moment.person, _place(moment)
    move_to(person, place.zone, place.country, person.country_sure and person.country == place.country)


def _agreed(moment: Moment) -> None:
    if moment.answer.choice == "yes":
        _move(moment)
    elif not moment.answer.choice:
        _look(moment)


def _names_a_place(moment: Moment) -> bool:
    """Whether they typed another place where we name some: it's no yes or no, and nothing else that we know."""
    text, hearing = moment.answer.text, moment.outside.hearing
    meant = hearing.read(text, "timezone.confirm")
    if moment.outside.read_offset(text) is not None:
        return bool(_meant(moment, text))
    return not meant.options and not meant.kind and bool(moment.outside.find_places(text))


def _places(moment: Moment) -> list[Option]:
    return [Option(str(number), _label(moment, place)) for number, place in enumerate(moment.state.places)]


def _label(moment: Moment, place: Place) -> str:
    """The label of a place: city first, so that typing the city selects it."""
    country, time = moment.outside.country_name(place.country), moment.outside.say_clock(moment.now, place.zone)
    return moment.outside.render("timezone-one", {"city": place.city, "country": country, "time": time})


def _pick(moment: Moment) -> None:
    if not moment.answer.choice:
        return _look(moment)
    moment.state.places = [moment.state.places[int(moment.answer.choice)]]
    return _move(moment)


def _is_country_sure(moment: Moment) -> str:
    return "end" if moment.person.country_sure else "country"


def _candidates(moment: Moment) -> list[str]:
    """Codes of the countries they may be in."""
    known = [place.country for place in moment.state.places] or [moment.person.country]
    return list(dict.fromkeys(filter(None, known))) or list(LIKELY)


def _countries(moment: Moment) -> list[Option]:
    """The candidate countries as options; a single one gets a Yes button."""
    codes, outside = _candidates(moment), moment.outside
    names = {code: outside.country_name(code) for code in codes}
    if len(codes) == 1:
        return [Option(codes[0], outside.render("timezone-yes"))]
    return [Option(code, name) for code, name in names.items()]


def _say_candidate(moment: Moment) -> dict[str, str]:
    """The candidate country, if there is only one; else "none"."""
    codes = _candidates(moment)
    return {"country": _say_country(codes[0] if len(codes) == 1 else "", moment.outside)}


def _keep_country(moment: Moment) -> None:
    """They named their country."""
    move_to(moment.person, moment.person.zone, moment.answer.choice, sure=True)


def _look_for_country(moment: Moment) -> None:
    """Find candidate countries by name."""
    moment.state.places = [Place("", "", code) for code in moment.outside.find_countries(moment.answer.text)]


def _is_known(moment: Moment) -> str:
    """Whether any country was found."""
    return "country" if moment.state.places else "no_country"


def _settled(moment: Moment) -> dict[str, str]:
    person, outside = moment.person, moment.outside
    return {
        "city": outside.city_of(person.zone) if person.zone else "none",
        "country": _say_country(person.country, outside),
    }


_FOUND = Route(_found, ("unknown", "confirm", "which"))
_ANOTHER = Typed(_names_a_place, Route(_found, ("confirm", "which")))
_THEN = Route(_is_country_sure, ("country", "end"))
_KNOWN = Route(_is_known, ("no_country", "country"))


def where_steps(then: Target, skip: Target | None = None) -> dict[str, Step]:
    """Steps that ask for their place, for any dialogue that needs their time zone before it goes on to `then`."""
    return {
        "city": Write(to=_FOUND, skip=skip, again=("unknown",), keep=_look, limit=LONGEST_NAME, spot=True, deaf=True),
        "unknown": Write(
            to=_FOUND, skip=skip, again=("unknown",), keep=_look, limit=LONGEST_NAME, spot=True, deaf=True
        ),
        "which": Choose(listed=_places, beside={"other": "city"}, to=then, typed=_ANOTHER, skip=skip, keep=_pick),
        "confirm": Choose(options={"yes": then, "no": "city"}, typed=_ANOTHER, skip=skip, keep=_agreed, args=_there),
    }


def country_steps(then: Target, skip: Target) -> dict[str, Step]:
    """Steps that ask for their country, for any dialogue that needs it confirmed."""
    return {
        "country": Choose(
            listed=_countries, beside={"other": "land"}, to=then, skip=skip, keep=_keep_country, args=_say_candidate
        ),
        "land": Write(
            to=_KNOWN, skip=skip, again=("no_country",), keep=_look_for_country, limit=LONGEST_NAME, deaf=True
        ),
        "no_country": Write(
            to=_KNOWN, skip=skip, again=("no_country",), keep=_look_for_country, limit=LONGEST_NAME, deaf=True
        ),
    }


WHERE = Dialogue(
    TIMEZONE,
    {
        **where_steps(_THEN, "end"),
        **country_steps("end", "end"),
        "end": End(args=_settled),
    },
    doors=("confirm",),
    passing=True,
)
