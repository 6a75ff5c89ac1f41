"""The rights dialogue: where the job was, the day of the decision, who to contact by when; a log; software decisions.

Tip 3 leads here and goes on to tip 4 afterwards; /rights begins it at any time. We never ask on which ground somebody
might be protected, as it makes no difference to who to contact.
"""

from ..check_ins import promised
from ..dialogue.keeping import keep, keep_also, keeps
from ..dialogue.steps import Choose, Dialogue, End, Gather, Moment, Option, PickDate, Route, Typed, Write
from ..interviews.in_words import named
from ..person import Interview
from .limits import Row, access, day_of, moment_of, stage, today, warn_by
from .log import LONGEST, at_hand, keep_correction, keep_notes, keep_which, notes, room_left, shown, take_out
from .where import interview_of, key_of, own_places, place_there, places_said


def _interviews(moment: Moment) -> list[Option]:
    person = moment.person
    return [Option(str(number), named(person, number)) for number in sorted(person.interviews, reverse=True)]


def _keep_which(moment: Moment) -> None:
    moment.state.about = int(moment.answer.choice)


def begin_at(moment: Moment) -> str:
    """The first step, depending on what is known already."""
    interview = interview_of(moment)
    if interview and interview.rights_place:
        return "body"
    if interview and key_of(moment):
        return _after_place(moment)
    return "near" if own_places(moment) else "place"


def _after_place(moment: Moment) -> str:
    """The step after the place: we only ask for the day if the place has limits."""
    interview = interview_of(moment)
    if interview is None:
        return "inform"
    return "decided" if "limit" in place_there(moment) and interview.decided is None else "body"


def _options(rows: list[Row]) -> list[Option]:
    return [Option(str(row["key"]), str(row["place"])) for row in rows]


def _every_place(moment: Moment) -> list[Option]:
    return _options(list(moment.outside.rights))


def _said(moment: Moment) -> list[str]:
    """The places that they may have typed."""
    return places_said(moment.outside, moment.answer.text)


def _narrowed(moment: Moment) -> list[Option]:
    """Of several, those places."""
    return _options([row for row in moment.outside.rights if row["key"] in moment.state.found])


@keeps("rights_place", "warn_by", "warn_set", "rights_done")
def _keep_place(moment: Moment) -> None:
    """Store the place of a button, or the only one that they typed; several are offered."""
    said = [] if moment.answer.choice else _said(moment)
    if len(said) > 1:
        moment.state.found = said
        return
    chosen = moment.answer.choice or said[0]
    moment.state.rights_place, moment.state.found = chosen, []
    if interview := interview_of(moment):
        interview.rights_place = chosen
        _work_out(moment, interview)


def _after_words(moment: Moment) -> str:
    """The step after a place that was typed."""
    return "parts" if moment.state.found else _after_place(moment)


def _is_ahead(moment: Moment) -> bool:
    day = moment.answer.date
    zone = moment.person.zone
    return day is not None and today(day, zone) > today(moment.now, zone)


@keeps("decided", "rights_place", "warn_by", "warn_set", "rights_done", "standing", "no_told")
def _keep_decided(moment: Moment) -> None:
    interview = moment.interview
    if moment.answer.date is None or _is_ahead(moment):
        return
    interview.decided = moment_of(today(moment.answer.date, moment.person.zone))
    interview.rights_place = key_of(moment)
    if interview.standing == "just_had":  # on that day they were turned down
        interview.standing, interview.no_told = "turned_down", moment.now
    _work_out(moment, interview)


def _work_out(moment: Moment, interview: Interview) -> None:
    """Set the deadline, from which reminders are planned, and switch them on again."""
    day = warn_by(place_there(moment), day_of(interview.decided)) if interview.decided else None
    interview.warn_by, interview.rights_done = moment_of(day) if day else None, False
    interview.warn_set = moment.now


# ---------------------------------------------------------------- who to contact


def _span(moment: Moment, limit: Row) -> str:
    unit = next(unit for unit in ("days", "months", "years") if unit in limit)
    text = moment.outside.render(f"rights-{unit}", {"count": limit[unit]})
    return moment.outside.render("rights-less", {"span": text}) if limit.get("less_a_day") else text


def _limits(moment: Moment, place: Row) -> str:
    """The known limits, but not once only the body can say what is left."""
    if _when(moment, place) == "later":
        return ""
    lines = [
        moment.outside.render("rights-limit", {"span": _span(moment, limit), "note": limit.get("note", "none")})
        for limit in place.get("limit", ())
    ]
    weeks = place.get("conciliation", {}).get("weeks", 0)
    said = moment.outside.render("rights-conciliation", {"weeks": weeks, "body": place["body"]}) if weeks else ""
    return "\n".join(filter(None, (moment.outside.render("rights-counted"), *lines, said))) if lines else ""


def _when(moment: Moment, place: Row) -> str:
    """The state of the deadline."""
    interview = interview_of(moment)
    if interview is None or "limit" not in place:
        return "none"
    if interview.rights_done:
        return "done"
    return stage(place, interview, today(moment.now, moment.person.zone))


def _body(moment: Moment) -> dict[str, str]:
    """Text variables: who to contact, the known limits, and their own deadline."""
    place, interview = place_there(moment), interview_of(moment)
    names = {name: str(place.get(name, "none")) for name in ("place", "body", "link", "advice")}
    names["helps"] = "\n".join(f"• {one}" for one in place.get("helps", ())) or "none"
    date = moment.outside.say_date(interview.warn_by, "") if interview and interview.warn_by else ""
    who = [moment.outside.render("rights-who", names), _limits(moment, place)]
    return {
        "who": "\n\n".join(filter(None, who)),
        "body": names["body"],
        "when": _when(moment, place),
        "date": date,
        "reminds": "yes" if promised(moment, f"rights.{moment.state.about}.") else "no",
        "on": "yes" if moment.state.came_from else "no",
        "counts": "yes" if "limit" in place else "no",
    }


@keeps("rights_done")
def _keep_done(moment: Moment) -> None:
    if moment.answer.choice == "done":
        moment.interview.rights_done = True


# ---------------------------------------------------------------- software decisions


def _asking(moment: Moment) -> dict[str, str | int]:
    """Text variables: the right of access where the job was, else where they are; the job, and who signs."""
    countries = list(place_there(moment).get("countries", [])) if key_of(moment) else []
    known = access(
        moment.outside, next(iter(countries), moment.person.country), today(moment.now, moment.person.zone)
    )
    signed = "yes" if moment.person.signs else "no"
    asks: dict[str, str | int] = {"role": moment.interview.role or "none", "name": moment.signature, "signed": signed}
    if known is None:
        return {**asks, "access": "none", "place": "", "body": "", "link": "", "months": 0, "more": 0}
    return {
        **asks,
        "access": "known" if known.months else "body",
        "place": known.place,
        "body": known.body,
        "link": known.link,
        "months": known.months,
        "more": known.more_months,
    }


# ---------------------------------------------------------------- the table

_BEGIN = Route(begin_at, ("near", "place", "decided", "body"))
_PLACED = Route(_after_place, ("inform", "decided", "body"))
_TYPED = Typed(lambda moment: bool(_said(moment)), Route(_after_words, ("parts", "inform", "decided", "body")))
_DATED = Route(lambda moment: "ahead" if _is_ahead(moment) else "body", ("ahead", "body"))
_FINISH = Route(lambda moment: "on" if moment.state.came_from else "end", ("on", "end"))
# The log and the question about software are reached from `body`, or on their own, before a place is known.
_BACK = Route(lambda moment: "body" if key_of(moment) else _FINISH.decide(moment), ("body", *_FINISH.to))

RIGHTS = Dialogue(
    "rights",
    {
        "which": Choose(listed=_interviews, to=_BEGIN, keep=_keep_which),
        "near": Choose(
            listed=lambda moment: _options(own_places(moment)),
            beside={"elsewhere": "place"},
            to=_PLACED,
            skip=_PLACED,
            keep=_keep_place,
            typed=_TYPED,
            change_at="place",
        ),
        "place": Choose(listed=_every_place, to=_PLACED, skip=_PLACED, keep=_keep_place, typed=_TYPED),
        "parts": Choose(
            listed=_narrowed,
            beside={"elsewhere": "place"},
            to=_PLACED,
            skip=_PLACED,
            keep=_keep_place,
            typed=_TYPED,
            change_at="place",
        ),
        "decided": PickDate(to=_DATED, skip="body", again=("ahead",), keep=_keep_decided),
        "ahead": PickDate(to=_DATED, skip="body", again=("ahead",), keep=_keep_decided),
        "body": Choose(
            options={"log": "log", "machine": "machine", "change": "change", "done": _FINISH, "go_on": _FINISH},
            keep=_keep_done,
            args=_body,
        ),
        "change": Choose(options={"day": "decided", "place": "place", "go_on": "body"}, args=_body),
        "log": Choose(
            options={"add": "note", "correct": "which_wrong", "take_out": "which_note", "go_on": _BACK}, args=shown
        ),
        "note": Gather(to="log", skip="log", keep=keep_notes, room=room_left),
        "which_note": Choose(listed=notes, to="log", skip="log", keep=take_out),
        "which_wrong": Choose(listed=notes, to="correction", skip="log", keep=keep_which),
        "correction": Write(to="log", skip="log", keep=keep_correction, args=at_hand, deaf=True, limit=LONGEST),
        "machine": Choose(
            options={"yes": "asking", "unsure": "asking", "no": _BACK}, skip=_BACK, keep=keep("machine", "choice")
        ),
        "asking": Choose(
            options={"will_send": _BACK, "sent": _BACK, "leave": _BACK},
            skip=_BACK,
            keep=keep_also("machine", "will_send"),
            args=_asking,
        ),
        "inform": End(offers=("new_interview", "menu"), args=_body),
        "on": End(then="lessons"),
        "end": End(offers=("rights", "menu")),
    },
    doors=("near", "place", "decided", "body", "log", "machine"),
    side=True,
    overview=lambda moment: "body" if key_of(moment) else "",
)
