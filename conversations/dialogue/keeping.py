"""Where most answers go: one field of the interview that is talked about."""

from .steps import Keep, Moment


def keep(field: str, part: str = "text") -> Keep:
    """Keep what was answered (its `text`, `choice` or `date`) in that field of the interview."""

    def kept(moment: Moment) -> None:
        setattr(moment.interview, field, getattr(moment.answer, part))

    return kept
