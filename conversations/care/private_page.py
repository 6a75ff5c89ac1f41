"""/write: private writing about what happened, or about what matters to them, to be kept or deleted.

Writing about a loss for twenty minutes helped people find work again, and so did a quarter of an hour about two or
three values of their own (FACTS 2). The bot is silent meanwhile, and never quotes a page unless they open it.
"""

from ..dialogue.cleanup import drop_talks
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.steps import Choose, Dialogue, End, Gather, Moment, Option, Route
from ..person import Page

MINUTES = 20
MINUTES_ON_VALUES = 15
LONGEST, MOST = 20_000, 80_000  # characters: of a page, and of all that are kept


def command(x: Exchange, words: str) -> None:
    """/write: ask what about, or if there are kept pages, offer these as well.

    "/write happened" and "/write values" begin such a page at once.
    """
    step = _PROMPTS.get(words.strip().lower())
    begin(x, "page", step or ("shelf" if x.person.pages else "about"))


_PROMPTS = {"happened": "write", "values": "values"}
"""What a page may be about, each with the step at which it is written."""


def _keep_words(moment: Moment) -> None:
    person, words = moment.person, "\n\n".join(moment.answer.gathered)
    if words:
        number = person.number("page")
        person.pages[number], moment.state.private_page = Page(words, moment.now), number


def _room(moment: Moment) -> int:
    return min(LONGEST, MOST - sum(len(page.text) for page in moment.person.pages.values()))


def _kept_pages(moment: Moment) -> list[Option]:
    outside, zone = moment.outside, moment.person.zone
    newest = sorted(moment.person.pages.items(), reverse=True)
    return [Option(str(number), outside.say_moment(page.at, zone)) for number, page in newest]


def _choose_page(moment: Moment) -> None:
    moment.state.private_page = int(moment.answer.choice)


def _keep_or_delete(moment: Moment) -> None:
    """Delete the page, and every other talk about it, as these contain its words; or keep it."""
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


_WRITTEN = Route(lambda moment: "what_now" if moment.answer.gathered else "blank", ("what_now", "blank"))

PAGE = Dialogue(
    "page",
    {
        "about": Choose(options=_PROMPTS),
        "write": Gather(to=_WRITTEN, minutes=MINUTES, keep=_keep_words, room=_room),
        "values": Gather(to=_WRITTEN, minutes=MINUTES_ON_VALUES, keep=_keep_words, room=_room),
        "what_now": Choose(options={"keep": "kept", "delete": "gone"}, keep=_keep_or_delete),
        "shelf": Choose(listed=_kept_pages, beside={"new": "about"}, to="read", keep=_choose_page),
        "read": Choose(options={"close": "kept", "delete": "gone"}, keep=_keep_or_delete, args=_shown),
        "kept": End(args=_shown),
        "blank": End(),
        "gone": End(),
    },
    doors=("shelf", "write", "values"),
)
