"""After an interview that was ahead: how it went, and where that leads."""

from .dialogue.engine import begin
from .dialogue.exchange import Exchange


def command(x: Exchange, words: str) -> None:
    """The buttons of the evening after: "3 well" or "3 badly"."""
    number, _, how = words.partition(" ")
    about = int(number[:9]) if number.isdecimal() else 0
    interview = x.person.interviews.get(about)
    if interview is None or interview.coming is None or interview.closed:
        return x.say("check-in-settled", rows=x.commands(("interviews",)))
    interview.day, interview.coming, interview.standing = interview.coming, None, "just_had"
    if how == "badly":
        return begin(x, "reflect", about=about, lead=x.text("coming-badly"))
    return x.say("coming-well", rows=x.commands(("do", "interviews")))
