"""Preparing for an interview: the musts of the advert, something to show for each, questions to ask, what kind it is.

What was prepared is shown by prepared.py. A must's proof is a line they type, or a story they have told before: the
one they pick at the step "story", else the one that fits by what it shows (questions/musts.py).
"""

from ..dialogue.exchange import quote
from ..dialogue.keeping import fill, keep, keeps
from ..dialogue.steps import Choose, ChooseSeveral, Dialogue, End, ForEach, Moment, Option, Route, Write
from ..person import Interview, Must
from ..questions.musts import NO_STORY, story_for, sure_musts
from ..questions.stories import titles
from .advert import LONGEST, MOST, find_musts, is_own_choice, own_lines

LONGEST_ADVERT = 10_000
LONGEST_PROOF = 300
ASK_THEM = ("first_days", "success", "hardest", "opening", "next_step", "else")
NONE = "none"
FORMS = ("in_person", "online", "phone", "panel", "recorded")


def is_prepared(interview: Interview) -> bool:
    """Whether they went through all of it."""
    return bool(sure_musts(interview) and interview.ask_them and interview.form)


def _replace_musts(moment: Moment, lines: list[str], *, typed: bool) -> None:
    """Propose these in place of all musts. One of the same words that they agreed to stays as it is."""
    agreed = {must.text: must for must in sure_musts(moment.interview).values()}
    fresh = [agreed.get(line, Must(line, typed=typed)) for line in lines]
    moment.interview.musts = {moment.person.number("must"): must for must in fresh}


@keeps("musts")
def _keep_advert(moment: Moment) -> None:
    text = moment.answer.text
    own = is_own_choice(text)
    _replace_musts(moment, own_lines(text) if own else find_musts(text, moment.outside.hearing), typed=own)


@keeps("musts")
def _keep_typed(moment: Moment) -> None:
    _replace_musts(moment, own_lines(moment.answer.text), typed=True)


def _at_hand(moment: Moment) -> Must | None:
    """The must that is asked about, if it wasn't replaced meanwhile."""
    return moment.interview.musts.get(int(moment.state.each or 0))


def _settle(moment: Moment, *, more: bool = True) -> None:
    """Once there are enough musts, or they want no `more`, drop those that are only proposed.

    What they typed themselves they want, so where that is all there is, it is kept.
    """
    for must in moment.interview.musts.values():
        must.sure = must.sure or (must.typed and not more)
    sure = sure_musts(moment.interview)
    if not more or len(sure) >= MOST:
        moment.interview.musts = sure


@keeps("musts")
def _keep_must(moment: Moment) -> None:
    must, choice = _at_hand(moment), moment.answer.choice
    if must and choice == "yes":
        must.sure = True
    elif must and choice == "no":
        del moment.interview.musts[int(moment.state.each)]
    _settle(moment, more=choice != "enough")


@keeps("musts")
def _keep_reworded(moment: Moment) -> None:
    if must := _at_hand(moment):
        must.text, must.sure = " ".join(moment.answer.text.split()), True
    _settle(moment)


@keeps("musts")
def _keep_proof(moment: Moment) -> None:
    if must := _at_hand(moment):
        must.proof = " ".join(moment.answer.text.split())


@keeps("musts")
def _keep_story(moment: Moment) -> None:
    if must := _at_hand(moment):
        must.story = NO_STORY if moment.answer.choice == NONE else int(moment.answer.choice)


def _stories(moment: Moment) -> list[Option]:
    return [*titles(moment), Option(NONE, moment.outside.render("prepare-no_story"))]


@keeps("ask_them", "ask_them_own")
def _keep_questions(moment: Moment) -> None:
    fill(moment.interview, "ask_them", moment.answer.choices)
    moment.interview.ask_them_own = moment.answer.text


def _proposed(moment: Moment) -> list[str]:
    return [str(number) for number, must in moment.interview.musts.items() if not must.sure]


def _to_prove(moment: Moment) -> list[str]:
    """The musts without a proof or a story; if each has one, all of them, to change what they say."""
    musts = sure_musts(moment.interview)
    bare = [str(number) for number, must in musts.items() if not (must.proof or must.story)]
    return bare or [str(number) for number in musts]


def _more_musts(moment: Moment) -> str:
    return "musts" if _proposed(moment) else "proofs"


def _found(moment: Moment) -> str:
    return "musts" if moment.interview.musts else "typed"


def _missing(moment: Moment) -> str:
    """The next step that isn't answered yet."""
    interview = moment.interview
    if not interview.ask_them:
        return "asks"
    return "done" if interview.form else "form"


def _must(moment: Moment) -> dict[str, str | int]:
    must, sure = _at_hand(moment) or Must(""), sure_musts(moment.interview)
    first = moment.state.each == str(next(iter(sure), 0))
    story = story_for(moment.person, moment.outside, must)
    return {
        "must": must.text,
        "proof": must.proof or "none",
        "count": len(sure),
        "first": "yes" if first else "no",
        "typed": "yes" if must.typed else "no",
        "left": len(_proposed(moment)),
        "story": quote(story.title) if story else "none",
        "stories": len(moment.person.stories),
    }


def counts(moment: Moment) -> dict[str, str | int]:
    """Text variables: how many musts there are, and for how many of them they have something to say."""
    interview = moment.person.interviews.get(moment.state.about)
    musts = sure_musts(interview).values() if interview else ()
    proven = sum(bool(must.proof or story_for(moment.person, moment.outside, must)) for must in musts)
    return {"musts": len(musts), "proven": proven}


_MUSTS = Route(_more_musts, ("musts", "proofs"))
_MISSING = Route(_missing, ("asks", "form", "done"))
_FORM = Route(lambda moment: "done" if moment.interview.form else "form", ("form", "done"))

PREPARE = Dialogue(
    "prepare",
    {
        "advert": Write(
            to=Route(_found, ("musts", "typed")),
            skip=_MUSTS,
            keep=_keep_advert,
            args=counts,
            limit=LONGEST_ADVERT,
            deaf=True,
        ),
        "typed": Write(to="musts", skip=_MISSING, keep=_keep_typed, limit=LONGEST_ADVERT, deaf=True),
        "musts": ForEach(over=_proposed, first="must", then="proofs"),
        "must": Choose(
            options={"yes": _MUSTS, "no": "musts", "enough": "proofs"},
            beside={"reword": "reword"},
            keep=_keep_must,
            args=_must,
        ),
        "reword": Write(to=_MUSTS, skip="must", keep=_keep_reworded, args=_must, limit=LONGEST),
        "proofs": ForEach(over=_to_prove, first="proof", then=_MISSING),
        "proof": Write(
            to="proofs",
            skip="proofs",
            beside={"story": "story"},
            keep=_keep_proof,
            args=_must,
            limit=LONGEST_PROOF,
        ),
        "story": Choose(listed=_stories, to="proofs", keep=_keep_story, args=_must),
        "asks": ChooseSeveral(
            options=ASK_THEM,
            own=True,
            to=_FORM,
            skip=_FORM,
            keep=_keep_questions,
            already=lambda moment: list(moment.interview.ask_them),
        ),
        "form": Choose(options=dict.fromkeys(FORMS, "done"), skip="done", keep=keep("form", "choice")),
        "done": End(
            offers=(
                *("next page {about}", "questions practise", "next day {about}", "next hour {about}"),
                "next prepare {about}",
            ),
            args=counts,
        ),
    },
    doors=("musts", "proofs", "asks", "form"),
    passing=True,
    undoes=True,
)
