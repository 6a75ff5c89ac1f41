"""/mood: how they feel, as one of five faces, with an optional comment."""

from datetime import timedelta

from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Write
from ..person import Mood, Person

FACES = ("face1", "face2", "face3", "face4", "face5")  # from bad to good
SAME = timedelta(hours=1)  # a second tap within this changes the first
LOW, LOW_TIMES = 2, 3  # after so many in a row at or below LOW, we suggest somebody to talk to
LONGEST_WORD = 200
MOST_KEPT = 400


def command(x: Exchange, words: str) -> None:
    """/mood, or a face tapped on a check-in."""
    if f"face{words}" not in FACES:
        return begin(x, "mood")
    note(x.person, Mood(x.now, int(words)))
    return begin(x, "mood", "word")


def note(person: Person, mood: Mood) -> None:
    """Record a mood; one that follows within an hour replaces the last and keeps its number."""
    if person.moods and mood.at - person.moods[-1].at < SAME:
        mood.number = person.moods.pop().number
    mood.number = mood.number or person.number("mood")
    person.moods = [*person.moods, mood][-MOST_KEPT:]


def _keep_face(moment: Moment) -> None:
    note(moment.person, Mood(moment.now, FACES.index(moment.answer.choice) + 1))


def _keep_word(moment: Moment) -> None:
    """Add the comment to the last mood; an edited comment goes to the mood it was given for."""
    said_of, moods = moment.state.made, moment.person.moods
    mood = next((mood for mood in reversed(moods) if not said_of or mood.number in said_of), None)
    if mood:
        mood.word, moment.state.made = moment.answer.text, [mood.number]


def _is_low(moment: Moment) -> str:
    """Whether the last few were all low."""
    faces = [mood.face for mood in moment.person.moods[-LOW_TIMES:]]
    return "low" if len(faces) == LOW_TIMES and max(faces) <= LOW else "end"


_END = Route(_is_low, ("low", "end"))


def _trend(moment: Moment) -> dict[str, str]:
    """How this mood compares with the one before."""
    faces = [mood.face for mood in moment.person.moods]
    if len(faces) < 2 or faces[-1] == faces[-2]:
        return {"trend": "same"}
    return {"trend": "up" if faces[-1] > faces[-2] else "down"}


def _last_face(moment: Moment) -> dict[str, int]:
    """The face they just chose: what we say to it depends on it."""
    return {"face": moment.person.moods[-1].face if moment.person.moods else 3}


MOOD = Dialogue(
    "mood",
    {
        "face": Choose(options=dict.fromkeys(FACES, "word"), keep=_keep_face),
        "word": Write(to=_END, skip=_END, keep=_keep_word, limit=LONGEST_WORD, args=_last_face),
        "low": End(offers=("sos", "menu")),
        "end": End(offers=("progress", "menu"), args=_trend),
    },
    doors=("word",),
    passing=True,
)
