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
async def test_another_site_gets_nothing(api: Api, path: str, headers: dict[str, str]) -> None:
    """A foreign name, a foreign origin, another port of this machine: 403."""
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
async def test_another_site_changes_nothing(api: Api, you: int, headers: dict[str, str]) -> None:
    """A form or a script on another site can't act for the person."""
    for name in ("say", "send", "edit", "tap", "people", "block", "clock", "start-over"):
        body = json.dumps({"chat": you, "text": "x", "name": "x", "seconds": 60})
        async with api.session.post(f"{api.server.url}/chat/{name}", data=body, headers=headers) as answer:
            assert answer.status == 403
    assert len(api.server.state.chats[you].messages) == 1


async def test_the_page_itself_may(api: Api) -> None:
    """Under both of its names, and opened from a link."""
    port = api.server.url.rpartition(":")[2]
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", "localhost"):
        headers = {"Host": host, "Origin": f"http://{host}", "Sec-Fetch-Site": "same-origin"}
        async with api.session.get(f"{api.server.url}/chat/calls", headers=headers) as answer:
            assert answer.status == 200
    link = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    async with api.session.get(f"{api.server.url}/", headers=link) as answer:
        assert answer.status == 200


async def test_the_page_trusts_nothing_from_outside(api: Api) -> None:
    """A strict policy, and no script, style or address in the HTML that would break it."""
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
