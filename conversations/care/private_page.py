"""/write: twenty minutes of writing that nobody reads, on what happened. Kept or discarded, as they like.

Writing about a loss for twenty minutes helped people back to work (FACTS 2), so it is there for whoever wants it. The
bot is silent meanwhile, and never says back what stands there unless they open the page themselves.
"""

from ..dialogue.cleanup import drop_talks
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.steps import Choose, Dialogue, End, Gather, Moment, Option, Route
from ..person import Page

MINUTES = 20


def command(x: Exchange, _: str) -> None:
    """/write: a new page at once; where there are kept ones, the choice between these and a new one."""
    begin(x, "page", "shelf" if x.person.pages else "write")


def _keep_words(moment: Moment) -> None:
    person, words = moment.person, "\n\n".join(moment.answer.gathered)
    if words:
        number = person.number("page")
        person.pages[number], moment.state.private_page = Page(words, moment.now), number


def _shelf(moment: Moment) -> list[Option]:
    outside, zone = moment.outside, moment.person.zone
    newest = sorted(moment.person.pages.items(), reverse=True)
    return [Option(str(number), outside.say_moment(page.at, zone)) for number, page in newest]


def _take_down(moment: Moment) -> None:
    moment.state.private_page = int(moment.answer.choice)


def _throw_away(moment: Moment) -> None:
    """The page goes, and so does every other talk about it, for it was written there."""
    person, state = moment.person, moment.state
    if moment.answer.choice == "delete":
        page = state.private_page
        person.pages.pop(page, None)
        drop_talks(
            person,
            lambda talk: (talk.dialogue, talk.state.private_page) == ("page", page) and talk.state is not state,
        )


def _shown(moment: Moment) -> dict[str, str]:
    page = moment.person.pages.get(moment.state.private_page)
    return {"block": page.text if page else "", "there": "yes" if page else "no"}


PAGE = Dialogue(
    "page",
    {
        "write": Gather(
            to=Route(lambda moment: "what_now" if moment.answer.gathered else "blank", ("what_now", "blank")),
            minutes=MINUTES,
            keep=_keep_words,
        ),
        "what_now": Choose(options={"keep": "kept", "delete": "gone"}, keep=_throw_away),
        "shelf": Choose(listed=_shelf, beside={"new": "write"}, to="read", keep=_take_down),
        "read": Choose(options={"close": "kept", "delete": "gone"}, keep=_throw_away, args=_shown),
        "kept": End(args=_shown),
        "blank": End(),
        "gone": End(),
    },
    doors=("shelf",),
)
