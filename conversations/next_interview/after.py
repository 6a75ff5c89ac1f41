"""After the interview: how it went, a review of the list, then tip 1, or a thank-you note if it went well."""

from ..dialogue.engine import begin, settle
from ..dialogue.exchange import Exchange
from ..dialogue.forms import number_of
from ..dialogue.keeping import fill, keeps
from ..dialogue.side_doors import put_on_top
from ..dialogue.steps import Answer, Choose, Dialogue, End, ForEach, Moment, Route, Write
from ..dodont import LONGEST, in_use
from ..feedback.letter import greeted
from ..person import State, Talk
from ..tips.reflect import REFLECT
from . import review
from .showing import close_details


@keeps("went", "day", "coming", "standing")
def _keep_how(moment: Moment) -> None:
    """Store how it went; it is no longer ahead. Its day is kept, so that the tips needn't ask for it."""
    interview = moment.interview
    fill(interview, "went", moment.answer.choice)
    if interview.coming or interview.standing == "ahead":
        interview.day = min(interview.coming or moment.now, moment.now)
        interview.coming, interview.standing = None, "just_had"


def _then(moment: Moment) -> str:
    interview = moment.person.interviews.get(moment.state.about)
    return "cheer" if interview is None or interview.went == "well" else "debrief"


def _listed(moment: Moment) -> str:
    return "lines" if in_use(moment.person) else _then(moment)


def _past_how(moment: Moment) -> str:
    """The step of tip 1 after its first question, how it went, which is answered already."""
    went = REFLECT.steps["went"]
    assert isinstance(went, Choose)  # noqa: S101 - the first question of tip 1
    target = went.options[moment.interview.went]
    return target.decide(moment) if isinstance(target, Route) else target


def _thanks(moment: Moment) -> dict[str, str | int]:
    interview = moment.interview
    return {
        "role": interview.role or "none",
        "meets": greeted(interview.meets) or "none",
        "followed": sum(how == "did" for how in interview.scores.values()),
        "day": moment.outside.say_date(interview.day or moment.now, moment.person.zone),
        "name": moment.person.signs or moment.outside.render("letter-your_name"),
    }


_THEN = Route(_then, ("debrief", "cheer"))
_DEBRIEF = Route(_listed, ("lines", "debrief"))
_HOW = {"well": Route(_listed, ("lines", "cheer")), "mixed": _DEBRIEF, "badly": _DEBRIEF}

AFTER = Dialogue(
    "after",
    {
        "how": Choose(options=_HOW, beside={"moved": "moved"}, keep=_keep_how),
        "lines": Choose(options={"go": "deck", "later": _THEN}),
        "deck": ForEach(over=review.deck, first="score", then="fared"),
        "score": Choose(
            options=dict.fromkeys(("did", "not", "none"), "deck"),
            beside={"enough": "fared"},
            skip="deck",
            keep=review.keep_score,
            args=review.line,
        ),
        "fared": ForEach(over=review.suggested, first="suggest", then=_THEN),
        "suggest": Choose(
            options={"rest": "fared", "keep": "fared"},
            beside={"as_do": "as_do", "words": "words"},
            keep=review.keep_suggestion,
            args=review.line,
        ),
        "as_do": Write(to="fared", skip="fared", keep=review.turn, args=review.line, limit=LONGEST),
        "words": Write(to="fared", skip="fared", keep=review.reword, args=review.line, limit=LONGEST),
        "cheer": Choose(options={"send": "end", "no": "end"}, args=_thanks),
        "moved": End(then="next", door=lambda _: "changed"),
        "debrief": End(then="reflect", door=_past_how),
        "end": End(offers=("interview {about}", "questions asked {about}", "next new", "dodont"), args=_thanks),
    },
)


def came_back(x: Exchange, words: str) -> None:
    """The buttons of the check-in on the evening after ("3 well", "3 moved"): they answer the first question."""
    number, _, how = words.partition(" ")
    about = number_of(number)
    interview = x.person.interviews.get(about)
    if interview is None or interview.coming is None or interview.coming > x.now or interview.closed:
        return x.say("check_in-settled", rows=x.commands(("interviews",)))
    if how == "moved":
        return begin(x, "next", "changed", about=about)
    if how not in _HOW:
        return begin(x, "after", about=about)
    close_details(x, about)
    for talk in [talk for talk in x.person.talks if (talk.dialogue, talk.state.about) == ("after", about)]:
        x.redraw(talk)  # asked before, by /next: the tap answers it
        x.person.talks.remove(talk)
    talk = Talk(x.person.number("talk"), "after", "how", x.person.number("question"), State(about=about))
    put_on_top(x, talk)
    return settle(x, talk, _HOW[how], Answer(choice=how), choice=how, label=x.text(f"after-how.{how}"))
