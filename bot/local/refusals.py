"""How this server says no, in Telegram's shape."""

from typing import Any


class Refused(Exception):
    """A call that is answered with an error.

    Args:
        description: Telegram's own words.
        status: HTTP status and `error_code`.
        parameters: `retry_after` and the like.
    """

    def __init__(self, description: str, *, status: int = 400, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.description = description
        self.status = status
        self.parameters = parameters


def bad(description: str) -> Refused:
    """A 400 with Telegram's prefix."""
    return Refused(f"Bad Request: {description}")
