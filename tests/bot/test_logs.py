"""Logs: neither the token nor anybody's words, at any level, whatever happens."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.logs import place
from tests.bots import TOKEN, api, someone, until
from tests.moments import as_it_is

from .faults import Faults, after, body, cut, reset, says
from .processes import running, to

WORDS = ("Zanzibarian", "Quixotical", "Xylophonic")
SECRET = TOKEN.partition(":")[2]

LIBRARIES = """
import asyncio, logging, sys, warnings
from bot import logs
logs.configure(*sys.argv[1:3])
for name in ("", "telegram.Bot", "telegram.ext", "httpx", "aiohttp.access", "aiohttp.server", "aiosqlite", "asyncio",
             "apscheduler.scheduler", "bot.local.api", "concurrent.futures", "something.else"):
    for level in (10, 20, 30, 40, 50):
        try:
            raise ValueError("Zanzibarian words")
        except ValueError:
            logging.getLogger(name).log(level, "Zanzibarian %s", "Zanzibarian", exc_info=True)
async def main():
    async def breaks():
        raise KeyError("Zanzibarian")
    asyncio.create_task(breaks())
    await asyncio.sleep(0)
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "Zanzibarian", "exception": KeyError("Zanzibarian")})
asyncio.run(main())
logs.log.warning("seen", count=3)
"""


@pytest.mark.parametrize("level", ["DEBUG", "INFO", "WARNING", "ERROR"])
@pytest.mark.parametrize("style", ["console", "json"])
def test_log_lines_of_libraries_are_reduced_to_name_and_place(level: str, style: str) -> None:
    """Their messages hold parameters and texts, so only the logger, the error's class and its place are shown."""
    done = subprocess.run([sys.executable, "-c", LIBRARIES, level, style], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "Zanzibarian" not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "asyncio" in done.stderr
    assert "KeyError" in done.stderr
    if style == "json":
        assert all(json.loads(line)["level"] for line in done.stderr.splitlines())


async def test_debug_logs_contain_neither_words_nor_the_token(tmp_path: Path) -> None:
    """On success and on every kind of failure."""
    faults = Faults()
    spoilt = (
        says(429, f"Too Many {WORDS[0]}", retry_after=0.01),
        says(400, f"Bad Request: {WORDS[0]}"),
        says(500, WORDS[0]),
        body(f"<html>{WORDS[0]}", 502),
        reset,
        after(reset),
        cut,
        after(body(f"{{{WORDS[0]}")),
        says(403, WORDS[0]),
    )
    async with api([faults.around], as_it_is()) as server:
        ann = someone(server)
        async with running(tmp_path, LOG_LEVEL="DEBUG", **to(server.url)) as bot:
            await ann.says("/start")
            await ann.presses("just_had")
            await ann.says(WORDS[0])
            for fault in spoilt:
                faults.add("sendMessage", fault)
                faults.add("answerCallbackQuery", fault)
                faults.add("editMessageReplyMarkup", fault)
                ann.type(f"/do {WORDS[1]} {faults.met}")
                for key in ann.keys()[:1]:  # none, while no message with buttons has come through
                    ann.press(key)
                await until(lambda: not server.state.updates.pending)
            faults.add("getUpdates", *spoilt[2:4])
            server.state.push_update("message", {"text": WORDS[2], "chat": WORDS[2]})
            ann.type(f"/{WORDS[2]}")
            await until(lambda: not server.state.updates.pending)
            await asyncio.sleep(0.1)
            code, out, err = await bot.terminated()
    assert code == 0, err
    assert "a poll failed" in err, "the test would prove nothing"
    for word in (*WORDS, *map(str.lower, WORDS), SECRET):
        assert word not in out + err


async def test_a_crash_logs_no_words(tmp_path: Path) -> None:
    """An unexpected error ends the process with its class and place, without a traceback that quotes texts."""
    program = (
        "import asyncio, sys\nfrom bot import __main__, app\n"
        "async def run(*_):\n  raise KeyError('Zanzibarian')\n"
        "app.run = run\nsys.exit(__main__.main())"
    )
    done = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 1
    assert "Zanzibarian" not in done.stderr
    assert "KeyError" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_place_of_an_error_is_file_and_line() -> None:
    """The innermost comes last, without the error's message."""
    with pytest.raises(ValueError, match="Zanzibarian") as caught:
        int("Zanzibarian")
    found = place(caught.value)
    assert found.startswith("test_logs.py:")
    assert "Zanzibarian" not in found
