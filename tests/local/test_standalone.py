"""`python -m bot.local`: one line, then a server that outlives the bot."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from .calls import TOKEN


@contextmanager
def standalone(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The server in a process of its own, and the line it printed."""
    command = [sys.executable, "-m", "bot.local", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process, process.stdout.readline()
    finally:
        process.kill()
        process.communicate()


def ask(url: str, body: dict[str, Any] | None = None) -> Any:
    """A JSON request."""
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(
        urllib.request.Request(url, data, {"Content-Type": "application/json"}), timeout=5
    ) as a:
        return json.load(a)


def test_the_server_prints_one_line_and_serves() -> None:
    """Bot API with the given token, page, and a clock of its own; SIGTERM ends it with 0."""
    with standalone("--port", "0", "--token", TOKEN) as (process, line):
        found = re.fullmatch(r"Bot API and chat page: (http://127\.0\.0\.1:\d+)/\n", line)
        assert found
        url = found[1]
        assert ask(f"{url}/bot{TOKEN}/getMe")["result"]["id"] == 123456
        person = ask(f"{url}/chat/people", {"name": "Ann"})["id"]
        ask(f"{url}/chat/say", {"chat": person, "text": "before"})
        ask(f"{url}/chat/clock", {"seconds": 3600})
        ask(f"{url}/chat/say", {"chat": person, "text": "after"})
        before, after = ask(f"{url}/bot{TOKEN}/getUpdates")["result"]
        assert 3600 <= after["message"]["date"] - before["message"]["date"] <= 3605
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_no_page_serves_only_the_bot_api() -> None:
    """With --no-page."""
    with standalone("--no-page", "--token", TOKEN) as (_, line):
        url = re.findall(r"http://[\d.:]+", line)[0]
        assert ask(f"{url}/bot{TOKEN}/getMe")["ok"]
        with pytest.raises(urllib.error.HTTPError, match="404"):
            ask(f"{url}/")


def test_a_taken_port_is_one_sentence() -> None:
    """Exit code 1, no traceback."""
    with standalone() as (_, line):
        port = re.findall(r":(\d+)/", line)[0]
        second = subprocess.run([sys.executable, "-m", "bot.local", "--port", port], capture_output=True, text=True)
    assert second.returncode == 1
    assert second.stdout == ""
    assert second.stderr == f"Port {port} on 127.0.0.1 can't be used: Address already in use.\n"
