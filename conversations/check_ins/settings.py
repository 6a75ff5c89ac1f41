"""/checkins: what is planned; which kinds, days and time; quiet hours; pausing and stopping; fewer, when they ask."""

from datetime import timedelta

from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Moment, Option, PickDate, Route, Typed, Write
from ..local_time import at, local
from ..person import CheckIns
from .hours import read_quiet, read_time
from .preview import label, overview
from .rhythm import slower
from .wanted import is_off
from .weekdays import read_days

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


def _kinds(moment: Moment) -> list[Option]:
    names = [kind.name for kind in sorted(moment.kinds.values(), key=lambda kind: kind.shown)]
    return [Option(name, _switch(moment, name)) for name in names]


def _switch(moment: Moment, kind: str) -> str:
    """The button that switches a kind on or off, or asks how often it comes."""
    return moment.outside.render(f"check_in_settings-switch.{_state(moment, kind)}", {"kind": label(moment, kind)})


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
    return {"kind": label(moment, moment.state.kind)}


def _keep_days(moment: Moment) -> None:
    _settings(moment).days = [DAYS.index(day) for day in moment.answer.choices]


def _days_on(moment: Moment) -> list[str]:
    return [DAYS[day] for day in sorted(_settings(moment).days)]


def _read_days(moment: Moment) -> list[str]:
    names = [moment.outside.render(f"check_in_settings-days.{day}") for day in DAYS]
    return [DAYS[day] for day in read_days(moment.outside, moment.answer.text, names)]


def _clock(moment: Moment) -> int | None:
    return read_time(moment.outside, moment.answer.text, _settings(moment))


def _keep_hour(moment: Moment) -> None:
    """Store the time of a button, or one that they typed."""
    minute = HOURS.get(moment.answer.choice, _clock(moment))
    if minute is not None:
        _settings(moment).minute = minute


def _night(moment: Moment) -> tuple[int, int] | None:
    if moment.answer.choice in NIGHTS:
        begins, ends = NIGHTS[moment.answer.choice]
        return begins * 60, ends * 60
    return read_quiet(moment.outside, moment.answer.text)


def _keep_night(moment: Moment) -> None:
    settings = _settings(moment)
    settings.quiet_from, settings.quiet_to = _night(moment) or (settings.quiet_from, settings.quiet_to)


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


_TIME = Typed(lambda moment: _clock(moment) is not None, "what")
_NIGHT = Typed(lambda moment: _night(moment) is not None, "what")
_CLOCK = Route(lambda moment: "what" if _TIME.reads(moment) else "clock_again", ("what", "clock_again"))

CHECK_IN_SETTINGS = Dialogue(
    "check_in_settings",
    {
        "what": Choose(
            options={"kinds": "kinds", "days": "days", "hour": "hour", "pause": "pause", "done": "end"}, args=overview
        ),
        "kinds": Choose(
            listed=_kinds, beside={"done": "what"}, to=Route(_after_kind, ("rhythm", "kinds")), keep=_keep_kind
        ),
        "rhythm": Choose(options=dict.fromkeys(RHYTHMS, "kinds"), skip="kinds", keep=_keep_rhythm, args=_paced),
        "days": ChooseSeveral(
            options=DAYS, already=_days_on, reads=_read_days, to="what", skip="what", keep=_keep_days
        ),
        "hour": Choose(
            options=dict.fromkeys(HOURS, "what"),
            beside={"other": "clock", "quiet": "quiet"},
            typed=_TIME,
            skip="what",
            keep=_keep_hour,
        ),
        "clock": Write(to=_CLOCK, skip="what", keep=_keep_hour, limit=40, deaf=True),
        "clock_again": Write(to=_CLOCK, skip="what", keep=_keep_hour, limit=40, deaf=True),
        "quiet": Choose(options=dict.fromkeys(NIGHTS, "what"), typed=_NIGHT, skip="what", keep=_keep_night),
        "pause": Choose(
            options=dict.fromkeys((*PAUSES, "stop", "on"), "what"),
            beside={"until": "until"},
            skip="what",
            keep=_keep_pause,
        ),
        "until": PickDate(ahead=True, to="what", skip="what", keep=_keep_until),
        "end": End(offers=("menu", "timezone")),
        "fewer": Choose(
            options={"pause": "pause", "less": "eased", "none": "stopped", "keep": "unchanged"}, keep=_keep_fewer
        ),
        "unchanged": End(offers=("checkins",)),
        "eased": End(offers=("checkins",)),
        "stopped": End(offers=("checkins",)),
    },
    doors=("fewer",),
    passing=True,
    overview=lambda _: "what",
)
