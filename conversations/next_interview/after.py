"""After the interview: how it went, a review of the list, a thank-you note; then tip 1, unless it went well."""

from ..dialogue.engine import begin, settle
from ..dialogue.exchange import Exchange
from ..dialogue.forms import number_of
from ..dialogue.keeping import fill, keeps
from ..dialogue.long_ago import is_fresh
from ..dialogue.side_doors import put_on_top
from ..dialogue.steps import Answer, Choose, Dialogue, End, ForEach, Moment, Route, Typed, Write
from ..dodont import LONGEST, in_use
from ..feedback.letter import finished, greeted
from ..person import State, Talk
from ..tips.reflect import REFLECT
from . import review
from .showing import close_details

OUTCOMES = ("offer", "turned_down", "just_had")
"""What they may have heard from the employer by then, as `Interview.standing` has it."""


@keeps("went", "day", "coming", "standing")
def _keep_how(moment: Moment) -> None:
    """Store how it went, or what they have heard; it is no longer ahead. Its day is kept, so the tips needn't ask."""
    interview, heard = moment.interview, _outcome(moment)
    if not heard:
        fill(interview, "went", moment.answer.choice)
    if interview.coming or interview.standing == "ahead":
        interview.day = min(interview.coming or moment.now, moment.now)
        interview.coming, interview.standing = None, "just_had"
    if heard:
        fill(interview, "standing", heard)


def _outcome(moment: Moment) -> str:
    """What they have heard from the employer, if they said that instead of how it went; else ""."""
    answer = moment.answer
    said = (answer.choice,) if answer.choice else moment.outside.hearing.read(answer.text, "coming-after").options
    return next((one for one in OUTCOMES if one in said), "")


LONGEST_TALKED = 200


@keeps("talked")
def _keep_talked(moment: Moment) -> None:
    """Store the end of the sentence that the thank-you begins."""
    fill(moment.interview, "talked", finished(moment))


def _then(moment: Moment) -> str:
    interview = moment.person.interviews.get(moment.state.about)
    if interview and interview.standing == "turned_down":
        return "debrief"
    return "end" if interview is None or interview.went == "well" else "debrief"


def _thank(moment: Moment) -> str:
    """A thank-you while it is still open; after a no, tip 1 and a message that asks why."""
    interview = moment.person.interviews.get(moment.state.about)
    return "debrief" if interview and interview.standing == "turned_down" else "talked"


def _is_fresh(moment: Moment) -> bool:
    return is_fresh(moment.person, moment.state.about, moment.now)


def _fresh(moment: Moment) -> dict[str, str]:
    return {"fresh": "yes" if _is_fresh(moment) else "no"}


def _listed(moment: Moment) -> str:
    return "lines" if in_use(moment.person) else _thank(moment)


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
        "went": interview.went,
        "talked": interview.talked.rstrip(".!? ") or "none",
        "followed": sum(how == "did" for how in interview.scores.values()),
        "day": moment.outside.say_day(interview.day or moment.now, moment.person.zone),
        "name": moment.person.signs or moment.outside.render("letter-your_name"),
        **_fresh(moment),
    }


def _told(moment: Moment) -> dict[str, str]:
    """Text variables: what they have heard by now, if the interview is no longer ahead."""
    interview = moment.person.interviews.get(moment.state.about)
    told = interview is not None and interview.coming is None and interview.standing in OUTCOMES
    return {"told": interview.standing if interview and told else "none"}


def _past_outcome(moment: Moment) -> str:
    return "offer" if moment.interview.standing == "offer" else "asked"


_OUTCOME = Route(_past_outcome, ("asked", "offer"))
_THEN = Route(_then, ("debrief", "end"))
_THANK = Route(_thank, ("talked", "debrief"))
_HOW = dict.fromkeys(("well", "mixed", "badly"), Route(_listed, ("lines", "talked", "debrief")))

AFTER = Dialogue(
    "after",
    {
        "how": Choose(
            options=_HOW,
            beside={"moved": "moved"},
            typed=Typed(lambda moment: bool(_outcome(moment)), _OUTCOME),
            keep=_keep_how,
            args=_told,
        ),
        "asked": Choose(options=_HOW, keep=_keep_how),
        "lines": Choose(options={"go": "deck", "later": _THANK}),
        "deck": ForEach(over=review.deck, first="score", then="fared"),
        "score": Choose(
            options=dict.fromkeys(("did", "not", "none"), "deck"),
            beside={"enough": "fared"},
            skip="deck",
            keep=review.keep_score,
            args=review.line,
        ),
        "fared": ForEach(over=review.suggested, first="suggest", then=_THANK),
        "suggest": Choose(
            options={"rest": "fared", "keep": "fared"},
            beside={"as_do": "as_do", "words": "words"},
            keep=review.keep_suggestion,
            args=review.line,
        ),
        "as_do": Write(to="fared", skip="fared", keep=review.turn, args=review.line, limit=LONGEST),
        "words": Write(to="fared", skip="fared", keep=review.reword, args=review.line, limit=LONGEST),
        "talked": Write(to="cheer", skip="cheer", keep=_keep_talked, args=_thanks, limit=LONGEST_TALKED),
        "cheer": Choose(options={"send": _THEN, "sent": _THEN, "no": _THEN}, args=_thanks),
        "offer": End(offers=("hired", "interviews", "menu")),
        "moved": End(then="next", door=lambda _: "changed"),
        "debrief": End(then="reflect", door=_past_how, args=_fresh),
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
    if how not in (*_HOW, *OUTCOMES):
        return begin(x, "after", about=about)
    close_details(x, about)
    for talk in [talk for talk in x.person.talks if (talk.dialogue, talk.state.about) == ("after", about)]:
        x.redraw(talk)  # asked before, by /next: the tap answers it
        x.person.talks.remove(talk)
    talk = Talk(x.person.number("talk"), "after", "how", x.person.number("question"), State(about=about))
    put_on_top(x, talk)
    if how in OUTCOMES:
        return settle(x, talk, _OUTCOME, Answer(choice=how))
    return settle(x, talk, _HOW[how], Answer(choice=how), choice=how, label=x.text(f"after-how.{how}"))
