"""What a check-in says, and the acts of one tap that it offers: none is a bare reminder.

Each kind has several wordings (`.a`, `.b` …) that take turns. An occasion about which there is nothing to say any
more (an interview deleted, an answer that came) has no words.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from ..briefing import brief, say_when
from ..dialogue.asking import shorten
from ..dialogue.exchange import Exchange, paragraphs, quote
from ..dialogue.forms import in_rows
from ..dialogue.messages import Args, Button, Rows, Say
from ..dodont.lines import ordered
from ..person import Interview
from .chasing import STAGES, chase_of
from .occasions import Occasion
from .times import today

LATE = timedelta(hours=3)  # later than this is said to be late
MERGED = 4  # occasions in one message
_LETTERS = "abcdefgh"

# Which acts each offers: the label's key, and the command that it stands for.
ACTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "come_back": (("go_on", "resume {about}"), ("later", "later {key}"), ("drop", "drop {about}")),
    "chase-send": (
        ("sent", "chase {about} sent"), ("show", "feedback {about} show"),
        ("later", "later {key}"), ("leave", "chase {about} leave"),
    ),
    "chase-nudge": (
        ("answered", "feedback {about} again"), ("nudge", "chase {about} nudge"),
        ("wait", "chase {about} wait"), ("close", "chase {about} close"),
    ),
    "chase-last": (
        ("answered", "feedback {about} again"), ("last", "chase {about} last"),
        ("wait", "chase {about} wait"), ("close", "chase {about} close"),
    ),
    "chase-close": (
        ("answered", "feedback {about} again"), ("notes", "feedback {about} notes"), ("close", "chase {about} close"),
    ),
    "chase-notes": (
        ("came", "feedback {about} came"), ("may", "feedback {about} notes"),
        ("later", "later {key}"), ("leave", "feedback {about} let_go"),
    ),
    "week-plan": (("plan", "week plan"), ("log", "applied"), ("goal", "week goal"), ("rest", "week rest")),
    "week-review": (
        ("all", "week all {key}"), ("some", "week some {key}"), ("none", "week none {key}"), ("log", "applied"),
    ),
    "network-first": (("done", "network done"), ("message", "network message"), ("later", "later {key}")),
    "network-again": (("done", "network done"), ("message", "network again"), ("later", "later {key}")),
    "dodont": (("practise", "dodont practise"), ("look", "dodont"), ("fine", "fine"), ("less", "less dodont")),
    "mood": tuple((f"face{face}", f"mood {face}") for face in range(1, 6)),
    "coming-before": (
        ("list", "dodont"), ("card", "card"), ("practise", "dodont practise"), ("nerves", "next nerves {about}"),
        ("ready", "next ready {about}"),
    ),
    "coming-morning": (
        ("list", "dodont"), ("card", "card"), ("practise", "dodont practise"), ("ready", "next ready {about}"),
    ),
    "coming-after": (
        ("well", "coming {about} well"), ("mixed", "coming {about} mixed"), ("badly", "coming {about} badly"),
        ("moved", "coming {about} moved"), ("later", "later {key}"),
    ),
    "rights": (("body", "rights show {about}"), ("done", "rights done {about}")),
}  # fmt: skip


def say_occasions(x: Exchange, occasions: Sequence[Occasion], *, meant: datetime) -> list[Occasion]:
    """One message for all of them: in full where there is one, else a line and a button each.

    Returns:
        Those that are done with: said, or settled meanwhile. A message holds only so many; the others wait.
    """
    worded = [(one, words_of(x, one)) for one in sorted(occasions, key=lambda one: not one.own)]
    settled = [one for one, words in worded if words is None]
    told = [(one, words) for one, words in worded if words is not None]
    told = told[: max(MERGED, sum(one.own for one, _ in told))]
    if not told:
        return settled
    if len(told) == 1:
        text, rows = told[0][1], acts(x, told[0][0])
    else:
        lines = [x.text(f"{_key(one)}.line", _args(x, one)) for one, _ in told]
        opening = _in_turn(x, "check-in-several", "several", {})
        text = paragraphs(opening, "\n".join(f"• {line}" for line in lines))
        rows = tuple(
            (Button(x.text(f"{_key(one)}.open", _args(x, one)), command=f"look {one.key}"),) for one, _ in told
        )
    # Where they were here since, it was put off by that, and we weren't away.
    late = x.now - meant > LATE and not (x.person.wrote and x.person.wrote > meant)
    lead = x.text("check-in-late", {"date": x.outside.say_date(meant, x.person.zone)}) if late else ""
    keys = tuple(one.key for one, _ in told)
    x.messages.append(Say(paragraphs(lead, text), rows=rows, check_in=keys))
    for name in [_name(one) for one, _ in told] + ["several"] * (len(told) > 1):
        x.person.check_ins.times[name] = x.person.check_ins.times.get(name, 0) + 1
    return settled + [one for one, _ in told]


def say_goodbye(x: Exchange) -> None:
    """The last one, after several to which nothing came."""
    x.messages.append(Say(x.text("check-in-goodbye"), rows=x.commands(("menu",)), check_in=("goodbye",)))


def words_of(x: Exchange, occasion: Occasion) -> str | None:
    """Its text in full; None where there is nothing to say any more."""
    args = _args(x, occasion) if _name(occasion) in ACTS else None
    if args is None:
        return None
    return _in_turn(x, _key(occasion), _name(occasion), args)


def _in_turn(x: Exchange, key: str, name: str, args: Args) -> str:
    """The wording of `key` whose turn it is, by how often that was said."""
    wordings = [text for letter in _LETTERS if (text := x.outside.maybe(f"{key}.{letter}", args))]
    return wordings[x.person.check_ins.times.get(name, 0) % len(wordings)]


def acts(x: Exchange, occasion: Occasion) -> Rows:
    """Its buttons, two in a row; five faces stand in one."""
    buttons = [
        Button(x.text(f"check-in-act.{label}"), command=command.format(about=occasion.about, key=occasion.key))
        for label, command in ACTS[_name(occasion)]
    ]
    return in_rows(buttons, len(buttons) if occasion.kind == "mood" else 2)


def _name(occasion: Occasion) -> str:
    """The kind, and which of its moments where they differ in what they say."""
    which = occasion.which.partition(":")[0]
    return f"{occasion.kind}-{which}" if f"{occasion.kind}-{which}" in ACTS else occasion.kind


def _key(occasion: Occasion) -> str:
    return f"check-in-{_name(occasion)}"


def _args(x: Exchange, occasion: Occasion) -> Args | None:
    """The variables of its texts; None where what it is about is gone or settled."""
    return _ARGS[occasion.kind](x, occasion)


def _of_talk(x: Exchange, occasion: Occasion) -> Args | None:
    talk = x.talk(occasion.about)
    if talk is None:
        return None
    interview = x.person.interviews.get(talk.state.about)
    place = shorten(interview.where) if interview and interview.where else "none"
    return {"name": x.text(f"{talk.dialogue}-name"), "place": place}


def _of_interview(x: Exchange, occasion: Occasion) -> Args | None:
    interview = x.person.interviews.get(occasion.about)
    if interview is None or (interview.closed and occasion.kind != "rights"):
        return None
    settled = {
        "chase": _is_settled_stage(occasion, interview),
        "coming": not _is_of(occasion, interview.coming),
        "rights": interview.warn_by is None or interview.rights_done,
    }
    if settled[occasion.kind]:
        return None
    args = {"where": interview.where, "whom": interview.asked or "employer", "brief": ""}
    if interview.coming:
        args |= {"when": say_when(x.outside, x.person, interview)}
    evening = not occasion.which.startswith("morning")  # on the way in, nobody reads what they'll do after a no
    if occasion.kind == "coming" and (words := brief(x.outside, x.person, interview, setback=evening)):
        args |= {"brief": f"\n\n{words}"}
    if interview.access_due:
        args |= {"due": x.outside.say_date(interview.access_due, "")}
    if interview.warn_by:
        left = (interview.warn_by.date() - today(x.person, x.now)).days - 1  # the eve is the last day on which to act
        args |= {"date": x.outside.say_date(interview.warn_by, ""), "over": "yes" if left < 0 else "no"}
        args |= {"left": x.text("check-in-days", {"days": left})}
    return args


def _is_settled_stage(occasion: Occasion, interview: Interview) -> bool:
    """Whether a stage of the chase is behind them by now; one that was put off may be, once it comes."""
    stage, chase = occasion.which.partition(":")[0], chase_of(interview)
    if stage == "notes":
        return interview.access != "sent"
    order = ("send", *STAGES)
    return chase is None or stage not in order or order.index(stage) < order.index(chase.stage)


def _is_of(occasion: Occasion, coming: datetime | None) -> bool:
    """Whether it is of that date; one that was put off before the date moved isn't."""
    return coming is not None and occasion.which.endswith(f":{int(coming.timestamp())}")


def _of_week(x: Exchange, _: Occasion) -> Args | None:
    weekly = x.person.weekly
    if weekly is None or weekly.at is None:
        return None
    since = x.now - timedelta(days=7)
    sent = sum(one.at > since for one in x.person.applications.values())
    return {"plan": quote(weekly.plan), "some": "yes" if weekly.plan else "no", "sent": sent}


def _of_contact(x: Exchange, occasion: Occasion) -> Args | None:
    """Nothing once that was done for which it would come."""
    weekly = x.person.weekly
    if weekly is None or not weekly.contact:
        return None
    waits = weekly.follow_up if occasion.which.startswith("again") else weekly.named
    return {"contact": weekly.contact, "site": weekly.site} if waits else None


def _of_list(x: Exchange, _: Occasion) -> Args | None:
    """A do; a don't where nothing else is awake, in words of its own."""
    items = [item for _, item in ordered(x.person) if not item.resting]
    if not items:
        return None
    turn = x.person.check_ins.times.get("dodont", 0)
    first = [item for item in items if item.kind == items[0].kind]
    return {"item": first[turn % len(first)].text, "kind": items[0].kind}


_ARGS: Mapping[str, Callable[[Exchange, Occasion], Args | None]] = {
    "come_back": _of_talk,
    "chase": _of_interview,
    "coming": _of_interview,
    "rights": _of_interview,
    "week": _of_week,
    "network": _of_contact,
    "dodont": _of_list,
    "mood": lambda _, __: {},
}
