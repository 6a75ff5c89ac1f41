"""How it begins: a welcome, and which interview this is about."""

from .dialogue.steps import Choose, Dialogue, End, Moment, Write
from .person import Interview

LONGEST_NAME = 100


def _keep_where(moment: Moment) -> None:
    person, state = moment.person, moment.state
    if state.about not in person.interviews:
        state.about = person.number("interview")
        person.interviews[state.about] = Interview(began=moment.now)
    moment.interview.where = moment.answer.text


START = Dialogue(
    "start",
    {
        "welcome": Choose(
            options={
                "just_had": "interview",
                "turned_down": "interview",
                "coming_up": "coming",
                "round": "tips",
            }
        ),
        "tips": Choose(options={"next": "list", "enough": "welcome"}),
        "list": Choose(options={"next": "check_ins", "enough": "welcome"}),
        "check_ins": Choose(options={"next": "privacy", "enough": "welcome"}),
        "privacy": Choose(options={"enough": "welcome", "round": "tips"}),
        "interview": End(then="interview"),
        "coming": End(offers=("do", "dont", "debrief")),
    },
)

INTERVIEW = Dialogue(
    "interview",
    {
        "where": Write(to="reflect", keep=_keep_where, limit=LONGEST_NAME),
        "reflect": End(then="reflect"),
    },
)
