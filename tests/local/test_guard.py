"""Only a browser on this machine that opened the page itself may use it."""

from __future__ import annotations

import json

import pytest

from .calls import Api

HERE = {"Content-Type": "application/json"}
PAGE_PATHS = ("/", "/chat/page/main.js", "/chat/events", "/chat/history?chat=1", "/chat/calls", "/chat/file/x")


@pytest.mark.parametrize("path", PAGE_PATHS)
@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:80"},
        {"Host": "127.0.0.1.evil.example"},
        {"Host": "localhost:1:2"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
        {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors"},
    ],
)
async def test_requests_of_other_sites_are_refused(api: Api, path: str, headers: dict[str, str]) -> None:
    """A foreign host, a foreign origin, another port of this machine: 403."""
    async with api.session.get(api.server.url + path, headers=headers) as answer:
        assert answer.status == 403


@pytest.mark.parametrize(
    "headers",
    [
        {**HERE, "Origin": "http://evil.example"},
        {**HERE, "Origin": "null"},
        {**HERE, "Host": "evil.example"},
        {**HERE, "Sec-Fetch-Site": "cross-site"},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
    ],
)
async def test_other_sites_can_change_nothing(api: Api, you: int, headers: dict[str, str]) -> None:
    """Neither by a form nor by a script."""
    for name in ("say", "send", "edit", "tap", "people", "block", "clock", "start-over"):
        body = json.dumps({"chat": you, "text": "x", "name": "x", "seconds": 60})
        async with api.session.post(f"{api.server.url}/chat/{name}", data=body, headers=headers) as answer:
            assert answer.status == 403
    assert len(api.server.state.chats[you].messages) == 1


async def test_the_page_itself_is_allowed(api: Api) -> None:
    """Under both of its names, and opened from a link."""
    port = api.server.url.rpartition(":")[2]
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", "localhost"):
        headers = {"Host": host, "Origin": f"http://{host}", "Sec-Fetch-Site": "same-origin"}
        async with api.session.get(f"{api.server.url}/chat/calls", headers=headers) as answer:
            assert answer.status == 200
    link = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    async with api.session.get(f"{api.server.url}/", headers=link) as answer:
        assert answer.status == 200


async def test_the_page_loads_nothing_from_outside(api: Api) -> None:
    """Its policy is strict, and the HTML has no inline script, style or foreign address."""
    async with api.session.get(f"{api.server.url}/") as answer:
        policy, html = answer.headers["Content-Security-Policy"], await answer.text()
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "https://" not in html
    assert "style=" not in html
    assert " onclick" not in html
    for name in ("../server.py", "..%2fserver.py", "x.js", "index.txt"):
        async with api.session.get(f"{api.server.url}/chat/page/{name}") as answer:
            assert answer.status == 404
