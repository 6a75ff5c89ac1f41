"""The commands beside running the bot: what they say and do, also while it runs, and what they refuse."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import __version__
from bot.commands import COMMANDS
from bot.store.cipher import Cipher, local_keys
from bot.upkeep.forgotten import Forgotten
from tests.bots import TOKEN, api, bot, someone, until
from tests.conftest import ROOT

from .commands import command, done, refused


def test_the_command_line_itself() -> None:
    """Help that a person can read names every command; the version is that of the project."""
    run = [sys.executable, "-m", "bot"]
    helped = subprocess.run([*run, "--help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert all(f"\n  {name}" in helped for name in COMMANDS)
    shown = subprocess.run([*run, "--version"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert shown == f"Rebound {__version__}\n"


async def test_each_command_without_a_database(tmp_path: Path) -> None:
    """One plain sentence, and nothing is made."""
    for words in (["backup"], ["stats"]):
        assert "There is no database at" in await refused(tmp_path, *words)
    assert "There is no sound backup" in await refused(tmp_path, "restore")
    assert "There is no key file" in await refused(tmp_path, "rotate-key")
    assert not list(tmp_path.iterdir())
    assert "DATABASE_URL must name" in await refused(tmp_path, "stats", DATABASE_URL="mysql://here")


async def test_stats_and_backup_beside_the_running_bot(tmp_path: Path) -> None:
    """Counts only, and a backup; the bot goes on."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        await ann.says("/do Breathe")
        said = await done(tmp_path, "stats")
        assert said.split()[:2] == ["people", "1"]
        assert "Breathe" not in said
        assert "Backed up to" in await done(tmp_path, "backup")
        assert "Rebound" in await ann.says("/start")


async def test_check_says_how_everything_is(tmp_path: Path) -> None:
    """A new place, a running bot, a wrong token, a damaged file, a lost key: a line each, with the fix."""
    said = await done(tmp_path, "check")
    assert "note database:" in said
    assert not list(tmp_path.iterdir())
    async with api() as server, bot(tmp_path, server):
        there = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": server.url}
        said = await done(tmp_path, "check", **there)
        assert "is sound, and the bot is running" in said
        for words in ("ok   settings", "ok   key", "ok   time zones", "ok   pictures", "ok   telegram", "polling"):
            assert words in said
        assert TOKEN not in said
        wrong = await command(tmp_path, "check", **there | {"TELEGRAM_TOKEN": "1:wrong"})
        assert wrong.exit_code == 1
        assert "BAD  telegram" in wrong.output
        assert "@BotFather" in wrong.output
    (tmp_path / "master.key").rename(tmp_path / "kept.key")
    lost = await command(tmp_path, "check")
    assert (lost.exit_code, "BAD  key" in lost.output) == (1, True)
    (tmp_path / "kept.key").rename(tmp_path / "master.key")
    (tmp_path / "rebound.db").write_bytes(b"garbage" * 1000)
    damaged = await command(tmp_path, "check")
    assert (damaged.exit_code, "BAD  database" in damaged.output) == (1, True)
    assert "BAD  settings: LOCAL_CHAT_PORT" in (await command(tmp_path, "check", LOCAL_CHAT_PORT="x")).output


async def test_forget_beside_the_running_bot(tmp_path: Path) -> None:
    """The bot does it at its next look, says nothing to them, and the others stay."""
    async with api() as server, bot(tmp_path, server) as app:
        ann, ben = someone(server), someone(server, 1)
        await ann.says("/do Breathe")
        await ben.says("/do Smile")
        await until(lambda: not app.sender.active)
        seen = len(ann.seen)
        assert "half a minute" in await done(tmp_path, "forget", str(ann.id), said="y\n")
        await app.requests.look()
        assert not await app.store.notes("forget:")
        assert len(ann.seen) == seen
        assert "Breathe" not in await ann.says("/dodont")
        assert "Smile" in await ben.says("/dodont")


async def test_forget_while_the_bot_is_stopped(tmp_path: Path) -> None:
    """It is done at once; somebody who isn't there, or an answer of no, changes nothing."""
    async with api() as server:
        async with bot(tmp_path, server):
            ann = someone(server)
            await ann.says("/do Breathe")
        assert (await command(tmp_path, "forget", str(ann.id), said="n\n")).exit_code == 1
        assert "nothing about them" in await done(tmp_path, "forget", "5", "--yes")
        assert "is deleted" in await done(tmp_path, "forget", str(ann.id), "--yes")
        assert "nothing about them" in await done(tmp_path, "forget", str(ann.id), "--yes")
        async with bot(tmp_path, server):
            assert "Breathe" not in await ann.says("/dodont")


async def test_a_restore_forgets_again_whom_forget_removed(tmp_path: Path) -> None:
    """By /forget or by the owner, since the backup was made; the others are back as they were."""
    async with api() as server:
        ann, ben, eve = (someone(server, number) for number in range(3))
        async with bot(tmp_path, server) as app:
            for one in (ann, ben, eve):
                await one.says("/do Breathe")
            await until(lambda: not app.sender.active)
            await done(tmp_path, "backup")
            await ann.says("/forget")
            await ann.presses("delete")
            await until(lambda: not app.sender.active)
            await ben.says("/do Regret this")
            assert "The bot is running" in await refused(tmp_path, "restore", "--yes")
        await done(tmp_path, "forget", str(eve.id), "--yes")
        said = await done(tmp_path, "restore", said="y\n")
        assert "with 1 people" in said
        assert "2 of those in it had asked to be forgotten since" in said
        assert "-before-restore.db" in said
        async with bot(tmp_path, server):
            assert "Breathe" in await ben.says("/dodont")
            for one in (ann, eve):
                assert "Breathe" not in await one.says("/dodont")


async def test_a_restore_refuses_what_is_no_backup(tmp_path: Path) -> None:
    """And leaves everything as it is."""
    async with api() as server, bot(tmp_path, server):
        await someone(server).says("/start")
    before = (tmp_path / "rebound.db").read_bytes()
    (tmp_path / "other.db").write_bytes(b"something else")
    assert "is no backup" in await refused(tmp_path, "restore", str(tmp_path / "other.db"), "--yes")
    assert (tmp_path / "rebound.db").read_bytes() == before


async def test_a_key_is_rotated(tmp_path: Path) -> None:
    """With the key file: a new one is made, everything is readable with it alone, and nothing with the old one."""
    async with api() as server:
        ann, ben = someone(server), someone(server, 1)
        async with bot(tmp_path, server) as app:
            await ann.says("/do Breathe")
            await ben.says("/do Smile")
            await until(lambda: not app.sender.active)
            assert "The bot is running" in await refused(tmp_path, "rotate-key")
        kept = (tmp_path / "master.key").read_bytes()
        await done(tmp_path, "rotate-key")
        (new,) = local_keys(tmp_path / "master.key")
        assert new not in local_keys(_file(tmp_path, kept))
        async with bot(tmp_path, server):
            assert "Breathe" in await ann.says("/dodont")
        old = kept.decode().strip()
        assert "BAD  key" in (await command(tmp_path, "check", MASTER_KEY=old)).output


def _file(folder: Path, content: bytes) -> Path:
    path = folder / "old.key"
    path.write_bytes(content)
    return path


async def test_a_rotation_goes_on_where_it_was_interrupted(tmp_path: Path) -> None:
    """A kill between two people leaves both keys in the file; begun again, it ends with the same new one."""
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server):
            await ann.says("/do Breathe")
        (old,) = local_keys(tmp_path / "master.key")
        half = subprocess.run(
            [sys.executable, "-c", INTERRUPTED], cwd=ROOT, env={**os.environ, **_env(tmp_path)}, check=False
        )
        assert half.returncode == 9
        new, still = local_keys(tmp_path / "master.key")
        assert still == old
        async with bot(tmp_path, server):
            await ann.says("/do Smile")
        await done(tmp_path, "rotate-key")
        assert local_keys(tmp_path / "master.key") == (new,)
        async with bot(tmp_path, server):
            shown = await ann.says("/dodont")
            assert "Breathe" in shown
            assert "Smile" in shown


INTERRUPTED = """
import os
from bot.commands import keys
keys.rotate = lambda *_: os._exit(9)
keys.rotate_key(standalone_mode=False)
"""


def _env(folder: Path) -> dict[str, str]:
    return {"DATABASE_URL": f"sqlite:///{folder / 'rebound.db'}", "TELEGRAM_TOKEN": "", "MASTER_KEY": ""}


async def test_keys_of_the_settings_are_rotated_by_their_order(tmp_path: Path) -> None:
    """The first is used from then on; with only one there is nothing to do, and the sentence says what to."""
    one, two = "A" * 43 + "=", "B" * 42 + "A="
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server, MASTER_KEY=one):
            await ann.says("/do Breathe")
        assert "put a new one in front" in await refused(tmp_path, "rotate-key", MASTER_KEY=one)
        assert "The first key is all that is needed" in await done(tmp_path, "rotate-key", MASTER_KEY=f"{two},{one}")
        async with bot(tmp_path, server, MASTER_KEY=two):
            assert "Breathe" in await ann.says("/dodont")


def test_the_list_of_the_forgotten_is_kept_for_eight_days(tmp_path: Path) -> None:
    """Longer than any backup; a line that a crash cut off is left out, and nobody can read it without the key."""
    now, key = datetime(2026, 11, 20, 9, tzinfo=UTC), bytes(range(32))
    forgotten = Forgotten(tmp_path / "rebound.db", Cipher([key]))
    forgotten.note(4711, now)
    forgotten.note(4712, now + timedelta(days=3))
    assert forgotten.since(now) == {4711, 4712}
    assert forgotten.since(now + timedelta(hours=1)) == {4712}
    with forgotten.path.open("ab") as file:
        file.write(b"torn")
    assert b"4711" not in forgotten.path.read_bytes()
    forgotten.prune(now + timedelta(days=9))
    assert forgotten.since(now) == {4712}
    forgotten.prune(now + timedelta(days=30))
    assert not forgotten.path.exists()
