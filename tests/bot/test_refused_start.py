"""A start that is refused leaves no key behind that was made for it."""

import socket
from pathlib import Path
from typing import Any

from tests.bots import api
from tests.moments import as_it_is

from .processes import outcome, running, to
from .test_start import one_sentence


async def refused(folder: Path, words: str, **given: Any) -> None:
    one_sentence(await outcome(folder, **given), words)
    assert not list(folder.glob("master.*"))


async def test_no_new_key_stays_behind(tmp_path: Path) -> None:
    """A wrong token, a taken port, a chat of another key, a database that isn't one; later a start goes well."""
    async with api(clock=as_it_is()) as server:
        wrong = to(server.url, TELEGRAM_TOKEN="1000000001:another-token-000000000000000000000")
        await refused(tmp_path, "TELEGRAM_TOKEN", **wrong)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            await refused(tmp_path, "is taken", LOCAL_CHAT_PORT=str(taken.getsockname()[1]))
        async with running(tmp_path, **to(server.url)) as process:
            assert (await process.terminated())[0] == 0
        assert (tmp_path / "master.key").exists()


async def test_a_chat_whose_key_is_lost_is_not_given_another(tmp_path: Path) -> None:
    """Key and database are gone, the chat's own file isn't: refused, and the next start is too."""
    async with running(tmp_path) as process:
        await process.terminated()
    for path in tmp_path.glob("rebound.db*"):
        path.unlink()
    (tmp_path / "master.key").unlink()
    for _ in range(2):
        await refused(tmp_path, "another key")
