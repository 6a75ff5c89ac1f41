"""kill -9 during writes loses nothing that was acknowledged."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from .calls import TOKEN

SERVER = """
import asyncio, sys
from pathlib import Path
from bot.local import Journal, LocalServer
from tests.moments import beginning

async def main():
    journal = Journal(Path(sys.argv[1]), seal=lambda b: b[::-1], open_=lambda b: b[::-1])
    server = LocalServer(token=sys.argv[2], clock=beginning(), journal=journal)
    print(await server.start(), flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


def post(url: str, body: dict[str, Any]) -> Any:
    """One JSON request, without any library of the server's."""
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=5) as answer:
        return json.load(answer)


def start(path: Path) -> tuple[subprocess.Popen[str], str]:
    """The server above, in a process that can be killed."""
    command = [sys.executable, "-c", SERVER, str(path), TOKEN]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def until_killed(do: Callable[[int], None], process: subprocess.Popen[str], kill_at: int) -> None:
    """Repeats until the process, killed while the `kill_at`-th is under way, doesn't answer."""
    for number in range(10_000):
        if number == kill_at:
            subprocess.Popen(["sh", "-c", f"sleep 0.0{kill_at % 10}; kill -9 {process.pid}"])
        try:
            do(number)
        except (OSError, urllib.error.URLError):
            return


def say(url: str, chat: int, answered: list[str], number: int) -> None:
    """Writes a text; once it is acknowledged, it counts."""
    text = f"{len(answered)} x" + "x" * (number * 37 % 900)
    post(f"{url}/chat/say", {"chat": chat, "text": text})
    answered.append(text)


def test_acknowledged_messages_survive_kill_9(tmp_path: Path) -> None:
    """Three kills under load: every acknowledged message is there, and its update still unread."""
    path = tmp_path / "chat.journal"
    answered: list[str] = []
    chat = 0
    for round_ in range(3):
        process, url = start(path)
        if not chat:
            chat = post(f"{url}/chat/people", {"name": "Ann"})["id"]

        until_killed(partial(say, url, chat, answered), process, 20 + 7 * round_)
        assert process.wait(10) == -signal.SIGKILL
    process, url = start(path)
    updates, offset = [], 0
    while batch := post(f"{url}/bot{TOKEN}/getUpdates", {"offset": offset})["result"]:
        updates += [update["message"]["text"] for update in batch]
        offset = batch[-1]["update_id"] + 1
    process.kill()
    process.wait(10)
    assert [text for text in updates if text in set(answered)] == answered
    assert len(updates) <= len(answered) + 3
