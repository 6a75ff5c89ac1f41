"""/checkins: what is planned; which kinds, days and time; quiet hours; pausing and stopping; fewer, when they ask."""

from datetime import timedelta

from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Moment, Option, PickDate, Route, Write
from ..local_time import at, local
from ..person import CheckIns
from .planner import plan
from .rhythm import slower
from .wanted import is_hired, is_off

SHOWN = 5  # planned check-ins listed
HOURS = {"morning": 9 * 60, "noon": 12 * 60 + 30, "evening": 18 * 60}
NIGHTS = {"usual": (21, 8), "later": (22, 7), "latest": (23, 9), "early": (20, 6), "long": (20, 10)}
"""Quiet hours: from and to, in hours after midnight."""
RHYTHMS = {"daily": 1, "weekly": 7, "fortnight": 14, "monthly": 28, "never": 0}
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PAUSES = {"week": 7, "month": 30}


def command(x: Exchange, words: str) -> None:
    """/checkins: what is planned; "fewer" asks whether to pause, to write less often, or not at all."""
    begin(x, "check_in_settings", "fewer" if words.strip() == "fewer" else "")


def _settings(moment: Moment) -> CheckIns:
    return moment.person.check_ins


def _coming(moment: Moment) -> dict[str, str]:
    """What is planned and when, and whether check-ins are on."""
    person, settings = moment.person, _settings(moment)
    say = moment.outside.say_moment if person.zone else moment.outside.say_date
    planned = plan(person, moment.now, moment.outside, moment.kinds)
    lines = [
        f"• {say(one.comes, person.zone)}: {_label(moment, one.occasion.kind)}"
        for one in [one for one in planned if one.ends >= moment.now][:SHOWN]
    ]
    quiet = "stopped" if settings.stopped else "paused" if _is_paused(moment) else "on"
    until = settings.paused_until
    return {
        "lines": "\n".join(lines),
        "some": "yes" if lines else "no",
        "state": "hired" if is_hired(person) else quiet,
        "until": moment.outside.say_date(until, person.zone) if until else "",
        "zone": "yes" if person.zone else "no",
    }


def _is_paused(moment: Moment) -> bool:
    until = _settings(moment).paused_until
    return until is not None and until > moment.now


def _kinds(moment: Moment) -> list[Option]:
    names = [kind.name for kind in sorted(moment.kinds.values(), key=lambda kind: kind.shown)]
    return [Option(name, _switch(moment, name)) for name in names]


def _switch(moment: Moment, kind: str) -> str:
    """The button that switches a kind on or off, or asks how often it comes."""
    return moment.outside.render(f"check_in_settings-switch.{_state(moment, kind)}", {"kind": _label(moment, kind)})


def _label(moment: Moment, kind: str) -> str:
    return moment.outside.render(f"check_in_settings-kind.{kind}")


def _state(moment: Moment, kind: str) -> str:
    return "off" if is_off(moment.person, kind) else "on"


def _has_rhythm(moment: Moment, kind: str) -> bool:
    """Whether a kind has an interval; the dates of others follow from what was agreed."""
    return kind in moment.kinds and moment.kinds[kind].every > 0


def _keep_kind(moment: Moment) -> None:
    """Switch a kind without an interval off or on; for the others we ask how often."""
    kind, rhythms = moment.answer.choice, _settings(moment).rhythms
    moment.state.kind = kind
    if not _has_rhythm(moment, kind):
        if is_off(moment.person, kind):
            del rhythms[kind]
        else:
            rhythms[kind] = 0


def _keep_rhythm(moment: Moment) -> None:
    _settings(moment).rhythms[moment.state.kind] = RHYTHMS[moment.answer.choice]


def _paced(moment: Moment) -> dict[str, str]:
    return {"kind": _label(moment, moment.state.kind)}


def _keep_days(moment: Moment) -> None:
    _settings(moment).days = [DAYS.index(day) for day in moment.answer.choices]


def _keep_hour(moment: Moment) -> None:
    _settings(moment).minute = HOURS[moment.answer.choice]


def _read_clock(moment: Moment) -> str:
    return "what" if moment.outside.read_clock(moment.answer.text) is not None else "clock_again"


def _keep_clock(moment: Moment) -> None:
    minute = moment.outside.read_clock(moment.answer.text)
    if minute is not None:
        _settings(moment).minute = minute


def _keep_night(moment: Moment) -> None:
    begins, ends = NIGHTS[moment.answer.choice]
    _settings(moment).quiet_from, _settings(moment).quiet_to = begins * 60, ends * 60


def _keep_pause(moment: Moment) -> None:
    settings, choice = _settings(moment), moment.answer.choice
    settings.wanted = {}
    settings.stopped = choice == "stop"
    settings.paused_until = moment.now + timedelta(days=PAUSES[choice]) if choice in PAUSES else None
    if choice == "on":
        moment.person.hired = None


def _keep_until(moment: Moment) -> None:
    """Pause until that day begins; a past date has no effect."""
    day = local(moment.answer.date or moment.now, moment.person.zone).date()
    _settings(moment).wanted = {}
    _settings(moment).paused_until, _settings(moment).stopped = at(day, 0, moment.person.zone), False


def _keep_fewer(moment: Moment) -> None:
    """Pauses are asked for next; less often, all that comes in an interval; or none at all."""
    settings = _settings(moment)
    if moment.answer.choice == "less":
        for kind in moment.kinds.values():
            if kind.every:
                settings.rhythms[kind.name] = slower(moment.person, kind)
    elif moment.answer.choice == "none":
        settings.stopped, settings.wanted = True, {}


def _after_kind(moment: Moment) -> str:
    return "rhythm" if _has_rhythm(moment, moment.answer.choice) else "kinds"


_CLOCK = Route(_read_clock, ("what", "clock_again"))

CHECK_IN_SETTINGS = Dialogue(
    "check_in_settings",
    {
        "what": Choose(
            options={"kinds": "kinds", "days": "days", "hour": "hour", "pause": "pause", "done": "end"}, args=_coming
        ),
        "kinds": Choose(listed=_kinds, to=Route(_after_kind, ("rhythm", "kinds")), skip="what", keep=_keep_kind),
        "rhythm": Choose(options=dict.fromkeys(RHYTHMS, "kinds"), skip="kinds", keep=_keep_rhythm, args=_paced),
        "days": ChooseSeveral(options=DAYS, to="what", skip="what", keep=_keep_days),
        "hour": Choose(
            options=dict.fromkeys(HOURS, "what"),
            beside={"other": "clock", "quiet": "quiet"},
            skip="what",
            keep=_keep_hour,
        ),
        "clock": Write(to=_CLOCK, skip="what", keep=_keep_clock, limit=40, deaf=True),
        "clock_again": Write(to=_CLOCK, skip="what", keep=_keep_clock, limit=40, deaf=True),
        "quiet": Choose(options=dict.fromkeys(NIGHTS, "what"), skip="what", keep=_keep_night),
        "pause": Choose(
            options=dict.fromkeys((*PAUSES, "stop", "on"), "what"),
            beside={"until": "until"},
            skip="what",
            keep=_keep_pause,
        ),
        "until": PickDate(ahead=True, to="what", skip="what", keep=_keep_until),
        "end": End(offers=("menu", "timezone")),
        "fewer": Choose(options={"pause": "pause", "less": "eased", "none": "stopped"}, keep=_keep_fewer),
        "eased": End(offers=("checkins",)),
        "stopped": End(offers=("checkins",)),
    },
    doors=("fewer",),
    passing=True,
)
