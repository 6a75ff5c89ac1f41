"""HTTP to the Bot API: python-telegram-bot's request interface on aiohttp.

Its own transport (httpx) takes 78 to 89 % of the CPU time of a busy bot; see docs/decisions. Failures are classified
here, where we still know whether anything was written; see `errors`.
"""

import json
import math
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import aiohttp
import msgspec
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.request import BaseRequest, RequestData

from .errors import CallFailed, Meaning, from_status

CONNECTIONS = 256
CONNECT, READ, WRITE = 5.0, 10.0, 20.0  # seconds
DOWNLOAD = 60.0  # seconds for a whole file
TOO_LARGE = "a file that is too large"


class _Answer(msgspec.Struct):
    ok: bool
    result: msgspec.Raw = msgspec.Raw(b"")
    description: str = ""
    parameters: dict[str, Any] = {}


DIGITS, DEPTH = 20, 64  # Telegram sends nothing longer or deeper
_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_answer = msgspec.json.Decoder(_Answer)
_JSON = {"Content-Type": "application/json"}
_UNREADABLE = (msgspec.DecodeError, ValueError, RecursionError)


class AiohttpRequest(BaseRequest):
    """python-telegram-bot's HTTP on aiohttp. No proxy is taken from the environment."""

    def __init__(self, read_timeout: float = READ):
        self._read_timeout = read_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for a response unless a call says otherwise."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the session. The event loop must be running."""
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=30, ttl_dns_cache=60)
            self._session = aiohttp.ClientSession(connector=connector, auto_decompress=True, trust_env=False)

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one call.

        Returns:
            200 and the body, which is a well-formed response with a result.

        Raises:
            CallFailed: For anything else, with its meaning.
        """
        read, connect = _given(read_timeout, self._read_timeout), _given(connect_timeout, CONNECT)
        status, body = await self._exchange(method, url, _timeout(read, connect), _body(request_data))
        if method == "GET" and status == 200:  # a file, not an answer
            return status, body
        _checked(status, body, url)
        return status, body

    async def call(self, url: str, data: Mapping[str, Any], read_timeout: float | None = None) -> Any:
        """Make one call without files, past python-telegram-bot's layers: they take a fifth of a call's CPU time.

        Returns:
            Its result as plain data.

        Raises:
            CallFailed: With the meaning of the failure.
        """
        read = self._read_timeout if read_timeout is None else read_timeout
        sent = {"data": msgspec.json.encode(data), "headers": _JSON}
        status, body = await self._exchange("POST", url, _timeout(read, CONNECT), sent)
        return self.parse_json_payload(_checked(status, body, url))

    async def fetch(self, url: str, most: int) -> bytes:
        """Fetch a file of at most so many bytes; no more of it is read.

        Raises:
            CallFailed: With the meaning of the failure; `TOO_LARGE` if there is more.
        """
        await self.initialize()
        assert self._session is not None  # noqa: S101 - initialize made it
        limits = aiohttp.ClientTimeout(total=DOWNLOAD, connect=CONNECT, sock_connect=CONNECT, sock_read=READ)
        found = bytearray()
        try:
            async with self._session.get(url, timeout=limits, allow_redirects=False) as response:
                if response.status != 200:
                    raise from_status(response.status, "", None, "file")
                async for part in response.content.iter_chunked(2**16):
                    found += part
                    if len(found) > most:
                        raise CallFailed(Meaning.REFUSED, TOO_LARGE)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise CallFailed(Meaning.UNKNOWN, type(error).__name__) from None
        return bytes(found)

    async def _exchange(
        self, method: str, url: str, limits: aiohttp.ClientTimeout, sent: dict[str, Any]
    ) -> tuple[int, bytes]:
        """Send a request and read the response. Raises CallFailed if there is none."""
        await self.initialize()
        assert self._session is not None  # noqa: S101 - initialize made it
        try:
            async with self._session.request(method, url, timeout=limits, allow_redirects=False, **sent) as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise CallFailed(Meaning.NOT_SENT, type(error).__name__) from None
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise CallFailed(Meaning.UNKNOWN, type(error).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """The response as Python values; invalid ones were refused before."""
        try:
            return msgspec.json.decode(payload)
        except _UNREADABLE:
            return msgspec.json.decode(_mended(payload))


@cache
def _timeout(read: float | None, connect: float | None) -> aiohttp.ClientTimeout:
    # Without a total timeout, a server that sends single bytes would keep a call alive for ever.
    total = None if read is None else CONNECT + WRITE + read
    return aiohttp.ClientTimeout(total=total, connect=connect, sock_connect=CONNECT, sock_read=read)


def _checked(status: int, body: bytes, url: str) -> bytes:
    """The result of a well-formed answer, as JSON. Raises CallFailed for anything else."""
    method = url.rpartition("/")[2]
    try:
        try:
            answer = _answer.decode(body)
        except _UNREADABLE:
            body = _mended(body)
            answer = _answer.decode(body)
    except _UNREADABLE:
        if status >= 400:
            raise from_status(status, "", None, method) from None
        raise CallFailed(Meaning.UNKNOWN, "an answer that is no Bot API answer") from None
    if status == 200 and answer.ok and bytes(answer.result):
        return bytes(answer.result)
    if status == 200 or status < 400:
        raise CallFailed(Meaning.UNKNOWN, "an answer without a result")
    retry_after = answer.parameters.get("retry_after")
    seconds = float(retry_after) if isinstance(retry_after, int | float) and retry_after > 0 else None
    raise from_status(status, answer.description, seconds, method)


def _mended(body: bytes) -> bytes:
    """JSON without unreadable parts: half a surrogate pair in one update must not cost the whole batch.

    Numbers that aren't finite, overflow a float or have thousands of digits, and extreme nesting, become null.
    """
    read = json.loads(
        _shallow(body.decode("utf-8", "replace")),
        parse_constant=lambda _: None,
        parse_float=lambda digits: number if math.isfinite(number := float(digits)) else None,
        parse_int=lambda digits: int(digits) if len(digits) <= DIGITS else None,
    )
    text = json.dumps(read, ensure_ascii=False)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def _shallow(text: str) -> str:
    """JSON with null in place of anything nested deeper than `DEPTH`."""
    kept, depth, start = list[str](), 0, 0
    for found in _BRACKETS.finditer(text):
        if found[0] in "[{":
            depth += 1
            if depth == DEPTH + 1:
                kept += text[start : found.start()], "null"
        elif found[0] in "]}":
            depth -= 1
            if depth == DEPTH:
                start = found.end()
    return "".join((*kept, text[start:] if depth <= DEPTH else ""))


def _body(request_data: RequestData | None) -> dict[str, Any]:
    if request_data is None:
        return {}
    if not request_data.contains_files:
        payload = msgspec.json.encode(request_data.parameters)
        return {"data": payload, "headers": _JSON}
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return {"data": form}


def _given(value: ODVInput[float], default: float) -> float | None:
    return default if isinstance(value, DefaultValue) else value
