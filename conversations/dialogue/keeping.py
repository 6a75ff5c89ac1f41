"""Where most answers go: one field of the interview that is talked about."""

from .steps import Keep, Moment


def keep(field: str, part: str = "text") -> Keep:
    """Keep what was answered (its `text`, `choice` or `date`) in that field of the interview."""

    def kept(moment: Moment) -> None:
        setattr(moment.interview, field, getattr(moment.answer, part))

    return kept


def keep_also(name: str, *choices: str) -> Keep:
    """Note, beside the request for feedback, what else they said they ask for; any other answer takes it back."""

    def kept(moment: Moment) -> None:
        interview = moment.interview
        asked = [name] if moment.answer.choice in choices else []
        interview.also = [one for one in interview.also if one != name] + asked

    return kept
