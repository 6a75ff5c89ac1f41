"""Error responses in Telegram's format."""

from typing import Any


class Refused(Exception):
    """The call is answered with an error.

    Args:
        description: Telegram's error message.
        status: The HTTP status and `error_code`.
        parameters: Response parameters such as `retry_after`.
    """

    def __init__(self, description: str, *, status: int = 400, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.description = description
        self.status = status
        self.parameters = parameters


def bad(description: str) -> Refused:
    """A 400 with Telegram's prefix."""
    return Refused(f"Bad Request: {description}")
