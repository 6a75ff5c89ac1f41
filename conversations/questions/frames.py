"""What we know about a question: the card of advice that is about it, a frame in one line, a way to begin.

The frame is the card's line for the list. Which cards are about questions is said by the texts
`questions-opener.<card>`; a question that no card is about has a frame and an opener that fit any.
"""

from ..outside import Outside

ANY = "any"
USUAL = ("about_yourself", "why_us", "weak_point")  # for somebody who has noted none: nearly every interview has them


def card_of(outside: Outside, text: str) -> str:
    """The name of the card that is about this question; "" if none is."""
    reading = outside.hearing.read(text, "advice")
    found = (*reading.options, *reading.beside)
    return next((name for name in found if outside.maybe(f"questions-opener.{name}")), "")


def frame_of(outside: Outside, text: str) -> str:
    """A frame for the answer, in one line."""
    card = card_of(outside, text)
    return outside.render(f"advice-{card}.line" if card else "questions-any_frame")


def opener_of(outside: Outside, text: str) -> str:
    """Words to begin the answer with."""
    return outside.render(f"questions-opener.{card_of(outside, text) or ANY}")
