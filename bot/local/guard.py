"""Who may use the page: a browser on this machine that opened it itself.

Any web site can make a browser send requests to 127.0.0.1. A site under a name that now points here shows in
`Host`; one that posts from elsewhere shows in `Origin` or `Sec-Fetch-Site`, or can't send JSON unasked.
"""

from urllib.parse import urlsplit

from aiohttp import web

_NAMES = frozenset({"127.0.0.1", "localhost"})


class NotFromHere(Exception):
    """The request comes from another site."""


def check(request: web.Request) -> None:
    """Refuse a request that another site could have caused.

    Raises:
        NotFromHere: It is none of this page's own.
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
