"""Pictures are drawn in a process of their own, which comes and goes without anybody noticing."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.pictures import DrawingProcess, draw
from bot.world.outside import World
from conversations.dodont.card import card

CARD = card(World(), ["Breathe"], ["Ramble"]).data
LEAVES = f"""
import os
from bot.pictures import DrawingProcess
drawing = DrawingProcess()
drawing.draw("card", {CARD!r})
print(drawing._process.pid, flush=True)
os._exit(9)
"""


@pytest.fixture
def drawing() -> Iterator[DrawingProcess]:
    """A drawing process that ends with the test."""
    one = DrawingProcess()
    yield one
    one.close()


def _pid(drawing: DrawingProcess) -> int:
    assert drawing._process is not None
    return drawing._process.pid


def _ends(pid: int) -> bool:
    """Whether the process is gone soon, and nobody has to bury it."""
    latest = time.monotonic() + 20
    while (there := Path(f"/proc/{pid}").exists()) and time.monotonic() < latest:
        time.sleep(0.05)
    return not there


def test_it_draws_what_we_would_draw_and_is_kept(drawing: DrawingProcess) -> None:
    """The same picture, and the next comes from the same process."""
    assert drawing.draw("card", CARD) == draw("card", CARD)
    first = _pid(drawing)
    drawing.draw("card", CARD)
    assert _pid(drawing) == first


def test_a_killed_one_is_followed_by_another(drawing: DrawingProcess) -> None:
    """Nobody misses a picture because of it."""
    drawing.draw("card", CARD)
    killed = _pid(drawing)
    os.kill(killed, signal.SIGKILL)
    assert drawing.draw("card", CARD).startswith(b"\x89PNG")
    assert _pid(drawing) != killed


def test_what_cannot_be_drawn_is_said_without_their_words(drawing: DrawingProcess) -> None:
    """The process stays for the next."""
    with pytest.raises(ValueError, match=r"^a letter that no font has$"):
        drawing.draw("card", {**CARD, "dos": ["secret \U000e0fff"]})
    with pytest.raises(ValueError, match=r"^no such template$"):
        drawing.draw("other", CARD)
    assert drawing.draw("card", CARD).startswith(b"\x89PNG")


def test_one_that_ends_each_time_is_given_up(drawing: DrawingProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the text is sent instead."""
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(ValueError, match=r"^the drawing process ended$"):
        drawing.draw("card", CARD)


def test_an_idle_one_ends_and_the_next_picture_starts_another() -> None:
    """So its memory is given back."""
    drawing = DrawingProcess(idle=0.1)
    drawing.draw("card", CARD)
    assert _ends(_pid(drawing))
    assert drawing.draw("card", CARD).startswith(b"\x89PNG")
    drawing.close()


def test_it_ends_with_a_bot_that_was_killed() -> None:
    """No process is left behind."""
    bot = subprocess.run([sys.executable, "-c", LEAVES], capture_output=True, text=True, check=False)
    assert bot.returncode == 9
    assert _ends(int(bot.stdout))
