"""Rejects requests to the page that other web sites cause.

Any web site can make a browser send requests to 127.0.0.1. DNS rebinding is recognised by `Host`, a cross-site
request by `Origin` or `Sec-Fetch-Site`; and without a preflight, other sites can't send JSON.
"""

from urllib.parse import urlsplit

from aiohttp import web

_NAMES = frozenset({"127.0.0.1", "localhost"})


class NotFromHere(Exception):
    """Another site caused the request."""


def check(request: web.Request) -> None:
    """Reject a request that another site could have caused.

    Raises:
        NotFromHere: The page itself didn't send it.
    """
    headers = request.headers
    host = headers.get("Host", "")
    name, colon, port = host.partition(":")
    if name.lower() not in _NAMES or (colon and not port.isdecimal()):
        raise NotFromHere
    origin = headers.get("Origin")
    if origin is not None:
        parts = urlsplit(origin)
        if parts.scheme != "http" or parts.netloc.lower() != host.lower():
            raise NotFromHere
    site = headers.get("Sec-Fetch-Site", "none")
    opened = (
        request.method == "GET" and request.path == "/" and headers.get("Sec-Fetch-Mode", "navigate") == "navigate"
    )
    if site not in ("none", "same-origin") and not opened:
        raise NotFromHere
    if request.method == "POST" and request.content_type != "application/json":
        raise NotFromHere
