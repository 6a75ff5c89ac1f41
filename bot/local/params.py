"""Parameters of a call, however they came: JSON, form, multipart, or in the address.

A form carries everything as text and structures as JSON in text; these functions read either.
"""

import json
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from .refusals import Refused, bad
from .shapes import Json

MAX_UPLOAD = 50 * 1024 * 1024


class Upload(NamedTuple):
    """A file that came with the call."""

    name: str
    mime: str
    data: bytes

    def __repr__(self) -> str:
        return f"<file {len(self.data)} bytes>"


async def read_params(request: web.Request) -> Json:
    """All parameters of a call; those of the body win over those of the address.

    Raises:
        Refused: The body can't be read.
    """
    params: Json = dict(request.query) if request.query_string else {}
    if not request.body_exists:
        return params
    kind = request.content_type
    try:
        if kind == "application/x-www-form-urlencoded":
            params.update(parse_qsl((await request.read()).decode(), keep_blank_values=True))
        elif kind == "application/json":
            body = await request.read()
            given = json.loads(body) if body else {}
            if not isinstance(given, dict):
                raise bad("can't parse JSON parameters")
            params.update(given)
        elif kind.startswith("multipart/"):
            for name, value in (await request.post()).items():
                if isinstance(value, web.FileField):
                    upload = Upload(value.filename, value.content_type, value.file.read())
                    params[name] = upload
                else:
                    params[name] = value if isinstance(value, str) else bytes(value).decode()
    except web.HTTPRequestEntityTooLarge:
        raise Refused("Request Entity Too Large", status=413) from None
    except (ValueError, HttpProcessingError):
        raise bad("can't parse the request body") from None
    return params


def text(params: Json, name: str) -> str:
    """A text parameter; empty when absent."""
    value = params.get(name, "")
    if isinstance(value, str):
        return value
    return json.dumps(value) if not isinstance(value, Upload) else ""


def truth(params: Json, name: str) -> bool:
    """A flag, by Telegram's rule for text."""
    value = params.get(name, False)
    return value.lower() in ("true", "yes", "1") if isinstance(value, str) else bool(value)


def integer(params: Json, name: str, default: int = 0) -> int:
    """A whole number; the default when absent or not a number."""
    value = params.get(name, default)
    try:
        return int(value)
    except (TypeError, ValueError):
        return default


def structure(params: Json, name: str) -> Any:
    """A list or an object; None when absent or empty.

    Raises:
        Refused: It is not JSON.
    """
    value = params.get(name, "")
    if isinstance(value, str):
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None
    return value
